import { startSmtp } from '../test/harness/smtp';

/* A mail server that takes everything, as a process of its own: it is not to share the time of those who are measured. */

export const SINK_READY = 'Mail sink ready: ';

async function main(): Promise<void> {
  const { url } = await startSmtp();
  process.stdout.write(`${SINK_READY}${url}\n`);
  process.on('disconnect', () => process.exit(0));
}

if (require.main === module) void main();
