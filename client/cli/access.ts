import { civilDateAt, endOf, timeOfDayAt } from '../../domain/calendar/agency-clock';
import { addDays, type CivilDate, withWeekday } from '../../domain/calendar/civil-date';
import type { NotedReading, WantedAccess } from '../../store/access';
import type { Archive } from '../../store/record-store';
import { agencyZone } from '../agency-zone';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { isOperator, readerOf } from './reading';
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
    readingsFor(invocation, archive, { ...of, ...days, most: most + 1 }),
  );
  const [readings, more] = [found.slice(0, most), found.length > most];
  answer(invocation, { readings, more }, inWords(readings, more, zone, widthOf(invocation.out)));
  return EXIT.done;
}

/** Reasons are for auditors; who uses the command line without a name is an operator, who reaches the database. */
async function readingsFor(invocation: Invocation, archive: Archive, wanted: WantedAccess): Promise<NotedReading[]> {
  const person = readerOf(invocation);
  const entry = isOperator(person) ? null : await archive.staffMember(person);
  const isAuditor = entry?.active === true && entry.role === 'auditor';
  return archive.access({ ...wanted, reasons: isAuditor || isOperator(person) });
}

const HEADING = [['When'], ['Who'], ['Case'], ['What']];

function inWords(readings: readonly NotedReading[], more: boolean, zone: string, width: number): string {
  if (readings.length === 0) return 'No reading is noted that is like that.';
  const rows = readings.map(({ at, person, caseId, what, reason }) => [
    [whenOf(at, zone)],
    [person],
    [caseId],
    reason === undefined ? [what] : [`${what}: ${reason}`],
  ]);
  const rest = more ? wrapped(`These are the newest ${readings.length}; --most shows more.`, width) : [];
  return [`Times of ${zone}`, '', ...table([HEADING, ...rows], width), ...rest].join('\n');
}

function whenOf(at: string, zone: string): string {
  return `${withWeekday(civilDateAt(at, zone))} ${timeOfDayAt(at, zone)}`;
}
