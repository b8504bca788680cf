import type { Case } from '../../domain/case/case';
import { type Enrolment, enrolmentOf, enrolmentsIn } from '../../domain/case/enrolment';
import { endOf, enrolmentsChangeOn, type Form2151 } from '../../domain/case/joint-service';
import { SHORT_LADDER } from '../../domain/duties/ladder';
import type { Subject } from '../../domain/duties/duty';
import { days, duty, startedBy, workingDays } from '../../domain/duties/vocabulary';

/*
 * How a joint service begins. The limits are those of the companion page PM 19-02-06-a, taken as product defaults (part
 * d, part e row 14): "inquiry within one week of opening", "DCFS calls the liaison within 2 workdays of a referral". They
 * run while both agencies serve the family (S0.6).
 */

interface ServiceSubject extends Subject {
  service: Enrolment;
}

export const tanfInquiry = duty<ServiceSubject>('tanf-inquiry', {
  title: 'TANF (PACIS) inquiry',
  source: 'product default after PM 19-02-06-a',
  cites: [],
  per: (aCase, { today }) =>
    enrolmentsIn(aCase, 'dcfs-2151a').flatMap((service, index) =>
      service.from <= today ? [{ key: String(index + 1), service }] : [],
    ),
  since: (_, { service }) => startedBy({ on: service.from, what: 'opening of the joint service' }),
  due: days(7),
  metBy: (aCase, { service }) => aCase.tanfInquiries.find(({ enrolment }) => enrolment === service.id)?.on ?? null,
  cancelledBy: (_, { service }, { today }) => jointServiceEnded(service, today),
  changesOn: (aCase, today) => enrolmentsChangeOn(aCase, today, 'dcfs-2151a'),
  owner: (_, { service }) => ({ role: 'enrolled', as: 'partner', enrolment: service.id }),
  announce: true,
  announceMoves: false,
  remind: [],
  escalate: SHORT_LADDER,
});

interface ReferralSubject extends Subject {
  form: Form2151;
}

export const liaisonCall = duty<ReferralSubject>('liaison-call', {
  title: 'Call to the DHS liaison',
  source: 'product default after PM 19-02-06-a',
  cites: [],
  per: (aCase) => aCase.forms2151.flatMap((form, index) => (form.receivedOn ? [{ key: String(index + 1), form }] : [])),
  since: (_, { form: { receivedOn } }) =>
    startedBy(receivedOn ? { on: receivedOn, what: 'receipt of Form 2151' } : null),
  due: workingDays(2),
  metBy: (_, { form }) => form.calledOn,
  cancelledBy: (aCase, { form }, { today }) => endOfTheService(aCase, form.enrolment, today),
  changesOn: (aCase, today) => enrolmentsChangeOn(aCase, today, 'dcfs-2151a'),
  owner: (_, { form }) => ({ role: 'enrolled', as: 'partner', enrolment: form.enrolment }),
  announce: true,
  announceMoves: false,
  remind: [],
  escalate: SHORT_LADDER,
});

function endOfTheService(aCase: Case, enrolment: string, today: string): string | null {
  const service = enrolmentOf(aCase, enrolment);
  return service ? jointServiceEnded(service, today) : null;
}

/** Why nothing of it is owed any more: the joint service is over. */
export function jointServiceEnded(service: Enrolment, today: string): string | null {
  const ended = endOf(service, today);
  return ended ? `the joint service ended on ${ended}` : null;
}
