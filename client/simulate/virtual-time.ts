import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  WorkflowClient,
  type ConnectionLike,
  type WorkflowClientOptions,
  type WorkflowHandle,
  type WorkflowStartOptions,
} from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { temporal } from '@temporalio/proto';
import Long from 'long';

type Description = temporal.api.workflowservice.v1.IDescribeWorkflowExecutionResponse;
type PendingActivity = temporal.api.workflow.v1.IPendingActivityInfo;
type StartRequest = temporal.api.workflowservice.v1.IStartWorkflowExecutionRequest;
type TimeSkippingConfig = temporal.api.common.v1.ITimeSkippingConfig;
type Timestamp = NonNullable<PendingActivity['scheduledTime']>;
type WorkflowService = ConnectionLike['workflowService'];

const { FastForwardPollingResult, PendingActivityState, WorkflowExecutionStatus } = temporal.api.enums.v1;

/**
 * How far behind the wanted instant the clock is stopped. A timer due exactly at the instant fires some 10 to 50 ms
 * late; without room for that, the jump would be over before the timer is noticed, and the next command would come
 * before it. Half a second keeps the instant right to the second.
 */
const MARGIN_MS = 500;

/** The server stops skipping after 200 jumps unless told otherwise; a play makes one jump for each timer. */
const MAX_JUMPS = 100_000;

/** Real time after which a step that makes no end is given up: a stuck task or a missing worker never ends by itself. */
const PATIENCE_MS = 60_000;

/** The workflow is closed, so its clock cannot be moved any more. */
export class ExecutionEnded extends Error {
  override readonly name = 'ExecutionEnded';
}

/** The workflow does not come to rest: no worker is running, or its code is at fault. */
export class Stuck extends Error {
  override readonly name = 'Stuck';
}

/**
 * Plays workflows on a clock of their own: each jumps from instant to instant and fires the timers in between at their
 * virtual times. The dev server needs `frontend.WorkflowTimeSkippingEnabled=true`. Not across continue-as-new: server
 * 1.32.0 counts the skipped time twice there.
 */
export class VirtualTime {
  private readonly connection: ConnectionLike;
  private readonly namespace: string;

  /** Takes the options of the client that would otherwise start the workflows: its codec and namespace hold here too. */
  constructor(private readonly options: WorkflowClientOptions & { connection: ConnectionLike }) {
    this.connection = options.connection;
    this.namespace = options.namespace ?? 'default';
  }

  /**
   * Starts a workflow whose first line runs at `opensAt` (which must lie in the future), and comes back when all that
   * the opening caused is done. The start is a delayed one: no task and no timer before the opening.
   */
  async start<T extends Workflow>(
    workflow: string | T,
    opensAt: Date,
    options: Omit<WorkflowStartOptions<T>, 'startDelay'>,
  ): Promise<WorkflowHandle<T>> {
    const delay = opensAt.getTime() - Date.now();
    if (delay <= 0) throw new RangeError(`Virtual time cannot open in the past: ${opensAt.toISOString()}`);
    const jump = randomUUID();
    const client = new WorkflowClient({
      ...this.options,
      connection: withTimeSkipping(this.connection, forwardBy(jump, delay + MARGIN_MS)),
    });
    const delayed = { ...options, startDelay: delay } as WorkflowStartOptions<T>;
    const { workflowId } = await client.start(workflow, delayed);
    await this.arrive(workflowId, jump);
    return new WorkflowClient(this.options).getHandle<T>(workflowId);
  }

  /**
   * Moves a workflow's clock to `instant` and comes back when all timers up to it have fired and nothing is running.
   * Answers the virtual time, about half a second after `instant`, or later if the clock had passed it already: between
   * steps the clock runs on at real speed.
   */
  async advanceTo(workflowId: string, instant: Date): Promise<Date> {
    const now = await this.settle(workflowId);
    const ahead = instant.getTime() + MARGIN_MS - now.getTime();
    if (ahead <= 0) return now;
    const jump = randomUUID();
    await this.connection.workflowService.updateWorkflowExecutionOptions({
      namespace: this.namespace,
      workflowExecution: { workflowId },
      workflowExecutionOptions: { timeSkippingConfig: forwardBy(jump, ahead) },
      updateMask: { paths: ['time_skipping_config'] }, // snake case: camel case is refused
    });
    return this.arrive(workflowId, jump);
  }

  /** The workflow's virtual time. */
  async now(workflowId: string): Promise<Date> {
    return clockOf(await this.describe(workflowId));
  }

  /**
   * Waits until no workflow task is open and no activity runs or is queued, and answers the virtual time. An activity
   * that waits for its next attempt does not count: like a timer, it is a matter of the future.
   */
  async settle(workflowId: string): Promise<Date> {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const description = await this.describe(workflowId);
      if (description.workflowExecutionInfo?.status !== WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING) {
        throw new ExecutionEnded(`${workflowId} is closed`);
      }
      const busy = workInHand(description);
      if (busy.length === 0) return clockOf(description);
      if (Date.now() > deadline) throw new Stuck(`${workflowId} does not come to rest: ${busy.join('; ')}`);
      await pause(5);
    }
  }

  private async arrive(workflowId: string, jump: string): Promise<Date> {
    await this.waitFor(workflowId, jump);
    // A clock that jumped did so because the workflow was at rest. One that got there by real time (something ran for
    // longer than the margin) proves nothing: a timer that is due may not have fired yet.
    if (!(await this.jumpedLast(workflowId))) await pause(MARGIN_MS);
    return this.settle(workflowId);
  }

  private async waitFor(workflowId: string, fastForwardId: string): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    const request = { namespace: this.namespace, workflowExecution: { workflowId }, fastForwardId };
    for (;;) {
      const answer = await this.connection.workflowService.pollWorkflowExecutionTimeSkipping(request);
      switch (answer.fastForwardPollingResult) {
        case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED:
          return;
        case FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_FAILED:
          await this.settle(workflowId); // an ended workflow is reported as such
          throw new Error(`${workflowId} was not moved: ${answer.failedReason}`);
        default: // the server ends a poll after some 20 s
          if (Date.now() > deadline)
            throw new Stuck(`${workflowId} is stuck: ${workInHand(await this.describe(workflowId)).join('; ')}`);
      }
    }
  }

  private async jumpedLast(workflowId: string): Promise<boolean> {
    const { history } = await this.connection.workflowService.getWorkflowExecutionHistoryReverse({
      namespace: this.namespace,
      execution: { workflowId },
      maximumPageSize: 1,
    });
    const jump = history?.events?.[0]?.workflowExecutionTimeSkippingTransitionedEventAttributes;
    return Boolean(jump?.targetTime);
  }

  private describe(workflowId: string): Promise<Description> {
    const request = { namespace: this.namespace, execution: { workflowId } };
    return this.connection.workflowService.describeWorkflowExecution(request);
  }
}

/** The typed client has no option for time skipping, so the field is added to its request on the way out. */
function withTimeSkipping(connection: ConnectionLike, timeSkippingConfig: TimeSkippingConfig): ConnectionLike {
  const service = connection.workflowService;
  const startWorkflowExecution = (request: StartRequest) =>
    service.startWorkflowExecution({ ...request, timeSkippingConfig });
  return overriding(connection, { workflowService: overriding<WorkflowService>(service, { startWorkflowExecution }) });
}

/** A stand-in for `target` with some members replaced; the others keep `target` as their `this`. */
function overriding<T extends object>(target: T, replaced: { [K in keyof T]?: unknown }): T {
  return new Proxy(target, {
    get: (_, key) => {
      if (Object.hasOwn(replaced, key)) return replaced[key as keyof T];
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

function forwardBy(id: string, milliseconds: number): TimeSkippingConfig {
  const seconds = Math.floor(milliseconds / 1000);
  const nanos = (milliseconds - seconds * 1000) * 1_000_000;
  const duration = { seconds: Long.fromNumber(seconds), nanos: Math.round(nanos) };
  return { enabled: true, maxSessionSkipCount: MAX_JUMPS, fastForwardConfig: { id, duration } };
}

function clockOf(description: Description): Date {
  const time = description.workflowExtendedInfo?.timeSkippingInfo?.currentTime;
  return time ? new Date(millisOf(time)) : new Date();
}

function workInHand(description: Description): string[] {
  const now = clockOf(description).getTime();
  const activities = (description.pendingActivities ?? []).filter((activity) => !backingOff(activity, now));
  const busy = activities.map((a) => `activity ${a.activityType?.name}, attempt ${a.attempt}`);
  const task = description.pendingWorkflowTask;
  return task ? [`workflow task, attempt ${String(task.attempt)}`, ...busy] : busy;
}

function backingOff({ state, scheduledTime, attempt }: PendingActivity, now: number): boolean {
  const waiting = state === PendingActivityState.PENDING_ACTIVITY_STATE_SCHEDULED;
  return waiting && (attempt ?? 1) > 1 && scheduledTime ? millisOf(scheduledTime) > now : false;
}

function millisOf({ seconds, nanos }: Timestamp): number {
  return Number(seconds ?? 0) * 1000 + Math.floor((nanos ?? 0) / 1_000_000);
}
