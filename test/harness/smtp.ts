import { buffer } from 'node:stream/consumers';
import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/**
 * How the server treats a mail: takes it; refuses the recipient for good or for now; says nothing more once the mail
 * has come; or keeps the mail and cuts the line before it says so.
 */
export type SmtpBehaviour = 'accept' | 'refuse' | 'later' | 'hang' | 'drop';

/** A mail server inside a test. */
export interface SmtpSink {
  port: number;
  /** For CASECLOCK_SMTP_URL. */
  url: string;
  /** What arrived, parsed, in order; a mail of a dropped line too. */
  mails: Email[];
  behave(how: SmtpBehaviour): void;
  stop(): Promise<void>;
}

/** Starts a mail server on a free port. Stop it at the end of the test. */
export async function startSmtp(): Promise<SmtpSink> {
  const mails: Email[] = [];
  const sockets = new Set<Socket>();
  let how: SmtpBehaviour = 'accept';
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 50,
    onRcptTo: ({ address }, _session, callback) => callback(refusalOf(how, address)),
    onData: (stream, _session, callback) => {
      // A sender that dies in the middle has sent no mail.
      take(stream, mails).then(
        () => answer(how, callback, sockets),
        () => {},
      );
    },
  });
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    mails,
    behave: (next) => (how = next),
    stop: () => stopped(server, sockets),
  };
}

async function take(stream: SMTPServerDataStream, mails: Email[]): Promise<void> {
  mails.push(await PostalMime.parse(await buffer(stream)));
}

function answer(how: SmtpBehaviour, callback: () => void, sockets: Set<Socket>): void {
  if (how === 'drop') cut(sockets);
  else if (how !== 'hang') callback();
}

/** Real servers repeat the address in their words; whoever reads them must take it out. */
function refusalOf(how: SmtpBehaviour, address: string): Error | null {
  if (how === 'refuse') return reply(550, `5.1.1 <${address}>: Recipient address rejected: user unknown`);
  if (how === 'later') return reply(451, `4.7.1 <${address}>: Greylisted, try again later`);
  return null;
}

function reply(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

function stopped(server: SMTPServer, sockets: Set<Socket>): Promise<void> {
  return new Promise((done) => {
    server.close(done);
    cut(sockets);
  });
}

function cut(sockets: Set<Socket>): void {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
}
