import type { Term } from '../../term';

/* Refusals about contacts, absences and contact exceptions. */

export const CONTACT_REFUSALS: readonly Term[] = [
  {
    en: '{person} is named twice. Name each person once.',
    es: 'Se nombró dos veces a {person}. Nombre a cada persona una vez.',
  },
  {
    en: '{person} cannot be recorded as seen on {day}: this is {kind:not-a-visit}. Only a completed visit in person says that somebody was seen.',
    es: 'No se puede registrar que se vio a {person} el {day}: esto es {kind}. Solo una visita en persona realizada dice que se vio a alguien.',
  },
  {
    en: '{person} cannot have been seen alone without having been seen. Say which of the two is right.',
    es: 'No se puede haber visto a solas a {person} sin haberle visto. Diga cuál de las dos cosas es correcta.',
  },
  {
    en: '{thing} was recorded as no visit, and nobody was seen at it. Name who was seen (with).',
    es: 'De {thing} consta que no fue una visita y que no se vio a nadie. Nombre a quién se vio.',
  },
  {
    en: '{thing} was deleted, or is older than the last {count:number} contacts, which can be corrected.',
    es: '{thing} se eliminó, o es anterior a los últimos {count} contactos, que son los que se pueden corregir.',
  },
  { en: 'This case has no duty {duty}.', es: 'Este caso no tiene la tarea {duty}.' },
  { en: 'This case has no duty {thing:words}.', es: 'Este caso no tiene la tarea {thing}.' },
  {
    en: '{duty} is the caseworker’s; the reason is the caseworker’s or the supervisor’s.',
    es: '{duty} corresponde a la persona a cargo del caso; la razón la da ella o la supervisión.',
  },
  { en: 'Write why {duty} was missed.', es: 'Escriba por qué no se cumplió {duty}.' },
  {
    en: '{duty} can still be done, however late; a reason does not close it.',
    es: '{duty} todavía se puede hacer, por tarde que sea; una razón no la da por terminada.',
  },
  { en: '{duty} can still be done: it is due {day}.', es: '{duty} todavía se puede hacer: es para el {day}.' },
  { en: '{duty} was not missed: {state:state}.', es: '{duty} no quedó sin cumplir: {state}.' },
  // ── absences ──
  {
    en: '{person} is not recorded as unavailable. Nothing is to be ended.',
    es: 'No consta que no se pueda ver a {person}. No hay nada que terminar.',
  },
  {
    en: '{person} is recorded as {status:absence} since {from:day}, after {day}.',
    es: 'De {person} consta desde el {from}: {status}; eso es después del {day}.',
  },
  {
    en: 'The return ({to:day}) would lie before the absence ({from:day}).',
    es: 'El regreso ({to}) quedaría antes de la ausencia ({from}).',
  },
  {
    en: 'A report was made on {day}, before that notice. Correct it first.',
    es: 'Se hizo un reporte el {day}, antes de ese aviso. Corríjalo primero.',
  },
  {
    en: '{person} is not recorded as run away or abducted. Record that first.',
    es: 'No consta que {person} se haya fugado ni que le hayan sustraído. Regístrelo primero.',
  },
  {
    en: 'Say the time of the report on {day} as well: hours count.',
    es: 'Diga también la hora del reporte del {day}: cuentan las horas.',
  },
  {
    en: 'The report would lie before the notice that {person} is missing.',
    es: 'El reporte quedaría antes del aviso del paradero desconocido de {person}.',
  },
  {
    en: '{person} is not recorded as missing on {day}. Record that first (recordUnavailable).',
    es: 'No consta que se desconozca el paradero de {person} el {day}. Regístrelo primero ([recordUnavailable]).',
  },
  {
    en: 'No effort to find {person} is recorded for {day}.',
    es: 'No consta ningún esfuerzo para encontrar a {person} el {day}.',
  },
  {
    en: '{person} is not a child, and only children are recorded as {status:absence}. Say what it is: {others:absence*}.',
    es: '{person} no es niño ni niña, y solo de niños y niñas se registra esto: {status}. Diga qué es: {others}.',
  },
  {
    en: 'The absence is dated {day}, and {person} has left the case on {gone:day}. Check the day, or delete the leaving first.',
    es: 'La ausencia lleva la fecha {day}, y {person} salió del caso el {gone}. Verifique el día, o elimine primero la salida.',
  },
  {
    en: '{person} is recorded as {status:absence} since {from:day} already ({thing}). Correct that one, or end it first.',
    es: 'De {person} ya consta desde el {from}: {status} ({thing}). Corrija esa ausencia, o termínela primero.',
  },
  {
    en: '{person} is recorded as {status:absence} from {from:day} until {to:day} already ({thing}). Correct that one, or end it first.',
    es: 'De {person} ya consta del {from} al {to}: {status} ({thing}). Corrija esa ausencia, o termínela primero.',
  },
  // ── exceptions ──
  {
    en: '{thing} was asked for on {asked:day} and cannot have been signed before, on {day}. Check the day.',
    es: '{thing} se solicitó el {asked} y no se puede haber firmado antes, el {day}. Verifique el día.',
  },
  {
    en: 'It was signed on {signed:day} and cannot be in force from {from:day} on.',
    es: 'Se firmó el {signed} y no puede estar vigente desde el {from}.',
  },
  {
    en: '{thing} is in force until {day}. Let it begin later.',
    es: '{thing} está vigente hasta el {day}. Haga que esta comience después.',
  },
  {
    en: 'An exception is refused with a comment: write why.',
    es: 'Una excepción se deniega con un comentario: escriba por qué.',
  },
  { en: 'The expiry of {thing} was decided on {day} already.', es: 'Ya se decidió sobre el fin de {thing} el {day}.' },
  {
    en: '{thing} begins {from:day} and cannot end {day}. Check the day.',
    es: '{thing} comienza el {from} y no puede terminar el {day}. Verifique el día.',
  },
  {
    en: '{thing} ends with {to:day} by itself; {day} is not before that.',
    es: '{thing} termina por sí sola el {to}; el {day} no es antes.',
  },
  {
    en: '{person} has left the case on {day}; no visit is owed that an exception excuses.',
    es: '{person} salió del caso el {day}; no se debe ninguna visita que una excepción pueda dispensar.',
  },
  {
    en: 'No monthly visit to {person} is owed: an exception is for a child of the plan or a parent.',
    es: 'No se debe ninguna visita mensual a {person}: una excepción es para un niño o una niña del plan, o para su padre o madre.',
  },
  { en: '{thing} for {person} waits for a decision already.', es: '{thing} para {person} ya espera una decisión.' },
  {
    en: '{thing} does not wait for a decision: {outcome:request-outcome}.',
    es: '{thing} no espera una decisión: {outcome}.',
  },
  { en: '{thing} is not in force: {outcome:request-outcome}.', es: '{thing} no está vigente: {outcome}.' },
  { en: '{thing} was ended with {day}.', es: '{thing} terminó el {day}.' },
  {
    en: 'Whoever asked for an exception cannot decide on it.',
    es: 'Quien solicitó una excepción no puede decidir sobre ella.',
  },
  {
    en: 'Exceptions are decided by the supervisor, or by the stand-in in the stand-in’s dates.',
    es: 'Sobre las excepciones decide la supervisión, o su reemplazo en las fechas del reemplazo.',
  },
];

export const NOT_VISITS: readonly Term[] = [
  { en: 'an attempt', es: 'un intento' },
  { en: 'a contact by {method:contact-method}', es: 'un contacto que no fue visita ({method})' },
];

export const REQUEST_OUTCOMES: readonly Term[] = [
  { en: 'requested', es: 'se solicitó' },
  { en: 'approved', es: 'se aprobó' },
  { en: 'refused', es: 'se denegó' },
  { en: 'pending', es: 'en espera' },
];
