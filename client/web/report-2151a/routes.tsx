import { type Context, Hono } from 'hono';
import type { CommandName } from '../../../domain/commands/catalogue';
import { nextReportMonth } from '../../../domain/case/report-2151a-draft';
import { isMonth } from '../../../domain/calendar/civil-date';
import { areaPage, reportPage } from '../case/addresses';
import type { CaseView } from '../case/case-page';
import { caseGate, type InCase } from '../case/gate';
import { ExchangePage } from '../case/exchange/page';
import { caseView } from '../case/view';
import { draftToGoOnWith } from '../drafts/form-draft';
import { commandsFor } from '../forms/commands-for';
import { newState } from '../forms/form-state';
import type { PageParts } from '../pages';
import { exchangeLog } from './log';
import { MonthPage } from './month-page';
import { reportMonths } from './months';
import { factsHad, HAD_FACTS } from './news';
import { reportPrinted } from './printed';
import { argsToBegin, mayReport, type ReportView, reportView } from './report';
import { sentReport } from './sent-report';
import { WritePage } from './write-page';

/** The pages about Form 2151A, for all who have to do with the joint service. */
export function reportRoutes(parts: PageParts): Hono<InCase> {
  const routes = new Hono<InCase>();
  const inCase = caseGate(parts);
  routes.use('/cases/:case/2151a', inCase);
  routes.use('/cases/:case/2151a/*', inCase);
  routes.get('/cases/:case/2151a', (c) => c.redirect(areaPage(c.get('file').caseId, 'exchange'), 303));
  routes.get('/cases/:case/2151a/:month', (c) => month(c, parts));
  routes.get('/cases/:case/2151a/:month/form.pdf', (c) => reportPrinted(c, parts));
  routes.post('/cases/:case/2151a/:month', (c) => sentReport(c, parts));
  // The general form of this command has no preview: whoever is led to it writes the report here.
  routes.get('/cases/:case/record/sendReport2151A', inCase, (c) => toReport(c, parts));
  return routes;
}

/** All months and the log, where the case shows what the agencies tell each other. */
export async function exchange(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const view = await caseView(c, parts, 'agenda');
  const { aCase, standing, file } = view;
  const log = await exchangeLog(await parts.archive.journal(file.caseId), parts.archive);
  const months = reportMonths(aCase, standing.duties, standing.today);
  return c.html(<ExchangePage {...{ view, months, log }} may={mayIn(view, c)} done={c.req.query('done')} />);
}

async function month(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const view = await caseView(c, parts, 'draft of Form 2151A');
  const shown = await reportView(view, c.req.param('month') ?? '', parts.archive);
  if (!shown) return c.notFound();
  return !shown.report.sentOn && mayReport(view, c.get('viewer'))
    ? writing(c, parts, shown)
    : c.html(<MonthPage shown={shown} may={mayIn(view, c)} done={c.req.query('done')} />);
}

/** The form with the draft of this person, or with what was recorded. */
async function writing(c: Context<InCase>, { archive }: PageParts, shown: ReportView): Promise<Response> {
  const { view, month: which } = shown;
  const { caseId } = view.file;
  const key = { person: c.get('viewer').id, caseId, what: 'sendReport2151A' };
  const draft = await draftToGoOnWith(archive, key, which);
  const state = newState(view.aCase.sequence, reportPage(caseId, which));
  if (!draft)
    return c.html(
      <WritePage shown={shown} args={{ ...argsToBegin(shown), [HAD_FACTS]: factsHad(shown) }} state={state} />,
    );
  const { subject, version } = draft;
  const taken = { ...state, request: draft.request ?? state.request, draft: { subject, version } };
  return c.html(<WritePage shown={shown} args={draft.args} state={taken} news={{ restored: draft.savedAt }} />);
}

async function toReport(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const { caseId } = c.get('file');
  const given = c.req.query('month') ?? c.req.query('draft') ?? '';
  if (isMonth(given)) return c.redirect(reportPage(caseId, given), 303);
  const { aCase, standing } = await caseView(c, parts, 'agenda');
  const next = nextReportMonth(aCase, standing.today);
  return c.redirect(next ? reportPage(caseId, next) : areaPage(caseId, 'exchange'), 303);
}

function mayIn({ aCase, standing, writes }: CaseView, c: Context<InCase>): CommandName[] {
  return writes ? commandsFor({ aCase, today: standing.today }, c.get('viewer')) : [];
}
