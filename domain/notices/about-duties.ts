import { timeOfDayAt } from '../calendar/agency-clock';
import { CLOCK } from '../calendar/moment';
import type { RecordedEvent } from '../case/events';
import { workerOf } from '../case/recipients';
import { dutyIn } from '../duties/agenda';
import { ownersOf, type View } from '../duties/diff';
import { type Duty, isOwed } from '../duties/duty';
import { sourceOf } from '../duties/explain';
import type { Announcers } from './announce';
import type { Notice, NoticeDraft } from './notice';

/** What people are told of their duties: tasks that begin, dates that move or stay. */
export const DUTY_ANNOUNCERS: Announcers = {
  dutyOpened: ({ duty }, view, recorded) => task(owed(view, duty), view, recorded),
  dutyHandedOver: ({ duty }, view, recorded) => task(owed(view, duty), view, recorded),
  dutyMoved: ({ duty: id, was }, view, recorded) => {
    const duty = owed(view, id);
    return duty?.announceMoves ? [aboutDuty(duty, view, recorded, 'recalculation', 'duty-moved', { was })] : [];
  },
  dutyConfirmed: ({ duty: id }, view, recorded) => {
    const duty = owed(view, id);
    return duty?.announceMoves ? [aboutDuty(duty, view, recorded, 'recalculation', 'duty-confirmed')] : [];
  },
  dutyMet: ({ duty: id, daysLate }, view, recorded) => {
    const duty = dutyIn(view.agenda, id);
    return duty?.announceMet ? [aboutDuty(duty, view, recorded, 'status', 'duty-met', { daysLate })] : [];
  },
  // What people end themselves they know; what ends by the calendar alone is said.
  dutyCancelled: ({ duty: id, reason }, view, recorded) => {
    const duty = dutyIn(view.agenda, id);
    const quiet = !duty || recorded.by !== CLOCK;
    return quiet ? [] : [aboutDuty(duty, view, recorded, 'status', 'duty-ended', { reason })];
  },
  warningRaised: ({ warning, sentence }, { aCase, agenda }, recorded) => [
    {
      kind: 'status',
      topic: 'warning',
      about: warning,
      title: 'Warning',
      occasion: `event-${recorded.sequence}`,
      to: workerOf(aCase, agenda.today),
      due: null,
      because: '',
      facts: { sentence },
    },
  ],
};

/** A notice about a duty, to whoever has it to do. */
export function aboutDuty(
  duty: Duty,
  { aCase, agenda }: View,
  recorded: Pick<RecordedEvent, 'sequence'>,
  kind: Notice['kind'],
  topic: Notice['topic'],
  facts: Notice['facts'] = {},
): NoticeDraft {
  return {
    kind,
    topic,
    about: duty.id,
    title: duty.title,
    occasion: `event-${recorded.sequence}`,
    to: ownersOf(duty, aCase, agenda.today),
    due: duty.due,
    because: [`${duty.because} (${sourceOf(duty)})`, ...duty.details].join('\n'),
    facts: { state: duty.state, ...hourOf(duty, aCase.settings.zone), ...facts },
  };
}

function hourOf({ dueAt }: Duty, zone: string): Notice['facts'] {
  return dueAt ? { dueTime: timeOfDayAt(dueAt, zone) } : {};
}

function task(duty: Duty | undefined, view: View, recorded: RecordedEvent): NoticeDraft[] {
  return duty?.announce ? [aboutDuty(duty, view, recorded, 'task', 'duty-opened')] : [];
}

function owed({ agenda }: View, id: string): Duty | undefined {
  const duty = dutyIn(agenda, id);
  return isOwed(duty) ? duty : undefined;
}
