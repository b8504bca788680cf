import { type CivilDate, type Month, lastDayOf, monthOf, monthsBetween } from '../../../domain/calendar/civil-date';
import type { Case } from '../../../domain/case/case';
import { enrolmentsIn } from '../../../domain/case/enrolment';
import { reportOf } from '../../../domain/case/report-2151a';
import type { Duty } from '../../../domain/duties/duty';

/** The form of a month in one direction. */
export interface OneWay {
  /** The day on which it was sent, or came. */
  doneOn: CivilDate | null;
  due: CivilDate;
  /** Days after the due date, of what was done. */
  daysLate: number;
  isOverdue: boolean;
  /** Why it is missing for good, as a code of the list of reasons. */
  missed: string | null;
  /** The duty's id where a reason for the miss is asked for. */
  asksReason: string | null;
}

/** Both forms of a month. */
export interface ReportMonth {
  month: Month;
  out: OneWay;
  in: OneWay;
}

/** The months of the joint service up to a day's, the latest in front. */
export function jointServiceMonths(aCase: Case, today: CivilDate): Month[] {
  const months = enrolmentsIn(aCase, 'dcfs-2151a').flatMap(({ from, to }) =>
    from > today ? [] : monthsBetween(monthOf(from), monthOf(to !== null && to < today ? to : today)),
  );
  return [...new Set(months)].sort().toReversed();
}

/** The forms of each of those months, the latest in front. */
export function reportMonths(aCase: Case, duties: readonly Duty[], today: CivilDate): ReportMonth[] {
  const found = new Map(duties.map((duty) => [duty.id, duty]));
  return jointServiceMonths(aCase, today).map((month) => {
    const known = reportOf(aCase, month);
    const way = (which: 'out' | 'in', doneOn: CivilDate | null | undefined) =>
      oneWay(aCase, found.get(`report-2151a-${which}/${month}`), `report-2151a-${which}/${month}`, doneOn ?? null);
    return { month, out: way('out', known?.sentOn), in: way('in', known?.receivedOn) };
  });
}

function oneWay({ missReasons }: Case, duty: Duty | undefined, id: string, doneOn: CivilDate | null): OneWay {
  const due = duty?.due ?? lastDayOf(id.slice(-7));
  const isOverdue = duty?.state === 'overdue';
  return {
    doneOn,
    due,
    daysLate: doneOn ? (duty?.daysLate ?? 0) : 0,
    isOverdue,
    missed: doneOn ? null : (missReasons[id]?.code ?? null),
    asksReason: isOverdue && duty.closesWithReason ? id : null,
  };
}
