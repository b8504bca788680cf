import { addDays, addMonths, type CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Enrolment } from './enrolment';
import type { Evolvers } from './events';

/** A release consent: the agencies may tell each other of the person who signed it (S0.14). */
export interface Consent {
  id: string;
  person: string;
  enrolment: string;
  signedOn: CivilDate;
  /** Its last day. */
  expiresOn: CivilDate;
  /** From this day on it counts no more. */
  revokedOn: CivilDate | null;
}

// Product default: the manual asks for "up-to-date consents" (S0.14) and gives no length.
const VALID_MONTHS = 6;

/** The last day of a consent whose form does not say one. */
export function usualExpiry(signedOn: CivilDate): CivilDate {
  return addMonths(signedOn, VALID_MONTHS);
}

export interface ConsentEvents {
  consentRecorded: Omit<Consent, 'revokedOn'>;
  consentRevoked: { consent: string; on: CivilDate };
}

export const evolveConsents: Evolvers<ConsentEvents> = {
  consentRecorded: (aCase, { id, person, enrolment, signedOn, expiresOn }) => ({
    ...aCase,
    consents: [...aCase.consents, { id, person, enrolment, signedOn, expiresOn, revokedOn: null }],
  }),
  consentRevoked: (aCase, { consent, on }) => ({
    ...aCase,
    consents: aCase.consents.map((each) => (each.id === consent ? { ...each, revokedOn: on } : each)),
  }),
};

/** Whether a consent counts on a day. */
export function isInForce({ signedOn, expiresOn, revokedOn }: Consent, on: CivilDate): boolean {
  return signedOn <= on && on <= expiresOn && (revokedOn === null || on < revokedOn);
}

/** The consent that the same person signed after this one, in the same joint service, and that outlasts it. */
export function renewalOf(aCase: Case, consent: Consent): Consent | undefined {
  const later = aCase.consents.slice(aCase.consents.indexOf(consent) + 1);
  const theirs = later.filter(({ person, enrolment }) => person === consent.person && enrolment === consent.enrolment);
  return theirs.find((each) => lastDayOf(each) > consent.expiresOn);
}

/** A consent of somebody whom a joint service serves that counts on a day; one is enough for the whole family. */
export function consentInForce(aCase: Case, service: Enrolment | undefined, on: CivilDate): Consent | undefined {
  const served = service?.participants ?? [];
  const concerned = aCase.consents.filter(({ person }) => served.length === 0 || served.includes(person));
  return concerned.find((consent) => isInForce(consent, on));
}

/** The last day on which it counts. */
export function lastDayOf({ expiresOn, revokedOn }: Consent): CivilDate {
  return revokedOn !== null && revokedOn <= expiresOn ? addDays(revokedOn, -1) : expiresOn;
}
