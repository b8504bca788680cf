/*
 * The words that rules are written in. A rule reads like the manual: per what, since when, due when, met by what.
 */
export * from './duty';
export * from './subjects';
export * from './triggers';
export * from './due-dates';
export * from './completions';
export * from './months';
export * from './absences';
export * from './exceptions';
export * from './transfers';
export * from './visits';
