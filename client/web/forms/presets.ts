import type { CommandName } from '../../../domain/commands/catalogue';
import { objectSchema } from '../../../domain/commands/command.schema';
import type { Field } from '../../../domain/commands/shape';
import { givenFields } from '../../given';
import type { CaseFacts } from './case-facts';
import { caseChoices } from './case-choices';
import { isTodayUnlessSaid } from './field-control';
import { innerOf } from './field-path';
import type { Posted } from './posted';
import { typedArgs } from './typed-args';

/*
 * What stands in a form before anybody typed. An address may bring ids, days and codes along and nothing else: words in
 * an address would stand in logs. What does not fit the command, or the case, is left out.
 */

const CARRIED: readonly Field['kind'][] = ['id', 'date', 'month', 'time', 'choice', 'listed', 'flag', 'number'];

/** What an address says of the fields of a command. */
export function presetArgs(command: CommandName, query: Posted, facts: CaseFacts): Record<string, unknown> {
  const fields = givenFields(command);
  const typed = typedArgs(fields, query);
  return Object.fromEntries(
    Object.entries(typed).filter(([key, value]) => {
      const field = fields[key];
      return (
        field !== undefined && mayBeCarried(field) && fits(key, field, value) && isThere(command, key, value, facts)
      );
    }),
  );
}

/** With the days that are today unless said otherwise. */
export function withDefaults(
  command: CommandName,
  given: Record<string, unknown>,
  { today }: CaseFacts,
): Record<string, unknown> {
  const days = Object.entries(givenFields(command)).flatMap(([key, field]) => {
    const inner = innerOf(field);
    return inner.kind === 'date' && isTodayUnlessSaid(inner.about) ? [[key, today] as const] : [];
  });
  return { ...Object.fromEntries(days), ...given };
}

function mayBeCarried(field: Field): boolean {
  const inner = innerOf(field);
  const carried = inner.kind === 'list' ? innerOf(inner.of) : inner;
  // The id of a duty is written like a code.
  return CARRIED.includes(carried.kind) || (carried.kind === 'words' && /duty/.test(carried.about));
}

function fits(key: string, field: Field, value: unknown): boolean {
  return objectSchema({ [key]: field }).safeParse({ [key]: value }).success;
}

function isThere(command: CommandName, key: string, value: unknown, facts: CaseFacts): boolean {
  const kinds = ['id', 'words'];
  const field = givenFields(command)[key];
  const inner = field && innerOf(field);
  const kind = inner?.kind === 'list' ? innerOf(inner.of).kind : inner?.kind;
  if (kind === undefined || !kinds.includes(kind)) return true;
  const choices = caseChoices(command, key, facts);
  const known = (each: unknown) => choices === null || choices.some((choice) => choice.value === each);
  return Array.isArray(value) ? value.every(known) : known(value);
}
