import { instantOf, type Instant } from '../calendar/agency-clock';
import { addDays, daysBetween, type CivilDate } from '../calendar/civil-date';
import type { AgencySettings } from '../case/settings';
import type { Duty } from './duty';

/** Who hears of a late duty: whoever owes it; `counterpart` and `liaison` belong to the joint service it stems from. */
export type Audience = 'owner' | 'counterpart' | 'liaison' | 'supervisor' | 'programme-manager';

/** A step of the ladder: so many days after the due date, to whom, and whether it comes back every day. */
export interface Escalation {
  after: number;
  to: Audience[];
  daily?: boolean;
}

/** Something that is to ring. Kept in the case as armed, so that what rings is what was promised. */
export interface Alarm {
  duty: string;
  /** The due date that it was armed for. */
  due: CivilDate;
  rung: string;
  kind: 'reminder' | 'escalation';
  /** Days before (negative) or after (positive) the due date. */
  offset: number;
  at: Instant;
}

// Product defaults, GLOSSARY part d: the documents give no escalation steps.
/** The day after the due date to its owner and the supervisor, a week after it to the programme manager. */
export const OVERDUE_LADDER: Escalation[] = [
  { after: 1, to: ['owner', 'supervisor'] },
  { after: 7, to: ['programme-manager'] },
];

/** The day after the due date to its owner and the supervisor, and no further. */
export const SHORT_LADDER: Escalation[] = [{ after: 1, to: ['owner', 'supervisor'] }];

/** For what is owed at once: every day from the first, and the programme manager after a week. */
export const DAILY_LADDER: Escalation[] = [
  { after: 1, to: ['owner', 'supervisor'], daily: true },
  { after: 7, to: ['programme-manager'] },
];

/** A ladder with the days that the agency has set for its steps; a step without one is left out. */
export function withDays(steps: Escalation[], days: readonly number[] | undefined): Escalation[] {
  return days ? steps.slice(0, days.length).map((step, index) => ({ ...step, after: days[index] as number })) : steps;
}

/** Every alarm of a duty that still lies ahead on the day its date is set; of the passed escalations, one per audience. */
export function ladder(duty: Duty, settings: AgencySettings, today: CivilDate): Alarm[] {
  if (!duty.due || duty.state === 'trigger missing') return [];
  return [...remindersOf(duty, settings, today), ...escalationsOf(duty, settings, today)];
}

/** The alarms that a duty has from a moment on, where its date stands and the days of its ladder are others: nobody is told twice. */
export function ladderAhead(duty: Duty, settings: AgencySettings, today: CivilDate, now: Instant): Alarm[] {
  if (!duty.due || duty.state === 'trigger missing') return [];
  const escalations = escalationsOf(duty, settings, today).map((alarm) =>
    alarm.at > now ? alarm : nextDaily(alarm, duty, settings, today),
  );
  const reminders = remindersOf(duty, settings, addDays(today, -1));
  return [...reminders, ...escalations].filter((alarm) => alarm !== null).filter((alarm) => alarm.at > now);
}

/** The next alarm of a daily escalation after it rang. */
export function nextDaily(alarm: Alarm, duty: Duty, settings: AgencySettings, today: CivilDate): Alarm | null {
  const step = stepOf(alarm, duty);
  return step?.daily ? escalation(duty, alarm.due, daysBetween(alarm.due, today) + 1, step, settings) : null;
}

/** The step of the ladder that an alarm stands on. */
export function stepOf(alarm: Alarm, duty: Duty): Escalation | undefined {
  return alarm.kind === 'escalation' ? duty.escalate.find((step) => rungOf(step) === alarm.rung) : undefined;
}

/** Whether it is the reminder that comes longest before the due date. */
export function isFirstReminder({ kind, offset }: Alarm, duty: Duty, settings: AgencySettings): boolean {
  return kind === 'reminder' && -offset === Math.max(...reminderDays(duty, settings));
}

function reminderDays({ kind, remind }: Duty, settings: AgencySettings): number[] {
  return settings.remind[kind] ?? remind;
}

function remindersOf(duty: Duty, settings: AgencySettings, today: CivilDate): Alarm[] {
  const due = duty.due as CivilDate;
  const days = [...new Set(reminderDays(duty, settings))];
  // Reminders that fall on or before the day on which the date is set are skipped (GLOSSARY part d).
  return days
    .filter((before) => addDays(due, -before) > today)
    .map((before) => ({
      duty: duty.id,
      due,
      rung: `remind-${before}`,
      kind: 'reminder',
      offset: 0 - before,
      at: instantOf(addDays(due, -before), settings.dailyMoment, settings.zone),
    }));
}

function escalationsOf(duty: Duty, settings: AgencySettings, today: CivilDate): Alarm[] {
  const due = duty.due as CivilDate;
  const late = daysBetween(due, today);
  const passed = duty.escalate.filter((step) => !step.daily && step.after <= late);
  // A date that moves into the past is overdue at once and says so, once to each: the manager's step does not spare
  // worker and supervisor theirs.
  const ahead = duty.escalate.filter((step) => step.daily || step.after > late || !toldLater(step, passed));
  return ahead.map((step) =>
    escalation(duty, due, step.daily ? Math.max(step.after, late) : step.after, step, settings),
  );
}

/** Whether a later step that was passed as well reaches everybody whom this one does. */
function toldLater(step: Escalation, passed: Escalation[]): boolean {
  return passed.some((other) => other.after > step.after && step.to.every((audience) => other.to.includes(audience)));
}

function escalation(duty: Duty, due: CivilDate, offset: number, step: Escalation, settings: AgencySettings): Alarm {
  const at = instantOf(addDays(due, offset), settings.dailyMoment, settings.zone);
  return { duty: duty.id, due, rung: rungOf(step), kind: 'escalation', offset, at };
}

function rungOf(step: Escalation): string {
  return step.daily ? `overdue-daily` : `overdue+${step.after}`;
}
