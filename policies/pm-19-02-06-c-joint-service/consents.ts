import { type Consent, renewalOf } from '../../domain/case/consent';
import { enrolmentOf } from '../../domain/case/enrolment';
import { enrolmentsChangeOn } from '../../domain/case/joint-service';
import type { Subject } from '../../domain/duties/duty';
import { OVERDUE_LADDER } from '../../domain/duties/ladder';
import { duty, onTheDay, startedBy } from '../../domain/duties/vocabulary';
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
