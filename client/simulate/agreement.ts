import type { Line } from './line';
import { meaningOf } from './references';
import type { Expectation, LineKind, Scenario } from './scenario';

/** Where a play differs from what was to be seen, or from another play. */
export interface Disagreement {
  missing: Expectation[];
  extra: Line[];
}

// Further statuses are allowed; anything else that nobody expects is a difference.
const NEVER_EXTRA: readonly LineKind[] = ['REMINDER', 'ESCALATION', 'TASK', 'RECALC', 'REFUSED', 'DOCUMENT'];

/**
 * Agreement means date, local time, kind, what it is about, recipients and due date; no extra reminder, escalation,
 * task, recalculation, refusal or document; for each written status an event at that minute. Wording is commentary.
 */
export function compare(
  lines: Line[],
  scenario: Pick<Scenario, 'expectations' | 'references' | 'people'>,
): Disagreement {
  const left = [...lines];
  const missing = scenario.expectations.filter((expected) => {
    const index = left.findIndex((line) => agrees(line, expected, scenario));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { missing, extra: left.filter((line) => NEVER_EXTRA.includes(line.kind)) };
}

/** Holds one play against another, line by line. */
export function comparePlays(lines: Line[], other: Line[]): Disagreement {
  const expectations = other.map((line): Expectation => ({ ...line, ref: line.about }));
  const { missing, extra } = compare(lines, { expectations, references: {}, people: {} });
  return { missing, extra };
}

export function isAgreement({ missing, extra }: Disagreement): boolean {
  return missing.length === 0 && extra.length === 0;
}

function agrees(line: Line, expected: Expectation, scenario: Pick<Scenario, 'references' | 'people'>): boolean {
  const about = meaningOf(expected.ref, scenario.references) ?? [];
  return (
    line.date === expected.date &&
    line.time === expected.time &&
    line.kind === expected.kind &&
    [expected.ref, ...about].includes(line.about) &&
    sameMembers(
      line.to,
      expected.to.map((id) => scenario.people[id] ?? id),
    ) &&
    (expected.due === null || line.due === expected.due)
  );
}

function sameMembers(one: string[], other: string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}
