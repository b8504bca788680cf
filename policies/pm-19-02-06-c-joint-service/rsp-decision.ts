import { type DecisionDays, rspDecisionsOwed } from '../../domain/case/rsp-decision';
import { OVERDUE_LADDER } from '../../domain/duties/ladder';
import type { Subject } from '../../domain/duties/duty';
import { duty, startedBy, workingDays } from '../../domain/duties/vocabulary';

interface RspDecisionSubject extends Subject {
  decision: DecisionDays;
}

/*
 * PM 19-02-06-c:
 *
 *   Update the RSP, as appropriate, each time information is received from DCFS.
 *
 * "As appropriate" is a decision, with its reason. Five working days are a product default (part d).
 */
export const rspDecision = duty<RspDecisionSubject>('rsp-decision', {
  title: ({ decision: { about } }) =>
    `RSP decision after ${about.startsWith('exchange') ? about : `Form 2151A for ${about}`}`,
  source: 'PM 19-02-06-c',
  cites: ['S0.27'],
  per: (aCase) => rspDecisionsOwed(aCase).map((decision) => ({ key: decision.about, decision })),
  since: (_, { decision: { receivedOn } }) => startedBy({ on: receivedOn, what: 'receipt from DCFS' }),
  due: workingDays(5),
  metBy: (_, { decision }) => decision.decidedOn,
  owner: (_, { decision }) => ({ role: 'enrolled', as: 'owner', enrolment: decision.enrolment }),
  announce: true,
  announceMoves: false,
  remind: [],
  escalate: OVERDUE_LADDER,
});
