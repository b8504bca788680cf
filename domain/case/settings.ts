import type { TimeOfDay } from '../calendar/agency-clock';
import type { CivilDate } from '../calendar/civil-date';
import type { OwnLists } from './lists';

/** What counts where an agency says nothing: the product's own defaults (docs/glossary.md, part d). */
export const DEFAULT_SETTINGS: Omit<AgencySettings, 'zone'> = {
  dailyMoment: '06:00',
  holidays: [],
  remind: {},
  escalate: {},
  supervisorDays: 5,
  limits: {},
  switchedOff: [],
  lists: {},
  objectivesAtMost: 8,
};

/**
 * What an agency may set. Changing these moves reminders, never due dates (GLOSSARY part d), with three exceptions that
 * the manuals leave to the agency: `limits` give a number where there is none, `holidays` are skipped by what counts
 * working days, and the zone says which day it is.
 */
export interface AgencySettings {
  /** Time zone of the agency; a child placed in another zone does not change it (GLOSSARY b1). */
  zone: string;
  /** When reminders go out and a new day is told to the case. Product default: 06:00. */
  dailyMoment: TimeOfDay;
  /** Days without office hours, for working-day counts. */
  holidays: CivilDate[];
  /** Reminder days before the due date, by duty kind; a kind that is not named keeps its rule's days. */
  remind: Record<string, number[]>;
  /** Days after the due date for the steps of the escalation ladder, by duty kind; a step without a day is left out. */
  escalate: Record<string, number[]>;
  /**
   * Days for what the manuals ask for without a number ("promptly", "frequently"), by duty kind: such a duty has a clock
   * only where the agency sets one (GLOSSARY e10).
   */
  limits: Record<string, number>;
  /** Duty kinds that the agency does not run. */
  switchedOff: string[];
  /** Values that the agency adds to the open lists of the plan, by the list's name (`caseclock lists`). */
  lists: OwnLists;
  /** How many objectives a plan may have before it is shown that they are many (S1.58). Product default: 8. */
  objectivesAtMost: number;
  /** Working days that a supervisor is given before a plan's deadline; shown as "submit by". Product default: 5. */
  supervisorDays: number;
}
