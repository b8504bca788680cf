import type { Language } from '../page/words';
import { type Term, termFor } from '../vocabulary/term';

/** What the core says that was recorded for a report (domain/case/unreported.ts), for whoever reads it in Spanish. */
const FACTS: Readonly<Record<string, string>> = {
  'goal set': 'se fijó una meta',
  'progress on the objectives recorded': 'se registró el progreso en los objetivos',
  'case plan took effect': 'entró en vigor un plan del caso',
  'RSP reviewed face to face': 'se revisó el RSP cara a cara',
  'treatment plan reviewed with the family': 'se revisó el plan de tratamiento con la familia',
  'service started': 'comenzó un servicio',
  'service changed': 'cambió un servicio',
  'referral to a service': 'remisión a un servicio',
  'referral corrected': 'se corrigió una remisión',
  'after-care plan begun': 'se empezó el plan para después del caso',
  'residence recorded': 'se registró el domicilio',
  'removed from the family home': 'retiro del hogar familiar',
  'day of the removal corrected': 'se corrigió el día del retiro',
  'placed in a home': 'colocación en un hogar',
  'placement ended': 'terminó una colocación',
  'home became the permanent placement': 'el hogar pasó a ser la colocación permanente',
  'left care': 'salió del cuidado de la agencia',
  'parental rights recorded': 'se registró la situación de la patria potestad',
  'not available': 'no disponible',
  'absence corrected': 'se corrigió una ausencia',
  'available again': 'disponible de nuevo',
  'hearing set': 'se fijó una audiencia',
  'hearing continued': 'se aplazó una audiencia',
  'day of a hearing corrected': 'se corrigió el día de una audiencia',
  'hearing vacated': 'se canceló una audiencia',
  'appointment made': 'se concertó una cita',
  'appointment cancelled': 'se canceló una cita',
  'service declined': 'se rechazó un servicio',
  'family team meeting held': 'se celebró una reunión de equipo familiar',
  'court order received': 'se recibió una orden judicial',
  'court order corrected': 'se corrigió una orden judicial',
  'contact exception approved': 'se aprobó una excepción de contacto',
  'contact exception ended': 'terminó una excepción de contacto',
  'programme changed': 'cambió el programa',
  'closing of the case planned': 'se planea cerrar el caso',
};

const TERMS: Readonly<Record<string, Term>> = Object.fromEntries(
  Object.entries(FACTS).map(([en, es]) => [en, { en, es }]),
);

/** What was recorded, in the reader's language, as the beginning of a line. */
export function factWords(what: string, language: Language): string {
  const words = termFor(TERMS, what, language);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
