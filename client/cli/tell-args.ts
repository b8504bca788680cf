import type { CommandName } from '../../domain/commands/catalogue';
import { type Field, type Fields } from '../../domain/commands/shape';
import { givenFields, givenSchema } from '../given';
import { InputError } from '../input-error';
import { type Path, pathInWords } from '../../domain/commands/misfit';
import { misfitsOf } from '../issue-words';
import { insideOf, kebab } from './tell-options';

/** The arguments of a command from its options and from JSON; an option wins over the same field in the JSON. */
export function argsFrom(name: CommandName, said: Record<string, unknown>, whole?: string): Record<string, unknown> {
  const args: unknown = { ...fromJson('--args', whole ?? '{}'), ...fromOptions(givenFields(name), said) };
  const schema = givenSchema(name);
  const parsed = schema.safeParse(args);
  if (parsed.success) return parsed.data;
  const sentences = misfitsOf(schema, parsed.error.issues, args).map(({ at, words }) => `${optionAt(at)}: ${words}`);
  throw new InputError([...sentences, `All options: caseclock tell CASE ${name} --help.`].join('\n'));
}

function fromOptions(fields: Fields, said: Record<string, unknown>): Record<string, unknown> {
  const entries = Object.entries(said).map(([key, value]) => [key, valueOf(fields[key], value, `--${kebab(key)}`)]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function valueOf(field: Field | undefined, value: unknown, option: string): unknown {
  if (!field) return value;
  const inner = insideOf(field);
  if (inner.kind === 'list') return (value as string[]).flatMap((each) => valueOf(inner.of, each, option));
  if (inner.kind === 'object' || inner.kind === 'record') return fromJson(option, value as string);
  if (inner.kind === 'number' && /^\d+$/.test(String(value))) return Number(value);
  return value;
}

function fromJson(option: string, text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Said below, in words for people.
  }
  throw new InputError(
    `${option}: must be JSON such as '{"plan": "plan-1"}' (given: ${text.slice(0, 60) || 'nothing'})`,
  );
}

/** `--reviews[0].person`. */
function optionAt([key, ...rest]: Path): string {
  return key === undefined ? '--args' : `--${pathInWords([kebab(String(key)), ...rest])}`;
}
