import type { Case } from '../../domain/case/case';
import { type DeclinedService, servicesDeclined } from '../../domain/case/declined-service';
import { planInEffect } from '../../domain/case/plan';
import { plannedFor, servicesBegun } from '../../domain/case/service';
import type { WarningRule } from '../../domain/duties/warning';
import { gate } from '../../domain/policy';
import { SOURCE } from './source';

/*
 * Practice Guide, "Policy requirements":
 *
 *   Caseworker must identify follow-up steps to obtain compliance when parents decline to participate in services.
 */
export const followUpWhenDeclined = gate('recordServiceDeclined', {
  code: 'next-steps-missing',
  source: SOURCE,
  cites: ['S4.20'],
  refuses: (_, { person, followUp }) =>
    followUp && !followUp.empty
      ? null
      : `${person} declined the service: say which steps follow to win the person for it (followUp).`,
});

/** The steps are shown as open until the service starts for the person, or a later plan names it no more for them. */
export const declinedService: WarningRule = {
  code: 'declined-service',
  source: SOURCE,
  cites: ['S4.20'],
  finds: (aCase) =>
    servicesDeclined(aCase)
      .filter((declined) => !isSettled(aCase, declined))
      .map(({ id: key, person, on }) => ({
        key,
        sentence: `${person} declined a service on ${on} (${key}); the follow-up steps are open until it starts or the plan changes.`,
      })),
};

function isSettled(aCase: Case, { person, service, on }: DeclinedService): boolean {
  const begun = servicesBegun(aCase).filter((each) => each.service === service && each.startedOn >= on);
  const plan = planInEffect(aCase);
  const isNewPlan = plan?.approval && plan.approval.on > on;
  const items = plan?.outline.plannedServices ?? [];
  return (
    begun.some((each) => each.participants.includes(person)) ||
    Boolean(isNewPlan && plannedFor(items, { service, participants: [person] }).length === 0)
  );
}
