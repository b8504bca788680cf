import { addWorkingDays } from '../../domain/calendar/working-days';
import { addDays, type CivilDate, earliest } from '../../domain/calendar/civil-date';
import type { Appointment } from '../../domain/case/appointment';
import type { Case } from '../../domain/case/case';
import { hearingsAwaited } from '../../domain/case/court';
import { jointServiceOn } from '../../domain/case/joint-service';
import { planInEffect, plansInProgress } from '../../domain/case/plan';
import type { WarningRule } from '../../domain/duties/warning';

// Product defaults: the manual names neither the hours nor the days.
const HOURS_APART = 2;
const WORKING_DAYS_NOTICE = 3;
/** So many days before the family has to be told, it is said that nobody has told it. */
const DAYS_AHEAD = 7;

/*
 * PM 19-02-06-c, "DCFS Intact Families":
 *
 *   working to avoid scheduling conflicts
 */
export const appointmentsClash: WarningRule = {
  code: 'appointments-clash',
  source: 'PM 19-02-06-c',
  cites: ['S0.6', 'S0.8'],
  finds: (aCase, { today }) => {
    const ahead = standing(aCase, today);
    return ahead.flatMap((appointment, index) => {
      const other = ahead.slice(0, index).find((each) => clash(each, appointment));
      return other ? [{ key: appointment.id, sentence: clashInWords(appointment, other) }] : [];
    });
  },
};

/*
 *   providing the family sufficient notification of appointments, court hearings, work activities, etc.
 */
export const shortNotice: WarningRule = {
  code: 'short-notice',
  source: 'PM 19-02-06-c',
  cites: ['S0.6', 'S0.9'],
  finds: (aCase, { today }) =>
    standing(aCase, today).flatMap(({ id, on, familyToldOn }) => {
      const by = toBeToldBy(on, aCase);
      if (familyToldOn ? familyToldOn <= by : today < addDays(by, -DAYS_AHEAD)) return [];
      const told = familyToldOn ? `was told on ${familyToldOn}` : 'has not been told';
      const sentence = `${id} on ${on}: the family ${told}; ${WORKING_DAYS_NOTICE} working days’ notice means by ${by}`;
      return [{ key: id, sentence }];
    }),
  changesOn: (aCase, today) => {
    const untold = standing(aCase, today).filter(({ familyToldOn }) => familyToldOn === null);
    return earliest(untold.map(({ on }) => addDays(toBeToldBy(on, aCase), -DAYS_AHEAD)).filter((day) => day > today));
  },
};

/** Something to which members of the family are expected. */
type Expected = Pick<Appointment, 'id' | 'on' | 'time' | 'participants' | 'familyToldOn'> & {
  /** A hearing is nobody's: it clashes with what any agency plans. */
  of: Appointment['agency'] | 'court';
  isHearing: boolean;
};

/** Appointments and hearings that lie ahead, while both agencies serve the family (S0.6). */
function standing(aCase: Case, today: CivilDate): Expected[] {
  const made = aCase.appointments.latest.filter(({ cancelled }) => !cancelled);
  const all = [
    ...made.map((each) => ({ ...each, of: each.agency, isHearing: each.kind === 'court-hearing' })),
    ...hearings(aCase),
  ];
  return all.filter(({ on }) => on >= today && jointServiceOn(aCase, on));
}

/** Set and not held. The time is not known, and everybody in the plan is expected. */
function hearings(aCase: Case): Expected[] {
  const plan = planInEffect(aCase) ?? plansInProgress(aCase)[0];
  const family = aCase.family.filter(({ role }) => role !== 'caregiver').map(({ id }) => id);
  return hearingsAwaited(aCase).map(({ id, scheduledFor: on, familyToldOn = null }) => ({
    id,
    on,
    time: null,
    participants: plan?.participants ?? family,
    familyToldOn,
    of: 'court',
    isHearing: true,
  }));
}

function toBeToldBy(on: CivilDate, aCase: Case): CivilDate {
  return addWorkingDays(on, -WORKING_DAYS_NOTICE, aCase.settings.holidays);
}

function clash(one: Expected, other: Expected): boolean {
  const together = one.participants.some((person) => other.participants.includes(person));
  // What an agency keyed as a hearing is the hearing itself.
  const apart = one.of !== other.of && !(one.isHearing && other.isHearing);
  return together && apart && one.on === other.on && tooClose(one.time, other.time);
}

/** Without a time it may be at any time. */
function tooClose(one: string | null, other: string | null): boolean {
  return one === null || other === null || Math.abs(minutesOf(one) - minutesOf(other)) < HOURS_APART * 60;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function clashInWords(one: Expected, other: Expected): string {
  const whom = one.participants.filter((person) => other.participants.includes(person)).join(', ');
  return `${one.id} (${one.of}) and ${other.id} (${other.of}) on ${one.on} expect ${whom} less than ${HOURS_APART} hours apart`;
}
