import { monthOf, withWeekday } from '../../domain/calendar/civil-date';
import type { Forecast, ForecastRow } from '../../domain/duties/forecast';
import { NARROW, table } from './table';
import { wrapped } from './wrap';

const HEADING = [['Month'], ['Due'], ['Duty'], ['State'], ['Why']];

/** A forecast for people: month by month, what is assumed said to be so. */
export function forecastInWords({ caseId, today, until, rows }: Forecast, width: number): string {
  const heading = `Case ${caseId}, what it will owe from ${withWeekday(today)} to ${withWeekday(until)} if nothing new happens`;
  const lines = width < NARROW ? blocks(rows, width) : table([HEADING, ...tableRows(rows)], width);
  return [...wrapped(heading, width), '', ...(rows.length > 0 ? lines : ['Nothing.'])].join('\n');
}

/** The month is named where it begins. */
function tableRows(rows: ForecastRow[]): string[][][] {
  return rows.map((row, index) => {
    const isFirst = index === 0 || monthInWords(row) !== monthInWords(rows[index - 1] as ForecastRow);
    return [
      [isFirst ? monthInWords(row) : ''],
      [row.due ? withWeekday(row.due) : 'no date'],
      [row.duty, ...wrapped(row.title, 24)],
      [stateOf(row)],
      [whyOf(row)],
    ];
  });
}

function blocks(rows: ForecastRow[], width: number): string[] {
  return rows.flatMap((row, index) => {
    const facts = `${row.due ? `due ${withWeekday(row.due)}` : 'no date'}, ${stateOf(row)}`;
    const indented = [facts, whyOf(row)].flatMap((text) => wrapped(text, width - 2)).map((line) => `  ${line}`);
    return [...(index > 0 ? [''] : []), ...wrapped(`${row.duty}: ${row.title}`, width), ...indented];
  });
}

function monthInWords({ due }: ForecastRow): string {
  return due ? monthOf(due) : 'none';
}

function stateOf({ state, assumed }: ForecastRow): string {
  return assumed ? 'assumed' : state;
}

function whyOf({ why, assumed }: ForecastRow): string {
  return assumed ? `${assumed} (${why})` : why;
}
