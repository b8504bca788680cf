import type { Case } from '../../domain/case/case';
import { focusChildren } from '../../domain/case/family';
import { planInEffect } from '../../domain/case/plan';
import type { WarningRule } from '../../domain/duties/warning';
import { gate } from '../../domain/policy';
import { SOURCE } from './source';

/*
 * Practice Guide, "Policy requirements":
 *
 *   "Active efforts" for American Indian children require the caseworker to take a proactive approach with children and
 *   families as well as actively support them in complying with the case plan rather than the case plan being
 *   implemented by family alone.
 *
 * Each plan asks for them anew (product default).
 */
export const activeEffortsMissing: WarningRule = {
  code: 'active-efforts',
  source: SOURCE,
  cites: ['S4.24'],
  finds: (aCase) => {
    const since = planInEffect(aCase)?.effectiveDate ?? '';
    const because = since ? ` since the plan took effect (${since})` : '';
    return focusChildren(aCase)
      .filter((child) => child.indianChild && !hasEfforts(aCase, child.id, since))
      .map(({ id: key }) => ({
        key,
        sentence: `No active efforts are recorded for ${key}${because}. Support the family actively, and record how (recordEngagement, active-efforts).`,
      }));
  },
};

/** That something was done is no effort: what was done stands in the record. */
export const activeEffortsInWords = gate('recordEngagement', {
  code: 'summary-missing',
  source: SOURCE,
  cites: ['S4.24'],
  refuses: (_, { kind, summary }) =>
    kind !== 'active-efforts' || (summary && !summary.empty)
      ? null
      : 'Active efforts are recorded with what was done to support child and family (summary).',
});

function hasEfforts({ engagements }: Case, person: string, since: string): boolean {
  return engagements.some((each) => each.kind === 'active-efforts' && each.person === person && each.on >= since);
}
