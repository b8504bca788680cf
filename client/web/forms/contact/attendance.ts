import type { CommandName } from '../../../../domain/commands/catalogue';
import { oneOf, type Posted } from '../posted';

/** How somebody took part in a contact, as it is chosen: nobody is seen unless it is said (S3.15, S3.20). */
export const ATTENDANCE = ['seen', 'not-seen', 'not-there'] as const;
export type Attendance = (typeof ATTENDANCE)[number];

/** The commands whose people are chosen one by one. */
export function isContactForm(command: CommandName): boolean {
  return command === 'recordContact' || command === 'correctContact';
}

const ROW = /^with\.(\d{1,3})\.person$/;

/** The rows of a contact form as the command knows them: who was not there is not in it. */
export function attendanceTyped(command: CommandName, posted: Posted): Posted {
  if (!isContactForm(command)) return posted;
  const rows = [...posted.keys()].flatMap((name) => ROW.exec(name)?.[1] ?? []);
  const typed = new Map([...posted].filter(([name]) => !/^with\.\d+\./.test(name)));
  for (const row of rows) {
    const how = oneOf(posted, `with.${row}.how`);
    if (how !== 'seen' && how !== 'not-seen') continue;
    typed.set(`with.${row}.person`, [oneOf(posted, `with.${row}.person`)]);
    typed.set(`with.${row}.seen`, [how === 'seen' ? 'yes' : 'no']);
    if (how === 'seen' && oneOf(posted, `with.${row}.alone`) !== '') typed.set(`with.${row}.alone`, ['yes']);
  }
  return typed;
}

/** The rows in which nothing was chosen: whom the form asked for and nobody spoke of. */
export function unansweredIn(command: CommandName, posted: Posted): { row: string; person: string }[] {
  if (!isContactForm(command)) return [];
  const rows = [...posted.keys()].flatMap((name) => ROW.exec(name)?.[1] ?? []);
  return rows
    .filter((row) => !posted.has(`with.${row}.how`))
    .map((row) => ({ row, person: oneOf(posted, `with.${row}.person`) }));
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
