import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Worker } from '@temporalio/worker';
import { bundleWorkflows } from '../../workers/bundle';
import { mailWorker } from '../../workers/case-worker';
import { limitMails, mailRate } from '../../workers/mail-rate';
import { Effects } from '../harness/effects';
import { quietRuntime, startDevServer } from '../harness/temporal';

jest.setTimeout(60_000);

const native = (address: string) => NativeConnection.connect({ address });

test('the mails of all workers together go out no faster than the rate, and all of them go', async () => {
  quietRuntime();
  const [rate, mails] = [10, 40];
  const server = await startDevServer();
  // A connection takes one worker of a queue, as a process does.
  const [connection, other] = [await native(server.address), await native(server.address)];
  const client = new Client({ connection: await Connection.connect({ address: server.address }) });
  await limitMails(connection, 'default', mailRate({ CASECLOCK_SMTP_RATE: String(rate) }));
  const effects = new Effects();
  const workflowBundle = await bundleWorkflows(require.resolve('./mail-rate/many-mails'));
  const settings = { connection, namespace: 'default', activities: effects };
  const workers = await Promise.all([
    Worker.create({ connection, taskQueue: 'many', workflowBundle }),
    mailWorker(settings),
    mailWorker({ ...settings, connection: other }),
  ]);
  const running = Promise.all(workers.map((worker) => worker.run()));
  const ids = Array.from({ length: mails }, (_, index) => ({ about: `mail-${index}` }));
  const begun = Date.now();
  await client.workflow.execute('manyMails', { workflowId: 'many', taskQueue: 'many', args: [ids] });
  // A second's worth may go at once.
  expect(Date.now() - begun).toBeGreaterThan(((mails - rate) / rate) * 1_000 * 0.9);
  expect(new Set(effects.attempts.map(({ id }) => id.about)).size).toBe(mails);
  expect(effects.attempts).toHaveLength(mails);
  workers.forEach((worker) => worker.shutdown());
  await running;
  await Promise.all([connection.close(), other.close(), client.connection.close()]);
  await server.stop();
});

test.each(['0', '-1', 'five', '1e3', ' '])('a rate of "%s" is refused', (given) => {
  expect(() => mailRate({ CASECLOCK_SMTP_RATE: given })).toThrow('CASECLOCK_SMTP_RATE must be a number');
});

test('no rate is no limit, and a part of a mail per second is one', () => {
  expect([mailRate({}), mailRate({ CASECLOCK_SMTP_RATE: '0.5' })]).toEqual([null, 0.5]);
});
