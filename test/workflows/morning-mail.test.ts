import { recordEvents } from '../../activities/record-events';
import { mailMorning } from '../../activities/morning-mail';
import { mailSettings, type MailSettings } from '../../activities/mail/settings';
import { sendNoticeBy } from '../../activities/send-notice';
import { openStore } from '../../store/postgres';
import type { Archive, LedgerEntry, NoticePreference, StaffEntry } from '../../store/record-store';
import { MORNING_MAIL_WORKFLOW, type MorningEnd } from '../../workflows/messages';
import { Agency, ZONE } from '../harness/agency';
import { type SmtpSink, startSmtp } from '../harness/smtp';
import { type RunningStore, startStore } from '../harness/store';

/* Real cases, a real record store and a real mail server; only the clock is skipped. */

jest.setTimeout(60_000);

let running: RunningStore;
let store: Archive;
let smtp: SmtpSink;
let mail: MailSettings;
let agency: Agency;

beforeAll(async () => {
  [running, smtp] = await Promise.all([startStore(), startSmtp()]);
  store = openStore(running.url);
  mail = mailSettings({ CASECLOCK_SMTP_URL: smtp.url });
  const activities = { record: recordEvents(store), sendNotice: sendNoticeBy({ store, ...mail }) };
  agency = await Agency.start({ activities, scheduled: mailMorning(store) });
});
afterAll(async () => {
  await agency.stop();
  mail.transport.close();
  await Promise.all([store.close(), smtp.stop()]);
  await running.stop();
});
beforeEach(async () => {
  smtp.behave('accept');
  smtp.mails.length = 0;
  await wants('w-1', 'morning');
  await wants('s-1', 'each');
  await wants('m-1', 'each');
});

/** How somebody of the staff wants their mail. */
async function wants(id: string, notices: NoticePreference, address: string | null = `${id}@agency.example`) {
  const none = { role: null, unit: null, supervisor: null, standIn: null, standInFrom: null, standInTo: null };
  const entry: StaffEntry = { id, name: `Staff ${id}`, mail: address, ...none, language: 'en', notices, active: true };
  await store.saveStaff([entry]);
}

/** The morning mail of a day, as its schedule starts it at the daily moment. */
async function morningOf(day: string, id = `morning-mail-${day}`): Promise<MorningEnd> {
  await agency.clockTo(day, '06:00');
  const ended = await agency.runsBySchedule<MorningEnd>(MORNING_MAIL_WORKFLOW, id, [{ zone: ZONE }]);
  await agency.clockTo(day, '06:20');
  return ended();
}

const subjects = () => smtp.mails.map(({ to, subject }) => `${to?.[0]?.address?.split('@')[0]}: ${subject}`);
const ledger = async (caseId: string) => (await store.notices(caseId)).filter(({ state }) => state !== 'journalled');
const told = ({ kind, recipient, state, answer }: LedgerEntry) => [kind, recipient, state, answer].join(', ');

test('two duties of two cases make one mail, and the ledger says where each was told', async () => {
  await agency.open('one', '2041-01-07');
  await agency.open('two', '2041-01-08');
  // Fifteen days before the plans are due, on 6 and 7 February.
  await agency.clockTo('2041-01-22', '12:00', 'one');
  await agency.clockTo('2041-01-23', '06:02', 'two');
  expect(subjects()).toEqual([]);
  expect((await ledger('one')).map(told)).toEqual(['reminder, w-1, gathered, ']);
  expect(await morningOf('2041-01-24')).toEqual({ accepted: 1, failed: 0 });
  expect(subjects()).toEqual(['w-1: Morning mail Thu 2041-01-24: 2 due later']);
  expect(smtp.mails[0]?.text).toContain(
    '- one: Initial case plan\n  due Wed 2041-02-06, 13 days left\n  30 days after 2041-01-07',
  );
  expect(smtp.mails[0]?.html).toContain('<b>Initial case plan</b><br>due <span');
  for (const id of ['one', 'two'])
    expect((await ledger(id)).map(told)).toEqual(['reminder, w-1, accepted, in the morning mail of 2041-01-24']);
  // What the second case says at that very moment is waited for.
  await morningOf('2041-01-31');
  expect(subjects().at(-1)).toBe('w-1: Morning mail Thu 2041-01-31: 2 due in the next seven days');
  // On the day itself it is urgent and comes by itself.
  await agency.clockTo('2041-02-06', '12:00', 'one');
  expect(subjects().at(-1)).toMatch(/^w-1: one: Initial case plan due today/);
});

test('two runs of one morning send one mail', async () => {
  await agency.open('twice', '2041-03-07');
  await agency.clockTo('2041-03-22', '12:00', 'twice');
  await morningOf('2041-03-23');
  const before = subjects().filter((subject) => subject.startsWith('w-1: Morning mail Sat 2041-03-23'));
  await agency.clockTo('2041-03-23', '09:00', 'twice');
  const again = await agency.runsBySchedule<MorningEnd>(MORNING_MAIL_WORKFLOW, 'by-hand', [{ zone: ZONE }]);
  await agency.clockTo('2041-03-23', '09:20', 'twice');
  expect(await again()).toEqual({ accepted: 0, failed: 0 });
  expect(before).toHaveLength(1);
  expect(subjects().filter((subject) => subject.includes('Morning mail Sat 2041-03-23'))).toHaveLength(1);
});

test('somebody who goes back to single mails still gets what was gathered', async () => {
  await agency.open('back', '2041-05-07');
  await agency.clockTo('2041-05-22', '12:00', 'back');
  await wants('w-1', 'each');
  await morningOf('2041-05-23');
  expect((await ledger('back')).map(told)).toEqual(['reminder, w-1, accepted, in the morning mail of 2041-05-23']);
  await agency.clockTo('2041-05-30', '12:00', 'back');
  expect(subjects().at(-1)).toMatch(/^w-1: back: Initial case plan due Thu 2041-06-06, 7 days left/);
});

test('what was met before the morning is not told, and the journal of its case says so', async () => {
  await agency.open('met', '2041-07-07', { rollOver: false });
  await agency.clockTo('2041-07-22', '06:30', 'met');
  await agency.planInEffect('met', 'plan-1', 'initial', '2041-07-22');
  await morningOf('2041-07-23');
  await agency.settled('met');
  expect((await ledger('met')).filter(({ recipient }) => recipient === 'w-1').map(told)).toEqual([
    'reminder, w-1, dropped, ',
    'approved, w-1, accepted, in the morning mail of 2041-07-23',
    'task, w-1, accepted, in the morning mail of 2041-07-23',
  ]);
  const [letter] = smtp.mails.filter(({ subject }) => subject?.includes('Morning mail Tue 2041-07-23'));
  expect(letter?.text).toMatch(/^Other news\n\n- met: plan v1 in effect 2041-07-22, on time/m);
  expect(letter?.text).not.toContain('met: Initial case plan\n');
  const dropped = (await store.journal('met')).filter(({ event }) => event.type === 'noticeDropped');
  expect(dropped).toMatchObject([{ event: { notice: { kind: 'reminder', recipient: 'w-1' } } }]);
});

test('without an address it is a problem of each case, and the supervisor hears of it', async () => {
  await agency.open('lost', '2041-09-07');
  await agency.clockTo('2041-09-22', '12:00', 'lost');
  await wants('w-1', 'morning', null);
  expect(await morningOf('2041-09-23')).toEqual({ accepted: 0, failed: 1 });
  await agency.settled('lost');
  expect(await agency.cases.case('lost')).toMatchObject({ problems: [{ to: 'w-1', code: 'NoAddress' }] });
  expect(subjects()).toEqual([expect.stringMatching(/^s-1: lost: A notice to w-1 was not delivered/)]);
  expect((await ledger('lost')).map(told)).toEqual([
    'reminder, w-1, failed, no mail address',
    'problem, s-1, accepted, 250 OK: message queued',
  ]);
});

test('a mail server that is away for a day delays the news to the next morning', async () => {
  await agency.open('away', '2041-11-07');
  await agency.clockTo('2041-11-22', '12:00', 'away');
  smtp.behave('later');
  await agency.clockTo('2041-11-23', '06:00');
  const ended = await agency.runsBySchedule<MorningEnd>(MORNING_MAIL_WORKFLOW, 'away', [{ zone: ZONE }]);
  await agency.clockTo('2041-11-23', '21:00');
  expect(await ended()).toEqual({ accepted: 0, failed: 1 });
  expect((await ledger('away')).map(told)).toEqual(['reminder, w-1, gathered, ']);
  smtp.behave('accept');
  expect(await morningOf('2041-11-24')).toEqual({ accepted: 1, failed: 0 });
  expect(subjects().filter((subject) => subject.includes('Morning'))).toEqual([
    'w-1: Morning mail Sun 2041-11-24: 1 due later',
  ]);
});
