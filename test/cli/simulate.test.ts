import { join } from 'node:path';
import { caseclock, SCENARIOS } from './caseclock';

const MARLOW = join(SCENARIOS, 'marlow.yaml');
const WRONG = join(SCENARIOS, 'bad/wrong-expectation.yaml');

test('a family’s story played in memory agrees with what was written of it', async () => {
  const { exit, out, err } = await caseclock(['simulate', MARLOW, '--fast']);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toContain('2027-02-01 09:30 IN         submitPlan by w-hale, refused\n');
  expect(out).toMatch(/\nagrees with \d+ expected lines\n$/);
});

test('a wrong expectation is shown with the line that came instead', async () => {
  const { exit, out } = await caseclock(['simulate', WRONG, '--fast']);
  expect(exit).toBe(1);
  expect(out).toContain('missing   2027-01-20 06:00 REMINDER   initial-plan/1 → w-hale  due 2027-02-05\n');
  expect(out).toContain('extra     2027-01-21 06:00 REMINDER   initial-plan/1 → w-hale  Initial case plan');
  expect(out).toMatch(/\ndiffers: 1 missing, 1 extra, 0 surprises\n$/);
});

test('a play as JSON is one document on standard output', async () => {
  const { exit, out } = await caseclock(['simulate', WRONG, '--fast', '--json', '--as', 'OTHER-1']);
  expect(exit).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    case: 'OTHER-1',
    agrees: false,
    missing: [{ date: '2027-01-20', kind: 'REMINDER' }],
    extra: [{ date: '2027-01-21', kind: 'REMINDER' }],
    surprises: [],
  });
});

test('a story moved to today is not held against its written expectations', async () => {
  const { exit, out } = await caseclock(['simulate', WRONG, '--fast', '--from-today']);
  expect(exit).toBe(0);
  expect(out).toMatch(/\nplayed to the end; nothing is expected of it\n$/);
});
