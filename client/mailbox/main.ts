import { join } from 'node:path';
import { startMailbox } from './start';

/** The local mailbox as a program of its own. */
async function main(): Promise<void> {
  const { env } = process;
  const mailbox = await startMailbox({
    smtpPort: port(env.CASECLOCK_SMTP_PORT, 1025, 'CASECLOCK_SMTP_PORT'),
    webPort: port(env.CASECLOCK_MAILBOX_PORT, 8025, 'CASECLOCK_MAILBOX_PORT'),
    folder: env.CASECLOCK_MAILBOX || join('var', 'mailbox'),
  });
  // Before the line that says ready: whoever reads it may stop this program at once.
  // A parent that started it with a channel and is gone ends it as well.
  const stop = () => void mailbox.stop().then(() => process.exit());
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(signal, stop);
  console.log(`Mailbox ready: http://localhost:${mailbox.webPort} takes mails on port ${mailbox.smtpPort}`);
}

function port(text: string | undefined, otherwise: number, variable: string): number {
  const number = text ? Number(text) : otherwise;
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new Error(`${variable} must be a port number from 0 to 65535.`);
  return number;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
