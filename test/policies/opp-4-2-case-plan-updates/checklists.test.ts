import { checklistsOf } from '../../../domain/checklist';
import { policyOf } from '../../../policies/packs';
import { openedOn, planInEffectOn, type Story } from '../../domain/builders';

/* Lists are recorded and shown, and hold up nothing: domain/commands/checklist.test.ts. */

const updating = () => planInEffectOn('2027-02-03').withProgress().create('update');
const listed = (story: Story, about: string) =>
  checklistsOf(story.case, policyOf(story.case)).filter((list) => list.about === about);

/** The items of a plan’s lists that rest on a rule, and how far they are. */
const asked = (story: Story, rule: string, plan = 'plan-2') =>
  listed(story, plan).flatMap(({ items }) =>
    items.filter(({ cites }) => cites.includes(rule)).map(({ code, state }) => [code, state]),
  );
const tick = (story: Story, checklist: string, ...done: string[]) =>
  story.tell('recordChecklist', { checklist, about: 'plan-2', done });

describe('an update is prepared', () => {
  test.each([
    ['by reassessing the needs', 'S1.30', ['needs-reassessed']],
    ['by requesting written reports', 'S1.32', ['reports-requested']],
    ['by filing them, and in the Service Provider notebook', 'S1.33', ['reports-filed', 'provider-notebook']],
    ['in the client notebooks', 'S1.37', ['client-notebooks']],
    ['with the related chapters at hand', 'S1.93', ['related-chapters']],
  ])('%s (S1.30, S1.32, S1.33, S1.37, S1.93)', (_, rule, codes) => {
    expect(asked(updating(), rule)).toEqual(codes.map((code) => [code, 'open']));
    expect(asked(tick(updating(), 'preparing-the-update', ...codes), rule)).toEqual(
      codes.map((code) => [code, 'done']),
    );
  });

  test('with the chapters beside it named: 4-1 and 16-5 (S1.93)', () => {
    const items = listed(updating(), 'plan-2').flatMap((list) => list.items);
    expect(items.find(({ cites }) => cites.includes('S1.93'))?.asks).toBe(
      'Look at the related chapters: OPP 4-1, Initial Case Plan; OPP 16-5, Education Stability Plan & Documentation in Case Records.',
    );
  });

  test('after the case was cleaned up (S2.4)', () => {
    expect(asked(updating(), 'S2.4')).toEqual([['clean-up', 'open']]);
    expect(asked(tick(updating(), 'case-clean-up', 'clean-up'), 'S2.4')).toEqual([['clean-up', 'done']]);
  });

  test('before it is begun: recorded of the plan that it follows, and counted for it then (S1.30, S1.32, S1.37, S2.4)', () => {
    const story = planInEffectOn('2027-02-03').withProgress();
    expect(asked(story, 'S2.4', 'plan-1')).toEqual([['clean-up', 'open']]);
    for (const [checklist, done] of [
      ['case-clean-up', 'clean-up'],
      ['preparing-the-update', 'needs-reassessed'],
    ] as const)
      story.tell('recordChecklist', { checklist, about: 'plan-1', done: [done] });
    expect(asked(story, 'S2.4', 'plan-1')).toEqual([['clean-up', 'done']]);
    story.create('update');
    expect([asked(story, 'S2.4'), asked(story, 'S1.30'), asked(story, 'S1.32')]).toEqual([
      [['clean-up', 'done']],
      [['needs-reassessed', 'done']],
      [['reports-requested', 'open']],
    ]);
    expect(asked(story, 'S2.4', 'plan-1')).toEqual([]);
  });

  test('which an initial plan is not', () => {
    const initial = openedOn('2027-01-06').create('initial');
    expect(listed(initial, 'plan-1').map(({ checklist }) => checklist)).toEqual(['engaging-the-family']);
  });
});

test.each([
  ['its recommendations are asked for', 'S1.38', 'recommendations'],
  ['it is encouraged to take part', 'S1.39', 'encouraged'],
  ['it hears what the plan is for, and that it is flexible', 'S1.40', 'purpose-explained'],
  ['a meeting on the plan is scheduled', 'S1.41', 'meeting-scheduled'],
  ['terms are explained so that the child understands them', 'S1.42', 'terms-explained'],
  ['goals are discussed around the child’s safety', 'S1.43', 'goals-and-safety'],
  ['its culture, traditions, values and lifestyle count', 'S1.44', 'family-strengths'],
  ['the parents identify strengths and needs', 'S1.45', 'strengths-by-parents'],
  ['it is said who does what, and where relatives help', 'S1.46', 'who-does-what'],
  ['what worked in the past is asked', 'S1.47', 'what-worked'],
  ['services that helped are asked for', 'S1.48', 'services-that-helped'],
  ['relinquishment and the time frames are discussed', 'S1.49', 'time-frames'],
])('the family is engaged: %s (S1.38–S1.49)', (_, rule, code) => {
  expect(asked(updating(), rule)).toEqual([[code, 'open']]);
  expect(asked(tick(updating(), 'engaging-the-family', code), rule)).toEqual([[code, 'done']]);
});
