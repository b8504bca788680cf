import { addDays, earliest } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { type Consent, consentInForce, lastDayOf, renewalOf } from '../../domain/case/consent';
import { type Enrolment, enrolmentOf, enrolmentsIn } from '../../domain/case/enrolment';
import { endOf, enrolmentsChangeOn, latestJointService } from '../../domain/case/joint-service';
import type { Subject } from '../../domain/duties/duty';
import { OVERDUE_LADDER } from '../../domain/duties/ladder';
import { duty, onTheDay, startedBy } from '../../domain/duties/vocabulary';
import type { WarningRule } from '../../domain/duties/warning';
import { jointServiceEnded } from './opening';

interface ConsentSubject extends Subject {
  consent: Consent;
}

/*
 * PM 19-02-06-c, "DCFS Intact Families":
 *
 *   maintaining up-to-date consents to allow ongoing communication
 *
 * Due on the last day of the consent: a renewal by then leaves no gap.
 */
export const consentRenewal = duty<ConsentSubject>('consent-renewal', {
  title: ({ consent }) => `Release consent renewal (${consent.person})`,
  source: 'PM 19-02-06-c',
  cites: ['S0.14'],
  per: (aCase) => aCase.consents.map((consent) => ({ key: consent.id.replace('consent-', ''), consent })),
  since: (_, { consent }) =>
    startedBy({ on: consent.expiresOn, what: `last day of the consent signed ${consent.signedOn}` }),
  due: onTheDay,
  metBy: (aCase, { consent }) => renewalOf(aCase, consent)?.signedOn ?? null,
  cancelledBy: (aCase, { consent }, { today }) => {
    const service = enrolmentOf(aCase, consent.enrolment);
    if (consent.revokedOn) return `the consent was revoked on ${consent.revokedOn}`;
    return service ? jointServiceEnded(service, today) : null;
  },
  changesOn: (aCase, today) => enrolmentsChangeOn(aCase, today, 'dcfs-2151a'),
  owner: (_, { consent }) => ({ role: 'enrolled', as: 'owner', enrolment: consent.enrolment }),
  announce: false,
  announceMoves: false,
  announceMet: true,
  remind: [30, 7, 0],
  escalate: OVERDUE_LADDER,
});

/*
 * "To allow ongoing communication": without one nothing is owed, nor in the way of the referral and the first call; it is
 * said for as long as it is so.
 */
export const noConsent: WarningRule = {
  code: 'no-consent',
  source: 'PM 19-02-06-c',
  cites: ['S0.6', 'S0.14'],
  finds: (aCase, { today }) =>
    running(aCase, today)
      .filter((service) => !consentInForce(aCase, service, today))
      .map(({ id: key }) => ({
        key,
        sentence: `The joint service (${key}) runs and no release consent is in force. Have one signed and record it.`,
      })),
  changesOn: (aCase, today) => {
    const ends = aCase.consents.map((consent) => addDays(lastDayOf(consent), 1)).filter((day) => day > today);
    return earliest([...ends, enrolmentsChangeOn(aCase, today, 'dcfs-2151a')]);
  },
};

/** What DHS told, or both agencies talked about, on a day without a consent; shown while that joint service runs. */
export const exchangeWithoutConsent: WarningRule = {
  code: 'exchange-without-consent',
  source: 'PM 19-02-06-c',
  cites: ['S0.6', 'S0.14'],
  finds: (aCase, { today }) =>
    aCase.exchanges.latest
      .filter(({ direction, on }) => direction !== 'dcfs-to-dhs' && unconsented(aCase, on, today))
      .map(({ id: key, on }) => ({ key, sentence: `${key} of ${on}: no release consent was in force on that day.` })),
};

function unconsented(aCase: Case, on: string, today: string): boolean {
  const service = latestJointService(aCase, on);
  return service !== undefined && endOf(service, today) === null && !consentInForce(aCase, service, on);
}

function running(aCase: Case, today: string): Enrolment[] {
  const begun = enrolmentsIn(aCase, 'dcfs-2151a').filter(({ from }) => from <= today);
  return begun.filter((service) => endOf(service, today) === null);
}
