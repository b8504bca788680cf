import type { Context } from 'hono';
import { type ProgressReport, reportPdfBytes } from '../../documents/progress-report';
import type { InCase } from '../case/gate';
import { caseView } from '../case/view';
import { draftToGoOnWith } from '../drafts/form-draft';
import type { PageParts } from '../pages';
import { asItWillBeSent, mayReport, type ReportView, reportView } from './report';

/** The form of a month as a PDF: as it was sent, or the draft of whoever writes it. Nothing is kept of it. */
export async function reportPrinted(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const view = await caseView(c, parts, 'print');
  const shown = await reportView(view, c.req.param('month') ?? '', parts.archive);
  const report = shown && (await toPrint(c, parts, shown));
  if (!shown || !report) return c.notFound();
  const { aCase, standing, frame } = view;
  const print = { by: c.get('viewer').name, at: parts.now(), on: standing.today, language: frame.language };
  const bytes = reportPdfBytes(aCase, report, print);
  const name = `form-2151a-${shown.month}.pdf`;
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}

async function toPrint(c: Context<InCase>, parts: PageParts, shown: ReportView): Promise<ProgressReport | null> {
  const { view, month, report, isFiling } = shown;
  if (report.sentOn) return isFiling ? null : report;
  if (!mayReport(view, c.get('viewer'))) return null;
  const key = { person: c.get('viewer').id, caseId: view.file.caseId, what: 'sendReport2151A' };
  const draft = await draftToGoOnWith(parts.archive, key, month);
  return draft && asItWillBeSent(shown, draft.args);
}
