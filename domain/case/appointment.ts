import type { TimeOfDay } from '../calendar/agency-clock';
import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';

export const APPOINTMENT_AGENCIES = ['dhs', 'dcfs', 'child-welfare'] as const;

/** "Appointments, court hearings, work activities, etc." (S0.9) */
export const APPOINTMENT_KINDS = ['appointment', 'court-hearing', 'work-activity', 'visit', 'other'] as const;

/** Something for which one of the agencies expects members of the family. */
export interface Appointment {
  id: string;
  on: CivilDate;
  time: TimeOfDay | null;
  agency: (typeof APPOINTMENT_AGENCIES)[number];
  kind: (typeof APPOINTMENT_KINDS)[number];
  participants: string[];
  familyToldOn: CivilDate | null;
  cancelled: boolean;
}

/** Numbered; the case holds the latest, the journal all of them. */
export interface AppointmentBook {
  count: number;
  latest: Appointment[];
}

export interface AppointmentEvents {
  appointmentScheduled: Omit<Appointment, 'cancelled'>;
  appointmentCancelled: { appointment: string };
  /** `appointment`: or a hearing of the case. */
  familyTold: { appointment: string; on: CivilDate };
}

// A warning looks ahead: what was made fifty appointments ago is past.
const KEPT = 50;

export const evolveAppointments: Evolvers<AppointmentEvents> = {
  appointmentScheduled: (aCase, { id, on, time, agency, kind, participants, familyToldOn }) => {
    const made = { id, on, time, agency, kind, participants, familyToldOn, cancelled: false };
    const { count, latest } = aCase.appointments;
    return { ...aCase, appointments: { count: count + 1, latest: [...latest, made].slice(-KEPT) } };
  },
  appointmentCancelled: (aCase, { appointment }) => withAppointment(aCase, appointment, { cancelled: true }),
  familyTold: (aCase, { appointment: which, on }) => ({
    ...withAppointment(aCase, which, { familyToldOn: on }),
    hearings: aCase.hearings.map((each) => (each.id === which ? { ...each, familyToldOn: on } : each)),
  }),
};

export function appointmentOf({ appointments }: Case, id: string): Appointment | undefined {
  return appointments.latest.find((each) => each.id === id);
}

function withAppointment(aCase: Case, id: string, change: Partial<Appointment>): Case {
  const { count, latest } = aCase.appointments;
  return {
    ...aCase,
    appointments: { count, latest: latest.map((each) => (each.id === id ? { ...each, ...change } : each)) },
  };
}
