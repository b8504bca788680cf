import { type CivilDate, type Month, monthOf, monthsBetween } from '../calendar/civil-date';
import type { Case } from './case';
import { type Enrolment, enrolmentsIn } from './enrolment';
import type { Evolvers } from './events';
import { withExchange } from './exchange';
import { withDecisionOwed } from './rsp-decision';
import { parted } from './settled';
import type { Text } from './text';
import { withLinesBack, withLinesTold } from './unreported';

/**
 * The contents of Form 2151A, the Change Progress Report, as people call them (S0.20 to S0.25). Service changes have two
 * parts: those that have occurred and those expected in the upcoming month (S0.21).
 */
export const REPORT_HEADINGS = {
  progress: 'progress toward goals',
  servicesOccurred: 'service changes that have occurred',
  servicesExpected: 'service changes expected in the upcoming month',
  address: 'change of address',
  composition: 'change in family composition',
  conflicts: 'potential conflicts with DCFS activities',
  other: 'other problems or changes since the last report',
} as const;

export type ReportHeading = keyof typeof REPORT_HEADINGS;

export const REPORT_HEADING_NAMES = Object.keys(REPORT_HEADINGS) as ReportHeading[];

/** The forms of a month, each way: one compact row. What they say is in the record store and in the journal. */
export interface Report2151A {
  month: Month;
  sentOn: CivilDate | null;
  /**
   * The day of the report before it, from which this one tells (S0.25); the first tells from the joint service's first
   * day. Null as well where only the days of the forms are kept.
   */
  since: CivilDate | null;
  receivedOn: CivilDate | null;
}

export interface Report2151AEvents {
  report2151ASent: {
    month: Month;
    exchange: string;
    since: CivilDate;
    /** The month of the report before it. */
    predecessor: Month | null;
    headings: Partial<Record<ReportHeading, Text>>;
    noChange: ReportHeading[];
  };
  report2151AWithdrawn: { month: Month };
  report2151AReceived: { month: Month; enrolment: string; exchange: string; on: CivilDate; summary: Text | null };
  report2151AReceiptDeleted: { month: Month };
}

export const evolveReports: Evolvers<Report2151AEvents> = {
  report2151ASent: (aCase, { month, exchange, since }, { on }) =>
    withExchange(withLinesTold(withReport(aCase, month, { sentOn: on, since }), month), {
      id: exchange,
      on,
      direction: 'dhs-to-dcfs',
      channel: 'written',
      form: 'form-2151a',
      month,
    }),
  report2151AWithdrawn: (aCase, { month }) =>
    withLinesBack(withReport(aCase, month, { sentOn: null, since: null }), month),
  report2151AReceived: (aCase, { month, enrolment, exchange, on }) =>
    withDecisionOwed(
      withExchange(withReport(aCase, month, { receivedOn: on }), {
        id: exchange,
        on,
        direction: 'dcfs-to-dhs',
        channel: 'written',
        form: 'form-2151a',
        month,
      }),
      month,
      enrolment,
      on,
    ),
  report2151AReceiptDeleted: (aCase, { month }) => ({
    ...withReport(aCase, month, { receivedOn: null }),
    rspDecisions: aCase.rspDecisions.filter(({ about }) => about !== month),
  }),
};

/** The forms of a month, if there are any. */
export function reportOf(aCase: Case, month: Month): Report2151A | undefined {
  return aCase.reports2151A.find((each) => each.month === month) ?? settledReport(aCase, month);
}

/** The forms of a month of which only the days are kept: both were exchanged years ago. */
export function settledReport({ settled }: Case, month: Month): Report2151A | undefined {
  const days = settled.reports2151A[month];
  return days && { month, sentOn: days[0], since: null, receivedOn: days[1] };
}

/** The report before the next one of a joint service; the first has none: it tells from the first day (S0.25). */
export function predecessorIn(aCase: Case, service: Enrolment): Report2151A | undefined {
  const former = Object.keys(aCase.settled.reports2151A).flatMap((month) => settledReport(aCase, month) ?? []);
  const sent = [...former, ...aCase.reports2151A].filter(
    ({ sentOn, month }) => sentOn !== null && jointServiceIn(aCase, month) === service,
  );
  return sent.reduce<Report2151A | undefined>(
    (last, each) => (last && (last.sentOn as string) > (each.sentOn as string) ? last : each),
    undefined,
  );
}

/** The months of a joint service whose report has not gone out, up to a day's. */
export function monthsUnsent(aCase: Case, { from, to }: Enrolment, today: CivilDate): Month[] {
  const months = monthsBetween(monthOf(from), monthOf(to !== null && to < today ? to : today));
  return months.filter((month) => !reportOf(aCase, month)?.sentOn);
}

/** The joint service that a month belongs to: a part of a month is a month. */
export function jointServiceIn(aCase: Case, month: Month): Enrolment | undefined {
  return enrolmentsIn(aCase, 'dcfs-2151a').find(
    ({ from, to }) => monthOf(from) <= month && (to === null || month <= monthOf(to)),
  );
}

function withReport(aCase: Case, month: Month, change: Partial<Report2151A>): Case {
  const known = reportOf(aCase, month);
  const report = { month, sentOn: null, since: null, receivedOn: null, ...known, ...change };
  const rows = known
    ? aCase.reports2151A.map((each) => (each === known ? report : each))
    : [...aCase.reports2151A, report];
  const { kept, settled } = parted(rows, ({ sentOn, receivedOn }) => sentOn !== null && receivedOn !== null);
  const days = settled.map(({ month: of, sentOn, receivedOn }) => [of, [sentOn, receivedOn]]);
  const reports2151A = { ...aCase.settled.reports2151A, ...Object.fromEntries(days) };
  return { ...aCase, reports2151A: kept, settled: { ...aCase.settled, reports2151A } };
}
