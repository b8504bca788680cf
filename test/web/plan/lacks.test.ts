import { lacksIn } from '../../../client/web/plan/lacks';
import { becauseOf, planProgress } from '../../../client/web/plan/progress';
import type { PlanRead } from '../../../client/web/plan/lack-reading';
import type { Plan } from '../../../domain/case/plan';
import type { OpeningArgs } from '../../../domain/commands/opening';
import type { OutlineArgs } from '../../../domain/commands/plan-outline';
import { PACK_NAMES } from '../../../policies/packs';
import { OPENING, openedOn, planInEffectOn, removedOn, type Story, words } from '../../domain/builders';

/* What a plan lacks, in words of people and with the way to where it is settled. */

const NAMES = new Map([
  ['iris', 'Iris Marlow'],
  ['sol', 'Sol Marlow'],
  ['adele', 'Adele Marlow'],
]);

function readOf(story: Story, language: PlanRead['language'] = 'en'): PlanRead {
  const plan = story.case.plans.findLast(({ state }) => state === 'In Progress') as Plan;
  return { aCase: story.case, plan, today: story.today, names: NAMES, language };
}

const lacksFor = (story: Story, language?: PlanRead['language']) => {
  const read = readOf(story, language);
  return lacksIn(becauseOf(read), read);
};

const begun = (outline?: OutlineArgs, given: Partial<OpeningArgs> = {}) =>
  removedOn('2027-01-06', given).tell('createPlan', { kind: 'initial', ...(outline && { outline }) });

const FULL = { policy: 'reference@2027.1' } as const;
const HALF: OutlineArgs = {
  objectives: [
    { type: 'Complete homework', participants: ['iris'], from: [], tasks: [{ partner: 'relatives', who: 'adele' }] },
    { type: 'Other Service Objective', participants: ['iris'] },
  ],
  plannedServices: [{ code: 'Family Preservation' }],
  caseServices: [{ code: 'Family Engagement' }, { code: 'Arrange Visitation', visitation: 'Child-Sibling' }],
  children: [{ child: 'iris', goal: 'Kinship guardianship' }],
  education: [{ child: 'iris', grade: 'Grade 4' }],
};

/** Plans that lack as much as may be, each in a way of its own. */
function poorPlans(): Story[] {
  const youth = OPENING.family.map((each) => (each.id === 'iris' ? { ...each, birth: '2008-01-02' } : each));
  const updated = (given: Partial<OpeningArgs>) => {
    const story = planInEffectOn('2027-01-06', given).withProgress().at('2027-06-30 10:00');
    return story.tell('createPlan', { kind: 'update', outline: HALF });
  };
  return [
    ...PACK_NAMES.map((policy) => begun(undefined, { policy })),
    begun(HALF, FULL),
    begun(undefined, { ...FULL, family: youth }),
    begun(HALF, { ...FULL, family: youth }),
    begun(undefined, { voluntary: true }),
    updated({ ...FULL, programme: 'family-reunification' }),
    updated({
      programme: 'permanency-planning',
      placements: [{ child: 'iris', caregiver: 'grandmother', from: '2027-01-06' }],
    }),
  ];
}

test('nothing that the core misses in a plan is left in its own words, and everything has its place', () => {
  const lacks = poorPlans().flatMap((story) => lacksFor(story));
  expect(lacks.length).toBeGreaterThan(150);
  expect(lacks.filter(({ isRead }) => !isRead).map(({ text }) => text)).toEqual([]);
  expect(lacks.filter(({ href }) => href === null)).toEqual([]);
});

test.each(['en', 'es'] as const)('no field of the core, no command and no id stands in them (%s)', (language) => {
  const texts = poorPlans().flatMap((story) => lacksFor(story, language).map(({ text }) => text));
  const coded = texts.filter((text) =>
    /\b(narratives|revisePlan|record[A-Z]\w+|caseServices|objective-\d|plan-\d|iris|sol|adele)\b|[a-z][A-Z]/.test(text),
  );
  expect(coded).toEqual([]);
});

test('each thing leads to its own field, and what is settled elsewhere to its form, which comes back to the plan', () => {
  const lacks = lacksFor(begun(HALF, FULL));
  const hrefOf = (text: string) => lacks.find((lack) => lack.text.startsWith(text))?.href;
  const section = (name: string, field: string) =>
    `/cases/case-1/record/revisePlan?plan=plan-1&section=${name}#field-${field}`;
  expect(hrefOf('Strengths of the family')).toBe(section('family', 'outline-narratives-strengths'));
  expect(hrefOf('Concurrent goal: Iris Marlow')).toBe(section('goals', 'outline-children-0-concurrentGoal'));
  expect(hrefOf('Education: Sol Marlow')).toBe(section('children', 'outline-education-1-grade'));
  expect(hrefOf('Objective 1: the contributing')).toBe(section('factors', 'outline-contributingFactors'));
  expect(hrefOf('Visits: Child-Sibling')).toBe(section('contacts', 'outline-caseServices-1-frequency'));
  expect(hrefOf('Visits: Child-Grandparents')).toMatch(/caseServices-3-frequency$/);
  expect(hrefOf('Record the document')).toContain(
    '/record/recordDocument?plan=plan-1&kind=cat-continuing-services&back=',
  );
  expect(hrefOf('Print the plan')).toContain(
    '/record/keyPaperSignatures?plan=plan-1&back=%2Fcases%2Fcase-1%2Fplans%2Fplan-1',
  );
});

describe('how far a plan is', () => {
  const statesOf = (story: Story) =>
    Object.fromEntries(planProgress(readOf(story)).sections.map(({ section, state }) => [section, state]));

  test('is counted by the sections that the agency’s manuals ask for', () => {
    const bare = planProgress(readOf(begun()));
    expect(bare.count).toEqual({ done: 0, of: 6 });
    const family = { strengths: 'a', needs: 'b', presentingIssues: 'c', pastSuccesses: 'd', underlyingIssues: 'e' };
    const narratives = Object.fromEntries(Object.entries(family).map(([name, said]) => [name, words(said)]));
    expect(planProgress(readOf(begun({ narratives }))).count).toEqual({ done: 1, of: 6 });
  });

  test('a section that nobody asks for says whether something is written in it', () => {
    expect(statesOf(begun())).toMatchObject({ services: 'optional', period: 'written' });
    expect(statesOf(begun({ plannedServices: [{ code: 'Respite' }] }))).toMatchObject({ services: 'written' });
  });

  test('a plan that changes the one in force says which sections it changes', () => {
    const story = planInEffectOn('2027-01-06').at('2027-02-01 10:00').tell('createPlan', { kind: 'amendment' });
    expect(planProgress(readOf(story)).count).toBeNull();
    expect(new Set(Object.values(statesOf(story)))).toEqual(new Set(['unchanged']));
    const plannedServices = [{ code: 'Respite' }];
    story.tell('revisePlan', { plan: 'plan-2', outline: { plannedServices } });
    expect(statesOf(story)).toMatchObject({ services: 'changed', goals: 'unchanged' });
  });
});

test('of a case without a plan nothing is missing', () => {
  expect(openedOn('2027-01-06 09:00').agenda.blocked).toEqual([]);
});
