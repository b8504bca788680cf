import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy, type ScheduleSpec } from '@temporalio/client';
import type { Instant } from '../domain/calendar/agency-clock';
import { CASE_QUEUE, MORNING_MAIL_WORKFLOW, type MorningRun, WORD_SWEEP_WORKFLOW } from '../workflows/messages';
import type { AgencyDay } from './agency-day';

/** A schedule as it stands in the server. */
export interface ScheduleMade {
  id: string;
  /** Whether it is new, or was there and is now as it should be. */
  made: boolean;
  /** When it runs next. */
  next: Instant | null;
}

/** What runs by itself: the workflow, and what it is given. */
interface Scheduled {
  id: string;
  workflow: string;
  args: (day: AgencyDay) => unknown[];
}

const SCHEDULES: Scheduled[] = [
  { id: 'morning-mail', workflow: MORNING_MAIL_WORKFLOW, args: ({ zone }): [MorningRun] => [{ zone }] },
  { id: 'word-sweep', workflow: WORD_SWEEP_WORKFLOW, args: () => [] },
];

/** Makes the schedules, or brings them up to date. One that an operator has paused stays paused. */
export async function makeSchedules(client: Client, day: AgencyDay): Promise<ScheduleMade[]> {
  const made: ScheduleMade[] = [];
  for (const each of SCHEDULES) made.push(await make(client, each, day));
  return made;
}

async function make(client: Client, scheduled: Scheduled, day: AgencyDay): Promise<ScheduleMade> {
  const wanted = optionsOf(scheduled, day);
  const handle = client.schedule.getHandle(scheduled.id);
  const isNew = await client.schedule.create({ scheduleId: scheduled.id, ...wanted }).then(
    () => true,
    (error: unknown) => {
      if (error instanceof ScheduleAlreadyRunning) return false;
      throw error;
    },
  );
  if (!isNew) await handle.update(({ state }) => ({ ...wanted, state }));
  const { info } = await handle.describe();
  return { id: scheduled.id, made: isNew, next: info.nextActionTimes[0]?.toISOString() ?? null };
}

function optionsOf({ id, workflow, args }: Scheduled, day: AgencyDay) {
  return {
    spec: everyDay(day),
    action: {
      type: 'startWorkflow' as const,
      workflowType: workflow,
      workflowId: id,
      taskQueue: CASE_QUEUE,
      args: args(day),
    },
    // After hours without a server the morning is made up for; of several that were missed the last one is enough.
    policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '20 hours' as const },
  };
}

/** The daily moment on the agency's own clock, summer and winter. */
export function everyDay({ zone, dailyMoment }: AgencyDay): ScheduleSpec {
  const [hour = 0, minute = 0] = dailyMoment.split(':').map(Number);
  return { calendars: [{ hour, minute, comment: 'the agency’s daily moment' }], timezone: zone };
}
