import { caseOf } from '../../bench/ten-years';
import type { Case } from '../../domain/case/case';
import { agenda } from '../../domain/duties/agenda';
import { type Duty, isOwed } from '../../domain/duties/duty';
import { policyOf } from '../../policies/packs';

const dutiesOf = (aCase: Case) => agenda(aCase, policyOf(aCase), aCase.today ?? '').duties;

test('a year of it is told without a refusal, with each month’s duties done', () => {
  const aCase = caseOf(1);
  expect(aCase.plans.map(({ state }) => state)).toEqual(['Superseded', 'In Effect']);
  const visits = dutiesOf(aCase).filter(({ kind, due }) => kind === 'contact' && (due ?? '') < '2028');
  expect(visits.length).toBe(4 * 12);
  expect(visits.filter(isOwed)).toEqual([]);
});

describe('ten years of it', () => {
  const aCase = caseOf(10);

  test('stay under 100 kilobytes', () => {
    expect(JSON.stringify(aCase).length).toBeLessThan(100_000);
  });

  test('say of what was over after two years what they said then, though only its days are kept', () => {
    // Where somebody was seen, and when a note was none that counts, is told of as long as the note is kept.
    const without = ({ details, ...duty }: Duty) => (duty.kind === 'contact' ? duty : { ...duty, details });
    const then = dutiesOf(caseOf(2)).filter((duty) => !isOwed(duty));
    const now = new Map(dutiesOf(aCase).map((duty) => [duty.id, duty]));
    expect(then.length).toBeGreaterThan(200);
    expect(then.map(({ id }) => now.get(id)).map((duty) => duty && without(duty))).toEqual(then.map(without));
  });

  test('keep no type of an event in any record', () => {
    expect(JSON.stringify(aCase)).not.toMatch(/"type":"(planCreated|enrolmentOpened|hearingSet)"/);
  });
});
