import type { Measured, VisitMonth } from '../domain/measures/measured';
import type { Group } from '../domain/measures/groups';
import type { FullMonthSum, OnTimeSum, VisitSum } from '../domain/measures/sums';
import { type Cell, csvOf } from './csv';
import type { Measures } from './measures';

const SUMS = [
  'group',
  'measure',
  'who_or_what',
  'fiscal_year',
  'due',
  'done',
  'late',
  'excused',
  'missed',
  'without_reason',
  'percent',
  'percent_without_excused',
  'in_residence',
  'place_not_said',
  'percent_in_residence',
  'reasons',
];

const LIST = [
  'case',
  'unit',
  'worker',
  'duty',
  'kind',
  'person',
  'month',
  'due',
  'state',
  'met_on',
  'days_late',
  'full_month',
  'seen_at',
  'reasons',
];

/** One line for each number, under headings that stay. */
export function sumsInCsv({ groups }: Measures): string {
  return csvOf([SUMS, ...groups.flatMap(linesOf)]);
}

/** One line for each duty behind the numbers. */
export function listInCsv(list: readonly (Measured | VisitMonth)[]): string {
  return csvOf([LIST, ...list.map(lineOf)]);
}

function linesOf({ group, visits, fullMonths, onTime }: Group): Cell[][] {
  return [
    ...visits.map(({ who, ...sum }) => [
      group,
      'visits',
      who,
      null,
      ...visitCells(sum),
      null,
      null,
      null,
      reasonsOf(sum),
    ]),
    ...fullMonths.map(({ setting, year, ...sum }) => [
      group,
      'full months',
      setting,
      year,
      ...visitCells(sum),
      ...residenceCells(sum),
      reasonsOf(sum),
    ]),
    ...onTime.map(({ kind, ...sum }) => [group, 'on time', kind, null, ...onTimeCells(sum), reasonsOf(sum)]),
  ];
}

function visitCells({ months, seen, excused, missed, unexplained, ofAll, ofNotExcused }: VisitSum): Cell[] {
  return [months, seen, null, excused, missed, unexplained, percent(ofAll), percent(ofNotExcused)];
}

function residenceCells({ inResidence, placeNotSaid, ofSeenInResidence }: FullMonthSum): Cell[] {
  return [inResidence, placeNotSaid, percent(ofSeenInResidence)];
}

function onTimeCells({ due, onTime, late, missed, share }: OnTimeSum): Cell[] {
  return [due, onTime, late, null, missed, null, percent(share), null, null, null, null];
}

function reasonsOf({ reasons }: { reasons: Record<string, number> }): string {
  return Object.entries(reasons)
    .map(([reason, count]) => `${reason} ${count}`)
    .join('; ');
}

function lineOf(line: Measured | VisitMonth): Cell[] {
  const { case: caseId, unit, worker, duty, kind, person, month, due, state, metOn, daysLate, reasons } = line;
  const [full, seenAt] = 'full' in line ? [line.full, line.seenAt] : [null, null];
  return [
    caseId,
    unit,
    worker,
    duty,
    kind,
    person,
    month,
    due,
    state,
    metOn,
    daysLate,
    full,
    seenAt,
    reasons.join('; '),
  ];
}

function percent(share: number | null): string {
  return share === null ? 'no cases' : share.toFixed(2);
}
