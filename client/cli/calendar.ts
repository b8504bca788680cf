import { civilDateAt, instantAt } from '../../domain/calendar/agency-clock';
import { ID_PATTERN } from '../../domain/commands/shape';
import type { CalendarLink, CalendarScope } from '../../store/calendar-links';
import { agencyZone } from '../agency-zone';
import { titleOf } from '../calendar/feed';
import { hashOf, linkOf, newKey } from '../calendar/link';
import { AGENCY_DAYS, dutiesWanted } from '../calendar/span';
import { admitToCalendar } from '../staff/rights';
import { InputError } from '../input-error';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { table, widthOf } from './table';
import { answer, type Invocation } from './terminal';

interface Options {
  person?: string;
  unit?: string;
  agency?: boolean;
  revoke?: number;
  by?: string;
}

/** `caseclock calendar`: makes a link, ends one, or lists them all. */
export async function calendars(invocation: Invocation, options: Options): Promise<number> {
  const { person, unit, agency, revoke, by } = options;
  const asked = [person, unit, agency, revoke].filter((each) => each !== undefined);
  if (asked.length > 1)
    throw new InputError('--person, --unit, --agency and --revoke are one at a time. Nothing was done.');
  if (asked.length === 0) return listLinks(invocation);
  const who = idGiven('--by', by ?? '');
  if (revoke !== undefined) return revokeLink(invocation, revoke, who);
  const scope = { person: person ?? null, unit: unit ?? null };
  if (person !== undefined) idGiven('--person', person);
  if (unit !== undefined) idGiven('--unit', unit);
  return makeLink(invocation, scope, who);
}

function idGiven(option: string, given: string): string {
  if (ID_PATTERN.test(given)) return given;
  throw new InputError(`${option}: must be an id such as w-hale. Nothing was done.`);
}

async function makeLink(invocation: Invocation, scope: CalendarScope, by: string): Promise<number> {
  const [key, madeAt, zone] = [newKey(), instantAt(Date.now()), agencyZone(invocation.env)];
  const made = await withArchive(invocation, 'Making the link', async (archive) => {
    const directory = await archive.staff();
    admitToCalendar(directory, { by, person: scope.person }, 'No link was made.');
    if (scope.person !== null && !directory.some(({ id }) => id === scope.person))
      throw new InputError(`--person: ${scope.person} is not in the staff directory. No link was made.`);
    const number = await archive.addCalendarLink({ hash: hashOf(key), ...scope, madeBy: by, madeAt });
    const duties = await archive.worklist(dutiesWanted(scope, civilDateAt(madeAt, zone)));
    return { number, duties: duties.filter(({ due }) => due !== null).length };
  });
  const link = linkOf(key, invocation.env);
  answer(invocation, { link, ...made, ...scope }, madeInWords(link, scope, made));
  return EXIT.done;
}

function madeInWords(
  link: string,
  scope: CalendarScope,
  { number, duties }: { number: number; duties: number },
): string {
  const span = (scope.person ?? scope.unit) ? '' : ` within ${AGENCY_DAYS} days back and ahead`;
  return [
    link,
    '',
    `${titleOf(scope)}, ${duties} now${span}. Subscribe to it in a calendar program.`,
    'The link is shown this once, and whoever has it can read the calendar. To end it:',
    `  caseclock calendar --revoke ${number} --by WHO`,
  ].join('\n');
}

async function revokeLink(invocation: Invocation, number: number, by: string): Promise<number> {
  const revoked = { by, at: instantAt(Date.now()) };
  const ended = await withArchive(invocation, 'Ending the link', async (archive) => {
    const links = await archive.calendarLinks();
    const person = links.find((link) => link.number === number)?.person ?? null;
    admitToCalendar(await archive.staff(), { by, person }, 'No link was ended.');
    return archive.revokeCalendarLink(number, revoked);
  });
  if (!ended)
    throw new InputError(`--revoke: no link ${number} is in use. "caseclock calendar" lists them. Nothing was done.`);
  answer(
    invocation,
    { number, revoked },
    `Link ${number} leads nowhere any more. A program that has it keeps what it has seen.`,
  );
  return EXIT.done;
}

async function listLinks(invocation: Invocation): Promise<number> {
  const links = await withArchive(invocation, 'Reading the links', (archive) => archive.calendarLinks());
  const lines = table([HEADING, ...links.map(cellsOf)], widthOf(invocation.out));
  answer(invocation, { links }, links.length === 0 ? 'There is no link to a calendar.' : lines.join('\n'));
  return EXIT.done;
}

const HEADING = [['Link'], ['Made'], ['By'], ['State'], ['What']];

function cellsOf(link: CalendarLink): string[][] {
  const { number, madeAt, madeBy, revokedAt, revokedBy } = link;
  const state = revokedAt === null ? 'in use' : `ended ${revokedAt.slice(0, 10)} by ${revokedBy}`;
  return [[String(number)], [madeAt.slice(0, 10)], [madeBy], [state], [titleOf(link)]];
}
