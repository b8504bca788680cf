import { parse } from 'csv-parse/sync';
import { measuresFrom } from '../../client/measures';
import { listInCsv, sumsInCsv } from '../../client/measures-csv';
import { measuresInWords } from '../../client/cli/measures-words';
import { gather, type Gathered } from '../../client/measures';
import type { Case } from '../../domain/case/case';
import { marlowsPlayed } from '../domain/measures/marlow';

const PERIOD = { from: '2027-01-01', to: '2028-03-31' };

let played: Case;
let gathered: Gathered;

beforeAll(async () => {
  played = await marlowsPlayed();
  // Asked in a year in which none of it has happened yet: a story played in skipped time is measured all the same.
  gathered = await gather(
    [played.id],
    async () => played,
    PERIOD,
    '2026-11-22T12:00:00.000Z',
    () => {},
  );
});

const shown = (width: number) => measuresInWords(measuresFrom(gathered, PERIOD, null, true), width);

test('a wide window has three tables, the reasons at the end of each line, and the list (S3.21)', () => {
  const lines = shown(100).split('\n');
  expect(lines.slice(0, 21)).toMatchInlineSnapshot(`
   [
     "Measures from 2027-01-01 to 2028-03-31, 1 case",
     "",
     "Months in which somebody was to be seen, parts of months included",
     "",
     "Who       Months  Seen  Excused  Missed  Of all   Of not    Why not",
     "                                                  excused",
     "children  30      27    2        1       90.00 %  96.43 %   2 runaway, 1 no locate effort, 1",
     "                                                            not-covered-in-time",
     "parents   30      25    5        0       83.33 %  100.00 %  5 contact exception",
     "together  60      52    7        1       86.67 %  98.11 %   5 contact exception, 2 runaway, 1 no",
     "                                                            locate effort, 1 not-covered-in-time",
     "",
     "Full calendar months of children, in care or at home",
     "",
     "Where             Months  Seen  Excused  Missed  Of all    Of not    In the     Why not",
     "                                                           excused   residence",
     "in care           13      10    2        1       76.92 %   90.91 %   9 of 10    2 runaway, 1 no",
     "                                                                     90.00 %    locate effort, 1",
     "                                                                                not-covered-in-time",
     "in care, FY 2027  8       6     2        0       75.00 %   100.00 %  5 of 6     2 runaway, 1 no",
     "                                                                     83.33 %    locate effort",
   ]
  `);
  expect(lines).toContain('RSP reviews              5    4        1     0         80.00 %');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('a narrow window has each number with its word', () => {
  const lines = shown(60).split('\n');
  expect(lines.slice(4, 8)).toMatchInlineSnapshot(`
   [
     "",
     "children",
     "  Months: 30; Seen: 27; Excused: 2; Missed: 1; Of all:",
     "  90.00 %; Of not excused: 96.43 %; Why not: 2 runaway, 1 no",
   ]
  `);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});

test('told apart by child, each has its own lines, and what is not owed has none', () => {
  const words = measuresInWords(measuresFrom(gathered, PERIOD, 'child', false), 100);
  expect(words).toContain('1 case, by child');
  expect(words).toMatch(/^MW-27-0031 +15 +10 +5 +0 +66.67 % +100.00 % +5 contact exception\nparent-2$/m);
  expect(Math.max(...words.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(words).not.toContain('Contacts with providers');
});

test('as CSV each number has its line, and each duty behind them', () => {
  const sums = parse<Record<string, string>>(sumsInCsv(measuresFrom(gathered, PERIOD, null, false)), { columns: true });
  const line = (what: string, year = '') =>
    sums.find((row) => row['who_or_what'] === what && row['fiscal_year'] === year);
  expect(line('together')).toMatchObject({ due: '60', done: '52', percent: '86.67', percent_without_excused: '98.11' });
  expect(line('in care', '2027')).toMatchObject({
    due: '8',
    done: '6',
    in_residence: '5',
    percent_in_residence: '83.33',
  });
  expect(line('caregiver-contact')).toMatchObject({ due: '0', percent: 'no cases' });
  const list = parse<Record<string, string>>(listInCsv(gathered.visits), { columns: true });
  expect(list).toHaveLength(60);
  expect(list.find(({ duty }) => duty === 'contact/child-1/2027-04')).toMatchObject({
    state: 'excused',
    full_month: 'in care',
    reasons: 'runaway; no locate effort',
  });
});

describe('many cases', () => {
  const NOW = '2028-04-30T12:00:00.000Z';
  const ask = async (id: string) => {
    if (id.startsWith('LOST')) throw new Error(`There is no case ${id}.`);
    return id.startsWith('UNOPENED') ? { ...played, openedOn: null } : { ...played, id };
  };

  test('are asked a few at a time, with progress; one that does not answer is named and holds nobody up', async () => {
    const ids = [...Array.from({ length: 20 }, (_, index) => `MW-${index}`), 'LOST-1', 'UNOPENED-1'];
    const asked: number[] = [];
    const { cases, failed, visits } = await gather(ids, ask, PERIOD, NOW, (count) => asked.push(count));
    expect({ cases, failed }).toEqual({ cases: 20, failed: [{ case: 'LOST-1', because: 'There is no case LOST-1.' }] });
    expect(visits).toHaveLength(20 * 60);
    expect(asked.at(-1)).toBe(22);
    const words = measuresInWords(measuresFrom({ cases, failed, visits, tasks: [] }, PERIOD, null, false), 100);
    expect(words).toContain('Not in it, since no answer came: 1 case\n  LOST-1: There is no case LOST-1.');
  });

  test('of which none answers are no result', async () => {
    await expect(gather(['LOST-1'], ask, PERIOD, NOW, () => {})).rejects.toThrow('There is no case LOST-1.');
  });

  test('of which there is none have no percentages', async () => {
    const none = await gather([], ask, PERIOD, NOW, () => {});
    expect(measuresInWords(measuresFrom(none, PERIOD, null, false), 100)).toContain('no cases');
  });
});
