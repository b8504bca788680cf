import type { Path } from '../../../domain/commands/misfit';
import type { Field, Fields } from '../../../domain/commands/shape';
import { innerOf, nameOf } from './field-path';

/** Arguments as a form that shows them sends them again, name by name: the way back from `typedArgs`. */
export function postedOf(fields: Fields, args: unknown, path: Path = []): [string, string][] {
  const given = (args ?? {}) as Record<string, unknown>;
  return Object.entries(fields).flatMap(([key, field]) => postedField(field, given[key], [...path, key]));
}

function postedField(field: Field, value: unknown, path: Path): [string, string][] {
  const inner = innerOf(field);
  if (value === undefined || value === null) return [];
  if (inner.kind === 'object') return postedOf(inner.fields, value, path);
  if (inner.kind === 'list') return listIn(value).flatMap((item, row) => postedItem(inner.of, item, path, row));
  if (inner.kind === 'record')
    return Object.entries(value).flatMap(([key, item], row) => [
      [nameOf([...path, row, 'key']), key] as [string, string],
      ...postedField(inner.of, item, [...path, row, 'value']),
    ]);
  return [[nameOf(path), shown(value)]];
}

function postedItem(of: Field, item: unknown, path: Path, row: number): [string, string][] {
  const inner = innerOf(of);
  return inner.kind === 'object' ? postedOf(inner.fields, item, [...path, row]) : [[nameOf(path), shown(item)]];
}

/** A value as it stands in a field. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A list that may not be one: a draft can be of an older form. */
export function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
