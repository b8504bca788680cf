import { addDays, addMonths, type CivilDate } from '../../domain/calendar/civil-date';
import type { DutyRule } from '../../domain/duties/duty';
import {
  days,
  earlierOf,
  months,
  type PlanPeriod,
  statusReviewHearingNotYetServed,
} from '../../domain/duties/vocabulary';
import { AT_LEAST_EVERY, firstUpdateAfter, nextUpdateAfter } from './plan-update';

/*
 * "no less frequently than once every six months" (S1.16), read strictly (GLOSSARY e8): the earlier of six calendar months
 * and 182 days, which is a half year by Cal. Gov. Code 6803. For an agency that wants to be on time by either count.
 */
const HALF_A_YEAR_IN_DAYS = 182;

/** What an update of the plan has otherwise, read strictly. */
export const planUpdateStrict: Partial<DutyRule> = {
  due: earlierOf<PlanPeriod>(
    earlierOf(months(AT_LEAST_EVERY), days(HALF_A_YEAR_IN_DAYS)),
    statusReviewHearingNotYetServed,
  ) as DutyRule['due'],
  followedBy: (approvedOn, aCase, last) => nextUpdateAfter(approvedOn, aCase, last as PlanPeriod, halfAYearAfter),
};

/** What the initial plan has otherwise then: the update that would follow it comes as early. */
export const initialPlanBeforeStrictUpdates: Partial<DutyRule> = {
  followedBy: (approvedOn, aCase) => firstUpdateAfter(approvedOn, aCase, halfAYearAfter),
};

function halfAYearAfter(on: CivilDate): CivilDate {
  const [sixMonths, inDays] = [addMonths(on, AT_LEAST_EVERY), addDays(on, HALF_A_YEAR_IN_DAYS)];
  return inDays < sixMonths ? inDays : sixMonths;
}
