import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PROGRAM = resolve(__dirname, '../../client/mailbox/main.ts');

test('the program says when it is ready and ends on SIGTERM', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailbox-'));
  const env = { ...process.env, CASECLOCK_SMTP_PORT: '0', CASECLOCK_MAILBOX_PORT: '0', CASECLOCK_MAILBOX: folder };
  const program = spawn(process.execPath, ['--import', 'tsx', PROGRAM], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(program.stdout, 'data')) as [Buffer];
  expect(line.toString()).toMatch(/^Mailbox ready: http:\/\/localhost:\d+ takes mails on port \d+\n$/);
  program.kill('SIGTERM');
  expect(await once(program, 'exit')).toEqual([0, null]);
  rmSync(folder, { recursive: true });
});
