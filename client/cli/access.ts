import { civilDateAt, endOf, timeOfDayAt } from '../../domain/calendar/agency-clock';
import { addDays, type CivilDate, withWeekday } from '../../domain/calendar/civil-date';
import type { NotedReading } from '../../store/access';
import { agencyZone } from '../agency-zone';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { table, widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { wrapped } from './wrap';

interface Options {
  case?: string;
  person?: string;
  from?: CivilDate;
  to?: CivilDate;
  zone?: string;
  most: number;
}

/** `caseclock access`. */
export async function showAccess(invocation: Invocation, options: Options): Promise<number> {
  const { from, to, zone: said, most, ...of } = options;
  const zone = agencyZone(invocation.env, said);
  const days = { ...(from && { since: endOf(addDays(from, -1), zone) }), ...(to && { before: endOf(to, zone) }) };
  // One more than is shown tells whether that is all.
  const found = await withArchive(invocation, 'Reading the access log', (archive) =>
    archive.access({ ...of, ...days, most: most + 1 }),
  );
  const [readings, more] = [found.slice(0, most), found.length > most];
  answer(invocation, { readings, more }, inWords(readings, more, zone, widthOf(invocation.out)));
  return EXIT.done;
}

const HEADING = [['When'], ['Who'], ['Case'], ['What']];

function inWords(readings: readonly NotedReading[], more: boolean, zone: string, width: number): string {
  if (readings.length === 0) return 'No reading is noted that is like that.';
  const rows = readings.map(({ at, person, caseId, what }) => [[whenOf(at, zone)], [person], [caseId], [what]]);
  const rest = more ? wrapped(`These are the newest ${readings.length}; --most shows more.`, width) : [];
  return [`Times of ${zone}`, '', ...table([HEADING, ...rows], width), ...rest].join('\n');
}

function whenOf(at: string, zone: string): string {
  return `${withWeekday(civilDateAt(at, zone))} ${timeOfDayAt(at, zone)}`;
}
