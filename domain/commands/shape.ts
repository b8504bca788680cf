import { isTimeOfDay } from '../calendar/agency-clock';
import { isCivilDate, isMonth } from '../calendar/civil-date';
import type { ListName } from '../case/lists';

/*
 * What the arguments of a command look like, as plain data. The workflow checks a command against it without a library
 * in its sandbox; the command line and every other edge build their zod schema from the same data (command.schema.ts), so a
 * command is described once.
 */

export type Field =
  | { kind: 'id'; about: string }
  | { kind: 'words'; about: string }
  | { kind: 'listed'; about: string; list: ListName }
  | { kind: 'date'; about: string }
  | { kind: 'month'; about: string }
  | { kind: 'time'; about: string }
  | { kind: 'flag'; about: string }
  | { kind: 'number'; about: string }
  | { kind: 'text'; about: string }
  | { kind: 'choice'; about: string; of: readonly string[] }
  | { kind: 'list'; of: Field; least: number }
  | { kind: 'record'; of: Field }
  | { kind: 'optional'; of: Field }
  | { kind: 'object'; fields: Fields };

export type Fields = Readonly<Record<string, Field>>;

/** The TypeScript type of a field. */
export type ValueOf<F> = F extends { kind: 'choice'; of: readonly (infer C)[] }
  ? C
  : F extends { kind: 'flag' }
    ? boolean
    : F extends { kind: 'number' }
      ? number
      : F extends { kind: 'text' }
        ? { id: string; hash: string; empty: boolean }
        : F extends { kind: 'list'; of: infer Item }
          ? ValueOf<Item>[]
          : F extends { kind: 'record'; of: infer Item }
            ? Record<string, ValueOf<Item>>
            : F extends { kind: 'optional'; of: infer Item }
              ? ValueOf<Item> | undefined
              : F extends { kind: 'object'; fields: infer Inner }
                ? ArgsOf<Inner>
                : string;

type OptionalKeys<S> = { [K in keyof S]: S[K] extends { kind: 'optional' } ? K : never }[keyof S];

/** The TypeScript type of a command's arguments. */
export type ArgsOf<S> = { -readonly [K in Exclude<keyof S, OptionalKeys<S>>]: ValueOf<S[K]> } & {
  -readonly [K in OptionalKeys<S>]?: ValueOf<S[K]>;
};

/** An id such as `child-1`, `plan-2`, `w-hale`: short, no spaces. */
export const id = (about: string) => ({ kind: 'id', about }) as const;
/** A short code or phrase from an agency's list; never a person's name. */
export const words = (about: string) => ({ kind: 'words', about }) as const;
/** A value of an open list, or one that the agency added to it (domain/commands/listed.ts). */
export const listed = (about: string, list: ListName) => ({ kind: 'listed', about, list }) as const;
/** A civil date, `YYYY-MM-DD`. */
export const date = (about: string) => ({ kind: 'date', about }) as const;
/** A calendar month, `YYYY-MM`. */
export const month = (about: string) => ({ kind: 'month', about }) as const;
/** A local time of day, `HH:mm`. */
export const time = (about: string) => ({ kind: 'time', about }) as const;
export const flag = (about: string) => ({ kind: 'flag', about }) as const;
/** A whole number from zero to `NUMBER_LIMIT`. */
export const number = (about: string) => ({ kind: 'number', about }) as const;
/** A text in the record store, by id and hash. At the command line: the words themselves. */
export const text = (about: string) => ({ kind: 'text', about }) as const;
export const choice = <const C extends readonly string[]>(about: string, of: C) =>
  ({ kind: 'choice', about, of }) as const;
export const list = <const F extends Field>(of: F, least = 0) => ({ kind: 'list', of, least }) as const;
export const record = <const F extends Field>(of: F) => ({ kind: 'record', of }) as const;
export const optional = <const F extends Field>(of: F) => ({ kind: 'optional', of }) as const;
export const object = <const S extends Fields>(fields: S) => ({ kind: 'object', fields }) as const;

// Keeps ids short enough for every store and free of anything that reads like a sentence.
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
export const WORDS_LIMIT = 120;
const LIST_LIMIT = 200;
// More is a slip: no lead time is longer than 27 years, and counting working days goes day by day.
export const NUMBER_LIMIT = 10_000;

/** Names the first field that is not as it must be, or null: `plan: must be an id such as plan-2`. */
export function misfit(fields: Fields, value: unknown, path = ''): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `${path.replace(/\.$/, '') || 'arguments'}: must be an object`;
  const given = value as Record<string, unknown>;
  // Own keys only: every object knows a `constructor`, and no command does.
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(fields, key));
  if (unknown !== undefined) return `${path}${unknown.slice(0, 40)}: is not known here`;
  for (const [key, field] of Object.entries(fields)) {
    const problem = fieldMisfit(field, given[key], `${path}${key}`);
    if (problem) return problem;
  }
  return null;
}

function fieldMisfit(field: Field, value: unknown, path: string): string | null {
  switch (field.kind) {
    case 'optional':
      return value === undefined ? null : fieldMisfit(field.of, value, path);
    case 'object':
      return misfit(field.fields, value, `${path}.`);
    case 'list':
      return listMisfit(field, value, path);
    case 'record':
      return recordMisfit(field.of, value, path);
    default:
      return isRight(field, value) ? null : `${path}: must be ${expectation(field)}`;
  }
}

function listMisfit(field: Extract<Field, { kind: 'list' }>, value: unknown, path: string): string | null {
  if (!Array.isArray(value) || value.length > LIST_LIMIT) return `${path}: must be a list of at most ${LIST_LIMIT}`;
  if (value.length < field.least) return `${path}: needs at least ${field.least}`;
  return value.map((item, index) => fieldMisfit(field.of, item, `${path}[${index}]`)).find((each) => each) ?? null;
}

function recordMisfit(of: Field, value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path}: must be an object`;
  const entries = Object.entries(value);
  if (entries.length > LIST_LIMIT) return `${path}: must have at most ${LIST_LIMIT} entries`;
  if (entries.some(([key]) => !ID_PATTERN.test(key))) return `${path}: has a name that is not an id`;
  return entries.map(([key, item]) => fieldMisfit(of, item, `${path}.${key}`)).find((each) => each) ?? null;
}

function isRight(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'id':
      return typeof value === 'string' && ID_PATTERN.test(value);
    case 'words':
    case 'listed':
      return typeof value === 'string' && value.trim() !== '' && value.length <= WORDS_LIMIT;
    case 'date':
      return isCivilDate(value);
    case 'month':
      return isMonth(value);
    case 'time':
      return isTimeOfDay(value);
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= NUMBER_LIMIT;
    case 'choice':
      return typeof value === 'string' && field.of.includes(value);
    case 'text':
      return isText(value);
    default:
      return false;
  }
}

function isText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id: textId, hash, empty, ...rest } = value as Record<string, unknown>;
  return isShort(textId) && isShort(hash) && typeof empty === 'boolean' && Object.keys(rest).length === 0;
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= 128;
}

/** What a field must be, in words for people. */
export function expectation(field: Field): string {
  switch (field.kind) {
    case 'id':
      return 'an id such as plan-2 (letters, digits, dots, dashes)';
    case 'listed':
      return `a value of the list ${field.list}`;
    case 'words':
      return `words, at most ${WORDS_LIMIT} characters`;
    case 'date':
      return 'a date that exists, written YYYY-MM-DD';
    case 'month':
      return 'a month, written YYYY-MM';
    case 'time':
      return 'a time of day, written HH:mm';
    case 'flag':
      return 'true or false';
    case 'number':
      return `a whole number from 0 to ${NUMBER_LIMIT}`;
    case 'choice':
      return `one of: ${field.of.join(' · ')}`;
    case 'text':
      return 'a stored text: its id, its hash, and whether it is empty';
    case 'list':
      return 'a list';
    case 'record':
    case 'object':
      return 'an object';
    case 'optional':
      return expectation(field.of);
  }
}
