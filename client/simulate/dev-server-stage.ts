import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { type Instant, millisecondsOf } from '../../domain/calendar/agency-clock';
import { type Case, EPOCH } from '../../domain/case/case';
import type { Refusal } from '../../domain/commands/refusal';
import type { RecordStore } from '../../store/record-store';
import { CASE_WORKFLOW, type CaseRun, workflowIdOf } from '../../workflows/messages';
import { Refused } from '../case-errors';
import { Cases, inWords, refuseUnfit, startOptions } from '../cases';
import { withSnapshot } from '../plan-snapshot';
import { withStoredTexts } from '../texts';
import { aheadOf } from './shift';
import { type Line, linesOfLedger } from './line';
import type { Stage } from './play';
import type { Step } from './scenario';
import { ExecutionEnded, VirtualTime } from './virtual-time';

/** Plays a case on the real dev server with skipped time, so that all of it can be looked at in the Temporal UI. */
export class DevServerStage implements Stage {
  private readonly cases: Cases;
  private readonly time: VirtualTime;
  private ahead = 0;
  private heard = 0;

  constructor(
    private readonly client: Client,
    private readonly store: RecordStore,
    private readonly caseId: string,
  ) {
    this.cases = new Cases(client, (words) => this.saveText(words));
    this.time = new VirtualTime({ connection: client.connection, namespace: client.options.namespace });
  }

  async open({ args, by }: Step, at: Instant): Promise<Refusal | null> {
    const opening = { by, args, request: randomUUID() };
    this.ahead = aheadOf(at, Date.now());
    const run: CaseRun = {
      caseId: this.caseId,
      epoch: EPOCH,
      opening,
      rollOver: false,
      virtual: { aheadMilliseconds: this.ahead },
    };
    return refusalFrom(async () => {
      refuseUnfit(this.caseId, opening, at);
      const { workflowId, taskQueue, args: runArgs, ...options } = startOptions(run);
      const start = { workflowId, taskQueue, args: runArgs, ...options };
      await this.time.start(CASE_WORKFLOW, this.onItsClock(at), start).catch((error: unknown) => {
        throw inWords(error, this.caseId, '');
      });
    });
  }

  async advanceTo(at: Instant): Promise<void> {
    await this.untilClosed(
      async () => void (await this.time.advanceTo(workflowIdOf(this.caseId), this.onItsClock(at))),
    );
  }

  async tell({ command, args, by }: Step): Promise<Refusal | null> {
    const stored = await withStoredTexts(command, args, (words) => this.saveText(words));
    const complete = withSnapshot(command, stored, await this.case());
    const refused = await refusalFrom(() =>
      // No receivedAt: the act's moment is the case's own time, which is not this machine's.
      this.cases.update(this.caseId, command, { by, args: complete }, randomUUID()),
    );
    await this.untilClosed(async () => void (await this.time.settle(workflowIdOf(this.caseId))));
    return refused;
  }

  async newLines(): Promise<Line[]> {
    const all = linesOfLedger(await this.store.notices(this.caseId));
    const fresh = all.slice(this.heard);
    this.heard = all.length;
    return fresh;
  }

  case(): Promise<Case> {
    return this.cases.case(this.caseId);
  }

  async close(): Promise<void> {
    await this.store.close();
    await this.client.connection.close();
  }

  private onItsClock(at: Instant): Date {
    return new Date(millisecondsOf(at) + this.ahead);
  }

  private async saveText(words: string) {
    const { id, hash } = await this.store.saveText(words);
    return { id, hash, empty: words.trim() === '' };
  }

  /** A closed case has no clock any more; the rest of the story passes without it. */
  private async untilClosed(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ExecutionEnded)) throw error;
    }
  }
}

async function refusalFrom(act: () => Promise<unknown>): Promise<Refusal | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
