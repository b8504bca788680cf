import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { Inbox } from './inbox';

// Larger than any mail of this product; a runaway sender does not fill the memory.
const LARGEST_MAIL = 10 * 1024 * 1024;

/** A mail server that takes everything and sends nothing on: for this machine only, so without login and encryption. */
export function mailServer(inbox: Inbox): SMTPServer {
  const server = new SMTPServer({
    name: 'caseclock-mailbox',
    size: LARGEST_MAIL,
    rejectOversized: true,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onData: (stream, _session, answer) => {
      receive(stream, inbox).then(() => answer(), answer);
    },
  });
  // A sender that hangs up in the middle is its own affair: without a listener it would end this program.
  return server.on('error', () => {});
}

/** The sender hears "accepted" only once the mail is in its file. */
async function receive(stream: SMTPServerDataStream, inbox: Inbox): Promise<void> {
  const raw = await buffer(stream);
  if (stream.sizeExceeded) throw Object.assign(new Error('The mail is too large'), { responseCode: 552 });
  await inbox.add(raw);
}
