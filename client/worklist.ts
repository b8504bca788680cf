import { addHours, civilDateAt, type Instant, instantAt, instantOf } from '../domain/calendar/agency-clock';
import type { CivilDate } from '../domain/calendar/civil-date';
import { CASE_WORKFLOW } from '../workflows/messages';
import { idGiven } from './given-id';

/*
 * Cases side by side, by the search attributes of their workflows. Visibility lags behind by a moment: a list for
 * people, never the base of a rule.
 */

/** Which of the open cases are asked for; each condition narrows. */
export interface Wanted {
  worker?: string;
  supervisor?: string;
  unit?: string;
  /** Those that run a pack of this name, in any version. */
  pack?: string;
  /** Only those with something overdue. */
  overdue?: boolean;
  /** Only those in which somebody waits for an approval. */
  awaiting?: boolean;
  /** Only those whose next due day comes before this one. */
  dueBefore?: CivilDate;
}

/** One open case in the list. */
export interface ListedCase {
  case: string;
  nextDue: CivilDate | null;
  nextDueKind: string | null;
  overdue: number;
  awaitingApproval: boolean;
  worker: string | null;
  supervisor: string | null;
  unit: string | null;
  stage: string | null;
}

/** The last run of each case, open or closed. */
export const EVERY_CASE = `WorkflowType = "${CASE_WORKFLOW}" AND ExecutionStatus != "ContinuedAsNew"`;

/** The visibility query for it. `NextDue` is the midnight that ends the due day in the agency's zone. */
export function queryFor(wanted: Wanted, zone: string): string {
  const { worker, supervisor, unit, pack, overdue, awaiting, dueBefore } = wanted;
  return [
    `WorkflowType = ${quoted(CASE_WORKFLOW)}`,
    // The runs before the last one show what was true of them then.
    'ExecutionStatus = "Running"',
    'CaseStatus = "open"',
    ...(worker === undefined ? [] : [`Caseworker = ${quoted(worker)}`]),
    ...(supervisor === undefined ? [] : [`Supervisor = ${quoted(supervisor)}`]),
    ...(unit === undefined ? [] : [`Unit = ${quoted(unit)}`]),
    ...(pack === undefined ? [] : [`PolicyPack STARTS_WITH ${quoted(pack).replace(/"$/, '@"')}`]),
    ...(overdue ? ['OverdueCount > 0'] : []),
    ...(awaiting ? ['AwaitingApproval = true'] : []),
    // A minute past midnight: the dev server's store does not find equal instants equal.
    ...(dueBefore === undefined ? [] : [`NextDue < "${instantOf(dueBefore, '00:01', zone)}"`]),
  ].join(' AND ');
}

/** A case as its search attributes show it. */
export function listed(workflowId: string, attributes: ReadonlyMap<string, unknown>, prefix: string): ListedCase {
  const words = (name: string) => {
    const value = attributes.get(name);
    return typeof value === 'string' ? value : null;
  };
  const next = attributes.get('NextDue');
  return {
    case: workflowId.slice(prefix.length),
    nextDue: next instanceof Date ? dayEndingAt(instantAt(next.getTime())) : null,
    nextDueKind: words('NextDueKind'),
    overdue: Number(attributes.get('OverdueCount') ?? 0),
    awaitingApproval: attributes.get('AwaitingApproval') === true,
    worker: words('Caseworker'),
    supervisor: words('Supervisor'),
    unit: words('Unit'),
    stage: words('CaseStage'),
  };
}

/** What comes first stands first; what has no date stands last. */
export function byNextDue(one: ListedCase, other: ListedCase): number {
  const [first, second] = [one, other].map((each) => `${each.nextDue ?? '9999'} ${each.case}`) as [string, string];
  return first < second ? -1 : 1;
}

/**
 * The day that a midnight ends, whatever the case's zone: half a day before, it is that day's noon there, and the same
 * day in UTC from twelve hours ahead to almost twelve behind, Guam and American Samoa included.
 */
function dayEndingAt(midnight: Instant): CivilDate {
  return civilDateAt(addHours(midnight, -12), 'UTC');
}

/** Only ids are asked for, and an id has nothing in it that could end the quotes. */
function quoted(id: string): string {
  return `"${idGiven(id)}"`;
}
