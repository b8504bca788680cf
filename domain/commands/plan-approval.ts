import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import type { CaseEvent } from '../case/events';
import { memberOf } from '../case/family';
import { approvedFullPlans, isFull, type Plan, planInEffect, planName, pendingSubmission, planOf } from '../case/plan';
import { rowsOn } from '../case/review';
import { activeStaff, standInOn, takesPart } from '../case/staff';
import { command, firstRefusal } from './command';
import { editablePlan, unknownPlan } from './plan-work';
import { isRefusal, type Refusal, refusal } from './refusal';
import { CASEWORK, SUPERVISION } from './rights';
import { id, number, text, words } from './shape';

/** The outline is frozen by its hash; only that can be approved. The request stands on record before it takes effect (S2.57). */
export const submitPlan = command({
  description: 'Submit a plan for approval',
  by: CASEWORK,
  shape: {
    plan: id('plan'),
    revision: number('revision of the outline that was hashed'),
    hash: words('hash of the plan'),
  },
  decide: (aCase, { plan: which, revision, hash }, moment) => {
    const plan = editablePlan(aCase, which);
    if (isRefusal(plan)) return plan;
    const overtaken = overtakenBy(aCase, plan);
    if (overtaken) return overtaken;
    const unsigned = signedLater(plan, moment);
    if (unsigned) return unsigned;
    return plan.revision === revision
      ? [{ type: 'planSubmitted', plan: which, submission: nextSubmission(aCase), hash }]
      : refusal('plan-changed', `${planName(plan)} has changed since you opened it. Look at it again, then submit.`);
  },
});

/** Approval puts the plan in effect; its predecessor is superseded (GLOSSARY e4). */
export const approvePlan = command({
  description: 'Approve a submitted plan',
  by: CASEWORK,
  shape: { plan: id('plan'), hash: words('hash of the plan that was looked at') },
  decide: (aCase, { plan: which, hash }, moment) => {
    const waiting = submittedPlan(aCase, which);
    if (isRefusal(waiting)) return waiting;
    const { plan, submission } = waiting;
    return (
      firstRefusal(
        notTheirsToDecide(aCase, plan, moment),
        overtakenBy(aCase, plan),
        submission.hash !== hash &&
          refusal('plan-changed', 'What you looked at is not what was submitted. Open it again.'),
      ) ?? approved(aCase, plan, submission.id, moment)
    );
  },
});

/** A return needs a comment; the due date keeps running (GLOSSARY b8). */
export const returnPlan = command({
  description: 'Return a submitted plan to its author, with a comment',
  by: CASEWORK,
  shape: { plan: id('plan'), comment: text('what is to be mended') },
  decide: (aCase, { plan: which, comment }, moment) => {
    const waiting = submittedPlan(aCase, which);
    if (isRefusal(waiting)) return waiting;
    return (
      firstRefusal(
        notTheirsToDecide(aCase, waiting.plan, moment),
        comment.empty && refusal('comment-missing', 'A plan is returned with a comment: write what is to be mended.'),
      ) ?? [{ type: 'planReturned', plan: which, submission: waiting.submission.id, comment }]
    );
  },
});

/** Electronic submission follows the supervisor's signature on paper, also when it is heard late (S1.71, S1.83). */
function signedLater({ paper }: Plan, { on }: Moment): Refusal | null {
  const sentence = `The plan is submitted ${on}, before the supervisor signed the printed plan (${paper?.supervisor}).`;
  return paper && on < paper.supervisor ? refusal('date-out-of-order', sentence, 'S1.71', 'S1.83') : null;
}

/** Another plan took effect since this one was begun: approving it as it stands would undo what that one changed. */
function overtakenBy(aCase: Case, plan: Plan): Refusal | null {
  const inForce = planInEffect(aCase);
  if ((inForce?.id ?? null) === plan.basedOn) return null;
  const sentence =
    `${inForce ? planName(inForce) : 'Another plan'} took effect after this plan was begun, and would be undone by it. ` +
    'Return or revise this plan first, so that it says what that one changed (revisePlan).';
  return refusal('plan-changed', sentence, 'S2.24');
}

function approved(aCase: Case, plan: Plan, submission: string, moment: Moment): CaseEvent[] {
  return [
    { type: 'planApproved', plan: plan.id, submission, standingInFor: standingInFor(aCase, moment), at: moment.at },
    {
      type: 'planTookEffect',
      plan: plan.id,
      version: nextVersion(aCase, plan),
      on: moment.on,
      supersedes: aCase.plans.filter((each) => each.state === 'In Effect').map((each) => each.id),
      // Twelve or not is judged on the day the plan takes effect (GLOSSARY e26).
      rows: rowsOn(aCase, plan, moment.on),
    },
    ...goalsOf(aCase, plan),
    ...progressCarried(aCase, plan),
  ];
}

/** What an approved plan says of a child's goal is the child's goal from then on (S2.33). */
function goalsOf(aCase: Case, { outline }: Plan): CaseEvent[] {
  return (outline.children ?? []).flatMap(({ child, goal }) =>
    goal && goal !== memberOf(aCase, child)?.goal ? [{ type: 'goalSet' as const, child, goal }] : [],
  );
}

/** Progress can be entered at any time: what was entered while a revision was under way goes on with it. */
function progressCarried(aCase: Case, plan: Plan): CaseEvent[] {
  if (isFull(plan)) return [];
  const known = plan.outline.objectives.map((objective) => objective.id);
  const progress = (planInEffect(aCase)?.outline.objectives ?? []).flatMap(
    ({ id: objective, met, progress: narrative }) =>
      met && narrative && known.includes(objective) ? [{ objective, met, narrative }] : [],
  );
  return progress.length > 0 ? [{ type: 'progressRecorded', plan: plan.id, progress }] : [];
}

/** Full plans count 1, 2, 3; what changes the plan in force counts 2.1, 2.2. */
function nextVersion(aCase: Case, plan: Plan): string {
  const full = approvedFullPlans(aCase).length;
  if (isFull(plan)) return String(full + 1);
  const [major = '1', minor = '0'] = (planInEffect(aCase)?.version ?? '1').split('.');
  return `${major}.${Number(minor) + 1}`;
}

function standingInFor(aCase: Case, moment: Moment): string | null {
  return standInOn(aCase, moment.on) === moment.by ? (activeStaff(aCase, 'supervisor')[0] ?? null) : null;
}

/** Never an author, whatever the role; else the supervisor, the stand-in in the dates, the programme manager. */
function notTheirsToDecide(aCase: Case, plan: Plan, moment: Moment): Refusal | null {
  if (plan.authors.includes(moment.by))
    return refusal(
      'author-cannot-approve',
      'Whoever created, edited or submitted a plan cannot approve or return it.',
      'S1.7',
    );
  return mayDecide(aCase, moment)
    ? null
    : refusal(
        'not-permitted',
        'Plans are approved by the supervisor, or by the stand-in in the stand-in’s dates.',
        'S1.7',
      );
}

/** Supervisor, stand-in in the dates, or programme manager. */
export function mayDecide(aCase: Case, { by, on }: Moment): boolean {
  const roles = aCase.staff
    .filter((member) => member.id === by && takesPart(aCase, member))
    .map((member) => member.role);
  return standInOn(aCase, on) === by || roles.some((role) => (SUPERVISION as readonly string[]).includes(role));
}

function submittedPlan(aCase: Case, id: string) {
  const plan = planOf(aCase, id);
  if (!plan) return unknownPlan(aCase, id);
  const submission = pendingSubmission(plan);
  if (submission) return { plan, submission };
  return refusal('wrong-state', `${planName(plan)} does not wait for approval: ${plan.approvalStatus}.`);
}

function nextSubmission(aCase: Case): string {
  return `submission-${aCase.plans.flatMap((plan) => plan.submissions).length + 1}`;
}
