import type { CivilDate } from '../../domain/calendar/civil-date';

/**
 * The narratives of the Family Assessment Update under their headings, to be put into the court report (S1.55). The
 * headings are the report's own and stay as they are in every language.
 */
export interface FamilyAssessmentUpdate {
  kind: 'family-assessment-update';
  /** The plan that the assessment goes with: `Case plan update 3`, without a number while it is in progress. */
  assessedFor: string;
  recordedOn: CivilDate;
  narratives: { heading: string; words: string | null }[];
}
