import { Agency } from '../harness/agency';
import { type Row, rowsOf } from '../harness/history';
import { recorded } from '../harness/histories';
import { playClosedEarly } from '../harness/recorded-cases';

/*
 * A replay compares kinds and order of commands. It does not see that a timer has another length or other words, nor
 * that an activity gets other arguments. So one short case is played anew and held against its recording, row by row,
 * and its rows are written out here. The release is that of the newest recording.
 */
const RELEASE = '0.1.0';
const DAY = 86_400;

jest.setTimeout(20_000);

let rows: Row[];
beforeAll(async () => {
  const agency = await Agency.start();
  await playClosedEarly(agency, 'closed-early');
  rows = rowsOf(await agency.history('closed-early'));
  await agency.stop();
});

test('a case does today what it did in the recording: the same timers, mails and records, to the word', () => {
  expect(toTheMinute(rows)).toEqual(toTheMinute(rowsOf(recorded(`closed-early.${RELEASE}`))));
});

test('timers have the lengths and words that operators see', () => {
  const timers = rows.filter(({ what }) => what === 'timer');
  // Opened on 7 January at noon: due on 6 February, over at six in the morning after; reminders at six.
  expect(timers.map(({ summary, seconds = 0 }) => `${(seconds / DAY).toFixed(2)} days · ${summary}`)).toEqual([
    '30.75 days · Initial case plan: due 2042-02-06',
    '14.75 days · next: reminder, 15 days before, Initial case plan',
    '8.00 days · next: reminder, 7 days before, Initial case plan',
  ]);
});

test('activities and updates come in this order, with these words', () => {
  const said = rows.filter(({ what }) => what === 'activity' || what === 'update');
  expect(said.map(({ name, summary }) => `${name}${summary && `: ${summary}`}`)).toEqual([
    'record: caseOpened, caseAssigned, removalRecorded, dutyOpened, task',
    'record: reminder',
    'sendNotice: reminder, initial-plan/1, to w-1',
    'requestClosure',
    'record: closureRequested, dutyOpened, task',
    'sendNotice: task, closure-approval/1, to s-1',
    'approveClosure',
    'record: caseClosed, dutyCancelled, dutyMet, approved, document',
    'sendNotice: approved, closure, to w-1',
  ]);
});

test('a mail is asked for by ids and dates alone', () => {
  expect(rows.find(({ name }) => name === 'sendNotice')?.args).toEqual([
    {
      caseId: 'closed-early',
      kind: 'reminder',
      about: 'initial-plan/1',
      occasion: '2042-02-06-remind-15',
      recipient: 'w-1',
    },
  ]);
});

/** Two plays differ by milliseconds. */
function toTheMinute(all: Row[]): unknown {
  const rounded = all.map((row) => ({ ...row, ...(row.seconds ? { seconds: Math.round(row.seconds / 60) } : {}) }));
  return JSON.parse(JSON.stringify(rounded).replace(/(T\d\d:\d\d):\d\d\.\d{3}Z/g, '$1'));
}
