import { instantOf } from '../calendar/agency-clock';
import type { CivilDate } from '../calendar/civil-date';
import { CLOCK } from '../calendar/moment';
import type { Case } from '../case/case';
import { pendingSubmission, plansInProgress } from '../case/plan';
import type { Policy } from '../policy';

/** A plan in progress and what the manual's conditions still ask for before it can be submitted. */
export interface Blocked {
  plan: string;
  because: string[];
}

/**
 * The worker's review for completeness, before anybody submits (S1.69, S2.53): the sentences with which a submission
 * would be refused today, all of them and not the first alone. A plan that is ready, or waits for approval, is not in it.
 */
export function blockedPlans(aCase: Case, { gates }: Policy, today: CivilDate): Blocked[] {
  const noon = instantOf(today, '12:00', aCase.settings.zone);
  const moment = { now: noon, at: noon, today, on: today, by: CLOCK };
  const ofSubmission = gates.filter((gate) => gate.command === 'submitPlan');
  return plansInProgress(aCase)
    .filter((plan) => !pendingSubmission(plan))
    .map(({ id: plan, revision }) => {
      const asked = { plan, revision, hash: '' } as never;
      const because = ofSubmission.flatMap(
        ({ missing, refuses }) => missing?.(aCase, asked, moment) ?? refuses(aCase, asked, moment) ?? [],
      );
      return { plan, because };
    })
    .filter(({ because }) => because.length > 0);
}
