import { groupsOf } from '../../../domain/measures/groups';
import { measuresOf } from '../../../domain/measures/measured';
import { fiscalYearOf, isWithin } from '../../../domain/measures/period';
import { share, shareInWords, tally } from '../../../domain/measures/share';
import { summaryOf, together } from '../../../domain/measures/sums';
import { policyOf } from '../../../policies/packs';
import { familyOn, visit } from '../../policies/childs-monthly-visits/family-of-four';

test('a share has two decimals; of nothing there is none', () => {
  expect([share(2, 3), share(12, 13), share(0, 5), share(1, 800), share(0, 0)]).toEqual([66.67, 92.31, 0, 0.13, null]);
  expect([shareInWords(100), shareInWords(66.67), shareInWords(null)]).toEqual(['100.00 %', '66.67 %', 'no cases']);
});

test('a federal fiscal year goes from October to September', () => {
  expect(['2026-09', '2026-10', '2027-01', '2027-09', '2027-10'].map(fiscalYearOf)).toEqual([
    2026, 2027, 2027, 2027, 2028,
  ]);
});

test('a period has its first and its last day', () => {
  const january = { from: '2027-01-01', to: '2027-01-31' };
  expect(['2026-12-31', '2027-01-01', '2027-01-31', '2027-02-01'].map((day) => isWithin(january, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('reasons are counted, the most frequent in front', () => {
  expect(Object.entries(tally(['runaway', 'icpc', 'icpc']))).toEqual([
    ['icpc', 2],
    ['runaway', 1],
  ]);
});

describe('over many cases', () => {
  const caseOf = (id: string, unit: string, people: string[]) => {
    const { case: aCase } = visit(familyOn('2027-01-06 09:00', { unit }), people).at('2027-02-02');
    return measuresOf({ ...aCase, id }, policyOf(aCase), { from: '2027-01-01', to: '2027-01-31' }, '2027-02-02');
  };
  const all = together([
    caseOf('MW-1', 'unit-1', ['iris', 'sol', 'adele', 'owen']),
    caseOf('MW-2', 'unit-2', ['iris']),
  ]);

  test('numbers are those of all their lines, not means of means', () => {
    expect(summaryOf(all).visits[2]).toMatchObject({ months: 8, seen: 5, ofAll: 62.5 });
    expect(summaryOf(together([])).visits[2]).toMatchObject({ months: 0, ofAll: null });
  });

  test('they are told apart by unit, by worker, and by child with its case', () => {
    const shares = (by: 'unit' | 'worker' | 'child') =>
      groupsOf(all, by).map(({ group, visits: [, , sum] }) => [group, sum?.ofAll]);
    expect(shares('unit')).toEqual([
      ['unit-1', 100],
      ['unit-2', 25],
    ]);
    expect(shares('worker')).toEqual([['hale', 62.5]]);
    expect(shares('child').slice(-4)).toEqual([
      ['MW-2 adele', 0],
      ['MW-2 iris', 100],
      ['MW-2 owen', 0],
      ['MW-2 sol', 0],
    ]);
  });
});
