import { COMMAND_NAMES, commandOf } from '../../../domain/commands/catalogue';
import type { Field, Fields } from '../../../domain/commands/shape';
import type { Language } from '../page/words';
import { optionsOf } from './choice-words';

/*
 * A code in words where no command says whose it is, as in an event: facts are named like the fields of the commands that
 * bring them about, so a field of the same name knows it; else any field that has that code.
 */

/** A code of a fact in words; null where it is no code that a field knows. */
export function codeWord(name: string, code: string, language: Language): string | null {
  known ??= gathered();
  return known.get(keyOf(name, code))?.[language] ?? known.get(keyOf('', code))?.[language] ?? null;
}

type Said = Record<Language, string>;

let known: ReadonlyMap<string, Said> | undefined;

function gathered(): ReadonlyMap<string, Said> {
  const all = new Map<string, Said>();
  for (const command of COMMAND_NAMES) gather(commandOf(command).shape, all);
  return all;
}

function gather(fields: Fields, all: Map<string, Said>): void {
  for (const [name, field] of Object.entries(fields)) gatherField(name, field, all);
}

function gatherField(name: string, field: Field, all: Map<string, Said>): void {
  if (field.kind === 'object') return gather(field.fields, all);
  if (field.kind === 'optional' || field.kind === 'list' || field.kind === 'record')
    return gatherField(name, field.of, all);
  const spanish = new Map(optionsOf(field, 'es').map(({ value, words }) => [value, words]));
  for (const { value, words } of optionsOf(field, 'en')) {
    const said = { en: words, es: spanish.get(value) ?? words };
    // The first one stays: the same code under the same name means the same.
    for (const key of [keyOf(name, value), keyOf('', value)]) if (!all.has(key)) all.set(key, said);
  }
}

function keyOf(name: string, code: string): string {
  return `${name}\n${code}`;
}
