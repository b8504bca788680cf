import { type NativeConnection, Worker, type WorkflowBundle } from '@temporalio/worker';
import type { CaseActivities, ScheduledActivities } from '../activities';
import type { NoticeId } from '../domain/record';
import { CASE_QUEUE, MAIL_QUEUE } from '../workflows/messages';

interface WorkerSettings {
  connection: NativeConnection;
  namespace: string;
  activities: CaseActivities;
}

interface CaseWorkerSettings extends WorkerSettings {
  bundle: WorkflowBundle;
  /** What runs by a schedule needs; where there is no schedule, nothing. */
  scheduled?: ScheduledActivities;
  /** How many cases stay in memory between two wakes. */
  cachedCases?: number;
}

// A case wakes about monthly and is seldom in the cache; this bounds memory (docs/benchmarks.md: about 220 KB a case).
const CACHED_CASES = 1_000;

/** Hosts the cases, the recording of what happens in them, and what runs by a schedule. */
export function caseWorker(settings: CaseWorkerSettings): Promise<Worker> {
  const { connection, namespace, bundle, activities, scheduled, cachedCases = CACHED_CASES } = settings;
  return Worker.create({
    connection,
    namespace,
    taskQueue: CASE_QUEUE,
    workflowBundle: bundle,
    activities: { record: activities.record, ...scheduled },
    maxCachedWorkflows: cachedCases,
    shutdownGraceTime: '10 seconds',
  });
}

/** Sends mails: a queue and slots of its own, so that a stuck socket holds up no case. */
export function mailWorker({ connection, namespace, activities }: WorkerSettings): Promise<Worker> {
  return Worker.create({
    connection,
    namespace,
    taskQueue: MAIL_QUEUE,
    activities: { sendNotice: (id: NoticeId) => activities.sendNotice(id) },
    // As many sends at once as a mail server takes gladly from one client (product default).
    maxConcurrentActivityTaskExecutions: 10,
    shutdownGraceTime: '10 seconds',
  });
}
