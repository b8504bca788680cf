import type { Path } from '../../../domain/commands/misfit';
import type { Field, Fields } from '../../../domain/commands/shape';
import { typedDate } from '../page/typed-date';
import { type Inner, innerOf, nameOf } from './field-path';
import { oneOf, type Posted } from './posted';
import { typedMonth, typedTime } from './typed-time';

/*
 * The arguments of a command as somebody typed them. What is empty is left out; what is not as it must be stays as it was
 * typed, so that it can be shown again and mended. Whether it fits is for the command's schema to say.
 */

/** The arguments that a form says. */
export function typedArgs(fields: Fields, posted: Posted): Record<string, unknown> {
  return typedObject(fields, [], posted);
}

/**
 * Sent beside a list or a text that was not empty when it was shown: emptied, it is an empty one, not one that nobody
 * spoke of.
 */
export const HAD = 'had';

type Object_ = Record<string, unknown>;

function typedObject(fields: Fields, path: Path, posted: Posted): Object_ {
  const entries = Object.entries(fields).map(([key, field]) => [key, typedField(field, [...path, key], posted)]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Object_;
}

function typedField(field: Field, path: Path, posted: Posted): unknown {
  if (field.kind !== 'optional') return typedInner(field, path, posted);
  const value = typedInner(innerOf(field), path, posted);
  const isEmptied = value === undefined && innerOf(field).kind === 'text' && posted.has(nameOf([...path, HAD]));
  if (isEmptied) return '';
  return isNothing(value) && !posted.has(nameOf([...path, HAD])) ? undefined : value;
}

function typedInner(field: Inner, path: Path, posted: Posted): unknown {
  if (field.kind === 'object') return typedObject(field.fields, path, posted);
  if (field.kind === 'list') return typedList(field.of, path, posted);
  if (field.kind === 'record') return typedRecord(field.of, path, posted);
  return typedValue(field, oneOf(posted, nameOf(path)));
}

/** Nothing was typed in it. */
function isNothing(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isNothing);
}

/** Rows of fields, or values: chosen ones each of its own, typed ones one on a line. */
function typedList(of: Field, path: Path, posted: Posted): unknown[] {
  const inner = innerOf(of);
  if (inner.kind === 'object')
    return rowsOf(path, posted)
      .map((row) => typedObject(inner.fields, [...path, row], posted))
      .filter((row) => !isNothing(row));
  const values = (posted.get(nameOf(path)) ?? []).flatMap((value) => value.split(/\r?\n/));
  return values.map((value) => typedValue(inner, value)).filter((value) => value !== undefined);
}

/** Each row is a name and its value. */
function typedRecord(of: Field, path: Path, posted: Posted): Object_ {
  const rows = rowsOf(path, posted).map((row) => {
    const key = oneOf(posted, nameOf([...path, row, 'key'])).trim();
    return [key, typedInner(innerOf(of), [...path, row, 'value'], posted)] as const;
  });
  return Object.fromEntries(rows.filter(([key, value]) => key !== '' || !isNothing(value)));
}

// More rows than any list may have are not looked for.
const ROWS_AT_MOST = 200;

/** The numbers of the rows that were sent. */
function rowsOf(path: Path, posted: Posted): number[] {
  const start = `${nameOf(path)}.`;
  const rows = new Set<number>();
  for (const name of posted.keys()) {
    const number = name.startsWith(start) ? /^(\d{1,3})\./.exec(name.slice(start.length))?.[1] : undefined;
    if (number !== undefined) rows.add(Number(number));
  }
  return [...rows].sort((one, other) => one - other).slice(0, ROWS_AT_MOST);
}

function typedValue(field: Inner, typed: string): unknown {
  const text = field.kind === 'text' ? typed.replace(/\r\n?/g, '\n') : typed.trim();
  if (text.trim() === '') return undefined;
  switch (field.kind) {
    case 'date':
      return typedDate(text) ?? text;
    case 'month':
      return typedMonth(text) ?? text;
    case 'time':
      return typedTime(text) ?? text;
    case 'flag':
      return text === 'yes' || text === 'true' ? true : text === 'no' || text === 'false' ? false : text;
    case 'number':
      return /^\d{1,9}$/.test(text) ? Number(text) : text;
    default:
      return text;
  }
}
