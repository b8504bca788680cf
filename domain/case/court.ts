import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import type { Text } from './text';

export type HearingType = 'detention' | 'jurisdictional' | 'dispositional' | 'status-review' | 'permanency';

/** A step before the court. A hearing counts as a trigger only once it was held (GLOSSARY b6). */
export interface Hearing {
  id: string;
  kind: HearingType;
  scheduledFor: CivilDate;
  heldOn: CivilDate | null;
  vacated: boolean;
  /** Number of the event that set it: an update approved later serves it (GLOSSARY e21). */
  setBy: number;
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
  summary: Text | null;
}

export interface CourtEvents {
  hearingSet: { hearing: string; kind: HearingType; on: CivilDate };
  hearingContinued: { hearing: string; to: CivilDate };
  hearingHeld: { hearing: string; on: CivilDate };
  hearingVacated: { hearing: string };
  courtOrderReceived: CourtOrder;
}

export const evolveCourt: Evolvers<CourtEvents> = {
  hearingSet: (aCase, { hearing, kind, on }, stamp) => ({
    ...aCase,
    hearings: [
      ...aCase.hearings,
      { id: hearing, kind, scheduledFor: on, heldOn: null, vacated: false, setBy: stamp.sequence },
    ],
  }),
  hearingContinued: (aCase, { hearing, to }) => withHearing(aCase, hearing, { scheduledFor: to }),
  hearingHeld: (aCase, { hearing, on }) => withHearing(aCase, hearing, { heldOn: on }),
  hearingVacated: (aCase, { hearing }) => withHearing(aCase, hearing, { vacated: true }),
  courtOrderReceived: (aCase, { id, dated, receivedOn, differs, learntFrom, summary }) => ({
    ...aCase,
    orders: [...aCase.orders, { id, dated, receivedOn, differs, learntFrom, summary }],
  }),
};

/** Orders that differ from the plan and that no approved plan has taken up yet. */
export function ordersOutstanding(aCase: Case): CourtOrder[] {
  const takenUp = aCase.plans.filter((plan) => plan.approval).flatMap((plan) => plan.incorporates);
  return aCase.orders.filter((order) => order.differs && !takenUp.includes(order.id));
}

function withHearing(aCase: Case, id: string, change: Partial<Hearing>): Case {
  return { ...aCase, hearings: aCase.hearings.map((each) => (each.id === id ? { ...each, ...change } : each)) };
}
