import { type COMMANDS, type CommandName, commandOf } from '../../../domain/commands/catalogue';
import type { Path } from '../../../domain/commands/misfit';
import type { Field } from '../../../domain/commands/shape';
import type { Language } from '../page/words';
import { FIELD_NAMES } from './fields/general';
import { hintFor } from './fields/hints';
import { FIELDS_IN_PLACE } from './fields/in-place';
import { PLAN_FIELD_NAMES } from './fields/plan';
import type { Term, Terms } from './term';

/** The names of a field's inner fields, all the way down. */
type NamesIn<F> = F extends { kind: 'choice' }
  ? never
  : F extends { kind: 'object'; fields: infer Inner }
    ? NamesOf<Inner>
    : F extends { of: infer Item }
      ? NamesIn<Item>
      : never;
type NamesOf<S> = (keyof S & string) | { [K in keyof S]: NamesIn<S[K]> }[keyof S];

/** Every name that a field of any command has. */
export type FieldName = { [C in CommandName]: NamesOf<(typeof COMMANDS)[C]['shape']> }[CommandName];

const NAMES: Terms<FieldName> = { ...FIELD_NAMES, ...PLAN_FIELD_NAMES };

/**
 * What a field is called: "Day of the visit". `path` leads to it from the command; places in a list are left out. Where a
 * name means different things, the longest end of the path that has words of its own wins.
 */
export function fieldLabel(command: CommandName, path: Path, language: Language): string {
  const names = [command, ...namesOf(path)];
  const ends = names.map((_, index) => names.slice(index).join('.'));
  const inPlace = ends.find((end) => Object.hasOwn(FIELDS_IN_PLACE, end));
  if (inPlace) return (FIELDS_IN_PLACE[inPlace] as Term)[language];
  const last = names.at(-1) as FieldName;
  return Object.hasOwn(NAMES, last) ? NAMES[last][language] : last;
}

/** What is said below the label, where the core's description says more than the label; else null. */
export function fieldHint(command: CommandName, path: Path, language: Language): string | null {
  const field = namesOf(path).reduce<Field | undefined>(
    (within, name) => (within?.kind === 'object' ? bare(within.fields[name]) : undefined),
    { kind: 'object', fields: commandOf(command).shape },
  );
  return field && 'about' in field ? (hintFor(field.about)?.[language] ?? null) : null;
}

/** What a field of that name is called wherever nothing says whose it is; null where no command has one. */
export function fieldName(name: string, language: Language): string | null {
  return Object.hasOwn(NAMES, name) ? NAMES[name as FieldName][language] : null;
}

function namesOf(path: Path): string[] {
  return path.filter((part): part is string => typeof part === 'string' && !/^\d+$/.test(part));
}

/** The field itself, be it optional or one of many. */
function bare(field: Field | undefined): Field | undefined {
  const wraps = field?.kind === 'optional' || field?.kind === 'list' || field?.kind === 'record';
  return wraps ? bare(field.of) : field;
}
