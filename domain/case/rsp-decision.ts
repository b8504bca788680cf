import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';
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

/** The case with a decision to be made. */
export function withDecisionOwed(aCase: Case, about: string, enrolment: string, receivedOn: CivilDate): Case {
  const owed = { about, enrolment, receivedOn, decidedOn: null, changed: null };
  return { ...aCase, rspDecisions: [...aCase.rspDecisions, owed] };
}
