import type { Case } from '../../../domain/case/case';
import { isFull, type Plan, planInEffect } from '../../../domain/case/plan';
import { emptyOutline, type PlanOutline } from '../../../domain/case/plan-outline';
import { withoutGoals } from '../../../domain/case/plan-pages';
import type { Path } from '../../../domain/commands/misfit';
import { blockedPlans } from '../../../domain/duties/blocked';
import { policyOf } from '../../../policies/packs';
import { valueAt } from '../../issue-words';
import { lackWords } from './lack-words';
import { type Lack, lackAt, lacksIn } from './lacks';
import type { PlanRead } from './lack-reading';
import { saidIn } from './said-in';
import { fieldsOf, PLAN_SECTIONS, type PlanSection } from './sections';

/**
 * How far a section is: of what the agency's manuals ask for, complete or not; of the rest, written or left out; of a
 * revision or an amendment, which goes on from the plan in force, changed or not.
 */
export type SectionState = 'complete' | 'missing' | 'written' | 'optional' | 'changed' | 'unchanged';

/** A section of a plan and what it lacks. */
export interface SectionProgress {
  section: PlanSection;
  state: SectionState;
  lacks: Lack[];
}

/** How far the writing of a plan is. */
export interface PlanProgress {
  sections: SectionProgress[];
  /** What is settled by other forms: documents, assessments, signatures. */
  others: Lack[];
  /** How many of the sections that are asked for are complete; null for a plan that changes the one in force. */
  count: { done: number; of: number } | null;
}

/** What a plan says and lacks, section by section. */
export function planProgress(read: PlanRead): PlanProgress {
  const asked = askedFields(read);
  const lacks = allLacks(read, asked);
  const sections = PLAN_SECTIONS.map((section) => {
    const own = lacks.filter((lack) => lack.section === section);
    return { section, state: own.length > 0 ? ('missing' as const) : stateOf(section, asked, read), lacks: own };
  });
  const counted = sections.filter(({ state }) => state === 'complete' || state === 'missing');
  const done = counted.filter(({ state }) => state === 'complete').length;
  return {
    sections,
    others: lacks.filter(({ section }) => section === null),
    count: isFull(read.plan) ? { done, of: counted.length } : null,
  };
}

/** What a section lacks; nothing for a plan that is not written any more. */
export function lacksOf(section: PlanSection, read: PlanRead): Lack[] {
  return allLacks(read, askedFields(read)).filter((lack) => lack.section === section);
}

/** What the core misses, and before there is an objective, what it will follow from (S1.57). */
function allLacks(read: PlanRead, asked: ReadonlySet<string>): Lack[] {
  const because = becauseOf(read);
  const { objectives, contributingFactors = [], strengths = [] } = read.plan.outline;
  const isComing = because.length > 0 && objectives.length === 0 && contributingFactors.length + strengths.length === 0;
  const factors = isComing && asked.has(FACTORS) ? [lackAt(FACTORS, lackWords(read.language).noFactor, read)] : [];
  return [...lacksIn(because, read), ...factors];
}

// An objective without any leads there.
const FACTORS = 'outline.contributingFactors';

/** The sentences with which a submission of the plan would be refused. */
export function becauseOf({ aCase, plan, today }: PlanRead): string[] {
  return blockedPlans(aCase, policyOf(aCase), today).find((each) => each.plan === plan.id)?.because ?? [];
}

/**
 * The fields that the agency's manuals ask for in a plan of this kind, written or not, without the numbers of their rows:
 * those that a plan would lack which says nothing, and one with an objective and a service that say nothing.
 */
export function askedFields(read: PlanRead): ReadonlySet<string> {
  const { objectives, plannedServices } = BARE;
  const blanks = [emptyOutline(), { ...emptyOutline(), objectives, plannedServices }];
  const names = blanks.flatMap((outline) => {
    const plan = { ...read.plan, outline };
    const blank = { ...read, aCase: withPlan(read.aCase, plan), plan };
    return lacksIn(becauseOf(blank), blank).flatMap(({ field }) => field ?? []);
  });
  return new Set(names.map((name) => name.replace(/\.\d+(?=\.|$)/g, '')));
}

const BARE: Pick<PlanOutline, 'objectives' | 'plannedServices'> = {
  objectives: [
    { id: 'objective-1', type: 'none', participants: [], projectedCompletion: null, met: null, progress: null },
  ],
  plannedServices: [{ code: 'none', participants: [] }],
};

function withPlan(aCase: Case, plan: Plan): Case {
  return { ...aCase, plans: aCase.plans.map((each) => (each.id === plan.id ? plan : each)) };
}

function stateOf(section: PlanSection, asked: ReadonlySet<string>, { aCase, plan }: PlanRead): SectionState {
  const fields = fieldsOf(section);
  if (!isFull(plan)) {
    const before = planInEffect(aCase);
    return before && isSame(fields, plan, before) ? 'unchanged' : 'changed';
  }
  const isAsked = fields.some((field) => [...asked].some((name) => `${name}.`.startsWith(`${field.join('.')}.`)));
  if (isAsked) return 'complete';
  return fields.some((field) => isSaid(valueAt(plan, field))) ? 'written' : 'optional';
}

/** Of a plan that changes the one in force, as it began: a goal that took effect is the child’s and stands in no plan. */
function isSame(fields: readonly Path[], plan: Plan, inForce: Plan): boolean {
  const before = { outline: withoutGoals(inForce.outline) };
  const own = fields.filter(([first]) => first === 'outline');
  return own.every((field) => saidIn(valueAt(plan, field)) === saidIn(valueAt(before, field)));
}

function isSaid(value: unknown): boolean {
  return saidIn(value) !== '';
}
