import type { CivilDate } from '../calendar/civil-date';
import type { NoticeId } from '../record';
import type { Case, DueDateMove } from './case';
import type { Evolvers, Stamp } from './events';

/** What became of a duty, as the difference of two agendas (duties/diff.ts), and of the notices about it. */
export interface DutyEvents {
  dutyOpened: { duty: string; due: CivilDate | null; because: string };
  dutyMoved: { duty: string; due: CivilDate | null; was: CivilDate | null; because: string };
  dutyConfirmed: { duty: string; due: CivilDate | null; because: string };
  dutyMet: { duty: string; due: CivilDate | null; on: CivilDate; daysLate: number };
  dutyOverdue: { duty: string; due: CivilDate | null };
  dutyCancelled: { duty: string; due: CivilDate | null; reason: string };
  dutyHandedOver: { duty: string; to: string[] };
  signatureRequired: { plan: string; child: string };
  noticeUndelivered: { notice: string; to: string; code: string };
  /** No longer wanted when its turn came: its duty was met while it waited for a mail server. */
  noticeDropped: { notice: NoticeId };
}

const unchanged = (aCase: Case): Case => aCase;

export const evolveDuties: Evolvers<DutyEvents> = {
  dutyOpened: (aCase, { duty, due, because }, stamp) => withDueDate(aCase, duty, move(due, because, stamp)),
  dutyMoved: (aCase, { duty, due, because }, stamp) => withDueDate(aCase, duty, move(due, because, stamp)),
  dutyConfirmed: unchanged,
  dutyMet: unchanged,
  dutyOverdue: unchanged,
  dutyCancelled: unchanged,
  dutyHandedOver: unchanged,
  signatureRequired: unchanged,
  noticeDropped: unchanged,
  noticeUndelivered: (aCase, { notice, to, code }, stamp) => ({
    ...aCase,
    problems: [...aCase.problems, { notice, to, code, at: stamp.at }],
  }),
};

function move(due: CivilDate | null, because: string, stamp: Stamp): DueDateMove {
  return { due, setOn: stamp.on, because };
}

function withDueDate(aCase: Case, duty: string, next: DueDateMove): Case {
  return { ...aCase, dueDates: { ...aCase.dueDates, [duty]: [...(aCase.dueDates[duty] ?? []), next] } };
}
