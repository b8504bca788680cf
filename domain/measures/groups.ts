import type { CaseMeasures, Measured } from './measured';
import { summaryOf, type Summary } from './sums';

/** By what the numbers may be told apart. */
export const GROUPINGS = ['unit', 'worker', 'child'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The numbers of one unit, one worker, or one person of a case. */
export interface Group extends Summary {
  group: string;
}

/**
 * Told apart, in the order of their names. By child each person who is to be seen is a group, the parents too, with what is
 * owed for that person; what a case owes as a whole stands under the case.
 */
export function groupsOf({ visits, tasks }: CaseMeasures, by: Grouping): Group[] {
  const names = [...new Set([...visits, ...tasks].map((line) => NAMING[by](line)))].sort();
  return names.map((group) => {
    const theirs = (line: Measured) => NAMING[by](line) === group;
    return { group, ...summaryOf({ visits: visits.filter(theirs), tasks: tasks.filter(theirs) }) };
  });
}

const NAMING: Record<Grouping, (line: Measured) => string> = {
  unit: ({ unit }) => unit ?? 'no unit',
  worker: ({ worker }) => worker ?? 'nobody',
  child: ({ case: caseId, person }) => (person === null ? caseId : `${caseId} ${person}`),
};
