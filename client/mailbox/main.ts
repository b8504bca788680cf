import { join } from 'node:path';
import { portSetting } from '../listening';
import { startMailbox } from './start';

/** The local mailbox as a program of its own. */
async function main(): Promise<void> {
  const { env } = process;
  const mailbox = await startMailbox({
    smtpPort: portSetting(env, 'CASECLOCK_SMTP_PORT', 1025),
    webPort: portSetting(env, 'CASECLOCK_MAILBOX_PORT', 8025),
    folder: env.CASECLOCK_MAILBOX || join('var', 'mailbox'),
  });
  // Before the line that says ready: whoever reads it may stop this program at once.
  // A parent that started it with a channel and is gone ends it as well.
  const stop = () => void mailbox.stop().then(() => process.exit());
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, stop);
  console.log(`Mailbox ready: http://localhost:${mailbox.webPort} takes mails on port ${mailbox.smtpPort}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
