import { type CommandName, commandOf } from '../../../domain/commands/catalogue';
import type { Path } from '../../../domain/commands/misfit';
import type { Field } from '../../../domain/commands/shape';
import type { Language } from '../page/words';
import { optionsOf } from './choice-words';

/**
 * What a field says, with its codes in words: alone, in a list (`, `) or beside others (` · `). Sentences, and what an
 * agency added to a list, stay as they are. `path` leads to the field from its command.
 */
export function codesInWords(command: CommandName, path: Path, said: string, language: Language): string {
  const field = fieldAt(command, path);
  const words = field ? wordsIn(field, language) : new Map<string, string>();
  if (words.size === 0) return said;
  const whole = words.get(said);
  return whole ?? said.replace(PARTS, (part) => words.get(part) ?? part);
}

// Between commas and middle dots.
const PARTS = /[^,·\s](?:[^,·]*[^,·\s])?/g;

function fieldAt(command: CommandName, path: Path): Field | undefined {
  const whole: Field = { kind: 'object', fields: commandOf(command).shape };
  return path.reduce<Field | undefined>((within, name) => {
    const inner = within && bare(within);
    return inner?.kind === 'object' && typeof name === 'string' ? inner.fields[name] : undefined;
  }, whole);
}

/** Every code of a field and of the fields in it. */
function wordsIn(field: Field, language: Language): Map<string, string> {
  const inner = bare(field);
  if (inner.kind === 'object')
    return new Map(Object.values(inner.fields).flatMap((each) => [...wordsIn(each, language)]));
  return new Map(optionsOf(inner, language).map(({ value, words }) => [value, words]));
}

/** The field itself, be it optional or one of many. */
function bare(field: Field): Field {
  const wraps = field.kind === 'optional' || field.kind === 'list' || field.kind === 'record';
  return wraps ? bare(field.of) : field;
}
