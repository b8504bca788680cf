import type { Instant } from '../calendar/agency-clock';
import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { OutlineItem, PlanOutline } from './plan-outline';
import type { ReviewRow } from './review';
import type { Text } from './text';

/** A plan's period ends so many months after it starts, unless somebody says otherwise (S2.21). */
export const PLAN_PERIOD_IN_MONTHS = 6;

/** A full plan starts a six-month period; the others change the plan in force without restarting it (GLOSSARY b4). */
export const PLAN_KINDS = ['initial', 'update', 'court-order', 'amendment'] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

export type PlanState = 'In Progress' | 'In Effect' | 'Superseded' | 'Discarded';
/** Starts as `Request Not Submitted` (S2.25); asking for approval makes it `Pending Approval` (S2.54). */
export type ApprovalStatus = 'Request Not Submitted' | 'Pending Approval' | 'Approved' | 'Returned';

/** Signatures on the printed plan, which come before electronic submission (S1.68, S1.70, S1.71). */
export interface PaperSignatures {
  /** The plan is printed when it is complete, before anybody signs. */
  printed: CivilDate;
  worker: CivilDate;
  supervisor: CivilDate;
}

/** One request for approval: what was frozen, and what became of it. Append-only. */
export interface Submission {
  id: string;
  by: string;
  on: CivilDate;
  /** Hash of the outline and its texts as submitted; only that can be approved. Not kept of a superseded plan. */
  hash?: string;
  outcome: 'pending' | 'approved' | 'returned';
  decidedOn: CivilDate | null;
  /** Not kept of a superseded plan. */
  decidedBy?: string | null;
  /** Not kept of a superseded plan. */
  comment?: Text | null;
}

export interface Approval {
  by: string;
  /** The supervisor for whom a stand-in approved; of a superseded plan kept only if there was one. */
  standingInFor?: string | null;
  at: Instant;
  on: CivilDate;
  /** Number of the event: hearings set before it are served by it (GLOSSARY e21). */
  sequence: number;
}

export interface Plan {
  id: string;
  kind: PlanKind;
  /** `1`, `2`, `2.1`; given when the plan takes effect. */
  version: string | null;
  state: PlanState;
  approvalStatus: ApprovalStatus;
  createdOn: CivilDate;
  /** Whoever created, edited or submitted it: none of them may approve it (GLOSSARY e34). */
  authors: string[];
  /** Not kept of a superseded plan, like the participants and the reason of an amendment. */
  focusChildren?: string[];
  participants?: string[];
  /** The plan period; the end defaults to six months after the start (S2.20, S2.21). */
  startDate: CivilDate;
  endDate: CivilDate;
  outline: PlanOutline;
  /** Of a superseded plan: an earlier one planned the same services, and keeps them for both. */
  sameServicesAs?: string;
  /** Raised by each change of the outline; a submission names the revision that it froze. */
  revision: number;
  /** The day of the last change of the outline; what is printed before it is another plan. Not there in older cases. */
  revisedOn?: CivilDate;
  paper: PaperSignatures | null;
  submissions: Submission[];
  approval: Approval | null;
  effectiveDate: CivilDate | null;
  /**
   * The plan in effect that it was begun from, or last gone through with: what has changed since must not be lost. Not
   * kept of a superseded plan.
   */
  basedOn?: string | null;
  /** Court orders and contact exceptions that this plan takes up. */
  incorporates: string[];
  reviews: ReviewRow[];
  /** The hard copy is in the case file. */
  filedOn: CivilDate | null;
  amendmentReason?: string | null;
  /** The answer to “include the Family Assessment Update section?” (S1.50); yes where nothing was said. */
  familyAssessmentUpdate?: boolean;
}

/** `2` starts a period; `2.1` changes the plan in force. */
export function isFullVersion(version: string): boolean {
  return !version.includes('.');
}

/** True for the plans that start a six-month period. */
export function isFull(plan: Pick<Plan, 'kind'>): boolean {
  return plan.kind === 'initial' || plan.kind === 'update';
}

export function planOf(aCase: Case, id: string): Plan | undefined {
  return aCase.plans.find((plan) => plan.id === id);
}

/** The services that a plan planned, where it took effect as long ago as may be. */
export function servicesPlannedIn(aCase: Case, plan: Plan): OutlineItem[] {
  const keeper = plan.sameServicesAs ? planOf(aCase, plan.sameServicesAs) : undefined;
  return (keeper ?? plan).outline.plannedServices;
}

/** The plan in force. It stays so until its successor is approved (S2.24, S2.55). */
export function planInEffect(aCase: Case): Plan | undefined {
  return aCase.plans.find((plan) => plan.state === 'In Effect');
}

/** Plans that somebody is working on or that wait for approval. */
export function plansInProgress(aCase: Case): Plan[] {
  return aCase.plans.filter((plan) => plan.state === 'In Progress');
}

/** The approved full plans, oldest first: each started its own six months. */
export function approvedFullPlans(aCase: Case): Plan[] {
  return aCase.plans
    .filter((plan) => isFull(plan) && plan.approval)
    .sort((one, other) => (one.approval?.sequence ?? 0) - (other.approval?.sequence ?? 0));
}

/** The day on which the initial plan was approved: what happens later does not start its clock. */
export function initialPlanApprovedOn(aCase: Case): CivilDate | null {
  return aCase.plans.find((plan) => plan.kind === 'initial' && plan.approval)?.approval?.on ?? null;
}

/**
 * When the first plan was approved after something: on a later day, or later on the same day (`by` is the number of the
 * event). A fact that is keyed late is taken up by a plan approved between its day and its keying.
 */
export function planApprovedAfter(
  aCase: Case,
  { on, by }: { on: CivilDate; by: number },
  takesItUp: (plan: Plan) => boolean = () => true,
): CivilDate | null {
  const approvals = aCase.plans.flatMap((plan) => (plan.approval && takesItUp(plan) ? [plan.approval] : []));
  const later = approvals.filter((approval) => approval.on > on || (approval.on === on && approval.sequence > by));
  return later.reduce<CivilDate | null>((first, { on: day }) => (first !== null && first <= day ? first : day), null);
}

/** The request that waits for a decision, if there is one. */
export function pendingSubmission(plan: Plan): Submission | undefined {
  return plan.submissions.find((submission) => submission.outcome === 'pending');
}

/** How people call it: `v2.1`, or what it is until it has a number. */
export function planName(plan: Plan): string {
  return plan.version ? `v${plan.version}` : plan.id;
}

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
