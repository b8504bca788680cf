import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import { activeStaff, assignedWorker, belongs, isActive } from '../case/staff';
import { pendingTransfer, type Transfer } from '../case/transfer';
import { command, firstRefusal } from './command';
import { isRefusal, type Refusal, refusal } from './refusal';
import { keptFrom } from './restriction';
import { CASEWORK, RECEIVING } from './rights';
import { date, id, object, optional, text } from './shape';
import { notForAnother, notToJoin } from './staff';

/** Across units a transfer has two sides: it is asked for, and the other unit's supervisor accepts or declines. */
export const requestTransfer = command({
  description: 'Ask for the transfer of the case to another unit',
  by: CASEWORK,
  shape: {
    unit: id('unit that is to take the case'),
    supervisor: id('supervisor of that unit'),
    worker: optional(id('caseworker who is proposed there')),
    reason: text('why the case is to be transferred'),
    standIn: optional(
      object({ person: id('stand-in of that supervisor'), from: date('first day'), to: date('last day') }),
    ),
  },
  decide: (aCase, { unit, supervisor, worker, reason, standIn }, moment) =>
    firstRefusal(
      pendingTransfer(aCase) &&
        refusal('already-in-progress', 'A transfer has been asked for already and waits for a decision.'),
      unit === aCase.unit &&
        refusal(
          'wrong-state',
          `The case is in ${unit} already. Within a unit the supervisor transfers it (transferCase).`,
        ),
      supervisor === moment.by &&
        refusal('author-cannot-approve', 'Whoever asks for a transfer cannot be the one who decides on it.', 'S1.7'),
      unfitReceiver(aCase, supervisor),
      worker !== undefined && unfitWorker(aCase, worker, supervisor),
      reason.empty && refusal('reason-missing', 'A transfer is asked for with a reason: write why.'),
      standIn && unfitStandIn(aCase, { ...standIn, supervisor }, moment),
    ) ?? [
      {
        type: 'transferRequested',
        id: `transfer-${aCase.transfers.length + 1}`,
        unit,
        supervisor,
        worker: worker ?? null,
        reason,
        standIn: standIn ? { id: standIn.person, from: standIn.from, to: standIn.to } : null,
      },
    ],
});

export const acceptTransfer = command({
  description: 'Accept the transfer of the case, for the unit that takes it',
  by: RECEIVING,
  shape: { worker: optional(id('caseworker who takes the case; whoever was proposed unless said otherwise')) },
  decide: (aCase, { worker: named }, moment) => {
    const transfer = transferToDecide(aCase, moment);
    if (isRefusal(transfer)) return transfer;
    const { id: which, unit, supervisor, worker: proposed } = transfer;
    const worker = named ?? proposed;
    if (worker === null)
      return refusal('malformed-command', 'No caseworker was proposed: name who takes the case (worker).');
    const was = { unit: aCase.unit, worker: assignedWorker(aCase), supervisors: supervisorsBut(supervisor, aCase) };
    return (
      firstRefusal(
        unfitWorker(aCase, worker, supervisor),
        !isActive(aCase, supervisor) &&
          refusal('person-inactive', `${supervisor}, who is to supervise the case, has left. Decline the transfer.`),
      ) ?? [
        { type: 'transferAccepted', id: which, unit, supervisor, worker, was },
        { type: 'staffAdded', id: worker, role: 'caseworker' },
        { type: 'caseAssigned', worker, from: was.worker },
      ]
    );
  },
});

export const declineTransfer = command({
  description: 'Decline the transfer of the case, with a comment',
  by: RECEIVING,
  shape: { comment: text('why the unit does not take the case') },
  decide: (aCase, { comment }, moment) => {
    const transfer = transferToDecide(aCase, moment);
    if (isRefusal(transfer)) return transfer;
    const { id: which, unit, supervisor } = transfer;
    return comment.empty
      ? refusal('comment-missing', 'A transfer is declined with a comment: write why.')
      : [{ type: 'transferDeclined', id: which, unit, supervisor, comment }];
  },
});

export const withdrawTransfer = command({
  description: 'Withdraw the request for a transfer to another unit',
  by: CASEWORK,
  shape: {},
  decide: (aCase) => {
    const transfer = pendingTransfer(aCase);
    if (!transfer) return nothingWaits();
    const { id: which, unit, supervisor } = transfer;
    return [{ type: 'transferWithdrawn', id: which, unit, supervisor }];
  },
});

/** Never whoever asked; the rights leave the receiving supervisor, the stand-in in the dates and the programme manager. */
function transferToDecide(aCase: Case, moment: Moment): Transfer | Refusal {
  const transfer = pendingTransfer(aCase);
  if (!transfer) return nothingWaits();
  const sentence = 'Whoever asked for a transfer cannot decide on it, and can withdraw it (withdrawTransfer).';
  return transfer.by === moment.by ? refusal('author-cannot-approve', sentence, 'S1.7') : transfer;
}

function nothingWaits(): Refusal {
  return refusal('wrong-state', 'No transfer of this case to another unit waits for a decision.');
}

/** A supervisor of another unit is new to the case, was in it before, or stands in for its supervisor now and then. */
function unfitReceiver(aCase: Case, supervisor: string): Refusal | null {
  const member = aCase.staff.find(({ id: known }) => known === supervisor);
  const role = member && belongs(member) ? member.role : undefined;
  const sentence = `${supervisor} is ${role} in this case. Name the supervisor of the other unit.`;
  return firstRefusal(
    role !== undefined && role !== 'stand-in' && refusal('wrong-state', sentence),
    notToJoin(aCase, supervisor),
    keptFrom(aCase, supervisor),
  );
}

/** The caseworker who takes the case need not be known to it. */
function unfitWorker(aCase: Case, worker: string, supervisor: string): Refusal | null {
  const member = aCase.staff.find(({ id: known }) => known === worker);
  const role = member && belongs(member) ? member.role : undefined;
  return firstRefusal(
    worker === supervisor &&
      refusal('wrong-state', `${worker} is to supervise the case and cannot hold it. Name a caseworker.`, 'S1.7'),
    assignedWorker(aCase) === worker && refusal('wrong-state', `${worker} holds the case already.`),
    role !== undefined &&
      role !== 'caseworker' &&
      refusal('unknown-person', `${worker} is ${role} in this case, and no caseworker.`),
    notToJoin(aCase, worker),
  );
}

function unfitStandIn(
  aCase: Case,
  { person, from, to, supervisor }: { person: string; from: string; to: string; supervisor: string },
  moment: Moment,
): Refusal | null {
  return firstRefusal(
    to < from && refusal('date-out-of-order', `The last day (${to}) lies before the first (${from}).`),
    to < moment.on && refusal('date-out-of-order', `The last day (${to}) has passed.`),
    notForAnother(aCase, person, supervisor),
  );
}

function supervisorsBut(receiving: string, aCase: Case): string[] {
  return activeStaff(aCase, 'supervisor').filter((each) => each !== receiving);
}
