import type { Term } from '../term';

/* Why a duty is due when it is: the arithmetic in words (domain/duties/vocabulary/due-dates.ts, months.ts). */

export const REASONS: readonly Term[] = [
  {
    en: '{count:number} days after {day}, {event}, the earliest of {kinds:number} known triggers',
    es: '{count} días después del {day}, {event}, lo más temprano de {kinds} hechos conocidos',
  },
  { en: '{count:number} days after {day}, {event}', es: '{count} días después del {day}, {event}' },
  {
    en: '{count:number} days (set by the agency) after {day}, {event}',
    es: '{count} días (fijados por la agencia) después del {day}, {event}',
  },
  {
    en: '{count:number} days (set by the agency) before the desk review of {day}',
    es: '{count} días (fijados por la agencia) antes de la revisión de expediente del {day}',
  },
  { en: '{count:number} working days after {day}, {event}', es: '{count} días hábiles después del {day}, {event}' },
  { en: '{count:number} months after {day}, {event}', es: '{count} meses después del {day}, {event}' },
  { en: '{count:number} months before {day}, {event}', es: '{count} meses antes del {day}, {event}' },
  {
    en: '{count:number} hours after {day} {time}, {event}',
    es: '{count} horas después del {day} a las {time}, {event}',
  },
  {
    en: '{limit:reason}; the other limit would be later: {other:reason} ({day})',
    es: '{limit}; el otro límite sería más tarde: {other} ({day})',
  },
  {
    en: '{limit:reason}; the other limit would be later: {other:reason}',
    es: '{limit}; el otro límite sería más tarde: {other}',
  },
  { en: 'at once: the day of {event}', es: 'de inmediato, el mismo día: {event}' },
  { en: 'status review hearing on {day}', es: 'audiencia de revisión de la situación el {day}' },
  { en: 'closing day, before the last day of {month}', es: 'día del cierre, antes del último día de {month}' },
  { en: 'last day of {month}', es: 'último día de {month}' },
  { en: 'the day by which the plan must be approved', es: 'el día en que el plan debe estar aprobado' },
  { en: 'no trigger is known yet', es: 'todavía no se conoce ningún hecho que inicie el plazo' },
  { en: 'no day is known yet', es: 'todavía no se conoce ningún día' },
  { en: 'no day is set for the plan itself', es: 'no hay un día fijado para el plan mismo' },
  { en: 'no day is set for it', es: 'no hay un día fijado' },
  { en: 'as it stood when it was missed', es: 'tal como estaba cuando no se cumplió' },
  { en: '{event}', es: '{event}' },
];

/** The facts that start a clock (domain/duties/vocabulary/triggers.ts and the rules of the policies). */
export const EVENTS: readonly Term[] = [
  {
    en: 'Emergency Response first contact with {person}',
    es: 'primer contacto de Respuesta de Emergencia con {person}',
  },
  { en: 'removal of {person} from the family home', es: 'separación de {person} del hogar familiar' },
  { en: 'jurisdictional hearing held', es: 'audiencia de jurisdicción celebrada' },
  { en: 'when plan v{version} took effect', es: 'entrada en vigor del plan v{version}' },
  { en: 'receipt of the order of {day}', es: 'recepción de la orden del {day}' },
  { en: 'submission', es: 'presentación' },
  { en: 'request for closure', es: 'solicitud de cierre' },
  { en: 'request for the transfer', es: 'solicitud de traslado' },
  { en: 'request', es: 'solicitud' },
  { en: 'approval of {plan}, which plans the services', es: 'aprobación de {plan}, que planea los servicios' },
  { en: 'approval of {thing}', es: 'aprobación de {thing}' },
  { en: 'last day of the consent signed {day}', es: 'último día del consentimiento firmado el {day}' },
  { en: 'last day of {thing}', es: 'último día de {thing}' },
  { en: 'start of {thing}', es: 'comienzo de {thing}' },
  { en: 'the start of {thing}', es: 'comienzo de {thing}' },
  { en: 'the last call or letter', es: 'última llamada o carta' },
  { en: 'notice that {person} is missing', es: 'aviso del paradero desconocido de {person}' },
  { en: '{month} began', es: 'comenzó {month}' },
  { en: 'the opening of the case', es: 'apertura del caso' },
  { en: 'initial placement', es: 'colocación inicial' },
  { en: 'the last report', es: 'último informe' },
  { en: 'the last talk', es: 'última conversación' },
  { en: 'the last case conference', es: 'última conferencia del caso' },
  { en: 'the last family team meeting', es: 'última reunión del equipo de la familia' },
  { en: 'the last visit to {person}', es: 'última visita a {person}' },
  { en: 'the last face-to-face', es: 'última revisión cara a cara' },
  { en: 'the date of the RSP', es: 'fecha del RSP' },
  { en: 'the joint review of {thing}', es: 'revisión conjunta de {thing}' },
  { en: 'the review of {day}', es: 'revisión del {day}' },
  { en: 'beginning of the investigation', es: 'comienzo de la investigación' },
  { en: 'beginning of the half-year', es: 'comienzo del semestre' },
  { en: 'planned closing', es: 'cierre previsto' },
  { en: 'opening of the joint service', es: 'comienzo del servicio conjunto' },
  { en: 'receipt of Form 2151', es: 'recepción del Formulario 2151' },
  { en: 'receipt from DCFS', es: 'recepción de DCFS' },
  { en: '{known-thing}', es: '{known-thing}' },
];
