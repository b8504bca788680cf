import type { Instant, TimeOfDay } from '../../domain/calendar/agency-clock';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { AftercarePlan } from './aftercare-plan';
import type { CasePlan } from './case-plan';
import type { ClientResponsibilitySheet } from './client-responsibility-sheet';
import type { ClosingSummary } from './closing-summary';
import type { FamilyAssessmentUpdate } from './family-assessment-update';
import type { FamilyCalendar } from './family-calendar';
import type { ProgressReport } from './form-2151a';

/** The language of the headings; what people wrote is printed as it was written (S1.67). */
export const HEADING_LANGUAGES = ['en', 'es'] as const;
export type HeadingLanguage = (typeof HEADING_LANGUAGES)[number];

/** What stands on every printed document. */
export interface Frame {
  caseId: string;
  language: HeadingLanguage;
  /** When and by whom it was printed, on the agency's clock. */
  printed: { at: Instant; on: CivilDate; time: TimeOfDay; by: string };
  /** Whose copy it is; null for the agency's own. */
  copyFor: string | null;
}

/** What a document says, by kind. */
export type Contents =
  | CasePlan
  | ClientResponsibilitySheet
  | ProgressReport
  | FamilyAssessmentUpdate
  | AftercarePlan
  | ClosingSummary
  | FamilyCalendar;

/** All that can be printed. The template of a document is `templates/<kind>.typ`; its fields are those of its type. */
export type PrintedDocument = Frame & Contents;
export type PrintKind = Contents['kind'];
