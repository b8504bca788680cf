import type { ListName } from '../case/lists';
import type { OutlineItem, PlanOutline } from '../case/plan-outline';
import { MET_VALUES } from '../case/plan-outline';
import { type Refusal, refusal } from './refusal';
import { type ArgsOf, choice, date, id, list, listed, object, optional, text } from './shape';

/** A code of a page's list, and whom it concerns: everybody where nobody is named. */
const itemOf = (listName: ListName) =>
  object({ code: listed('what it is', listName), participants: optional(list(id('participant'))) });

/** The pages of a plan, in codes (S2.32). A page that is not given stays as it is. */
export const outlineShape = {
  objectives: optional(
    list(
      object({
        id: optional(id('objective; numbered when not given')),
        type: listed('service objective', 'service-objectives'),
        participants: list(id('participant'), 1),
        projectedCompletion: optional(date('projected completion date')),
        met: optional(choice('met for case plan update', MET_VALUES)),
        progress: optional(text('progress for case plan update')),
      }),
    ),
  ),
  contributingFactors: optional(list(itemOf('contributing-factors'))),
  strengths: optional(list(itemOf('strengths'))),
  plannedServices: optional(list(itemOf('planned-client-services'))),
  caseServices: optional(list(itemOf('case-management-services'))),
  appropriateness: optional(text('why the goal is still right')),
};

export type OutlineArgs = ArgsOf<typeof outlineShape>;

/** An outline with the given pages replaced. */
export function outlineFrom(base: PlanOutline, given: OutlineArgs): PlanOutline {
  return {
    objectives: given.objectives?.map((objective, index) => numbered(objective, index)) ?? base.objectives,
    contributingFactors: items(given.contributingFactors) ?? base.contributingFactors,
    strengths: items(given.strengths) ?? base.strengths,
    plannedServices: items(given.plannedServices) ?? base.plannedServices,
    caseServices: items(given.caseServices) ?? base.caseServices,
    appropriateness: given.appropriateness ?? base.appropriateness,
  };
}

/** Everybody whom an outline mentions. */
export function outlineParticipants(outline: PlanOutline): string[] {
  const { objectives, contributingFactors, strengths, plannedServices, caseServices } = outline;
  const pages = [objectives, contributingFactors, strengths, plannedServices, caseServices];
  return pages.flatMap((page: { participants: string[] }[] = []) => page.flatMap((each) => each.participants));
}

/** Progress is recorded by objective: two under one id would share it. */
export function sameObjectiveTwice({ objectives }: PlanOutline): Refusal | null {
  const ids = objectives.map((objective) => objective.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return twice ? refusal('malformed-command', `${twice} is named twice. Give each objective an id of its own.`) : null;
}

type ObjectiveArgs = NonNullable<OutlineArgs['objectives']>[number];

function numbered(objective: ObjectiveArgs, index: number) {
  const { id: given, type, participants, projectedCompletion = null, met = null, progress = null } = objective;
  return { id: given ?? `objective-${index + 1}`, type, participants, projectedCompletion, met, progress };
}

function items(given: { code: string; participants?: string[] }[] | undefined): OutlineItem[] | undefined {
  return given?.map(({ code, participants = [] }) => ({ code, participants }));
}
