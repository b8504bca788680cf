import type { Language } from '../page/words';
import type { Term } from './term';

/** What an id such as `referral-3` names, with its article in Spanish: "referral 3", "la remisión 3". */
const THINGS: Readonly<Record<string, Term>> = {
  absence: { en: 'absence', es: 'la ausencia' },
  appointment: { en: 'appointment', es: 'la cita' },
  closure: { en: 'closure', es: 'el cierre' },
  conference: { en: 'conference', es: 'la conferencia' },
  consent: { en: 'consent', es: 'el consentimiento' },
  contact: { en: 'contact', es: 'el contacto' },
  declined: { en: 'declined service', es: 'el rechazo' },
  enrolment: { en: 'enrolment', es: 'la inscripción' },
  exception: { en: 'exception', es: 'la excepción' },
  exchange: { en: 'exchange', es: 'el intercambio' },
  hearing: { en: 'hearing', es: 'la audiencia' },
  meeting: { en: 'meeting', es: 'la reunión' },
  objective: { en: 'objective', es: 'el objetivo' },
  order: { en: 'order', es: 'la orden' },
  plan: { en: 'plan', es: 'el plan' },
  referral: { en: 'referral', es: 'la remisión' },
  review: { en: 'review', es: 'la revisión' },
  service: { en: 'service', es: 'el servicio' },
  submission: { en: 'submission', es: 'la solicitud' },
  transfer: { en: 'transfer', es: 'el traslado' },
};

/** An id of a thing as people say it; one that somebody made up stays as it is. */
export function thingInWords(id: string, language: Language): string {
  const [, name = '', number] = /^([a-z]+)-(\d+)$/.exec(id) ?? [];
  const term = Object.hasOwn(THINGS, name) ? THINGS[name] : undefined;
  return term ? `${term[language]} ${number}` : id;
}
