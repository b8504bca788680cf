import { type Month, isMonth, monthOf } from '../../../domain/calendar/civil-date';
import { jointServiceIn, REPORT_HEADING_NAMES, type ReportHeading, reportOf } from '../../../domain/case/report-2151a';
import { draftOf2151A } from '../../../domain/case/report-2151a-draft';
import { type HeadingSaid, type ProgressReport, readReport } from '../../documents/progress-report';
import type { Archive } from '../../../store/record-store';
import type { CaseView } from '../case/case-page';
import { commandsFor } from '../forms/commands-for';
import { listIn, shown } from '../forms/args-posted';
import type { Viewer } from '../session/viewer';

/** The form of a month as the pages show it: what it says by now, and what was recorded for it. */
export interface ReportView {
  view: CaseView;
  month: Month;
  report: ProgressReport;
  /** How many older facts had no room under a heading; the journal has them. */
  dropped: Partial<Record<ReportHeading, number>>;
  /** It was sent, and its words are not in the record store yet. */
  isFiling: boolean;
}

/** Reads the form of a month; null where none is owed for it, or not yet. */
export async function reportView(
  view: CaseView,
  given: string,
  archive: Pick<Archive, 'journal' | 'text'>,
): Promise<ReportView | null> {
  const { aCase, standing, names, staff } = view;
  if (!isMonth(given) || given > monthOf(standing.today) || !jointServiceIn(aCase, given)) return null;
  const journal = await archive.journal(view.file.caseId);
  const source = {
    journal,
    aCase,
    on: standing.today,
    names: new Map([...staff, ...names]),
    read: async (id: string) => (await archive.text(id))?.words ?? '',
  };
  const report = await readReport(source, given);
  if (!report) return null;
  const isRecorded = journal.some(({ event }) => event.type === 'report2151ASent' && event.month === given);
  const isFiling = Boolean(reportOf(aCase, given)?.sentOn) && !isRecorded;
  return { view, month: given, report, dropped: draftOf2151A(aCase, given).dropped, isFiling };
}

/** Whether somebody may write and send reports of the case today; the case decides again. */
export function mayReport({ aCase, standing, writes }: CaseView, viewer: Viewer): boolean {
  return writes && commandsFor({ aCase, today: standing.today }, viewer).includes('sendReport2151A');
}

/** What the form begins with: a sentence for each fact, to be edited. A heading without a fact stays empty. */
export function argsToBegin({ month, report }: ReportView): Record<string, unknown> {
  const headings = report.headings.flatMap(({ name, recorded }) =>
    recorded.length > 0 ? [[name, recorded.map(sentenceOf).join('\n')]] : [],
  );
  return { month, headings: Object.fromEntries(headings) as Record<string, string> };
}

/** What people wrote is in English (S1.67), as DCFS reads it, whatever the language of the page. */
export function sentenceOf({ on, what, about }: HeadingSaid['recorded'][number]): string {
  const [year, month, day] = on.split('-').map(Number);
  return `${month}/${day}/${year}: ${what}${about ? ` (${about})` : ''}.`;
}

/** The words under a heading as they were typed. */
export function wordsUnder(args: Record<string, unknown>, name: ReportHeading): string {
  return shown((args['headings'] as Record<string, unknown> | undefined)?.[name]);
}

/** Whether "No change" was ticked. */
export function saysNoChange(args: Record<string, unknown>, name: ReportHeading): boolean {
  return listIn(args['noChange']).includes(name);
}

/** The form as it would go out today with what was typed. */
export function asItWillBeSent({ report, view }: ReportView, args: Record<string, unknown>): ProgressReport {
  const headings = REPORT_HEADING_NAMES.map((name) => ({
    name,
    words: wordsUnder(args, name) || null,
    noChange: saysNoChange(args, name),
    recorded: [],
  }));
  return { ...report, period: { ...report.period, to: view.standing.today }, headings };
}

/**
 * What was recorded for the report, as one word: a form that was begun before something else was recorded has another.
 * It goes out to the browser and comes back, so it says nothing of what it is made from.
 */
export function recordedMark({ report, view }: ReportView): string {
  const facts = report.headings.map(({ recorded }) => recorded.map(({ on, what, about }) => [on, what, about]));
  return hashOf(JSON.stringify([view.file.caseId, facts]));
}

/** Enough to tell two lists of facts apart (FNV-1a); nothing is guarded by it. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193) >>> 0;
  return hash.toString(36);
}
