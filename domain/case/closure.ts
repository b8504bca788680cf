import type { CivilDate } from '../calendar/civil-date';
import type { Evolvers } from './events';
import type { Text } from './text';

/** Somebody asks to close the case; a supervisor decides. */
export interface ClosureRequest {
  id: string;
  by: string;
  on: CivilDate;
  reason: string;
  summary: Text | null;
  outcome: 'requested' | 'approved' | 'returned';
  decidedOn: CivilDate | null;
  /** Why it was returned. */
  comment: Text | null;
}

/** The end of the case: read-only from here, the record is kept. */
export interface Closure {
  on: CivilDate;
  reason: string;
  by: string;
}

export interface ClosureEvents {
  closureRequested: { request: string; reason: string; summary: Text | null };
  closureReturned: { request: string; comment: Text };
  caseClosed: { request: string; reason: string };
  caseCancelled: { by: 'operator' };
}

export const evolveClosure: Evolvers<ClosureEvents> = {
  closureRequested: (aCase, { request, reason, summary }, stamp) => ({
    ...aCase,
    closureRequests: [
      ...aCase.closureRequests,
      {
        id: request,
        by: stamp.by,
        on: stamp.on,
        reason,
        summary,
        outcome: 'requested',
        decidedOn: null,
        comment: null,
      },
    ],
  }),
  closureReturned: (aCase, { request, comment }, stamp) => ({
    ...aCase,
    closureRequests: decided(aCase.closureRequests, request, { outcome: 'returned', decidedOn: stamp.on, comment }),
  }),
  caseClosed: (aCase, { request, reason }, stamp) => ({
    ...aCase,
    closureRequests: decided(aCase.closureRequests, request, { outcome: 'approved', decidedOn: stamp.on }),
    closure: { on: stamp.on, reason, by: stamp.by },
  }),
  caseCancelled: (aCase, _, stamp) => ({ ...aCase, cancelledOn: stamp.on }),
};

/** The request that waits for a decision, if there is one. */
export function pendingClosure(aCase: { closureRequests: ClosureRequest[] }): ClosureRequest | undefined {
  return aCase.closureRequests.find((request) => request.outcome === 'requested');
}

function decided(requests: ClosureRequest[], id: string, decision: Partial<ClosureRequest>): ClosureRequest[] {
  return requests.map((request) => (request.id === id ? { ...request, ...decision } : request));
}
