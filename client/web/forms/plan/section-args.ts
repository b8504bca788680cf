import { type Plan, planOf } from '../../../../domain/case/plan';
import { outlineShape } from '../../../../domain/commands/plan-outline';
import type { Path } from '../../../../domain/commands/misfit';
import type { Archive } from '../../../../store/record-store';
import { givenFields } from '../../../given';
import { valueAt } from '../../../issue-words';
import { withReadTexts } from '../../../texts';
import { becauseOf } from '../../plan/progress';
import { isPeoplePage, PEOPLE_PAGES, peopleIn, servicesIn, wantedServices } from '../../plan/rows';
import { saidIn } from '../../plan/said-in';
import { fieldsOf, type PlanSection, WRITES } from '../../plan/sections';
import { postedOf, shown } from '../args-posted';
import type { CaseFacts } from '../case-facts';
import { postedFrom } from '../posted';
import { known } from '../prefilled';
import { typedArgs } from '../typed-args';

type Args = Record<string, unknown>;
type Texts = Pick<Archive, 'text'>;

/** What a section of a plan begins with: what the plan says there, words included, and a row for what it does not say yet. */
export async function sectionArgs(section: PlanSection, plan: Plan, facts: CaseFacts, archive: Texts): Promise<Args> {
  const said = await saidBy(section, plan, archive);
  const outline = { ...(said['outline'] as Args | undefined) };
  for (const page of fieldsOf(section).map(([, name]) => String(name))) {
    const rows = rowsFor(page, plan, facts, outline[page]);
    if (rows) outline[page] = rows;
  }
  return { plan: plan.id, ...said, outline };
}

/** The rows of a page that has one for everybody, or for everything that is asked for. */
function rowsFor(page: string, plan: Plan, { aCase, today, names, language }: CaseFacts, said: unknown): Args[] | null {
  const rows = Array.isArray(said) ? (said as Args[]) : [];
  if (page === 'caseServices') {
    const all = servicesIn(plan, wantedServices(becauseOf({ aCase, plan, today, names, language })));
    return [...rows, ...(all.slice(rows.length) as Args[])];
  }
  if (!isPeoplePage(page)) return null;
  const people = peopleIn(aCase, plan, page, today);
  return [...rows, ...people.slice(rows.length).map((person) => ({ [PEOPLE_PAGES[page]]: person }))];
}

/** What a plan says in a section, as the command that writes plans has it. */
export async function saidBy(section: PlanSection, plan: Plan, archive: Texts): Promise<Args> {
  const read = async (id: string) => (await archive.text(id))?.words ?? null;
  const outline = picked(fieldsOf(section), plan)['outline'];
  const words = outline ? await withReadTexts(outlineShape, outline, read) : {};
  return known({ ...picked(fieldsOf(section), plan), outline: words }) as Args;
}

/** The fields alone, each at its place. */
function picked(fields: readonly Path[], plan: Plan): Args {
  return fields.reduce<Args>((all, field) => {
    const value = valueAt(plan, field);
    return value === undefined || value === null ? all : withAt(all, field, value);
  }, {});
}

function withAt(all: Args, [first, ...rest]: Path, value: unknown): Args {
  const key = String(first);
  return { ...all, [key]: rest.length === 0 ? value : withAt((all[key] ?? {}) as Args, rest, value) };
}

/** Whether a section that was sent says what the plan says already. */
export async function isUnchanged(
  section: PlanSection,
  args: Args,
  { aCase }: Pick<CaseFacts, 'aCase'>,
  archive: Texts,
): Promise<boolean> {
  const plan = planOf(aCase, shown(args['plan']));
  if (!plan) return false;
  const fields = givenFields(WRITES);
  const said = { plan: plan.id, ...(await saidBy(section, plan, archive)) };
  // As a form would send it again, so that two ways of writing the same are the same.
  const asSent = typedArgs(fields, postedFrom(new URLSearchParams(postedOf(fields, said))));
  return saidIn(asSent) === saidIn(args);
}

/** Rows that say of somebody nothing at all: they were offered, and nobody wrote in them. */
export function bareRows(args: Args): string[] {
  const outline = (args['outline'] ?? {}) as Args;
  return Object.keys(PEOPLE_PAGES).flatMap((page) => {
    const rows = Array.isArray(outline[page]) ? (outline[page] as Args[]) : [];
    return rows.flatMap((row, at) => (Object.keys(row).length === 1 ? [`outline.${page}.${at}`] : []));
  });
}

/** What is said to the case: without the rows that nobody wrote in. */
export function withoutBareRows(args: Args): Args {
  const bare = new Set(bareRows(args));
  if (bare.size === 0) return args;
  const outline = Object.entries(args['outline'] as Args).map(([page, rows]) => [
    page,
    isPeoplePage(page) && Array.isArray(rows)
      ? (rows as unknown[]).filter((_, at) => !bare.has(`outline.${page}.${at}`))
      : rows,
  ]);
  return { ...args, outline: Object.fromEntries(outline) as Args };
}
