import { DUTY_KIND_WORDS } from '../duty-words';
import type { Term } from '../term';

/* What an agency’s settings mean, value by value (client/settings-words.ts). */

export const SETTINGS_EXPLAINED: readonly Term[] = [
  { en: 'not named: each case file names its own', es: 'no se nombran: cada archivo de caso nombra las suyas' },
  {
    en: '{pack:words}, today {meant:words}, for case files that name none: {title:pack-title}',
    es: '{pack}, hoy {meant}, para los archivos de caso que no nombran ninguna: {title}',
  },
  {
    en: 'days begin at midnight in {zone:words}; the pack has {usual:words}',
    es: 'los días comienzan a medianoche en {zone}; las normas tienen {usual}',
  },
  {
    en: 'days begin at midnight in {zone:words}; without it each pack has its own',
    es: 'los días comienzan a medianoche en {zone}; sin ella cada conjunto de normas tiene la suya',
  },
  { en: 'left out; the pack has {usual:words}', es: 'no se dice; las normas tienen {usual}' },
  {
    en: 'left out; without it each pack has its own',
    es: 'no se dice; sin ella cada conjunto de normas tiene la suya',
  },
  {
    en: 'reminders and escalations go out at {time}; product default: {usual:time}',
    es: 'los recordatorios y los avisos de retraso salen a las {time}; valor predeterminado: {usual}',
  },
  {
    en: 'no days that working-day counts skip; product default: none, weekends only',
    es: 'ningún día que se salte al contar días hábiles; valor predeterminado: ninguno, solo los fines de semana',
  },
  {
    en: '1 day that working-day counts skip; product default: none, weekends only',
    es: '1 día que se salta al contar días hábiles; valor predeterminado: ninguno, solo los fines de semana',
  },
  {
    en: '{count:number} days that working-day counts skip; product default: none, weekends only',
    es: '{count} días que se saltan al contar días hábiles; valor predeterminado: ninguno, solo los fines de semana',
  },
  {
    en: 'plans are shown "submit by" {count:number} working days before they are due; product default: {usual:number}',
    es: 'de cada plan se muestra “preséntelo a más tardar” {count} días hábiles antes de que venza; valor predeterminado: {usual}',
  },
  {
    en: 'a plan with more than {count:number} objectives is warned of, never refused; product default: {usual:number}',
    es: 'de un plan con más de {count} objetivos se advierte, nunca se rechaza; valor predeterminado: {usual}',
  },
  {
    en: '{about:duty-kind}: reminders {days:day-count*} days before it is due; product default: {usual:day-count*}',
    es: '{about}: recordatorios {days} días antes de que venza; valor predeterminado: {usual}',
  },
  {
    en: '{about:duty-kind}, days after it was due: ; product default: none',
    es: '{about}: nunca se avisa del retraso; valor predeterminado: nunca',
  },
  {
    en: '{about:duty-kind}, days after it was due: {told:told*}; product default: {usual:day-count*}',
    es: '{about}, días después de que venció: {told}; valor predeterminado: {usual}',
  },
  {
    en: '{about:duty-kind}: due after {count:number} days, a date that the agency sets; product default: not owed, the manual has no number',
    es: '{about}: vence a los {count} días, una fecha que fija la agencia; valor predeterminado: no se debe, el manual no tiene número',
  },
  {
    en: '{about:duty-kind}: nobody owes it, and nobody is reminded; product default: owed',
    es: '{about}: nadie la debe, y a nadie se le recuerda; valor predeterminado: se debe',
  },
  {
    en: 'plans may also say {values:words}; product default: the list of the manual alone',
    es: 'los planes también pueden decir {values}; valor predeterminado: solo la lista del manual',
  },
  {
    en: 'these settings move reminders and escalations, never due dates, but for three: a number in `limits` sets the date of a duty for which the manual has none, `holidays` are skipped where working days are counted, and `zone` says which day it is. A kind in `switchedOff` has no due date at all.',
    es: 'estos ajustes mueven recordatorios y avisos de retraso, nunca fechas límite, salvo tres: un número en `limits` fija la fecha de una tarea para la que el manual no tiene ninguna, `holidays` se saltan al contar días hábiles y `zone` dice qué día es. Un tipo en `switchedOff` no tiene ninguna fecha límite.',
  },
];

/** A kind of duty with where its rule stands. */
export const KINDS_OF_DUTY: readonly Term[] = Object.entries(DUTY_KIND_WORDS).map(([kind, { es }]) => ({
  en: `${kind} ({source})`,
  es: `${es} ({source})`,
}));

/** Who is told of a delay, and from which day on. */
export const TOLD: readonly Term[] = [
  { en: '{whom:told-roles} never', es: '{whom} nunca' },
  { en: '{whom:told-roles} daily from +{count:number}', es: '{whom} cada día desde +{count}' },
  { en: '{whom:told-roles} +{count:number}', es: '{whom} +{count}' },
];

export const TOLD_ROLES: readonly Term[] = [
  { en: 'owner and supervisor and counterpart', es: 'quien la debe, la supervisión y la otra agencia' },
  { en: 'owner and supervisor and liaison', es: 'quien la debe, la supervisión y el enlace' },
  { en: 'owner and supervisor', es: 'quien la debe y la supervisión' },
  { en: 'programme-manager', es: 'la gerencia de programa' },
];

export const DAY_COUNTS: readonly Term[] = [{ en: '{count:number}', es: '{count}' }];
