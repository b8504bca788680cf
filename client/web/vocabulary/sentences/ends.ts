import type { Term } from '../term';

/* Why a duty ended without being done, or is not owed. */

export const ENDS: readonly Term[] = [
  {
    en: '{why:miss-reason}, recorded {day}, staffed with the supervisor {staffed:day}',
    es: '{why}; se registró el {day}, se trató con supervisión el {staffed}',
  },
  { en: '{why:miss-reason}, recorded {day}', es: '{why}; se registró el {day}' },
  { en: 'case closed on {day}', es: 'el caso se cerró el {day}' },
  { en: 'not owed, as the facts stand now', es: 'no se debe, según los hechos que constan ahora' },
  { en: 'not owed, as the policy says now', es: 'no se debe, según dicen ahora las reglas' },
  { en: 'would not be owed as the facts stand now', es: 'no se debería, según los hechos que constan ahora' },
  { en: 'no child is left in the plan', es: 'no queda ningún niño ni niña en el plan' },
  { en: 'corrected: the order agrees with the plan', es: 'corregido: la orden concuerda con el plan' },
  { en: 'the approved plan plans no services', es: 'el plan aprobado no planea servicios' },
  { en: 'a later plan took its place', es: 'un plan posterior ocupó su lugar' },
  { en: 'the request was withdrawn on {day}', es: 'la solicitud se retiró el {day}' },
  {
    en: '{person} has left the case on {day}; no visit is owed',
    es: '{person} salió del caso el {day}; no se debe ninguna visita',
  },
  { en: '{person} has left the case', es: '{person} salió del caso' },
  { en: '{person} is available since {day}', es: 'se puede ver a {person} desde el {day}' },
  { en: '{person} left care on {day}', es: '{person} salió del cuidado el {day}' },
  { en: 'parental rights terminated on {day}', es: 'la patria potestad terminó el {day}' },
  { en: 'the exception ended with {day}', es: 'la excepción terminó el {day}' },
  { en: 'the exception was ended with {day}', es: 'se dio fin a la excepción el {day}' },
  { en: 'no closing is planned any more', es: 'ya no se prevé ningún cierre' },
  { en: 'the service ended on {day}', es: 'el servicio terminó el {day}' },
  { en: 'the joint service ended on {day}', es: 'el servicio conjunto terminó el {day}' },
  { en: 'the investigation ended on {day}', es: 'la investigación terminó el {day}' },
  { en: 'the consent was revoked on {day}', es: 'el consentimiento se revocó el {day}' },
  { en: 'monthly reviews ended on {day}', es: 'las revisiones mensuales terminaron el {day}' },
  { en: 'monthly contact is not required any more', es: 'ya no se requiere contacto mensual' },
  { en: '{what:enrolment-chapter} ended on {day}', es: '{what}: terminó el {day}' },
  { en: '{stretches:stretch*}', es: '{stretches}' },
];

/** A time in which somebody could not be seen. */
export const STRETCHES: readonly Term[] = [
  { en: 'contact exception from {from:day} to {to:day}', es: 'excepción de contacto del {from} al {to}' },
  { en: 'contact exception since {day}', es: 'excepción de contacto desde el {day}' },
  { en: '{what:absence} from {from:day} to {to:day}', es: '{what}, del {from} al {to}' },
  { en: '{what:absence} since {day}', es: '{what}, desde el {day}' },
];

/** How a duty stands, in a few words (domain/duties/explain.ts). */
export const STATES: readonly Term[] = [
  { en: 'met {day}, late by {count:number} days', es: 'cumplida el {day}, con {count} días de retraso' },
  { en: 'met {day}, late by 1 day', es: 'cumplida el {day}, con 1 día de retraso' },
  { en: 'met {day}', es: 'cumplida el {day}' },
  {
    en: '{state:bare-state}: {why:end}, overdue by {count:number} days',
    es: '{state}: {why}, con {count} días de retraso',
  },
  { en: '{state:bare-state}: {why:end}, overdue by 1 day', es: '{state}: {why}, con 1 día de retraso' },
  { en: '{state:bare-state}: {why:end}', es: '{state}: {why}' },
  { en: '{state:bare-state}', es: '{state}' },
];

export const BARE_STATES: readonly Term[] = [
  { en: 'trigger missing', es: 'falta un dato' },
  { en: 'open', es: 'pendiente' },
  { en: 'overdue', es: 'atrasada' },
  { en: 'met', es: 'cumplida' },
  { en: 'missed', es: 'no cumplida' },
  { en: 'excused', es: 'dispensada' },
  { en: 'cancelled', es: 'cancelada' },
];
