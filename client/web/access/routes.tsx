import { type Context, Hono } from 'hono';
import { endOf } from '../../../domain/calendar/agency-clock';
import { addDays } from '../../../domain/calendar/civil-date';
import type { NotedReading } from '../../../store/access';
import { csvOf } from '../../csv';
import { downloaded } from '../download';
import { frameOf } from '../page/frame';
import { typedDate } from '../page/typed-date';
import type { PageParts } from '../pages';
import type { SignedIn } from '../session/viewer';
import { type AccessFilter, AccessPage } from './page';

// Product defaults: so many on a page, so many pages; a table has more.
const ON_A_PAGE = 50;
const MOST = 2000;
const MOST_IN_TABLE = 20_000;

/** The access log, for auditors; nothing for others. */
export function accessRoutes(parts: PageParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();
  routes.use(async (c, next) => (c.get('viewer').role === 'auditor' ? next() : c.notFound()));
  routes.get('/', async (c) => {
    const { filter, wrong } = filterOf(c);
    const [found, people] = await Promise.all([readingsOf(parts, filter, MOST + 1), parts.archive.staff()]);
    const all = found.slice(0, MOST);
    const pages = Math.max(1, Math.ceil(all.length / ON_A_PAGE));
    const page = Math.min(pages, Math.max(1, Number.parseInt(c.req.query('page') ?? '1', 10) || 1));
    return c.html(
      <AccessPage
        frame={frameOf(c, parts)}
        filter={filter}
        wrong={wrong}
        readings={all.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)}
        staff={new Map(people.map(({ id, name }) => [id, name]))}
        page={page}
        pages={pages}
        cut={found.length > MOST ? MOST : null}
      />,
      wrong.length > 0 ? 422 : 200,
    );
  });
  routes.get('/log.csv', async (c) => {
    const readings = await readingsOf(parts, filterOf(c).filter, MOST_IN_TABLE);
    const rows = readings.map(({ at, person, caseId, what }) => [at, person, caseId, what]);
    return downloaded(c, 'access.csv', csvOf([['at', 'person', 'case', 'what'], ...rows]));
  });
  return routes;
}

function filterOf(c: Context): { filter: AccessFilter; wrong: (keyof AccessFilter)[] } {
  const asked = (name: string) => c.req.query(name)?.trim().slice(0, 64) ?? '';
  const day = (name: string) => (asked(name) === '' ? '' : (typedDate(asked(name)) ?? asked(name)));
  const filter = { case: asked('case'), person: asked('person'), from: day('from'), to: day('to') };
  const wrong = (['from', 'to'] as const).filter((name) => filter[name] !== '' && !typedDate(filter[name]));
  return { filter, wrong };
}

async function readingsOf({ archive, zone }: PageParts, filter: AccessFilter, most: number): Promise<NotedReading[]> {
  const [from, to] = [typedDate(filter.from), typedDate(filter.to)];
  return archive.access({
    ...(filter.case && { case: filter.case }),
    ...(filter.person && { person: filter.person }),
    ...(from && { since: endOf(addDays(from, -1), zone) }),
    ...(to && { before: endOf(to, zone) }),
    most,
  });
}
