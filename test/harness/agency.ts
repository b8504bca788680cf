import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, type WorkflowHandle } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import type { Worker } from '@temporalio/worker';
import type { CaseActivities, ScheduledActivities } from '../../activities';
import { Cases } from '../../client/cases';
import { instantOf, millisecondsOf } from '../../domain/calendar/agency-clock';
import type { DocumentKind } from '../../domain/case/document';
import { blankCase, type Case } from '../../domain/case/case';
import { UNKNOWN_OF_A_MEMBER } from '../../domain/case/family';
import type { Text } from '../../domain/case/text';
import type { CommandName } from '../../domain/commands/catalogue';
import { caseWorker, mailWorker } from '../../workers/case-worker';
import { type Answer, type CaseRun, workflowIdOf } from '../../workflows/messages';
import { completeOutline, completeUpdate } from '../domain/complete-plan';
import { testBundle } from './bundle';
import { Effects } from './effects';
import { startTestServer } from './temporal';

export const ZONE = 'America/Los_Angeles';

/** An opening with a child removed on that day, so that the initial plan is due thirty days later. */
export function openingOf(removedOn: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    policy: 'santa-clara@2027.1',
    unit: 'unit-3',
    settings: { zone: ZONE, lists: { 'service-objectives': ['Complete a parenting course'] } },
    family: [
      { id: 'child-1', role: 'child', birth: '2036-05-01' },
      { id: 'parent-1', role: 'parent' },
    ],
    staff: [
      { id: 'w-1', role: 'caseworker' },
      { id: 's-1', role: 'supervisor' },
      { id: 'm-1', role: 'programme-manager' },
    ],
    worker: 'w-1',
    removals: [{ child: 'child-1', on: removedOn }],
    ...changes,
  };
}

/** What the manuals ask for beside a plan; no child of these cases is in a placement. */
const DOCUMENTS: Record<string, DocumentKind[]> = {
  initial: ['cat-continuing-services'],
  update: ['cat-continuing-services', 'scz-222', 'cat-continuation-and-placement', 'case-plan'],
};

/** Effects on a record store and a mail server. */
export interface RealEffects {
  activities: CaseActivities;
  scheduled: ScheduledActivities;
}

/** An agency whose cases live on the time-skipping server: the real workers, with effects that remember. */
export class Agency {
  readonly effects = new Effects();
  readonly cases: Cases;
  /** Not the environment's own client, which lets time pass whenever somebody waits for a result. */
  private readonly client: Client;
  private workers: Worker[] = [];
  private running: Promise<unknown> = Promise.resolve();
  private now = '';

  private constructor(
    readonly env: TestWorkflowEnvironment,
    private readonly real?: RealEffects,
  ) {
    this.client = new Client({ connection: env.connection });
    this.cases = new Cases(this.client, hashed, () => this.now);
  }

  /** With effects that remember, or with real ones. */
  static async start(real?: RealEffects): Promise<Agency> {
    const agency = new Agency(await startTestServer(), real);
    await agency.startWorkers();
    return agency;
  }

  async startWorkers(): Promise<void> {
    const effects = this.real ?? { activities: this.effects };
    const settings = { connection: this.env.nativeConnection, namespace: 'default', ...effects };
    const bundle = await testBundle();
    this.workers = await Promise.all([caseWorker({ ...settings, bundle }), mailWorker(settings)]);
    this.running = Promise.all(this.workers.map((worker) => worker.run()));
  }

  async stopWorkers(): Promise<void> {
    this.workers.forEach((worker) => worker.shutdown());
    await this.running;
  }

  /** Lets time pass until a local date and time; everything that rings on the way rings. */
  async clockTo(date: string, time: string, caseId?: string): Promise<void> {
    this.now = instantOf(date, time, ZONE);
    await this.env.sleep(Math.max(1, millisecondsOf(this.now) - (await this.env.currentTimeMs())));
    if (caseId) await this.settled(caseId);
  }

  /** Opens a case at noon of a day, with a child removed on it. */
  async open(caseId: string, on: string, changes: Partial<CaseRun> = {}, args = openingOf(on)): Promise<void> {
    await this.clockTo(on, '12:00');
    const opening = { by: 'w-1', args, request: 'opening' };
    await this.startByHand(caseId, [{ caseId, opening, rollOver: true, ...changes }]);
    await this.settled(caseId);
  }

  /** Starts the workflow of a case with whatever arguments: nobody looks at them before the workflow does. */
  async startByHand(caseId: string, args: unknown[]): Promise<void> {
    await this.client.workflow.start('caseWorkflow', { workflowId: workflowIdOf(caseId), taskQueue: 'cases', args });
  }

  /** Says something to a case through the façade, and waits until what follows is done. */
  async tell(caseId: string, command: CommandName, args: object, by = 'w-1', request?: string): Promise<Answer> {
    const said = request ? { by, request } : { by };
    const answer = await this.cases.tell(caseId, command, { ...args }, said);
    await this.settled(caseId);
    return answer;
  }

  /** Creates a plan, has it signed on paper, submitted and approved, all on that day from noon to two. */
  async planInEffect(
    caseId: string,
    plan: string,
    kind: 'initial' | 'update' | 'amendment' | 'court-order',
    on: string,
    beforeApproval = () => {},
  ): Promise<Answer> {
    await this.clockTo(on, '12:00', caseId);
    if (kind === 'update') await this.tell(caseId, 'recordProgress', { progress: [PROGRESS] });
    const incorporates = kind === 'court-order' ? ['order-1'] : undefined;
    const outline = { initial: OUTLINE, update: UPDATE, amendment: undefined, 'court-order': undefined }[kind];
    await this.tell(caseId, 'createPlan', { kind, incorporates, outline });
    if (kind === 'initial') await this.tell(caseId, 'recordEngagement', { person: 'parent-1', kind: 'participated' });
    for (const each of DOCUMENTS[kind] ?? []) await this.tell(caseId, 'recordDocument', { plan, kind: each });
    await this.tell(caseId, 'keyPaperSignatures', { plan, worker: on, supervisor: on });
    await this.tell(caseId, 'submitPlan', { plan });
    await this.clockTo(on, '14:00', caseId);
    beforeApproval();
    return this.tell(caseId, 'approvePlan', { plan }, 's-1', `approve-${plan}`);
  }

  /** Starts what a schedule would start, and gives back what it came to. */
  async runsBySchedule<T>(workflow: string, id: string, args: unknown[]): Promise<() => Promise<T>> {
    const handle = await this.client.workflow.start(workflow, { workflowId: id, taskQueue: 'cases', args });
    return () => handle.result() as Promise<T>;
  }

  handle(caseId: string): WorkflowHandle {
    return this.client.workflow.getHandle(workflowIdOf(caseId));
  }

  /** Waits until a case has no task and no activity in hand; one that waits for its next attempt does not count. */
  async settled(caseId: string): Promise<void> {
    for (let tries = 0; tries < 1_000; tries++) {
      if (!(await this.isBusy(caseId))) return;
      await pause(10);
    }
    throw new Error(`${caseId} does not come to rest`);
  }

  private async isBusy(caseId: string): Promise<boolean> {
    const { events = [] } = await this.handle(caseId).fetchHistory();
    const { raw, historyLength } = await this.handle(caseId).describe();
    // The two were asked one after the other: they are of one moment only when nothing has come in between.
    if (events?.length !== historyLength) return true;
    if ((raw.pendingActivities ?? []).some(({ attempt, lastFailure }) => (attempt ?? 1) < 2 && !lastFailure))
      return true;
    // The test server does not tell of tasks; a history shows the one that is open.
    return OPEN_TASK.includes(events.findLast((event) => isTask(event.eventType))?.eventType as EventType);
  }

  /** The runs of a case, the first one first: each plan period is one. */
  async runs(caseId: string): Promise<string[]> {
    const runs: string[] = [];
    for (let run: string | undefined = (await this.handle(caseId).describe()).runId; run;) {
      runs.unshift(run);
      const { events } = await this.history(caseId, run);
      run = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
    }
    return runs;
  }

  /** The stage that operators saw first in a run: carried from the run before, or shown at the opening. */
  async firstStage(caseId: string, run: string): Promise<unknown> {
    const { events } = await this.history(caseId, run);
    const carried = events?.[0]?.workflowExecutionStartedEventAttributes?.searchAttributes?.indexedFields;
    const shown = events?.find((event) => event.upsertWorkflowSearchAttributesEventAttributes);
    const first = shown?.upsertWorkflowSearchAttributesEventAttributes?.searchAttributes?.indexedFields;
    const stage = carried?.['CaseStage'] ?? first?.['CaseStage'];
    return JSON.parse(Buffer.from(stage?.data ?? []).toString()) as unknown;
  }

  history(caseId: string, run?: string): Promise<temporal.api.history.v1.IHistory> {
    return this.client.workflow.getHandle(workflowIdOf(caseId), run).fetchHistory();
  }

  /** What the Temporal UI shows of a case: details, and what can be said and asked. */
  async metadata(caseId: string): Promise<Metadata> {
    return this.handle(caseId).query<Metadata>('__temporal_workflow_metadata');
  }

  async stop(): Promise<void> {
    await this.stopWorkers();
    await this.env.teardown();
  }
}

const { EventType } = temporal.api.enums.v1;
type EventType = temporal.api.enums.v1.EventType;
const OPEN_TASK = [EventType.EVENT_TYPE_WORKFLOW_TASK_SCHEDULED, EventType.EVENT_TYPE_WORKFLOW_TASK_STARTED];

function isTask(type: EventType | null | undefined): boolean {
  return (EventType[type ?? 0] ?? '').includes('WORKFLOW_TASK');
}

interface Described {
  name: string;
  description: string;
}

interface Metadata {
  currentDetails: string;
  definition: { type: string; updateDefinitions: Described[]; queryDefinitions: Described[] };
}

const PERSON = { ...UNKNOWN_OF_A_MEMBER, leftOn: null, goal: null };
const FAMILY: Case = {
  ...blankCase('any'),
  family: [
    { ...PERSON, id: 'child-1', role: 'child', birth: '2036-05-01', focusChild: true, receivesServices: false },
    { ...PERSON, id: 'parent-1', role: 'parent', birth: null, focusChild: false, receivesServices: true },
  ],
};
/** Where words go with a command, people give the words. */
const asTyped = (typed: string) => typed as unknown as Text;
const COURSE = { type: 'Complete a parenting course', participants: ['parent-1'] };
/** The pages of a plan as people give them, so that it can be handed in. */
export const OUTLINE = completeOutline(FAMILY, { objectives: [COURSE] }, asTyped);
const UPDATE = completeUpdate({ ...FAMILY, plans: [{ outline: OUTLINE, state: 'In Effect' } as never] }, {}, asTyped);
const PROGRESS = { objective: 'objective-1', met: 'In Progress', narrative: 'Attended eleven of fourteen evenings.' };

async function hashed(words: string) {
  const hash = createHash('sha256').update(words).digest('hex');
  return { id: `text-${hash.slice(0, 24)}`, hash, empty: words.trim() === '' };
}
