import { timeOfDayAt, civilDateAt } from '../../domain/calendar/agency-clock';
import { withWeekday } from '../../domain/calendar/civil-date';
import { type AgencyDay, agencyDay } from '../agency-day';
import { connect } from '../connection';
import { makeSchedules as make, type ScheduleMade } from '../schedules';
import { EXIT } from './exit-codes';
import { waiting } from './progress';
import { answer, type Invocation } from './terminal';

/** `caseclock schedules`. */
export async function makeSchedules(invocation: Invocation, said: { zone?: string; at?: string }): Promise<number> {
  const day = agencyDay(invocation.env, said);
  const done = waiting(invocation, 'Making the schedules');
  try {
    const client = await connect();
    const schedules = await make(client, day).finally(() => void client.connection.close());
    answer(invocation, { ...day, schedules }, schedules.map((each) => inWords(each, day)).join('\n'));
    return EXIT.done;
  } finally {
    done();
  }
}

function inWords({ id, made, next }: ScheduleMade, { zone, dailyMoment }: AgencyDay): string {
  const when = next ? `next ${withWeekday(civilDateAt(next, zone))} ${timeOfDayAt(next, zone)}` : 'paused';
  return `${id}: ${made ? 'made' : 'up to date'}; every day at ${dailyMoment} (${zone}), ${when}.`;
}
