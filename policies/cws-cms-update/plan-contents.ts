import { type Plan, planInEffect, planName, plansInProgress } from '../../domain/case/plan';
import { goalIn, isWritten, type PlanInHand, rowOf } from '../../domain/case/plan-in-hand';
import { PAGE_TITLES, REVIEWED_PAGES, type ReviewedPage } from '../../domain/case/plan-pages';
import { isOutstanding } from '../../domain/case/review';
import type { WarningRule } from '../../domain/duties/warning';
import { contents, forWhom } from '../plan-contents';

const SOURCE = 'CWS/CMS guide';

/*
 * "Creating a Case Plan Update" (CWS/CMS), STEP 9:
 *
 *   Complete the remainder of the Case Plan notebook pages as in the Initial Case Plan process. On the CP Participants page:
 *   (A) Select child's row and enter the case plan goal for each case plan focus child.
 *   (B) Enter the concurrent case plan goal for each case plan focus child.
 *   (C) Select an option button in the Assessed by Adoptions box.
 */
export const rowOfEachChild = contents({
  source: SOURCE,
  cites: ['S2.33', 'S2.34', 'S2.35'],
  lacks: (content) => {
    const { children } = content;
    const lacking = (has: (child: string) => unknown) => children.filter((child) => !has(child));
    return [
      forWhom(
        lacking((child) => goalIn(content, child)),
        (whom) => `CP Participants: ${whom} has no case plan goal. Enter it (children, goal).`,
      ),
      forWhom(
        lacking((child) => rowOf(content, child)?.concurrentGoal),
        (whom) => `CP Participants: ${whom} has no concurrent case plan goal. Enter it (children, concurrentGoal).`,
      ),
      forWhom(
        lacking((child) => rowOf(content, child)?.adoptability),
        (whom) =>
          `CP Participants: Assessed by Adoptions is not answered for ${whom}. Choose one (children, adoptability).`,
      ),
    ];
  },
});

/*
 * The ID page, STEP 8: "If necessary, edit or enter the Appropriateness Description." After an initial plan it starts blank.
 */
export const appropriatenessOfTheUpdate = contents({
  source: SOURCE,
  cites: ['S2.27', 'S2.29'],
  lacks: ({ plan }) => [
    plan.kind === 'update' && (plan.outline.appropriateness?.empty ?? true)
      ? 'ID: the Case Plan Update Appropriateness Description is not written (appropriateness).'
      : null,
  ],
});

/*
 * The ID page: "If the plan is kinship guardianship, document how the child meets the eligibility requirements."
 */
export const kinshipEligibility = contents({
  source: SOURCE,
  cites: ['S2.28'],
  lacks: (content) => {
    const kin = content.children.filter((child) => goalIn(content, child) === 'Kinship guardianship');
    if (isWritten(content, 'kinshipEligibility')) return [];
    return [
      forWhom(
        kin,
        (whom) =>
          `ID: the goal of ${whom} is kinship guardianship; document how the eligibility requirements are met ` +
          '(narratives.kinshipEligibility).',
      ),
    ];
  },
});

/*
 * STEPS 10 and 11:
 *
 *   On the Contributing Factors page: (A) Review the Contributing Factor for each case plan focus child. (B) Edit (add or
 *   delete) the Contributing Factor according to the case plan for each child.
 *   On the Strength, Planned Client Services and Case Management Services pages: Review the strength and services for each
 *   case plan focus child and participant. Edit (add, delete or change the frequency/occurrences).
 *
 * Of an update, which takes its pages over from the plan before; an initial plan is written for the first time.
 */
export const pagesReviewed = contents({
  source: SOURCE,
  cites: ['S2.39', 'S2.40', 'S2.42', 'S2.43'],
  lacks: (content) =>
    content.plan.kind === 'update'
      ? REVIEWED_PAGES.map((page) =>
          forWhom(
            notReviewed(content, page),
            (whom) => `${PAGE_TITLES[page]}: not gone through for ${whom}. Review and edit it (reviewed.${page}).`,
          ),
        )
      : [],
});

function notReviewed({ plan, children, parents }: PlanInHand, page: ReviewedPage): string[] {
  const people = page === 'contributingFactors' ? children : [...children, ...parents];
  return people.filter((person) => !plan.outline.reviewed?.[page]?.includes(person));
}

/*
 * STEP 11: "Under Planned Client Services, document progress in Family Preservation and other specialized programs." An
 * update has progress to tell of such a service where the plan planned one.
 */
export const specialisedProgress = contents({
  source: SOURCE,
  cites: ['S2.44'],
  lacks: (content) => {
    const { plannedServices } = content.plan.outline;
    const runs = plannedServices.some(({ code, specialised }) => specialised ?? code === 'Family Preservation');
    return [
      content.plan.kind === 'update' && runs && !isWritten(content, 'specialisedProgress')
        ? 'Planned Client Services: document the progress in Family Preservation and other specialized programs ' +
          '(narratives.specialisedProgress).'
        : null,
    ];
  },
});

/*
 * "Under Case Management Services, document efforts made to ensure educational stability. See ACL 12-70". It is asked for
 * while a focus child is a minor (product default).
 */
export const educationalStability = contents({
  source: SOURCE,
  cites: ['S2.45'],
  lacks: (content) => [
    content.minors.length > 0 && !isWritten(content, 'educationalStability')
      ? 'Case Mgmt Svcs: document the efforts made to ensure educational stability (narratives.educationalStability).'
      : null,
  ],
});

/*
 *   Under Case Management Services for NMDs document the placement of the Supervised Independent Living Plan. Select "Arrange
 *   and Maintain Placement" and under the "Agency Responsibilities for Services" enter the type of SILP setting.
 *   For Non-Minor Dependents, select "Other Service Objective." In the "Additional Description for Participant", add: "During
 *   the next six-month period, the youth intends to remain eligible for extended foster care by completing the following case
 *   plan activities:" [enter at least one of the participation criteria].
 *
 * The sentence is added by the product wherever such an objective has criteria (caseclock plan).
 */
export const nonMinorDependents = contents({
  source: SOURCE,
  cites: ['S2.46', 'S2.47', 'S2.48', 'S2.49'],
  lacks: ({ plan, nonMinors }) => {
    const { caseServices = [], objectives } = plan.outline;
    return nonMinors.flatMap((youth) => {
      const settled = caseServices.some(
        ({ code, participants, silpSetting }) =>
          code === 'Arrange and Maintain Placement' && silpSetting && participants.includes(youth),
      );
      const other = objectives.filter(
        ({ type, participants }) => type === 'Other Service Objective' && participants.includes(youth),
      );
      return [
        settled
          ? null
          : `Case Mgmt Svcs: ${youth} is a non-minor dependent and needs Arrange and Maintain Placement with the type of ` +
            'SILP setting (caseServices, silpSetting).',
        other.length > 0
          ? null
          : `Service Objectives: ${youth} is a non-minor dependent and needs an Other Service Objective.`,
        other.length > 0 && !other.some(({ criteria = [] }) => criteria.length > 0)
          ? `Service Objectives: ${other[0]?.id} names no participation criterion for ${youth}; enter at least one (criteria).`
          : null,
      ];
    });
  },
});

/*
 * STEP 8: "Enter the Participants Review dates and comments if not completed in the previous case plan." They can be entered
 * on the plan in force, and on those before it, at any time (recordReviews); an update that is being made reminds of it.
 */
export const reviewsOfThePlanBefore: WarningRule = {
  code: 'reviews-of-the-plan-before',
  source: SOURCE,
  cites: ['S2.56'],
  finds: (aCase) => {
    const before = planInEffect(aCase);
    const open = (before?.reviews ?? []).filter(isOutstanding).map(({ person }) => person);
    if (!before || open.length === 0) return [];
    return plansInProgress(aCase)
      .filter(({ kind }) => kind === 'update')
      .map(({ id: key }) => ({
        key,
        sentence:
          `${planName(before)}, the plan before ${key}, has no review dates of ${open.join(', ')}. ` +
          'Enter them, or why not (recordReviews).',
      }));
  },
};

/*
 * In the guide's own sample one objective carries the narrative of another: it was pasted. Nothing forbids it, so it is
 * shown (GLOSSARY e16).
 */
export const sameNarrativeTwice: WarningRule = {
  code: 'same-narrative-twice',
  source: SOURCE,
  cites: ['S2.9'],
  finds: (aCase) =>
    open(aCase.plans).flatMap(({ id, outline }) => {
      const told = outline.objectives.filter(({ progress }) => progress && !progress.empty);
      return told.flatMap((objective, index) => {
        const first = told.slice(0, index).find(({ progress }) => progress?.hash === objective.progress?.hash);
        const sentence = `${id}: ${objective.id} carries the same progress narrative as ${first?.id}. Was it pasted?`;
        return first ? [{ key: `${id}/${objective.id}`, sentence }] : [];
      });
    }),
};

/*
 * In the same sample the text speaks of Family Maintenance in the home of the parents, the service component is Family
 * Reunification, and the goal is Return Home: fields that do not agree are shown, and block nothing (GLOSSARY e18).
 */
export const fieldsDisagree: WarningRule = {
  code: 'fields-disagree',
  source: SOURCE,
  cites: ['S2.27', 'S2.33', 'S2.35', 'S2.36', 'S2.37'],
  finds: (aCase) =>
    open(aCase.plans).flatMap((plan) =>
      (plan.outline.children ?? []).flatMap((row) => {
        const goal = goalIn({ aCase, plan }, row.child);
        const { component, alternative, adoptability, concurrentGoal } = row;
        const appropriateFor = plan.outline.identification?.appropriateFor;
        const findings: [code: string, found: unknown, what: string][] = [
          [
            'text',
            appropriateFor && component && appropriateFor !== component,
            `the appropriateness description speaks of ${appropriateFor}, the service component is ${component}`,
          ],
          [
            'component',
            component && goal && (UNUSUAL[component] ?? []).includes(goal),
            `the service component is ${component}, the goal is ${goal}`,
          ],
          [
            'adoption',
            adoptability === 'Not Adoptable' && /^Adoption/i.test(alternative ?? ''),
            `the permanency alternative is ${alternative}, and the child is assessed as Not Adoptable`,
          ],
          ['goals', goal !== null && goal === concurrentGoal, `goal and concurrent goal are both ${goal}`],
        ];
        return findings
          .filter(([, found]) => found)
          .map(([code, , what]) => ({
            key: `${plan.id}/${row.child}/${code}`,
            sentence: `${plan.id}, ${row.child}: ${what}. Check which is right.`,
          }));
      }),
    ),
};

/** Goals that do not go with a service component (product default). */
const UNUSUAL: Record<string, string[]> = {
  'Family Maintenance': ['Return Home', 'Adoption', 'Legal Guardianship'],
  'Family Reunification': ['Remain Home'],
  'Permanent Placement': ['Remain Home', 'Return Home'],
};

function open(plans: readonly Plan[]): Plan[] {
  return plans.filter(({ state }) => state === 'In Progress' || state === 'In Effect');
}
