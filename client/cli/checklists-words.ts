import { withWeekday } from '../../domain/calendar/civil-date';
import type { ChecklistState } from '../../domain/checklist';
import { wrapped } from './wrap';

const MARKS = { done: '[x]', 'not applicable': '[-]', open: '[ ]' };

/** Checklists for people: what each asks, what is done, and what is for their eyes only. */
export function checklistsInWords(caseId: string, lists: readonly ChecklistState[], width: number): string {
  if (lists.length === 0) return `Case ${caseId} has no checklist now: they come with plans, meetings and contacts.`;
  return [`Checklists of case ${caseId}`, ...lists.flatMap((list) => ['', ...listInWords(list, width)])].join('\n');
}

function listInWords({ checklist, title, source, about, on, items }: ChecklistState, width: number): string[] {
  const recorded = on ? `recorded ${withWeekday(on)}` : 'nothing recorded';
  const heading = `${checklist}${about ? ` ${about}` : ''}: ${title} (${source}), ${recorded}`;
  return [...wrapped(heading, width), ...items.flatMap((item) => itemInWords(item, width))];
}

function itemInWords(
  { code, asks, cites, state, sensitive }: ChecklistState['items'][number],
  width: number,
): string[] {
  const apart = sensitive ? ' Keep it out of letters and mails.' : '';
  const lines = wrapped(`${code}: ${asks}${apart} (${cites.join(', ')})`, width - 6);
  return lines.map((line, index) => `  ${index === 0 ? MARKS[state] : '   '} ${line}`);
}
