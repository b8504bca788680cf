import { createHash } from 'node:crypto';
import { type Instant, timeOfDayAt } from '../../domain/calendar/agency-clock';
import { CLOCK, type Moment, momentOf } from '../../domain/calendar/moment';
import { blankCase, type Case } from '../../domain/case/case';
import type { Text } from '../../domain/case/text';
import { isRefusal, type Refusal } from '../../domain/commands/refusal';
import { type Input, type Outcome, turn } from '../../domain/turn';
import { policyOf } from '../../policies/packs';
import { withSnapshot } from '../plan-snapshot';
import { withStoredTexts } from '../texts';
import { type Line, linesOfTurn } from './line';
import type { Stage } from './play';
import type { Step } from './scenario';

/** Plays a case without any server: the same `turn` as the workflow, with a clock that jumps from ring to ring. */
export class InMemoryStage implements Stage {
  private held: Case;
  private outcome: Outcome | null = null;
  private heard: Line[] = [];
  private now: Instant = '';

  constructor(
    caseId: string,
    private readonly zone: string,
    /** Sees what follows from each turn. */
    private readonly witness: (outcome: Outcome) => void = () => {},
  ) {
    this.held = blankCase(caseId);
  }

  async open(step: Step, at: Instant): Promise<Refusal | null> {
    this.now = at;
    return this.tell(step);
  }

  async advanceTo(at: Instant): Promise<void> {
    for (let next = this.nextRing(); next && next <= at; next = this.nextRing()) {
      this.now = next > this.now ? next : this.now;
      this.take({ type: 'clock' }, CLOCK);
    }
    this.now = at;
  }

  async tell({ command, args, by }: Step): Promise<Refusal | null> {
    const complete = withSnapshot(command, await withStoredTexts(command, args, hashed), this.held);
    const refused = this.take({ type: 'command', name: command, args: complete }, by);
    await this.advanceTo(this.now);
    return refused;
  }

  async newLines(): Promise<Line[]> {
    return this.heard.splice(0);
  }

  async case(): Promise<Case> {
    return this.held;
  }

  async close(): Promise<void> {}

  private take(input: Input, by: string): Refusal | null {
    const moment = momentOf(this.now, this.zone, by);
    const outcome = turn(this.held, input, moment, policyOf);
    if (isRefusal(outcome)) return outcome;
    this.outcome = outcome;
    this.held = outcome.case;
    this.witness(outcome);
    this.heard.push(...this.linesAt(moment, outcome));
    return null;
  }

  private linesAt({ now, today }: Moment, { notices }: Outcome): Line[] {
    return linesOfTurn({ on: today, time: timeOfDayAt(now, this.zone), notices });
  }

  /** The next moment at which the workflow's wake timer or one of its bars would fire. */
  private nextRing(): Instant | null {
    const ends = (this.outcome?.bars ?? []).map((bar) => bar.until);
    return [this.outcome?.wake?.at, ...ends].reduce<Instant | null>(
      (best, at) => (at && (!best || at < best) ? at : best),
      null,
    );
  }
}

/** Words are not kept in a play in memory; their hash is. */
async function hashed(words: string): Promise<Text> {
  const hash = createHash('sha256').update(words).digest('hex');
  return { id: `text-${hash.slice(0, 24)}`, hash, empty: words.trim() === '' };
}
