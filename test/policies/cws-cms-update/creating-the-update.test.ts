import { openedOn, planInEffectOn, updateSubmitted, words } from '../../domain/builders';

const progressOn = (objective: string, typed = 'Attended eleven of fourteen evenings.') => ({
  progress: [{ objective, met: 'In Progress' as const, narrative: words(typed) }],
});

test('an update needs an approved initial plan first (S2.3)', () => {
  expect(openedOn('2027-01-06').refused('createPlan', { kind: 'update' })).toMatchObject({
    code: 'initial-plan-missing',
    cites: ['S2.3'],
  });
});

test('an initial plan that was begun and discarded is none (S2.3)', () => {
  const story = openedOn('2027-01-06').create('initial').tell('discardPlan', { plan: 'plan-1' });
  expect(story.refused('createPlan', { kind: 'update' }).code).toBe('initial-plan-missing');
});

test('an update needs progress on each objective of the plan in effect (S2.6, S2.10)', () => {
  const story = planInEffectOn('2027-02-03').tell('recordProgress', progressOn('objective-1'));
  expect(story.refused('createPlan', { kind: 'update' })).toEqual({
    code: 'progress-missing',
    sentence: 'Objective 2 (owen, Follow the visitation plan) has no progress recorded. Record Met and progress first.',
    cites: ['S2.6', 'S2.8', 'S2.9', 'S2.10'],
  });
  story.tell('recordProgress', progressOn('objective-2')).create('update');
});

test('progress is recorded on a plan in effect, and not before there is one (S2.3, S2.7)', () => {
  const story = openedOn('2027-01-06').create('initial');
  expect(story.refused('recordProgress', progressOn('objective-1')).code).toBe('initial-plan-missing');
  const inEffect = planInEffectOn('2027-02-03').at('2027-04-20').tell('recordProgress', progressOn('objective-1'));
  inEffect.at('2027-05-11').tell('recordProgress', progressOn('objective-1', 'Attended all since.'));
  expect(inEffect.plan('plan-1').outline.objectives[0]).toMatchObject({
    met: 'In Progress',
    progress: words('Attended all since.'),
  });
});

test('a progress text without words is none (S2.9)', () => {
  const story = planInEffectOn('2027-02-03').tell('recordProgress', progressOn('objective-1'));
  story.tell('recordProgress', progressOn('objective-2', '  '));
  expect(story.refused('createPlan', { kind: 'update' }).code).toBe('progress-missing');
});

test('progress is looked at again at submission (S2.10)', () => {
  const story = updateSubmitted(planInEffectOn('2027-02-03'));
  story.tell('returnPlan', { plan: 'plan-2', comment: words('Shorter, please') }, 'okafor');
  story.tell('recordProgress', progressOn('objective-1', '')).signOnPaper('plan-2');
  expect(story.refused('submitPlan', story.submission('plan-2')).code).toBe('progress-missing');
});

test.each(['amendment', 'court-order'] as const)('a %s asks for no progress', (kind) => {
  const story = planInEffectOn('2027-02-03').tell('receiveCourtOrder', { dated: '2027-02-03', differs: true });
  story
    .create(kind, { incorporates: ['order-1'] })
    .handIn('plan-2')
    .approve('plan-2');
});

test.each(['Yes', 'No', 'Not Determinable', 'In Progress'] as const)('Met is recorded as %s (S2.8)', (met) => {
  const progress = [{ objective: 'objective-1', met, narrative: words('Attended eleven of fourteen evenings.') }];
  const story = planInEffectOn('2027-02-03').tell('recordProgress', { progress });
  expect(story.plan('plan-1').outline.objectives[0]?.met).toBe(met);
});
