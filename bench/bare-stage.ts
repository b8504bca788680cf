import type { Client } from '@temporalio/client';
import { aheadOf } from '../client/simulate/shift';
import type { Stage } from '../client/simulate/play';
import type { Step } from '../client/simulate/scenario';
import { ExecutionEnded, VirtualTime } from '../client/simulate/virtual-time';
import { type Instant, millisecondsOf } from '../domain/calendar/agency-clock';
import type { Case } from '../domain/case/case';
import { bareStart, tellBare } from './bare-cases';
import type { Trace } from './trace';
import { BARE_WORKFLOW } from './workflows/bare-messages';

/** Plays to a bare workflow what was played to a case: the same commands at the same moments, the same wakes. */
export class BareStage implements Stage {
  private readonly time: VirtualTime;
  private readonly told: Trace['commands'];
  private ahead = 0;

  constructor(
    private readonly client: Client,
    private readonly caseId: string,
    private readonly trace: Trace,
  ) {
    this.time = new VirtualTime({ connection: client.connection, namespace: client.options.namespace });
    this.told = [...trace.commands];
  }

  async open({ by, args }: Step, at: Instant): Promise<null> {
    this.ahead = aheadOf(at, Date.now());
    const opening = { message: { by, args }, follows: this.trace.opening };
    const start = bareStart({ caseId: this.caseId, opening, wakes: this.trace.wakes });
    await this.time.start(BARE_WORKFLOW, this.onItsClock(at), start);
    return null;
  }

  async advanceTo(at: Instant): Promise<void> {
    await unlessEnded(this.time.advanceTo(this.workflowId, this.onItsClock(at)));
  }

  async tell({ by, args }: Step): Promise<null> {
    const follows = this.told.shift();
    if (!follows) throw new Error('The bare workflow is told more than the case was.');
    await tellBare(this.client, this.caseId, { message: { by, args }, follows });
    await unlessEnded(this.time.settle(this.workflowId));
    return null;
  }

  async newLines(): Promise<never[]> {
    return [];
  }

  case(): Promise<Case> {
    throw new Error('A bare workflow knows nothing of its case.');
  }

  async close(): Promise<void> {}

  private get workflowId(): string {
    return `bare/${this.caseId}`;
  }

  private onItsClock(at: Instant): Date {
    return new Date(millisecondsOf(at) + this.ahead);
  }
}

async function unlessEnded(step: Promise<unknown>): Promise<void> {
  await step.catch((error: unknown) => {
    if (!(error instanceof ExecutionEnded)) throw error;
  });
}
