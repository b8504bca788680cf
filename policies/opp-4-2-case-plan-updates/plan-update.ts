import { addMonths, type CivilDate } from '../../domain/calendar/civil-date';
import type { Follower } from '../../domain/duties/duty';
import { OVERDUE_LADDER } from '../../domain/duties/ladder';
import {
  duty,
  earlierOf,
  fullPlanInForce,
  months,
  nextFullPlanApproved,
  noChildLeft,
  type PlanPeriod,
  statusReviewHearingNotYetServed,
  theEffectiveDate,
} from '../../domain/duties/vocabulary';

/*
 * OPP 4-2, "DFCS Policy for Case Plans":
 *
 *   Case plans must be updated a minimum of every six months.
 *     • At a minimum, the case plan shall be updated in conjunction with each status review hearing but no less
 *       frequently than once every six months. (WIC § 16501.1)
 *
 * The CWS/CMS guide says the same of the cap (S2.1), and "or whenever circumstances require a change in the current 'In
 * Effect' case plan" (S2.2): such an amendment changes the plan in force and leaves this clock alone.
 */
export const AT_LEAST_EVERY = 6;

export const planUpdate = duty<PlanPeriod>('plan-update', {
  title: ({ number }) => `Case plan update ${number}`,
  source: 'OPP 4-2',
  cites: ['S1.15', 'S1.16'],
  per: fullPlanInForce,
  since: theEffectiveDate,
  due: earlierOf(months(AT_LEAST_EVERY), statusReviewHearingNotYetServed),
  metBy: nextFullPlanApproved,
  cancelledBy: noChildLeft,
  followedBy: (due) => addMonths(due, AT_LEAST_EVERY),
  announce: true,
  announceMoves: true,
  remind: [45, 30, 14, 7, 2, 0],
  escalate: OVERDUE_LADDER,
});

/** Looking ahead: the update that an initial plan approved on a day would call for. Hearings set until then are served. */
export const firstUpdateAfter = (approvedOn: CivilDate): Follower => ({
  duty: 'plan-update/1',
  title: 'Case plan update 1',
  due: addMonths(approvedOn, AT_LEAST_EVERY),
});
