import {
  ActivityFailure,
  ApplicationFailure,
  getExternalWorkflowHandle,
  ParentClosePolicy,
  proxyActivities,
  sleep,
  startChild,
} from '@temporalio/workflow';
import type { CaseActivities, ScheduledActivities } from '../activities';
import { civilDateAt, instantAt, timeOfDayAt } from '../domain/calendar/agency-clock';
import type { NoticeId } from '../domain/record';
import {
  MAIL_QUEUE,
  type MorningEnd,
  type MorningMoment,
  type MorningRun,
  NOTICE_REPORT_SIGNAL,
  type NoticeReport,
  workflowIdOf,
} from './messages';

// At the daily moment every case wakes; this is how long they have to say what is due (product default).
const PATIENCE = '5 minutes';

// All below a day, or the next morning would begin beside this one: what is not sent by then goes with the next mail.
const { gatherMorningMail, releaseMorningMail } = proxyActivities<ScheduledActivities>({
  startToCloseTimeout: '2 minutes',
  scheduleToCloseTimeout: '4 hours',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '1 minute' },
});
const { sendNotice } = proxyActivities<Pick<CaseActivities, 'sendNotice'>>({
  taskQueue: MAIL_QUEUE,
  startToCloseTimeout: '1 minute',
  scheduleToCloseTimeout: '14 hours',
  retry: { initialInterval: '1 minute', backoffCoefficient: 2, maximumInterval: '1 hour' },
});

/** The mails of a morning: one for each person who wants what is not urgent all at once. Started by a schedule. */
export async function morningMailWorkflow({ zone, going }: MorningRun): Promise<MorningEnd> {
  if (!going) await sleep(PATIENCE, { summary: 'until the cases have said what is due today' });
  const { morning, after } = going ?? { morning: momentIn(zone), after: '' };
  const summary = `what waits for the morning of ${morning.on}`;
  const { mails, more, unwanted } = await gatherMorningMail.executeWithOptions({ summary }, [morning, after]);
  const last = mails.at(-1)?.recipient;
  if (more && last) await sendOthers({ zone, going: { morning, after: last } });
  await Promise.all(unwanted.map((id) => tellCase({ id, became: 'dropped' })));
  const sent = await Promise.all(mails.map(send));
  const accepted = sent.filter(Boolean).length;
  return { accepted, failed: sent.length - accepted };
}

function momentIn(zone: string): MorningMoment {
  const at = instantAt(Date.now());
  return { at, on: civilDateAt(at, zone), time: timeOfDayAt(at, zone) };
}

/** Each portion of people has a run of its own, beside this one: no history grows with the agency. */
async function sendOthers(run: MorningRun & Required<Pick<MorningRun, 'going'>>): Promise<void> {
  const { morning, after } = run.going;
  const workflowId = `morning-mail/${morning.on}/${after}`;
  const parentClosePolicy = ParentClosePolicy.ABANDON;
  await startChild(morningMailWorkflow, { workflowId, parentClosePolicy, args: [run] });
}

/** True when the mail server took it. */
async function send(mail: NoticeId): Promise<boolean> {
  try {
    const summary = `morning mail of ${mail.occasion} to ${mail.recipient}`;
    return (await sendNotice.executeWithOptions({ summary }, [mail])) === 'accepted';
  } catch (error) {
    // Where the record store is out of reach for hours, the next morning finds the mail unsent and does the same.
    await release(mail, failureOf(error)).catch(() => {});
    return false;
  }
}

/** What is given up for good is told to its cases, so that the next in line hears of it. */
async function release(mail: NoticeId, { code, isFinal }: { code: string; isFinal: boolean }): Promise<void> {
  const summary = `the morning mail to ${mail.recipient} failed`;
  const givenUp = await releaseMorningMail.executeWithOptions({ summary }, [mail, isFinal]);
  await Promise.all(givenUp.map((id) => tellCase({ id, became: 'undelivered', code })));
}

function failureOf(error: unknown): { code: string; isFinal: boolean } {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  const type = cause instanceof ApplicationFailure ? cause.type : null;
  return { code: type ?? 'NotDelivered', isFinal: type === 'MailRejected' || type === 'NoAddress' };
}

/** A case that is over by now has nobody to tell; its ledger says it all the same. */
async function tellCase(report: NoticeReport): Promise<void> {
  const aCase = getExternalWorkflowHandle(workflowIdOf(report.id.caseId));
  await aCase.signal<[NoticeReport]>(NOTICE_REPORT_SIGNAL, report).catch(() => {});
}
