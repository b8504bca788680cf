import type { Instant } from '../calendar/agency-clock';
import { addMonths, type CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import { withoutOld } from './checklist';
import { withoutOldDocuments } from './document';
import type { Evolvers, Stamp } from './events';
import {
  type Approval,
  type PaperSignatures,
  type Plan,
  PLAN_PERIOD_IN_MONTHS,
  type PlanKind,
  type Submission,
} from './plan';
import { emptyOutline, type Met, type OutlineItem, type PlanOutline } from './plan-outline';
import { filledColumns, type ReviewRow } from './review';
import type { Text } from './text';

/** What can happen to a plan. */
export interface PlanEvents {
  planCreated: {
    plan: string;
    kind: PlanKind;
    focusChildren: string[];
    participants: string[];
    startDate: CivilDate;
    endDate: CivilDate;
    outline: PlanOutline;
    basedOn: string | null;
    incorporates: string[];
    amendmentReason: string | null;
    familyAssessmentUpdate?: boolean;
  };
  planRevised: {
    plan: string;
    outline: PlanOutline;
    startDate: CivilDate;
    endDate: CivilDate;
    basedOn: string | null;
    incorporates: string[];
  };
  progressRecorded: { plan: string; progress: { objective: string; met: Met; narrative: Text }[] };
  planDiscarded: { plan: string };
  paperSignaturesKeyed: { plan: string } & PaperSignatures;
  planSubmitted: { plan: string; submission: string; hash: string };
  planReturned: { plan: string; submission: string; comment: Text };
  planApproved: { plan: string; submission: string; standingInFor: string | null; at: Instant };
  planTookEffect: { plan: string; version: string; on: CivilDate; supersedes: string[]; rows: ReviewRow[] };
  reviewsRecorded: { plan: string; rows: ReviewRow[] };
  hardCopyFiled: { plan: string; on: CivilDate };
  /** A full plan that was approved before the case was opened here; what it said is in the agency’s own files. */
  planTakenOver: {
    plan: string;
    version: string;
    kind: 'initial' | 'update';
    on: CivilDate;
    focusChildren: string[];
    participants: string[];
  };
}

export const evolvePlans: Evolvers<PlanEvents> = {
  planCreated: (aCase, { plan: id, ...content }, stamp) => ({
    ...aCase,
    plans: [...aCase.plans, { ...newPlan(id, stamp), ...content }],
  }),
  // A changed plan is not the one that was signed on paper, nor the one that the parents of a voluntary case signed.
  planRevised: (aCase, { plan: id, outline, startDate, endDate, basedOn, incorporates }, stamp) =>
    withPlan(aCase, id, (plan) => ({
      ...plan,
      outline,
      startDate,
      endDate,
      basedOn,
      incorporates,
      revision: plan.revision + 1,
      revisedOn: stamp.on,
      paper: null,
      reviews: [],
      authors: withAuthor(plan, stamp.by),
    })),
  progressRecorded: (aCase, { plan: id, progress }) =>
    withPlan(aCase, id, (plan) => ({ ...plan, outline: withProgress(plan.outline, progress) })),
  planDiscarded: (aCase, { plan: id }) =>
    withoutPapers(withPlan(aCase, id, (plan) => ({ ...plan, state: 'Discarded' }))),
  paperSignaturesKeyed: (aCase, { plan: id, printed, worker, supervisor }) =>
    withPlan(aCase, id, (plan) => ({ ...plan, paper: { printed, worker, supervisor } })),
  planSubmitted: (aCase, { plan: id, submission, hash }, stamp) =>
    withPlan(aCase, id, (plan) => ({
      ...plan,
      approvalStatus: 'Pending Approval',
      authors: withAuthor(plan, stamp.by),
      submissions: [...plan.submissions, newSubmission(submission, hash, stamp)],
    })),
  // What comes back is signed anew: the paper of a returned plan does not serve its next submission.
  planReturned: (aCase, { plan: id, submission, comment }, stamp) =>
    withPlan(aCase, id, (plan) => ({
      ...plan,
      approvalStatus: 'Returned',
      paper: null,
      reviews: [],
      submissions: decided(plan, submission, stamp, { outcome: 'returned', comment }),
    })),
  planApproved: (aCase, { plan: id, submission, standingInFor, at }, stamp) =>
    withPlan(aCase, id, (plan) => ({
      ...plan,
      approvalStatus: 'Approved',
      submissions: decided(plan, submission, stamp, { outcome: 'approved' }),
      approval: { by: stamp.by, standingInFor, at, on: stamp.on, sequence: stamp.sequence },
    })),
  planTookEffect: (aCase, { plan: id, version, on, supersedes, rows }) =>
    withoutPapers({
      ...aCase,
      plans: aCase.plans.map((plan): Plan => {
        if (supersedes.includes(plan.id)) return superseded(plan, aCase);
        return plan.id === id ? { ...plan, state: 'In Effect', version, effectiveDate: on, reviews: rows } : plan;
      }),
    }),
  reviewsRecorded: (aCase, { plan: id, rows }) =>
    withPlan(aCase, id, (plan) => ({
      ...plan,
      reviews: [...plan.reviews.filter((old) => !rows.some((row) => row.person === old.person)), ...rows],
    })),
  hardCopyFiled: (aCase, { plan: id, on }) => withPlan(aCase, id, (plan) => ({ ...plan, filedOn: on })),
  planTakenOver: (aCase, taken, stamp) => ({
    ...aCase,
    plans: [
      ...aCase.plans.map((plan) => (plan.state === 'In Effect' ? superseded(plan, aCase) : plan)),
      planOfBefore(taken, stamp),
    ],
  }),
};

/** The checklists and documents of a plan that is over are in the journal alone. */
function withoutPapers(aCase: Case): Case {
  return withoutOld(withoutOldDocuments(aCase));
}

/**
 * What a plan said is in the journal. Of one that another took the place of, the case keeps what clocks still count by
 * and what may still be keyed late: its days, who signed it, and the services that it planned.
 */
function superseded(plan: Plan, aCase: Case): Plan {
  const plannedServices = plan.outline.plannedServices.map(({ code, participants }) => ({ code, participants }));
  const keeper = keeperOf(plannedServices, aCase);
  const { focusChildren: _, participants: __, amendmentReason: ___, revisedOn: ____, ...rest } = plan;
  const { familyAssessmentUpdate: _____, basedOn: ______, ...kept } = rest;
  return {
    ...kept,
    state: 'Superseded',
    outline: { objectives: [], plannedServices: keeper ? [] : plannedServices },
    ...(keeper ? { sameServicesAs: keeper.id } : {}),
    submissions: plan.submissions.map(({ id, by, on, outcome, decidedOn }) => ({ id, by, on, outcome, decidedOn })),
    // Which steps a court-ordered revision took is told for as long as its duty is.
    paper: plan.kind === 'court-order' ? plan.paper : null,
    approval: plan.approval && bare(plan.approval),
    reviews: plan.reviews.map(filledColumns),
  };
}

/** The latest superseded plan that keeps the same services: most updates plan what the plan before them did. */
function keeperOf(services: readonly OutlineItem[], { plans }: Case): Plan | undefined {
  const former = plans.findLast((plan) => plan.state === 'Superseded' && !plan.sameServicesAs);
  const same = JSON.stringify(former?.outline.plannedServices) === JSON.stringify(services);
  return same && services.length > 0 ? former : undefined;
}

function bare({ by, standingInFor, at, on, sequence }: Approval): Approval {
  return { by, ...(standingInFor && { standingInFor }), at, on, sequence };
}

type PlanContent = Omit<PlanEvents['planCreated'], 'plan'>;

function newPlan(id: string, stamp: Stamp): Omit<Plan, keyof PlanContent> {
  return {
    id,
    version: null,
    state: 'In Progress',
    approvalStatus: 'Request Not Submitted',
    createdOn: stamp.on,
    authors: [stamp.by],
    revision: 1,
    paper: null,
    submissions: [],
    approval: null,
    effectiveDate: null,
    reviews: [],
    filedOn: null,
  };
}

function planOfBefore({ plan: id, version, on, ...content }: PlanEvents['planTakenOver'], stamp: Stamp): Plan {
  return {
    ...newPlan(id, stamp),
    ...content,
    version,
    state: 'In Effect',
    approvalStatus: 'Approved',
    createdOn: on,
    startDate: on,
    endDate: addMonths(on, PLAN_PERIOD_IN_MONTHS),
    outline: emptyOutline(),
    approval: { by: stamp.by, at: stamp.at, on, sequence: stamp.sequence },
    effectiveDate: on,
    basedOn: null,
    incorporates: [],
    amendmentReason: null,
    filedOn: on,
  };
}

function newSubmission(id: string, hash: string, stamp: Stamp): Submission {
  return { id, by: stamp.by, on: stamp.on, hash, outcome: 'pending', decidedOn: null, decidedBy: null, comment: null };
}

function decided(plan: Plan, id: string, stamp: Stamp, change: Partial<Submission>): Submission[] {
  return plan.submissions.map((each) =>
    each.id === id ? { ...each, decidedOn: stamp.on, decidedBy: stamp.by, ...change } : each,
  );
}

function withAuthor(plan: Plan, author: string): string[] {
  return plan.authors.includes(author) ? plan.authors : [...plan.authors, author];
}

function withProgress(outline: PlanOutline, progress: PlanEvents['progressRecorded']['progress']): PlanOutline {
  const objectives = outline.objectives.map((objective) => {
    const entry = progress.find((each) => each.objective === objective.id);
    return entry ? { ...objective, met: entry.met, progress: entry.narrative } : objective;
  });
  return { ...outline, objectives };
}

function withPlan(aCase: Case, id: string, change: (plan: Plan) => Plan): Case {
  return { ...aCase, plans: aCase.plans.map((plan) => (plan.id === id ? change(plan) : plan)) };
}
