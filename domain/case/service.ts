import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import type { OutlineItem } from './plan-outline';

/** What can change of a service (S4.50). */
export const SERVICE_CHANGES = ['level', 'intensity', 'type', 'location', 'duration', 'provider', 'ended'] as const;

/** A change in its ordered steps: review jointly, adjust, confirm in writing; the plan follows (S4.42). */
export interface ServiceChange {
  change: (typeof SERVICE_CHANGES)[number];
  reviewedOn: CivilDate;
  adjustedOn: CivilDate | null;
  confirmedInWritingOn: CivilDate | null;
  /** Number of the event: a plan approved later documents it. */
  by: number;
}

/** A service that a family receives, for an objective of its plan (S4.54). */
export interface Service {
  id: string;
  service: string;
  participants: string[];
  objective: string;
  /** The plan in effect named it for these people when it started. */
  planned: boolean;
  startedOn: CivilDate;
  /** Number of the event: a plan approved later takes it up (S4.53). */
  by: number;
  endedOn: CivilDate | null;
  changes: ServiceChange[];
  /** Days of the provider's written reports (S4.32). */
  reports: CivilDate[];
  /** Days on which the provider was asked how it goes (S4.63). */
  contacts: CivilDate[];
  /** Keyed by mistake: its number is not given again. */
  deleted: boolean;
}

export interface ServiceEvents {
  serviceStarted: Pick<Service, 'id' | 'service' | 'participants' | 'objective' | 'planned'> & { on: CivilDate };
  serviceDeleted: { service: string };
  /** `step` is the change's place among those of the service. */
  serviceChanged: { service: string; step: number; endedOn: CivilDate | null } & Omit<ServiceChange, 'by'>;
  providerReported: { service: string; on: CivilDate };
  providerContacted: { service: string; on: CivilDate };
}

export const evolveServices: Evolvers<ServiceEvents> = {
  serviceStarted: (aCase, { on, ...service }, { sequence }) => ({
    ...aCase,
    services: [...aCase.services, { ...service, startedOn: on, by: sequence, ...NOTHING_SINCE }],
  }),
  serviceDeleted: (aCase, { service: id }) => withService(aCase, id, () => ({ deleted: true })),
  serviceChanged: (
    aCase,
    { service: id, step, endedOn, change, reviewedOn, adjustedOn, confirmedInWritingOn },
    { sequence },
  ) => {
    const changed = { change, reviewedOn, adjustedOn, confirmedInWritingOn, by: sequence };
    return withService(aCase, id, ({ changes }) => ({
      endedOn,
      changes: [...changes.slice(0, step), changed, ...changes.slice(step + 1)],
    }));
  },
  providerReported: (aCase, { service: id, on }) =>
    withService(aCase, id, ({ reports }) => ({ reports: withDay(reports, on) })),
  providerContacted: (aCase, { service: id, on }) =>
    withService(aCase, id, ({ contacts }) => ({ contacts: withDay(contacts, on) })),
};

/** The services that count, over or not. */
export function servicesBegun(aCase: Case): Service[] {
  return aCase.services.filter((service) => !service.deleted);
}

/** One change is known by its kind and the day of its joint review; each later step completes it. */
export function isSameChange(one: Pick<ServiceChange, 'change' | 'reviewedOn'>, other: typeof one): boolean {
  return one.change === other.change && one.reviewedOn === other.reviewedOn;
}

/** Those of the people for whom planned services name a service; an item without names is for the family as a whole. */
export function plannedFor(
  items: readonly OutlineItem[],
  { service, participants }: Pick<Service, 'service' | 'participants'>,
): string[] {
  const fitting = items.filter(({ code }) => code === service);
  return participants.filter((person) =>
    fitting.some((item) => item.participants.length === 0 || item.participants.includes(person)),
  );
}

const NOTHING_SINCE = { endedOn: null, changes: [], reports: [], contacts: [], deleted: false };

function withDay(days: readonly CivilDate[], on: CivilDate): CivilDate[] {
  return [...new Set([...days, on])].sort();
}

function withService(aCase: Case, id: string, change: (service: Service) => Partial<Service>): Case {
  return { ...aCase, services: aCase.services.map((each) => (each.id === id ? { ...each, ...change(each) } : each)) };
}
