import { plansInProgress } from '../../domain/case/plan';
import { isWritten } from '../../domain/case/plan-in-hand';
import { PLAN_NARRATIVES, type PlanNarrative, type Task } from '../../domain/case/plan-pages';
import type { WarningRule } from '../../domain/duties/warning';
import { contents, forWhom } from '../plan-contents';
import { SOURCE } from './source';

/*
 * Practice Guide, "MiTEAM competency":
 *
 *   Case plan implementation details the who, what, where, when and how with regards to specific tasks and/or objectives for
 *   each participating case planning partner (birth parents, foster parents, relatives, caseworker and service providers).
 *
 * Each objective has a task at least, each task says all five, and each parent who takes part has one.
 */
const QUESTIONS = ['who', 'what', 'where', 'when', 'how'] as const;

export const whoDoesWhat = contents({
  source: SOURCE,
  cites: ['S4.1', 'S4.2'],
  lacks: ({ plan, parents }) => {
    const { objectives } = plan.outline;
    const doers = objectives.flatMap(({ tasks = [] }) => tasks.map(({ who }) => who));
    return [
      ...objectives.flatMap(({ id, tasks = [] }) =>
        tasks.length > 0
          ? tasks.map((task, index) => unanswered(id, task, index))
          : [`Service Objectives: ${id} does not say who of the case planning partners does what (tasks).`],
      ),
      forWhom(
        parents.filter((parent) => !doers.includes(parent)),
        (whom) => `Service Objectives: no task of any objective is for ${whom}. Say what each partner does (tasks).`,
      ),
    ];
  },
});

function unanswered(objective: string, task: Task, index: number): string | null {
  const missing = QUESTIONS.filter((question) => task[question] === undefined).join(', ');
  return missing ? `Service Objectives: task ${index + 1} of ${objective} does not say ${missing}.` : null;
}

/*
 * Practice Guide, "Fidelity measures":
 *
 *   There is evidence in the documentation that the team implements specific safety activities to address safety concerns of
 *   the child(ren)/youth; … addresses specific permanency plans; … addresses specific issues of well-being.
 *   In supervision: How trauma is addressed in the case plan.
 *
 * And "Key caseworker activities": Implement a concurrent plan.
 */
const EVIDENCE: PlanNarrative[] = ['safetyActivities', 'permanencyPlans', 'wellBeing', 'trauma', 'concurrentPlan'];

export const evidenceInThePlan = contents({
  source: SOURCE,
  cites: ['S4.6', 'S4.7', 'S4.8', 'S4.13', 'S4.56'],
  lacks: (content) =>
    EVIDENCE.map((name) => {
      const { page, title } = PLAN_NARRATIVES[name];
      return isWritten(content, name) ? null : `${page}: ${title} is not written (narratives.${name}).`;
    }),
});

/*
 *   There is evidence in the documentation that the child's living arrangement has been fully assessed and determined safe.
 *
 * The plan says when it was assessed. A home that was not found safe is shown with each plan and holds up none: what is to
 * be done about it is not a matter of the plan's pages.
 */
export const livingArrangementAssessed = contents({
  source: SOURCE,
  cites: ['S4.12'],
  lacks: ({ plan, children }) => [
    forWhom(
      children.filter((child) => !plan.outline.livingArrangements?.some((each) => each.child === child)),
      (whom) => `CP Participants: the living arrangement of ${whom} is not assessed (livingArrangements).`,
    ),
  ],
});

export const livingArrangementUnsafe: WarningRule = {
  code: 'living-arrangement-unsafe',
  source: SOURCE,
  cites: ['S4.12'],
  finds: (aCase) =>
    plansInProgress(aCase).flatMap(({ id, outline }) =>
      (outline.livingArrangements ?? [])
        .filter(({ safe }) => !safe)
        .map(({ child, assessedOn }) => ({
          key: `${id}/${child}`,
          sentence: `${id}: the living arrangement of ${child}, assessed on ${assessedOn}, is not determined safe.`,
        })),
    ),
};

/*
 * Practice Guide, "Policy requirements":
 *
 *   The Parent Agency Treatment Plan (PATP) must be: Specific to the individual needs of the parents and children. Inclusive of
 *   the parent's viewpoint. Written in a manner that is easily understood by all parties.
 *
 * Whether words are easily understood nobody but their readers can tell: somebody says that the plan was gone through with
 * them all.
 */
export const needsAndViewpoints = contents({
  source: SOURCE,
  cites: ['S4.21', 'S4.22', 'S4.23'],
  lacks: ({ plan, children, parents }) => {
    const said = (person: string) => plan.outline.people?.find((each) => each.person === person);
    return [
      forWhom(
        [...children, ...parents].filter((person) => !said(person)?.needs),
        (whom) => `CP Participants: the individual needs of ${whom} are not written (people, needs).`,
      ),
      forWhom(
        parents.filter((parent) => !said(parent)?.viewpoint),
        (whom) => `CP Participants: the viewpoint of ${whom} is not written (people, viewpoint).`,
      ),
      plan.outline.understood
        ? null
        : 'ID: nobody has said that the plan was gone through with everybody in words that all understand (understood).',
    ];
  },
});

/*
 * Practice Guide, KCA 17:
 *
 *   In family team meetings and caseworker visits, ensure that services are directly linked to overcoming barriers to
 *   achieving safety, permanency and child well-being goals within prescribed timeframes.
 */
export const servicesOvercomeBarriers = contents({
  source: SOURCE,
  cites: ['S4.51'],
  lacks: ({ plan }) =>
    plan.outline.plannedServices.map(({ code, overcomesBarriersTo, by }) =>
      overcomesBarriersTo && by
        ? null
        : `Planned Client Services: ${code} does not say to what it overcomes barriers, and by when ` +
          '(overcomesBarriersTo, by).',
    ),
});
