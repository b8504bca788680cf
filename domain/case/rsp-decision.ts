import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
import { parted, type Settled } from './settled';
import type { Text } from './text';

/** Whether the RSP changes after word from DCFS: "as appropriate, each time information is received" (S0.27). */
export interface RspDecision {
  /** What it follows: the month of a report, `2027-02`, or an exchange of the log, `exchange-4`. */
  about: string;
  enrolment: string;
  receivedOn: CivilDate;
  decidedOn: CivilDate | null;
  changed: boolean | null;
}

export interface RspDecisionEvents {
  rspDecided: { about: string; changed: boolean; reason: Text };
}

export const evolveRspDecisions: Evolvers<RspDecisionEvents> = {
  rspDecided: (aCase, { about, changed }, { on }) => ({
    ...aCase,
    rspDecisions: aCase.rspDecisions.map((each) => (each.about === about ? { ...each, decidedOn: on, changed } : each)),
  }),
};

/** What a duty to decide is derived from. */
export type DecisionDays = Pick<RspDecision, 'about' | 'enrolment' | 'receivedOn' | 'decidedOn'>;

/** Every decision, made or to be made; of those of years ago the days. */
export function rspDecisionsOwed({ rspDecisions, settled }: Case): DecisionDays[] {
  const former = Object.entries(settled.rspDecisions).flatMap(([enrolment, decisions]) =>
    Object.entries(decisions).map(([about, [receivedOn, decidedOn]]) => ({ about, enrolment, receivedOn, decidedOn })),
  );
  return [...former, ...rspDecisions];
}

/** The case with a decision to be made. */
export function withDecisionOwed(aCase: Case, about: string, enrolment: string, receivedOn: CivilDate): Case {
  const owed = { about, enrolment, receivedOn, decidedOn: null, changed: null };
  const { kept, settled } = parted([...aCase.rspDecisions, owed], ({ decidedOn }) => decidedOn !== null);
  const rspDecisions = settled.reduce(withDays, aCase.settled.rspDecisions);
  return { ...aCase, rspDecisions: kept, settled: { ...aCase.settled, rspDecisions } };
}

function withDays(known: Settled['rspDecisions'], decision: RspDecision): Settled['rspDecisions'] {
  const { about, enrolment, receivedOn, decidedOn } = decision;
  return { ...known, [enrolment]: { ...known[enrolment], [about]: [receivedOn, decidedOn as CivilDate] } };
}
