import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import type { OutlineItem } from './plan-outline';
import type { Text } from './text';

/** What can change of a service (S4.50). */
export const SERVICE_CHANGES = ['level', 'intensity', 'type', 'location', 'duration', 'provider', 'ended'] as const;

/** How a service is fitted to the family: how often, how intensive, where and when (S4.30). */
export const SERVICE_TERMS = ['frequency', 'intensity', 'location', 'when'] as const;

/** What payment hangs on: it is to be linked to delivery (S4.31). */
export const PAYMENTS = ['on-delivery', 'in-advance', 'none'] as const;
export type Payment = (typeof PAYMENTS)[number];

/** What a provider's report says of attendance and behaviour (S4.31). */
export const ATTENDANCE = ['regular', 'irregular', 'none'] as const;
export const BEHAVIOUR = ['improved', 'unchanged', 'worse'] as const;

/** What the family and the provider find of a service (S4.50). */
export const EFFECTS = ['effective', 'partly-effective', 'not-effective'] as const;

/** What the provider last reported on attendance and behaviour; null where the report is silent. */
export interface Monitored {
  on: CivilDate;
  attendance: (typeof ATTENDANCE)[number] | null;
  behaviour: (typeof BEHAVIOUR)[number] | null;
}

/** What was last found with the family: whether the service is as the plan says (S4.49), and how it works (S4.50). */
export interface Evaluation {
  on: CivilDate;
  conforms: boolean;
  effect: (typeof EFFECTS)[number];
}

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
  payment: Payment | null;
  /** The latest report; of the earlier ones the days are kept. */
  monitored: Monitored | null;
  evaluated: Evaluation | null;
  /** When it was last planned with the provider how to meet barriers (S4.34). */
  barriersMetOn: CivilDate | null;
  /** When the provider was last told what has changed for the family (S4.33, S4.55). */
  toldOn: CivilDate | null;
  /** Keyed by mistake: its number is not given again. */
  deleted: boolean;
}

/** How it is to be given, in codes: in the journal. */
export type ServiceTerms = Partial<Record<(typeof SERVICE_TERMS)[number], string>>;

export interface ServiceEvents {
  serviceStarted: Pick<Service, 'id' | 'service' | 'participants' | 'objective' | 'planned' | 'payment'> & {
    on: CivilDate;
    terms: ServiceTerms;
  };
  serviceDeleted: { service: string };
  /** `step` is the change's place among those of the service. */
  serviceChanged: { service: string; step: number; endedOn: CivilDate | null } & Omit<ServiceChange, 'by'>;
  providerReported: { service: string; summary: Text | null } & Monitored;
  providerReportDeleted: { service: string; on: CivilDate };
  providerContacted: { service: string; on: CivilDate; barriers: Text | null; told: boolean; payment: Payment | null };
  serviceEvaluated: { service: string; with: string[]; summary: Text | null } & Evaluation;
}

export const evolveServices: Evolvers<ServiceEvents> = {
  // How it is to be given is in the journal.
  serviceStarted: (aCase, { id, service, participants, objective, planned, payment, on }, { sequence: by }) => {
    const started = { id, service, participants, objective, planned, payment, startedOn: on, by };
    return { ...aCase, services: [...aCase.services, { ...started, ...NOTHING_SINCE }] };
  },
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
  providerReported: (aCase, { service: id, on, attendance, behaviour }) =>
    withService(aCase, id, ({ reports, monitored }) => ({
      reports: withDay(reports, on),
      monitored: later(monitored, { on, attendance, behaviour }),
    })),
  providerReportDeleted: (aCase, { service: id, on }) =>
    withService(aCase, id, ({ reports, monitored }) => ({
      reports: reports.filter((day) => day !== on),
      monitored: monitored?.on === on ? null : monitored,
    })),
  providerContacted: (aCase, { service: id, on, barriers, told, payment }) =>
    withService(aCase, id, (service) => ({
      contacts: withDay(service.contacts, on),
      payment: payment ?? service.payment,
      barriersMetOn: latest(service.barriersMetOn, barriers && !barriers.empty ? on : null),
      toldOn: latest(service.toldOn, told ? on : null),
    })),
  serviceEvaluated: (aCase, { service: id, on, conforms, effect }) =>
    withService(aCase, id, ({ evaluated }) => ({ evaluated: later(evaluated, { on, conforms, effect }) })),
};

/** The services that count, over or not. */
export function servicesBegun(aCase: Case): Service[] {
  return aCase.services.filter((service) => !service.deleted);
}

/** The services that run. */
export function servicesRunning(aCase: Case): Service[] {
  return servicesBegun(aCase).filter((service) => !service.endedOn);
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

const NOTHING_SINCE = {
  endedOn: null,
  changes: [],
  reports: [],
  contacts: [],
  monitored: null,
  evaluated: null,
  barriersMetOn: null,
  toldOn: null,
  deleted: false,
};

/** What is keyed late does not take the place of what is newer; of one day, what was said last counts. */
function later<T extends { on: CivilDate }>(known: T | null, said: T): T {
  return known && known.on > said.on ? known : said;
}

function latest(...days: (CivilDate | null)[]): CivilDate | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

function withDay(days: readonly CivilDate[], on: CivilDate): CivilDate[] {
  return [...new Set([...days, on])].sort();
}

function withService(aCase: Case, id: string, change: (service: Service) => Partial<Service>): Case {
  return { ...aCase, services: aCase.services.map((each) => (each.id === id ? { ...each, ...change(each) } : each)) };
}
