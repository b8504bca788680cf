import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { addMonths } from '../../../domain/calendar/civil-date';
import { sumsInCsv, listInCsv } from '../../measures-csv';
import { measuresFrom } from '../../measures';
import type { Telling } from '../../staff/telling';
import { namesByCase } from '../case/named';
import { downloaded } from '../download';
import type { FormError } from '../page/error-summary';
import { type Frame, frameOf } from '../page/frame';
import { typedDate } from '../page/typed-date';
import type { PageParts } from '../pages';
import type { SignedIn } from '../session/viewer';
import { figuresOf } from './figures';
import { handOver, MOST_AT_ONCE, takersFor } from './handing-over';
import { CheckPage, HandedPage } from './handing-pages';
import { measured } from './measured';
import { FigurePage, MeasuresPage, monthFrom, type MonthOfTeam } from './measures-page';
import { lateOf, OverduePage } from './overdue-page';
import { PersonPage } from './person-page';
import { StandInPage, type TypedDates } from './stand-in-page';
import { nameStandIn, takeBackStandIn } from './standing-in';
import { overdueTable, workloadTable } from './tables';
import { SUPERVISING } from '../rights/supervising';
import { casesHeldBy, linesOf, listed, loadsOf, NOBODY, PERSON_LISTS, type Team, teamOf } from './team';
import { WorkloadPage } from './workload-page';
import { teamWords } from './words';

type Ask = Context<SignedIn>;

/** Who carries what, who is late and why, and what is done about it. For those who supervise; nothing for others. */
export function teamRoutes(parts: PageParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();
  routes.use(async (c, next) => (SUPERVISING.includes(c.get('viewer').role) ? next() : c.notFound()));
  routes.get('/', async (c) => c.html(<WorkloadPage {...await seen(c, parts)} />));
  routes.get('/workload.csv', async (c) => {
    const { team, frame } = await seen(c, parts);
    return downloaded(c, 'workload.csv', workloadTable(team, frame.today));
  });
  routes.get('/overdue', (c) => showOverdue(c, parts));
  routes.get('/overdue.csv', async (c) => {
    const { team, frame } = await seen(c, parts);
    return downloaded(c, 'overdue.csv', overdueTable(await lateOf(team, frame.today, parts.archive)));
  });
  routes.get('/people/:person', (c) => showPerson(c, parts, c.req.param('person')));
  routes.get('/hand-over', (c) => check(c, parts));
  routes.post('/hand-over', (c) => handOverNow(c, parts));
  routes.get('/stand-in', (c) => showStandIn(c, parts, {}));
  routes.post('/stand-in', (c) => saveStandIn(c, parts));
  routes.post('/stand-in/take-back', (c) => dropStandIn(c, parts));
  routes.get('/measures', (c) => showMeasures(c, parts));
  routes.get('/measures.csv', (c) => showMeasures(c, parts));
  routes.get('/measures/list', (c) => showMeasures(c, parts));
  routes.get('/measures/list.csv', (c) => showMeasures(c, parts));
  return routes;
}

async function seen(c: Ask, parts: PageParts, unit = c.req.query('unit')): Promise<{ team: Team; frame: Frame }> {
  const frame = frameOf(c, parts);
  return { team: await teamOf(parts, c.get('viewer'), frame.today, unit), frame };
}

/** Names of the families of some cases, noted as read on a list. */
async function namesFor(c: Ask, { archive }: PageParts, cases: readonly string[]) {
  return namesByCase(await archive.familyNames(c.get('viewer').id, [...new Set(cases)]));
}

// A year says what comes back; older reasons stand with the case (product default).
const MONTHS_OF_REASONS = 12;

async function showOverdue(c: Ask, parts: PageParts): Promise<Response> {
  const { team, frame } = await seen(c, parts);
  const since = addMonths(frame.today, -MONTHS_OF_REASONS);
  const late = await lateOf(team, frame.today, parts.archive);
  const missed = await parts.archive.missed({ cases: team.files.map(({ caseId }) => caseId), since });
  const cases = [...late.flatMap(({ lines }) => lines), ...missed].map(({ caseId }) => caseId);
  const namesOf = await namesFor(c, parts, cases);
  return c.html(<OverduePage {...{ frame, team, late, missed, since, namesOf }} />);
}

/** What a choice of cases brought back, to be mended. */
interface Again {
  chosen?: { cases: string[]; to: string };
  errors?: FormError[];
}

async function showPerson(c: Ask, parts: PageParts, given: string, again: Again = {}): Promise<Response> {
  const { team, frame } = await seen(c, parts);
  const person = given === NOBODY ? null : given;
  if (!loadsOf(team, frame.today).some((load) => load.person === person)) return c.notFound();
  const list = PERSON_LISTS.find((each) => each === c.req.query('list')) ?? 'owed';
  const lines = listed(linesOf(team, person, frame.today), list);
  const namesOf = await namesFor(
    c,
    parts,
    lines.map(({ caseId }) => caseId),
  );
  return c.html(<PersonPage {...{ frame, team, person, list, namesOf, ...again }} />, again.errors ? 422 : 200);
}

// ── handing cases over ───────────────────────────────────────────────────────────────────────────────────────────────

async function check(c: Ask, parts: PageParts): Promise<Response> {
  const { team, frame } = await seen(c, parts);
  const given = c.req.query('from') ?? NOBODY;
  const from = given === NOBODY ? null : given;
  const chosen = { cases: [...new Set(c.req.queries('case') ?? [])], to: c.req.query('to') ?? '' };
  const files = casesHeldBy(team, from).filter(({ caseId }) => chosen.cases.includes(caseId));
  const to = takersFor(team, from).find(({ id }) => id === chosen.to);
  const { problems } = teamWords(frame.language).handing;
  const errors = [
    chosen.cases.length === 0 && { field: 'case', message: problems.none },
    chosen.cases.length > MOST_AT_ONCE && { field: 'case', message: problems.many },
    chosen.cases.length > 0 && files.length === 0 && { field: 'case', message: problems.all },
    !to && { field: 'to', message: problems.to },
  ].filter((error) => error !== false);
  if (errors.length > 0 || !to) return showPerson(c, parts, given, { chosen, errors });
  const isLess = files.length < chosen.cases.length;
  return c.html(<CheckPage {...{ frame, team, from, to, files, isLess, request: randomUUID() }} />);
}

async function handOverNow(c: Ask, parts: PageParts): Promise<Response> {
  const form = await c.req.parseBody({ all: true });
  const { team, frame } = await seen(c, parts, textOf(form['unit']));
  const wanted = [...new Set([form['case'] ?? []].flat().map(textOf))].slice(0, MOST_AT_ONCE);
  const files = team.files.filter(({ caseId }) => wanted.includes(caseId));
  const to = team.staff.find(({ id, active, role }) => id === form['to'] && active && role === 'caseworker');
  const isOfUnit = to && files.every(({ unit }) => unit === to.unit);
  if (!to || !isOfUnit || wanted.length === 0) return c.notFound();
  const request = textOf(form['request']) || randomUUID();
  const said = { cases: await parts.cases(), by: c.get('viewer').id, request };
  const outcome = await handOver(wanted, files, to.id, said);
  return c.html(<HandedPage {...{ frame, team, to, outcome, request }} />);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

// ── who stands in ────────────────────────────────────────────────────────────────────────────────────────────────────

interface AgainDates {
  typed?: TypedDates;
  errors?: FormError[];
  request?: string;
  telling?: Telling;
}

async function showStandIn(c: Ask, parts: PageParts, again: AgainDates): Promise<Response> {
  const frame = frameOf(c, parts);
  const staff = await parts.archive.staff();
  const { typed = { who: '', from: '', to: '' }, errors = [], request = randomUUID(), telling } = again;
  const done = telling ? undefined : c.req.query('done');
  const status = errors.length > 0 ? 422 : 200;
  return c.html(<StandInPage {...{ frame, staff, typed, errors, request, telling, done }} />, status);
}

async function saveStandIn(c: Ask, parts: PageParts): Promise<Response> {
  const form = await c.req.parseBody();
  const typed = { who: textOf(form['who']), from: textOf(form['from']), to: textOf(form['to']) };
  const [frame, staff] = [frameOf(c, parts), await parts.archive.staff()];
  const me = staff.find(({ id }) => id === c.get('viewer').id);
  const [from, to] = [typedDate(typed.from), typedDate(typed.to)];
  const { wrong } = teamWords(frame.language).standIn;
  const isSomebody = staff.some(
    ({ id, active, role }) => id === typed.who && id !== me?.id && active && role && SUPERVISING.includes(role),
  );
  const errors = [
    !isSomebody && { field: 'who', message: wrong.who },
    !from && { field: 'from', message: wrong.from },
    !to && { field: 'to', message: wrong.to },
    from && to && to < from && { field: 'to', message: wrong.order },
    to && to < frame.today && { field: 'to', message: wrong.past },
  ].filter((error) => error !== false && error !== null && error !== '');
  if (errors.length > 0 || !me || !from || !to)
    return showStandIn(c, parts, { typed, errors, request: textOf(form['request']) });
  const telling = await nameStandIn(parts, me, { standIn: typed.who, from, to }, frame.today);
  return afterStandIn(c, parts, telling, 'named');
}

async function dropStandIn(c: Ask, parts: PageParts): Promise<Response> {
  const { today } = frameOf(c, parts);
  const me = (await parts.archive.staff()).find(({ id }) => id === c.get('viewer').id);
  if (!me) return c.notFound();
  return afterStandIn(c, parts, await takeBackStandIn(parts, me, today), 'taken-back');
}

async function afterStandIn(c: Ask, parts: PageParts, telling: Telling, done: string): Promise<Response> {
  const isWhole = telling.refused.length + telling.notTold.length === 0;
  return isWhole ? c.redirect(`/team/stand-in?done=${done}`, 303) : showStandIn(c, parts, { telling });
}

// ── measures ─────────────────────────────────────────────────────────────────────────────────────────────────────────

async function showMeasures(c: Ask, parts: PageParts): Promise<Response> {
  const { team, frame } = await seen(c, parts);
  const month = monthFrom(c.req.query('month'), frame.today);
  const gathered = await measured(parts, c.get('viewer'), team, { month, today: frame.today });
  if (!gathered) return c.html(<MeasuresPage {...{ frame, month, ...NOTHING, team: { ...team, tooMany: true } }} />);
  const figures = figuresOf(gathered);
  const shown: MonthOfTeam = { team, month, figures, cases: gathered.cases, failed: gathered.failed.length };
  const path = new URL(c.req.url).pathname;
  if (path.endsWith('/measures')) return c.html(<MeasuresPage frame={frame} {...shown} />);
  if (path.endsWith('/measures.csv')) {
    const period = { from: `${month}-01`, to: `${month}-31` };
    return downloaded(c, `measures-${month}.csv`, sumsInCsv(measuresFrom(gathered, period, null, false)));
  }
  const figure = figures.find(({ key }) => key === c.req.query('measure'));
  if (!figure) return c.notFound();
  if (path.endsWith('.csv')) return downloaded(c, `${figure.key}-${month}.csv`, listInCsv(figure.list));
  return c.html(<FigurePage frame={frame} {...shown} figure={figure} />);
}

const NOTHING = { figures: [], cases: 0, failed: 0 };
