import type { Case } from '../case/case';
import { type Plan, planInEffect, planName, planOf } from '../case/plan';
import { MET_VALUES } from '../case/plan-outline';
import { isOutstanding } from '../case/review';
import { command, firstRefusal, inFuture, unknownPeople } from './command';
import { revisionWithoutOrder, unknownOrders } from './plan-creation';
import { outlineFrom, outlineParticipants, outlineShape, unfitOutline } from './plan-outline';
import { isRefusal, type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { choice, date, id, list, object, optional, text } from './shape';

/** Changing an outline makes it another plan than the one signed on paper: the paper signatures start anew. */
export const revisePlan = command({
  description: 'Change the pages of a plan in progress',
  by: CASEWORK,
  shape: {
    plan: id('plan'),
    outline: object(outlineShape),
    startDate: optional(date('first day of the plan period')),
    endDate: optional(date('last day of the plan period')),
    incorporates: optional(list(id('court order that the plan takes up'))),
  },
  decide: (aCase, { plan: which, outline: pages, startDate, endDate, incorporates }) => {
    const plan = editablePlan(aCase, which);
    if (isRefusal(plan)) return plan;
    const outline = outlineFrom(plan.outline, pages, plan.participants ?? []);
    const period = { startDate: startDate ?? plan.startDate, endDate: endDate ?? plan.endDate };
    const sentence = `The plan period would end ${period.endDate}, before it starts (${period.startDate}).`;
    return (
      firstRefusal(
        unknownPeople(aCase, outlineParticipants(outline)),
        unfitOutline(aCase, outline, pages),
        unknownOrders(aCase, incorporates),
        revisionWithoutOrder(aCase, plan.kind, incorporates ?? plan.incorporates),
        period.endDate <= period.startDate && refusal('date-out-of-order', sentence),
      ) ?? [
        {
          type: 'planRevised',
          plan: which,
          outline,
          ...period,
          basedOn: planInEffect(aCase)?.id ?? null,
          incorporates: incorporates ?? plan.incorporates,
        },
      ]
    );
  },
});

/** Progress can be entered at any time, on the plan in force (S2.7, S2.8, S2.9). */
export const recordProgress = command({
  description: 'Record progress on objectives of the plan in effect',
  by: CASEWORK,
  shape: {
    progress: list(
      object({
        objective: id('objective'),
        met: choice('met for case plan update', MET_VALUES),
        narrative: text('progress for case plan update'),
      }),
      1,
    ),
  },
  decide: (aCase, { progress }) => {
    const plan = planInEffect(aCase);
    if (!plan)
      return refusal('initial-plan-missing', 'No plan is in effect yet, so there is no progress to record.', 'S2.3');
    const known = plan.outline.objectives.map((objective) => objective.id);
    const twice = progress.find(
      (entry, index) => progress.findIndex((each) => each.objective === entry.objective) !== index,
    );
    if (twice) return refusal('malformed-command', `${twice.objective} is named twice. Give each objective once.`);
    const stranger = progress.find((entry) => !known.includes(entry.objective));
    const sentence = `Plan ${planName(plan)} has no ${stranger?.objective}. Its objectives: ${known.join(', ') || 'none'}.`;
    return stranger ? refusal('unknown-thing', sentence) : [{ type: 'progressRecorded', plan: plan.id, progress }];
  },
});

export const discardPlan = command({
  description: 'Discard a plan in progress that is not needed any more',
  by: CASEWORK,
  shape: { plan: id('plan') },
  decide: (aCase, { plan: which }) => {
    const plan = editablePlan(aCase, which);
    return isRefusal(plan) ? plan : [{ type: 'planDiscarded', plan: which }];
  },
});

/**
 * The finished plan is printed, signed by the worker, then by the supervisor, before anything is submitted
 * (S1.64, S1.68, S1.70, S1.71; of a court-ordered revision S1.80–S1.82).
 */
export const keyPaperSignatures = command({
  description: 'Key the dates on which worker and supervisor signed the printed plan',
  by: CASEWORK,
  shape: {
    plan: id('plan'),
    printedOn: optional(date('plan printed; the day of the worker’s signature unless said otherwise')),
    worker: date('worker signed'),
    supervisor: date('supervisor signed'),
  },
  decide: (aCase, { plan: which, printedOn, worker, supervisor }, moment) => {
    const printed = printedOn ?? worker;
    const plan = editablePlan(aCase, which);
    if (isRefusal(plan)) return plan;
    return (
      firstRefusal(
        inFuture('The worker’s signature', worker, moment),
        inFuture('The supervisor’s signature', supervisor, moment),
        beforeReturn(plan, worker),
        beforeCreation(plan, printed, printedOn ? 'The print' : 'The worker’s signature'),
        beforeRevision(plan, printed),
        worker < printed &&
          refusal(
            'date-out-of-order',
            `The worker’s signature (${worker}) is dated before the plan was printed (${printed}). Print it first, then sign.`,
            'S1.64',
            'S1.81',
          ),
        supervisor < worker &&
          refusal(
            'date-out-of-order',
            'The worker signs the printed plan first, then the supervisor.',
            'S1.70',
            'S1.71',
            'S1.82',
          ),
      ) ?? [{ type: 'paperSignaturesKeyed', plan: which, printed, worker, supervisor }]
    );
  },
});

/** The hard copy goes into the case file: the last step, after the family has had its say (S1.85). */
export const fileHardCopy = command({
  description: 'Record that the signed hard copy is in the case file',
  by: CASEWORK,
  shape: { plan: id('plan'), on: optional(date('day of filing; today unless said otherwise')) },
  decide: (aCase, { plan: which, on }, moment) => {
    const plan = planOf(aCase, which);
    if (!plan) return unknownPlan(aCase, which);
    if (!plan.approval)
      return refusal('wrong-state', `${planName(plan)} is not approved yet, so it cannot be filed.`, 'S1.85');
    return (
      firstRefusal(
        familyFirst(plan),
        inFuture('The filing', on ?? moment.on, moment),
        beforeTheFamily(plan, on ?? moment.on),
      ) ?? [{ type: 'hardCopyFiled', plan: which, on: on ?? moment.on }]
    );
  },
});

/** Filed is what everybody has signed: not before the approval, nor before the last signature. */
function beforeTheFamily(plan: Plan, on: string): Refusal | null {
  const last = plan.reviews.reduce((day, { signedOn }) => ((signedOn ?? '') > day ? (signedOn ?? '') : day), '');
  const approved = plan.approval?.on ?? '';
  const sentence = `The filing is dated ${on}, before the plan was approved and signed (${last > approved ? last : approved}).`;
  return on < approved || on < last ? refusal('date-out-of-order', sentence, 'S1.84', 'S1.85') : null;
}

/** The family signs its copies before the hard copy is filed: the ordered steps of the manual. */
function familyFirst(plan: Plan): Refusal | null {
  const unsigned = plan.reviews.filter((row) => row.opportunity === 'required' && isOutstanding(row));
  const whom = unsigned.map((row) => row.person).join(', ');
  const sentence = `${planName(plan)} cannot be filed yet: record first who signed, or why not (missing: ${whom}).`;
  return unsigned.length > 0 ? refusal('wrong-state', sentence, 'S1.84', 'S1.85') : null;
}

/** The plan is printed when it is complete: what was changed afterwards is not on the paper. */
function beforeRevision({ revisedOn }: Plan, printed: string): Refusal | null {
  const sentence = `The plan was changed on ${revisedOn}; a print of ${printed} is not the plan that is submitted now.`;
  return revisedOn && printed < revisedOn ? refusal('date-out-of-order', sentence, 'S1.64', 'S1.80') : null;
}

/** What was returned is signed anew: the paper of the first submission is not the plan that was mended. */
function beforeReturn(plan: Plan, worker: string): Refusal | null {
  const returned = plan.submissions.findLast((submission) => submission.outcome === 'returned')?.decidedOn;
  const sentence = `The plan was returned on ${returned}; a signature of ${worker} is not on the plan that is submitted now.`;
  return returned && worker < returned ? refusal('date-out-of-order', sentence, 'S1.68') : null;
}

/** A plan that can still be changed: in progress, and not waiting for approval. */
export function editablePlan(aCase: Case, id: string): Plan | Refusal {
  const plan = planOf(aCase, id);
  if (!plan) return unknownPlan(aCase, id);
  if (plan.approvalStatus === 'Pending Approval')
    return refusal('wrong-state', `${planName(plan)} waits for approval and is frozen. The supervisor can return it.`);
  return plan.state === 'In Progress'
    ? plan
    : refusal('wrong-state', `${planName(plan)} is ${plan.state.toLowerCase()}; an approved plan is never edited.`);
}

export function unknownPlan(aCase: Case, id: string): Refusal {
  return refusal(
    'unknown-thing',
    `There is no ${id} in this case. Plans: ${aCase.plans.map((plan) => plan.id).join(', ') || 'none'}.`,
  );
}

/** A signature date must not be earlier than the plan (GLOSSARY e17). */
export function beforeCreation(plan: Plan, on: string, what: string): Refusal | null {
  const sentence = `${what} is dated ${on}, before the plan was created (${plan.createdOn}).`;
  return on < plan.createdOn ? refusal('date-out-of-order', sentence) : null;
}
