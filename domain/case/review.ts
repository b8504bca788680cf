import { birthday, type CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import { isPermanencyGoal } from './codes';
import { ageOf, type FamilyMember } from './family';
import { inPermanentPlacement } from './placement';
import type { Plan } from './plan';
import type { Text } from './text';

/** How a participant's review of a plan went (S1.29, S2.30). */
export const REVIEW_OUTCOMES = [
  'reviewed',
  'signed',
  'refused-to-sign',
  'refused-to-participate',
  'not-located',
] as const;
export type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number];

/**
 * A participant's row on the plan's ID page. Rows never delay the plan's effect (GLOSSARY e5). Of a superseded plan
 * only the columns that are filled in are kept.
 */
export interface ReviewRow {
  person: string;
  /** `required`: the opportunity must be given; `invited`: a child of the age who is not in permanent placement. */
  opportunity: 'required' | 'invited';
  reviewedOn?: CivilDate | null;
  signedOn?: CivilDate | null;
  refusedToSignOn?: CivilDate | null;
  refusedToParticipateOn?: CivilDate | null;
  notLocatedOn?: CivilDate | null;
  reason?: Text | null;
}

// Santa Clara OPP 4-2 and WIC 16501.1(f)(12), S1.27; federal law would say 14 (GLOSSARY e6).
export const SIGNING_AGE = 12;

/**
 * The rows of a plan as they stand on a day: parents receiving services, whose written agreement with the agency the plan
 * is (S1.1, S1.25), and children of the age (S1.27), each with a signature block of its own (S1.74).
 */
export function rowsOn(aCase: Case, plan: Plan, on: CivilDate): ReviewRow[] {
  return (plan.participants ?? []).flatMap((id) => {
    const member = aCase.family.find((each) => each.id === id);
    const opportunity = member ? opportunityOf(aCase, member, on) : null;
    const begun = plan.reviews.find((row) => row.person === id) ?? emptyRow(id);
    return opportunity ? [{ ...begun, opportunity }] : [];
  });
}

/** Children of the plan whose signature is required on that day. */
export function childrenToSign(aCase: Case, plan: Plan, on: CivilDate): string[] {
  const children = aCase.family.filter(
    (member) => member.role === 'child' && !member.leftOn && plan.participants?.includes(member.id),
  );
  return children.filter((child) => mustSign(aCase, child, on)).map((child) => child.id);
}

/**
 * Of the age on that day, and in a permanent placement (S1.27) or receiving Permanency Planning services (S1.73): the
 * opportunity to review and sign is required when either holds (GLOSSARY e6).
 */
export function mustSign(aCase: Case, child: FamilyMember, on: CivilDate): boolean {
  return (ageOf(child, on) ?? 0) >= SIGNING_AGE && isInPermanency(aCase, child, on);
}

/** Permanent placement, or the services of Permanency Planning: by the programme, or by the goal of the child's plan. */
function isInPermanency(aCase: Case, child: FamilyMember, on: CivilDate): boolean {
  const receives = aCase.programme === 'permanency-planning' || isPermanencyGoal(child.goal);
  return receives || inPermanentPlacement(aCase, child.id, on);
}

/** The birthdays on which children in permanent placement, or planned permanency, come to sign for themselves. */
export function signingBirthdays(aCase: Case): CivilDate[] {
  const children = aCase.family.filter((member) => member.role === 'child' && member.birth);
  return children.flatMap((child) => {
    const day = birthday(child.birth as CivilDate, SIGNING_AGE);
    return isInPermanency(aCase, child, day) ? [day] : [];
  });
}

/** A row without the columns that are empty. Whoever signed has reviewed, so that the day of it says both. */
export function filledColumns({ reviewedOn, ...row }: ReviewRow): ReviewRow {
  const columns = { ...row, ...(reviewedOn !== row.signedOn && { reviewedOn }) };
  const filled = Object.entries(columns).filter(([, value]) => value !== null && value !== undefined);
  return { person: row.person, opportunity: row.opportunity, ...Object.fromEntries(filled) };
}

/** Neither signed nor explained yet. */
export function isOutstanding(row: ReviewRow): boolean {
  return !(row.signedOn || row.refusedToSignOn || row.refusedToParticipateOn || row.notLocatedOn);
}

function opportunityOf(aCase: Case, member: FamilyMember, on: CivilDate): ReviewRow['opportunity'] | null {
  if (member.leftOn) return null;
  if (member.role === 'parent') return member.receivesServices ? 'required' : null;
  if (member.role !== 'child' || (ageOf(member, on) ?? 0) < SIGNING_AGE) return null;
  return mustSign(aCase, member, on) ? 'required' : 'invited';
}

function emptyRow(person: string): Omit<ReviewRow, 'opportunity'> {
  return { person, ...NOTHING_SAID };
}

/** A row of which nothing is known yet. */
export const NOTHING_SAID = {
  reviewedOn: null,
  signedOn: null,
  refusedToSignOn: null,
  refusedToParticipateOn: null,
  notLocatedOn: null,
  reason: null,
} satisfies Partial<ReviewRow>;
