import type { OutlineArgs } from '../../../domain/commands/plan-outline';
import { OPENING, planInEffectOn, removedOn, type Story, words } from '../../domain/builders';

const begun = (outline: OutlineArgs) => removedOn('2027-01-06').create('initial', { outline }).signOnPaper('plan-1');
const lacking = (story: Story) => story.agenda.blocked.flatMap(({ because }) => because);
const of = (outline: OutlineArgs) => lacking(begun(outline));
const contact = (kind: 'Social Worker-Child', more = {}) => ({ code: 'SW Planned Contact', contact: kind, ...more });
const visits = { code: 'Arrange Visitation', visitation: 'Child-Sibling' as const };

test('a plan that says everything on its seven pages is submitted (S2.32)', () => {
  expect(of({})).toEqual([]);
  expect(begun({}).submit('plan-1').plan('plan-1').approvalStatus).toBe('Pending Approval');
});

test('what it lacks is refused at the submission, page by page', () => {
  const story = begun({ narratives: { strengths: words('An aunt helps') }, caseServices: [] });
  expect(story.refused('submitPlan', story.submission('plan-1'))).toMatchObject({
    code: 'plan-incomplete',
    cites: ['S1.2', 'S1.3', 'S1.4', 'S1.5'],
  });
});

test.each([
  ['strengths', 'Strengths of the family'],
  ['needs', 'Needs of the family'],
  ['presentingIssues', 'Presenting issues'],
  ['pastSuccesses', 'What the family has done well on its own before'],
  ['underlyingIssues', 'Underlying issues to resolve first'],
] as const)('without %s of the assessment it is not complete (S1.2, S1.3, S1.4, S1.5)', (name, title) => {
  const story = begun({}).tell('revisePlan', {
    plan: 'plan-1',
    outline: { narratives: { [name]: words(' ') } },
  });
  expect(lacking(story)).toContain(`ID: ${title} is not written (narratives.${name}).`);
});

test('the education of each child says grade level, performance and need for a plan of its own (S1.31)', () => {
  const education = [{ child: 'iris', grade: 'Grade 5' }];
  expect(of({ education })).toEqual([
    'CP Participants: the education of iris lacks performance (performance), the need for an Individualized Educational Plan (iep).',
    'CP Participants: the education of sol lacks grade level (grade), performance (performance), the need for an Individualized Educational Plan (iep).',
  ]);
  const small = { child: 'sol', grade: 'Not in school yet' };
  const iris = { child: 'iris', grade: 'Grade 5', performance: words('Good'), iep: 'Needed' as const };
  expect(of({ education: [iris, small] })).toEqual([]);
});

test('a child who has left school has no performance to tell, and a child of age is not asked about school (S1.31)', () => {
  const small = { child: 'sol', grade: 'Not in school yet' };
  expect(of({ education: [{ child: 'iris', grade: 'Not in school' }, small] })).toEqual([]);
  const family = OPENING.family.map((member) => (member.id === 'iris' ? { ...member, birth: '2008-05-01' } : member));
  const story = removedOn('2027-01-06', { family }).create('initial', { outline: { education: [small] } });
  expect(lacking(story.signOnPaper('plan-1'))).toEqual([]);
});

test('an update is asked for the same pages as the initial plan (S1.56)', () => {
  const story = planInEffectOn('2027-01-06').withProgress().tell('createPlan', { kind: 'update' });
  const sentences = lacking(story.signOnPaper('plan-2'));
  expect(sentences).toEqual(expect.arrayContaining([expect.stringMatching(/^ID: Presenting issues is not written/)]));
  expect(sentences.join()).toContain('the education of iris lacks grade level');
});

test('each objective follows from a factor or a strength of the plan (S1.57)', () => {
  const objectives = [{ type: 'Complete homework', participants: ['iris'], from: [] }];
  expect(of({ objectives })).toEqual([
    'Service Objectives: objective-1 follows from no contributing factor and no strength of this plan (from).',
  ]);
  const elsewhere = [{ type: 'Complete homework', participants: ['iris'], from: ['Delinquent behavior'] }];
  expect(
    removedOn('2027-01-06').refused('createPlan', { kind: 'initial', outline: { objectives: elsewhere } }),
  ).toEqual({
    code: 'unknown-thing',
    sentence:
      'outline.objectives[0].from names what is neither a contributing factor nor a strength of this plan. They are: none yet.',
    cites: ['S1.57'],
  });
});

test('a strength of the plan does as well as a factor (S1.57)', () => {
  const objectives = [{ type: 'Complete homework', participants: ['iris'], from: ['Stable housing'] }];
  expect(of({ objectives, strengths: [{ code: 'Stable housing' }] })).toEqual([]);
});

test('many objectives are shown while the plan is made, and no longer once it is in force', () => {
  const objectives = Array.from({ length: 3 }, () => ({ type: 'Complete homework', participants: ['iris'] }));
  const story = removedOn('2027-01-06', { settings: { ...OPENING.settings, objectivesAtMost: 2 } });
  story.create('initial', { outline: { objectives } }).handIn('plan-1').approve('plan-1');
  expect(story.agenda.warnings).toEqual([]);
});

test('many objectives are shown and hold up nothing; the number is the agency’s (S1.58)', () => {
  const objectives = Array.from({ length: 3 }, () => ({ type: 'Complete homework', participants: ['iris'] }));
  const shown = (objectivesAtMost: number) =>
    removedOn('2027-01-06', { settings: { ...OPENING.settings, objectivesAtMost } })
      .create('initial', { outline: { objectives } })
      .agenda.warnings.map(({ id }) => id);
  expect(shown(3)).toEqual([]);
  expect(shown(2)).toEqual(['many-objectives/plan-1']);
  expect(removedOn('2027-01-06').case.settings.objectivesAtMost).toBe(8);
});

describe('case management services', () => {
  const withServices = (...caseServices: NonNullable<OutlineArgs['caseServices']>) => of({ caseServices }).join('\n');

  test.each(['Child-Parent/Legal Guardian', 'Child-Sibling', 'Child-Grandparents'])(
    'arrange %s visitation for each child (S1.59)',
    (kind) => {
      expect(withServices()).toContain(`Arrange Visitation says nothing of ${kind} Visitation for iris, sol.`);
    },
  );

  test('say how often, or why there is no such visitation; a name alone does not count (S1.59)', () => {
    expect(withServices(visits)).toContain('Child-Sibling Visitation for iris, sol.');
    expect(withServices({ ...visits, frequency: 'Weekly', participants: ['iris'] })).toContain('Visitation for sol.');
    expect(withServices({ ...visits, notApplicable: words('No brother, no sister') })).not.toContain('Child-Sibling');
    expect(withServices({ ...visits, notApplicable: words(' ') })).toContain('Child-Sibling');
  });

  test('plan the contacts of the social worker with children, parents and care providers (S1.60)', () => {
    expect(withServices()).toContain('says nothing of Social Worker-Child Contacts for iris, sol.');
    expect(withServices()).toContain('says nothing of Social Worker-Parent/Legal Guardian Contacts for adele, owen.');
    expect(withServices()).toContain('says nothing of Social Worker-Care Provider Contacts for iris, sol.');
    expect(withServices(contact('Social Worker-Child', { frequency: 'Monthly' }))).not.toContain('Social Worker-Child');
  });

  test('ask for each contact by itself, and for visitation under its own service (S1.59, S1.60)', () => {
    const sentences = withServices(contact('Social Worker-Child', { frequency: 'Monthly' }));
    expect(sentences).toContain('says nothing of Social Worker-Parent/Legal Guardian Contacts for adele, owen.');
    expect(sentences).toContain('says nothing of Social Worker-Care Provider Contacts for iris, sol.');
    const misplaced = { ...visits, code: 'Family Engagement', frequency: 'Weekly' };
    expect(withServices(misplaced)).toContain('Child-Sibling Visitation for iris, sol.');
  });

  test('count the brochure and family engagement by what they are: another service is neither', () => {
    expect(withServices({ code: 'Family Engagement', types: ['Wraparound'] })).toContain('Rights Brochure is missing');
    const empty = { caseServices: [{ code: 'Family Engagement', types: [] }] };
    expect(removedOn('2027-01-06').refused('createPlan', { kind: 'initial', outline: empty }).code).toBe(
      'malformed-command',
    );
  });

  test('include the rights brochure (S1.61)', () => {
    expect(withServices()).toContain('Provide Your Rights Brochure is missing.');
    expect(withServices({ code: 'Provide Your Rights Brochure' })).not.toContain('Brochure');
  });

  test('include family engagement, with one service type or more (S1.62, S1.63)', () => {
    expect(withServices()).toContain('Family Engagement is missing.');
    expect(withServices({ code: 'Family Engagement' })).toContain('Family Engagement has no service type.');
    expect(withServices({ code: 'Family Engagement', types: ['Wraparound'] })).not.toContain('Family Engagement');
  });
});

test('an amendment is not asked for what it does not touch', () => {
  const story = planInEffectOn('2027-01-06')
    .create('amendment')
    .tell('revisePlan', {
      plan: 'plan-2',
      outline: { caseServices: [], education: [] },
    });
  expect(story.handIn('plan-2').plan('plan-2').approvalStatus).toBe('Pending Approval');
});
