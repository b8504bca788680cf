import type { CivilDate, Month } from '../../domain/calendar/civil-date';
import { type Instant, timeOfDayAt } from '../../domain/calendar/agency-clock';
import type { Case } from '../../domain/case/case';
import type { RecordedEvent } from '../../domain/case/events';
import { typeset } from '../../activities/documents/compiler';
import type { HeadingLanguage } from '../../activities/documents/document';
import { type HeadingSaid, type ProgressReport, progressReport } from '../../activities/documents/form-2151a';
import type { Source } from '../../activities/documents/source';

export type { HeadingSaid, ProgressReport };

/** What a form is read from. */
export interface ReportSource extends Pick<Source, 'aCase' | 'on' | 'names' | 'read'> {
  journal: readonly RecordedEvent[];
}

/** Form 2151A of a month as the agency's own copy says it: as it was sent, or what waits to be told. Null where none is owed. */
export async function readReport({ journal, ...source }: ReportSource, month: Month): Promise<ProgressReport | null> {
  return progressReport({ ...source, reader: null }, month, journal);
}

/** Who has a form made into a PDF, when, and with headings in which language. */
export interface ReportPrint {
  by: string;
  at: Instant;
  on: CivilDate;
  language: HeadingLanguage;
}

/** The form as a PDF; nothing of it is kept. */
export function reportPdfBytes(
  { id, settings }: Case,
  report: ProgressReport,
  { language, ...by }: ReportPrint,
): Buffer {
  const printed = { ...by, time: timeOfDayAt(by.at, settings.zone) };
  return typeset({ ...report, caseId: id, language, printed, copyFor: null }, 'pdf');
}
