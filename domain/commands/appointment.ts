import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import { type Hearing, hearingsAwaited } from '../case/court';
import { type Appointment, APPOINTMENT_AGENCIES, APPOINTMENT_KINDS, appointmentOf } from '../case/appointment';
import { beforeTheCase, command, firstRefusal, inFuture, unknownPeople } from './command';
import { runningJointService } from './joint-service';
import { isRefusal, type Refusal, refusal } from './refusal';
import { EITHER_AGENCY } from './rights';
import { choice, date, id, list, optional, time } from './shape';

/** What either agency expects the family to come to: the other sees it and can avoid a conflict (S0.8, S0.9). */
export const scheduleAppointment = command({
  description: 'Record an appointment of the family with one of the agencies',
  by: EITHER_AGENCY,
  shape: {
    on: date('day'),
    time: optional(time('local time')),
    agency: choice('whose it is', APPOINTMENT_AGENCIES),
    kind: choice('what it is', APPOINTMENT_KINDS),
    participants: list(id('participant'), 1),
    familyToldOn: optional(date('day on which the family was told')),
  },
  decide: (aCase, { on, time: at = null, agency, kind, participants, familyToldOn = null }, moment) => {
    const service = runningJointService(aCase, on);
    if (isRefusal(service)) return service;
    return (
      firstRefusal(
        on < moment.on && refusal('date-out-of-order', `${on} has passed; an appointment lies ahead.`),
        unknownPeople(aCase, participants),
        familyToldOn !== null && unfitTelling(aCase, familyToldOn, moment),
      ) ?? [
        {
          type: 'appointmentScheduled',
          id: `appointment-${aCase.appointments.count + 1}`,
          on,
          time: at,
          agency,
          kind,
          participants,
          familyToldOn,
        },
      ]
    );
  },
});

export const recordFamilyTold = command({
  description: 'Record the day on which the family was told of an appointment or a hearing',
  by: EITHER_AGENCY,
  shape: {
    appointment: id('appointment or hearing, such as appointment-1 or hearing-1'),
    on: optional(date('day; today if not given')),
  },
  decide: (aCase, { appointment: which, on: given }, moment) => {
    const appointment = awaitedHearing(aCase, which) ?? standing(aCase, which);
    if (isRefusal(appointment)) return appointment;
    const on = given ?? moment.on;
    return unfitTelling(aCase, on, moment) ?? [{ type: 'familyTold', appointment: which, on }];
  },
});

export const cancelAppointment = command({
  description: 'Cancel an appointment, or take back one that was keyed by mistake',
  by: EITHER_AGENCY,
  shape: { appointment: id('appointment, such as appointment-1') },
  decide: (aCase, { appointment: which }) => {
    const appointment = standing(aCase, which);
    return isRefusal(appointment) ? appointment : [{ type: 'appointmentCancelled', appointment: which }];
  },
});

function unfitTelling(aCase: Case, on: string, moment: Moment): Refusal | null {
  return firstRefusal(inFuture('Telling the family', on, moment), beforeTheCase(aCase, 'Telling the family', on));
}

function awaitedHearing(aCase: Case, which: string): Hearing | undefined {
  return hearingsAwaited(aCase).find(({ id: known }) => known === which);
}

function standing(aCase: Case, which: string): Appointment | Refusal {
  const appointment = appointmentOf(aCase, which);
  if (!appointment) return refusal('unknown-thing', `There is no ${which} in this case.`);
  return appointment.cancelled ? refusal('wrong-state', `${which} was cancelled.`) : appointment;
}
