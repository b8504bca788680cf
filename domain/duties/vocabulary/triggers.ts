import type { Instant } from '../../calendar/agency-clock';
import type { CivilDate } from '../../calendar/civil-date';
import type { Case } from '../../case/case';
import type { Start, Trigger } from '../duty';
import { initialPlanApproved } from './completions';
import type { ClosureSubject, OrderSubject, PlanPeriod, SubmissionSubject } from './subjects';

/* Since when: the facts that start a clock. */

/** A clock that one fact starts; without the fact its trigger is missing. */
export function startedBy(fact: { on: CivilDate; what: string; at?: Instant } | null): Start {
  return { triggers: fact ? [{ child: null, ...fact }] : [], missing: [] };
}

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
      const approved = initialPlanApproved(aCase) ?? '9999';
      // What happened after the plan was approved does not start its clock: a second removal is another episode.
      const known = (child: string) => finders.flatMap((find) => find(aCase, child)).filter(({ on }) => on <= approved);
      const byChild = children.map((child) => ({ child, triggers: known(child) }));
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
