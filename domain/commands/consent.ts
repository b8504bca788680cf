import type { Case } from '../case/case';
import { type Consent, usualExpiry } from '../case/consent';
import { A_YEAR_BEFORE, beforeTheCase, command, firstRefusal, inFuture, unknownPeople } from './command';
import { runningOrLastJointService } from './joint-service';
import { isRefusal, type Refusal, refusal } from './refusal';
import { DHS } from './rights';
import { date, id, optional } from './shape';

/** Consents are kept up to date, to allow ongoing communication (S0.14). A new one renews the one before it. */
export const recordConsent = command({
  description: 'Record a release consent, or its renewal',
  by: DHS,
  shape: {
    person: id('who signed it'),
    signedOn: optional(date('day of the signature; today if not given')),
    expiresOn: optional(date('its last day; six months after the signature if the form says none')),
  },
  decide: (aCase, { person, ...dates }, moment) => {
    const service = runningOrLastJointService(aCase, moment.on);
    if (isRefusal(service)) return service;
    const signedOn = dates.signedOn ?? moment.on;
    const expiresOn = dates.expiresOn ?? usualExpiry(signedOn);
    return (
      firstRefusal(
        unknownPeople(aCase, [person]),
        inFuture('The signature', signedOn, moment),
        beforeTheCase(aCase, 'The signature', signedOn, A_YEAR_BEFORE),
        expiresOn < signedOn &&
          refusal('date-out-of-order', `The consent would end (${expiresOn}) before it was signed (${signedOn}).`),
        olderThanTheLast(aCase, person, signedOn),
      ) ?? [
        {
          type: 'consentRecorded',
          id: `consent-${aCase.consents.length + 1}`,
          person,
          enrolment: service.id,
          signedOn,
          expiresOn,
        },
      ]
    );
  },
});

export const revokeConsent = command({
  description: 'Record that a consent was revoked, or was recorded by mistake',
  by: DHS,
  shape: { consent: id('consent, such as consent-1'), on: optional(date('from which day; today if not given')) },
  decide: (aCase, { consent: which, on: given }, moment) => {
    const consent = aCase.consents.find((each) => each.id === which);
    if (!consent) return refusal('unknown-thing', `There is no ${which} in this case. Consents: ${listOf(aCase)}.`);
    const on = given ?? moment.on;
    return (
      firstRefusal(
        consent.revokedOn !== null && refusal('wrong-state', `${which} was revoked on ${consent.revokedOn}.`),
        inFuture('The revocation', on, moment),
        on < consent.signedOn &&
          refusal('date-out-of-order', `${which} was signed on ${consent.signedOn}, after ${on}.`),
      ) ?? [{ type: 'consentRevoked', consent: which, on }]
    );
  },
});

function olderThanTheLast(aCase: Case, person: string, signedOn: string): Refusal | null {
  const last = aCase.consents.findLast((each: Consent) => each.person === person && each.revokedOn === null);
  return last && signedOn <= last.signedOn
    ? refusal(
        'date-out-of-order',
        `${last.id} of ${person} was signed on ${last.signedOn}; a renewal is signed later. Revoke ${last.id} if it is wrong.`,
      )
    : null;
}

function listOf(aCase: Case): string {
  return aCase.consents.map((each) => `${each.id} (${each.person}, to ${each.expiresOn})`).join(', ') || 'none';
}
