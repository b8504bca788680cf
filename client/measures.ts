import { civilDateAt, type Instant } from '../domain/calendar/agency-clock';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { Case } from '../domain/case/case';
import { type CaseMeasures, measuresOf } from '../domain/measures/measured';
import type { Period } from '../domain/measures/period';
import { together } from '../domain/measures/sums';
import { policyOf } from '../policies/packs';
import { ServerUnreachable } from './case-errors';

/** A case that could not be asked, and what came instead of an answer. */
export interface Failed {
  case: string;
  because: string;
}

/** What the cases said that could be asked. */
export interface Gathered extends CaseMeasures {
  cases: number;
  failed: Failed[];
}

// So many questions at once: enough to keep a worker busy, too few to crowd out the people who use the cases meanwhile.
const AT_ONCE = 8;

/** Asks cases one by one, and measures each; one that does not answer is named and does not hold up the others. */
export async function gather(
  ids: readonly string[],
  ask: (caseId: string) => Promise<Case>,
  period: Period,
  now: Instant,
  progress: (asked: number) => void,
): Promise<Gathered> {
  const queue = [...ids];
  const measured: CaseMeasures[] = [];
  const failed: Failed[] = [];
  const errors: unknown[] = [];
  const askOn = async (): Promise<void> => {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      try {
        const aCase = await ask(id);
        // A workflow whose opening was refused holds the id and nothing else.
        if (aCase.openedOn) measured.push(measuresOf(aCase, policyOf(aCase), period, lastKnownDay(aCase, now)));
      } catch (error) {
        if (error instanceof ServerUnreachable) throw error;
        errors.push(error);
        failed.push({ case: id, because: error instanceof Error ? error.message : String(error) });
      }
      progress(ids.length - queue.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  if (errors.length > 0 && errors.length === ids.length) throw errors[0];
  failed.sort((one, other) => (one.case < other.case ? -1 : 1));
  return { cases: measured.length, failed, ...together(measured) };
}

/** Today in the agency's zone; a case that was played in skipped time has seen later days. */
function lastKnownDay({ settings, today }: Case, now: Instant): CivilDate {
  const real = civilDateAt(now, settings.zone);
  return today !== null && today > real ? today : real;
}
