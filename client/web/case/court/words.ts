import { bilingual, type Language } from '../../page/words';
import { partInSpanish } from '../../vocabulary/sentences/spanish';

/** The words of what happens before the court. */
export const courtWords = bilingual(
  {
    hearings: 'Hearings',
    orders: 'Court orders',
    noHearings: 'No hearing is set.',
    noOrders: 'No court order was received.',
    columns: { kind: 'Hearing', day: 'Day', state: 'How it stands', do: 'To do' },
    order: { dated: 'Dated', received: 'Received', learnt: 'How we learnt of it', differs: 'The plan', steps: 'Steps' },
    states: { held: 'Held', set: 'Set', continued: 'Continued', vacated: 'Off the calendar', past: 'Past its day' },
    continued: (days: string) => `was set for ${days}`,
    familyTold: (day: string) => `family told on ${day}`,
    set: 'Set a hearing',
    held: 'Record that it was held',
    continue: 'Continue it',
    correct: 'Correct',
    receive: 'Record an order',
    differs: 'Differs from the plan',
    fits: 'Says what the plan says',
    implemented: (plan: string, day: string) => `Taken up by ${plan}, approved on ${day}`,
    inWork: (plan: string) => `Being taken up by ${plan}`,
    outstanding: 'No plan has taken it up yet',
    why: 'When that is due, and why',
    stepsAbout: 'The steps of the revision',
    about: (kind: string, day: string) => `${kind}, ${day}`,
  },
  {
    hearings: 'Audiencias',
    orders: 'Órdenes del tribunal',
    noHearings: 'No hay ninguna audiencia fijada.',
    noOrders: 'No se ha recibido ninguna orden del tribunal.',
    columns: { kind: 'Audiencia', day: 'Día', state: 'Cómo está', do: 'Por hacer' },
    order: { dated: 'Fecha', received: 'Recibida', learnt: 'Cómo nos enteramos', differs: 'El plan', steps: 'Pasos' },
    states: {
      held: 'Celebrada',
      set: 'Fijada',
      continued: 'Aplazada',
      vacated: 'Fuera del calendario',
      past: 'Ya pasó su día',
    },
    continued: (days: string) => `estaba fijada para ${days}`,
    familyTold: (day: string) => `se avisó a la familia el ${day}`,
    set: 'Fijar una audiencia',
    held: 'Registrar que se celebró',
    continue: 'Aplazarla',
    correct: 'Corregir',
    receive: 'Registrar una orden',
    differs: 'Difiere del plan',
    fits: 'Dice lo mismo que el plan',
    implemented: (plan: string, day: string) => `Incorporada en ${plan}, aprobado el ${day}`,
    inWork: (plan: string) => `En camino en ${plan}`,
    outstanding: 'Ningún plan la ha incorporado todavía',
    why: 'Cuándo vence y por qué',
    stepsAbout: 'Los pasos de la revisión',
    about: (kind: string, day: string) => `${kind}, ${day}`,
  },
);

/** A step of a court-ordered revision, without its number: a list has its own. */
export function stepWords(step: string, language: Language): string {
  const [, what = '', on = ''] = /^step \d+ of \d+: (.*), ([^,]+)$/.exec(step) ?? [];
  if (!what) return step;
  const said = language === 'es' ? (partInSpanish('step', what) ?? what) : what;
  const when = on === 'not yet' && language === 'es' ? 'todavía no' : on;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}: ${when}`;
}
