import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type Expectation, LINE_KINDS, type LineKind } from './scenario';

interface Row {
  date: string;
  time: string;
  kind: string;
  ref: string;
  actor: string;
  text: string;
}

// Where a written line names its due date. A table's wording is commentary, but the date in it is meant.
const DUE = [
  /takes the earliest, \w+ (\d{4}-\d\d-\d\d)/,
  /stays \w+ (\d{4}-\d\d-\d\d)/,
  /overdue since (\d{4}-\d\d-\d\d)/,
  /\bdue (?:\w{3} )?(\d{4}-\d\d-\d\d)/,
  /\bby \w{3} (\d{4}-\d\d-\d\d)/,
];

/** The written lines of a table: what is to be seen, without what people do. */
export function readTable(path: string): Expectation[] {
  return rowsOf(path)
    .filter((row) => LINE_KINDS.includes(row.kind as LineKind))
    .map(({ date, time, kind, ref, actor, text }) => ({
      date,
      time,
      kind: kind as LineKind,
      ref,
      to: actor.split(';'),
      due: kind === 'STATUS' || kind === 'DOCUMENT' || kind === 'REFUSED' ? null : dueIn(text),
      text,
    }));
}

/** The rows of a table in which people do something. */
export function inputsOf(path: string): { date: string; time: string; ref: string; by: string; text: string }[] {
  return rowsOf(path)
    .filter((row) => row.kind === 'IN')
    .map(({ date, time, ref, actor: by, text }) => ({ date, time, ref, by, text }));
}

function rowsOf(path: string): Row[] {
  return parse(readFileSync(path, 'utf8'), { columns: true, skip_empty_lines: true });
}

function dueIn(text: string): string | null {
  return DUE.map((pattern) => pattern.exec(text)?.[1]).find((date) => date) ?? null;
}
