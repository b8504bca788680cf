import type { Term } from '../../term';

/* Refusals of an agency’s settings (domain/commands/settings.ts). The path in front names the place in the file. */

export const SETTINGS_REFUSALS: readonly Term[] = [
  {
    en: '{path:words}: must be a time zone such as America/Los_Angeles (given: {given:words}).',
    es: '{path}: debe ser una zona horaria como America/Los_Angeles (se dio: {given}).',
  },
  {
    en: '{path:words}: each {what:settings-item} must be named once (given twice: {given:words}).',
    es: '{path}: cada {what} se nombra una sola vez (se dio dos veces: {given}).',
  },
  {
    en: '{path:words}: is complete and takes no values of an agency. Open lists: {known:words}.',
    es: '{path}: está completa y no admite valores de una agencia. Listas abiertas: {known}.',
  },
  {
    en: '{path:words}: is no list. Open lists: {known:words}.',
    es: '{path}: no es una lista. Listas abiertas: {known}.',
  },
  {
    en: '{path:words}: is no kind of duty; known: {known:words}. Did you mean {near:words}?',
    es: '{path}: no es un tipo de tarea; se conocen: {known}. ¿Quiso decir {near}?',
  },
  {
    en: '{path:words}: is no kind of duty; known: {known:words}.',
    es: '{path}: no es un tipo de tarea; se conocen: {known}.',
  },
  {
    en: '{path:words}: must have at most {count:number} days, one for each step of its ladder (given: {given:number}).',
    es: '{path}: debe tener como máximo {count} días, uno por cada paso de su escala de avisos (se dieron: {given}).',
  },
  {
    en: '{path:words}: must be days after the due date that rise from 1 (given: {given:words}).',
    es: '{path}: deben ser días después de la fecha límite, en aumento desde 1 (se dieron: {given}).',
  },
  {
    en: '{path:words}: takes no number: its rule has one, or needs none. Kinds that take one: {known:words}. A number of the manual changes in a new version of the pack (docs/policy-author.md).',
    es: '{path}: no admite un número: su regla tiene uno, o no lo necesita. Tipos que admiten uno: {known}. Un número del manual cambia en una versión nueva de las reglas (docs/policy-author.md).',
  },
  { en: '{path:words}: must be 1 or more (given: {given:number}).', es: '{path}: debe ser 1 o más (se dio: {given}).' },
];

export const SETTINGS_ITEMS: readonly Term[] = [
  { en: 'day', es: 'día' },
  { en: 'kind', es: 'tipo' },
];
