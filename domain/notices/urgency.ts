import { type CivilDate, daysBetween } from '../calendar/civil-date';
import type { MailKind } from '../record';
import type { Facts } from './notice';

/**
 * What is never left for the next morning (product default): escalations and problems; what is to be done that day or
 * is overdue; and, where hours count, what is due on the next day, for its hour may come before the morning mail.
 */
export function isUrgent({ kind, due, on, facts }: Dated): boolean {
  if (kind === 'escalation' || kind === 'problem') return true;
  if (kind !== 'reminder' && kind !== 'task') return false;
  return due !== null && daysBetween(on, due) <= (facts.dueTime ? 1 : 0);
}

interface Dated {
  kind: MailKind;
  due: CivilDate | null;
  /** The day on which it is said. */
  on: CivilDate;
  facts: Facts;
}
