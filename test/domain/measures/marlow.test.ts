import type { Case } from '../../../domain/case/case';
import { groupsOf } from '../../../domain/measures/groups';
import { type CaseMeasures, measuresOf } from '../../../domain/measures/measured';
import { shareInWords } from '../../../domain/measures/share';
import { type FullMonthSum, fullMonthSum, summaryOf, type VisitSum, visitSum } from '../../../domain/measures/sums';
import { fiscalYearOf } from '../../../domain/measures/period';
import { policyOf } from '../../../policies/packs';
import { marlowsPlayed } from './marlow';

/* The measures of the Marlow story as they are written down beside it, to the digit. */

const FIFTEEN_MONTHS = { from: '2027-01-01', to: '2028-03-31' };

let played: Case;
let all: CaseMeasures;

beforeAll(async () => {
  played = await marlowsPlayed();
  all = measuresOf(played, policyOf(played), FIFTEEN_MONTHS, '2028-04-30');
});

const of = (...people: string[]) => all.visits.filter(({ person }) => people.includes(person));

const inARow = (sum: VisitSum) => [
  sum.months,
  sum.seen,
  sum.excused,
  sum.missed,
  shareInWords(sum.ofAll),
  shareInWords(sum.ofNotExcused),
];

test('months in which the duty applied, parts of months included: Iris, Sol, Adele, Owen, together (S3.21)', () => {
  const people = ['child-1', 'child-2', 'parent-1', 'parent-2'];
  expect([...people.map((person) => of(person)), all.visits].map((visits) => inARow(visitSum(visits)))).toEqual([
    [15, 12, 2, 1, '80.00 %', '92.31 %'],
    [15, 15, 0, 0, '100.00 %', '100.00 %'],
    [15, 15, 0, 0, '100.00 %', '100.00 %'],
    [15, 10, 5, 0, '66.67 %', '100.00 %'],
    [60, 52, 7, 1, '86.67 %', '98.11 %'],
  ]);
});

const fullRow = (sum: FullMonthSum) => [
  ...inARow(sum),
  `${sum.inResidence} of ${sum.seen} = ${shareInWords(sum.ofSeenInResidence)}`,
];

test('full calendar months in care and at home, by federal year, and how many visits were in the residence', () => {
  const inCare = of('child-1').filter(({ full }) => full === 'in care');
  const atHome = of('child-2').filter(({ full }) => full === 'at home');
  expect([inCare[0]?.month, inCare.at(-1)?.month]).toEqual(['2027-02', '2028-02']);
  expect([atHome[0]?.month, atHome.at(-1)?.month]).toEqual(['2027-02', '2028-03']);
  const inYear = (year: number) => inCare.filter(({ month }) => fiscalYearOf(month) === year);
  expect([inCare, inYear(2027), inYear(2028), atHome].map((visits) => fullRow(fullMonthSum(visits)))).toEqual([
    [13, 10, 2, 1, '76.92 %', '90.91 %', '9 of 10 = 90.00 %'],
    [8, 6, 2, 0, '75.00 %', '100.00 %', '5 of 6 = 83.33 %'],
    [5, 4, 0, 1, '80.00 %', '80.00 %', '4 of 4 = 100.00 %'],
    [14, 14, 0, 0, '100.00 %', '100.00 %', '14 of 14 = 100.00 %'],
  ]);
});

test('the summary has the same rows, federal years under their setting', () => {
  const { visits, fullMonths } = summaryOf(all);
  expect(visits.map((sum) => [sum.who, ...inARow(sum)])).toEqual([
    ['children', 30, 27, 2, 1, '90.00 %', '96.43 %'],
    ['parents', 30, 25, 5, 0, '83.33 %', '100.00 %'],
    ['together', 60, 52, 7, 1, '86.67 %', '98.11 %'],
  ]);
  expect(fullMonths.map(({ setting, year, months, seen }) => [setting, year, months, seen])).toEqual([
    ['in care', null, 13, 10],
    ['in care', 2027, 8, 6],
    ['in care', 2028, 5, 4],
    ['at home', null, 14, 14],
    ['at home', 2027, 8, 8],
    ['at home', 2028, 6, 6],
  ]);
});

test('reasons stand beside the numbers: Iris had run away, her worker had left, Owen had an exception (S3.21)', () => {
  const unseen = all.visits.filter(({ state }) => state !== 'done');
  expect(unseen.map(({ person, month, state, reasons }) => [person, month, state, reasons.join(', ')])).toEqual([
    ['child-1', '2027-04', 'excused', 'runaway, no locate effort'],
    ['child-1', '2027-05', 'excused', 'runaway'],
    ['child-1', '2027-11', 'missed', 'not-covered-in-time'],
    ...['07', '08', '09', '10', '11'].map((month) => ['parent-2', `2027-${month}`, 'excused', 'contact exception']),
  ]);
  expect(summaryOf(all).visits[2]).toMatchObject({
    unexplained: 0,
    reasons: { 'contact exception': 5, runaway: 2, 'no locate effort': 1, 'not-covered-in-time': 1 },
  });
});

test('what was done on its day or before', () => {
  expect(summaryOf(all).onTime.map(({ title, onTime, due }) => `${title}: ${onTime} of ${due}`)).toEqual([
    'Initial plan: 1 of 1',
    'Full updates: 3 of 3',
    'Court-ordered revisions: 0 of 1',
    'Service referrals: 0 of 1',
    'RSP reviews: 4 of 5',
    '2151A outbound: 5 of 6',
    '2151A inbound: 5 of 6',
    'RSP decisions: 5 of 5',
    'PATP reviews: 4 of 4',
    'Locate efforts: 2 of 3',
    'Phone or letter: 2 of 2',
    'Contacts with providers: 0 of 0',
  ]);
});

test('each number has its list: what was due when, when it was done, and why not', () => {
  const notOnTime = all.tasks.filter(({ state }) => state !== 'done');
  expect(notOnTime.map(({ duty, due, state, metOn, reasons }) => [duty, due, state, metOn, ...reasons])).toEqual([
    ['court-order/1', '2027-09-09', 'late', '2027-09-10'],
    ['locate-effort/child-1/2027-04', '2027-04-30', 'missed', null, 'overlooked'],
    ['service-referrals/1', '2027-02-05', 'late', '2027-02-12'],
    ['rsp-review/2', '2027-04-18', 'late', '2027-04-20'],
    ['report-2151a-out/2027-04', '2027-04-30', 'late', '2027-05-04'],
    ['report-2151a-in/2027-04', '2027-04-30', 'missed', null, 'worker-absent'],
  ]);
});

test('by worker: what was due while somebody held the case; of the joint service, whoever owed it', () => {
  const workers = groupsOf(all, 'worker').map(({ group, visits: [, , sum] }) => [group, sum?.months, sum?.missed]);
  expect(workers).toEqual([
    ['d-pruitt', 0, 0],
    ['i-dunmore', 0, 0],
    ['w-hale', 48, 0],
    ['w-teague', 12, 1],
  ]);
  const reviews = groupsOf(all, 'worker').map(({ group, onTime }) => {
    return [group, onTime.find(({ kind }) => kind === 'rsp-review')?.due];
  });
  expect(reviews).toEqual([
    ['d-pruitt', 5],
    ['i-dunmore', 0],
    ['w-hale', 0],
    ['w-teague', 0],
  ]);
});

test('nothing in it is more than an id, a code, a day or a number', () => {
  const said = JSON.stringify({ all, summary: summaryOf(all) });
  expect(said).not.toMatch(/Marlow|Iris|Adele|text-|2015-08-30/);
});
