import type { Case } from './case/case';
import type { Policy } from './policy';

/** What a manual wants to find in the documentation of a case: found among its facts, nobody keys it. */
export interface EvidenceRule {
  code: string;
  /** What there is to be evidence of. */
  measure: string;
  source: string;
  cites: string[];
  /** In codes, ids and days; nothing where there is no evidence. */
  finds: (aCase: Case) => string[];
}

export interface Evidence extends Omit<EvidenceRule, 'finds'> {
  found: string[];
}

/** The evidence in a case, measure by measure. */
export function evidenceIn(aCase: Case, { evidence }: Pick<Policy, 'evidence'>): Evidence[] {
  return evidence.map(({ finds, ...measure }) => ({ ...measure, found: finds(aCase) }));
}
