import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { StaffEntry } from '../../../store/record-store';
import { COLUMNS, type ColumnName } from '../../staff/columns';
import type { StaffFile } from '../../staff/directory-file';

/** The columns of the directory that the form of a person has; who stands in is said elsewhere. */
export const PERSON_FIELDS = [
  'id',
  'name',
  'mail',
  'role',
  'unit',
  'supervisor',
  'language',
  'notices',
  'active',
] as const satisfies readonly ColumnName[];
export type PersonField = (typeof PERSON_FIELDS)[number];

/** What was typed, field by field, as the cells of a table would have it. */
export type TypedPerson = Record<PersonField, string>;

/** What stands in the form of somebody who is not there yet. */
export const NEW_PERSON: TypedPerson = {
  id: '',
  name: '',
  mail: '',
  role: '',
  unit: '',
  supervisor: '',
  language: 'en',
  notices: 'each',
  active: 'yes',
};

/** A person of the directory as the form has them. */
export function typedOf({
  id,
  name,
  mail,
  role,
  unit,
  supervisor,
  language,
  notices,
  active,
}: StaffEntry): TypedPerson {
  const words = { mail: mail ?? '', role: role ?? '', unit: unit ?? '', supervisor: supervisor ?? '' };
  return { id, name, ...words, language, notices, active: active ? 'yes' : 'no' };
}

/** What came with the form; a box that is not ticked is not sent. */
export function typedIn(form: Record<string, unknown>, id: string | null): TypedPerson {
  const field = (name: PersonField) => (typeof form[name] === 'string' ? form[name].trim() : '');
  const typed = Object.fromEntries(PERSON_FIELDS.map((name) => [name, field(name)])) as TypedPerson;
  return { ...typed, id: id ?? typed.id, active: typed.active === 'yes' ? 'yes' : 'no' };
}

/** The form as a table of one row: it is looked at as an import is, by the same rules. */
export function asTable(typed: TypedPerson): StaffFile {
  const cells = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== ''));
  return { header: [...PERSON_FIELDS], rows: [{ line: 1, cells, given: PERSON_FIELDS.map((name) => typed[name]) }] };
}

/** The field of which a reason of the import speaks: it begins with the column. */
export function fieldIn(because: string): ColumnName | null {
  const [, column = ''] = /^(\w+):/.exec(because) ?? [];
  return Object.hasOwn(COLUMNS, column) ? (column as ColumnName) : null;
}

/** A mark of a person as somebody saw them: it tells whether they were changed since. */
export function markOf(entry: StaffEntry): string {
  return createHash('sha256')
    .update(JSON.stringify(typedOf(entry)))
    .digest('hex')
    .slice(0, 16);
}

/** Whether the directory has just what was typed: the same form sent twice. */
export function isAsTyped(entry: StaffEntry, typed: TypedPerson): boolean {
  return isDeepStrictEqual(typedOf(entry), typed);
}
