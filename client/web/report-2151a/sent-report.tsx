import type { Context } from 'hono';
import type { Month } from '../../../domain/calendar/civil-date';
import { REPORT_HEADING_NAMES } from '../../../domain/case/report-2151a';
import { givenFields } from '../../given';
import { Refused } from '../../case-errors';
import { reportPage } from '../case/addresses';
import type { InCase } from '../case/gate';
import { caseView } from '../case/view';
import { dropSent, type FormInHand, keepForm } from '../drafts/form-draft';
import { notYours } from '../forms/form-answer';
import { errorOfRefusal } from '../forms/form-errors';
import { type FormState, stateIn } from '../forms/form-state';
import { silenceIn } from '../forms/no-answer';
import { oneOf, postedFrom } from '../forms/posted';
import { typedArgs } from '../forms/typed-args';
import { UnreadablePage } from '../forms/trouble';
import { withDone } from '../forms/way-back';
import type { PageParts } from '../pages';
import { reportErrors } from './errors';
import { addAct } from './new-facts';
import { HAD_FACTS, withNewFacts } from './news';
import { PreviewPage } from './preview-page';
import { mayReport, recordedMark, type ReportView, reportView } from './report';
import { WritePage, type Writing } from './write-page';

const COMMAND = 'sendReport2151A';

/** What the form of a report sent. */
interface SentReport {
  act: string;
  args: Record<string, unknown>;
  state: FormState;
  /** The mark of what was recorded when the form was shown. */
  seen: string;
  inHand: FormInHand;
}

/** Does what the button asks for that sent the report: preview, go back, keep as a draft, send. */
export async function sentReport(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const view = await caseView(c, parts, 'draft of Form 2151A');
  const shown = await reportView(view, c.req.param('month') ?? '', parts.archive);
  if (!shown) return c.notFound();
  const sent = await reportIn(c, shown.month);
  if (!sent) return c.html(<UnreadablePage frame={view.frame} />, 400);
  // Of a case that does not answer it is not known what somebody may do; it decides itself when it is told.
  if (view.from === 'case' && !mayReport(view, c.get('viewer'))) return notYours(c, view.frame, COMMAND);
  return act(c, parts, shown, sent);
}

async function reportIn(c: Context<InCase>, month: Month): Promise<SentReport | null> {
  const posted = await c.req.formData().then(postedFrom, () => null);
  if (!posted) return null;
  const { caseId } = c.get('file');
  const args = { ...typedArgs(givenFields(COMMAND), posted), month, [HAD_FACTS]: posted.get(HAD_FACTS) ?? [] };
  const state = stateIn(posted, reportPage(caseId, month));
  const { request, draft: seen } = state;
  const inHand: FormInHand = { person: c.get('viewer').id, caseId, command: COMMAND, args, request, seen };
  return { act: oneOf(posted, 'act'), args, state, seen: oneOf(posted, 'seen'), inHand };
}

async function act(c: Context<InCase>, parts: PageParts, shown: ReportView, sent: SentReport): Promise<Response> {
  const page = reportPage(shown.view.file.caseId, shown.month);
  if (sent.act === 'send') return send(c, parts, shown, sent);
  if (sent.act === 'anew') {
    await dropSent(parts.archive, sent.inHand);
    return c.redirect(page, 303);
  }
  const added = REPORT_HEADING_NAMES.find((name) => sent.act === addAct(name));
  const args = added ? withNewFacts(shown, sent.args, added) : sent.args;
  const saved = await keepForm(parts.archive, { ...sent.inHand, args });
  // Somebody has sent it meanwhile: what was typed is kept, and there is nothing to write any more.
  if (shown.report.sentOn) return c.redirect(withDone(page, 'meanwhile'), 303);
  const state = saved ? { ...sent.state, draft: saved } : sent.state;
  const write = (more: Partial<Writing>, status: 200 | 409 | 422 = 200) =>
    c.html(<WritePage shown={shown} args={args} state={state} {...more} />, status);
  if (sent.act === 'draft') return write({ news: { draft: saved ? 'saved' : 'elsewhere' } }, saved ? 200 : 409);
  if (sent.act === 'edit' || added) return write({});
  if (sent.seen !== recordedMark(shown)) return write({ news: { newFacts: true } }, 409);
  const errors = reportErrors(withoutMarks(args), shown.view.frame.language);
  if (errors.length > 0) return write({ errors }, 422);
  return c.html(<PreviewPage shown={shown} args={args} state={state} isKept={saved !== null} />);
}

/** Says it to the case, under the id that the form has had from the beginning. */
async function send(c: Context<InCase>, parts: PageParts, shown: ReportView, sent: SentReport): Promise<Response> {
  const { args, state, inHand } = sent;
  const { view, month } = shown;
  const { frame, file, names } = view;
  const write = (more: Partial<Writing>, status: 409 | 422 | 503) =>
    c.html(<WritePage shown={shown} args={args} state={state} {...more} />, status);
  // One that has gone out tells nothing more; whether it was this one, the case knows by the id of the request.
  const isOpen = !shown.report.sentOn;
  if (isOpen && sent.seen !== recordedMark(shown)) return write({ news: { newFacts: true } }, 409);
  const errors = reportErrors(withoutMarks(args), frame.language);
  if (errors.length > 0) return write({ errors }, 422);
  try {
    const cases = await parts.cases();
    await cases.tell(file.caseId, COMMAND, withoutMarks(args), { by: inHand.person, request: state.request });
  } catch (error) {
    if (error instanceof Refused)
      return write({ errors: [errorOfRefusal(COMMAND, error.refusal, names, frame.language)] }, 422);
    const why = silenceIn(error);
    if (!why) throw error;
    const kept = await keepForm(parts.archive, inHand).then(Boolean, () => false);
    return write({ news: { trouble: { why, kept } } }, 503);
  }
  // What was sent is sent, even if its draft stays until it expires.
  await dropSent(parts.archive, inHand).catch(() => undefined);
  return c.redirect(withDone(reportPage(file.caseId, month), COMMAND), 303);
}

/** What the case is told: which facts the writer has had is the form's own. */
function withoutMarks(args: Record<string, unknown>): Record<string, unknown> {
  const { [HAD_FACTS]: _, ...said } = args;
  return said;
}
