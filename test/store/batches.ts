import type { CaseEvent, RecordedEvent } from '../../domain/case/events';
import type { StaffMember } from '../../domain/case/staff';
import type { Notice } from '../../domain/notices/notice';
import type { NoticeId, RecordBatch } from '../../store/record-store';

/** One made-up turn of a case: an event, and a reminder that one of two people gets by mail. */
export function batchOf(caseId: string, sequences: number[], notices: Notice[] = [reminder()]): RecordBatch {
  const events = sequences.map((sequence) => eventAt(sequence));
  return { caseId, turns: [{ at: AT, on: '2027-02-03', time: '09:30', events, notices }] };
}

export const AT = '2027-02-03T17:30:00.000Z';

/** The store keeps any event: only its type and that it is JSON matter to it. */
export function eventAt(sequence: number, said = 'one thing'): RecordedEvent {
  const event = { type: 'dutyOpened', said, list: [1, 'two', null] } as unknown as CaseEvent;
  return { sequence, at: AT, on: '2027-02-03', by: 'worker-1', event };
}

export function reminder(change: Partial<Notice> = {}): Notice {
  const facts = { daysLeft: 7, late: false, of: null, child: 'child-1' };
  const said = { title: 'Initial case plan', due: '2027-02-10', because: '30 days after 2027-01-11', facts };
  const key = { kind: 'reminder', topic: 'duty-due-soon', about: 'initial-plan/1', occasion: '2027-02-10/7' } as const;
  return { ...key, ...said, to: ['worker-1', 'supervisor-1'], mailTo: ['worker-1'], ...change };
}

export function noticeTo(caseId: string, recipient: string): NoticeId {
  return { caseId, kind: 'reminder', about: 'initial-plan/1', occasion: '2027-02-10/7', recipient };
}

/** The case no longer wants that notice. */
export function dropping(notice: NoticeId, sequence: number): RecordBatch {
  const event: RecordedEvent = { ...eventAt(sequence), event: { type: 'noticeDropped', notice } };
  return { caseId: notice.caseId, turns: [{ at: AT, on: '2027-02-03', time: '09:30', events: [event], notices: [] }] };
}

/** A case begins with these people. */
export function opening(caseId: string, staff: readonly StaffMember[]): RecordBatch {
  const event = { type: 'caseOpened', unit: 'unit-3', staff } as unknown as CaseEvent;
  const events = [{ ...eventAt(1), event }];
  return { caseId, turns: [{ at: AT, on: '2027-02-03', time: '09:30', events, notices: [] }] };
}

/** A case is restricted, or is so no more. */
export function restricting(
  caseId: string,
  sequence: number,
  event: Extract<CaseEvent, { type: 'caseRestricted' | 'restrictionLifted' }>,
): RecordBatch {
  const events = [{ ...eventAt(sequence), event }];
  return { caseId, turns: [{ at: AT, on: '2027-02-03', time: '09:30', events, notices: [] }] };
}
