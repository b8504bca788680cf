import type { Term } from '../term';

/* What the explanation of a month says of contacts and absences (domain/duties/vocabulary/visits.ts, absences.ts). */

export const VISITS: readonly Term[] = [
  {
    en: 'seen on {day} ({place:contact-place}), covered by {person} (S3.4)',
    es: 'se le vio el {day} ({place}), en sustitución por {person} (S3.4)',
  },
  { en: 'seen on {day}, covered by {person} (S3.4)', es: 'se le vio el {day}, en sustitución por {person} (S3.4)' },
  { en: 'seen on {day} ({place:contact-place})', es: 'se le vio el {day} ({place})' },
  { en: 'seen on {day}', es: 'se le vio el {day}' },
  { en: 'does not count as seen: {note}', es: 'no cuenta como visita: {note}' },
  {
    en: 'covered in part only, so the visit stands: {stretches:stretch*}',
    es: 'cubierto solo en parte, así que la visita se debe: {stretches}',
  },
  { en: '{stretch}: excuses nothing by itself (S3.13)', es: '{stretch}: no dispensa nada por sí mismo (S3.13)' },
  { en: '{person} is seen because: {whys:why*}', es: 'se visita a {person} por estas razones: {whys}' },
  {
    en: 'not in person: {method:contact-method}, {status:contact-status} on {day}',
    es: 'no fue en persona: {method}, {status}, el {day}',
  },
  { en: 'effort on {day}: {method:locate-method}', es: 'esfuerzo del {day}: {method}' },
  {
    en: 'report to {to:reported-to}: made {hours:number} hours {minutes:number} minutes after notice',
    es: 'reporte a {to}: se hizo {hours} horas y {minutes} minutos después del aviso',
  },
  { en: 'report to {to:reported-to}: not made yet', es: 'reporte a {to}: todavía no se ha hecho' },
];

export const NOTES: readonly Term[] = [
  { en: '{method:contact-method}, attempted on {day} (S3.15)', es: '{method}, se intentó el {day} (S3.15)' },
  { en: 'visit on {day}, {person} was not seen (S3.16)', es: 'visita del {day}, no se vio a {person} (S3.16)' },
  {
    en: 'visit on {day} by {person}, who did not hold the case and was not said to cover (S3.4)',
    es: 'visita del {day} por {person}, que no tenía el caso a cargo y de quien no se dijo que sustituyera (S3.4)',
  },
  { en: '{method:contact-method} on {day} (S3.20)', es: '{method}, el {day} (S3.20)' },
];

/** What in a month asks for a visit (policies/childs-monthly-visits/who-is-seen.ts). */
export const WHYS: readonly Term[] = [
  { en: 'child in out-of-home care ({rule:words})', es: 'niño o niña en cuidado fuera del hogar ({rule})' },
  {
    en: 'child at home in an in-home case ({rule:words})',
    es: 'niño o niña en su hogar, en un caso en el hogar ({rule})',
  },
  {
    en: 'child at home in a voluntary in-home case ({rule:words})',
    es: 'niño o niña en su hogar, en un caso voluntario en el hogar ({rule})',
  },
  { en: 'no goal of {person} yet ({rule:words})', es: '{person} todavía no tiene meta ({rule})' },
  { en: 'goal {goal:case-plan-goals} of {person} ({rule:words})', es: 'meta “{goal}” de {person} ({rule})' },
  { en: 'in the home with {person} ({rule:words})', es: 'vive en el hogar con {person} ({rule})' },
];
