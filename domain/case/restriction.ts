import type { Case } from './case';
import type { Evolvers } from './events';

/** Why few people may know of a case (product default: no document has a list). */
export const RESTRICTION_REASONS = [
  'family-of-staff',
  'conflict-of-interest',
  'public-attention',
  'threat',
  'other',
] as const;

export interface RestrictionEvents {
  /** The reason is in the journal alone. */
  caseRestricted: { to: string[]; reason: (typeof RESTRICTION_REASONS)[number] };
  restrictionLifted: object;
}

export const evolveRestriction: Evolvers<RestrictionEvents> = {
  caseRestricted: (aCase, { to }) => ({ ...aCase, restrictedTo: to }),
  restrictionLifted: ({ restrictedTo: _named, ...aCase }): Case => aCase,
};

/** The people to whom a case is restricted; absent or null where it is not. */
export interface Restricted {
  restrictedTo?: readonly string[] | null;
}

/** Whether a case is restricted to others. To be named opens nothing by itself: it leaves somebody the rights they have. */
export function isKeptFrom(id: string, { restrictedTo }: Restricted): boolean {
  return Boolean(restrictedTo && !restrictedTo.includes(id));
}
