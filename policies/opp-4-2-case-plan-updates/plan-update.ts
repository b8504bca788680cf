import { addMonths, type CivilDate, earliest } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import type { Hearing } from '../../domain/case/court';
import type { Follower } from '../../domain/duties/duty';
import { OVERDUE_LADDER } from '../../domain/duties/ladder';
import {
  duty,
  earlierOf,
  fullPlanInForce,
  hearingsServed,
  months,
  nextFullPlanApproved,
  nextHearingToServe,
  noChildLeft,
  type PlanPeriod,
  servedWhenApproved,
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
  followedBy: (approvedOn, aCase, last) => nextUpdateAfter(approvedOn, aCase, last),
  announce: true,
  announceMoves: true,
  remind: [45, 30, 14, 7, 2, 0],
  escalate: OVERDUE_LADDER,
});

/** Six months after an approval: the latest day of the next update. */
const sixMonthsAfter = (approvedOn: CivilDate) => addMonths(approvedOn, AT_LEAST_EVERY);

/** Looking ahead: the first update. An initial plan serves no hearing, so one that is set already calls for it (S1.16). */
export function firstUpdateAfter(approvedOn: CivilDate, aCase: Case, latest = sixMonthsAfter): Follower {
  return updateAfter(approvedOn, aCase, { key: '1', number: 1, served: [] }, latest);
}

/** Looking ahead: the update after one that is assumed to be approved on a day. */
export function nextUpdateAfter(
  approvedOn: CivilDate,
  aCase: Case,
  last: PlanPeriod,
  latest = sixMonthsAfter,
): Follower {
  const { number, plan, served = hearingsServed(aCase, plan) } = last;
  const subject = {
    key: String(number + 1),
    number: number + 1,
    served: servedWhenApproved(aCase, approvedOn, served),
  };
  return updateAfter(approvedOn, aCase, subject, latest);
}

/** Hearings that are set already count for the update after an assumed one as they will for the real one (S1.16). */
function updateAfter(
  approvedOn: CivilDate,
  aCase: Case,
  subject: Pick<PlanPeriod, 'key' | 'number'> & { served: readonly Hearing[] },
  latest: (approvedOn: CivilDate) => CivilDate,
): Follower {
  const hearing = nextHearingToServe(aCase, approvedOn, subject.served);
  return {
    duty: `plan-update/${subject.number}`,
    title: `Case plan update ${subject.number}`,
    due: earliest([latest(approvedOn), hearing]) as CivilDate,
    subject,
  };
}
