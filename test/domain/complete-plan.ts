import type { Case } from '../../domain/case/case';
import { ageOf } from '../../domain/case/family';
import { planInEffect } from '../../domain/case/plan';
import { NON_MINOR_AGE } from '../../domain/case/plan-in-hand';
import { REVIEWED_PAGES } from '../../domain/case/plan-pages';
import type { OutlineArgs } from '../../domain/commands/plan-outline';
import { LISTS } from '../../domain/case/lists';
import type { Text } from '../../domain/case/text';

/*
 * What the manuals want to read in each full plan, so that stories about something else can hand theirs in. A page that a
 * story gives is the story's; its objectives and services get what they lack.
 */

const FACTORS = [{ code: 'Domestic violence' }];

/** The pages of an initial plan, with what a story gives of them. */
export function completeOutline(aCase: Case, given: OutlineArgs, write: (typed: string) => Text): OutlineArgs {
  const { contributingFactors = FACTORS, objectives = [{ type: 'Attend school regularly' }], strengths } = given;
  const from = [...contributingFactors, ...(strengths ?? [])].slice(0, 1).map(({ code }) => code);
  const { focus, parents, ofAge } = peopleOf(aCase);
  const doers = parents.map((who) => ({ partner: 'birth parents' as const, who }));
  const tasks = [...doers, { partner: 'caseworker' as const, who: 'hale' }].map((task) => ({
    ...task,
    what: write('Talks with the school'),
    where: write('at school'),
    when: write('each month'),
    how: write('with the teacher'),
  }));
  const independent = ofAge.map((youth) => ({ type: 'Other Service Objective', participants: [youth], criteria }));
  return {
    ...lastingPages(aCase, write),
    ...pagesOfThePeriod(aCase, write),
    caseServices: [...caseServices(write), ...ofAge.map(settled)],
    ...given,
    contributingFactors,
    objectives: [...objectives, ...independent].map((objective, index) => ({
      from,
      tasks: index === 0 ? tasks : tasks.slice(-1),
      ...objective,
      participants: objective.participants ?? focus.slice(0, 1),
    })),
    plannedServices: (given.plannedServices ?? []).map((service) => ({
      overcomesBarriersTo: 'well-being' as const,
      by: '2027-12-31',
      ...service,
    })),
  };
}

const criteria = [LISTS['participation-criteria'].values[0]];

function settled(youth: string) {
  return { code: 'Arrange and Maintain Placement', participants: [youth], silpSetting: 'Room for rent' };
}

/** The pages that an update does not take over, with what a story gives of them. */
export function completeUpdate(aCase: Case, given: OutlineArgs, write: (typed: string) => Text): OutlineArgs {
  const { focus, parents } = peopleOf(aCase);
  const reviewed = Object.fromEntries(REVIEWED_PAGES.map((page) => [page, [...focus, ...parents]]));
  const known = planInEffect(aCase)?.outline.caseServices?.length;
  return {
    ...lastingPages(aCase, write),
    ...pagesOfThePeriod(aCase, write),
    ...(known ? {} : { caseServices: caseServices(write) }),
    appropriateness: write('The goal is still right'),
    reviewed,
    ...given,
  };
}

function peopleOf({ family }: Case) {
  const focus = family.filter((member) => member.focusChild && !member.leftOn);
  const parents = family.filter((member) => member.receivesServices);
  const ofAge = focus.filter((member) => (ageOf(member, '2027-01-06') ?? 0) >= NON_MINOR_AGE);
  return {
    focus: focus.map(({ id }) => id),
    parents: parents.map(({ id }) => id),
    ofAge: ofAge.map(({ id }) => id),
    goalless: family.filter(({ goal }) => goal === null).map(({ id }) => id),
  };
}

function lastingPages(aCase: Case, write: (typed: string) => Text): OutlineArgs {
  const { focus, parents, goalless } = peopleOf(aCase);
  return {
    children: focus.map((child) => ({
      child,
      ...(goalless.includes(child) && { goal: 'Return Home' as const }),
      concurrentGoal: 'Legal Guardianship' as const,
      adoptability: 'Not Assessed' as const,
    })),
    people: [...focus, ...parents].map((person) => ({
      person,
      needs: write('What this person needs'),
      ...(parents.includes(person) && { viewpoint: write('What the parent says') }),
    })),
  };
}

function pagesOfThePeriod(aCase: Case, write: (typed: string) => Text): OutlineArgs {
  const { focus } = peopleOf(aCase);
  const titles = [
    'strengths',
    'needs',
    'presentingIssues',
    'pastSuccesses',
    'underlyingIssues',
    'kinshipEligibility',
    'concurrentPlan',
    'safetyActivities',
    'permanencyPlans',
    'wellBeing',
    'trauma',
    'specialisedProgress',
    'educationalStability',
  ] as const;
  return {
    narratives: Object.fromEntries(titles.map((name) => [name, write(`What the plan says of ${name}`)])),
    education: focus.map((child) => ({ child, grade: 'Grade 5', performance: write('Average'), iep: 'Not needed' })),
    livingArrangements: focus.map((child) => ({ child, assessedOn: '2027-01-05', safe: true })),
    understood: true,
  };
}

function caseServices(write: (typed: string) => Text): NonNullable<OutlineArgs['caseServices']> {
  return [
    ...LISTS['visitation-kinds'].values.map((visitation) => ({
      code: 'Arrange Visitation',
      visitation,
      ...(visitation === 'Child-Grandparents'
        ? { notApplicable: write('There are none') }
        : { frequency: 'Weekly', occurrences: 1 }),
    })),
    ...LISTS['planned-contact-kinds'].values.map((contact) => ({
      code: 'SW Planned Contact',
      contact,
      frequency: 'Monthly',
      occurrences: 1,
    })),
    { code: 'Provide Your Rights Brochure' },
    { code: 'Family Engagement', types: ['Team Decision Making'] },
  ];
}
