/** What went wrong with an attempt. */
export interface Refusal {
  /** Trying again would not help. */
  permanent: boolean;
  /** The line broke at a point at which the server may have had the mail already. */
  unanswered: boolean;
  /** Reply code of the server (`550 5.1.1`) or code of the line (`ECONNECTION`): fit for an error message. */
  code: string;
  /** The same with the server's words, without any address: for the ledger. */
  answer: string;
}

interface SmtpError {
  code?: string;
  responseCode?: number;
  response?: string;
  command?: string;
  syscall?: string;
  timeoutType?: string;
}

// The line was never there, or the server never spoke.
const TOO_EARLY = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT'];
const BEFORE_ANY_MAIL = ['EDNS', 'ETLS', 'EAUTH', 'ENOAUTH'];

/** Reads an error of the mail library. The error itself goes nowhere: it holds the recipient's address. */
export function refusalIn(error: unknown): Refusal {
  const said = (error ?? {}) as SmtpError;
  const { code = 'UNKNOWN', responseCode, response = '', command } = said;
  const reply = responseCode ? (/^\d{3}[ -]\d\.\d{1,3}\.\d{1,3}\b/.exec(response)?.[0] ?? String(responseCode)) : code;
  return {
    permanent: isAboutTheMail(code) && (responseCode ? isFinal(responseCode) : command === 'API'),
    unanswered: !isKnown(said),
    code: reply.replace('-', ' '),
    answer: withoutAddresses(response) || reply,
  };
}

/** True when the server certainly does not have the mail: it said no, or nothing was handed over yet. */
function isKnown({ code = '', responseCode = 0, command, syscall, timeoutType = '' }: SmtpError): boolean {
  if (responseCode >= 400 || command === 'API' || syscall === 'connect') return true;
  return BEFORE_ANY_MAIL.includes(code) || TOO_EARLY.includes(timeoutType);
}

/** A server's words with every address taken out. */
export function withoutAddresses(words: string): string {
  return words
    .replaceAll(/<[^<>]*>/g, '<…>')
    .replaceAll(/\S*@\S*/g, '…')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
}

/** A refused greeting or login is the agency's mail system out of order, and no reason to give up a mail for good. */
function isAboutTheMail(code: string): boolean {
  return code === 'EENVELOPE' || code === 'EMESSAGE';
}

// 530 to 538 ask for a login or for encryption (RFC 4954, RFC 3207); 503 is a session out of step; 421 is below 500.
function isFinal(code: number): boolean {
  return code >= 500 && code < 600 && code !== 503 && (code < 530 || code > 538);
}
