import type { Case } from '../case/case';
import { listOf, type ListName, valuesOf } from '../case/lists';
import { nearTo } from './nearest';
import { type Refusal, refusal } from './refusal';
import type { Field, Fields } from './shape';

/** A value that is on no list: where it stands, and which list it should be on. */
interface Stray {
  path: string;
  list: ListName;
  value: string;
}

/**
 * Refuses a code that is neither on its list nor among the agency's own. The value itself is not repeated: who types a
 * name into a code must not read it in a log.
 */
export function offList({ settings }: Pick<Case, 'settings'>, shape: Fields, args: unknown): Refusal | null {
  const stray = straysIn(shape, args, '', settings.lists)[0];
  if (!stray) return null;
  const { path, list, value } = stray;
  const near = nearTo(value, valuesOf(list, settings.lists));
  const suggestion = near.length > 0 ? ` Did you mean ${near.map((each) => `“${each}”`).join(' or ')}?` : '';
  const sentence =
    `${path} is not on the list of ${listOf(list).title.toLowerCase()}.${suggestion} ` +
    `caseclock lists ${list} shows it; an agency adds its own values under settings.lists.`;
  return refusal('not-on-list', sentence);
}

function straysIn(fields: Fields, args: unknown, path: string, own: Case['settings']['lists']): Stray[] {
  const given = (args ?? {}) as Record<string, unknown>;
  return Object.entries(fields).flatMap(([key, field]) => straysOf(field, given[key], `${path}${key}`, own));
}

function straysOf(field: Field, value: unknown, path: string, own: Case['settings']['lists']): Stray[] {
  if (value === undefined) return [];
  if (field.kind === 'optional') return straysOf(field.of, value, path, own);
  if (field.kind === 'object') return straysIn(field.fields, value, `${path}.`, own);
  if (field.kind === 'list')
    return (value as unknown[]).flatMap((item, index) => straysOf(field.of, item, `${path}[${index}]`, own));
  if (field.kind !== 'listed') return [];
  const known = valuesOf(field.list, own).includes(value as string);
  return known ? [] : [{ path, list: field.list, value: value as string }];
}
