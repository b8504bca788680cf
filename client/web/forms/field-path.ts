import type { Path } from '../../../domain/commands/misfit';
import type { Field, Fields } from '../../../domain/commands/shape';

/** A field without its being optional. */
export type Inner = Exclude<Field, { kind: 'optional' }>;

/** The name under which a field is sent: `with.0.person`. */
export function nameOf(path: Path): string {
  return path.join('.');
}

/** A field without its being optional. */
export function innerOf(field: Field): Inner {
  return field.kind === 'optional' ? innerOf(field.of) : field;
}

/** The field at a path; null where the command has none. */
export function fieldAt(fields: Fields, [key, ...rest]: Path): Field | null {
  const field = typeof key === 'string' && Object.hasOwn(fields, key) ? fields[key] : undefined;
  return field ? within(field, rest) : null;
}

function within(field: Field, path: Path): Field | null {
  const [key, ...rest] = path;
  if (key === undefined) return field;
  const inner = innerOf(field);
  if (inner.kind === 'object') return fieldAt(inner.fields, path);
  return inner.kind === 'list' || inner.kind === 'record' ? within(inner.of, rest) : null;
}
