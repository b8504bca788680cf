import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Plan } from '../../domain/case/plan';
import type { Objective, OutlineItem } from '../../domain/case/plan-outline';
import { EXTENDED_FOSTER_CARE, type Task } from '../../domain/case/plan-pages';
import { isOwn, isShown, shownOf, wordsAreShown } from './readers-copy';
import { each, nameOf, type Source, withAge, wordsOf } from './source';

/** A factor, a strength or a planned service, and whom it is for: nobody named is everybody. */
export interface Entry {
  code: string;
  people: string[];
  description: string | null;
  frequency: string | null;
  occurrences: number | null;
  specialised: boolean;
  overcomesBarriersTo: string | null;
  by: CivilDate | null;
}

/** A service objective as the page shows it (S2.11, S2.14). */
export interface ObjectiveEntry {
  type: string;
  people: string[];
  projectedCompletion: CivilDate | null;
  met: string | null;
  progress: string | null;
  detail: string | null;
  descriptions: { name: string; words: string }[];
  /** Of a non-minor dependent the sentence of the guide with the participation criteria (S2.48, S2.49). */
  extendedFosterCare: string | null;
  /** The contributing factors and strengths that it follows from (S1.57). */
  from: string[];
  tasks: TaskRow[];
}

/** Who does what, where, when and how (S4.1, S4.2). */
export interface TaskRow {
  who: string;
  what: string | null;
  where: string | null;
  when: string | null;
  how: string | null;
}

/** The entries of a page, as far as the copy shows them. */
export async function entriesOf(source: Source, items: readonly OutlineItem[] = []): Promise<Entry[]> {
  const shown = items.filter(({ participants }) => isShown(source, participants));
  return each(shown, async (item) => ({
    code: item.code,
    people: peopleOf(source, item.participants),
    description: wordsAreShown(source, item.participants) ? await wordsOf(source, item.description) : null,
    frequency: item.frequency ?? null,
    occurrences: item.occurrences ?? null,
    specialised: item.specialised ?? false,
    overcomesBarriersTo: item.overcomesBarriersTo ?? null,
    by: item.by ?? null,
  }));
}

/** The objectives, as far as the copy shows them. How far others got with a shared one is not in it. */
export async function objectivesOf(source: Source, { outline }: Plan): Promise<ObjectiveEntry[]> {
  const shown = outline.objectives.filter(({ participants }) => isShown(source, participants));
  return each(shown, async (objective) => {
    const alone = wordsAreShown(source, objective.participants);
    return {
      type: objective.type,
      people: peopleOf(source, objective.participants),
      projectedCompletion: objective.projectedCompletion,
      met: alone ? objective.met : null,
      progress: alone ? await wordsOf(source, objective.progress?.id) : null,
      detail: await wordsOf(source, objective.detail),
      descriptions: await descriptionsOf(source, objective),
      extendedFosterCare: objective.criteria?.length
        ? `${EXTENDED_FOSTER_CARE} ${objective.criteria.join('; ')}`
        : null,
      from: (objective.from ?? []).filter((code) => isFromShown(source, outline, code)),
      tasks: await tasksOf(source, objective.tasks),
    };
  });
}

/** A factor of another adult is not named by an objective that follows from it either. */
function isFromShown(
  source: Source,
  { contributingFactors = [], strengths = [] }: Plan['outline'],
  code: string,
): boolean {
  return [...contributingFactors, ...strengths].some(
    (item) => item.code === code && isShown(source, item.participants),
  );
}

async function descriptionsOf(
  source: Source,
  { descriptions = [] }: Objective,
): Promise<ObjectiveEntry['descriptions']> {
  const own = descriptions.filter(({ person }) => isOwn(source, person));
  return each(own, async ({ person, words }) => ({
    name: nameOf(source, person),
    words: (await wordsOf(source, words)) ?? '',
  }));
}

/** Foster parents and relatives do theirs at home: a copy would say where that is. */
export async function tasksOf(source: Source, tasks: readonly Task[] = []): Promise<TaskRow[]> {
  const shown = tasks.filter(
    ({ partner, who }) =>
      source.reader === null || partner === 'caseworker' || (who !== undefined && isOwn(source, who)),
  );
  return each(shown, async ({ partner, who, ...words }) => ({
    who: who === undefined ? partner : nameOf(source, who),
    what: await wordsOf(source, words.what),
    where: await wordsOf(source, words.where),
    when: await wordsOf(source, words.when),
    how: await wordsOf(source, words.how),
  }));
}

function peopleOf(source: Source, participants: readonly string[]): string[] {
  return shownOf(source, participants).map((person) => withAge(source, person));
}
