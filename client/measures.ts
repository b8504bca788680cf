import type { Instant } from '../domain/calendar/agency-clock';
import type { Case } from '../domain/case/case';
import { type CaseMeasures, measuresOf } from '../domain/measures/measured';
import type { Period } from '../domain/measures/period';
import { type Group, type Grouping, groupsOf } from '../domain/measures/groups';
import { listOf } from '../domain/measures/list';
import { summaryOf, together } from '../domain/measures/sums';
import { policyOf } from '../policies/packs';
import { lastKnownDay } from './last-known-day';
import { type Failed, survey } from './survey';

/** What the cases said that could be asked. */
export interface Gathered extends CaseMeasures {
  cases: number;
  failed: Failed[];
}

/** Asks cases, and measures each that is open or was; a workflow whose opening was refused holds the id and nothing else. */
export async function gather(
  ids: readonly string[],
  ask: (caseId: string) => Promise<Case>,
  period: Period,
  now: Instant,
  progress: (asked: number) => void,
): Promise<Gathered> {
  const measured = async (id: string): Promise<CaseMeasures[]> => {
    const aCase = await ask(id);
    return aCase.openedOn
      ? [measuresOf(aCase, policyOf(aCase), period, lastKnownDay(aCase.settings.zone, aCase.today, now))]
      : [];
  };
  const { answers, failed } = await survey(ids, measured, progress);
  return { cases: answers.flat().length, failed, ...together(answers.flat()) };
}

/** All numbers, and what they are about. */
export interface Measures {
  period: Period;
  by: Grouping | null;
  cases: number;
  /** One group without a name where nothing is told apart. */
  groups: Group[];
  /** Where it was asked for. */
  list: ReturnType<typeof listOf> | null;
  failed: Failed[];
}

/** The numbers of what was gathered, told apart where that is wanted. */
export function measuresFrom(gathered: Gathered, period: Period, by: Grouping | null, withList: boolean): Measures {
  const { cases, failed, ...lines } = gathered;
  const groups = by ? groupsOf(lines, by) : [{ group: '', ...summaryOf(lines) }];
  return { period, by, cases, groups, list: withList ? listOf(lines) : null, failed };
}
