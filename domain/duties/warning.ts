import type { CivilDate } from '../calendar/civil-date';
import type { Case } from '../case/case';
import type { AsOf } from './duty';

/** Something that a soft rule of the manual would rather see otherwise. Shown, never in the way. */
export interface Warning {
  /** `code/key`, such as `appointments-clash/appointment-2`. */
  id: string;
  sentence: string;
  source: string;
  cites: string[];
}

/** A soft rule: finds what is worth a warning among the facts of a case. Derived each time, like duties. */
export interface WarningRule {
  code: string;
  source: string;
  cites: string[];
  /** Sentences in codes and ids: no name, no words that somebody typed. */
  finds: (aCase: Case, asOf: AsOf) => { key: string; sentence: string }[];
  /** The next day after `today` on which it finds something else by itself: a limit that comes near, a consent's end. */
  changesOn?: (aCase: Case, today: CivilDate) => CivilDate | null;
}

/** The warnings of a case on a day. */
export function warningsOf(aCase: Case, rules: readonly WarningRule[], asOf: AsOf): Warning[] {
  return rules.flatMap(({ code, source, cites, finds }) =>
    finds(aCase, asOf).map(({ key, sentence }) => ({ id: `${code}/${key}`, sentence, source, cites })),
  );
}
