import type { DutyRule, Subject } from '../duty';

/** Declares a duty of the manual. */
export function duty<S extends Subject>(kind: string, rule: Omit<DutyRule<S>, 'kind'>): DutyRule {
  return { kind, ...rule } as unknown as DutyRule;
}
