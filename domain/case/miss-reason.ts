import type { CivilDate } from '../calendar/civil-date';
import type { Text } from './text';

/** Why a month was missed, in a word: starting values of the product, for lists and measures; the text says more. */
export const MISS_REASONS = [
  'partly-unavailable',
  'person-declined',
  'attempted',
  'worker-absent',
  'not-covered-in-time',
  'overlooked',
  'other',
] as const;

/** A duty as it stood when it was closed as missed. */
export interface MissedDuty {
  title: string;
  due: CivilDate;
}

/** The reason on record for a duty whose date passed: with it the duty is closed as missed (GLOSSARY e22). */
export interface MissReason {
  code: (typeof MISS_REASONS)[number];
  text: Text;
  on: CivilDate;
  by: string;
  /** The day on which the case was staffed with the supervisor about it (S3.23); not there where nobody said so. */
  staffedOn?: CivilDate;
  /** What was missed, as it stood then: kept where a fact corrected later says that it was never owed (GLOSSARY b6). */
  was?: MissedDuty;
}
