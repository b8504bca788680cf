import { z } from 'zod';
import { type CommandName, commandOf } from './catalogue';
import { expectation, type Field, type Fields, ID_PATTERN, NUMBER_LIMIT, WORDS_LIMIT } from './shape';
import { isCivilDate, isMonth } from '../calendar/civil-date';
import { isTimeOfDay } from '../calendar/agency-clock';
import { type ListName, valuesOf } from '../case/lists';

/*
 * The zod schemas of the commands, made from their shapes: what the command line, scenario files and every other edge
 * parse with. Where people type words, the field takes the words; the façade stores them before the command is sent.
 */

/** The schema of a command's arguments as people give them. */
export function schemaOf(name: CommandName): z.ZodType<Record<string, unknown>> {
  return objectSchema(commandOf(name).shape);
}

/** A strict object schema: a field that is not known is an error, not a silent loss. */
export function objectSchema(fields: Fields): z.ZodType<Record<string, unknown>> {
  const entries = Object.entries(fields).map(([key, field]) => [key, fieldSchema(field)] as const);
  return z.strictObject(Object.fromEntries(entries));
}

function fieldSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'optional':
      return fieldSchema(field.of).optional();
    case 'object':
      return objectSchema(field.fields);
    case 'list':
      return z.array(fieldSchema(field.of)).min(field.least);
    case 'record':
      return z.record(z.string().regex(ID_PATTERN), fieldSchema(field.of));
    case 'choice':
      return z
        .enum(field.of as [string, ...string[]], { error: `must be ${expectation(field)}` })
        .describe(field.about);
    case 'flag':
      return z.boolean({ error: `must be ${expectation(field)}` }).describe(field.about);
    case 'number':
      return z.int(error(field)).min(0, error(field)).max(NUMBER_LIMIT, error(field)).describe(field.about);
    default:
      return stringSchema(field);
  }
}

function error(field: Field): { error: string } {
  return { error: `must be ${expectation(field)}` };
}

// What a JSON Schema can say of a string; whether a day exists only the parser finds.
const PATTERNS: Partial<Record<Field['kind'], string>> = {
  id: ID_PATTERN.source,
  date: '^(19|20|21)\\d{2}-\\d{2}-\\d{2}$',
  time: '^([01]\\d|2[0-3]):[0-5]\\d$',
};

function isShortPhrase(text: string): boolean {
  return text.trim() !== '' && text.length <= WORDS_LIMIT;
}

/** What an editor shows beside the field; what an agency added, only the case knows. */
function offered(list: ListName): string {
  return `${valuesOf(list).join(' · ')}, or the agency’s own`;
}

function stringSchema(field: Extract<Field, { about: string }>): z.ZodType {
  const right: Partial<Record<Field['kind'], (text: string) => boolean>> = {
    id: (text) => ID_PATTERN.test(text),
    words: isShortPhrase,
    listed: isShortPhrase,
    date: isCivilDate,
    month: isMonth,
    time: isTimeOfDay,
  };
  const error = `must be ${field.kind === 'text' ? 'words' : expectation(field)}`;
  const pattern = PATTERNS[field.kind];
  const schema = z.string({ error }).refine(right[field.kind] ?? (() => true), { error });
  return schema.meta({
    description: field.kind === 'listed' ? `${field.about}: ${offered(field.list)}` : field.about,
    ...(pattern === undefined ? {} : { pattern }),
    ...(field.kind === 'words' || field.kind === 'listed' ? { minLength: 1, maxLength: WORDS_LIMIT } : {}),
  });
}
