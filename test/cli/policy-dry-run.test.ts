import { movesInWords } from '../../client/cli/policy-adopt-words';
import { UnknownCase } from '../../client/case-errors';
import { dryRunOver, movesIn, type Trial } from '../../client/policy-dry-run';
import type { Case } from '../../domain/case/case';
import { standingOf } from '../../domain/duties/standing';
import { days } from '../../domain/duties/vocabulary';
import type { PolicyOf } from '../../domain/turn';
import { policyOf } from '../../policies/packs';
import type { AgendaAnswer } from '../../workflows/messages';
import { OPENING, Story } from '../domain/builders';

/* What a policy author sees who changes a number of the manual: here the 30 days of the initial plan to 25. */

const AS_IT_IS: Trial = { policy: 'santa-clara@2027.1', settings: null };
const NEXT: Trial = { policy: 'santa-clara@2027.2', settings: null };

const in25Days: PolicyOf = (aCase) => {
  const policy = policyOf(aCase);
  const changed = policy.duties.map((rule) => (rule.kind === 'initial-plan' ? { ...rule, due: days(25) } : rule));
  return { ...policy, duties: changed };
};

/** A case of a child removed on 6 January, asked for on a day. */
function asked(on: string): [Case, AgendaAnswer] {
  const opening = { ...OPENING, removals: [{ child: 'iris', on: '2027-01-06' }] };
  const story = new Story('2027-01-06').tell('openCase', opening).at(on);
  return [story.case, standingOf(story.case, story.agenda, policyOf(story.case))];
}

const moved = (on: string, trial: Trial) => movesIn(...asked(on), trial, in25Days);

const shown = (trial: Trial, now: boolean, on = '2027-01-20', width = 100) => {
  const moves = moved(on, trial);
  const casesThatMove = moves.length > 0 ? 1 : 0;
  const found = { policy: trial.policy, now, cases: 1, casesThatMove, moves, refusing: [], failed: [] };
  return movesInWords(found, width).replaceAll('\n', ' ');
};

test('a number changed in the working copy shows the duty that moves, from when to when and why, and no other', () => {
  const [aCase, said] = asked('2027-01-20');
  expect(said.duties.length).toBeGreaterThan(0);
  expect(movesIn(aCase, said, AS_IT_IS, in25Days)).toEqual([
    {
      case: aCase.id,
      duty: 'initial-plan/1',
      now: '2027-02-05',
      wouldBe: '2027-01-31',
      late: false,
      runsIt: true,
      why: '25 days after 2027-01-06, removal of iris from the family home',
    },
  ]);
  expect(movesIn(aCase, said, AS_IT_IS)).toEqual([]);
});

test('a date that would be past on the day of the adoption is shown as overdue at once, and counted', () => {
  expect(moved('2027-01-31', AS_IT_IS)).toMatchObject([{ wouldBe: '2027-01-31', late: false }]);
  expect(moved('2027-02-01', AS_IT_IS)).toMatchObject([{ wouldBe: '2027-01-31', late: true }]);
  expect(shown(AS_IT_IS, false, '2027-02-01')).toMatch(/overdue at once .* in 1 of 1 .*; 1 would be overdue at once\./);
  // Overdue by either rule: the change makes nobody late.
  expect(moved('2027-02-10', AS_IT_IS)).toMatchObject([{ late: false }]);
});

test('without --now it is said that no date moves before the next full plan; with it that they move at once', () => {
  expect(shown(NEXT, false)).toContain(
    'Without --now it takes effect with the next full plan of each case: until then',
  );
  expect(shown(NEXT, true)).toContain('Adopted with --now, these dates move at once.');
  expect(shown(NEXT, true)).not.toContain('next full plan');
});

test('for cases that run the version already it is said that the rules move them, not the adoption', () => {
  expect(shown(AS_IT_IS, false)).toContain('already move as soon as workers run the rules of this working copy');
  expect(shown(AS_IT_IS, false)).not.toContain('next full plan');
});

test('where nothing moves, nothing is said of when', () => {
  const found = { ...AS_IT_IS, now: false, cases: 2, casesThatMove: 0, moves: [], refusing: [], failed: [] };
  expect(movesInWords(found, 100)).toBe(
    'santa-clara@2027.1: 0 due dates would move in 0 of 2 running cases. Nothing was changed.',
  );
  expect(movesInWords({ ...found, cases: 0 }, 100)).toContain('there are no running cases of this pack');
});

test('a kind that the settings switch off is said to be switched off', () => {
  const settings = { switchedOff: ['initial-plan'] };
  expect(moved('2027-01-20', { ...AS_IT_IS, settings })).toMatchObject([
    { wouldBe: null, runsIt: false, why: 'the settings switch it off' },
  ]);
});

test('a case that cannot be asked is named and does not hold up the others; nor does one that would refuse', async () => {
  const [aCase, said] = asked('2027-01-20');
  const cases: Record<string, Case> = { OLD: aCase, NEW: { ...aCase, policy: 'santa-clara@2027.2' } };
  const from = {
    case: async (id: string) => cases[id] ?? Promise.reject(new UnknownCase(id)),
    agenda: async () => said,
  };
  const found = await dryRunOver(['GONE', 'NEW', 'OLD'], from, AS_IT_IS, () => {});
  expect(found).toMatchObject({ cases: 3, moves: [], failed: [{ case: 'GONE' }] });
  expect(found.refusing).toEqual([{ case: 'NEW', because: expect.stringContaining('santa-clara@2027.1 is older') }]);
  const told = movesInWords({ ...AS_IT_IS, now: false, casesThatMove: 0, ...found }, 60);
  expect(told).toContain('\n\nWould refuse 1:\n  NEW: The case runs');
  expect(told).toContain('\n\nCould not be asked 1:\n  GONE: There is no case GONE.');
  expect(Math.max(...told.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  await expect(dryRunOver(['GONE'], from, AS_IT_IS, () => {})).rejects.toThrow(UnknownCase);
});
