import { addMonths, type CivilDate } from '../calendar/civil-date';
import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import { AMENDMENT_REASONS } from '../case/codes';
import type { CaseEvent } from '../case/events';
import { approvedExceptions, exceptionsNotTakenUp } from '../case/exception';
import { focusChildren } from '../case/family';
import {
  isFull,
  planInEffect,
  planName,
  plansInProgress,
  PLAN_KINDS,
  PLAN_PERIOD_IN_MONTHS,
  type PlanKind,
} from '../case/plan';
import {
  COPY_EVERYTHING,
  COPY_OBJECTIVES,
  type CopyChoices,
  copiedOutline,
  emptyOutline,
  type PlanOutline,
} from '../case/plan-outline';
import { withoutGoals } from '../case/plan-pages';
import { once } from '../case/recipients';
import { command, firstRefusal, unknownPeople } from './command';
import { chosenChildren, outlineFrom, outlineParticipants, outlineShape, unfitOutline } from './plan-outline';
import { type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { type ArgsOf, choice, date, flag, id, list, object, optional } from './shape';

const creationShape = {
  kind: choice('kind of plan', PLAN_KINDS),
  focusChildren: optional(list(id('child that the plan is about'), 1)),
  participants: optional(list(id('participant'))),
  startDate: optional(date('first day of the plan period; today unless said otherwise')),
  endDate: optional(date('last day of the plan period; six months after the start unless said otherwise')),
  copy: optional(
    object({
      objectives: optional(choice('which objectives are copied', COPY_OBJECTIVES)),
      strengths: optional(flag('copy all family strengths')),
      contributingFactors: optional(flag('copy all contributing factors')),
      plannedServices: optional(flag('copy all planned services')),
      appropriateness: optional(flag('copy the appropriateness description')),
    }),
  ),
  outline: optional(object(outlineShape)),
  incorporates: optional(list(id('court order or contact exception'))),
  reason: optional(choice('why the plan is amended', AMENDMENT_REASONS)),
  // "Would you like to include the Family Assessment Update section on the report?" (S1.50)
  familyAssessmentUpdate: optional(
    flag('include the Family Assessment Update section in the update; yes unless said otherwise'),
  ),
};

type CreationArgs = ArgsOf<typeof creationShape>;

/** A new plan, In Progress beside the plan in force, which stays so until the new one is approved (S2.16, S2.24). */
export const createPlan = command({
  description: 'Create a case plan: initial plan, update, court-ordered revision or amendment',
  by: CASEWORK,
  shape: creationShape,
  decide: (aCase, args, moment) => {
    const participants = once(args.participants ?? everybody(aCase));
    const outline = startingOutline(aCase, args, participants);
    return (
      firstRefusal(
        unfitKind(aCase, args.kind),
        twoAtOnce(aCase, args.kind),
        unknownOrders(aCase, args.incorporates),
        revisionWithoutOrder(aCase, args.kind, args.incorporates),
        unknownPeople(aCase, [...participants, ...outlineParticipants(outline)]),
        someoneLeftOut(aCase, participants),
        unknownFocus(aCase, participants, args.focusChildren),
        unfitOutline(aCase, outline, args.outline),
        unfitPeriod(args, moment),
        sectionOfAnotherPlan(args),
      ) ?? [created(aCase, args, participants, outline, moment)]
    );
  },
});

function created(
  aCase: Case,
  args: CreationArgs,
  participants: string[],
  outline: PlanOutline,
  moment: Moment,
): CaseEvent {
  const startDate = args.startDate ?? moment.on;
  return {
    type: 'planCreated',
    plan: `plan-${aCase.plans.length + 1}`,
    kind: args.kind,
    focusChildren: chosenChildren(aCase, args.focusChildren),
    participants,
    startDate,
    endDate: args.endDate ?? usualEnd(startDate),
    outline,
    basedOn: planInEffect(aCase)?.id ?? null,
    incorporates: once([...(args.incorporates ?? []), ...exceptionsTakenUp(aCase, args, moment)]),
    amendmentReason: args.reason ?? null,
    ...(args.familyAssessmentUpdate !== undefined && { familyAssessmentUpdate: args.familyAssessmentUpdate }),
  };
}

/** A full plan is written with every exception in mind; an amendment for them takes up all that wait for it (S1.22, S1.23). */
function exceptionsTakenUp(aCase: Case, { kind, reason }: CreationArgs, { on }: Moment): string[] {
  const takesUp = kind === 'initial' || kind === 'update' || reason === 'contact-exception';
  return takesUp ? exceptionsNotTakenUp(aCase, on).map((exception) => exception.id) : [];
}

/** Children, parents in the home and the parent outside it: everybody of the family but caregivers (S2.19). */
function everybody(aCase: Case): string[] {
  const gone = aCase.family.filter((member) => member.leftOn).map((member) => member.id);
  return aCase.family
    .filter((member) => member.role !== 'caregiver' && !gone.includes(member.id))
    .map((member) => member.id);
}

/** An update copies by choice; a revision or amendment goes on from the plan in force as it stands. */
function startingOutline(aCase: Case, args: CreationArgs, participants: readonly string[]): PlanOutline {
  const inForce = planInEffect(aCase);
  const base =
    !inForce || args.kind === 'initial'
      ? emptyOutline()
      : args.kind === 'update'
        ? copiedOutline(inForce.outline, copyChoices(args), lastFullWasInitial(aCase))
        : withoutGoals(inForce.outline);
  return args.outline ? outlineFrom(base, args.outline, participants) : base;
}

function copyChoices(args: CreationArgs): CopyChoices {
  const given = Object.entries(args.copy ?? {}).filter(([, value]) => value !== undefined);
  return { ...COPY_EVERYTHING, ...Object.fromEntries(given) };
}

function lastFullWasInitial(aCase: Case): boolean {
  return !aCase.plans.some((plan) => plan.kind === 'update' && plan.approval);
}

function unfitKind(aCase: Case, kind: PlanKind): Refusal | null {
  const hasInitial = aCase.plans.some((plan) => plan.kind === 'initial' && plan.approval);
  if (kind === 'initial' && hasInitial)
    return refusal('wrong-state', 'The initial plan has been approved. Create an update instead.');
  if (kind === 'court-order' || kind === 'amendment')
    return planInEffect(aCase)
      ? null
      : refusal('initial-plan-missing', 'There is no plan in effect to revise. The initial plan comes first.', 'S2.3');
  return null;
}

function twoAtOnce(aCase: Case, kind: PlanKind): Refusal | null {
  const full = kind === 'initial' || kind === 'update';
  const other = plansInProgress(aCase).find((plan) => isFull(plan) === full);
  const sentence = `${other ? planName(other) : ''} (${other?.kind}) is still in progress. Finish or discard it first.`;
  return other ? refusal('already-in-progress', sentence) : null;
}

/** Refuses orders, and approved exceptions, that the case does not have. */
export function unknownOrders(aCase: Case, named: readonly string[] = []): Refusal | null {
  const known = [...aCase.orders, ...approvedExceptions(aCase).map(({ exception }) => exception)].map(
    (each) => each.id,
  );
  const stranger = named.find((each) => !known.includes(each));
  return stranger ? refusal('unknown-thing', `There is no ${stranger} in this case.`) : null;
}

/** What makes a plan a court-ordered revision is the order that it takes up; it may take up exceptions beside it. */
export function revisionWithoutOrder(
  { orders }: Case,
  kind: PlanKind,
  incorporates: readonly string[] = [],
): Refusal | null {
  const takesUpOne = orders.some(({ id: order }) => incorporates.includes(order));
  const sentence = 'A court-ordered revision names the order that it takes up (incorporates).';
  return kind === 'court-order' && !takesUpOne ? refusal('malformed-command', sentence, 'S1.77', 'S1.80') : null;
}

/** The plan's children and every parent who receives services take part; the others are the worker's choice (S2.18, S2.19). */
function someoneLeftOut(aCase: Case, participants: readonly string[]): Refusal | null {
  const needed = [...focusChildren(aCase), ...aCase.family.filter((member) => member.receivesServices)];
  const left = needed.find((member) => !participants.includes(member.id));
  const sentence = `${left?.id} is left out: a plan includes its children and every parent who receives services.`;
  return left ? refusal('malformed-command', sentence, 'S1.25', 'S2.19') : null;
}

/** The plan is about children of the case who take part in it; none whom the case is about is left out (S2.5, S2.17). */
function unknownFocus(aCase: Case, participants: readonly string[], chosen?: readonly string[]): Refusal | null {
  if (!chosen) return null;
  const children = aCase.family.filter((member) => member.role === 'child' && !member.leftOn).map(({ id }) => id);
  const stranger = chosen.find((child) => !children.includes(child) || !participants.includes(child));
  if (stranger) return refusal('unknown-person', `${stranger} is not a child who takes part in this plan.`, 'S2.17');
  const left = focusChildren(aCase).find((child) => !chosen.includes(child.id))?.id;
  const sentence = `${left} is left out: the case is about this child, so its plan is too.`;
  return left ? refusal('malformed-command', sentence, 'S2.5', 'S2.17') : null;
}

function usualEnd(start: CivilDate): CivilDate {
  return addMonths(start, PLAN_PERIOD_IN_MONTHS);
}

function unfitPeriod(args: CreationArgs, moment: Moment): Refusal | null {
  const start = args.startDate ?? moment.on;
  const end = args.endDate ?? usualEnd(start);
  return end <= start
    ? refusal('date-out-of-order', `The plan period would end ${end}, before it starts (${start}).`)
    : null;
}

function sectionOfAnotherPlan({ kind, familyAssessmentUpdate }: CreationArgs): Refusal | null {
  const sentence = 'Only an update has a Family Assessment Update section. Leave out "familyAssessmentUpdate".';
  return kind !== 'update' && familyAssessmentUpdate !== undefined
    ? refusal('malformed-command', sentence, 'S1.50')
    : null;
}
