import { ID_PATTERN } from '../domain/commands/shape';
import { InputError } from './input-error';

/** An id as it is given; what is none is told. */
export function idGiven(given: string): string {
  if (ID_PATTERN.test(given)) return given;
  throw new InputError(`"${given}" is not an id such as w-hale (letters, digits, dots, dashes).`);
}
