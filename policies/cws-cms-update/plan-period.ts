import { addMonths } from '../../domain/calendar/civil-date';
import { PLAN_PERIOD_IN_MONTHS } from '../../domain/case/plan';
import type { WarningRule } from '../../domain/duties/warning';

/*
 * "Creating a Case Plan Update" (CWS/CMS):
 *
 *   The Case Plan Update End Date will default to 6 months from Start Date. Edit if needed.
 *
 * A later end is shown and moves no clock: the update is due six months after the plan in force at the latest (GLOSSARY
 * e7).
 */
export const longPlanPeriod: WarningRule = {
  code: 'long-plan-period',
  source: 'CWS/CMS guide',
  cites: ['S2.21'],
  finds: (aCase) =>
    aCase.plans
      .filter(({ state }) => state === 'In Progress' || state === 'In Effect')
      .filter(({ startDate, endDate }) => endDate > addMonths(startDate, PLAN_PERIOD_IN_MONTHS))
      .map(({ id: key, startDate, endDate }) => ({
        key,
        sentence: `${key} runs to ${endDate}, more than ${PLAN_PERIOD_IN_MONTHS} months after ${startDate}. The update is due all the same.`,
      })),
};
