import { type Context, Hono } from 'hono';
import { ID_PATTERN } from '../../../domain/commands/shape';
import { GLASS_AN_HOUR, GLASS_ROLES, type RecordedGlass } from '../../../store/break-glass';
import { casePage } from '../case/addresses';
import type { FormError } from '../page/error-summary';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import { reachInto } from '../rights/reach';
import type { SignedIn, Viewer } from '../session/viewer';
import { GlassFormPage, REASON_LEAST, REASON_MOST, type Typed } from './form-page';
import { GlassLogPage } from './log-page';
import { glassWords } from './words';

// More than anybody reads (product default).
const MOST = 500;

/** The way into a case without a right to it: for some roles, with a reason, on record. */
export function breakGlassRoutes(parts: PageParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();
  routes.use(async (c, next) => (GLASS_ROLES.includes(c.get('viewer').role) ? next() : c.notFound()));
  routes.get('/', (c) => show(c, parts, { case: c.req.query('case')?.slice(0, 64) ?? '', reason: '' }));
  routes.post('/', (c) => open(c, parts));
  routes.get('/log', async (c) => {
    const frame = frameOf(c, parts);
    const [all, staff] = await Promise.all([parts.archive.brokenGlass(MOST), parts.archive.staff()]);
    const rows = await seenBy(c.get('viewer'), all, parts, frame.today);
    return c.html(<GlassLogPage frame={frame} rows={rows} staff={new Map(staff.map(({ id, name }) => [id, name]))} />);
  });
  return routes;
}

type Status = 200 | 422 | 429;

function show(c: Context<SignedIn>, parts: PageParts, typed: Typed, errors: FormError[] = [], status: Status = 200) {
  return c.html(<GlassFormPage frame={frameOf(c, parts)} typed={typed} errors={errors} />, status);
}

/** What follows is the same for a case that there is and one that there is not, until the reason is on record. */
async function open(c: Context<SignedIn>, parts: PageParts): Promise<Response> {
  const { id, language } = c.get('viewer');
  const typed = typedIn(await c.req.parseBody());
  const errors = errorsIn(typed, language);
  if (errors.length > 0) return show(c, parts, typed, errors, 422);
  const until = await parts.archive.breakGlass({ person: id, caseId: typed.case, reason: typed.reason });
  if (until !== null) return c.redirect(casePage(typed.case), 303);
  return show(c, parts, typed, [{ message: glassWords(language).tooOften(String(GLASS_AN_HOUR)) }], 429);
}

function typedIn(body: Record<string, unknown>): Typed {
  const field = (name: string) => (typeof body[name] === 'string' ? body[name].trim() : '');
  return { case: field('case'), reason: field('reason').replaceAll(BLANK, ' ') };
}

// Many count as one, and none is a line break: a reason stands in the line of a table, and on a terminal.
const BLANK = /[\s\p{Cc}]+/gu;

function errorsIn({ case: caseId, reason }: Typed, language: Viewer['language']): FormError[] {
  const words = glassWords(language);
  const { length } = reason;
  return [
    ...(ID_PATTERN.test(caseId) ? [] : [{ field: 'case', message: words.caseMissing }]),
    ...(length < REASON_LEAST ? [{ field: 'reason', message: words.reasonMissing(String(REASON_LEAST)) }] : []),
    ...(length > REASON_MOST ? [{ field: 'reason', message: words.reasonLong(String(REASON_MOST)) }] : []),
  ];
}

/** Auditors see all of it, everybody else that of the cases into which they see themselves. */
async function seenBy(
  viewer: Viewer,
  all: readonly RecordedGlass[],
  { archive }: PageParts,
  today: string,
): Promise<RecordedGlass[]> {
  if (viewer.role === 'auditor') return [...all];
  const files = await archive.caseFiles({ ids: [...new Set(all.map(({ caseId }) => caseId))] });
  const theirs = new Set(files.filter((file) => reachInto(file, viewer, today)).map(({ caseId }) => caseId));
  return all.filter(({ caseId }) => theirs.has(caseId));
}
