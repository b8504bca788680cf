import { MORNING_MAIL_WORKFLOW } from '../../workflows/messages';
import { addDays } from '../../domain/calendar/civil-date';
import { openingOf, ZONE } from '../harness/agency';
import { type MailingAgency, startMailingAgency } from '../harness/mailing-agency';

/* The mail server is dead for days, and comes back. Its time-outs and retries are the real ones; the clock is skipped. */

jest.setTimeout(180_000);

let house: MailingAgency;
beforeAll(async () => {
  house = await startMailingAgency();
  await house.wants('w-1', 'each');
  await house.wants('w-2', 'morning');
  for (const id of ['s-1', 'm-1']) await house.wants(id, 'each');
});
afterAll(() => house.stop());

const STAFF = [
  { id: 'w-1', role: 'caseworker' },
  { id: 'w-2', role: 'caseworker' },
  { id: 's-1', role: 'supervisor' },
  { id: 'm-1', role: 'programme-manager' },
];

/** The mornings of these days, each as its schedule starts it. */
async function morningsUntil(last: string, first: string): Promise<void> {
  for (let day = first; day <= last; day = addDays(day, 1)) {
    await house.agency.clockTo(day, '06:00');
    await house.agency.runsBySchedule(MORNING_MAIL_WORKFLOW, `morning-mail-${day}`, [{ zone: ZONE }]);
  }
}

test('nothing is lost and nothing doubled: what waits goes out after the return, and what was given up is told', async () => {
  await house.agency.open('each', '2041-01-07');
  await house.agency.open('gathered', '2041-01-07', {}, openingOf('2041-01-07', { staff: STAFF, worker: 'w-2' }));
  // The second one's new worker hears of the plan on the morning after.
  await morningsUntil('2041-01-08', '2041-01-08');
  await house.agency.clockTo('2041-01-09', '12:00', 'gathered');
  expect(house.subjects()).toEqual([expect.stringMatching(/^w-2: Morning mail Tue 2041-01-08: /)]);
  house.smtp.mails.length = 0;
  house.smtp.behave('later');
  // Both are reminded on the 22nd; the first waits for the server, the second for the mornings.
  await morningsUntil('2041-01-24', '2041-01-22');
  await house.agency.clockTo('2041-01-24', '12:00', 'each');
  expect(house.smtp.mails).toEqual([]);
  expect(await house.ledger('each')).toEqual([expect.stringMatching(/^reminder, w-1, queued, 451/)]);

  // After three days both are given up; the problems wait as the reminders did.
  await house.agency.clockTo('2041-01-25', '05:50', 'gathered');
  await house.agency.clockTo('2041-01-25', '12:00', 'each');
  for (const [id, worker] of [
    ['each', 'w-1'],
    ['gathered', 'w-2'],
  ] as const) {
    expect(await house.agency.cases.case(id)).toMatchObject({ problems: [{ to: worker, code: expect.any(String) }] });
    expect((await house.ledger(id)).filter((mail) => !mail.startsWith('task'))).toEqual([
      expect.stringMatching(new RegExp(`^reminder, ${worker}, failed, `)),
      expect.stringMatching(/^problem, s-1, queued, 451/),
    ]);
  }

  house.smtp.behave('accept');
  await house.agency.clockTo('2041-01-25', '14:00', 'each');
  await house.agency.settled('gathered');
  expect(house.subjects().sort()).toEqual([
    expect.stringMatching(/^s-1: each: A reminder to w-1 was not delivered: Initial case plan, due Wed 2041-/),
    expect.stringMatching(/^s-1: gathered: A reminder to w-2 was not delivered: Initial case plan, due Wed 2041-/),
  ]);

  // What comes after is as if nothing had been.
  await morningsUntil('2041-01-30', '2041-01-30');
  await house.agency.clockTo('2041-01-30', '12:00', 'each');
  expect(house.subjects().slice(2).sort()).toEqual([
    expect.stringMatching(/^w-1: each: Initial case plan due Wed 2041-02-06, 7 days left/),
    expect.stringMatching(/^w-2: Morning mail Wed 2041-01-30: 1 due in the next seven days/),
  ]);
  const all = await house.store.notices();
  expect(all.filter(({ state }) => ['queued', 'sending', 'gathered', 'unknown'].includes(state))).toEqual([]);
  const ids = house.smtp.mails.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  // And the one of the first morning.
  expect(ids).toHaveLength(all.filter(({ state, attempts }) => state === 'accepted' && attempts > 0).length - 1);
});
