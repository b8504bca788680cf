import { addWorkingDays } from '../../domain/calendar/working-days';
import type { Appointment } from '../../domain/case/appointment';
import type { Case } from '../../domain/case/case';
import { jointServiceOn } from '../../domain/case/joint-service';
import type { WarningRule } from '../../domain/duties/warning';

// Product defaults: the manual names neither the hours nor the days.
const HOURS_APART = 2;
const WORKING_DAYS_NOTICE = 3;

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
      const by = addWorkingDays(on, -WORKING_DAYS_NOTICE, aCase.settings.holidays);
      if (familyToldOn && familyToldOn <= by) return [];
      const told = familyToldOn ? `was told on ${familyToldOn}` : 'has not been told';
      const sentence = `${id} on ${on}: the family ${told}; ${WORKING_DAYS_NOTICE} working days’ notice means by ${by}`;
      return [{ key: id, sentence }];
    }),
};

/** Appointments that lie ahead, while both agencies serve the family (S0.6). */
function standing(aCase: Case, today: string): Appointment[] {
  const ahead = aCase.appointments.latest.filter(({ on, cancelled }) => on >= today && !cancelled);
  return ahead.filter(({ on }) => jointServiceOn(aCase, on));
}

function clash(one: Appointment, other: Appointment): boolean {
  const together = one.participants.some((person) => other.participants.includes(person));
  return together && one.agency !== other.agency && one.on === other.on && tooClose(one.time, other.time);
}

/** Without a time it may be at any time. */
function tooClose(one: string | null, other: string | null): boolean {
  return one === null || other === null || Math.abs(minutesOf(one) - minutesOf(other)) < HOURS_APART * 60;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function clashInWords(one: Appointment, other: Appointment): string {
  const whom = one.participants.filter((person) => other.participants.includes(person)).join(', ');
  return `${one.id} (${one.agency}) and ${other.id} (${other.agency}) on ${one.on} expect ${whom} less than ${HOURS_APART} hours apart`;
}
