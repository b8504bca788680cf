import type { Path } from '../../../domain/commands/misfit';
import type { Field } from '../../../domain/commands/shape';

/** What a field is called: "Projected completion". */
export function fieldLabel(path: Path): string {
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  const words = key.replace(/[A-Z0-9]+/g, (found) => ` ${found.toLowerCase()}`).trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** What helps to fill it in: "Day of the order". */
export function fieldHint(field: Field): string | undefined {
  if (field.kind === 'optional' || field.kind === 'list' || field.kind === 'record') return fieldHint(field.of);
  if (field.kind === 'object') return undefined;
  return field.about.slice(0, 1).toUpperCase() + field.about.slice(1);
}
