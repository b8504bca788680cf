import type { RecordedEvent } from '../case/events';
import { memberOf } from '../case/family';
import { currentPlacement, inPermanentPlacement } from '../case/placement';
import { type Plan, planName, planOf, planTitle } from '../case/plan';
import { workerOf } from '../case/recipients';
import { SIGNING_AGE } from '../case/review';
import { dutiesById } from '../duties/agenda';
import { dutiesServedBy } from '../duties/duties-served';
import type { View } from '../duties/diff';
import { isOwed } from '../duties/duty';
import { sourceOf } from '../duties/explain';
import type { Announcers } from './announce';
import type { Notice, NoticeDraft } from './notice';

/** What the worker is told of a plan: submitted, returned, in effect, whose signature it needs. */
export const PLAN_ANNOUNCERS: Announcers = {
  planSubmitted: ({ plan }, view, recorded) => [aboutPlan(plan, view, recorded, 'status', 'plan-submitted')],
  planReturned: ({ plan }, view, recorded) => [
    aboutPlan(plan, view, recorded, 'status', 'plan-returned-status'),
    aboutPlan(plan, view, recorded, 'task', 'plan-returned'),
  ],
  planTookEffect: ({ plan: id, supersedes }, view, recorded) => {
    const plan = planOf(view.aCase, id) as Plan;
    const effect = aboutPlan(id, view, recorded, 'approved', 'plan-in-effect', effectFacts(plan, supersedes, view));
    // When a child leaves the plan, its family gets the closing papers, not copies of the amendment.
    return plan.amendmentReason === 'child-leaves-plan' ? [effect] : [effect, documents(plan, view, recorded)];
  },
  signatureRequired: ({ plan, child }, view, recorded) => {
    const draft = aboutPlan(plan, view, recorded, 'status', 'signature-required', {
      child,
      age: SIGNING_AGE,
      placed: inPermanentPlacement(view.aCase, child, view.agenda.today),
    });
    return [{ ...draft, occasion: `${draft.occasion}-${child}` }];
  },
};

/** A notice about a plan names the duty whose deadline the plan serves, or the plan itself when there is none. */
function aboutPlan(
  id: string,
  { aCase, agenda }: View,
  recorded: RecordedEvent,
  kind: Notice['kind'],
  topic: Notice['topic'],
  facts: Notice['facts'] = {},
): NoticeDraft {
  const plan = planOf(aCase, id) as Plan;
  const duty = dutiesServedBy(aCase, plan, dutiesById(agenda))[0];
  return {
    kind,
    topic,
    about: duty?.id ?? plan.id,
    title: planTitle(plan),
    occasion: `event-${recorded.sequence}`,
    to: workerOf(aCase, agenda.today),
    due: duty?.due ?? null,
    because: duty ? `${duty.because} (${sourceOf(duty)})` : '',
    facts: { plan: plan.id, version: plan.version, daysLate: duty?.daysLate ?? 0, ...facts },
  };
}

function effectFacts(plan: Plan, supersedes: string[], { aCase, agenda }: View): Notice['facts'] {
  const nextUpdate = agenda.duties.find((duty) => duty.kind === 'plan-update' && isOwed(duty));
  const submission = plan.submissions.at(-1);
  return {
    name: planName(plan),
    effective: plan.effectiveDate,
    nextUpdate: nextUpdate?.due ?? null,
    decidedBy: submission?.decidedBy ?? null,
    standingInFor: plan.approval?.standingInFor ?? null,
    required: plan.reviews
      .filter((row) => row.opportunity === 'required')
      .map((row) => row.person)
      .join(', '),
    superseded: aCase.plans.find((each) => supersedes.includes(each.id))?.version ?? null,
  };
}

/** The papers that a plan in effect calls for: copies (S1.26, S1.28) and the caretaker's sheet (S1.24). */
function documents(plan: Plan, view: View, recorded: RecordedEvent): NoticeDraft {
  const children = (plan.focusChildren ?? []).filter((child) => !memberOf(view.aCase, child)?.leftOn);
  const homes = children.map((child) => currentPlacement(view.aCase, child)?.caregiver ?? null);
  const caregivers = [...new Set(homes.filter((home) => home !== null))];
  const copies = plan.reviews.filter((row) => row.opportunity === 'required').map((row) => row.person);
  return aboutPlan(plan.id, view, recorded, 'document', 'plan-documents', {
    name: planName(plan),
    copies: copies.join(', '),
    responsibilitySheets: caregivers.join(', '),
  });
}
