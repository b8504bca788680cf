import type { Plan } from '../../domain/case/plan';
import { PLAN_NARRATIVES, type PlanNarrative } from '../../domain/case/plan-pages';
import { wordsAreShown } from './readers-copy';
import { type Source, wordsOf } from './source';

/** Words under a heading; `name` finds the heading in the chosen language. */
export interface UnderTitle {
  name: PlanNarrative;
  words: string;
}

/** The assessment that the plan rests on (S1.2–S1.5), on the ID page. */
export type Assessment = UnderTitle[];

/** The words of the ID page besides the appropriateness. */
export async function assessmentBehind(source: Source, plan: Plan): Promise<Assessment> {
  return underPage(source, plan, 'ID');
}

/** What is written on a page, in the order of the pages. */
export async function underPage(source: Source, plan: Plan, page: string): Promise<UnderTitle[]> {
  const written = plan.outline.narratives ?? {};
  const names = (Object.keys(PLAN_NARRATIVES) as PlanNarrative[]).filter(
    (name) => PLAN_NARRATIVES[name].page === page && written[name] && isShown(source, plan, name),
  );
  return Promise.all(names.map(async (name) => ({ name, words: (await wordsOf(source, written[name])) ?? '' })));
}

/** Progress in specialised programmes is that of the people who are in them: not for everybody's eyes. */
function isShown(source: Source, { outline }: Plan, name: PlanNarrative): boolean {
  if (name !== 'specialisedProgress') return true;
  return outline.plannedServices
    .filter(({ specialised }) => specialised)
    .every(({ participants }) => wordsAreShown(source, participants));
}
