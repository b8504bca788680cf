import type { Field, Fields } from '../../../domain/commands/shape';
import { valuesOf } from '../../../domain/case/lists';

/** An example of arguments: what is needed, without what may be left out. */
export function exampleOf(fields: Fields): Record<string, unknown> {
  const needed = Object.entries(fields).filter(([, { kind }]) => kind !== 'optional');
  return Object.fromEntries(needed.map(([key, field]) => [key, exampleValue(field)]));
}

function exampleValue(field: Field): unknown {
  switch (field.kind) {
    case 'optional':
      return exampleValue(field.of);
    case 'object':
      return exampleOf(field.fields);
    case 'list':
      return [exampleValue(field.of)];
    case 'record':
      return {};
    case 'choice':
      return field.of[0];
    case 'listed':
      return valuesOf(field.list)[0] ?? 'other';
    default:
      return PLAIN[field.kind];
  }
}

const PLAIN = {
  id: 'plan-2',
  words: 'a few words',
  date: '2027-03-31',
  month: '2027-03',
  time: '15:30',
  flag: true,
  number: 5,
  text: 'What happened, in sentences.',
} as const;
