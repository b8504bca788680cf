import type { z } from 'zod';
import { type CommandName, commandOf } from '../../../domain/commands/catalogue';
import type { Path } from '../../../domain/commands/misfit';
import type { Refusal } from '../../../domain/commands/refusal';
import type { Field, Fields } from '../../../domain/commands/shape';
import { givenFields, givenSchema } from '../../given';
import { valueAt } from '../../issue-words';
import type { FormError } from '../page/error-summary';
import { type Names, sentenceIn } from '../case/named';
import type { Language } from '../page/words';
import { fieldLabel } from '../vocabulary/field-words';
import { REFUSALS } from '../vocabulary/refusal-words';
import { fieldAt, innerOf, nameOf } from './field-path';
import { formWords } from './form-words';

/** What is wrong with what was typed, each with its field; nothing where it is as it must be. */
export function errorsOf(command: CommandName, args: Record<string, unknown>, language: Language): FormError[] {
  const parsed = givenSchema(command).safeParse(args);
  if (parsed.success) return [];
  const fields = givenFields(command);
  const errors = parsed.error.issues.map((issue) => errorOfIssue(command, fields, issue, args, language));
  // A row that is wrong in two ways says so once.
  return errors.filter(({ field }, at) => errors.findIndex((each) => each.field === field) === at);
}

function errorOfIssue(
  command: CommandName,
  fields: Fields,
  issue: z.core.$ZodIssue,
  args: unknown,
  language: Language,
): FormError {
  const path = issue.path as Path;
  const known = longestKnown(fields, path);
  const field = fieldAt(fields, known);
  const label = fieldLabel(command, known, language);
  const isMissing = valueAt(args, path) === undefined || issue.code === 'too_small';
  const message = field
    ? isMissing
      ? missing(field, label, language)
      : unfit(field, label, language)
    : formWords(language).unfit.other(label);
  return { field: nameOf(shownPath(fields, known)), message };
}

/** What stands in a list of values is one field on the page, and so is what stands under names. */
function shownPath(fields: Fields, path: Path): Path {
  const [parent, last] = [path.slice(0, -1), path.at(-1)];
  const list = typeof last === 'number' ? fieldAt(fields, parent) : null;
  const record = path.findIndex((_, at) => {
    const field = fieldAt(fields, path.slice(0, at + 1));
    return field !== null && innerOf(field).kind === 'record';
  });
  if (record >= 0) return path.slice(0, record + 1);
  const inner = list && innerOf(list);
  return inner?.kind === 'list' && innerOf(inner.of).kind !== 'object' ? parent : path;
}

function longestKnown(fields: Fields, path: Path): Path {
  return path.length === 0 || fieldAt(fields, path) ? path : longestKnown(fields, path.slice(0, -1));
}

function missing(field: Field, label: string, language: Language): string {
  const words = formWords(language).missing;
  const inner = innerOf(field);
  if (inner.kind === 'list') return innerOf(inner.of).kind === 'object' ? words.rows(label) : words.list(label);
  if (inner.kind === 'date') return words.date(label);
  return ['id', 'choice', 'listed', 'flag'].includes(inner.kind) ? words.id(label) : words.words(label);
}

function unfit(field: Field, label: string, language: Language): string {
  const words = formWords(language).unfit;
  const { kind } = innerOf(field);
  switch (kind) {
    case 'date':
    case 'month':
    case 'time':
    case 'number':
    case 'words':
    case 'choice':
    case 'id':
      return words[kind](label);
    case 'listed':
      return words.words(label);
    case 'flag':
      return words.choice(label);
    default:
      return words.other(label);
  }
}

/** A refusal in words, with the rules that it rests on, beside the field that it speaks of. */
export function errorOfRefusal(
  command: CommandName,
  { code, sentence, cites }: Refusal,
  names: Names,
  language: Language,
): FormError {
  const path = pathIn(command, code, sentence);
  const rules = cites.length > 0 ? ` (${cites.join(', ')})` : '';
  const { words, lang } = sentenceIn(sentence, names, language);
  // A sentence that stays in English has a headline in the person's language.
  const headline = lang ? `${REFUSALS[code][language]}: ` : '';
  return { ...(path && { field: nameOf(path) }), message: `${headline}${words}${rules}` };
}

/** Which field each reason is about, where a command has it. */
const FIELD_OF: Partial<Record<Refusal['code'], readonly string[]>> = {
  'date-in-future': ['on'],
  'date-out-of-order': ['on'],
  'comment-missing': ['comment'],
  'reason-missing': ['reason', 'explanation'],
  'not-seen': ['with'],
  'summary-missing': ['summary'],
};

function pathIn(command: CommandName, code: Refusal['code'], sentence: string): Path | null {
  const fields = commandOf(command).shape;
  // "recordContact: with[0].on: must be …", "topics[1] is not on the list of …", "Name who was seen (with)."
  const [, first] = /^(?:\w+: )?([a-zA-Z][\w.[\]]*)(?:: must| is not on the list)/.exec(sentence) ?? [];
  const [, bracketed] = /\((\w+)\)/.exec(sentence) ?? [];
  const named = [first, bracketed].map((each) => each && pathOf(each)).find((path) => path && fieldAt(fields, path));
  const usual = FIELD_OF[code]?.find((key) => Object.hasOwn(fields, key));
  return named || (usual === undefined ? null : [usual]);
}

function pathOf(words: string): Path {
  return words.split(/[.[\]]+/).flatMap((part) => (part === '' ? [] : [/^\d+$/.test(part) ? Number(part) : part]));
}
