import type { Month } from '../../../domain/calendar/civil-date';
import { reportPage } from '../case/addresses';

/** The form of a month as a PDF. */
export function reportPdf(caseId: string, month: Month): string {
  return `${reportPage(caseId, month)}/form.pdf`;
}
