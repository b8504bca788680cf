import { daysBetween, withWeekday } from '../../domain/calendar/civil-date';
import { type Duty, isOwed } from '../../domain/duties/duty';
import { daysInWords, sourceOf, stateInWords } from '../../domain/duties/explain';
import type { Warning } from '../../domain/duties/warning';
import type { AgendaAnswer } from '../../workflows/messages';
import { NARROW, table } from './table';
import { hanging, wrapped } from './wrap';

const HEADING = [['Duty'], ['Due'], ['State'], ['Days left'], ['Why']];

/** An agenda for people: what comes first stands first. */
export function agendaInWords(agenda: AgendaAnswer, duties: Duty[], width: number): string {
  const sorted = [...duties].sort((one, other) => orderOf(one).localeCompare(orderOf(other)));
  const hidden = agenda.duties.length - duties.length;
  return [
    `Case ${agenda.caseId}, ${agenda.status}, on ${withWeekday(agenda.today)}`,
    ...adoptionInWords(agenda).flatMap((line) => wrapped(line, width)),
    '',
    ...(sorted.length > 0 ? dutiesInWords(sorted, agenda.today, width) : ['Nothing is owed.']),
    ...(hidden > 0 ? ['', `${hidden} more ${hidden === 1 ? 'is' : 'are'} over: --all shows them.`] : []),
    ...returnedInWords(agenda, width),
    ...blockedInWords(agenda, width),
    ...checklistsInWords(agenda, width),
    ...signaturesInWords(agenda),
    ...warningsInWords(agenda.warnings, width),
  ].join('\n');
}

function adoptionInWords({ adoption }: AgendaAnswer): string[] {
  if (!adoption) return [];
  const what = adoption.newSettings ? `${adoption.policy} with new settings` : adoption.policy;
  return [`Policy ${what}, adopted ${adoption.on}, takes effect with the next full plan.`];
}

function dutiesInWords(duties: Duty[], today: string, width: number): string[] {
  const rows = table([HEADING, ...duties.map((duty) => rowOf(duty, today))], width);
  // Long ids leave a column of sentences no room in a window that is wide enough for others.
  const fits = width >= NARROW && rows.every((row) => row.length <= width);
  return fits ? rows : duties.flatMap((duty, index) => [...(index > 0 ? [''] : []), ...blockOf(duty, today, width)]);
}

function rowOf(duty: Duty, today: string): string[][] {
  return [
    [duty.id, ...wrapped(duty.title, 24)],
    [duty.due ? withWeekday(duty.due) : 'no date'],
    wrapped(stateInWords(duty), 16),
    [daysLeft(duty, today)],
    [why(duty)],
  ];
}

function blockOf(duty: Duty, today: string, width: number): string[] {
  const facts = [duty.due ? `due ${withWeekday(duty.due)}` : 'no date', stateInWords(duty), daysLeft(duty, today)];
  const indented = [facts.filter(Boolean).join(', '), why(duty)].flatMap((text) => wrapped(text, width - 2));
  return [...wrapped(`${duty.id}: ${duty.title}`, width), ...indented.map((line) => `  ${line}`)];
}

function why(duty: Duty): string {
  return `${duty.because} (${sourceOf(duty)})`;
}

function daysLeft(duty: Duty, today: string): string {
  if (!duty.due || !isOwed(duty)) return '';
  const days = daysBetween(today, duty.due);
  if (days === 0) return 'today';
  return days > 0 ? daysInWords(days) : `${daysInWords(-days)} late`;
}

/** What is owed before what is over, by date, what has no date last. */
function orderOf(duty: Duty): string {
  return `${isOwed(duty) ? 0 : 1} ${duty.due ?? '9999'} ${duty.id}`;
}

/** What soft rules would rather see otherwise, with the sentences of the manual; none of it is in the way. */
export function warningsInWords(warnings: readonly Warning[], width: number): string[] {
  if (warnings.length === 0) return [];
  const lines = warnings.flatMap((warning) => hanging('  - ', `${warning.sentence} (${sourceOf(warning)})`, width));
  return ['', 'Warnings:', ...lines];
}

function returnedInWords({ returned }: AgendaAnswer, width: number): string[] {
  if (returned.length === 0) return [];
  return ['', 'Returned:', ...returned.flatMap(({ what, comment }) => hanging(`  ${what}: `, comment, width))];
}

function blockedInWords({ blocked }: AgendaAnswer, width: number): string[] {
  if (blocked.length === 0) return [];
  const lines = blocked.flatMap(({ plan, because }) =>
    because.flatMap((sentence) => hanging(`  ${plan}: `, sentence, width)),
  );
  return ['', 'Not ready to submit:', ...lines];
}

function checklistsInWords({ checklists, caseId }: AgendaAnswer, width: number): string[] {
  if (checklists.length === 0) return [];
  const lines = checklists.flatMap(({ plan, checklist, done, of, open }) => {
    const rest = open.length > 0 ? `; open: ${open.join(', ')}` : '';
    return hanging(`  ${plan}: `, `${checklist}, ${done} of ${of} done${rest}`, width);
  });
  return ['', ...wrapped(`Checklists (caseclock checklists ${caseId}):`, width), ...lines];
}

function signaturesInWords({ outstandingSignatures }: AgendaAnswer): string[] {
  if (outstandingSignatures.length === 0) return [];
  return ['', 'Signatures outstanding:', ...outstandingSignatures.map(({ plan, person }) => `  ${plan}  ${person}`)];
}
