import { civilDateAt, type Instant, millisecondsOf } from '../../../domain/calendar/agency-clock';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { Case } from '../../../domain/case/case';
import type { WorklistRow } from '../../../store/worklist';
import type { PageParts } from '../pages';

/** What time it is in a case. */
export interface CaseClock {
  now: Instant;
  today: CivilDate;
  /** Whether the case was played, and keeps a time of its own: the last moment that it knows of. */
  played: boolean;
}

/** A case that was played is ahead of the clock on the wall, or far behind it: its own last day is today there. */
export async function caseClock(
  { id, today, toldAt, settings }: Case,
  { archive, now }: Pick<PageParts, 'archive' | 'now'>,
): Promise<CaseClock> {
  const instant = now();
  const wall = { now: instant, today: civilDateAt(instant, settings.zone), played: false };
  if (today === null || toldAt === null) return wall;
  if (today > wall.today) return { now: toldAt, today, played: true };
  const [past] = isLongAgo(toldAt, instant) ? await archive.played([id]) : [];
  return past ? { now: toldAt, today, played: true } : wall;
}

/** Of the cases on a list those that were played in a past of their own, each with its own day. */
export async function playedDays(
  rows: readonly Pick<WorklistRow, 'caseId' | 'changedAt'>[],
  { archive, now }: Pick<PageParts, 'archive' | 'now'>,
): Promise<ReadonlyMap<string, CivilDate>> {
  const instant = now();
  const awake = new Set(rows.flatMap(({ caseId, changedAt }) => (isLongAgo(changedAt, instant) ? [] : [caseId])));
  const still = new Set(rows.flatMap(({ caseId }) => (awake.has(caseId) ? [] : [caseId])));
  const played = still.size > 0 ? await archive.played([...still]) : [];
  return new Map(played.map(({ caseId, on }) => [caseId, on]));
}

// Spares most cases the question: one in which something happened this month is no such case (product default).
const LONG = 30 * 24 * 60 * 60 * 1000;

function isLongAgo(at: Instant, now: Instant): boolean {
  return millisecondsOf(now) - millisecondsOf(at) > LONG;
}
