import { daysBetween } from '../../domain/calendar/civil-date';
import type { LedgerEntry } from '../../store/record-store';

/**
 * A notice as it reads after it has waited for a mail server: the days left and the days late are those of the sending.
 * Null for a reminder whose due date has passed meanwhile: the overdue notice says that.
 */
export function afterWaiting(entry: LedgerEntry, milliseconds: number): LedgerEntry | null {
  const { daysLeft, daysLate } = entry.facts;
  if (typeof daysLeft !== 'number') return entry;
  const left = daysLeft - daysBetween(entry.on, dayAfter(entry, milliseconds));
  if (entry.kind === 'reminder' && left < 0) return null;
  const late = typeof daysLate === 'number' ? Math.max(0, -left) : null;
  return { ...entry, facts: { ...entry.facts, daysLeft: left, daysLate: late } };
}

/** The agency's day so much later; the entry's own clock is near enough for a day. */
function dayAfter({ on, time }: LedgerEntry, milliseconds: number): string {
  return new Date(Date.parse(`${on}T${time}:00.000Z`) + milliseconds).toISOString().slice(0, 10);
}
