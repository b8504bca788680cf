import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import { type Plan, planName, planOf } from '../case/plan';
import { NOTHING_SAID, REVIEW_OUTCOMES, type ReviewOutcome, type ReviewRow, rowsOn } from '../case/review';
import { command, firstRefusal, inFuture } from './command';
import { beforeCreation, unknownPlan } from './plan-work';
import { type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { type ArgsOf, choice, date, id, list, object, optional, text } from './shape';

const entry = {
  person: id('participant'),
  outcome: choice('how it went', REVIEW_OUTCOMES),
  on: date('day of review or signature'),
  // "Reason Not Signed/Comments" (S2.31).
  reason: optional(text('reason not signed, or comments')),
};

type Entry = ArgsOf<typeof entry>;

// The columns of the plan's ID page (S2.30). Whoever signs or refuses to sign has reviewed the plan.
const COLUMNS: Record<ReviewOutcome, (keyof ReviewRow)[]> = {
  reviewed: ['reviewedOn'],
  signed: ['reviewedOn', 'signedOn'],
  'refused-to-sign': ['reviewedOn', 'refusedToSignOn'],
  'refused-to-participate': ['refusedToParticipateOn'],
  'not-located': ['notLocatedOn'],
};

/** Dates on which participants reviewed and signed, or why not (S1.29, S1.72, S1.75, S1.76). Keyed late is kept. */
export const recordReviews = command({
  description: 'Record who reviewed and signed a plan, refused, or could not be located',
  by: CASEWORK,
  shape: { plan: id('plan'), reviews: list(object(entry), 1) },
  decide: (aCase, { plan: which, reviews }, moment) => {
    const plan = planOf(aCase, which);
    if (!plan) return unknownPlan(aCase, which);
    const rows = plan.approval ? plan.reviews : rowsOn(aCase, plan, moment.on);
    return (
      firstRefusal(
        tooEarly(aCase, plan),
        ...reviews.map((review) => unfit(plan, rows, review, moment)),
        ...reviews.map((review) =>
          aCase.voluntary ? signedBeforeRevision(plan, review) : signedBeforeApproval(plan, review),
        ),
      ) ?? [{ type: 'reviewsRecorded', plan: which, rows: filledIn(rows, reviews) }]
    );
  },
});

/** The family signs what the supervisor has approved; in voluntary cases the parents sign first (GLOSSARY e5). */
function tooEarly(aCase: Case, plan: Plan): Refusal | null {
  if (plan.approval || (aCase.voluntary && plan.paper)) return null;
  const sentence = `${planName(plan)} is not approved yet; the family reviews and signs it after the supervisor has.`;
  return refusal('wrong-state', sentence, 'S1.72');
}

function unfit(plan: Plan, rows: ReviewRow[], { person, outcome, on, reason }: Entry, moment: Moment): Refusal | null {
  const explained = reason !== undefined && !reason.empty;
  return firstRefusal(
    !rows.some((row) => row.person === person) &&
      refusal('unknown-person', `${person} has no signature row on ${planName(plan)}.`, 'S1.25', 'S1.27'),
    beforeCreation(plan, on, 'The review'),
    inFuture('The review', on, moment),
    !explained &&
      outcome !== 'signed' &&
      outcome !== 'reviewed' &&
      refusal('reason-missing', `Write why ${person} did not sign: the signature block needs an explanation.`, 'S1.75'),
  );
}

/** The family signs what the supervisor has approved; looking at it together, or refusing, may come before. */
function signedBeforeApproval(plan: Plan, { outcome, on }: Entry): Refusal | null {
  const approved = plan.approval?.on;
  const sentence = `The signature is dated ${on}, before ${planName(plan)} was approved (${approved}); the family signs after the supervisor.`;
  return outcome === 'signed' && approved !== undefined && on < approved
    ? refusal('date-out-of-order', sentence, 'S1.72', 'S1.84')
    : null;
}

/** The parents of a voluntary case sign before the approval, and like the staff they sign what is submitted now. */
function signedBeforeRevision({ revisedOn }: Plan, { outcome, on }: Entry): Refusal | null {
  const sentence = `The plan was changed on ${revisedOn}; a signature of ${on} is not on the plan that is submitted now.`;
  return outcome === 'signed' && revisedOn && on < revisedOn
    ? refusal('date-out-of-order', sentence, 'S1.25', 'S1.64', 'S1.72')
    : null;
}

/** One row per person, however often the person is named: reviewed on one day and signed on another is one row. */
function filledIn(rows: ReviewRow[], reviews: Entry[]): ReviewRow[] {
  const named = rows.filter((row) => reviews.some((review) => review.person === row.person));
  return named.map((row) => reviews.filter((review) => review.person === row.person).reduce(filled, row));
}

/** What is said later takes the place of what was said before: nobody has signed and refused to sign at once. */
function filled(row: ReviewRow, { outcome, on, reason }: Entry): ReviewRow {
  const columns = Object.fromEntries(COLUMNS[outcome].map((column) => [column, on]));
  return { ...row, ...NOTHING_SAID, ...standing(row, outcome), ...columns, ...(reason && { reason }) };
}

/** Looking at the plan takes back neither a signature nor the refusal of one. */
function standing({ signedOn, refusedToSignOn, reason }: ReviewRow, then: ReviewOutcome): Partial<ReviewRow> {
  return then === 'reviewed' && (signedOn || refusedToSignOn) ? { signedOn, refusedToSignOn, reason } : {};
}
