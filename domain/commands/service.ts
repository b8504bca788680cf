import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import { planInEffect, planName } from '../case/plan';
import {
  isSameChange,
  PAYMENTS,
  plannedFor,
  type Service,
  SERVICE_CHANGES,
  servicesBegun,
  servicesRunning,
} from '../case/service';
import { A_YEAR_BEFORE, beforeTheCase, command, firstRefusal, inFuture, unknownPeople } from './command';
import { isRefusal, type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { choice, date, id, list, listed, optional, words } from './shape';

/** A service is named as it was started: what it is and for whom. */
export const which = { service: words('service, as it was started'), participants: list(id('participant'), 1) };

/** Every new service is linked to a goal: an objective of the plan in effect (S4.54). How it is given is said (S4.30). */
export const startService = command({
  description: 'Record that a service has started',
  by: CASEWORK,
  shape: {
    service: listed('service', 'planned-client-services'),
    participants: list(id('participant'), 1),
    on: optional(date('first day; today unless said otherwise')),
    objective: id('objective of the plan in effect that it serves'),
    frequency: optional(words('how often, as the family needs it')),
    intensity: optional(words('intensity')),
    location: optional(words('where: a kind of place, not an address')),
    when: optional(words('when, such as evenings or school days')),
    payment: optional(choice('what payment to the provider hangs on', PAYMENTS)),
  },
  decide: (aCase, { service, participants, on, objective, payment = null, ...terms }, moment) => {
    const day = on ?? moment.on;
    const people = [...new Set(participants)];
    return (
      firstRefusal(
        unknownPeople(aCase, people),
        inFuture('The start of the service', day, moment),
        beforeTheCase(aCase, 'The start of the service', day, A_YEAR_BEFORE),
        unlinked(aCase, objective),
        running(aCase, service, people) &&
          refusal('already-in-progress', `${service} runs already for ${people.join(', ')}. End it first.`),
      ) ?? [
        {
          type: 'serviceStarted',
          id: `service-${aCase.services.length + 1}`,
          service,
          participants: people,
          objective,
          on: day,
          planned: isPlanned(aCase, service, people),
          payment,
          terms,
        },
      ]
    );
  },
});

export const deleteService = command({
  description: 'Delete a service whose start was keyed by mistake',
  by: CASEWORK,
  shape: which,
  decide: (aCase, { service, participants }) => {
    const begun = knownService(aCase, service, participants);
    return isRefusal(begun) ? begun : [{ type: 'serviceDeleted', service: begun.id }];
  },
});

/**
 * A change in its ordered steps: review jointly, adjust, confirm in writing, document in the plan (S4.42). The steps may
 * be keyed one after the other: kind of change and day of the review say which change it is.
 */
export const changeService = command({
  description: 'Record a change of a service: reviewed jointly, adjusted, confirmed in writing',
  by: CASEWORK,
  shape: {
    ...which,
    change: choice('what changes', SERVICE_CHANGES),
    reviewedOn: date('day of the joint review with family and provider'),
    adjustedOn: optional(date('day from which it is changed')),
    confirmedInWritingOn: optional(date('day of the written confirmation')),
  },
  decide: (aCase, { service, participants, change, reviewedOn, ...later }, moment) => {
    const begun = knownService(aCase, service, participants, 'S4.42');
    if (isRefusal(begun)) return begun;
    const known = begun.changes.findIndex((each) => isSameChange(each, { change, reviewedOn }));
    const step = known < 0 ? begun.changes.length : known;
    const adjustedOn = later.adjustedOn ?? begun.changes[known]?.adjustedOn ?? null;
    const confirmedInWritingOn = later.confirmedInWritingOn ?? begun.changes[known]?.confirmedInWritingOn ?? null;
    const steps = { change, reviewedOn, adjustedOn, confirmedInWritingOn };
    const endedOn = change === 'ended' ? adjustedOn : begun.endedOn;
    return unfitSteps(begun, steps, moment) ?? [{ type: 'serviceChanged', service: begun.id, step, endedOn, ...steps }];
  },
});

function unlinked(aCase: Case, objective: string): Refusal | null {
  const plan = planInEffect(aCase);
  if (!plan)
    return refusal('initial-plan-missing', 'No plan is in effect yet, so there is no goal to link it to.', 'S4.54');
  const known = plan.outline.objectives.map((each) => each.id);
  const sentence = `Plan ${planName(plan)} has no ${objective}: a new service is linked to one of its objectives (${known.join(', ') || 'none'}).`;
  return known.includes(objective) ? null : refusal('unknown-thing', sentence, 'S4.54');
}

/** A service that the plan in effect names for these people is not new to it. */
function isPlanned(aCase: Case, service: string, people: readonly string[]): boolean {
  const items = planInEffect(aCase)?.outline.plannedServices ?? [];
  return plannedFor(items, { service, participants: [...people] }).length === people.length;
}

type Steps = { reviewedOn: string; adjustedOn: string | null; confirmedInWritingOn: string | null };

function unfitSteps(begun: Service, steps: Steps, moment: Moment): Refusal | null {
  const { reviewedOn, adjustedOn, confirmedInWritingOn } = steps;
  const early = adjustedOn !== null && adjustedOn < reviewedOn;
  const unconfirmed = confirmedInWritingOn !== null && (adjustedOn === null || confirmedInWritingOn < adjustedOn);
  return firstRefusal(
    unfitDay(begun, 'The joint review', reviewedOn, moment),
    inFuture('The adjustment', adjustedOn ?? '', moment),
    inFuture('The written confirmation', confirmedInWritingOn ?? '', moment),
    early && outOfOrder(`The service was adjusted on ${adjustedOn}, before the joint review (${reviewedOn}).`),
    unconfirmed && outOfOrder(`What was confirmed in writing on ${confirmedInWritingOn} was not adjusted before it.`),
  );
}

function outOfOrder(what: string): Refusal {
  const order = 'First review jointly with family and provider, then adjust, then confirm in writing.';
  return refusal('date-out-of-order', `${what} ${order}`, 'S4.42');
}

/** Refuses a day before the service started, and one that has not come. */
export function unfitDay(
  { id: service, startedOn }: Service,
  what: string,
  on: string,
  moment: Moment,
): Refusal | null {
  const sentence = `${what} is dated ${on}, before ${service} started (${startedOn}).`;
  return firstRefusal(inFuture(what, on, moment), on < startedOn && refusal('date-out-of-order', sentence));
}

function running(aCase: Case, service: string, people: readonly string[]): Service | undefined {
  const theirs = servicesRunning(aCase).filter((each) => each.service === service);
  return theirs.find((each) => people.some((person) => each.participants.includes(person)));
}

/** The service of these people that runs, else the last one that ended. */
export function knownService(
  aCase: Case,
  service: string,
  people: readonly string[],
  ...cites: string[]
): Service | Refusal {
  const theirs = servicesBegun(aCase).filter(
    (each) => each.service === service && people.every((person) => each.participants.includes(person)),
  );
  const sentence = `${service} has not been started for ${people.join(', ')}. Record its start first (startService).`;
  return theirs.find((each) => !each.endedOn) ?? theirs.at(-1) ?? refusal('unknown-thing', sentence, ...cites);
}
