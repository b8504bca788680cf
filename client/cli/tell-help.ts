import { type CommandName, commandOf } from '../../domain/commands/catalogue';
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

/** `caseclock tell CASE COMMAND --help`. */
export function commandHelp(name: CommandName): string {
  return parserFor(name).helpInformation();
}

const USAGE = `Usage: caseclock tell CASE COMMAND --by PERSON [--field value …]

Says something to a case. The fields of a command are its options: caseclock tell CASE COMMAND --help

  --by <person>   who says it
  --request <id>  the id under which it is said: the same id is done once
  --args <json>   all fields as one JSON object; - reads it from standard input
  --json          the result as JSON on standard output, errors as JSON on standard error

Commands:`;
