import type { OutlineArgs } from '../../../domain/commands/plan-outline';
import { removedOn, type Story, words } from '../../domain/builders';

const begun = (outline: OutlineArgs) =>
  removedOn('2027-01-06', { policy: 'reference@2027.1' }).create('initial', { outline });
const lacking = (story: Story) => story.agenda.blocked.flatMap(({ because }) => because).join('\n');
const of = (outline: OutlineArgs) => lacking(begun(outline));
const objectives = (tasks: NonNullable<OutlineArgs['objectives']>[number]['tasks']) => ({
  objectives: [{ type: 'Complete homework', participants: ['iris'], tasks }],
});

test('an objective says who, what, where, when and how, for each partner who takes part (S4.1)', () => {
  expect(of(objectives([]))).toContain('objective-1 does not say who of the case planning partners does what (tasks).');
  const half = [{ partner: 'birth parents' as const, who: 'adele', what: words('Helps') }];
  expect(of(objectives(half))).toContain('task 1 of objective-1 does not say where, when, how.');
  expect(of(objectives(half))).toContain('no task of any objective is for owen.');
});

test('the partners are those of the guide (S4.2)', () => {
  const outline = objectives([{ partner: 'neighbours' as 'relatives' }]);
  const refused = removedOn('2027-01-06').refused('createPlan', { kind: 'initial', outline });
  expect(refused.sentence).toContain('birth parents · foster parents · relatives · caseworker · service providers');
});

test.each([
  ['Safety activities', 'safetyActivities'],
  ['Permanency plans', 'permanencyPlans'],
  ['Issues of well-being', 'wellBeing'],
  ['How trauma is addressed', 'trauma'],
  ['How the concurrent plan is implemented', 'concurrentPlan'],
])('without words on "%s" a plan is not complete (S4.6, S4.7, S4.8, S4.13, S4.56)', (title, name) => {
  expect(of({})).not.toContain(title);
  expect(of({ narratives: {} })).toContain(`${title} is not written (narratives.${name}).`);
});

test('the living arrangement of each child is assessed; one that is not safe is shown (S4.12)', () => {
  const iris = { child: 'iris', assessedOn: '2027-01-05', safe: false };
  expect(of({ livingArrangements: [iris] })).toContain('the living arrangement of sol is not assessed');
  expect(begun({ livingArrangements: [iris] }).agenda.warnings.map(({ id }) => id)).toContain(
    'living-arrangement-unsafe/plan-1/iris',
  );
});

test('the plan is about the needs of each person, with the parents’ viewpoint, in words for all (S4.21, S4.22, S4.23)', () => {
  const sentences = of({ people: [{ person: 'adele', needs: words('Sleep') }], understood: false });
  expect(sentences).toContain('the individual needs of iris, sol, owen are not written');
  expect(sentences).toContain('the viewpoint of adele, owen is not written');
  expect(sentences).toContain('in words that all understand (understood).');
});

test('a planned service says to what it overcomes barriers, and by when (S4.51)', () => {
  const sentence = 'Respite does not say to what it overcomes barriers, and by when';
  expect(of({ plannedServices: [{ code: 'Respite', by: undefined }] })).toContain(sentence);
  expect(of({ plannedServices: [{ code: 'Respite' }] })).not.toContain(sentence);
});
