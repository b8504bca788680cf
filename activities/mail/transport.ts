import { createTransport, type SMTPPoolOptions } from 'nodemailer';
import { isLoopback, tlsOptions } from './smtp-address';

/** What is needed of a mail transport. */
export interface MailTransport {
  sendMail(mail: MailWithSignal): Promise<{ response: string }>;
  close(): void;
}

type MailWithSignal = Parameters<ReturnType<typeof createTransport>['sendMail']>[0];

/** Each step of a delivery, in milliseconds. */
export interface TimeOuts {
  connection: number;
  greeting: number;
  socket: number;
}

// The library's own time-outs go up to ten minutes. One longer than the activity's minute would let the second attempt
// start while the first still sends.
const TIME_OUTS: TimeOuts = { connection: 10_000, greeting: 10_000, socket: 20_000 };

/** The way out to the mail server of `CASECLOCK_SMTP_URL`, encrypted as `CASECLOCK_SMTP_TLS` says. */
export function mailTransport(env: NodeJS.ProcessEnv, timeOuts: TimeOuts = TIME_OUTS): MailTransport {
  const url = smtpUrl(env);
  return createTransport({
    host: url.hostname.replaceAll(/^\[|\]$/g, ''),
    port: Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587),
    ...loginIn(url),
    ...tlsOptions(url, env.CASECLOCK_SMTP_TLS),
    ...poolOptions(connectionsIn(env), timeOuts),
  });
}

/** The mail server's address; the local mailbox by default. */
export function smtpUrl(env: NodeJS.ProcessEnv): URL {
  const text = env.CASECLOCK_SMTP_URL || 'smtp://127.0.0.1:1025';
  const url = URL.canParse(text) ? new URL(text) : null;
  // The value may hold a password and is not repeated.
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new Error('CASECLOCK_SMTP_URL must look like smtp://host:port or smtps://host:port.');
  return url;
}

/** True when mails do not leave this machine. */
export function staysHere(env: NodeJS.ProcessEnv): boolean {
  return isLoopback(smtpUrl(env));
}

// As many lines at once as a mail server takes gladly from one client (product default).
const CONNECTIONS = 4;

function connectionsIn({ CASECLOCK_SMTP_CONNECTIONS: given }: NodeJS.ProcessEnv): number {
  if (!given) return CONNECTIONS;
  if (/^[1-9]\d?$/.test(given)) return Number(given);
  throw new Error('CASECLOCK_SMTP_CONNECTIONS must be a whole number from 1 to 99.');
}

function poolOptions(maxConnections: number, timeOuts: TimeOuts): SMTPPoolOptions & { pool: true } {
  return {
    pool: true,
    maxConnections,
    // A line that breaks after the mail was handed over ends the attempt; the library must not send it again by itself.
    maxRequeues: 0,
    // Shorter than any server waits, so that an old line is not found closed.
    idleTimeout: 15_000,
    connectionTimeout: timeOuts.connection,
    greetingTimeout: timeOuts.greeting,
    socketTimeout: timeOuts.socket,
    dnsTimeout: timeOuts.connection,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function loginIn({ username, password }: URL): SMTPPoolOptions {
  return username ? { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } } : {};
}
