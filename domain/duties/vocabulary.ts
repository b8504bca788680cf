import { addDays, addMonths, type CivilDate, earliest, withWeekday } from '../calendar/civil-date';
import type { Case } from '../case/case';
import type { ClosureRequest } from '../case/closure';
import type { CourtOrder } from '../case/court';
import { approvedFullPlans, isFull, type Plan, planOf } from '../case/plan';
import type { DueDate, DutyRule, Start, Subject, Trigger } from './duty';

/*
 * The words that rules are written in. A rule reads like the manual: per what, since when, due when, met by what.
 */

/** Declares a duty of the manual. */
export function duty<S extends Subject>(kind: string, rule: Omit<DutyRule<S>, 'kind'>): DutyRule {
  return { kind, ...rule } as unknown as DutyRule;
}

// ── per: what the duty is counted by ───────────────────────────────────────────────────────────────────────────────

/** Once per case. */
export const theCase = (): Subject[] => [{ key: '1' }];

/** A full plan in its order: the period that it started, and its successor if there is one. */
export interface PlanPeriod extends Subject {
  number: number;
  plan: Plan;
  next: Plan | undefined;
}

/** Once per full plan that took effect: each starts its own clock (GLOSSARY b4). */
export function fullPlanInForce(aCase: Case): PlanPeriod[] {
  const plans = approvedFullPlans(aCase);
  return plans.map((plan, index) => ({ key: String(index + 1), number: index + 1, plan, next: plans[index + 1] }));
}

export interface OrderSubject extends Subject {
  order: CourtOrder;
}

/** Once per order that differs from the plan or adds to it (S1.77). */
export function orderThatDiffers(aCase: Case): OrderSubject[] {
  const orders = aCase.orders.filter((order) => order.differs);
  return orders.map((order) => ({ key: order.id.replace('order-', ''), order }));
}

export interface SubmissionSubject extends Subject {
  plan: Plan;
  submission: Plan['submissions'][number];
}

/** Once per request for approval. */
export function planSubmission(aCase: Case): SubmissionSubject[] {
  return aCase.plans.flatMap((plan) =>
    plan.submissions.map((submission) => ({ key: submission.id.replace('submission-', ''), plan, submission })),
  );
}

export interface ClosureSubject extends Subject {
  request: ClosureRequest;
}

/** Once per request for closure. */
export function closureRequest(aCase: Case): ClosureSubject[] {
  return aCase.closureRequests.map((request) => ({ key: request.id.replace('closure-', ''), request }));
}

// ── since: the facts that start a clock ────────────────────────────────────────────────────────────────────────────

/** Finds facts of one kind that concern a child. */
export type TriggerFinder = (aCase: Case, child: string) => Trigger[];

export const erFirstContact: TriggerFinder = (aCase, child) =>
  aCase.firstContacts
    .filter((contact) => contact.child === child)
    .map(({ on }) => ({ on, child, what: `Emergency Response first contact with ${child}` }));

export const removal: TriggerFinder = (aCase, child) =>
  aCase.removals
    .filter((each) => each.child === child)
    .map(({ on }) => ({ on, child, what: `removal of ${child} from the family home` }));

/** Only a hearing that was held counts (GLOSSARY b6). */
export const jurisdictionalHearing: TriggerFinder = (aCase) =>
  aCase.hearings.flatMap(({ kind, heldOn }) =>
    kind === 'jurisdictional' && heldOn ? [{ on: heldOn, child: null, what: 'jurisdictional hearing held' }] : [],
  );

/** The earliest of several facts, child by child; the case's date is the earliest of its focus children (b7). */
export function earliestOf(...finders: TriggerFinder[]) {
  return {
    amongFocusChildren: (aCase: Case): Start => {
      const children = childrenOfTheInitialPlan(aCase);
      const byChild = children.map((child) => ({ child, triggers: finders.flatMap((find) => find(aCase, child)) }));
      return {
        triggers: byChild.flatMap(({ child, triggers }) => triggers.map((trigger) => ({ ...trigger, child }))),
        missing: byChild.filter(({ triggers }) => triggers.length === 0).map(({ child }) => child),
      };
    },
  };
}

/** A child that left care before the plan was approved needs none; one that left later still counts in its date. */
function childrenOfTheInitialPlan(aCase: Case): string[] {
  const approved = initialPlanApproved(aCase);
  const needed = aCase.family.filter(
    ({ focusChild, leftOn }) => focusChild && !(leftOn && (!approved || leftOn <= approved)),
  );
  return needed.map((child) => child.id);
}

export const theEffectiveDate = (_: Case, { plan }: PlanPeriod): Start => ({
  triggers: plan.effectiveDate
    ? [{ on: plan.effectiveDate, child: null, what: `when plan v${plan.version} took effect` }]
    : [],
  missing: [],
});

export const receiptOfTheOrder = (_: Case, { order }: OrderSubject): Start => ({
  triggers: [{ on: order.receivedOn, child: null, what: `receipt of the order of ${order.dated}` }],
  missing: [],
});

export const theSubmission = (_: Case, { submission }: SubmissionSubject): Start => ({
  triggers: [{ on: submission.on, child: null, what: 'submission' }],
  missing: [],
});

export const theClosureRequest = (_: Case, { request }: ClosureSubject): Start => ({
  triggers: [{ on: request.on, child: null, what: 'request for closure' }],
  missing: [],
});

// ── due: the arithmetic ────────────────────────────────────────────────────────────────────────────────────────────

type DueRule<S extends Subject> = DutyRule<S>['due'];

/** N days after the earliest trigger; the event's day is not counted, the last one is (GLOSSARY b2). */
export function days(count: number): DueRule<Subject> {
  return (start) => {
    const first = firstOf(start.triggers);
    if (!first) return { on: null, because: 'no trigger is known yet', details: missingLines(start) };
    const because =
      `${count} days after ${first.on}, ${first.what}` +
      (kindsOf(start) > 1 ? `, the earliest of ${kindsOf(start)} known triggers` : '');
    return {
      on: addDays(first.on, count),
      because,
      details: [...perChild(start, (on) => addDays(on, count)), ...missingLines(start)],
    };
  };
}

/** N calendar months after the trigger, clamped to the month's last day (GLOSSARY b3). */
export function months(count: number): DueRule<Subject> {
  return ({ triggers }) => {
    const first = firstOf(triggers);
    if (!first) return { on: null, because: 'no trigger is known yet' };
    return { on: addMonths(first.on, count), because: `${count} months after ${first.on}, ${first.what}` };
  };
}

/** "Immediately": the day itself (product default for a word without a number, GLOSSARY e10). */
export const theSameDay: DueRule<Subject> = ({ triggers }) => {
  const first = firstOf(triggers);
  return { on: first?.on ?? null, because: first ? `at once: the day of ${first.what}` : 'no trigger is known yet' };
};

/** The next status review hearing that no approved update yet serves (S1.16, GLOSSARY e21). */
export const statusReviewHearingNotYetServed: DueRule<PlanPeriod> = (_, aCase, { plan, next }) => {
  const setSince = plan.kind === 'update' ? (plan.approval?.sequence ?? 0) : 0;
  const setBefore = next?.approval?.sequence ?? Infinity;
  const candidates = aCase.hearings.filter(
    (hearing) =>
      hearing.kind === 'status-review' &&
      !hearing.vacated &&
      hearing.setBy > setSince &&
      hearing.setBy < setBefore &&
      (hearing.heldOn ?? hearing.scheduledFor) > (plan.effectiveDate ?? ''),
  );
  const on = earliest(candidates.map((hearing) => hearing.heldOn ?? hearing.scheduledFor));
  return { on, because: on ? `status review hearing on ${on}` : '' };
};

/** An approval is due when the plan is: the deadline of the duty that the plan serves. */
export const deadlineOfThePlan: DueRule<SubmissionSubject> = (_, aCase, { plan }, _settings, derived) => {
  const served = deadlineServedBy(aCase, plan);
  const due = derived.find((duty) => served && duty.id === `${served.kind}/${served.key}`)?.due ?? null;
  return {
    on: due,
    because: due ? 'the day by which the plan must be approved' : 'the plan has no deadline of its own',
  };
};

/** Owed, without a day by which. */
export const noDate: DueRule<Subject> = () => ({ on: null, because: 'no day is set for it' });

/** The earlier of two dates; the other one is named beside it. */
export function earlierOf<S extends Subject>(first: DueRule<S>, second: DueRule<S>): DueRule<S> {
  return (...facts) => {
    const known = [first(...facts), second(...facts)].filter((date) => date.on !== null);
    const [earlier, later] = known.sort((one, other) => ((one.on as string) < (other.on as string) ? -1 : 1));
    if (!earlier) return { on: null, because: 'no trigger is known yet' };
    if (!later || later.on === earlier.on) return earlier;
    return { on: earlier.on, because: `${earlier.because}; later: ${withDate(later)}` };
  };
}

// ── met by ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Approval, not submission, satisfies a plan's deadline (GLOSSARY b8). */
export function initialPlanApproved(aCase: Case): CivilDate | null {
  return aCase.plans.find((plan) => plan.kind === 'initial' && plan.approval)?.approval?.on ?? null;
}

export const nextFullPlanApproved = (_: Case, { next }: PlanPeriod): CivilDate | null => next?.approval?.on ?? null;

export function orderIncorporated(aCase: Case, { order }: OrderSubject): CivilDate | null {
  const dates = aCase.plans.map((plan) => (plan.incorporates.includes(order.id) ? plan.approval?.on : null));
  return earliest(dates);
}

export const submissionDecided = (_: Case, { submission }: SubmissionSubject): CivilDate | null => submission.decidedOn;

export const closureDecided = (_: Case, { request }: ClosureSubject): CivilDate | null => request.decidedOn;

/** What people call a plan of this kind. */
export function planTitle(plan: Pick<Plan, 'kind'>): string {
  const titles = {
    initial: 'Initial case plan',
    update: 'Case plan update',
    'court-order': 'Court-ordered revision',
    amendment: 'Case plan amendment',
  };
  return titles[plan.kind];
}

/** The duty that a plan serves: what its approval is due by. */
export function deadlineServedBy(aCase: Case, plan: Plan): { kind: string; key: string } | null {
  if (plan.kind === 'initial') return { kind: 'initial-plan', key: '1' };
  const period = approvedFullPlans(aCase).filter((each) => (each.approval?.sequence ?? 0) < sequenceOf(aCase, plan));
  if (isFull(plan)) return { kind: 'plan-update', key: String(period.length) };
  const order = plan.incorporates[0];
  return order ? { kind: 'court-order', key: order.replace('order-', '') } : null;
}

function sequenceOf(aCase: Case, plan: Plan): number {
  return planOf(aCase, plan.id)?.approval?.sequence ?? Infinity;
}

// ── the arithmetic in words ────────────────────────────────────────────────────────────────────────────────────────

function firstOf(triggers: Trigger[]): Trigger | undefined {
  return triggers.reduce<Trigger | undefined>((best, next) => (best && best.on <= next.on ? best : next), undefined);
}

function withDate({ on, because }: DueDate): string {
  return on && !because.includes(on) ? `${because} (${on})` : because;
}

/** A hearing counts once, however many children it concerns. */
function kindsOf(start: Start): number {
  return new Set(start.triggers.map(({ on, what }) => `${on} ${what}`)).size;
}

function perChild(start: Start, dueFrom: (on: CivilDate) => CivilDate): string[] {
  const children = [...new Set(start.triggers.map((trigger) => trigger.child))].filter((child) => child !== null);
  return children.map((child) => {
    const first = firstOf(start.triggers.filter((trigger) => trigger.child === child)) as Trigger;
    return `${child}: ${withWeekday(dueFrom(first.on))} (${first.what} on ${first.on})`;
  });
}

function missingLines({ missing }: Start): string[] {
  return missing.map((child) => `${child}: trigger missing`);
}
