import { planInWords } from '../../client/cli/plan-words';
import { planToShow, writtenPlan } from '../../client/written-plan';
import { emptyOutline } from '../../domain/case/plan-outline';
import { type OutlineArgs, outlineFrom, outlineShape } from '../../domain/commands/plan-outline';
import { type Field, object } from '../../domain/commands/shape';
import { OPENING, planInEffectOn, removedOn, type Story, words } from '../domain/builders';

const DAY = '2027-01-06';
const family = OPENING.family.map((member) => (member.id === 'iris' ? { ...member, birth: '2008-05-01' } : member));
const kept = new Map<string, string>();
const typed = (each: string) => {
  const text = words(each);
  kept.set(text.id, each);
  return text;
};
const outline: OutlineArgs = {
  contributingFactors: [{ code: 'Delinquent behavior', participants: ['iris'], description: typed('Two thefts') }],
  objectives: [
    {
      type: 'Other Service Objective',
      participants: ['iris'],
      projectedCompletion: '2027-06-18',
      detail: typed('Any absences are to be excused.'),
      criteria: ['Employed at least 80 hours per month'],
    },
    { type: 'Complete homework', participants: ['sol'] },
  ],
};

const begun = () => removedOn(DAY, { family }).tell('createPlan', { kind: 'initial', outline });

async function shown(story: Story, { plan = 'plan-1', byParticipant = false, width = 200 } = {}): Promise<string[]> {
  const written = await writtenPlan(story.case, story.plan(plan), DAY, async (id) => kept.get(id) ?? null);
  return planInWords({ aCase: story.case, plan: written, on: DAY }, byParticipant, width).split('\n');
}

const under = (lines: string[], title: string) =>
  [...lines, ''].slice(lines.indexOf(title) + 1, [...lines, ''].indexOf('', lines.indexOf(title)));

test('a plan is shown page by page, its objectives with participant, age, type and date (S2.11, S2.32)', async () => {
  const lines = await shown(begun());
  expect(lines[0]).toBe('Initial case plan plan-1, case case-1, with the ages of Wed 2027-01-06');
  expect(lines.filter((_, index) => lines[index - 1] === '')).toEqual([
    'ID',
    'CP Participants',
    'Contributing Factors',
    'Strengths',
    'Service Objectives',
    'Planned Client Services',
    'Case Mgmt Svcs',
    'Documents',
  ]);
  expect(under(lines, 'Service Objectives')).toContain(
    '  Other Service Objective (objective-1): iris (18), by Fri 2027-06-18',
  );
  expect(under(lines, 'Strengths')).toEqual(['  Nothing.']);
});

test('the sentence of the guide goes before the criteria of a non-minor dependent, and nowhere else (S2.48)', async () => {
  expect(under(await shown(begun()), 'Service Objectives')).toEqual([
    '  Other Service Objective (objective-1): iris (18), by Fri 2027-06-18',
    '    Service objective detail: Any absences are to be excused.',
    '    During the next six-month period, the youth intends to remain eligible for extended foster care by completing the following case plan activities: Employed at least 80 hours per month',
    '  Complete homework (objective-2): sol (3)',
  ]);
});

test('a plan is shown by participant, with what is meant for that person (S2.41)', async () => {
  const lines = await shown(begun(), { byParticipant: true });
  expect(under(lines, 'iris (18)')).toContain('  Contributing Factors: Delinquent behavior: iris (18)');
  expect(under(lines, 'iris (18)')).toContain('    Description: Two thefts');
  expect(under(lines, 'sol (3)')).toEqual([
    '  CP Participants: sol (3), focus child',
    '  Service Objectives: Complete homework (objective-2): sol (3)',
  ]);
});

test('the ID page tells the way of a plan from its creation to the filed hard copy, and its review rows', async () => {
  const story = planInEffectOn(DAY);
  const reviews = [
    { person: 'adele', outcome: 'signed' as const, on: DAY },
    { person: 'owen', outcome: 'not-located' as const, on: DAY, reason: typed('Nobody knows where he is') },
  ];
  story.tell('recordReviews', { plan: 'plan-1', reviews }).tell('fileHardCopy', { plan: 'plan-1' });
  const lines = under(await shown(story), 'ID');
  expect(lines).toEqual(
    expect.arrayContaining([
      '  Plan status: In Effect',
      '  Approval status: Approved, Wed 2027-01-06',
      '  Case plan period: Wed 2027-01-06 to Tue 2027-07-06',
      '  Effective date: Wed 2027-01-06',
      '  Created: Wed 2027-01-06',
      '  Written by: hale',
      '  Printed: Wed 2027-01-06',
      '  Signed on paper by the worker: Wed 2027-01-06',
      '  Signed on paper by the supervisor: Wed 2027-01-06',
      '  Submitted: Wed 2027-01-06 by hale; approved Wed 2027-01-06 by okafor',
      '  Hard copy filed: Wed 2027-01-06',
      '  Participant review, adele: required; reviewed Wed 2027-01-06; signed Wed 2027-01-06',
      '  Participant review, owen: required; not located Wed 2027-01-06',
      '    Reason not signed, comments: Nobody knows where he is',
    ]),
  );
});

test('a plan that came back shows the comment, and who has a row to sign stands there before anybody has', async () => {
  const story = removedOn(DAY).create('initial').handIn('plan-1');
  story.tell('returnPlan', { plan: 'plan-1', comment: typed('Name the school') }, 'okafor');
  const lines = under(await shown(story), 'ID');
  expect(lines).toContain('  Participant review, adele: required; nothing recorded yet');
  expect(lines.slice(lines.findIndex((line) => line.includes('Submitted'))).slice(0, 2)).toEqual([
    '  Submitted: Wed 2027-01-06 by hale; returned Wed 2027-01-06 by okafor',
    '    Comment: Name the school',
  ]);
});

test('visitation and planned contacts are told apart on one line each, with how often and how many times', async () => {
  const visit = { code: 'Arrange Visitation', frequency: 'Weekly', occurrences: 1 };
  const caseServices = [
    { ...visit, visitation: 'Child-Sibling' as const, participants: ['iris', 'sol'] },
    { code: 'SW Planned Contact', contact: 'Social Worker-Child' as const, frequency: 'Monthly', occurrences: 2 },
  ];
  const story = begun().tell('revisePlan', { plan: 'plan-1', outline: { caseServices } });
  expect(under(await shown(story), 'Case Mgmt Svcs')).toEqual([
    '  Arrange Visitation (Child-Sibling): iris (18), sol (3); Weekly; 1 time',
    '  SW Planned Contact (Social Worker-Child): everybody; Monthly; 2 times',
  ]);
});

test('the words of a page stand in its order, whenever they were written', async () => {
  const wrote = (narratives: OutlineArgs['narratives']) => ({ plan: 'plan-1', outline: { narratives } });
  const story = begun().tell('revisePlan', wrote({ needs: typed('Evenings with somebody at home') }));
  story.tell('revisePlan', wrote({ strengths: typed('Both parents come to every visit') }));
  expect(under(await shown(story), 'ID').slice(-2)).toEqual([
    '  Strengths of the family: Both parents come to every visit',
    '  Needs of the family: Evenings with somebody at home',
  ]);
});

test('the documents of a plan stand behind its pages, with language and what they incorporate', async () => {
  const story = begun().tell('recordDocument', { plan: 'plan-1', kind: 'cat-continuing-services' });
  const includes = ['cat-continuing-services' as const];
  story.tell('recordDocument', { plan: 'plan-1', kind: 'case-plan', language: 'english-spanish', includes });
  expect(under(await shown(story), 'Documents')).toEqual([
    '  Comprehensive Assessment Tool (CAT) – Continuing Services, Wed 2027-01-06',
    '  Child Welfare Services Case Plan, Wed 2027-01-06',
    '    Language: english-spanish',
    '    With: Comprehensive Assessment Tool (CAT) – Continuing Services',
  ]);
});

describe('whatever is keyed in a plan is seen again', () => {
  const everything = object(outlineShape);
  /** Every field filled in, one of them with something else. */
  const filled = (field: Field, path: string, other: string): unknown => {
    const isOther = path === other;
    switch (field.kind) {
      case 'optional':
        return filled(field.of, path, other);
      case 'list':
        return [filled(field.of, path, other)];
      case 'object':
        return Object.fromEntries(
          Object.entries(field.fields)
            // All participants of a plan are named one by one in what the case keeps.
            .filter(([key]) => key !== 'allParticipants')
            .map(([key, each]) => [key, filled(each, `${path}/${key}`, other)]),
        );
      case 'date':
        return isOther ? '2031-03-03' : '2031-02-02';
      case 'flag':
        return isOther;
      case 'number':
        return isOther ? 3 : 1;
      case 'choice':
        return field.of[isOther ? 1 : 0];
      case 'text':
        return typed(`words of ${path}${isOther ? ', changed' : ''}`);
      default:
        return `${path}${isOther ? '-changed' : ''}`;
    }
  };
  const leaves = (field: Field, path: string): string[] => {
    if (field.kind === 'optional' || field.kind === 'list') return leaves(field.of, path);
    if (field.kind !== 'object') return path.endsWith('/allParticipants') ? [] : [path];
    return Object.entries(field.fields).flatMap(([key, each]) => leaves(each, `${path}/${key}`));
  };
  const shownWith = async (other: string, byParticipant = false, width = 200) => {
    const story = begun();
    const pages = outlineFrom(emptyOutline(), filled(everything, '', other) as OutlineArgs, []);
    story.case = { ...story.case, plans: story.case.plans.map((plan) => ({ ...plan, outline: pages })) };
    return shown(story, { byParticipant, width });
  };

  test.each(leaves(everything, ''))('%s', async (leaf) => {
    expect(await shownWith(leaf)).not.toEqual(await shownWith('none'));
  });

  test('in a window of sixty columns, too', async () => {
    const lines = [...(await shownWith('none', false, 60)), ...(await shownWith('none', true, 60))];
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });
});

test('a program gets the plan as it is kept, with the words in place of their ids', async () => {
  const written = async (read: (id: string) => Promise<string | null>) =>
    writtenPlan(begun().case, begun().plan('plan-1'), DAY, read);
  const plan = await written(async (id) => kept.get(id) ?? null);
  expect(plan).toMatchObject({ id: 'plan-1', state: 'In Progress', participants: ['iris', 'sol', 'adele', 'owen'] });
  expect(plan.outline.contributingFactors).toEqual([
    { code: 'Delinquent behavior', participants: ['iris'], description: 'Two thefts' },
  ]);
  expect(plan.reviews.map(({ person }) => person)).toContain('adele');
  expect((await written(async () => null)).outline.objectives[0]?.detail).toBeNull();
});

test('the plan in progress is shown, else the one in effect; one that is over keeps no pages', () => {
  const story = planInEffectOn(DAY);
  expect(planToShow(story.case)?.id).toBe('plan-1');
  story.withProgress().create('update');
  expect(planToShow(story.case)?.id).toBe('plan-2');
  story.handIn('plan-2').approve('plan-2');
  expect(planToShow(story.case, 'plan-1')).toBeNull();
  expect(planToShow(story.case, 'plan-9')).toBeNull();
});
