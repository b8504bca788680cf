import { type Context, Hono } from 'hono';
import { caseLinks } from '../../../domain/notices/case-links';
import { dutyIn } from '../../../domain/duties/agenda';
import type { CaseFile, WantedFiles } from '../../../store/case-files';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import { reachInto } from '../rights/reach';
import type { SignedIn, Viewer } from '../session/viewer';
import { casePage } from './addresses';
import { caseAreas } from './areas';
import { DutyPage } from './duty-page';
import { caseGate, type InCase } from './gate';
import { OverviewPage, type Returned } from './overview';
import { SearchPage } from './search-page';
import { caseView } from './view';

/** The way to a case, its first page, and why its duties are due when they are. */
export function caseRoutes(parts: PageParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();
  routes.get('/', (c) => search(c, parts));
  const inCase = new Hono<InCase>();
  inCase.use(caseGate(parts));
  inCase.get('/', async (c) => {
    const view = await caseView(c, parts, 'agenda');
    const returned = view.reach === 'whole' ? await commentsOf(parts, view.standing.returned) : [];
    const timeline = OPERATORS.includes(c.get('viewer').role) ? caseLinks(parts.env)(view.file.caseId) : null;
    return c.html(<OverviewPage view={view} returned={returned} timeline={timeline} />);
  });
  inCase.get('/duties/:duty{.+}', async (c) => {
    const view = await caseView(c, parts, 'explanation');
    const duty = dutyIn(view.agenda, c.req.param('duty'));
    const isTheirs = view.reach === 'whole' || duty?.owner.role === 'enrolled';
    return duty && isTheirs ? c.html(<DutyPage view={view} duty={duty} />) : c.notFound();
  });
  inCase.route('/', caseAreas(parts));
  routes.route('/:case', inCase as never);
  return routes;
}

/** Who looks at the workings of a case: supervising roles and auditors; operators have the Temporal UI itself. */
const OPERATORS: readonly Viewer['role'][] = ['supervisor', 'programme-manager', 'auditor'];

/** Comments that came back with a plan or a request: whoever sees the whole case may read them. */
async function commentsOf({ archive }: PageParts, returned: readonly Returned[]): Promise<Returned[]> {
  return Promise.all(
    returned.map(async ({ what, comment }) => ({ what, comment: (await archive.text(comment))?.words ?? '…' })),
  );
}

async function search(c: Context<SignedIn>, parts: PageParts): Promise<Response> {
  const viewer = c.get('viewer');
  const frame = frameOf(c, parts);
  const asked = c.req.query('case')?.trim().slice(0, 64) ?? '';
  const found = asked ? await parts.archive.caseFile(asked) : null;
  if (found && reachInto(found, viewer, frame.today)) return c.redirect(casePage(found.caseId), 303);
  const [files, staff] = await Promise.all([casesOf(viewer, parts, frame.today), parts.archive.staffNames()]);
  return c.html(<SearchPage frame={frame} asked={asked || null} files={files} staff={staff} />);
}

/** The cases to begin with: those one holds, and for those who supervise, of the unit. */
async function casesOf(viewer: Viewer, { archive }: PageParts, today: string): Promise<CaseFile[]> {
  const of = WANTED[viewer.role]?.(viewer) ?? { holder: viewer.id };
  const files = await archive.caseFiles(of);
  return files.filter((file) => reachInto(file, viewer, today));
}

const WANTED: Partial<Record<Viewer['role'], (viewer: Viewer) => WantedFiles>> = {
  supervisor: ({ unit }) => ({ unit: unit ?? '' }),
  'programme-manager': () => ({}),
  'stand-in': ({ id }) => ({ staffed: id }),
  'dhs-caseworker': ({ id }) => ({ staffed: id }),
  'dcfs-worker': ({ id }) => ({ staffed: id }),
  'dhs-liaison': ({ id }) => ({ staffed: id }),
  auditor: () => ({}),
};
