import { compare, comparePlays, type Disagreement, isAgreement } from '../simulate/agreement';
import type { Line } from '../simulate/line';
import type { Played } from '../simulate/play';
import type { Expectation, Scenario } from '../simulate/scenario';
import { paintFor } from './paint';
import { lineInWords } from './play-screen';
import type { Invocation } from './terminal';

/** How a play stands to what was to be seen. */
export interface Verdict {
  agrees: boolean;
  /** How many lines were expected: by the scenario, and by the play in memory. */
  expected: number;
  expectedInMemory: number | null;
  missing: Expectation[];
  extra: Line[];
  surprises: string[];
}

const NONE: Disagreement = { missing: [], extra: [] };

/** Holds a play against the scenario's expectations if it has any, and against the play in memory if there is one. */
export function verdictOn(scenario: Scenario, played: Played, inMemory: Played | null): Verdict {
  const written = scenario.expectations.length > 0 ? compare(played.lines, scenario) : NONE;
  const other = inMemory ? comparePlays(played.lines, inMemory.lines) : NONE;
  return {
    agrees: isAgreement(written) && isAgreement(other) && played.surprises.length === 0,
    expected: scenario.expectations.length,
    expectedInMemory: inMemory?.lines.length ?? null,
    missing: [...written.missing, ...other.missing],
    extra: [...new Set([...written.extra, ...other.extra])],
    surprises: played.surprises,
  };
}

/** The end of a play's output. */
export function verdictInWords(verdict: Verdict, invocation: Invocation): string {
  const paint = paintFor(invocation, invocation.out);
  if (verdict.agrees) return `\n${paint('green', agreement(verdict))}`;
  const { missing, extra, surprises } = verdict;
  return [
    '',
    ...missing.map((line) => `${paint('red', 'missing ')}  ${expectationInWords(line)}`),
    ...extra.map((line) => `${paint('red', 'extra   ')}  ${lineInWords(line)}`),
    ...surprises.map((words) => `${paint('red', 'surprise')}  ${words}`),
    `differs: ${missing.length} missing, ${extra.length} extra, ${surprises.length} surprises`,
  ].join('\n');
}

function agreement({ expected, expectedInMemory }: Verdict): string {
  const parts = [
    ...(expected > 0 ? [`agrees with ${expected} expected lines`] : []),
    ...(expectedInMemory === null ? [] : [`agrees with ${expectedInMemory} lines played in memory`]),
  ];
  return parts.join('; ') || 'played to the end; nothing is expected of it';
}

function expectationInWords({ date, time, kind, ref, to, due, text }: Expectation): string {
  const words = [due ? `due ${due}` : '', text].filter(Boolean).join('  ');
  return `${date} ${time} ${kind.padEnd(10)} ${ref} → ${to.join(', ')}  ${words}`.trimEnd();
}
