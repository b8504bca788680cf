import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { everyDay } from '../../client/schedules';
import { caseclock } from '../cli/caseclock';
import { type DevServer, startDevServer } from '../harness/temporal';

/* On a real dev server: the time-skipping one knows no schedules. */

let server: DevServer;
let client: Client;

beforeAll(async () => {
  server = await startDevServer();
  process.env['TEMPORAL_ADDRESS'] = server.address;
  client = new Client({ connection: await Connection.connect({ address: server.address }) });
}, 30_000);
afterAll(async () => {
  await client.connection.close();
  await server.stop();
});

const morning = () => client.schedule.getHandle('morning-mail').describe();

test('made twice, the morning mail is there once; another zone or time brings it up to date, and a pause stays', async () => {
  const first = await caseclock(['schedules', '--zone', 'America/Los_Angeles']);
  expect(first).toMatchObject({ exit: 0, err: '' });
  expect(first.out).toMatch(
    /^morning-mail: made; every day at 06:00 \(America\/Los_Angeles\), next \w{3} \d{4}-\d\d-\d\d 06:00\.\nword-sweep: made; /,
  );
  expect(await morning()).toMatchObject({
    spec: { timezone: 'America/Los_Angeles' },
    policies: { overlap: 'SKIP' },
    action: {
      workflowType: 'morningMailWorkflow',
      workflowId: 'morning-mail',
      taskQueue: 'cases',
      args: [{ zone: 'America/Los_Angeles' }],
    },
  });
  await client.schedule.getHandle('morning-mail').pause('a holiday');
  const again = await caseclock(['schedules', '--zone', 'Pacific/Honolulu', '--at', '05:30', '--json']);
  expect(JSON.parse(again.out)).toMatchObject({
    zone: 'Pacific/Honolulu',
    dailyMoment: '05:30',
    schedules: [
      { id: 'morning-mail', made: false },
      { id: 'word-sweep', made: false },
    ],
  });
  // The server takes a change over in a moment.
  let now = await morning();
  while (now.spec.timezone !== 'Pacific/Honolulu') [now] = [await morning(), await pause(50)];
  expect(now).toMatchObject({
    spec: { calendars: [{ hour: [{ start: 5 }], minute: [{ start: 30 }] }] },
    state: { paused: true, note: 'a holiday' },
    action: { args: [{ zone: 'Pacific/Honolulu' }] },
  });
});

test('it is six in the morning at the agency before and after the clock changes', async () => {
  const spec = { ...everyDay({ zone: 'America/Los_Angeles', dailyMoment: '06:00' }), startAt: new Date('2027-03-12') };
  const action = { type: 'startWorkflow', workflowType: 'none', taskQueue: 'none' } as const;
  const handle = await client.schedule.create({ scheduleId: 'over-the-change', spec, action });
  const { info } = await handle.describe();
  expect(info.nextActionTimes.slice(0, 4).map((time) => time.toISOString())).toEqual([
    '2027-03-12T14:00:00.000Z',
    '2027-03-13T14:00:00.000Z',
    '2027-03-14T13:00:00.000Z',
    '2027-03-15T13:00:00.000Z',
  ]);
  await handle.delete();
});

test.each([
  [[], 'Say which time zone the agency has'],
  [['--zone', 'Mars/Olympus'], '--zone: must be a time zone'],
  [['--zone', 'UTC', '--at', '6 am'], '--at: must be a time of day'],
])('%j is refused, for a mail in the night wakes people', async (options, words) => {
  expect(await caseclock(['schedules', ...options])).toMatchObject({ exit: 2, err: expect.stringContaining(words) });
});
