import type { CivilDate } from '../calendar/civil-date';
import type { Case } from '../case/case';
import { isOutstanding } from '../case/review';
import { openItems, type OpenItems } from '../checklist';
import type { Policy } from '../policy';
import type { Agenda } from './agenda';
import type { Blocked } from './blocked';
import type { Duty } from './duty';
import type { Warning } from './warning';

/** Where a case stands on a day, as people who ask see it. */
export interface Standing {
  caseId: string;
  today: CivilDate;
  /** `not open`: its opening was refused or has not been carried out. */
  status: 'not open' | 'open' | 'closed' | 'cancelled';
  /** The pack that the case runs. */
  policy: string;
  /** Another policy, adopted on a day, which takes effect with the next full plan. */
  adoption: { policy: string; on: CivilDate; newSettings: boolean } | null;
  duties: Duty[];
  warnings: Warning[];
  /** What stands in the way of submitting a plan, before anybody tries (S1.69, S2.53). */
  blocked: Blocked[];
  /** The checklists of the plans in progress: what the manual asks for without being in the way. */
  checklists: OpenItems[];
  outstandingSignatures: { plan: string; person: string }[];
  /** What came back and waits to be mended, with the text that says why. */
  returned: { what: string; comment: string }[];
}

/** A case and its agenda, for people who ask. */
export function standingOf(aCase: Case, { today, duties, warnings, blocked }: Agenda, policy: Policy): Standing {
  return {
    caseId: aCase.id,
    today,
    status: statusOf(aCase),
    policy: aCase.policy,
    adoption: adoptionIn(aCase),
    duties,
    warnings,
    blocked,
    checklists: openItems(aCase, policy),
    outstandingSignatures: signaturesOutstanding(aCase),
    returned: returnedIn(aCase),
  };
}

function adoptionIn({ adoption }: Case): Standing['adoption'] {
  return adoption && { policy: adoption.policy, on: adoption.on, newSettings: adoption.settings !== null };
}

function statusOf({ closure, cancelledOn, openedOn }: Case): Standing['status'] {
  if (closure) return 'closed';
  if (cancelledOn) return 'cancelled';
  return openedOn ? 'open' : 'not open';
}

function signaturesOutstanding({ plans }: Case): Standing['outstandingSignatures'] {
  const inEffect = plans.filter((plan) => plan.state === 'In Effect');
  return inEffect.flatMap((plan) =>
    plan.reviews.filter(isOutstanding).map(({ person }) => ({ plan: plan.id, person })),
  );
}

/** Plans and requests that were returned and not handed in again. */
function returnedIn({ plans, closureRequests, transfers }: Case): Standing['returned'] {
  const waiting = plans.filter((plan) => plan.state === 'In Progress' && plan.approvalStatus === 'Returned');
  const [lastRequest, lastTransfer] = [closureRequests.at(-1), transfers.at(-1)];
  const comments = [
    ...waiting.map((plan) => ({ what: plan.id, comment: plan.submissions.at(-1)?.comment?.id })),
    ...(lastRequest?.outcome === 'returned' ? [{ what: lastRequest.id, comment: lastRequest.comment?.id }] : []),
    ...(lastTransfer?.outcome === 'declined' ? [{ what: lastTransfer.id, comment: lastTransfer.comment?.id }] : []),
  ];
  return comments.filter((each): each is Standing['returned'][number] => each.comment !== undefined);
}
