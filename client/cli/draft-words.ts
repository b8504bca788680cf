import { withWeekday } from '../../domain/calendar/civil-date';
import { REPORT_HEADING_NAMES, REPORT_HEADINGS } from '../../domain/case/report-2151a';
import type { Draft2151A, DraftLine } from '../../domain/case/report-2151a-draft';
import { wrapped } from './wrap';

/** A draft for people: heading by heading; they write the words and look at what stands under "Nothing recorded". */
export function draftInWords(
  caseId: string,
  { month, sentOn, since, headings, dropped }: Draft2151A,
  width: number,
): string {
  const title = `Draft of Form 2151A for ${month}, case ${caseId}`;
  if (sentOn) return wrapped(`${title}: it was sent on ${withWeekday(sentOn)}.`, width).join('\n');
  const from = since ? `: what was recorded since ${withWeekday(since)}` : '';
  const blocks = REPORT_HEADING_NAMES.flatMap((name) => [
    '',
    `${capital(REPORT_HEADINGS[name])} (${name})`,
    ...linesUnder(headings[name], width),
    ...moreInTheJournal(dropped[name] ?? 0, width),
  ]);
  return [...wrapped(`${title}${from}`, width), ...blocks].join('\n');
}

function linesUnder(lines: readonly DraftLine[], width: number): string[] {
  if (lines.length === 0) return ['  Nothing recorded: write the change or "No change".'];
  return lines.flatMap((line) => wrapped(inWords(line), width - 2).map((each) => `  ${each}`));
}

function moreInTheJournal(dropped: number, width: number): string[] {
  const lines = dropped === 1 ? '1 older line is' : `${dropped} older lines are`;
  const sentence = `${lines} left out here; the journal of the case has everything.`;
  return dropped > 0 ? wrapped(sentence, width - 2).map((line) => `  ${line}`) : [];
}

function inWords({ on, what, about }: DraftLine): string {
  return `${withWeekday(on)}  ${what}${about.length > 0 ? `: ${about.join(', ')}` : ''}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
