import type { z } from 'zod';
import type { Misfit, Path } from '../domain/commands/misfit';
import { nearTo } from '../domain/commands/nearest';

/** The findings of a schema in words for people. */
export function misfitsOf(schema: z.ZodType, issues: readonly z.core.$ZodIssue[], data: unknown): Misfit[] {
  return issues.flatMap((issue) => {
    const at = issue.path as Path;
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => stranger(schema, [...at, key]));
    return [{ at, words: misfitWords(allowed(issue), valueAt(data, at)) }];
  });
}

/** `must be … (given: …)`, or that it is missing. */
export function misfitWords(allowedWords: string, given: unknown): string {
  if (given === undefined) return `is missing; ${allowedWords.replace(/^must/, 'it must')}`;
  return `${allowedWords} (given: ${shown(given)})`;
}

/** The value at a path, or undefined. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | null)?.[key], data);
}

function stranger(schema: z.ZodType, at: Path): Misfit {
  const known = knownKeys(schema, at.slice(0, -1));
  const [near] = nearTo(String(at.at(-1)), known);
  const meant = near ? `. Did you mean ${near}?` : '';
  return { at, words: `is not known here; known: ${known.join(', ') || 'nothing'}${meant}` };
}

const EXPECTED: Record<string, string> = {
  object: 'must be fields with values',
  record: 'must be fields with values',
  array: 'must be a list',
  string: 'must be words',
};

function allowed(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('must')) return issue.message;
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? `must be a ${issue.expected}`;
  if (issue.code === 'invalid_key') return 'must be an id (letters, digits, dots, dashes)';
  return issue.code === 'too_small' ? `must have at least ${issue.minimum}` : `must be otherwise: ${issue.message}`;
}

function shown(given: unknown): string {
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  if (text === '') return 'nothing';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

interface Inside {
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  const { shape, innerType, element, valueType } = schema.def as Inside;
  if (innerType) return knownKeys(innerType, path);
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(shape ?? {});
  const next = shape ? shape[key] : (element ?? valueType);
  return next ? knownKeys(next, rest) : [];
}
