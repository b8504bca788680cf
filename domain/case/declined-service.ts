import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import type { Text } from './text';

/** Somebody of the family declined a service; the follow-up steps are in the journal (S4.20). */
export interface DeclinedService {
  id: string;
  person: string;
  service: string;
  on: CivilDate;
  /** Keyed by mistake: its number is not given again. */
  deleted: boolean;
}

export interface DeclinedServiceEvents {
  serviceDeclined: Omit<DeclinedService, 'deleted'> & { followUp: Text | null };
  serviceDeclineDeleted: { id: string };
}

export const evolveDeclinedServices: Evolvers<DeclinedServiceEvents> = {
  serviceDeclined: (aCase, { id, person, service, on }) => ({
    ...aCase,
    declinedServices: [...aCase.declinedServices, { id, person, service, on, deleted: false }],
  }),
  serviceDeclineDeleted: (aCase, { id }) => ({
    ...aCase,
    declinedServices: aCase.declinedServices.map((each) => (each.id === id ? { ...each, deleted: true } : each)),
  }),
};

/** The refusals that count. */
export function servicesDeclined(aCase: Case): DeclinedService[] {
  return aCase.declinedServices.filter((declined) => !declined.deleted);
}
