import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers, Stamp } from './events';
import type { Text } from './text';

/** The steps before the court. */
export const HEARING_KINDS = ['detention', 'jurisdictional', 'dispositional', 'status-review', 'permanency'] as const;
export type HearingType = (typeof HEARING_KINDS)[number];

/** A step before the court. A hearing counts as a trigger only once it was held (GLOSSARY b6). */
export interface Hearing {
  id: string;
  kind: HearingType;
  scheduledFor: CivilDate;
  heldOn: CivilDate | null;
  vacated: boolean;
  /** The day on which the family was told of it as it is set now (S0.9). */
  familyToldOn?: CivilDate;
  /** Number of the event that set it: an update approved later serves it (GLOSSARY e21). */
  setBy: number;
  /**
   * Each other day it was set for or held on, and null once it was off the calendar, with the number of the event: what
   * a date was when a plan met it stays what it was.
   */
  schedule: { on: CivilDate | null; by: number }[];
}

/** An order of the court, from the minute order or the court's notification (S1.78). */
export interface CourtOrder {
  id: string;
  dated: CivilDate;
  receivedOn: CivilDate;
  /** Differs from, or adds to, what the plan says (S1.77). */
  differs: boolean;
  /** How the agency learnt of it: the clerk's record, or word from the court (S1.78). */
  learntFrom: 'minute-order' | 'notification';
  /** Keyed as differing at some time: its duty was opened, and is cancelled rather than forgotten. */
  onceDiffered: boolean;
}

export interface CourtEvents {
  hearingSet: { hearing: string; kind: HearingType; on: CivilDate };
  hearingContinued: { hearing: string; to: CivilDate };
  hearingHeld: { hearing: string; on: CivilDate };
  hearingVacated: { hearing: string };
  hearingCorrected: { hearing: string; on: CivilDate; held: boolean };
  hearingDeleted: { hearing: string };
  courtOrderReceived: Omit<CourtOrder, 'onceDiffered'> & { summary: Text | null };
  courtOrderCorrected: { order: string; dated: CivilDate; receivedOn: CivilDate; differs: boolean };
}

export const evolveCourt: Evolvers<CourtEvents> = {
  hearingSet: (aCase, { hearing, kind, on }, stamp) => ({
    ...aCase,
    hearings: [
      ...aCase.hearings,
      { id: hearing, kind, scheduledFor: on, heldOn: null, vacated: false, ...firstDay(on, stamp) },
    ],
  }),
  hearingContinued: (aCase, { hearing, to }, stamp) => withDay(aCase, hearing, to, stamp, { scheduledFor: to }),
  hearingHeld: (aCase, { hearing, on }, stamp) => withDay(aCase, hearing, on, stamp, { heldOn: on }),
  hearingVacated: (aCase, { hearing }, stamp) => withDay(aCase, hearing, null, stamp, { vacated: true }),
  hearingCorrected: (aCase, { hearing, on, held }, stamp) =>
    withDay(aCase, hearing, on, stamp, { scheduledFor: on, heldOn: held ? on : null }),
  // A number once given is not given again, so a deleted hearing stays as one that does not count.
  hearingDeleted: (aCase, { hearing }, stamp) => withDay(aCase, hearing, null, stamp, { vacated: true, heldOn: null }),
  // What was ordered is in the journal.
  courtOrderReceived: (aCase, { id, dated, receivedOn, differs, learntFrom }) => ({
    ...aCase,
    orders: [...aCase.orders, { id, dated, receivedOn, differs, learntFrom, onceDiffered: differs }],
  }),
  courtOrderCorrected: (aCase, { order, dated, receivedOn, differs }) => ({
    ...aCase,
    orders: aCase.orders.map((each) =>
      each.id === order ? { ...each, dated, receivedOn, differs, onceDiffered: each.onceDiffered || differs } : each,
    ),
  }),
};

/** The hearings that are set and were not held yet. */
export function hearingsAwaited(aCase: Case): Hearing[] {
  return aCase.hearings.filter(({ heldOn, vacated }) => heldOn === null && !vacated);
}

/** Orders that differ from the plan and that no approved plan has taken up yet. */
export function ordersOutstanding(aCase: Case): CourtOrder[] {
  const takenUp = aCase.plans.filter((plan) => plan.approval).flatMap((plan) => plan.incorporates);
  return aCase.orders.filter((order) => order.differs && !takenUp.includes(order.id));
}

/** The day of a hearing as it stood when an event with that number happened; null when it was not on the calendar. */
export function dayAsOf(hearing: Hearing, sequence: number): CivilDate | null {
  return hearing.schedule.findLast((each) => each.by < sequence)?.on ?? null;
}

function firstDay(on: CivilDate, { sequence }: Stamp): Pick<Hearing, 'setBy' | 'schedule'> {
  return { setBy: sequence, schedule: [{ on, by: sequence }] };
}

function withDay(aCase: Case, id: string, on: CivilDate | null, { sequence }: Stamp, change: Partial<Hearing>): Case {
  const hearings = aCase.hearings.map((each) => {
    if (each.id !== id) return each;
    // Of another day the family is told anew.
    const { familyToldOn: _, ...hearing } = each;
    return { ...hearing, ...change, schedule: rescheduled(each.schedule, on, sequence) };
  });
  return { ...aCase, hearings };
}

/** A hearing that was held on the day that it was set for has one day. */
function rescheduled(schedule: Hearing['schedule'], on: CivilDate | null, by: number): Hearing['schedule'] {
  return schedule.at(-1)?.on === on ? schedule : [...schedule, { on, by }];
}
