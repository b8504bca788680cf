import { addDays, type CivilDate, earliest } from '../../calendar/civil-date';
import type { Case } from '../../case/case';
import { standInChangesAfter } from '../../case/staff';
import { pendingTransfer, type Transfer } from '../../case/transfer';
import type { Start, Subject } from '../duty';
import { startedBy } from './triggers';

/* Transfers to another unit: asked for, accepted or declined there, withdrawn. */

export interface TransferSubject extends Subject {
  transfer: Transfer;
}

/** Once per transfer that was asked for. */
export function transferAskedFor(aCase: Case): TransferSubject[] {
  return aCase.transfers.map((transfer) => ({ key: transfer.id.replace('transfer-', ''), transfer }));
}

export const theTransferRequest = (_: Case, { transfer }: TransferSubject): Start =>
  startedBy({ on: transfer.on, what: 'request for the transfer' });

export const transferDecided = (_: Case, { transfer }: TransferSubject): CivilDate | null =>
  transfer.outcome === 'withdrawn' ? null : transfer.decidedOn;

export const transferWithdrawn = (_: Case, { transfer }: TransferSubject): string | null =>
  transfer.outcome === 'withdrawn' ? `the request was withdrawn on ${transfer.decidedOn}` : null;

/** The decision passes to the stand-in and back while a request waits (GLOSSARY e36). */
export function whoReceivesChanges(aCase: Case, today: CivilDate): CivilDate | null {
  if (!pendingTransfer(aCase)) return null;
  return earliest(standInChangesAfter(aCase, today, (date) => addDays(date, 1)));
}
