import type { Refusal } from '../../domain/commands/refusal';
import type { Line } from '../simulate/line';
import type { Audience } from '../simulate/play';
import type { LineKind, Step } from '../simulate/scenario';
import { type Colour, type Paint, paintFor } from './paint';
import { ProgressLine } from './progress';
import type { Invocation } from './terminal';

const COLOURS: Partial<Record<LineKind, Colour>> = {
  REMINDER: 'yellow',
  ESCALATION: 'red',
  TASK: 'cyan',
  RECALC: 'cyan',
  REFUSED: 'red',
  PROBLEM: 'red',
};

/** Shows a play as it happens. */
export class PlayScreen {
  private readonly paint: Paint;
  private readonly progress: ProgressLine;
  private share = 0;

  constructor(private readonly invocation: Invocation) {
    this.paint = paintFor(invocation, invocation.out);
    this.progress = new ProgressLine(invocation);
  }

  /** Tells what a play tells; in JSON everything is told at the end. */
  audience(): Audience {
    return {
      said: (step, refusal) => this.write(this.paint('dim', stepInWords(step, refusal))),
      line: (line) => this.write(this.inColour(line)),
      passed: (share) => this.progressTo(share),
    };
  }

  close(): void {
    this.progress.clear();
  }

  private write(words: string): void {
    if (this.invocation.json) return;
    this.progress.clear();
    this.invocation.out.write(`${words}\n`);
    this.progressTo(this.share);
  }

  private progressTo(share: number): void {
    this.share = share;
    this.progress.show(`${Math.round(share * 100)} % played`);
  }

  private inColour(line: Line): string {
    const kind = line.kind.padEnd(10);
    return lineInWords(line).replace(kind, this.paint(COLOURS[line.kind] ?? null, kind));
  }
}

/** `2027-02-01 06:00 REMINDER   initial-plan/1 → w-hale  Initial case plan is due …`. */
export function lineInWords({ date, time, kind, about, to, text }: Line): string {
  return `${date} ${time} ${kind.padEnd(10)} ${about} → ${to.join(', ')}  ${text}`.trimEnd();
}

function stepInWords({ date, time, command, by }: Step, refusal: Refusal | null): string {
  return `${date} ${time} ${'IN'.padEnd(10)} ${command} by ${by}${refusal ? ', refused' : ''}`;
}
