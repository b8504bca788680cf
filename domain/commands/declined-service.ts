import { servicesDeclined } from '../case/declined-service';
import { beforeTheCase, command, firstRefusal, inFuture, unknownPeople } from './command';
import { refusal } from './refusal';
import { CASEWORK } from './rights';
import { date, id, listed, optional, text } from './shape';

/** Whoever declines is not left at that: steps to follow up are identified (S4.20). */
export const recordServiceDeclined = command({
  description: 'Record that somebody of the family declined a service, and the steps to follow up',
  by: CASEWORK,
  shape: {
    person: id('participant'),
    service: listed('service', 'planned-client-services'),
    on: optional(date('day; today unless said otherwise')),
    followUp: optional(text('steps to win the person for it')),
  },
  decide: (aCase, { person, service, on, followUp = null }, moment) => {
    const day = on ?? moment.on;
    const number = `declined-${aCase.declinedServices.length + 1}`;
    return (
      firstRefusal(
        unknownPeople(aCase, [person]),
        inFuture('The entry', day, moment),
        beforeTheCase(aCase, 'The entry', day),
      ) ?? [{ type: 'serviceDeclined', id: number, person, service, on: day, followUp }]
    );
  },
});

export const deleteServiceDeclined = command({
  description: 'Delete the entry that a service was declined, keyed by mistake',
  by: CASEWORK,
  shape: { declined: id('entry, such as declined-1') },
  decide: (aCase, { declined }) => {
    const ids = servicesDeclined(aCase).map((each) => each.id);
    return ids.includes(declined)
      ? [{ type: 'serviceDeclineDeleted', id: declined }]
      : refusal('unknown-thing', `There is no ${declined} in this case. Entries: ${ids.join(', ') || 'none'}.`);
  },
});
