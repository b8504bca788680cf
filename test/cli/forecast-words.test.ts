import { pictureOf } from '../../client/cli/forecast-picture';
import { forecastInWords } from '../../client/cli/forecast-words';
import { paintFor } from '../../client/cli/paint';
import { type ForecastRow, forecast } from '../../domain/duties/forecast';
import { policyOf } from '../../policies/packs';
import { planInEffectOn, updateSubmitted } from '../domain/builders';

const story = updateSubmitted(planInEffectOn('2027-02-03'));
const FOUND = forecast(story.case, policyOf(story.case), story.today, 24);
const plain = paintFor({ env: {} }, { write: () => {} });

test('a table by month says what is assumed', () => {
  const lines = forecastInWords(FOUND, 100).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'Case case-1, what it will owe from Wed 2027-02-03 to Sat 2029-02-03 if nothing new happens',
    '',
    'Month    Due             Duty                     State    Why',
    '2027-08  Tue 2027-08-03  plan-approval/2          open     the day by which the plan must be',
  ]);
  expect(lines.join('\n')).toContain('assumed  if plan-update/1 is done on 2027-08-03,');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('a narrow window gets a paragraph per duty', () => {
  const words = forecastInWords(FOUND, 50);
  expect(words).toContain('\n\nplan-update/2: Case plan update 2\n  due Thu 2028-02-03, assumed\n');
  expect(Math.max(...words.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
});

test('the picture has a line per chain, the months above it and a mark where something is due', () => {
  expect(pictureOf(FOUND, 64, plain)).toEqual([
    '               2027                  2028',
    '               02  04  06  08  10  12  02  04  06  08  10  12',
    'plan-approval  ────────────●',
    'plan-update    ────────────●───────────◇───────────◇───────────◇',
    '',
    '! overdue\n● owed now\n○ opens later\n◇ if the one before is done on its day',
  ]);
});

test('what is late is not covered by what is not, and exceptions of two people have a line each', () => {
  const row = (duty: string, due: string, state: ForecastRow['state']): ForecastRow => ({
    ...(FOUND.rows[0] as ForecastRow),
    duty,
    due,
    from: due,
    state,
  });
  const rows = [
    row('contact/adele/2027-01', '2027-01-31', 'overdue'),
    row('contact/adele/2027-02', '2027-02-04', 'open'),
    row('phone-or-letter/1-1', '2028-02-03', 'open'),
    row('phone-or-letter/2-1', '2028-08-03', 'open'),
  ];
  const lines = pictureOf({ ...FOUND, rows }, 64, plain);
  expect(lines.find((line) => line.startsWith('contact/adele'))).toMatch(/^contact\/adele +!$/);
  expect(lines.filter((line) => line.startsWith('phone-or-letter/'))).toHaveLength(2);
});

test('marks are coloured on a terminal, unless it asks for none', () => {
  const screen = { write: () => {}, isTTY: true };
  expect(pictureOf(FOUND, 64, paintFor({ env: {} }, screen)).join('\n')).toContain('\u001b[33m●\u001b[0m');
  expect(pictureOf(FOUND, 64, paintFor({ env: { NO_COLOR: '1' } }, screen))).toEqual(pictureOf(FOUND, 64, plain));
});

test('where there is no room for a picture, or nothing to show, there is none', () => {
  expect(pictureOf(FOUND, 30, plain)).toEqual([]);
  expect(pictureOf({ ...FOUND, rows: [] }, 100, plain)).toEqual([]);
  expect(forecastInWords({ ...FOUND, rows: [] }, 100)).toMatch(/\n\nNothing\.$/);
});
