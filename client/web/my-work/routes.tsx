import { type Context, Hono } from 'hono';
import { playedDays } from '../case/case-clock';
import { namesByCase } from '../case/named';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import type { SignedIn } from '../session/viewer';
import { mayByRole } from './doing';
import { MyWorkPage } from './page';
import { SECTIONS, type WorkFilter, workOf } from './work';

// As many as the record store gives at once: one person has a tenth of that.
const MOST = 500;

/** What somebody has to do. From the worklist in the record store: no case is asked. */
export function myWorkRoutes(parts: PageParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();
  routes.get('/', async (c) => {
    const { archive } = parts;
    const { id, role } = c.get('viewer');
    const frame = frameOf(c, parts);
    const [owed, waiting, drafts] = await Promise.all([
      archive.worklist({ person: id, most: MOST }),
      archive.waiting(id, MOST),
      archive.drafts({ person: id }),
    ]);
    const [played, plans] = await Promise.all([
      playedDays([...owed, ...waiting], parts),
      archive.plansUnderWay(distinct(owed.map(({ caseId }) => caseId))),
    ]);
    const lines = workOf({ owed, waiting, plans, may: mayByRole(role) }, frame.today, played);
    const [names, staff, cases] = await Promise.all([
      archive.familyNames(id, distinct(lines.map(({ caseId }) => caseId))),
      archive.staffNames(
        distinct(lines.flatMap(({ owners, plan }) => [...(owners ?? []), ...(plan ? [plan.by] : [])])),
      ),
      // Asked for only where the page has nothing else to say.
      lines.length === 0 ? archive.caseFiles({ holder: id, status: 'open', most: 1 }) : [],
    ]);
    return c.html(
      <MyWorkPage
        frame={frame}
        lines={lines}
        filter={filterOf(c)}
        namesOf={namesByCase(names)}
        staff={staff}
        drafts={drafts.length}
        hasCases={cases.length > 0}
        cut={owed.length === MOST ? MOST : null}
      />,
    );
  });
  return routes;
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** What the address asks for; what it says wrongly is as if it said nothing. */
function filterOf(c: Context): WorkFilter {
  const when = SECTIONS.find((section) => section === c.req.query('when'));
  const [caseId, kind] = [c.req.query('case'), c.req.query('kind')];
  return { ...(when && { when }), ...(caseId && { case: caseId }), ...(kind && { kind }) };
}
