import { valuesOf } from '../../domain/case/lists';
import { type CommandName, commandOf } from '../../domain/commands/catalogue';
import type { Field, Fields } from '../../domain/commands/shape';
import { givenFields } from '../given';
import { EXAMPLES } from './examples';
import { TOLD } from './tell-names';
import { parserFor } from './tell-options';
import { wrapped } from './wrap';

/** `caseclock tell --help`: every command with its sentence. */
export function commandList(): string {
  const width = Math.max(...TOLD.map((name) => name.length));
  const rows = TOLD.flatMap((name) =>
    wrapped(commandOf(name).description, 96 - width).map(
      (line, index) => `  ${(index === 0 ? name : '').padEnd(width)}  ${line}`,
    ),
  );
  return `${[USAGE, ...rows, '', EXAMPLES.tell].join('\n')}\n`;
}

/** `caseclock tell CASE COMMAND --help`: the options, and what may be chosen within them. */
export function commandHelp(name: CommandName): string {
  const choices = choicesIn(givenFields(name), '');
  const lines = choices.flatMap(({ path, of }) => [`  ${path}`, ...wrapped(of, 94).map((line) => `      ${line}`)]);
  return `${parserFor(name).helpInformation()}${lines.length > 0 ? `\nWhat may be chosen:\n${lines.join('\n')}\n` : ''}`;
}

/** The lists behind the fields, also where they stand within JSON; what an option says of itself is not said twice. */
function choicesIn(fields: Fields, path: string): { path: string; of: string }[] {
  return Object.entries(fields).flatMap(([key, field]) => choicesOf(field, `${path}${key}`, path === ''));
}

function choicesOf(field: Field, path: string, outermost: boolean): { path: string; of: string }[] {
  if (field.kind === 'optional') return choicesOf(field.of, path, outermost);
  if (field.kind === 'list') return choicesOf(field.of, `${path}[]`, outermost);
  if (field.kind === 'object') return choicesIn(field.fields, `${path}.`);
  if (field.kind === 'listed')
    return [{ path, of: `${valuesOf(field.list).join(' · ')}, or the agency’s own (caseclock lists ${field.list})` }];
  return field.kind === 'choice' && !outermost ? [{ path, of: field.of.join(' · ') }] : [];
}

const USAGE = `Usage: caseclock tell CASE COMMAND --by PERSON [--field value …]

Says something to a case. The fields of a command are its options: caseclock tell CASE COMMAND --help

  --by <person>   who says it
  --request <id>  the id under which it is said: the same id is done once
  --args <json>   all fields as one JSON object; - reads it from standard input
  --json          the result as JSON on standard output, errors as JSON on standard error

Commands:`;
