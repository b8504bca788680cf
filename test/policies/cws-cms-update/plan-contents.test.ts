import { LISTS } from '../../../domain/case/lists';
import { EXTENDED_FOSTER_CARE } from '../../../domain/case/plan-pages';
import type { OutlineArgs } from '../../../domain/commands/plan-outline';
import { OPENING, planInEffectOn, removedOn, type Story, words } from '../../domain/builders';

const begun = (outline: OutlineArgs) => removedOn('2027-01-06').create('initial', { outline }).signOnPaper('plan-1');
const lacking = (story: Story) => story.agenda.blocked.flatMap(({ because }) => because);
const of = (outline: OutlineArgs) => lacking(begun(outline));
const updated = (outline: OutlineArgs = {}) =>
  planInEffectOn('2027-01-06').withProgress().create('update', { outline }).signOnPaper('plan-2');
const warnings = (story: Story) => story.agenda.warnings.map(({ id }) => id);
const revised = (story: Story, plan: string, outline: OutlineArgs) => story.tell('revisePlan', { plan, outline });
const ROW = { child: 'iris', goal: 'Return Home', concurrentGoal: 'Adoption', adoptability: 'Adoptable' } as const;

describe('the CP Participants page', () => {
  test('has the goal of each focus child; what the plan says is the child’s once it takes effect (S2.33)', () => {
    const [iris, sol] = [ROW, { ...ROW, child: 'sol', goal: undefined }];
    expect(of({ children: [iris, sol] })).toEqual([
      'CP Participants: sol has no case plan goal. Enter it (children, goal).',
    ]);
    const story = begun({
      children: [
        { ...iris, goal: 'Adoption', concurrentGoal: 'Return Home' },
        { ...iris, child: 'sol' },
      ],
    });
    expect(story.case.family[0]?.goal).toBeNull();
    story.handIn('plan-1').approve('plan-1');
    expect(story.case.family.slice(0, 2).map(({ goal }) => goal)).toEqual(['Adoption', 'Return Home']);
  });

  test('takes the goal that a child has already for the plan’s, with all that follows from it (S2.28, S2.33)', () => {
    const family = OPENING.family.map((member) =>
      member.id === 'iris' ? { ...member, goal: 'Kinship guardianship' as const } : member,
    );
    const children = [
      { ...ROW, goal: undefined },
      { ...ROW, child: 'sol' },
    ];
    const outline = { children, narratives: {} };
    const sentences = lacking(removedOn('2027-01-06', { family }).create('initial', { outline })).join();
    expect(sentences).not.toContain('has no case plan goal');
    expect(sentences).toContain('the goal of iris is kinship guardianship');
  });

  test('carries no goal for an adult (S2.33)', () => {
    const outline = { children: [{ ...ROW, child: 'adele' }] };
    expect(removedOn('2027-01-06').refused('createPlan', { kind: 'initial', outline })).toMatchObject({
      code: 'unknown-person',
      cites: ['S2.33'],
    });
  });

  test('has the concurrent goal of each focus child (S2.34)', () => {
    expect(of({ children: [ROW, { ...ROW, child: 'sol', concurrentGoal: undefined }] })).toEqual([
      'CP Participants: sol has no concurrent case plan goal. Enter it (children, concurrentGoal).',
    ]);
  });

  test('says of each focus child whether it was assessed by adoptions (S2.35)', () => {
    expect(of({ children: [ROW, { ...ROW, child: 'sol', adoptability: undefined }] })).toEqual([
      'CP Participants: Assessed by Adoptions is not answered for sol. Choose one (children, adoptability).',
    ]);
  });

  test('keeps component, alternative and termination date, and an update takes them over (S2.36, S2.37, S2.38)', () => {
    const more = {
      component: 'Family Reunification',
      componentFrom: '1999-04-22',
      alternative: 'Adoption' as const,
      projectedTermination: '2007-06-22',
    };
    const story = begun({
      children: [
        { ...ROW, ...more },
        { ...ROW, child: 'sol' },
      ],
    })
      .handIn('plan-1')
      .approve('plan-1');
    story.withProgress().tell('createPlan', { kind: 'update' });
    const { concurrentGoal } = ROW;
    expect(story.plan('plan-2').outline.children?.[0]).toMatchObject({ child: 'iris', concurrentGoal, ...more });
    expect(story.plan('plan-2').outline.children?.[0]).not.toHaveProperty('goal');
  });
});

describe('the ID page', () => {
  test('has effective, next review and NDA date, and nothing counts from what is written (S2.26)', () => {
    const due = (nextReview?: string) => {
      const outline = { identification: { ...(nextReview && { nextReview }), ndaDate: '2027-03-01' } };
      return begun(outline).handIn('plan-1').approve('plan-1');
    };
    expect(due('2027-02-01').due('plan-update/1')).toBe(due().due('plan-update/1'));
    expect(due('2027-02-01').plan('plan-1')).toMatchObject({
      effectiveDate: '2027-01-06',
      outline: { identification: { nextReview: '2027-02-01', ndaDate: '2027-03-01' } },
    });
  });

  test('needs the appropriateness description of an update; after an initial plan it is blank (S2.27, S2.29)', () => {
    const story = planInEffectOn('2027-01-06').withProgress().tell('createPlan', { kind: 'update' });
    const sentence = 'ID: the Case Plan Update Appropriateness Description is not written (appropriateness).';
    expect(lacking(story)).toContain(sentence);
    expect(lacking(revised(story, 'plan-2', { appropriateness: words('Still right') }))).not.toContain(sentence);
  });

  test('documents how a child meets the requirements of kinship guardianship (S2.28)', () => {
    const kin = { ...ROW, goal: 'Kinship guardianship' as const };
    const story = begun({ children: [kin, { ...ROW, child: 'sol' }], narratives: {} });
    expect(lacking(story).join()).toContain('ID: the goal of iris is kinship guardianship; document how');
    revised(story, 'plan-1', { narratives: { kinshipEligibility: words('With her aunt since 2025') } });
    expect(lacking(story).join()).not.toContain('kinship');
  });

  test('reminds of review dates that the plan before did not get, until they are entered (S2.56)', () => {
    const story = updated();
    expect(warnings(story)).toContain('reviews-of-the-plan-before/plan-2');
    const reason = words('Away on that day');
    const reviews = ['adele', 'owen'].map((person) => ({
      person,
      outcome: 'signed' as const,
      on: '2027-01-06',
      reason,
    }));
    story.tell('recordReviews', { plan: 'plan-1', reviews });
    expect(warnings(story)).not.toContain('reviews-of-the-plan-before/plan-2');
  });

  test('and reminds of them while an update is made, not with an amendment (S2.56)', () => {
    expect(warnings(planInEffectOn('2027-01-06').create('amendment'))).toEqual([]);
  });
});

describe('an update goes through its pages again', () => {
  const gone = (reviewed: OutlineArgs['reviewed']) => lacking(updated({ reviewed })).join('\n');

  test('the contributing factors for each focus child (S2.39)', () => {
    expect(gone({ contributingFactors: ['iris'] })).toContain('Contributing Factors: not gone through for sol.');
  });

  test('and has its contributing factors added, changed and taken out with the page (S2.40)', () => {
    const factors = (...contributingFactors: NonNullable<OutlineArgs['contributingFactors']>) =>
      revised(story, 'plan-2', { contributingFactors }).plan('plan-2').outline.contributingFactors;
    const story = updated({ contributingFactors: [{ code: 'Domestic violence', participants: ['adele'] }] });
    const violence = { code: 'Domestic violence', participants: ['adele', 'owen'] };
    const delinquency = { code: 'Delinquent behavior', participants: ['iris'] };
    expect(factors(violence, delinquency)).toEqual([violence, delinquency]);
    expect(factors(delinquency)).toEqual([delinquency]);
  });

  test('strengths and services for each focus child and parent (S2.42)', () => {
    const all = gone({ strengths: ['iris', 'sol', 'adele', 'owen'], caseServices: ['iris'] });
    expect(all).not.toContain('Strengths: not gone through');
    expect(all).toContain('Planned Client Services: not gone through for iris, sol, adele, owen.');
    expect(all).toContain('Case Mgmt Svcs: not gone through for sol, adele, owen.');
  });

  test('and may change how often a service is to be had (S2.43)', () => {
    const plannedServices = [{ code: 'Respite', participants: ['adele'], frequency: 'Weekly', occurrences: 2 }];
    const story = revised(updated(), 'plan-2', { plannedServices });
    expect(story.plan('plan-2').outline.plannedServices).toEqual(plannedServices);
  });

  test('and tells of Family Preservation, where the plan has it (S2.44)', () => {
    const sentence = /document the progress in Family Preservation/;
    const story = updated({ narratives: {}, plannedServices: [{ code: 'Family Preservation' }] });
    expect(lacking(story).join()).toMatch(sentence);
    expect(
      lacking(revised(story, 'plan-2', { narratives: { specialisedProgress: words('Six visits') } })).join(),
    ).not.toMatch(sentence);
    expect(lacking(updated({ narratives: {} })).join()).not.toMatch(sentence);
  });

  test('and of any other specialised programme; an initial plan has no progress to tell (S2.44)', () => {
    const sentence = /document the progress in Family Preservation/;
    const having = (code: string, specialised?: boolean) => ({
      narratives: {},
      plannedServices: [{ code, ...(specialised !== undefined && { specialised }) }],
    });
    expect(lacking(updated(having('Respite', true))).join()).toMatch(sentence);
    expect(lacking(updated(having('Family Preservation', false))).join()).not.toMatch(sentence);
    expect(of(having('Family Preservation')).join()).not.toMatch(sentence);
  });
});

test('efforts for educational stability are documented (S2.45)', () => {
  expect(of({ narratives: {} }).join()).toContain('document the efforts made to ensure educational stability');
});

describe('a non-minor dependent', () => {
  const family = [
    { ...OPENING.family[0], id: 'iris', role: 'child' as const, birth: '2008-05-01' },
    ...OPENING.family.slice(1),
  ];
  const youth = (outline: OutlineArgs) =>
    lacking(removedOn('2027-01-06', { family }).create('initial', { outline }).signOnPaper('plan-1')).join('\n');
  const other = { type: 'Other Service Objective', participants: ['iris'] };
  const placement = { code: 'Arrange and Maintain Placement', participants: ['iris'] };

  test('has a placement arranged, with the type of its SILP setting (S2.46)', () => {
    expect(youth({})).toBe('');
    expect(youth({ caseServices: [] })).toContain(
      'iris is a non-minor dependent and needs Arrange and Maintain Placement',
    );
    expect(youth({ caseServices: [placement] })).toContain('needs Arrange and Maintain Placement');
    expect(youth({ caseServices: [{ ...placement, silpSetting: 'Room for rent' }] })).not.toContain('non-minor');
  });

  test('has an Other Service Objective, with a participation criterion at least (S2.47, S2.49)', () => {
    const story = removedOn('2027-01-06', { family }).create('initial').signOnPaper('plan-1');
    revised(story, 'plan-1', { objectives: [{ type: 'Complete homework', participants: ['iris'] }] });
    expect(lacking(story).join()).toContain('iris is a non-minor dependent and needs an Other Service Objective.');
    revised(story, 'plan-1', { objectives: [other] });
    expect(lacking(story).join()).toContain('objective-1 names no participation criterion for iris');
  });

  test('has its own: what is arranged and meant for a sibling does not count (S2.46, S2.47)', () => {
    const sols = { code: 'Arrange and Maintain Placement', participants: ['sol'], silpSetting: 'Room for rent' };
    expect(youth({ caseServices: [sols] })).toContain(
      'iris is a non-minor dependent and needs Arrange and Maintain Placement',
    );
    const story = removedOn('2027-01-06', { family }).create('initial').signOnPaper('plan-1');
    revised(story, 'plan-1', { objectives: [{ ...other, participants: ['sol'] }] });
    expect(lacking(story).join()).toContain('iris is a non-minor dependent and needs an Other Service Objective.');
  });

  test('is not asked for educational stability, unless a minor is in the plan as well (S2.45)', () => {
    const alone = family.filter(({ id }) => id !== 'sol');
    const asked = (who: typeof family) =>
      lacking(removedOn('2027-01-06', { family: who }).create('initial', { outline: { narratives: {} } })).join();
    expect(asked(alone)).not.toContain('educational stability');
    expect(asked(family)).toContain('educational stability');
  });

  test('may meet each of the five participation criteria (S2.49)', () => {
    const criteria = LISTS['participation-criteria'].values;
    expect(criteria).toHaveLength(5);
    const story = removedOn('2027-01-06', { family }).create('initial').signOnPaper('plan-1');
    revised(story, 'plan-1', { objectives: [{ ...other, criteria: [...criteria] }] });
    expect(story.plan('plan-1').outline.objectives[0]?.criteria).toEqual(criteria);
  });

  test('is told of extended foster care in the words of the guide (S2.48)', () => {
    expect(EXTENDED_FOSTER_CARE).toBe(
      'During the next six-month period, the youth intends to remain eligible for extended foster care by completing the following case plan activities:',
    );
  });
});

describe('an objective', () => {
  test('has its people, its type, its date and its words (S2.11, S2.12, S2.14)', () => {
    const objective = {
      type: 'Attend school regularly',
      participants: ['iris'],
      projectedCompletion: '2027-06-19',
      detail: words('Any absences are to be excused.'),
      descriptions: [{ person: 'iris', words: words('Mathematics, too.') }],
    };
    expect(begun({ objectives: [objective] }).plan('plan-1').outline.objectives[0]).toMatchObject({
      ...objective,
      detail: objective.detail.id,
      descriptions: [{ person: 'iris', words: words('Mathematics, too.').id }],
    });
  });

  test('is for all participants at one stroke, or for those who are named (S2.13)', () => {
    const story = removedOn('2027-01-06');
    const create = (objective: object) => ({
      kind: 'initial' as const,
      outline: { objectives: [{ type: 'Complete homework', ...objective }] },
    });
    expect(story.refused('createPlan', create({})).cites).toEqual(['S2.11', 'S2.13']);
    story.tell('createPlan', create({ allParticipants: true }));
    expect(story.plan('plan-1').outline.objectives[0]?.participants).toEqual(['iris', 'sol', 'adele', 'owen']);
  });
});

describe('a plan', () => {
  const family = OPENING.family.map((member) => (member.id === 'sol' ? { ...member, focusChild: false } : member));

  test('is about the children who are chosen, and none of the case’s is left out (S2.5, S2.17)', () => {
    const about = (...focusChildren: string[]) => ({ kind: 'initial' as const, focusChildren });
    const story = removedOn('2027-01-06', { family });
    expect(story.refused('createPlan', about('sol')).cites).toEqual(['S2.5', 'S2.17']);
    expect(story.refused('createPlan', about('iris', 'adele')).code).toBe('unknown-person');
    story.tell('createPlan', about('iris', 'sol'));
    expect(story.plan('plan-1').focusChildren).toEqual(['iris', 'sol']);
  });

  test('has the participants who are chosen, from the day that is entered (S2.18, S2.20)', () => {
    const story = removedOn('2027-01-06', { family });
    const participants = ['iris', 'adele', 'owen', 'grandmother'];
    story.tell('createPlan', { kind: 'initial', participants, startDate: '2027-01-10' });
    expect(story.plan('plan-1')).toMatchObject({ participants, startDate: '2027-01-10', endDate: '2027-07-10' });
  });
});

describe('what does not agree is shown, and blocks nothing', () => {
  test('one narrative on two objectives (S2.9)', () => {
    const story = planInEffectOn('2027-01-06');
    const told = (objective: string) => ({
      objective,
      met: 'No' as const,
      narrative: words('Missed 3 days of school'),
    });
    story.tell('recordProgress', { progress: [told('objective-1'), told('objective-2')] });
    expect(warnings(story)).toEqual(['same-narrative-twice/plan-1/objective-2']);
  });

  test('text, component, goal and alternative (S2.27, S2.36)', () => {
    const row = { ...ROW, component: 'Family Reunification', alternative: 'Adoption' as const };
    const identification = { appropriateFor: 'Family Maintenance' };
    const children = [
      { ...row, adoptability: 'Not Adoptable' as const },
      { ...ROW, child: 'sol' },
    ];
    expect(warnings(begun({ identification, children }))).toEqual([
      'fields-disagree/plan-1/iris/text',
      'fields-disagree/plan-1/iris/adoption',
    ]);
    const home = { ...row, goal: 'Remain Home' as const, concurrentGoal: 'Remain Home' as const };
    expect(warnings(begun({ children: [home, { ...ROW, child: 'sol' }] }))).toEqual([
      'fields-disagree/plan-1/iris/component',
      'fields-disagree/plan-1/iris/goals',
    ]);
  });

  test('adoption with siblings is adoption: it does not go with a child who is not adoptable (S2.35, S2.37)', () => {
    const alternative = 'Adoption With Sibling(s)' as const;
    const children = [
      { ...ROW, alternative, adoptability: 'Not Adoptable' as const },
      { ...ROW, child: 'sol', alternative },
    ];
    expect(warnings(begun({ children }))).toEqual(['fields-disagree/plan-1/iris/adoption']);
  });

  test.each([
    ['Family Maintenance', 'Return Home'],
    ['Family Maintenance', 'Adoption'],
    ['Family Maintenance', 'Legal Guardianship'],
    ['Family Reunification', 'Remain Home'],
    ['Permanent Placement', 'Remain Home'],
    ['Permanent Placement', 'Return Home'],
  ] as const)('%s and the goal %s (S2.33, S2.36)', (component, goal) => {
    const children = [
      { ...ROW, component, goal, concurrentGoal: 'Kinship guardianship' as const },
      { ...ROW, child: 'sol' },
    ];
    expect(warnings(begun({ children }))).toEqual(['fields-disagree/plan-1/iris/component']);
  });

  test('a component that goes with its goal is not shown, and what does not agree is shown in force as well (S2.36)', () => {
    const row = { ...ROW, component: 'Family Reunification' };
    const children = [row, { ...ROW, child: 'sol' }];
    expect(warnings(begun({ children }))).toEqual([]);
    const identification = { appropriateFor: 'Family Maintenance' };
    const story = begun({ identification, children }).handIn('plan-1').approve('plan-1');
    expect(warnings(story)).toEqual(['fields-disagree/plan-1/iris/text']);
  });
});
