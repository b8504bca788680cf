import { planChanges } from '../../../client/web/plan/changes';
import type { WrittenPlan } from '../../../client/written-plan';

const OBJECTIVE = { id: 'objective-1', type: 'Attend school regularly', participants: ['child-1'], met: null };

test('a plan that says the same has no changes, in whichever order it says it', () => {
  const other = { ...OBJECTIVE, id: 'objective-2' };
  const [before, after] = [planWith([OBJECTIVE, other]), planWith([other, OBJECTIVE])];
  expect(planChanges(before, after)).toEqual([]);
});

test('an objective that says something else is changed, field by field', () => {
  const after = planWith([{ ...OBJECTIVE, met: 'Yes', progress: 'Goes every day.' }]);
  expect(planChanges(planWith([OBJECTIVE]), after)).toEqual([
    {
      part: 'objectives',
      about: 'Attend school regularly',
      people: ['child-1'],
      what: 'changed',
      fields: [
        { field: 'met', before: null, after: 'Yes' },
        { field: 'progress', before: null, after: 'Goes every day.' },
      ],
    },
  ]);
});

test('what is new and what was taken out are told apart', () => {
  const other = { ...OBJECTIVE, id: 'objective-2', type: 'Complete homework' };
  const changes = planChanges(planWith([OBJECTIVE]), planWith([other]));
  expect(changes.map(({ about, what }) => [about, what])).toEqual([
    ['Attend school regularly', 'removed'],
    ['Complete homework', 'added'],
  ]);
});

test('the same service for two children is two services', () => {
  const service = (child: string, frequency: string) => ({ code: 'Housing', participants: [child], frequency });
  const [before, after] = [
    planWith([], [service('child-1', 'Weekly'), service('child-2', 'Weekly')]),
    planWith([], [service('child-1', 'Weekly'), service('child-2', 'Monthly')]),
  ];
  const [change, ...others] = planChanges(before, after);
  expect(others).toEqual([]);
  expect(change).toMatchObject({ people: ['child-2'], fields: [{ before: 'Weekly', after: 'Monthly' }] });
});

test('another period is a change', () => {
  const [change] = planChanges(planWith([]), { ...planWith([]), endDate: '2027-12-31' });
  expect(change).toMatchObject({ part: 'period', fields: [{ field: 'endDate', after: '2027-12-31' }] });
});

function planWith(objectives: object[], plannedServices: object[] = []): WrittenPlan {
  const period = { startDate: '2027-01-01', endDate: '2027-06-30' };
  return { ...period, outline: { objectives, plannedServices } } as unknown as WrittenPlan;
}
