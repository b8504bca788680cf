import type { Instant } from '../../domain/calendar/agency-clock';
import { instantOf } from '../../domain/calendar/agency-clock';
import type { Case } from '../../domain/case/case';
import type { Refusal } from '../../domain/commands/refusal';
import type { Line } from './line';
import type { LocalMoment, Scenario, Step } from './scenario';

/** A stage on which a scenario is played: in memory, or on the dev server with skipped time. */
export interface Stage {
  open(step: Step, at: Instant): Promise<Refusal | null>;
  /** Lets time pass up to an instant; everything that rings on the way rings. */
  advanceTo(at: Instant): Promise<void>;
  tell(step: Step): Promise<Refusal | null>;
  /** What people were told since the last call. */
  newLines(): Promise<Line[]>;
  case(): Promise<Case>;
  close(): Promise<void>;
}

/** Everything that happened in a play, in order. */
export interface Played {
  lines: Line[];
  /** Steps that were refused though the scenario does not say so, or the other way round. */
  surprises: string[];
}

/** Told of each line and step as it happens. */
export interface Audience {
  said(step: Step, refusal: Refusal | null): void;
  line(line: Line): void;
  passed(share: number): void;
}

/** Plays a scenario on a stage. */
export async function play(scenario: Scenario, stage: Stage, audience?: Partial<Audience>): Promise<Played> {
  const played: Played = { lines: [], surprises: [] };
  const steps = [scenario.opening, ...scenario.steps];
  for (const [index, step] of steps.entries()) {
    const at = instantIn(scenario, step);
    if (index > 0) await pass(stage, at, played, audience);
    const refused = index === 0 ? await stage.open(step, at) : await stage.tell(step);
    hear(step, refused, played, audience);
    await listen(stage, played, audience);
    audience?.passed?.((index + 1) / steps.length);
  }
  await pass(stage, instantIn(scenario, scenario.until), played, audience);
  return played;
}

/** The instant of a scenario's local moment. */
export function instantIn(scenario: Pick<Scenario, 'zone'>, { date, time }: LocalMoment): Instant {
  return instantOf(date, time, scenario.zone);
}

async function pass(stage: Stage, at: Instant, played: Played, audience?: Partial<Audience>): Promise<void> {
  await stage.advanceTo(at);
  await listen(stage, played, audience);
}

async function listen(stage: Stage, played: Played, audience?: Partial<Audience>): Promise<void> {
  for (const line of await stage.newLines()) {
    played.lines.push(line);
    audience?.line?.(line);
  }
}

function hear(step: Step, refused: Refusal | null, played: Played, audience?: Partial<Audience>): void {
  audience?.said?.(step, refused);
  const when = `${step.date} ${step.time} ${step.by} ${step.command}`;
  if (refused && !step.refused) played.surprises.push(`${when}: refused (${refused.code}): ${refused.sentence}`);
  if (step.refused && refused?.code !== step.refused)
    played.surprises.push(`${when}: expected a refusal (${step.refused}), got ${refused?.code ?? 'none'}`);
  if (!refused) return;
  const { date, time, by } = step;
  const about = step.ref ?? step.command;
  const line: Line = { date, time, kind: 'REFUSED', about, to: [by], due: null, text: refused.sentence };
  played.lines.push(line);
  audience?.line?.(line);
}
