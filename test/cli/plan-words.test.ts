import { planInWords } from '../../client/cli/plan-words';
import { planByPage, planByParticipant, planToPrint } from '../../client/printed-plan';
import type { OutlineArgs } from '../../domain/commands/plan-outline';
import { OPENING, planInEffectOn, removedOn, type Story, words } from '../domain/builders';
import { MemoryStore } from '../harness/memory-store';

const DETAIL = 'Any absences are to be excused.';
const family = OPENING.family.map((member) => (member.id === 'iris' ? { ...member, birth: '2008-05-01' } : member));
const outline: OutlineArgs = {
  narratives: {},
  contributingFactors: [{ code: 'Delinquent behavior', participants: ['iris'], description: words('Two thefts') }],
  objectives: [
    {
      type: 'Other Service Objective',
      participants: ['iris'],
      projectedCompletion: '2027-06-18',
      detail: words(DETAIL),
      criteria: ['Employed at least 80 hours per month'],
    },
    { type: 'Complete homework', participants: ['sol'] },
  ],
};

const begun = () => removedOn('2027-01-06', { family }).tell('createPlan', { kind: 'initial', outline });

async function kept() {
  const store = new MemoryStore();
  await Promise.all([DETAIL, 'Two thefts'].map((each) => store.saveText(each)));
  return async (id: string) => (await store.text(id))?.words ?? null;
}

async function shown(print: typeof planByPage, story: Story): Promise<string[]> {
  const pages = await print(story.case, story.plan('plan-1'), '2027-01-06', await kept());
  return planInWords('MW-1', { name: 'plan-1', pages }, 200).split('\n');
}

const under = (lines: string[], title: string) =>
  lines.slice(lines.indexOf(title) + 1, lines.indexOf('', lines.indexOf(title)));

test('a plan is shown page by page, its objectives with participant, age, type and date (S2.11, S2.32)', async () => {
  const lines = await shown(planByPage, begun());
  expect(lines.filter((line, index) => lines[index - 1] === '')).toEqual([
    'ID',
    'CP Participants',
    'Service Objectives',
    'Contributing Factors',
    'Strengths',
    'Planned Client Services',
    'Case Mgmt Svcs',
  ]);
  expect(under(lines, 'Service Objectives')).toContain('  Other Service Objective: iris (18), by Fri 2027-06-18');
  expect(under(lines, 'Strengths')).toEqual(['  Nothing.']);
});

test('the sentence of the guide goes before the criteria of a non-minor dependent, and nowhere else (S2.48)', async () => {
  expect(under(await shown(planByPage, begun()), 'Service Objectives')).toEqual([
    '  Other Service Objective: iris (18), by Fri 2027-06-18',
    `    ${DETAIL}`,
    '    During the next six-month period, the youth intends to remain eligible for extended foster care by completing the following case plan activities: Employed at least 80 hours per month',
    '  Complete homework: sol (3)',
  ]);
});

test('a plan is shown by participant, with what is meant for that person (S2.41)', async () => {
  const lines = await shown(planByParticipant, begun());
  expect(under(lines, 'iris (18)')).toContain('  Contributing Factors: Delinquent behavior: iris (18)');
  expect(under(lines, 'iris (18)')).toContain('    Two thefts');
  expect(under(lines, 'sol (3)')).toEqual(['  Service Objectives: Complete homework: sol (3)']);
});

test('words that the record store has not got yet are said to be missing', async () => {
  const story = begun();
  const pages = await planByPage(story.case, story.plan('plan-1'), '2027-01-06', async () => null);
  expect(pages[2]?.lines[1]).toBe('  The words are not there yet: the record is written a moment later.');
});

test('the plan in progress is shown, else the one in effect; one that is over keeps no pages', () => {
  const story = planInEffectOn('2027-01-06');
  expect(planToPrint(story.case)?.id).toBe('plan-1');
  story.withProgress().create('update');
  expect(planToPrint(story.case)?.id).toBe('plan-2');
  story.handIn('plan-2').approve('plan-2');
  expect(planToPrint(story.case, 'plan-1')).toBeNull();
  expect(planToPrint(story.case, 'plan-9')).toBeNull();
});
