import type { Group } from '../../domain/measures/groups';
import type { Measured, VisitMonth } from '../../domain/measures/measured';
import { shareInWords } from '../../domain/measures/share';
import type { FullMonthSum, VisitSum } from '../../domain/measures/sums';
import type { Failed } from '../survey';
import type { Measures } from '../measures';
import { NARROW, table } from './table';
import { wrapped } from './wrap';

/** What a row is about, its cells, and the reasons that go with its numbers; each in lines. */
interface Row {
  label: string[];
  cells: string[][];
  reasons: string;
}

const VISITS = ['Who', 'Months', 'Seen', 'Excused', 'Missed', 'Of all', 'Of not excused', 'Why not'];
const FULL_MONTHS = ['Where', ...VISITS.slice(1, -1), 'In the residence', 'Why not'];
const ON_TIME = ['What', 'Due', 'On time', 'Late', 'Not done', 'Share', 'Why not'];
const LIST = ['Case, duty', 'Due', 'State', 'Worker', 'Why'];

// Two short words of a heading, or a case and a person, stand below each other.
const LABEL_WIDTH = 16;
const HEADING_WIDTH = 9;

/** Measures for people: three tables, the reasons beside the numbers, and the list where it was asked for. */
export function measuresInWords({ period, by, cases, groups, list, failed }: Measures, width: number): string {
  const told = by ? `, by ${by}` : '';
  const section = (title: string, heading: string[], rows: Row[]) => sectionOf(title, heading, rows, width);
  return [
    `Measures from ${period.from} to ${period.to}, ${counted(cases)}${told}`,
    ...section('Months in which somebody was to be seen, parts of months included', VISITS, groups.flatMap(visitRows)),
    ...section('Full calendar months of children, in care or at home', FULL_MONTHS, groups.flatMap(fullMonthRows)),
    ...section('Done on the due day or before', ON_TIME, groups.flatMap(onTimeRows)),
    ...(list ? section('What is behind it', LIST, list.map(listRow)) : []),
    ...failedInWords(failed, width),
  ].join('\n');
}

function counted(cases: number): string {
  return cases === 1 ? '1 case' : `${cases} cases`;
}

function visitRows({ group, visits }: Group): Row[] {
  const rows = visits.filter(({ months, who }) => group === '' || (months > 0 && who === 'together'));
  return rows.map(({ who, ...sum }) => ({
    label: wrapped(group || who, LABEL_WIDTH),
    cells: visitCells(sum),
    reasons: reasonsOf(sum.reasons),
  }));
}

function fullMonthRows({ group, fullMonths }: Group): Row[] {
  const rows = fullMonths.filter(({ months }) => group === '' || months > 0);
  return rows.map(({ setting, year, ...sum }) => ({
    label: [...labelOf(group), year === null ? setting : `${setting}, FY ${year}`],
    cells: [...visitCells(sum), residence(sum)],
    reasons: reasonsOf(sum.reasons),
  }));
}

function onTimeRows({ group, onTime }: Group): Row[] {
  const rows = onTime.filter(({ due }) => group === '' || due > 0);
  return rows.map(({ title, due, onTime: done, late, missed, share, reasons }) => ({
    label: [...labelOf(group), title],
    cells: [due, done, late, missed, shareInWords(share)].map((cell) => [String(cell)]),
    reasons: reasonsOf(reasons),
  }));
}

function labelOf(group: string): string[] {
  return group === '' ? [] : wrapped(group, LABEL_WIDTH);
}

function visitCells({ months, seen, excused, missed, ofAll, ofNotExcused }: VisitSum): string[][] {
  const counts = [months, seen, excused, missed].map(String);
  return [...counts, shareInWords(ofAll), shareInWords(ofNotExcused)].map((cell) => [cell]);
}

function residence({ inResidence, placeNotSaid, seen, ofSeenInResidence }: FullMonthSum): string[] {
  if (seen === 0) return [shareInWords(null)];
  const unsaid = placeNotSaid > 0 ? [`(${placeNotSaid} not said)`] : [];
  return [`${inResidence} of ${seen}`, shareInWords(ofSeenInResidence), ...unsaid];
}

/** "5 contact exception, 2 runaway": a number never stands without them (S3.21). */
function reasonsOf(reasons: Record<string, number>): string {
  return Object.entries(reasons)
    .map(([reason, count]) => `${count} ${reason}`)
    .join(', ');
}

function listRow(line: Measured | VisitMonth): Row {
  const { case: caseId, duty, due, worker, reasons } = line;
  const where = 'seenAt' in line && line.seenAt ? [`seen: ${line.seenAt}`] : [];
  const full = 'full' in line && line.full ? [`full month ${line.full}`] : [];
  return {
    label: [caseId, duty],
    cells: [[due], stateOf(line), [worker ?? 'nobody']],
    reasons: [...reasons, ...where, ...full].join(', '),
  };
}

function stateOf({ state, metOn, daysLate }: Measured): string[] {
  if (metOn === null) return [state];
  return [state === 'late' ? `late by ${daysLate} day${daysLate === 1 ? '' : 's'}` : state, metOn];
}

// ── laid out ───────────────────────────────────────────────────────────────────────────────────────────────────────

function sectionOf(title: string, heading: string[], rows: Row[], width: number): string[] {
  const lines = width < NARROW ? rows.flatMap((row) => block(heading, row, width)) : asTable(heading, rows, width);
  return ['', ...wrapped(title, width), '', ...(rows.length > 0 ? lines : ['no cases'])];
}

function asTable(heading: string[], rows: Row[], width: number): string[] {
  const cells = rows.map(({ label, cells: own, reasons }) => [label, ...own, [reasons]]);
  return table([heading.map((words) => wrapped(words, HEADING_WIDTH)), ...cells], width);
}

// A space at which no line ends.
const BOUND = '\u00a0';

/** For a narrow window: each number with its word. */
function block(heading: string[], { label, cells, reasons }: Row, width: number): string[] {
  const told = [...cells.map((lines) => lines.join(' ')), reasons];
  const facts = told.flatMap((cell, index) =>
    cell ? [`${heading[index + 1]}: ${cell.replace(' %', `${BOUND}%`)}`] : [],
  );
  return [...wrapped(label.join(' '), width), ...wrapped(facts.join('; '), width - 2).map((line) => `  ${line}`)];
}

function failedInWords(failed: readonly Failed[], width: number): string[] {
  if (failed.length === 0) return [];
  const lines = failed.flatMap(({ case: caseId, because }) => wrapped(`${caseId}: ${because}`, width - 2));
  const heading = `Not in it, since no answer came: ${counted(failed.length)}`;
  return ['', heading, ...lines.map((line) => `  ${line}`)];
}
