import { daysBetween } from '../calendar/civil-date';
import type { Case } from '../case/case';
import { once, partnersOf, programmeManagers, supervisorsOf } from '../case/recipients';
import { dutyIn } from '../duties/agenda';
import { ownersOf, type View } from '../duties/diff';
import { type Duty, isOwed } from '../duties/duty';
import { type Alarm, type Audience, isFirstReminder, nextDaily, stepOf } from '../duties/ladder';
import { aboutDuty } from './about-duties';
import { addressed, type Facts, type Notice } from './notice';
import { CLOCK } from '../calendar/moment';

/** What rings now: the notices, and the daily alarms that ring again. */
export interface Ringing {
  notices: Notice[];
  again: Alarm[];
}

/**
 * Rings the armed alarms whose time has come. What to say is computed anew: a duty met meanwhile says nothing, and of
 * several reminders for one duty that were passed in one go (the worker process was down) only the latest goes out,
 * and none when the due date was passed as well: then the escalation speaks.
 */
export function ring(alarms: Alarm[], view: View): Ringing {
  const live = alarms.filter((alarm) => dutyIn(view.agenda, alarm.duty)?.due === alarm.due);
  const said = live.filter((alarm) => stillToSay(alarm, dutyIn(view.agenda, alarm.duty)) && !outdone(alarm, live));
  return {
    notices: said.map((alarm) => saying(alarm, view)).filter((notice) => notice !== null),
    again: said.map((alarm) => againOf(alarm, view)).filter((alarm) => alarm !== null),
  };
}

function stillToSay(alarm: Alarm, duty: Duty | undefined): boolean {
  return isOwed(duty) && !(alarm.kind === 'reminder' && duty.state === 'overdue');
}

function outdone(alarm: Alarm, others: Alarm[]): boolean {
  return others.some(
    (other) =>
      other.duty === alarm.duty &&
      other.kind === alarm.kind &&
      alarm.kind === 'reminder' &&
      other.offset > alarm.offset,
  );
}

function againOf(alarm: Alarm, { aCase, agenda }: View): Alarm | null {
  const duty = dutyIn(agenda, alarm.duty);
  return duty ? nextDaily(alarm, duty, aCase.settings, agenda.today) : null;
}

function saying(alarm: Alarm, view: View): Notice | null {
  const duty = dutyIn(view.agenda, alarm.duty) as Duty;
  const daysLeft = daysBetween(view.agenda.today, alarm.due);
  const isReminder = alarm.kind === 'reminder';
  const draft = aboutDuty(
    duty,
    view,
    { sequence: view.aCase.sequence },
    isReminder ? 'reminder' : 'escalation',
    isReminder ? 'duty-due-soon' : 'duty-overdue',
    { daysLeft, daysLate: Math.max(0, -daysLeft), rung: alarm.rung, ...draftMade(alarm, duty, view) },
  );
  const occasion = [alarm.due, alarm.rung, ...again(alarm, view)].join('-');
  return addressed(
    { ...draft, occasion, to: isReminder ? draft.to : audienceOf(alarm, duty, view) },
    CLOCK,
    view.aCase,
  );
}

/** Who is reminded of a report that drafts itself is told where to begin. */
function draftMade(alarm: Alarm, duty: Duty, { aCase }: View): Facts {
  return duty.drafts && isFirstReminder(alarm, duty, aCase.settings) ? { draft: true } : {};
}

/** What sets two rings of one rung apart: the day of a daily one, and how often the duty's date had moved by then. */
function again({ duty, due, rung }: Alarm, { aCase, agenda }: View): string[] {
  const moves = aCase.formerDates[duty]?.length ?? 0;
  const day = rung === 'overdue-daily' ? [`day${daysBetween(due, agenda.today)}`] : [];
  return moves > 0 ? [...day, `date${moves + 1}`] : day;
}

function audienceOf(alarm: Alarm, duty: Duty, { aCase, agenda }: View): string[] {
  const audiences = stepOf(alarm, duty)?.to ?? [];
  return once(audiences.flatMap((audience) => peopleOf(audience, duty, aCase, agenda.today)));
}

function peopleOf(audience: Audience, duty: Duty, aCase: Case, on: string): string[] {
  if (audience === 'supervisor') return supervisorsOf(aCase, on);
  if (audience === 'programme-manager') return programmeManagers(aCase);
  return audience === 'owner' ? ownersOf(duty, aCase, on) : partnersOf(audience, duty, aCase);
}
