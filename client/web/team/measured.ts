import { lastDayOf, type Month } from '../../../domain/calendar/civil-date';
import { gather, type Gathered } from '../../measures';
import type { PageParts } from '../pages';
import { reachInto } from '../rights/reach';
import type { Viewer } from '../session/viewer';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { Team } from './team';

// As many cases as are asked while somebody waits; for more there is `caseclock measures` (product default).
const MOST = 500;

/**
 * Asks the cases of a team, those too that ended, and measures a month. Null where there are too many. That each was read
 * is noted.
 */
export async function measured(
  parts: PageParts,
  viewer: Viewer,
  { unit, files }: Team,
  of: { month: Month; today: CivilDate },
): Promise<Gathered | null> {
  const { archive } = parts;
  const ofUnit = unit === null ? [] : await archive.caseFiles({ unit, most: MOST + 1 });
  const seen = [...files, ...ofUnit].filter((file) => reachInto(file, viewer, of.today) === 'whole');
  const ids = [...new Set(seen.map(({ caseId }) => caseId))].sort();
  if (ids.length > MOST) return null;
  if (ids.length === 0) return { cases: 0, failed: [], visits: [], tasks: [] };
  const cases = await parts.cases();
  const period = { from: `${of.month}-01`, to: lastDayOf(of.month) };
  await archive.noteAccess(ids.map((caseId) => ({ person: viewer.id, caseId, what: 'measures' as const })));
  return gather(
    ids,
    (id) => cases.case(id),
    period,
    parts.now(),
    () => undefined,
  );
}
