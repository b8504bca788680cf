import fc from 'fast-check';
import { valuesOf } from '../../../domain/case/lists';
import type { CommandName } from '../../../domain/commands/catalogue';
import type { Field, Fields } from '../../../domain/commands/shape';
import { givenFields } from '../../../client/given';

/** Arguments of a command as somebody may say them, drawn from its shape. */
export function argsOf(command: CommandName): fc.Arbitrary<Record<string, unknown>> {
  return objectOf(givenFields(command));
}

const filler = fc.stringMatching(/^[A-Za-z<"&][A-Za-z <>"'&;=]{0,20}[a-z>]$/).filter((text) => text === text.trim());
const ids = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const days = fc.integer({ min: 1, max: 28 }).map((day) => `2027-03-${String(day).padStart(2, '0')}`);
const lines = fc.array(filler, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));

function objectOf(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const needed = Object.keys(fields).filter((key) => fields[key]?.kind !== 'optional');
  const all = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, valueOf(field)]));
  return fc.record(all, { requiredKeys: needed }).map((value) => ({ ...value }));
}

function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'optional':
      // Of what may be left out, nothing and an empty list are the same.
      return valueOf(field.of).filter((value) => !isNothing(value));
    case 'object':
      return objectOf(field.fields);
    case 'list':
      return fc.uniqueArray(
        valueOf(field.of).filter((value) => !isNothing(value)),
        {
          minLength: field.least,
          maxLength: Math.max(field.least, 2),
          selector: (value) => JSON.stringify(value),
        },
      );
    case 'record':
      return fc.dictionary(ids, valueOf(field.of), { maxKeys: 2 }).map((value) => ({ ...value }));
    case 'choice':
      return fc.constantFrom(...field.of);
    case 'listed':
      return fc.constantFrom(...valuesOf(field.list));
    case 'flag':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 0, max: 10_000 });
    case 'date':
      return days;
    case 'month':
      return fc.constantFrom('2027-01', '2027-12');
    case 'time':
      return fc.constantFrom('00:00', '09:05', '23:59');
    case 'id':
      return ids;
    case 'words':
      return filler;
    case 'text':
      return lines;
  }
}

function isNothing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isNothing);
}
