import type { CopyChoices } from '../../../domain/case/plan-outline';
import { openedOn, OPENING, planInEffectOn, removedOn, updatedAt, words } from '../builders';

const narrative = words('Finished the course in July.');
const OUTLINE = {
  objectives: [
    { type: 'Complete a parenting course', participants: ['adele'], projectedCompletion: '2027-06-30' },
    { type: 'Attend school regularly', participants: ['iris'] },
  ],
  contributingFactors: [{ code: 'Substance abuse', participants: ['adele'] }],
  strengths: [{ code: 'Extended family support' }],
  plannedServices: [{ code: 'parenting course' }],
  appropriateness: words('Returning home is right'),
};

/** A full plan with every page filled, in effect, of whose objectives the first one is met. */
const filled = () => {
  const story = removedOn('2027-01-06').create('initial', { outline: OUTLINE }).handIn('plan-1').approve('plan-1');
  return story.tell('recordProgress', {
    progress: [
      { objective: 'objective-1', met: 'Yes', narrative },
      { objective: 'objective-2', met: 'No', narrative },
    ],
  });
};

const copied = (copy: Partial<CopyChoices>) => filled().create('update', { copy }).plan('plan-2').outline;

describe('a new plan', () => {
  test('is in progress beside the plan in effect, each request and decision dated (S2.16, S2.25)', () => {
    const story = filled().create('update');
    expect(story.case.plans.map(({ state, approvalStatus }) => [state, approvalStatus])).toEqual([
      ['In Effect', 'Approved'],
      ['In Progress', 'Request Not Submitted'],
    ]);
    expect(story.plan('plan-1').submissions).toMatchObject([{ on: '2027-01-06', decidedOn: '2027-01-06' }]);
  });

  test('is about the focus children and everybody but caregivers, and lasts six months (S2.19)', () => {
    expect(removedOn('2027-08-31').create('initial').plan('plan-1')).toMatchObject({
      focusChildren: ['iris', 'sol'],
      participants: ['iris', 'sol', 'adele', 'owen'],
      startDate: '2027-08-31',
      endDate: '2028-02-29',
    });
  });

  test('ends six months after the start that is given, unless another end is (S2.21)', () => {
    const startDate = '2006-01-06';
    expect(removedOn('2027-01-06').create('initial', { startDate }).plan('plan-1').endDate).toBe('2006-07-06');
    const endDate = '2006-07-07';
    expect(removedOn('2027-01-06').create('initial', { startDate, endDate }).plan('plan-1').endDate).toBe(endDate);
  });

  test('leaves out a child that has left care', () => {
    const story = filled().tell('recordLeavingCare', { child: 'iris', on: '2027-01-06', reason: 'guardianship' });
    expect(story.create('amendment').plan('plan-2')).toMatchObject({
      focusChildren: ['sol'],
      participants: ['sol', 'adele', 'owen'],
    });
  });

  test('names nobody twice', () => {
    const story = removedOn('2027-01-06').create('initial', {
      participants: ['iris', 'sol', 'adele', 'adele', 'owen'],
    });
    expect(story.handIn('plan-1').approve('plan-1').plan('plan-1').reviews).toHaveLength(2);
  });

  test.each([
    ['a child of the plan', 'sol'],
    ['a parent who receives services', 'owen'],
  ])('never leaves out %s', (_, person) => {
    const participants = ['iris', 'sol', 'adele', 'owen'].filter((each) => each !== person);
    expect(removedOn('2027-01-06').refused('createPlan', { kind: 'initial', participants })).toEqual({
      code: 'malformed-command',
      sentence: `${person} is left out: a plan includes its children and every parent who receives services.`,
      cites: ['S1.25', 'S2.19'],
    });
  });

  test('may leave out a parent who receives no services, and a child that has left', () => {
    const family = OPENING.family.map((each) => (each.id === 'owen' ? { ...each, receivesServices: false } : each));
    const story = removedOn('2027-01-06', { family });
    story.tell('recordLeavingCare', { child: 'sol', on: '2027-01-06', reason: 'moved to his father' });
    story.create('initial', { participants: ['iris', 'adele'] });
    expect(story.plan('plan-1').participants).toEqual(['iris', 'adele']);
  });

  test.each([
    ['a stranger among its participants', { participants: ['nobody'] }, 'unknown-person'],
    [
      'a stranger in its outline',
      { outline: { objectives: [{ type: 'Attend school', participants: ['nobody'] }] } },
      'unknown-person',
    ],
    ['a period that ends before it starts', { startDate: '2027-01-06', endDate: '2027-01-05' }, 'date-out-of-order'],
    ['an order that does not exist', { incorporates: ['order-9'] }, 'unknown-thing'],
    [
      'two objectives under one id',
      {
        outline: {
          objectives: [
            { id: 'objective-2', type: 'Attend school', participants: ['adele'] },
            { type: 'Complete homework', participants: ['owen'] },
          ],
        },
      },
      'malformed-command',
    ],
  ])('with %s is refused', (_, more, code) => {
    expect(removedOn('2027-01-06').refused('createPlan', { kind: 'initial', ...more }).code).toBe(code);
  });

  test('of the same sort waits until the other one is finished or discarded', () => {
    const story = filled().create('update');
    expect(story.refused('createPlan', { kind: 'update' }).code).toBe('already-in-progress');
    story.create('amendment').tell('discardPlan', { plan: 'plan-2' }).create('update');
  });

  test('is never a second initial plan', () => {
    expect(filled().refused('createPlan', { kind: 'initial' }).code).toBe('wrong-state');
  });

  test.each(['amendment', 'court-order'] as const)('is no %s while no plan is in effect', (kind) => {
    expect(openedOn('2027-01-06').refused('createPlan', { kind }).code).toBe('initial-plan-missing');
  });

  test('that takes up an order names it', () => {
    expect(filled().refused('createPlan', { kind: 'court-order' }).code).toBe('malformed-command');
  });
});

describe('an update begins with what is copied', () => {
  test('Copy All takes every objective, its progress starts anew (S2.24)', () => {
    expect(copied({ objectives: 'Copy All' }).objectives).toMatchObject([
      {
        id: 'objective-1',
        type: 'Complete a parenting course',
        participants: ['adele'],
        projectedCompletion: '2027-06-30',
        met: null,
        progress: null,
      },
      {
        id: 'objective-2',
        type: 'Attend school regularly',
        participants: ['iris'],
        projectedCompletion: null,
        met: null,
        progress: null,
      },
    ]);
  });

  test('Copy All Not Met leaves out those that are met (S2.22)', () => {
    expect(copied({ objectives: 'Copy All Not Met' }).objectives.map((each) => each.id)).toEqual(['objective-2']);
  });

  test('Copy None begins without objectives, and the other pages are as they were', () => {
    const outline = copied({ objectives: 'Copy None' });
    expect(outline.objectives).toEqual([]);
    expect(outline.strengths).toEqual([{ code: 'Extended family support', participants: [] }]);
  });

  test('all boxes are ticked unless somebody unticks them (S2.23)', () => {
    const { strengths, contributingFactors, plannedServices, caseServices } = copied({});
    expect([strengths, contributingFactors, plannedServices, caseServices].map((page) => page?.length)).toEqual([
      1, 1, 1, 8,
    ]);
    const bare = copied({ strengths: false, contributingFactors: false, plannedServices: false });
    expect([bare.strengths, bare.contributingFactors, bare.plannedServices, bare.caseServices]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  test('the appropriateness is blank after an initial plan and copied after an update (S2.29)', () => {
    const story = filled();
    story.tell('createPlan', { kind: 'update' });
    expect(story.plan('plan-2').outline.appropriateness).toBeNull();
    story.tell('discardPlan', { plan: 'plan-2' }).create('update');
    story.tell('revisePlan', { plan: 'plan-3', outline: { appropriateness: words('Still right') } });
    story.handIn('plan-3').approve('plan-3').withProgress().tell('createPlan', { kind: 'update' }).create('amendment');
    expect(story.plan('plan-4').outline.appropriateness).toEqual(words('Still right'));
    expect(story.plan('plan-5').outline.appropriateness).toEqual(words('Still right'));
  });

  test('nothing signed, submitted or approved crosses (S2.24)', () => {
    const story = filled().tell('recordReviews', {
      plan: 'plan-1',
      reviews: [{ person: 'adele', outcome: 'signed', on: '2027-01-06' }],
    });
    expect(story.create('update').plan('plan-2')).toMatchObject({
      version: null,
      paper: null,
      submissions: [],
      approval: null,
      effectiveDate: null,
      reviews: [],
      filedOn: null,
      authors: ['hale'],
    });
  });

  test('a revision goes on from the plan in effect as it stands, progress included', () => {
    const { objectives } = filled().create('amendment').plan('plan-2').outline;
    expect(objectives.map(({ met }) => met)).toEqual(['Yes', 'No']);
  });
});

test('versions count full plans, and what changes them behind the dot', () => {
  const amended = updatedAt(planInEffectOn('2027-02-03'), '2027-06-01 10:00').create('amendment');
  amended.handIn('plan-3').approve('plan-3').create('amendment').handIn('plan-4').approve('plan-4');
  updatedAt(amended, '2027-10-01 10:00');
  expect(amended.case.plans.map(({ version, state }) => [version, state])).toEqual([
    ['1', 'Superseded'],
    ['2', 'Superseded'],
    ['2.1', 'Superseded'],
    ['2.2', 'Superseded'],
    ['3', 'In Effect'],
  ]);
});
