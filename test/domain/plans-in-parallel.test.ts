import { planInEffectOn, type Story, words } from './builders';

/** The plan took effect on 2027-02-03; progress is on each objective, so that an update can begin at any time. */
const inEffect = () => planInEffectOn('2027-02-03').withProgress();
const effect = (story: Story) => story.heard('approved').map((notice) => notice.line);
const ordered = (story: Story, dated: string, receivedOn = story.today) =>
  story.tell('receiveCourtOrder', { dated, receivedOn, differs: true });

describe('a plan that was overtaken by another one', () => {
  /** What plan-2 and plan-3 are, in this order; plan-2 is begun first. */
  const both = (order: 'update first' | 'revision first') => {
    const story = ordered(inEffect(), '2027-02-03');
    const revision = { incorporates: ['order-1'] };
    return order === 'update first'
      ? { story: story.create('update').create('court-order', revision), update: 'plan-2', revision: 'plan-3' }
      : { story: story.create('court-order', revision).create('update'), update: 'plan-3', revision: 'plan-2' };
  };
  const UNDONE = {
    code: 'plan-changed',
    sentence:
      'v1.1 took effect after this plan was begun, and would be undone by it. ' +
      'Return or revise this plan first, so that it says what that one changed (revisePlan).',
    cites: ['S2.24'],
  };

  test.each(['update first', 'revision first'] as const)('is not submitted as it stands: %s', (order) => {
    const { story, update, revision } = both(order);
    story.handIn(revision).approve(revision).signOnPaper(update);
    expect(story.refused('submitPlan', story.submission(update))).toEqual(UNDONE);
  });

  test.each(['update first', 'revision first'] as const)('is not approved, though it waited already: %s', (order) => {
    const { story, update, revision } = both(order);
    story.handIn(update).handIn(revision).approve(revision);
    expect(story.refused('approvePlan', story.approval(update), 'okafor')).toEqual(UNDONE);
    expect(story.plan(revision).state).toBe('In Effect');
    expect(story.duty('court-order/1').state).toBe('met');
  });

  test.each(['update first', 'revision first'] as const)('can be approved once it was gone through: %s', (order) => {
    const { story, update, revision } = both(order);
    story.handIn(update).handIn(revision).approve(revision);
    story.tell('returnPlan', { plan: update, comment: words('Take up the visits') }, 'okafor');
    story.tell('revisePlan', { plan: update, outline: { strengths: [{ code: 'Stable housing' }] } });
    expect(story.plan(update)).toMatchObject({ basedOn: revision, paper: null });
    expect(story.refused('submitPlan', story.submission(update)).code).toBe('paper-signatures-missing');
    story.handIn(update).approve(update);
    expect(story.plan(update)).toMatchObject({ state: 'In Effect', version: '2' });
    expect(story.plan(revision).state).toBe('Superseded');
  });

  test('holds of a revision, too, over which an update took effect', () => {
    const { story, update, revision } = both('revision first');
    story.handIn(update).handIn(revision).approve(update);
    const refused = story.refused('approvePlan', story.approval(revision), 'okafor');
    expect(refused).toMatchObject({ code: 'plan-changed', sentence: expect.stringContaining('v2 took effect') });
    story.tell('returnPlan', { plan: revision, comment: words('There is a new plan') }, 'okafor');
    story.tell('revisePlan', { plan: revision, outline: {} }).handIn(revision).approve(revision);
    expect(story.plan(revision)).toMatchObject({ version: '2.1', state: 'In Effect' });
  });

  test('may be an amendment as well', () => {
    const story = inEffect().create('amendment').create('update').handIn('plan-2').approve('plan-2');
    story.signOnPaper('plan-3');
    expect(story.refused('submitPlan', story.submission('plan-3'))).toEqual(UNDONE);
  });

  test('is none as long as the other one is only submitted, returned or discarded', () => {
    const story = inEffect().create('amendment').create('update').handIn('plan-2');
    story.tell('returnPlan', { plan: 'plan-2', comment: words('No') }, 'okafor');
    story.tell('discardPlan', { plan: 'plan-2' }).handIn('plan-3').approve('plan-3');
    expect(story.plan('plan-3').version).toBe('2');
  });
});

describe('the notice that a plan is in effect', () => {
  test('names the plan that it superseded', () => {
    // The update is begun first, and gone through again after the amendment that overtook it.
    const story = inEffect().listen().create('update').create('amendment').handIn('plan-3').approve('plan-3');
    story.at('2027-02-04 10:00').tell('revisePlan', { plan: 'plan-2', outline: {} });
    story.handIn('plan-2').approve('plan-2').create('amendment').handIn('plan-4').approve('plan-4');
    expect(story.case.plans.map((plan) => plan.version)).toEqual(['1', '2', '1.1', '2.1']);
    expect(effect(story).map((line) => line.split('; ').slice(0, 2))).toEqual([
      ['plan v1.1 in effect 2027-02-03', 'v1 superseded'],
      ['plan v2 in effect 2027-02-04, on time', 'v1.1 superseded'],
      ['plan v2.1 in effect 2027-02-04', 'v2 superseded'],
    ]);
  });
});

describe('a plan that takes up several orders', () => {
  /** Orders received on 02-08 and on 02-10; the plan that takes them up is handed in on 02-10. */
  const two = () =>
    ordered(ordered(inEffect().at('2027-02-08 10:00'), '2027-02-06').at('2027-02-10 10:00'), '2027-02-09');
  const revised = (incorporates: string[]) => two().listen().create('court-order', { incorporates }).handIn('plan-2');

  test.each([[['order-1', 'order-2']], [['order-2', 'order-1']]])(
    'goes by the one that is due first, in whatever order they are named: %j',
    (incorporates) => {
      const story = revised(incorporates);
      expect(story.due('plan-approval/2')).toBe('2027-02-08');
      expect(story.heard('task').map((notice) => notice.line)).toEqual([
        'Approve or return the court-ordered revision: overdue since Mon 2027-02-08',
      ]);
      story.listen().at('2027-02-11 10:00').approve('plan-2');
      expect(story.heard('approved')).toMatchObject([
        { about: 'court-order/1', due: '2027-02-08', line: expect.stringContaining('late by 3 days') },
      ]);
    },
  );

  test('goes by the one that is due first also when that one was keyed last', () => {
    const story = ordered(inEffect().at('2027-02-10 10:00'), '2027-02-09');
    ordered(story, '2027-02-06', '2027-02-08').create('court-order', { incorporates: ['order-1', 'order-2'] });
    story.listen().handIn('plan-2').approve('plan-2');
    expect(story.heard('approved')).toMatchObject([
      { about: 'court-order/2', due: '2027-02-08', line: expect.stringContaining('late by 2 days') },
    ]);
  });

  test('meets each, and each is late by its own days', () => {
    const story = revised(['order-1', 'order-2']).at('2027-02-11 10:00').approve('plan-2');
    expect(['court-order/1', 'court-order/2'].map((id) => story.duty(id))).toMatchObject([
      { state: 'met', due: '2027-02-08', daysLate: 3 },
      { state: 'met', due: '2027-02-10', daysLate: 1 },
    ]);
  });

  test('takes up another one while it is in progress', () => {
    const story = two().create('court-order', { incorporates: ['order-1'] });
    story.tell('revisePlan', { plan: 'plan-2', outline: {}, incorporates: ['order-1', 'order-2'] });
    story.handIn('plan-2').approve('plan-2');
    expect(['court-order/1', 'court-order/2'].map((id) => story.duty(id).state)).toEqual(['met', 'met']);
  });

  test('keeps the orders that it has when it is revised without naming any', () => {
    const story = two().create('court-order', { incorporates: ['order-1'] });
    story.tell('revisePlan', { plan: 'plan-2', outline: {} });
    expect(story.plan('plan-2').incorporates).toEqual(['order-1']);
  });

  test('takes up only orders that there are', () => {
    const story = two().create('court-order', { incorporates: ['order-1'] });
    const args = { plan: 'plan-2', outline: {}, incorporates: ['order-9'] };
    expect(story.refused('revisePlan', args)).toMatchObject({ code: 'unknown-thing' });
  });
});

describe('an update that takes up an order', () => {
  test('is to be approved by the earlier of both dates', () => {
    const story = ordered(inEffect().at('2027-02-08 10:00'), '2027-02-06').listen();
    story.create('update', { incorporates: ['order-1'] }).handIn('plan-2');
    expect([story.due('plan-approval/2'), story.due('plan-update/1')]).toEqual(['2027-02-08', '2027-08-03']);
    story.approve('plan-2');
    expect(story.heard('approved')).toMatchObject([
      { about: 'court-order/1', due: '2027-02-08', line: expect.stringContaining('on time') },
    ]);
    expect([story.duty('court-order/1').state, story.duty('plan-update/1').state]).toEqual(['met', 'met']);
  });

  test('of which the update is due first goes by the update', () => {
    const story = ordered(inEffect().at('2027-08-05 10:00').withProgress(), '2027-08-05');
    story
      .create('update', { incorporates: ['order-1'] })
      .handIn('plan-2')
      .listen()
      .at('2027-08-06 10:00');
    expect(story.due('plan-approval/2')).toBe('2027-08-03');
    story.approve('plan-2');
    expect(story.heard('approved')).toMatchObject([{ about: 'plan-update/1', due: '2027-08-03' }]);
    expect(story.duty('plan-update/1').daysLate).toBe(3);
    expect(story.duty('court-order/1').daysLate).toBe(1);
  });
});

test('progress that is entered while a revision is under way goes on with it', () => {
  const story = ordered(planInEffectOn('2027-02-03'), '2027-02-03').create('court-order', {
    incorporates: ['order-1'],
  });
  story.withProgress().handIn('plan-2').approve('plan-2');
  const { outline } = story.plan('plan-2');
  expect(outline.objectives.map(({ met }) => met)).not.toContain(null);
  expect(story.create('update').plan('plan-3').state).toBe('In Progress');
});
