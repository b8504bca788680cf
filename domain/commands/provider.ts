import { ATTENDANCE, BEHAVIOUR, EFFECTS, PAYMENTS } from '../case/service';
import { command, firstRefusal, unknownPeople } from './command';
import { withoutFamily } from './patp-review';
import { isRefusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { knownService, unfitDay, which } from './service';
import { choice, date, flag, id, list, optional, text } from './shape';

/** Contact service providers frequently for written reports (S4.32), on attendance and behaviour (S4.31). */
export const recordProviderReport = command({
  description: 'Record a provider’s written report on a service',
  by: CASEWORK,
  shape: {
    ...which,
    on: optional(date('day of the report; today unless said otherwise')),
    attendance: optional(choice('how the service is attended', ATTENDANCE)),
    behaviour: optional(choice('what changes in behaviour', BEHAVIOUR)),
    summary: optional(text('what it says')),
  },
  decide: (
    aCase,
    { service, participants, on: given, attendance = null, behaviour = null, summary = null },
    moment,
  ) => {
    const begun = knownService(aCase, service, participants);
    if (isRefusal(begun)) return begun;
    const on = given ?? moment.on;
    return (
      unfitDay(begun, 'The report', on, moment) ?? [
        { type: 'providerReported', service: begun.id, on, attendance, behaviour, summary },
      ]
    );
  },
});

export const deleteProviderReport = command({
  description: 'Delete a provider’s report that was keyed by mistake',
  by: CASEWORK,
  shape: { ...which, on: date('day of the report') },
  decide: (aCase, { service, participants, on }) => {
    const begun = knownService(aCase, service, participants);
    if (isRefusal(begun)) return begun;
    const sentence = `No report on ${begun.id} is dated ${on}. Reports: ${begun.reports.join(', ') || 'none'}.`;
    return begun.reports.includes(on)
      ? [{ type: 'providerReportDeleted', service: begun.id, on }]
      : refusal('unknown-thing', sentence);
  },
});

/**
 * Contact service providers frequently to discuss progress and effectiveness (S4.63), plan with them for barriers
 * (S4.34), tell them what has changed for the family (S4.33, S4.55), link payment to delivery (S4.31).
 */
export const recordProviderContact = command({
  description: 'Record a talk with a provider on how a service goes',
  by: CASEWORK,
  shape: {
    ...which,
    on: optional(date('day of the talk; today unless said otherwise')),
    barriers: optional(text('how barriers to success are met, as planned with the provider')),
    told: optional(flag('the provider was told what has changed for the family, and for the goal')),
    payment: optional(choice('what payment hangs on, as agreed now', PAYMENTS)),
  },
  decide: (aCase, { service, participants, on: given, barriers = null, told = false, payment = null }, moment) => {
    const begun = knownService(aCase, service, participants);
    if (isRefusal(begun)) return begun;
    const on = given ?? moment.on;
    return (
      unfitDay(begun, 'The talk', on, moment) ?? [
        { type: 'providerContacted', service: begun.id, on, barriers, told, payment },
      ]
    );
  },
});

/** Monitor conformity with the plan (S4.49); evaluate with the family how effective a service is (S4.50). */
export const evaluateService = command({
  description: 'Record what family and provider find of a service: as planned or not, effective or not',
  by: CASEWORK,
  shape: {
    ...which,
    on: optional(date('day; today unless said otherwise')),
    with: list(id('participant who was asked'), 1),
    conforms: flag('it is given as the plan says'),
    effect: choice('how it works', EFFECTS),
    summary: optional(text('what was found')),
  },
  decide: (aCase, { service, participants, on: given, with: people, conforms, effect, summary = null }, moment) => {
    const begun = knownService(aCase, service, participants, 'S4.50');
    if (isRefusal(begun)) return begun;
    const on = given ?? moment.on;
    const alone = 'A service is evaluated with the child or the family: name whom you asked (with).';
    return (
      firstRefusal(
        unknownPeople(aCase, people),
        unfitDay(begun, 'The evaluation', on, moment),
        withoutFamily(aCase, people) && refusal('malformed-command', alone, 'S4.50'),
      ) ?? [{ type: 'serviceEvaluated', service: begun.id, on, with: people, conforms, effect, summary }]
    );
  },
});
