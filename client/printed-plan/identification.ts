import { type CivilDate, withWeekday } from '../../domain/calendar/civil-date';
import type { WrittenPlan } from '../written-plan';
import { answered, below, type Entry, type Printing, said, withAge } from './entry';

/** The ID page: where the plan stands, from its creation to the filed hard copy (S2.25–S2.29). */
export function identification({ plan }: Printing): string[] {
  const { identification: id = {}, appropriateness, understood } = plan.outline;
  return [
    `Plan status: ${plan.state}`,
    `Approval status: ${[plan.approvalStatus, ...approvalDate(plan)].join(', ')}`,
    `Case plan period: ${withWeekday(plan.startDate)} to ${withWeekday(plan.endDate)}`,
    ...dated('Effective date', plan.effectiveDate),
    ...dated('Next review date', id.nextReview),
    ...dated('NDA date', id.ndaDate),
    ...said('Appropriateness description', appropriateness),
    ...said('Appropriateness description speaks of', id.appropriateFor),
    ...origin(plan),
    ...answered('Gone through in words that all understand', understood),
    ...paper(plan),
    ...plan.submissions.flatMap((each) => submission(plan, each)),
    ...dated('Hard copy filed', plan.filedOn),
  ];
}

/** The rows of the participant review: who reviewed and signed, or why not (S2.30, S2.31). */
export function reviews(printing: Printing): Entry[] {
  return printing.plan.reviews.map((row) => {
    const days = [
      ...on('reviewed', row.reviewedOn),
      ...on('signed', row.signedOn),
      ...on('refused to sign', row.refusedToSignOn),
      ...on('refused to participate', row.refusedToParticipateOn),
      ...on('not located', row.notLocatedOn),
    ];
    const told = days.length > 0 ? days : ['nothing recorded yet'];
    const first = [`Participant review, ${withAge(printing, row.person)}: ${row.opportunity}`, ...told].join('; ');
    const lines = [first, ...below(...said('Reason not signed, comments', row.reason))];
    return { page: 'ID', participants: [row.person], lines };
  });
}

/** The day of the last request, or of what became of it (S2.25). */
function approvalDate({ submissions }: WrittenPlan): string[] {
  const last = submissions.at(-1);
  return last ? [withWeekday(last.decidedOn ?? last.on)] : [];
}

function origin({ kind, createdOn, revisedOn, authors, basedOn, incorporates, ...plan }: WrittenPlan): string[] {
  const isIncluded = plan.familyAssessmentUpdate ?? true;
  return [
    `Created: ${withWeekday(createdOn)}`,
    ...dated('Last changed', revisedOn),
    ...said('Written by', authors.join(', ')),
    ...said('Goes on from', basedOn),
    ...said('Takes up', incorporates.join(', ')),
    ...said('Reason of the amendment', plan.amendmentReason),
    ...(kind === 'update' ? [`Family Assessment Update section: ${isIncluded ? 'included' : 'left out'}`] : []),
  ];
}

function paper({ paper: signed }: WrittenPlan): string[] {
  if (!signed) return [];
  const { printed, worker, supervisor } = signed;
  return [
    ...dated('Printed', printed),
    ...dated('Signed on paper by the worker', worker),
    ...dated('Signed on paper by the supervisor', supervisor),
  ];
}

function submission({ approval }: WrittenPlan, each: WrittenPlan['submissions'][number]): string[] {
  const { by, on: day, outcome, decidedOn, decidedBy, comment } = each;
  const forWhom = outcome === 'approved' && approval?.standingInFor;
  const standingIn = forWhom ? `, standing in for ${forWhom}` : '';
  const decision = decidedOn ? `${outcome} ${withWeekday(decidedOn)} by ${decidedBy}${standingIn}` : outcome;
  return [`Submitted: ${withWeekday(day)} by ${by}; ${decision}`, ...below(...said('Comment', comment))];
}

function dated(label: string, day: CivilDate | null | undefined): string[] {
  return day ? [`${label}: ${withWeekday(day)}`] : [];
}

function on(what: string, day: CivilDate | null | undefined): string[] {
  return day ? [`${what} ${withWeekday(day)}`] : [];
}
