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
    // Of a draft that came from elsewhere the rows are as the command has them.
    if (how !== 'seen' && how !== 'not-seen') continue;
    typed.set(`with.${row}.person`, [oneOf(posted, `with.${row}.person`)]);
    typed.set(`with.${row}.seen`, [how === 'seen' ? 'yes' : 'no']);
    if (how === 'seen' && oneOf(posted, `with.${row}.alone`) !== '') typed.set(`with.${row}.alone`, ['yes']);
  }
  return typed;
}

/** How somebody takes part as far as it is said. */
export function attendanceIn(
  args: Record<string, unknown>,
  person: string,
): { how: Attendance | null; alone: boolean } {
  const named = Array.isArray(args['with']) ? (args['with'] as Record<string, unknown>[]) : [];
  const row = named.find((each) => each['person'] === person);
  if (!row) return { how: null, alone: false };
  return { how: howOf(row['seen']), alone: row['alone'] === true };
}

function howOf(seen: unknown): Attendance | null {
  return seen === true ? 'seen' : seen === false ? 'not-seen' : null;
}
