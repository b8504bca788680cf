import { type ChildSetting, SETTINGS_OF_CHILDREN } from './full-month';
import { type Became, type CaseMeasures, type Measured, NO_REASON, type VisitMonth } from './measured';
import { fiscalYearOf } from './period';
import { share, tally } from './share';
import { MEASURED_TASKS, type MeasuredTask } from './tasks';

/** Months in which people were to be seen, and in how many they were. */
export interface VisitSum {
  months: number;
  seen: number;
  excused: number;
  missed: number;
  /** Of the missed ones, those of which nobody has said why (S3.22). */
  unexplained: number;
  /** Per cent of all months, and of those that were not excused; excused is not done (GLOSSARY b11, e12). */
  ofAll: number | null;
  ofNotExcused: number | null;
  /** Why people were not seen, and in how many of the months (S3.21). */
  reasons: Record<string, number>;
}

/** Months that children were in care, or at home, from the first to the last day. */
export interface FullMonthSum extends VisitSum {
  inResidence: number;
  /** Seen, and nobody said where. */
  placeNotSaid: number;
  /** Per cent of the months in which they were seen. */
  ofSeenInResidence: number | null;
}

/** What was due, and how much of it was done on its day or before. */
export interface OnTimeSum {
  due: number;
  onTime: number;
  late: number;
  missed: number;
  share: number | null;
  reasons: Record<string, number>;
}

/** All numbers about some cases, some workers, some children. */
export interface Summary {
  visits: ({ who: 'children' | 'parents' | 'together' } & VisitSum)[];
  /** `year`: a federal fiscal year, or null for all of the period. */
  fullMonths: ({ setting: ChildSetting; year: number | null } & FullMonthSum)[];
  onTime: ({ kind: MeasuredTask; title: string } & OnTimeSum)[];
}

/** The lists of many cases as one. */
export function together(each: readonly CaseMeasures[]): CaseMeasures {
  return { visits: each.flatMap(({ visits }) => visits), tasks: each.flatMap(({ tasks }) => tasks) };
}

export function summaryOf({ visits, tasks }: CaseMeasures): Summary {
  const [children, parents] = [of(visits, 'child'), of(visits, 'parent')];
  return {
    visits: [
      { who: 'children', ...visitSum(children) },
      { who: 'parents', ...visitSum(parents) },
      { who: 'together', ...visitSum(visits) },
    ],
    fullMonths: SETTINGS_OF_CHILDREN.flatMap((setting) => fullMonthSums(children, setting)),
    onTime: MEASURED_TASKS.map(([kind, title]) => {
      const theirs = tasks.filter((task) => task.kind === kind);
      return { kind, title, ...onTimeSum(theirs) };
    }),
  };
}

function of(visits: readonly VisitMonth[], role: VisitMonth['role']): VisitMonth[] {
  return visits.filter((visit) => visit.role === role);
}

export function visitSum(visits: readonly VisitMonth[]): VisitSum {
  const [seen, excused, missed] = [count(visits, 'done', 'late'), count(visits, 'excused'), count(visits, 'missed')];
  return {
    months: visits.length,
    seen,
    excused,
    missed,
    unexplained: visits.filter(({ reasons }) => reasons.includes(NO_REASON)).length,
    ofAll: share(seen, visits.length),
    ofNotExcused: share(seen, visits.length - excused),
    reasons: tally(visits.flatMap(({ reasons }) => reasons)),
  };
}

/** Of all of the period, and of each federal fiscal year in it where there is more than one. */
function fullMonthSums(children: readonly VisitMonth[], setting: ChildSetting): Summary['fullMonths'] {
  const full = children.filter((visit) => visit.full === setting);
  const years = [...new Set(full.map(({ month }) => fiscalYearOf(month)))].sort((one, other) => one - other);
  const ofYears = years.length > 1 ? years : [];
  return [
    { setting, year: null, ...fullMonthSum(full) },
    ...ofYears.map((year) => {
      const theirs = full.filter(({ month }) => fiscalYearOf(month) === year);
      return { setting, year, ...fullMonthSum(theirs) };
    }),
  ];
}

export function fullMonthSum(visits: readonly VisitMonth[]): FullMonthSum {
  const sum = visitSum(visits);
  const inResidence = visits.filter(({ seenAt }) => seenAt === 'residence').length;
  return {
    ...sum,
    inResidence,
    placeNotSaid: visits.filter(({ seenAt }) => seenAt === 'not said').length,
    ofSeenInResidence: share(inResidence, sum.seen),
  };
}

export function onTimeSum(tasks: readonly Measured[]): OnTimeSum {
  const due = tasks.filter(({ state }) => state !== 'excused');
  const onTime = count(due, 'done');
  return {
    due: due.length,
    onTime,
    late: count(due, 'late'),
    missed: count(due, 'missed'),
    share: share(onTime, due.length),
    reasons: tally(due.flatMap(({ reasons }) => reasons)),
  };
}

function count(lines: readonly Measured[], ...states: Became[]): number {
  return lines.filter(({ state }) => states.includes(state)).length;
}
