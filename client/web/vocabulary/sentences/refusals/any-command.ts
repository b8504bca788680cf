import type { Term } from '../../term';

/* Refusals that many commands share: who may, when, and days that do not fit (domain/commands/command.ts, decide.ts, shape.ts). */

export const ANY_COMMAND: readonly Term[] = [
  { en: 'A command has a name.', es: 'Falta decir qué se quiere hacer.' },
  { en: 'There is no command "".', es: 'No existe un comando sin nombre.' },
  { en: 'There is no command "{name:words}".', es: 'No existe el comando "{name}".' },
  { en: '{command}: {problem}.', es: '{command}: {problem}.' },
  {
    en: 'The case was closed on {day}; its record is read-only.',
    es: 'El caso se cerró el {day}; su registro ya no se puede cambiar.',
  },
  {
    en: 'An operator cancelled the case on {day}; nothing can be added to it.',
    es: 'Quien opera el sistema canceló el caso el {day}; no se le puede agregar nada.',
  },
  { en: 'The case is not open yet.', es: 'El caso todavía no está abierto.' },
  {
    en: 'The case is restricted, and {person} is not among the people who may know of it.',
    es: 'El caso está restringido, y {person} no está entre las personas que pueden saber de él.',
  },
  {
    en: '{person} has no role in this case. Somebody who supervises can add people (addStaff).',
    es: '{person} no tiene ninguna función en este caso. Quien supervisa puede agregar personas ([addStaff]).',
  },
  {
    en: '{person} has no part in this case any more: it belongs to another unit. Its supervisor can add people (addStaff).',
    es: '{person} ya no tiene parte en este caso: pertenece a otra unidad. La supervisión de esa unidad puede agregar personas ([addStaff]).',
  },
  {
    en: '{person} may not do this in this case: {command} is for {rights:right*}.',
    es: '{person} no puede hacer esto en este caso: {command} corresponde a {rights}.',
  },
  {
    en: '{person} is not a participant of this case. Known: {people:person*}.',
    es: '{person} no participa en este caso. Participan: {people}.',
  },
  {
    en: '{person} is not a child of this case. Children: {people:person*}.',
    es: '{person} no es un niño ni una niña de este caso. Niños y niñas: {people}.',
  },
  {
    en: '{person} has no role in this case, or is not active. Add the person first (addStaff).',
    es: '{person} no tiene ninguna función en este caso, o no está en activo. Agregue primero a la persona ([addStaff]).',
  },
  {
    en: '{person} has no role in this case. Add the person first (addStaff), or name who made the contact.',
    es: '{person} no tiene ninguna función en este caso. Agregue primero a la persona ([addStaff]), o nombre a quien hizo el contacto.',
  },
  {
    en: '{person} has no role in this case. Add the person first.',
    es: '{person} no tiene ninguna función en este caso. Agregue primero a la persona.',
  },
  {
    en: '{person} has no role in this case. Name staff of the case, such as the supervisor.',
    es: '{person} no tiene ninguna función en este caso. Nombre a personal del caso, como la supervisión.',
  },
  {
    en: '{person} is neither a participant of this case nor has a role in it.',
    es: '{person} no participa en este caso ni tiene ninguna función en él.',
  },
  // ── days ──
  {
    en: '{what:deed} is dated {day}, which has not come yet. Check the date; today is {today:day}.',
    es: '{what} lleva la fecha {day}, que todavía no ha llegado. Verifique la fecha; hoy es {today}.',
  },
  {
    en: '{what:deed} is dated {day}, more than {count:number} days before this case began ({began:day}). Check the date.',
    es: '{what} lleva la fecha {day}, más de {count} días antes de que comenzara este caso ({began}). Verifique la fecha.',
  },
  {
    en: '{what:deed} is dated {day}, before this case began ({began:day}). Check the date.',
    es: '{what} lleva la fecha {day}, antes de que comenzara este caso ({began}). Verifique la fecha.',
  },
  {
    en: '{what:deed} is dated {day}, before {person} was born. Check the day, and the child’s birth date.',
    es: '{what} lleva la fecha {day}, antes de que naciera {person}. Verifique el día y la fecha de nacimiento.',
  },
  {
    en: '{what:deed} is dated {day}, before any child of this case was born. Check the day, and the birth dates.',
    es: '{what} lleva la fecha {day}, antes de que naciera ningún niño o niña de este caso. Verifique el día y las fechas de nacimiento.',
  },
  {
    en: '{what:deed} is dated {day}, and {person} left care on {left:day}. If that is wrong, delete it first (deleteLeavingCare).',
    es: '{what} lleva la fecha {day}, y {person} salió del cuidado el {left}. Si eso está mal, elimínelo primero ([deleteLeavingCare]).',
  },
  {
    en: '{what:deed} is dated {day}, before the plan was created ({created:day}).',
    es: '{what} lleva la fecha {day}, antes de que se creara el plan ({created}).',
  },
  {
    en: '{what:deed} is dated {day}, before the plan was begun ({begun:day}).',
    es: '{what} lleva la fecha {day}, antes de que se comenzara el plan ({begun}).',
  },
  {
    en: '{what:deed} is dated {day}, before {thing} started ({started:day}).',
    es: '{what} lleva la fecha {day}, antes de que comenzara {thing} ({started}).',
  },
  {
    en: '{what:deed} is dated {day}, before {service:planned-client-services} started ({started:day}).',
    es: '{what} lleva la fecha {day}, antes de que comenzara “{service}” ({started}).',
  },
  {
    en: 'The contact is timed {day} {time}, which has not come yet. Check the time.',
    es: 'El contacto lleva la hora {time} del {day}, que todavía no ha llegado. Verifique la hora.',
  },
  {
    en: '{what:deed} is timed {day} {time}, which has not come yet. Check the time.',
    es: '{what} lleva la hora {time} del {day}, que todavía no ha llegado. Verifique la hora.',
  },
  {
    en: '{what:deed} of {day} would lie before the birth of {person}. Check the birth date, or correct that day first.',
    es: '{what} del {day} quedaría antes del nacimiento de {person}. Verifique la fecha de nacimiento, o corrija primero ese día.',
  },
  {
    en: 'The last day ({to:day}) lies before the first ({from:day}).',
    es: 'El último día ({to}) queda antes del primero ({from}).',
  },
  {
    en: 'The last day ({to:day}) has passed. If it has ended, end it.',
    es: 'El último día ({to}) ya pasó. Si ha terminado, dele fin.',
  },
  { en: 'The last day ({to:day}) has passed.', es: 'El último día ({to}) ya pasó.' },
  // ── things ──
  {
    en: 'There is no {thing} in this case. Absences: {known:entry*}.',
    es: 'En este caso no existe {thing}. Ausencias: {known}.',
  },
  {
    en: 'There is no {thing} in this case. Consents: {known:entry*}.',
    es: 'En este caso no existe {thing}. Consentimientos: {known}.',
  },
  {
    en: 'There is no {thing} in this case. Entries: {known:entry*}.',
    es: 'En este caso no existe {thing}. Anotaciones: {known}.',
  },
  {
    en: 'There is no {thing} in this case. Enrolments: {known:entry*}.',
    es: 'En este caso no existe {thing}. Inscripciones: {known}.',
  },
  {
    en: 'There is no {thing} in this case. Exceptions: {known:entry*}.',
    es: 'En este caso no existe {thing}. Excepciones: {known}.',
  },
  {
    en: 'There is no {thing} in this case. Known: {known:entry*}.',
    es: 'En este caso no existe {thing}. Hay: {known}.',
  },
  {
    en: 'There is no {thing} in this case. Plans: {known:entry*}.',
    es: 'En este caso no existe {thing}. Planes: {known}.',
  },
  {
    en: 'There is no {thing} in this case. Referrals: {known:entry*}.',
    es: 'En este caso no existe {thing}. Remisiones: {known}.',
  },
  {
    en: 'There is no {thing} in this case. Reviews: {known:entry*}.',
    es: 'En este caso no existe {thing}. Revisiones: {known}.',
  },
  {
    en: 'There is no {thing} in this case. The last one is contact-{count:number}.',
    es: 'En este caso no existe {thing}. El último es el contacto {count}.',
  },
  {
    en: 'There is no {thing} in this case that can be changed. Conferences: {known:entry*}.',
    es: 'En este caso no existe {thing}, o no se puede cambiar. Conferencias: {known}.',
  },
  { en: 'There is no {thing} in this case.', es: 'En este caso no existe {thing}.' },
  // ── lists and shapes ──
  {
    en: '{path:words} is not on the list of {list:words}. Did you mean {near:quoted-value*}? caseclock lists {name:words} shows it; an agency adds its own values under settings.lists.',
    es: 'Un valor no está en su lista. ¿Quiso decir {near}? Elija un valor de la lista; la agencia puede agregar los suyos en su configuración.',
  },
  {
    en: '{path:words} is not on the list of {list:words}. caseclock lists {name:words} shows it; an agency adds its own values under settings.lists.',
    es: 'Un valor no está en su lista. Elija un valor de la lista; la agencia puede agregar los suyos en su configuración.',
  },
];

/** What is wrong with the shape of something said (domain/commands/shape.ts). */
export const PROBLEMS: readonly Term[] = [
  { en: '{path:words}: must be {what:expectation}', es: '{path}: debe ser {what}' },
  {
    en: '{path:words}: must be a list of at most {count:number}',
    es: '{path}: debe ser una lista de {count} como máximo',
  },
  { en: '{path:words}: needs at least {count:number}', es: '{path}: necesita al menos {count}' },
  { en: '{path:words}: must be an object', es: '{path}: debe ser un objeto' },
  {
    en: '{path:words}: must have at most {count:number} entries',
    es: '{path}: debe tener {count} entradas como máximo',
  },
  { en: '{path:words}: has a name that is not an id', es: '{path}: tiene un nombre que no es un identificador' },
  { en: '{path:words}: is not known here', es: '{path}: no se conoce aquí' },
];

export const EXPECTATIONS: readonly Term[] = [
  {
    en: 'an id such as plan-2 (letters, digits, dots, dashes)',
    es: 'un identificador como plan-2 (letras, cifras, puntos, guiones)',
  },
  { en: 'a value of the list {name:words}', es: 'un valor de su lista' },
  { en: 'words, at most {count:number} characters', es: 'un texto de {count} caracteres como máximo' },
  { en: 'a date that exists, written YYYY-MM-DD', es: 'una fecha que exista, escrita AAAA-MM-DD' },
  { en: 'a month, written YYYY-MM', es: 'un mes, escrito AAAA-MM' },
  { en: 'a time of day, written HH:mm', es: 'una hora del día, escrita HH:mm' },
  { en: 'true or false', es: 'sí o no' },
  { en: 'a whole number from 0 to {count:number}', es: 'un número entero de 0 a {count}' },
  { en: 'one of: {values:words}', es: 'uno de estos valores: {values}' },
  {
    en: 'a stored text: its id, its hash, and whether it is empty',
    es: 'un texto guardado: su identificador, su huella y si está vacío',
  },
  { en: 'a list', es: 'una lista' },
  { en: 'an object', es: 'un objeto' },
];

/** Whose part it is to do something (domain/commands/rights.ts). */
export const RIGHTS: readonly Term[] = [
  { en: 'receiving-supervisor', es: 'supervisión de la otra unidad' },
  { en: '{role}', es: '{role}' },
];

/** What there is, for whoever named something else. */
export const ENTRIES: readonly Term[] = [
  { en: '{thing} ({person}, {status:absence})', es: '{thing} ({person}, {status})' },
  { en: '{thing} ({person}, to {day})', es: '{thing} ({person}, hasta el {day})' },
  { en: '{thing} ({chapter:enrolment-chapter}, from {day})', es: '{thing} ({chapter}, desde el {day})' },
  { en: '{thing} ({kind:hearing-kind}, {day})', es: '{thing} ({kind}, el {day})' },
  { en: '{kind:document-kind} ({person})', es: '{kind} ({person})' },
  { en: '{kind:document-kind}', es: '{kind}' },
  { en: '{day}', es: '{day}' },
  { en: '{thing} ({person})', es: '{thing} ({person})' },
  { en: '{thing}', es: '{thing}' },
];

export const QUOTED_VALUES: readonly Term[] = [{ en: '“{words}”', es: '“{words}”' }];

/** What is dated, at the beginning of a sentence. */
export const DEEDS: readonly Term[] = [
  { en: 'The absence', es: 'La ausencia' },
  { en: 'The adjustment', es: 'El ajuste' },
  { en: 'The after-care plan', es: 'El plan para después del caso' },
  { en: 'The answer', es: 'La respuesta' },
  { en: 'The approval of a plan', es: 'La aprobación de un plan' },
  { en: 'The beginning of the after-care plan', es: 'El comienzo del plan para después del caso' },
  { en: 'The birth', es: 'El nacimiento' },
  { en: 'The conference', es: 'La conferencia' },
  { en: 'The consultation', es: 'La consulta' },
  { en: 'The contact', es: 'El contacto' },
  { en: 'The contact information', es: 'La información de contacto' },
  { en: 'The delivery', es: 'La entrega' },
  { en: 'The document', es: 'El documento' },
  { en: 'The documentation', es: 'La documentación' },
  { en: 'The effort', es: 'El esfuerzo' },
  { en: 'The end of the exception', es: 'El fin de la excepción' },
  { en: 'The end of the placement', es: 'El fin de la colocación' },
  { en: 'The entry', es: 'La anotación' },
  { en: 'The evaluation', es: 'La evaluación' },
  { en: 'The exchange', es: 'El intercambio' },
  { en: 'The filing', es: 'El archivo' },
  { en: 'The first contact', es: 'El primer contacto' },
  { en: 'The first day of the enrolment', es: 'El primer día de la inscripción' },
  { en: 'The hearing', es: 'La audiencia' },
  { en: 'The joint review', es: 'La revisión conjunta' },
  { en: 'The meeting', es: 'La reunión' },
  { en: 'The move', es: 'La mudanza' },
  { en: 'The order', es: 'La orden' },
  { en: 'The permanent placement', es: 'La colocación permanente' },
  { en: 'The placement', es: 'La colocación' },
  { en: 'The preparation of the family', es: 'La preparación de la familia' },
  { en: 'The print', es: 'La impresión' },
  { en: 'The receipt', es: 'La recepción' },
  { en: 'The referral', es: 'La remisión' },
  { en: 'The removal', es: 'La separación del hogar' },
  { en: 'The report', es: 'El informe' },
  { en: 'The return', es: 'El regreso' },
  { en: 'The review', es: 'La revisión' },
  { en: 'The revocation', es: 'La revocación' },
  { en: 'The RSP', es: 'El RSP' },
  { en: 'The signature', es: 'La firma' },
  { en: 'The staffing', es: 'La reunión con supervisión' },
  { en: 'The start of the service', es: 'El comienzo del servicio' },
  { en: 'The supervisor’s signature', es: 'La firma de la supervisión' },
  { en: 'The talk', es: 'La conversación' },
  { en: 'The termination', es: 'La terminación' },
  { en: 'The termination of rights', es: 'La terminación de la patria potestad' },
  { en: 'The verbal referral', es: 'La remisión de palabra' },
  { en: 'The worker’s signature', es: 'La firma de la persona a cargo' },
  { en: 'The written confirmation', es: 'La confirmación por escrito' },
  { en: 'Leaving care', es: 'La salida del cuidado' },
  { en: 'Telling the family', es: 'El aviso a la familia' },
];
