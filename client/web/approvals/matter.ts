import type { Case } from '../../../domain/case/case';
import type { ClosureRequest } from '../../../domain/case/closure';
import type { ContactException } from '../../../domain/case/exception';
import { pendingSubmission, type Plan, type Submission } from '../../../domain/case/plan';
import type { Text } from '../../../domain/case/text';
import { pendingTransfer, type Transfer } from '../../../domain/case/transfer';
import type { CommandName } from '../../../domain/commands/catalogue';
import { snapshotHash } from '../../plan-snapshot';

/** Something that waits for a supervisor's decision, and what it was asked with. */
export type Matter =
  | { of: 'plan'; plan: Plan; submission: Submission; hash: string; by: string; text: null }
  | { of: 'closure'; request: ClosureRequest; by: string; text: Text | null }
  | { of: 'exception'; exception: ContactException; by: string; text: null }
  | { of: 'transfer'; transfer: Transfer; by: string; text: Text | null };

/** The duties in which somebody decides, by their kind. */
export const APPROVALS = ['plan-approval', 'closure-approval', 'exception-approval', 'transfer-approval'] as const;
export type ApprovalKind = (typeof APPROVALS)[number];

/** Whether a duty asks for a decision. */
export function isApproval(duty: string): boolean {
  return APPROVALS.some((kind) => duty.startsWith(`${kind}/`));
}

/** What a duty asks to decide; null where it has been decided, or was taken back. */
export function matterOf(aCase: Case, duty: string): Matter | null {
  const [kind, number] = duty.split('/') as [ApprovalKind, string];
  switch (kind) {
    case 'plan-approval':
      return planMatter(aCase, number);
    case 'closure-approval':
      return closureMatter(aCase, number);
    case 'exception-approval':
      return exceptionMatter(aCase, number);
    case 'transfer-approval':
      return transferMatter(aCase);
    default:
      return null;
  }
}

/** A submission is the one of its number in the whole case. */
function planMatter(aCase: Case, number: string): Matter | null {
  for (const plan of aCase.plans) {
    const submission = pendingSubmission(plan);
    if (submission && submission.id.endsWith(`-${number}`))
      return { of: 'plan', plan, submission, hash: snapshotHash(plan), by: submission.by, text: null };
  }
  return null;
}

function closureMatter({ closureRequests }: Case, number: string): Matter | null {
  const request = closureRequests.find(({ id, outcome }) => outcome === 'requested' && id.endsWith(`-${number}`));
  return request ? { of: 'closure', request, by: request.by, text: request.summary } : null;
}

function exceptionMatter({ exceptions }: Case, number: string): Matter | null {
  const exception = exceptions.find(({ id, outcome }) => outcome === 'requested' && id.endsWith(`-${number}`));
  return exception ? { of: 'exception', exception, by: exception.askedBy, text: null } : null;
}

function transferMatter(aCase: Case): Matter | null {
  const transfer = pendingTransfer(aCase);
  return transfer ? { of: 'transfer', transfer, by: transfer.by, text: transfer.reason } : null;
}

/** What somebody decided on the page. */
export interface Decision {
  approve: boolean;
  /** Why not, for a return. */
  comment: string;
  /** Of a plan: the hash of what stood on the page. */
  hash: string;
  /** Of a transfer: who takes the case. */
  worker: string;
  /** Of an exception: first and last day, where they are not the usual ones. */
  from: string;
  to: string;
}

/** How a decision is said to the case. */
export function commandFor(
  matter: Matter,
  decision: Decision,
): { command: CommandName; args: Record<string, unknown> } {
  const { approve, comment, hash } = decision;
  switch (matter.of) {
    case 'plan':
      return approve
        ? { command: 'approvePlan', args: { plan: matter.plan.id, hash } }
        : { command: 'returnPlan', args: { plan: matter.plan.id, comment } };
    case 'closure':
      return approve ? { command: 'approveClosure', args: {} } : { command: 'returnClosure', args: { comment } };
    case 'exception': {
      const exception = matter.exception.id;
      return approve
        ? {
            command: 'approveContactException',
            args: { exception, ...given('from', decision), ...given('to', decision) },
          }
        : { command: 'refuseContactException', args: { exception, comment } };
    }
    case 'transfer':
      return approve
        ? { command: 'acceptTransfer', args: given('worker', decision) }
        : { command: 'declineTransfer', args: { comment } };
  }
}

function given(name: 'worker' | 'from' | 'to', decision: Decision): Record<string, string> {
  return decision[name] ? { [name]: decision[name] } : {};
}
