import { PLANNED_CONTACT_KINDS, VISITATION_KINDS } from '../../domain/case/lists';
import { plansInProgress } from '../../domain/case/plan';
import { isWritten, type PlanInHand } from '../../domain/case/plan-in-hand';
import type { OutlineItem } from '../../domain/case/plan-outline';
import { PLAN_NARRATIVES, type PlanNarrative } from '../../domain/case/plan-pages';
import type { WarningRule } from '../../domain/duties/warning';
import { contents, forWhom } from '../plan-contents';

const SOURCE = 'OPP 4-2';

/*
 * OPP 4-2, "Overview":
 *
 *   A successful case plan is based on a comprehensive assessment of strengths and needs, including presenting issues, ways
 *   the family has been more successful in the past dealing independently with these issues, and underlying issues that must
 *   be resolved before any strategies can be successful.
 */
const ASSESSED: PlanNarrative[] = ['strengths', 'needs', 'presentingIssues', 'pastSuccesses', 'underlyingIssues'];

export const assessmentBehindThePlan = contents({
  source: SOURCE,
  cites: ['S1.2', 'S1.3', 'S1.4', 'S1.5'],
  lacks: (content) =>
    ASSESSED.map((name) =>
      isWritten(content, name) ? null : `ID: ${PLAN_NARRATIVES[name].title} is not written (narratives.${name}).`,
    ),
});

/*
 * OPP 4-2, "Preparing for the Case Plan Update":
 *
 *   • Gathers the child's educational information such as grade level, performance, and the need for an Individualized
 *     Educational Plan.
 *
 * Of a child who is not in school the grade level says so, and there is no performance to tell.
 */
const NOT_IN_SCHOOL = ['Not in school yet', 'Not in school'];

export const educationOfEachChild = contents({
  source: SOURCE,
  cites: ['S1.31'],
  lacks: ({ plan, minors }) =>
    minors.flatMap((child) => {
      const { grade, performance, iep } = plan.outline.education?.find((each) => each.child === child) ?? {};
      const away = grade !== undefined && NOT_IN_SCHOOL.includes(grade);
      const missing = [
        ...(grade ? [] : ['grade level (grade)']),
        ...(performance || away ? [] : ['performance (performance)']),
        ...(iep || away ? [] : ['the need for an Individualized Educational Plan (iep)']),
      ];
      return missing.length > 0 ? [`CP Participants: the education of ${child} lacks ${missing.join(', ')}.`] : [];
    }),
});

/*
 * OPP 4-2, "Completing the Updated Case Plan in CWS/CMS":
 *
 *   • The goals and objectives of the case plan update continue to follow from the assessment of the family, including
 *     strengths and contributing risk factors.
 */
export const objectivesFollow = contents({
  source: SOURCE,
  cites: ['S1.57'],
  lacks: ({ plan }) => {
    const { objectives, contributingFactors = [], strengths = [] } = plan.outline;
    const known = [...contributingFactors, ...strengths].map(({ code }) => code);
    const loose = objectives.filter(({ from = [] }) => !from.some((code) => known.includes(code)));
    return loose.map(
      ({ id }) => `Service Objectives: ${id} follows from no contributing factor and no strength of this plan (from).`,
    );
  },
});

/*
 *   • The overall number of objectives to be worked on at any one time are limited to those essential to a minimally
 *     acceptable level of parenting.
 *
 * The manual gives no number. Product default: more than eight are shown; an agency sets its own (settings.objectivesAtMost).
 */
export const manyObjectives: WarningRule = {
  code: 'many-objectives',
  source: SOURCE,
  cites: ['S1.58'],
  finds: (aCase) =>
    plansInProgress(aCase)
      .filter(({ outline }) => outline.objectives.length > aCase.settings.objectivesAtMost)
      .map(({ id: key, outline }) => ({
        key,
        sentence:
          `${key} has ${outline.objectives.length} objectives, more than ${aCase.settings.objectivesAtMost}. ` +
          'Keep those that are essential to a minimally acceptable level of parenting.',
      })),
};

/*
 *   • Case Management Services must include:
 *     • Arrange Visitation. Update the fields for Child-Parent/Legal Guardian Visitation; Child-Sibling Visitation; and
 *       Child-Grandparents Visitation.
 *
 * Where there is no sibling, no grandparent, or the rights of the parents are terminated, that is written down and counts.
 */
export const visitationArranged = contents({
  source: SOURCE,
  cites: ['S1.59'],
  lacks: (content) =>
    VISITATION_KINDS.map((kind) =>
      forWhom(
        without(content, content.children, (item) => item.code === 'Arrange Visitation' && item.visitation === kind),
        (whom) =>
          `Case Mgmt Svcs: Arrange Visitation says nothing of ${kind} Visitation for ${whom}. ` +
          'Say how often (frequency), or why it cannot be (notApplicable).',
      ),
    ),
});

/*
 *     • SW Planned Contact. Update the fields for Social Worker-Child Contacts; Social Worker-Parent/Legal Guardian Contacts;
 *       Social Worker-Care Provider Contacts.
 *
 * These three are the plan's own contact schedule; what is owed each month is the rule's (childs-monthly-visits).
 */
export const contactsPlanned = contents({
  source: SOURCE,
  cites: ['S1.60'],
  lacks: (content) =>
    PLANNED_CONTACT_KINDS.map((kind) =>
      forWhom(
        without(
          content,
          kind === 'Social Worker-Parent/Legal Guardian' ? content.parents : content.children,
          (item) => item.code === 'SW Planned Contact' && item.contact === kind,
        ),
        (whom) =>
          `Case Mgmt Svcs: SW Planned Contact says nothing of ${kind} Contacts for ${whom}. ` +
          'Say how often (frequency), or why it cannot be (notApplicable).',
      ),
    ),
});

/** Those for whom no such item says how often, or why not. An item without names is for everybody. */
function without({ plan }: PlanInHand, people: readonly string[], isOne: (item: OutlineItem) => boolean): string[] {
  const said = (plan.outline.caseServices ?? [])
    .filter(isOne)
    .filter(({ frequency, notApplicable }) => frequency ?? notApplicable);
  return people.filter(
    (person) => !said.some(({ participants }) => participants.length === 0 || participants.includes(person)),
  );
}

/*
 *     • Provide Your Rights Brochure
 *   • Family engagement services must be included in case management services.
 *     • Choose Family Engagement as a Service Category on the Case Management Services Page.
 *     • Choose one or more family engagement options from the drown down menu under the Service Type field.
 */
export const rightsBrochure = contents({
  source: SOURCE,
  cites: ['S1.61'],
  lacks: ({ plan }) => [
    plan.outline.caseServices?.some(({ code }) => code === 'Provide Your Rights Brochure')
      ? null
      : 'Case Mgmt Svcs: Provide Your Rights Brochure is missing. Add it to caseServices.',
  ],
});

export const familyEngagement = contents({
  source: SOURCE,
  cites: ['S1.62', 'S1.63'],
  lacks: ({ plan }) => {
    const engagement = plan.outline.caseServices?.find(({ code }) => code === 'Family Engagement');
    if (!engagement) return ['Case Mgmt Svcs: Family Engagement is missing. Add it to caseServices, with its types.'];
    const chosen = plan.outline.caseServices?.some(({ code, types }) => code === 'Family Engagement' && types?.length);
    return [chosen ? null : 'Case Mgmt Svcs: Family Engagement has no service type. Choose one or more (types).'];
  },
});
