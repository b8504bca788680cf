import { COMMAND_NAMES, type CommandName, commandOf } from '../../../domain/commands/catalogue';
import type { Field } from '../../../domain/commands/shape';

/** A field of a command, without what makes it optional or many: where it stands, and what it takes. */
export interface PlacedField {
  command: CommandName;
  /** The names down to it: `['with', 'person']`. */
  path: string[];
  field: Field;
}

/** Every field of every command, with those inside of others. */
export function allFields(): PlacedField[] {
  return COMMAND_NAMES.flatMap((command) =>
    Object.entries(commandOf(command).shape).flatMap(([name, field]) => inside(command, [name], field)),
  );
}

function inside(command: CommandName, path: string[], field: Field): PlacedField[] {
  if (field.kind === 'optional' || field.kind === 'list' || field.kind === 'record')
    return inside(command, path, field.of);
  if (field.kind !== 'object') return [{ command, path, field }];
  const inner = Object.entries(field.fields).flatMap(([name, each]) => inside(command, [...path, name], each));
  return [{ command, path, field }, ...inner];
}
