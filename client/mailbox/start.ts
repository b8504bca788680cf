import { createAdaptorServer } from '@hono/node-server';
import { closed, listening, portTaken } from '../listening';
import { Inbox } from './inbox';
import { mailServer } from './smtp';
import { mailboxSite } from './site';

/** Where the mailbox listens and keeps its mails. Port 0 takes any free one. */
export interface MailboxOptions {
  smtpPort: number;
  webPort: number;
  folder: string;
}

/** A mailbox that runs. */
export interface RunningMailbox {
  smtpPort: number;
  webPort: number;
  stop(): Promise<void>;
}

// Mails of a test drive concern nobody outside this machine.
const LOOPBACK = '127.0.0.1';

/** Starts the mail server and its page, or fails with a sentence that names the way out. */
export async function startMailbox({ smtpPort, webPort, folder }: MailboxOptions): Promise<RunningMailbox> {
  const inbox = await Inbox.open(folder);
  const smtp = mailServer(inbox);
  const web = createAdaptorServer({ fetch: mailboxSite(inbox).fetch });
  await listening(smtp.server, smtpPort, LOOPBACK, { what: 'mails', variable: 'CASECLOCK_SMTP_PORT' });
  const stopMails = () => new Promise<void>((done) => smtp.close(done));
  await listening(web, webPort, LOOPBACK, { what: 'the mailbox page', variable: 'CASECLOCK_MAILBOX_PORT' }).catch(
    (error: unknown) => stopMails().then(() => Promise.reject(error)),
  );
  return {
    smtpPort: portTaken(smtp.server),
    webPort: portTaken(web),
    stop: async () => {
      await Promise.all([stopMails(), closed(web)]);
    },
  };
}
