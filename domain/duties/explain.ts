import { addWorkingDays, workingDayOnOrBefore } from '../calendar/working-days';
import { civilDateAt, timeOfDayAt } from '../calendar/agency-clock';
import { withWeekday } from '../calendar/civil-date';
import type { Case } from '../case/case';
import type { AgencySettings } from '../case/settings';
import { type Duty, isOwed } from './duty';

/** Why a duty is due when it is: the arithmetic, the manual's sentences, and each move of the date. */
export function explain(duty: Duty, aCase: Case): string {
  const lines = [...hourOf(duty, aCase), ...practicalDates(duty, aCase.settings), ...historyOf(duty, aCase)];
  return [headline(duty), ...duty.details, ...lines].join('\n');
}

/** One sentence: "Due Wed 2027-02-03: 30 days after … (OPP 4-2, S1.9–S1.13)." */
export function headline(duty: Duty): string {
  const because = `${duty.because} (${sourceOf(duty)})`;
  return `${dueInWords(duty)}: ${because}.`;
}

/** "OPP 4-2, S1.9, S1.10", or that the product set it. */
export function sourceOf(duty: Pick<Duty, 'source' | 'cites'>): string {
  return [duty.source, ...(duty.cites.length > 0 ? [inOrder(duty.cites)] : [])].join(', ');
}

/** How a duty stands, in a few words. */
export function stateInWords(duty: Duty): string {
  if (duty.state === 'met')
    return duty.daysLate > 0 ? `met ${duty.metOn}, late by ${daysInWords(duty.daysLate)}` : `met ${duty.metOn}`;
  if (!duty.reason) return duty.state;
  return `${duty.state}: ${duty.reason}${duty.daysLate > 0 ? `, overdue by ${daysInWords(duty.daysLate)}` : ''}`;
}

/** "1 day", "7 days". */
export function daysInWords(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function dueInWords(duty: Duty): string {
  if (!duty.due) return duty.state === 'trigger missing' ? 'No due date, trigger missing' : 'No due date';
  if (duty.state === 'overdue') return `Overdue since ${withWeekday(duty.due)}`;
  const over: boolean = !isOwed(duty);
  return `Due ${withWeekday(duty.due)}${over ? `, ${stateInWords(duty)}` : ''}`;
}

/** Due dates never roll; the last working day is shown as the target, and the day by which to submit (GLOSSARY b5, e2). */
function practicalDates(duty: Duty, { holidays, supervisorDays }: AgencySettings): string[] {
  if (!duty.due || !isOwed(duty) || duty.owner.role === 'approver') return [];
  const target = workingDayOnOrBefore(duty.due, holidays);
  return [
    ...(target === duty.due ? [] : [`Last working day before: ${withWeekday(target)}.`]),
    ...(duty.kind === 'initial-plan' || duty.kind === 'plan-update'
      ? [
          `Submit by ${withWeekday(addWorkingDays(duty.due, -supervisorDays, holidays))}, to leave the supervisor ${supervisorDays} working days (product default).`,
        ]
      : []),
  ];
}

/** Where hours count: the hour, on the agency's clock. */
function hourOf({ dueAt }: Duty, { settings: { zone } }: Case): string[] {
  return dueAt ? [`By ${civilDateAt(dueAt, zone)} ${timeOfDayAt(dueAt, zone)} on the agency's clock.`] : [];
}

/** "Was 2027-02-05 until 2027-01-11." */
function historyOf(duty: Duty, aCase: Case): string[] {
  const former = aCase.formerDates[duty.id] ?? [];
  // One that ended and was owed again with the same date has moved nowhere.
  const moves = former.filter(({ due }, index) => due !== (former[index + 1] ?? duty).due);
  return moves.map(({ due, until, because }) => `Was ${due ?? 'without a date'} until ${until}: ${because}.`);
}

/** Consecutive ids as a range: S1.9–S1.13. */
function inOrder(cites: string[]): string {
  const [first, last] = [cites[0], cites.at(-1)];
  const [chapter, from] = (first ?? '').split('.');
  const to = Number(last?.split('.')[1]);
  const whole = cites.length > 2 && cites.every((cite, index) => cite === `${chapter}.${Number(from) + index}`);
  return whole && to ? `${first}–${last}` : cites.join(', ');
}
