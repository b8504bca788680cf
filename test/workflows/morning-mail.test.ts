import { MORNING_MAIL_WORKFLOW, type MorningEnd } from '../../workflows/messages';
import { ZONE } from '../harness/agency';
import { type MailingAgency, startMailingAgency } from '../harness/mailing-agency';

jest.setTimeout(60_000);

let house: MailingAgency;
const subjects = () => house.subjects();
const ledger = (caseId: string) => house.ledger(caseId);
const wants = (...said: Parameters<MailingAgency['wants']>) => house.wants(...said);

beforeAll(async () => (house = await startMailingAgency()));
afterAll(() => house.stop());
beforeEach(async () => {
  house.smtp.behave('accept');
  house.smtp.mails.length = 0;
  await wants('w-1', 'morning');
  await wants('s-1', 'each');
  await wants('m-1', 'each');
});

/** The morning mail of a day, as its schedule starts it at the daily moment. */
async function morningOf(day: string, id = `morning-mail-${day}`): Promise<MorningEnd> {
  await house.agency.clockTo(day, '06:00');
  const ended = await house.agency.runsBySchedule<MorningEnd>(MORNING_MAIL_WORKFLOW, id, [{ zone: ZONE }]);
  await house.agency.clockTo(day, '06:20');
  return ended();
}

test('two duties of two cases make one mail, and the ledger says where each was told', async () => {
  await house.agency.open('one', '2041-01-07');
  await house.agency.open('two', '2041-01-08');
  // Fifteen days before the plans are due, on 6 and 7 February.
  await house.agency.clockTo('2041-01-22', '12:00', 'one');
  await house.agency.clockTo('2041-01-23', '06:02', 'two');
  expect(subjects()).toEqual([]);
  expect(await ledger('one')).toEqual(['reminder, w-1, gathered, ']);
  expect(await morningOf('2041-01-24')).toEqual({ accepted: 1, failed: 0 });
  expect(subjects()).toEqual(['w-1: Morning mail Thu 2041-01-24: 2 due later']);
  expect(house.smtp.mails[0]?.text).toContain(
    '- one: Initial case plan\n  due Wed 2041-02-06, 13 days left\n  30 days after 2041-01-07',
  );
  expect(house.smtp.mails[0]?.html).toContain('<b>Initial case plan</b><br>due <span');
  for (const id of ['one', 'two'])
    expect(await ledger(id)).toEqual(['reminder, w-1, accepted, in the morning mail of 2041-01-24']);
  // What the second case says at that very moment is waited for.
  await morningOf('2041-01-31');
  expect(subjects().at(-1)).toBe('w-1: Morning mail Thu 2041-01-31: 2 due in the next seven days');
  // On the day itself it is urgent and comes by itself.
  await house.agency.clockTo('2041-02-06', '12:00', 'one');
  expect(subjects().at(-1)).toMatch(/^w-1: one: Initial case plan due today/);
});

test('two runs of one morning send one mail', async () => {
  await house.agency.open('twice', '2041-03-07');
  await house.agency.clockTo('2041-03-22', '12:00', 'twice');
  await morningOf('2041-03-23');
  const before = subjects().filter((subject) => subject.startsWith('w-1: Morning mail Sat 2041-03-23'));
  await house.agency.clockTo('2041-03-23', '09:00', 'twice');
  const again = await house.agency.runsBySchedule<MorningEnd>(MORNING_MAIL_WORKFLOW, 'by-hand', [{ zone: ZONE }]);
  await house.agency.clockTo('2041-03-23', '09:20', 'twice');
  expect(await again()).toEqual({ accepted: 0, failed: 0 });
  expect(before).toHaveLength(1);
  expect(subjects().filter((subject) => subject.includes('Morning mail Sat 2041-03-23'))).toHaveLength(1);
});

test('somebody who goes back to single mails still gets what was gathered', async () => {
  await house.agency.open('back', '2041-05-07');
  await house.agency.clockTo('2041-05-22', '12:00', 'back');
  await wants('w-1', 'each');
  await morningOf('2041-05-23');
  expect(await ledger('back')).toEqual(['reminder, w-1, accepted, in the morning mail of 2041-05-23']);
  await house.agency.clockTo('2041-05-30', '12:00', 'back');
  expect(subjects().at(-1)).toMatch(/^w-1: back: Initial case plan due Thu 2041-06-06, 7 days left/);
});

test('what was met before the morning is not told, and the journal of its case says so', async () => {
  await house.agency.open('met', '2041-07-07', { rollOver: false });
  await house.agency.clockTo('2041-07-22', '06:30', 'met');
  await house.agency.planInEffect('met', 'plan-1', 'initial', '2041-07-22');
  await morningOf('2041-07-23');
  await house.agency.settled('met');
  expect((await ledger('met')).filter((mail) => mail.includes(', w-1,'))).toEqual([
    'reminder, w-1, dropped, ',
    'approved, w-1, accepted, in the morning mail of 2041-07-23',
    'task, w-1, accepted, in the morning mail of 2041-07-23',
  ]);
  const [letter] = house.smtp.mails.filter(({ subject }) => subject?.includes('Morning mail Tue 2041-07-23'));
  expect(letter?.text).toMatch(/^Other news\n\n- met: plan v1 in effect 2041-07-22, on time/m);
  expect(letter?.text).not.toContain('met: Initial case plan\n');
  const dropped = (await house.store.journal('met')).filter(({ event }) => event.type === 'noticeDropped');
  expect(dropped).toMatchObject([{ event: { notice: { kind: 'reminder', recipient: 'w-1' } } }]);
});

test('without an address it is a problem of each case, and the supervisor hears of it', async () => {
  await house.agency.open('lost', '2041-09-07');
  await house.agency.clockTo('2041-09-22', '12:00', 'lost');
  await wants('w-1', 'morning', null);
  expect(await morningOf('2041-09-23')).toEqual({ accepted: 0, failed: 1 });
  await house.agency.settled('lost');
  expect(await house.agency.cases.case('lost')).toMatchObject({ problems: [{ to: 'w-1', code: 'NoAddress' }] });
  expect(subjects()).toEqual([
    expect.stringMatching(/^s-1: lost: A reminder to w-1 was not delivered: Initial case plan, due Mon 2041-10-07/),
  ]);
  expect(await ledger('lost')).toEqual([
    'reminder, w-1, failed, no mail address',
    'problem, s-1, accepted, 250 OK: message queued',
  ]);
});

test('a mail server that is away for a day delays the news to the next morning', async () => {
  await house.agency.open('away', '2041-11-07');
  await house.agency.clockTo('2041-11-22', '12:00', 'away');
  house.smtp.behave('later');
  await house.agency.clockTo('2041-11-23', '06:00');
  const ended = await house.agency.runsBySchedule<MorningEnd>(MORNING_MAIL_WORKFLOW, 'away', [{ zone: ZONE }]);
  await house.agency.clockTo('2041-11-23', '21:00');
  expect(await ended()).toEqual({ accepted: 0, failed: 1 });
  expect(await ledger('away')).toEqual(['reminder, w-1, gathered, ']);
  house.smtp.behave('accept');
  expect(await morningOf('2041-11-24')).toEqual({ accepted: 1, failed: 0 });
  expect(subjects().filter((subject) => subject.includes('Morning'))).toEqual([
    'w-1: Morning mail Sun 2041-11-24: 1 due later',
  ]);
});
