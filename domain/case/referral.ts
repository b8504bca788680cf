import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import type { OutlineItem } from './plan-outline';
import type { Text } from './text';

/** What a written referral states of the service itself (S4.40, S4.52). */
export const SERVICE_PARTICULARS = ['type', 'level', 'intensity', 'frequency', 'duration', 'location'] as const;
/** What it states of the family: its needs, specific goals, time frames, potential barriers (S4.39). */
export const FAMILY_PARTICULARS = ['needs', 'goals', 'timeFrames', 'barriers'] as const;
/** And what is expected, behaviour to change among it, as clarified with family and provider (S4.31, S4.40). */
export const PARTICULARS = [...SERVICE_PARTICULARS, ...FAMILY_PARTICULARS, 'expectations'] as const;
export type Particular = (typeof PARTICULARS)[number];

/**
 * What a provider is chosen for: the family's needs, preferences, location and culture (S4.29), an approach that is
 * evidence-based (S4.38); and that its mission and confidentiality policies are known (S4.43).
 */
export const PROVIDER_CHECKS = [
  'needs',
  'preferences',
  'location',
  'culture',
  'evidence-based',
  'confidentiality',
] as const;
export type ProviderCheck = (typeof PROVIDER_CHECKS)[number];

/** What follows when a service is not to be had: it is developed with the provider, or another one is found (S4.35). */
export const NEXT_STEPS = ['develop-with-provider', 'another-provider'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** A referral to a provider. What it says in words is in the journal; the case knows what is still left unsaid. */
export interface Referral {
  id: string;
  /** The code of the planned service. */
  service: string;
  participants: string[];
  /** The day of the written referral, or of the verbal one until it is written. */
  on: CivilDate;
  written: boolean;
  /** The day on which the provider was also told by word of mouth (S4.45). */
  verbalOn: CivilDate | null;
  provider: string | null;
  missing: Particular[];
  /** What nobody has said of the provider yet. */
  unchecked: ProviderCheck[];
  /** With whom of the family the goals and expectations were agreed, beside the provider (S4.37, S4.40). */
  agreedWith: string[];
  /** When the provider answered (S4.46). */
  respondedOn: CivilDate | null;
  /** The provider cannot give it; what is done about it. */
  unavailable: { nextStep: NextStep | null } | null;
  /** Keyed by mistake: its number is not given again. */
  deleted: boolean;
}

/** The particulars as given: codes, and texts of the record store. */
export type Particulars = Partial<Record<Particular, string | Text>>;

export type ReferralRow = Omit<Referral, 'respondedOn' | 'unavailable' | 'deleted'>;

export interface ReferralEvents {
  referralRecorded: { referral: ReferralRow; particulars: Particulars };
  referralCorrected: { referral: ReferralRow; particulars: Particulars };
  referralDeleted: { referral: string };
  providerResponded: { referral: string; on: CivilDate; unavailable: Referral['unavailable'] };
}

export const evolveReferrals: Evolvers<ReferralEvents> = {
  referralRecorded: (aCase, { referral }) => ({
    ...aCase,
    referrals: [...aCase.referrals, { ...referral, ...NO_ANSWER, deleted: false }],
  }),
  referralCorrected: (aCase, { referral }) => withReferral(aCase, referral.id, referral),
  referralDeleted: (aCase, { referral }) => withReferral(aCase, referral, { deleted: true }),
  providerResponded: (aCase, { referral, on, unavailable }) =>
    withReferral(aCase, referral, { respondedOn: on, unavailable }),
};

const NO_ANSWER = { respondedOn: null, unavailable: null };

/** The referrals that count. */
export function referralsMade(aCase: Case): Referral[] {
  return aCase.referrals.filter((referral) => !referral.deleted);
}

/**
 * The day on which the last participant of a planned service had the referral that is asked for; null while one has
 * none. What was referred before `since` belongs to an earlier episode.
 */
export function referredOn(
  aCase: Case,
  { code, participants }: OutlineItem,
  how: 'written' | 'verbal',
  since = '',
): CivilDate | null {
  const fitting = referralsMade(aCase).filter((referral) => referral.service === code);
  // A service that names nobody is for the family as a whole: any referral to it serves.
  const whom = participants.length > 0 ? participants : [null];
  const days = whom.map((person) => {
    const theirs = fitting.filter((referral) => person === null || referral.participants.includes(person));
    const made = theirs.map((referral) => dayOf(referral, how)).filter((day) => day !== null && day >= since);
    return made.reduce((first, day) => (first !== null && day !== null && first <= day ? first : day), null);
  });
  return days.reduce((last, day) => (last !== null && day !== null ? (last > day ? last : day) : null), '') || null;
}

function dayOf({ on, written, verbalOn }: Referral, how: 'written' | 'verbal'): CivilDate | null {
  if (how === 'written') return written ? on : null;
  return written ? verbalOn : on;
}

function withReferral(aCase: Case, id: string, change: Partial<Referral>): Case {
  return { ...aCase, referrals: aCase.referrals.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}
