import { Command, Option } from 'commander';
import { type CommandName, commandOf } from '../../domain/commands/catalogue';
import { expectation, type Field } from '../../domain/commands/shape';
import { givenFields } from '../given';

/** What a `tell` says, still as words. */
export interface Told {
  caseId: string;
  by: string;
  request?: string;
  /** All arguments as JSON, or `-` for standard input. */
  whole?: string;
  /** Whether to go on with what was kept. */
  draft: boolean;
  fields: Record<string, unknown>;
}

type Options = Partial<Told> & Pick<Told, 'by'> & { args?: string };

/** Reads the command line of one command. */
export function readOptions(name: CommandName, words: string[]): Told {
  const parser = parserFor(name).parse(words, { from: 'user' });
  const { by, request, args: whole, draft = false, ...fields } = parser.opts<Options>();
  return {
    caseId: parser.args[0] ?? '',
    by,
    draft,
    fields,
    ...(request ? { request } : {}),
    ...(whole ? { whole } : {}),
  };
}

/** The command line of one command: an option for each field of its shape. */
export function parserFor(name: CommandName): Command {
  const parser = new Command(`caseclock tell CASE ${name}`)
    .description(`${commandOf(name).description}.`)
    .usage('--by <person> [--field value …]')
    .argument('<case>', 'the case’s id')
    .argument('<command>', name)
    .requiredOption('--by <person>', 'who says it')
    .option('--request <id>', 'the id under which it is said: the same id is done once')
    .option('--args <json>', 'all fields as one JSON object; - reads it from standard input')
    .option('--draft', 'go on with the words that were kept when it was refused or nobody answered')
    .exitOverride()
    .configureHelp({ helpWidth: 100, visibleArguments: () => [] })
    .configureOutput({ outputError: () => {} });
  Object.entries(givenFields(name))
    .flatMap(([key, field]) => optionsFor(key, field))
    .forEach((option) => parser.addOption(option));
  return parser;
}

/** `projectedCompletion` as it is typed: `projected-completion`. */
export function kebab(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function optionsFor(key: string, field: Field): Option[] {
  const name = kebab(key);
  const inner = insideOf(field);
  const about = `${aboutOf(field)}${field.kind === 'optional' ? '' : ' (needed)'}`;
  if (inner.kind === 'flag') return [new Option(`--${name}`, about), new Option(`--no-${name}`, `not: ${about}`)];
  if (inner.kind !== 'list') return [new Option(`--${name} <${placeholder(inner)}>`, about)];
  const several = new Option(`--${name} <${placeholder(inner.of)}>`, `${about}; may be repeated`);
  return [several.argParser((value: string, before: string[] | undefined) => [...(before ?? []), value])];
}

/** A field without its being optional. */
export function insideOf(field: Field): Exclude<Field, { kind: 'optional' }> {
  return field.kind === 'optional' ? insideOf(field.of) : field;
}

function placeholder(field: Field): string {
  const { kind } = insideOf(field);
  return kind === 'object' || kind === 'record' ? 'json' : kind === 'text' ? 'words' : kind;
}

function aboutOf(field: Field): string {
  if (field.kind === 'optional' || field.kind === 'list' || field.kind === 'record') return aboutOf(field.of);
  if (field.kind === 'object') return `fields: ${Object.keys(field.fields).join(', ')}`;
  return field.kind === 'choice' ? `${field.about}: ${expectation(field)}` : field.about;
}
