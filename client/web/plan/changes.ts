import type { WrittenPlan } from '../../written-plan';

/** What of a plan can differ: a part of it, and in it what is called by the same key. */
export const PLAN_PARTS = [
  'period',
  'children',
  'objectives',
  'plannedServices',
  'caseServices',
  'contributingFactors',
  'strengths',
  'people',
  'education',
  'livingArrangements',
  'narratives',
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** One field that says something else; null where it says nothing. */
export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** What became of one thing in a plan: an objective, a child's row, a service. */
export interface PlanChange {
  part: PlanPart;
  /** What it is called by: an objective's type, a child's id, a service's code. */
  about: string;
  /** Whom it concerns, where that is not in what it is called by. */
  people: string[];
  what: 'added' | 'removed' | 'changed';
  fields: FieldChange[];
}

/** What a plan says otherwise than the one before it, thing by thing and field by field; in which order means nothing. */
export function planChanges(before: WrittenPlan, after: WrittenPlan): PlanChange[] {
  return PLAN_PARTS.flatMap((part) => {
    const [were, are] = [thingsOf(before, part), thingsOf(after, part)];
    const keys = [...new Set([...were.keys(), ...are.keys()])];
    return keys.flatMap((key) => changeOf(part, were.get(key), are.get(key)));
  });
}

interface Thing {
  about: string;
  people: string[];
  fields: Record<string, string>;
}

function changeOf(part: PlanPart, was: Thing | undefined, is: Thing | undefined): PlanChange[] {
  const { about, people } = (is ?? was) as Thing;
  const names = [...new Set([...Object.keys(was?.fields ?? {}), ...Object.keys(is?.fields ?? {})])];
  const fields = names
    .map((field) => ({ field, before: was?.fields[field] ?? null, after: is?.fields[field] ?? null }))
    .filter((each) => each.before !== each.after);
  if (was && is) return fields.length > 0 ? [{ part, about, people, what: 'changed', fields }] : [];
  return [{ part, about, people, what: is ? 'added' : 'removed', fields }];
}

function thingsOf(plan: WrittenPlan, part: PlanPart): Map<string, Thing> {
  if (part === 'period') return one('period', { startDate: plan.startDate, endDate: plan.endDate });
  const written: unknown = plan.outline[part];
  if (part === 'narratives')
    return new Map(Object.entries(written ?? {}).map(([name, words]) => [name, narrative(name, words)]));
  const rows = Array.isArray(written) ? (written as Record<string, unknown>[]) : [];
  return new Map(rows.map((row, index) => keyed(row, index, rows)));
}

function one(about: string, fields: Record<string, unknown>): Map<string, Thing> {
  return new Map([[about, { about, people: [], fields: inWords(fields) }]]);
}

function narrative(name: string, words: unknown): Thing {
  return { about: name, people: [], fields: inWords({ words }) };
}

// What a thing is called by, in the order in which it is looked for.
const CALLED_BY = ['id', 'child', 'person', 'code'];
const SHOWN_AS = ['type', 'code', 'child', 'person'];

/** A service is known by its code and its people: the same code may stand there for another child. */
function keyed(row: Record<string, unknown>, index: number, rows: readonly Record<string, unknown>[]): [string, Thing] {
  const name = CALLED_BY.find((each) => typeof row[each] === 'string');
  const key = name ? textOf(row[name]) : String(index);
  const twins = name ? rows.filter((other) => other[name] === row[name]) : [];
  const people = Array.isArray(row['participants']) ? row['participants'].map(textOf) : [];
  const about = SHOWN_AS.map((each) => row[each]).find((each) => typeof each === 'string') ?? key;
  const { id: _, child: __, person: ___, code: ____, ...fields } = row;
  const unique = twins.length > 1 ? `${key} ${people.join(' ')}` : key;
  return [unique, { about: textOf(about), people, fields: inWords(fields) }];
}

function inWords(fields: Record<string, unknown>): Record<string, string> {
  const said = Object.entries(fields).map(([name, value]) => [name, textOf(value)] as const);
  return Object.fromEntries(said.filter(([, words]) => words !== ''));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ');
  if (typeof value === 'object') return Object.values(value).map(textOf).filter(Boolean).join(' · ');
  return typeof value === 'boolean' ? (value ? '✓' : '✗') : `${value as string | number}`;
}
