import { isOwed } from '../../../domain/duties/duty';
import { OPENING, Story } from '../builders';

/* Cases that ran elsewhere before: what was is shown, and told to nobody. Today is 1 December 2027. */

const REMOVED = [{ child: 'iris', on: '2027-01-06' }];

const taken = (takenOver: NonNullable<(typeof OPENING)['takenOver']>) =>
  new Story('2027-12-01 12:00').tell('openCase', { ...OPENING, removals: REMOVED, takenOver }, 'vasquez');

const shown = (story: Story) =>
  (story.last?.agenda.duties ?? []).map(({ id, due, state, metOn }) => [id, due, state, metOn].join(' ').trim());

const mails = (story: Story) =>
  story.said.flatMap(({ on, kind, about, mailTo }) => mailTo.map(() => `${on} ${kind} ${about}`));

test('the initial plan and the updates of before are settled, and the next update is owed (S1.9, S1.15)', () => {
  expect(shown(taken({ plans: ['2027-02-03', '2027-08-02'] }))).toEqual([
    'initial-plan/1 2027-02-05 met 2027-02-03',
    'plan-update/1 2027-08-03 met 2027-08-02',
    'plan-update/2 2028-02-02 open',
  ]);
});

test('a hearing that is set calls for the update (S1.16)', () => {
  const story = taken({ plans: ['2027-08-02'], hearings: [{ kind: 'status-review', on: '2028-01-10' }] });
  expect(shown(story)).toContain('plan-update/1 2028-01-10 open');
});

test('what fell due in the past is overdue, and nobody is mailed about it, not on any later day', () => {
  const story = taken({ plans: ['2027-02-03'] });
  expect(shown(story)).toContain('plan-update/1 2027-08-03 overdue');
  expect(story.at('2028-02-01 12:00').case.openedOn).toBe('2027-12-01');
  expect(mails(story)).toEqual([]);
});

test('what falls due later is reminded of and escalated as ever', () => {
  const story = taken({ plans: ['2027-06-04'] }).at('2027-12-06 12:00');
  expect(mails(story)).toEqual([
    '2027-12-02 reminder plan-update/1',
    '2027-12-04 reminder plan-update/1',
    '2027-12-05 escalation plan-update/1',
    '2027-12-05 escalation plan-update/1',
  ]);
});

test('an overdue update is settled by the next plan, and the plan of before is superseded', () => {
  const story = taken({ plans: ['2027-02-03'] });
  expect(story.case.plans).toMatchObject([
    { id: 'plan-1', state: 'In Effect', version: '1', outline: { objectives: [] } },
  ]);
  story.tell('createPlan', { kind: 'update' });
  expect(story.case.plans.at(-1)).toMatchObject({ id: 'plan-2', kind: 'update', basedOn: 'plan-1' });
  expect(story.last?.agenda.duties.filter(isOwed).map(({ id }) => id)).toEqual(['plan-update/1']);
});

test.each([
  ['a plan of tomorrow', { plans: ['2027-12-02'] }, 'date-in-future'],
  ['a plan of before the removal', { plans: ['2027-01-05'] }, 'date-out-of-order'],
  ['plans in another order', { plans: ['2027-08-02', '2027-02-03'] }, 'date-out-of-order'],
  [
    'a hearing that has passed',
    { hearings: [{ kind: 'status-review' as const, on: '2027-11-30' }] },
    'date-out-of-order',
  ],
])('%s is refused', (_, takenOver, code) => {
  const refused = new Story('2027-12-01 12:00').refused('openCase', { ...OPENING, removals: REMOVED, takenOver });
  expect(refused.code).toBe(code);
});
