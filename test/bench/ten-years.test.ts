import { caseOf } from '../../bench/ten-years';
import { agenda } from '../../domain/duties/agenda';
import { isOwed } from '../../domain/duties/duty';
import { policyOf } from '../../policies/packs';

test('a year of it is told without a refusal, with each month’s duties done', () => {
  const aCase = caseOf(1);
  const { duties } = agenda(aCase, policyOf(aCase), aCase.today ?? '');
  expect(aCase.plans.map(({ state }) => state)).toEqual(['Superseded', 'In Effect']);
  const visits = duties.filter(({ kind, due }) => kind === 'contact' && (due ?? '') < '2028');
  expect(visits.length).toBe(4 * 12);
  expect(visits.filter(isOwed)).toEqual([]);
});
