import type { CommandName } from '../../../../domain/commands/catalogue';
import { oneOf, type Posted } from '../posted';

/** How somebody took part in a contact, as it is chosen: nobody is seen unless it is said (S3.15, S3.20). */
export const ATTENDANCE = ['seen', 'not-seen', 'not-there'] as const;
export type Attendance = (typeof ATTENDANCE)[number];

/** The commands whose people are chosen one by one. */
export function isContactForm(command: CommandName): boolean {
  return command === 'recordContact' || command === 'correctContact';
}

// A row is named by its person, so that a browser that fills in a form again gives nobody what was said of another.
const IN_ROW = /^with\.(.+)\.(?:person|how|alone|seen)$/;

/** The name of a field in somebody's row: `with.child-1.how`. */
export function fieldOfRow(person: string, field: 'person' | 'how' | 'alone'): string {
  return `with.${person}.${field}`;
}

/** The rows of a contact form as the command knows them: who was not there is not in it. */
export function attendanceTyped(command: CommandName, posted: Posted): Posted {
  if (!isContactForm(command)) return posted;
  const typed = new Map([...posted].filter(([name]) => !IN_ROW.test(name)));
  for (const [at, row] of rowsIn(posted).entries()) {
    const how = oneOf(posted, fieldOfRow(row, 'how'));
    if (how !== 'seen' && how !== 'not-seen') continue;
    typed.set(`with.${at}.person`, [oneOf(posted, fieldOfRow(row, 'person'))]);
    typed.set(`with.${at}.seen`, [how === 'seen' ? 'yes' : 'no']);
    if (how === 'seen' && oneOf(posted, fieldOfRow(row, 'alone')) !== '') typed.set(`with.${at}.alone`, ['yes']);
  }
  return typed;
}

/** The people of whom nothing was chosen: whom the form asked for and nobody spoke of. */
export function unansweredIn(command: CommandName, posted: Posted): string[] {
  if (!isContactForm(command)) return [];
  return rowsIn(posted)
    .filter((row) => !posted.has(fieldOfRow(row, 'how')))
    .map((row) => oneOf(posted, fieldOfRow(row, 'person')));
}

function rowsIn(posted: Posted): string[] {
  const names = [...posted.keys()].filter((name) => name.endsWith('.person'));
  return names.flatMap((name) => IN_ROW.exec(name)?.[1] ?? []);
}

/** How somebody takes part as far as it is said. */
export interface SaidOf {
  how: Attendance | null;
  alone: boolean;
  /** Named in the contact, and not whether they were seen. */
  isNamed: boolean;
}

/** How a person takes part, of arguments as they were typed or kept. */
export function attendanceIn(args: Record<string, unknown>, person: string): SaidOf {
  const named = Array.isArray(args['with']) ? (args['with'] as Record<string, unknown>[]) : [];
  const row = named.find((each) => each['person'] === person);
  if (!row) return { how: null, alone: false, isNamed: false };
  const how = row['seen'] === true ? 'seen' : row['seen'] === false ? 'not-seen' : null;
  return { how, alone: row['alone'] === true, isNamed: how === null };
}
