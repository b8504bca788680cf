import { type Context, Hono } from 'hono';
import { namesByCase } from '../case/named';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import type { SignedIn } from '../session/viewer';
import { MyWorkPage } from './page';
import { SECTIONS, type WorkFilter, workOf } from './work';

// As many as the record store gives at once: one person has a tenth of that.
const MOST = 500;

/** What somebody has to do. From the worklist in the record store: no case is asked. */
export function myWorkRoutes(parts: PageParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();
  routes.get('/', async (c) => {
    const { archive } = parts;
    const { id } = c.get('viewer');
    const frame = frameOf(c, parts);
    const [owed, waiting, drafts, files, staff] = await Promise.all([
      archive.worklist({ person: id, most: MOST }),
      archive.waiting(id, MOST),
      archive.drafts({ person: id }),
      archive.caseFiles({ holder: id, status: 'open' }),
      archive.staff(),
    ]);
    const lines = workOf(owed, waiting, frame.today);
    const names = await archive.familyNames(id, [...new Set(lines.map(({ caseId }) => caseId))]);
    return c.html(
      <MyWorkPage
        frame={frame}
        lines={lines}
        filter={filterOf(c)}
        namesOf={namesByCase(names)}
        staff={new Map(staff.map((person) => [person.id, person.name]))}
        drafts={drafts.length}
        cases={files.length}
        cut={owed.length === MOST ? MOST : null}
      />,
    );
  });
  return routes;
}

/** What the address asks for; what it says wrongly is as if it said nothing. */
function filterOf(c: Context): WorkFilter {
  const when = SECTIONS.find((section) => section === c.req.query('when'));
  const [caseId, kind] = [c.req.query('case'), c.req.query('kind')];
  return { ...(when && { when }), ...(caseId && { case: caseId }), ...(kind && { kind }) };
}
