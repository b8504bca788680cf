import { monthWords } from '../page/day-words';
import type { Language } from '../page/words';
import type { Term } from './term';
import { thingInWords } from './things';

/** What stands in a title beside its words, by name of the place: people, days and things as the core writes them. */
type Place = 'person' | 'month' | 'day' | 'number' | 'thing';

/** How a title says people and days; unless said otherwise both stay as the core writes them. */
export interface Saying {
  /** The name of somebody of the family, for those who may read it. */
  named?: (person: string) => string;
  /** A civil date as the page writes it. */
  day?: (on: string) => string;
}

/**
 * Titles of duties and notices. The core makes them in English (the rules in policies, domain/notices); each is found
 * again by its words, and what stands in a place is put into the other language's sentence.
 */
export const TITLES: readonly Term[] = [
  // ── plan and court ──
  { en: 'Initial case plan', es: 'Plan inicial del caso' },
  { en: 'Case plan update', es: 'Actualización del plan del caso' },
  { en: 'Case plan update {number}', es: 'Actualización {number} del plan del caso' },
  { en: 'Court-ordered revision', es: 'Revisión del plan del caso por orden del tribunal' },
  { en: 'Case plan amendment', es: 'Enmienda del plan del caso' },
  {
    en: 'Case plan amendment for the contact exception ({person})',
    es: 'Enmienda del plan del caso por la excepción de contacto ({person})',
  },
  { en: 'Revision of the plan: its services changed', es: 'Revisión del plan: cambiaron sus servicios' },
  { en: 'Approve or return: initial case plan', es: 'Aprobar o devolver: plan inicial del caso' },
  { en: 'Approve or return: case plan update', es: 'Aprobar o devolver: actualización del plan del caso' },
  {
    en: 'Approve or return: court-ordered revision',
    es: 'Aprobar o devolver: revisión del plan del caso por orden del tribunal',
  },
  { en: 'Approve or return: case plan amendment', es: 'Aprobar o devolver: enmienda del plan del caso' },
  { en: 'Approve or return: closure of the case', es: 'Aprobar o devolver: cierre del caso' },
  {
    en: 'Accept or decline: transfer of the case to {thing}',
    es: 'Aceptar o rechazar: traslado del caso a {thing}',
  },
  {
    en: 'Approve or refuse: contact exception for {person}',
    es: 'Aprobar o denegar: excepción de contacto para {person}',
  },
  // ── contacts ──
  { en: 'In-person contact with {person} for {month}', es: 'Contacto en persona con {person} de {month}' },
  { en: 'Contact with {person} for {month}', es: 'Contacto con {person} de {month}' },
  {
    en: 'Call to {person}, placed out of state, in {month}',
    es: 'Llamada a {person}, con colocación en otro estado, en {month}',
  },
  { en: 'Phone or letter to {person}', es: 'Llamada o carta a {person}' },
  {
    en: 'Plan for contact with {person}, with the supervisor',
    es: 'Plan de contacto con {person}, junto con supervisión',
  },
  { en: 'Visit to {person}', es: 'Visita a {person}' },
  { en: 'Visit to the home of the child and family', es: 'Visita al hogar del niño o la niña y su familia' },
  { en: 'Interview of {person} in person', es: 'Entrevista en persona a {person}' },
  { en: 'Contact exception expiry ({person})', es: 'Fin de la excepción de contacto ({person})' },
  { en: 'Contact exception for {person}', es: 'Excepción de contacto para {person}' },
  { en: 'Locate effort for {person} in {month}', es: 'Esfuerzo para encontrar a {person} en {month}' },
  { en: 'Missing-child report for {person}', es: 'Reporte de paradero desconocido de {person}' },
  { en: 'Availability of {person}', es: 'Disponibilidad de {person}' },
  // ── joint service ──
  { en: 'Form 2151A to DCFS for {month}', es: 'Formulario 2151A para DCFS de {month}' },
  { en: 'Form 2151A from DCFS for {month}', es: 'Formulario 2151A de DCFS de {month}' },
  { en: 'Form 2151 (referral)', es: 'Formulario 2151 (remisión)' },
  { en: 'RSP face-to-face review', es: 'Revisión cara a cara del RSP' },
  { en: 'RSP decision after Form 2151A for {month}', es: 'Decisión sobre el RSP tras el Formulario 2151A de {month}' },
  { en: 'RSP decision after {thing}', es: 'Decisión sobre el RSP tras {thing}' },
  { en: 'RSP review', es: 'Revisión del RSP' },
  { en: 'RSP', es: 'RSP' },
  { en: 'TANF (PACIS) inquiry', es: 'Consulta de TANF (PACIS)' },
  {
    en: 'TANF (PACIS) inquiry before the desk review of {day}',
    es: 'Consulta de TANF (PACIS) antes de la revisión de expediente del {day}',
  },
  { en: 'Call to the DHS liaison', es: 'Llamada al enlace de DHS' },
  {
    en: 'Release consent renewal ({person})',
    es: 'Renovación del consentimiento de divulgación ({person})',
  },
  { en: 'Joint service with DCFS', es: 'Servicio conjunto con DCFS' },
  // ── services, meetings, closing ──
  { en: 'Service referrals', es: 'Remisiones a servicios' },
  {
    en: 'Verbal and written referrals for the planned services',
    es: 'Remisiones de palabra y por escrito para los servicios planeados',
  },
  { en: 'Ask the provider for an answer to {thing}', es: 'Pedir al proveedor una respuesta a {thing}' },
  { en: 'Written report of the provider on {thing}', es: 'Informe escrito del proveedor sobre {thing}' },
  { en: 'Talk with the provider on {thing}', es: 'Conversación con el proveedor sobre {thing}' },
  { en: 'Family team meeting', es: 'Reunión del equipo de la familia' },
  { en: 'Case conference of worker and supervisor', es: 'Conferencia del caso con supervisión' },
  { en: 'PATP review with the family for {month}', es: 'Revisión del PATP con la familia de {month}' },
  {
    en: 'Update of the PATP: the review found changes',
    es: 'Actualización del PATP: la revisión encontró cambios',
  },
  { en: 'After-care plan begun', es: 'Comienzo del plan para después del caso' },
  // ── people and the case as a whole ──
  { en: 'Closure of the case', es: 'Cierre del caso' },
  { en: 'Case closed', es: 'Caso cerrado' },
  { en: 'Closing papers', es: 'Documentos del cierre' },
  { en: 'Case assigned', es: 'Caso asignado' },
  { en: 'Transfer to another unit', es: 'Traslado a otra unidad' },
  { en: 'Case without an active worker', es: 'Caso sin persona activa a cargo' },
  { en: 'Stand-in for the supervisor', es: 'Reemplazo de supervisión' },
  { en: 'Permanent placement', es: 'Colocación permanente' },
  { en: 'Court order', es: 'Orden judicial' },
  { en: 'News of the case', es: 'Noticias del caso' },
  { en: 'Warning', es: 'Advertencia' },
];

/** The title of a duty or a notice for a page. One that is not known is shown as the core has it, in English. */
export function dutyTitle(title: string, language: Language, saying: Saying = {}): string {
  const exact = EXACT.get(title);
  if (exact) return exact[language];
  for (const { term, pattern, places } of WITH_PLACES) {
    const found = pattern.exec(title);
    if (!found) continue;
    const values = Object.fromEntries(places.map((place, index) => [place, found[index + 1] ?? '']));
    return filledIn(term[language], values, language, saying);
  }
  return title;
}

/** Whether a title has words in Spanish; one without is marked as English on the page. */
export function isKnownTitle(title: string): boolean {
  return EXACT.has(title) || WITH_PLACES.some(({ pattern }) => pattern.test(title));
}

const SHAPES: Record<Place, string> = {
  person: '([A-Za-z0-9][\\w.-]*)',
  month: '(\\d{4}-\\d{2})',
  day: '(\\d{4}-\\d{2}-\\d{2})',
  number: '(\\d+)',
  thing: '([A-Za-z0-9][\\w.-]*)',
};

const PLACES = /\{(person|month|day|number|thing)\}/g;

const EXACT = new Map(TITLES.filter(({ en }) => !en.includes('{')).map((term) => [term.en, term] as const));

const WITH_PLACES = TITLES.filter(({ en }) => en.includes('{')).map((term) => ({
  term,
  pattern: patternOf(term.en),
  places: [...term.en.matchAll(PLACES)].map(([, place]) => place as Place),
}));

function patternOf(title: string): RegExp {
  const parts = title.split(PLACES).map((part, index) => (index % 2 ? SHAPES[part as Place] : escaped(part)));
  return new RegExp(`^${parts.join('')}$`);
}

function escaped(words: string): string {
  return words.replace(/[().]/g, String.raw`\$&`);
}

function filledIn(words: string, values: Record<string, string>, language: Language, { named, day }: Saying): string {
  const said: Record<Place, (value: string) => string> = {
    person: named ?? itself,
    month: (month) => monthWords(month, language),
    day: day ?? itself,
    number: itself,
    thing: (thing) => thingInWords(thing, language),
  };
  return words.replace(PLACES, (_, place: Place) => said[place](values[place] ?? ''));
}

function itself(value: string): string {
  return value;
}
