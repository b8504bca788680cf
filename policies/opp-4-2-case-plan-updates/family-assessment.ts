import type { Case } from '../../domain/case/case';
import { planName, planOf, plansInProgress } from '../../domain/case/plan';
import { assessmentOf, isVoluntary, NARRATIVES } from '../../domain/case/programme';
import { HEADINGS } from '../../domain/commands/family-assessment';
import type { WarningRule } from '../../domain/duties/warning';
import { gate } from '../../domain/policy';

/*
 * OPP 4-2, "DFCS Policy for Case Plans". A voluntary case without a programme by name is in one of the two that are
 * voluntary. A case that is neither voluntary nor in a programme is asked for none of it: no programme, no rule.
 *
 *   • For each Case Plan created for a child under DFCS supervision receiving Informal Supervision and Voluntary Family
 *     Maintenance services, a corresponding Case Plan Family Assessment is created in CWS/CMS.
 */
export const assessmentInVoluntaryProgrammes = gate('submitPlan', {
  code: 'assessment-missing',
  source: 'OPP 4-2',
  cites: ['S1.19'],
  refuses: (aCase, { plan }) =>
    aCase.voluntary && !assessmentOf(aCase, plan)
      ? 'The plan cannot be submitted: its family assessment is missing. Record it first (recordFamilyAssessment).'
      : null,
});

/*
 *   • For Case Plans Updates completed for dependent children under court supervision, the social worker is required to
 *     complete the Family Assessment Update section of the Case Plan.
 *
 * "Creating the Updated Case Plan in CWS/CMS":
 *
 *   Three items appear in a Family Assessment Update section on the Case Plan:
 *     • Significant Changes
 *     • Current Condition Of Child(ren) And Family
 *     • Family’s Perception Of Their Needs
 *   The social worker is required to respond to each of these items in written narrative form.
 *
 * A family may come under the court after the answer was no; from then on the section is required.
 */
export const narrativesOfTheUpdate = gate('submitPlan', {
  code: 'assessment-missing',
  source: 'OPP 4-2',
  cites: ['S1.20', 'S1.51', 'S1.52', 'S1.53', 'S1.54'],
  refuses: (aCase, { plan: id }) => {
    const plan = planOf(aCase, id);
    const included = isOrderedByTheCourt(aCase) || plan?.familyAssessmentUpdate;
    if (plan?.kind !== 'update' || !included) return null;
    const written = assessmentOf(aCase, id)?.written ?? [];
    const missing = NARRATIVES.filter((name) => !written.includes(name)).map((name) => HEADINGS[name]);
    return missing.length > 0
      ? `The update cannot be submitted: the Family Assessment Update has no narrative for ${missing.join('; ')}. ` +
          'Write it first (recordFamilyAssessment).'
      : null;
  },
});

/*
 *   When creating the Case Plan Update, a dialog box appears that asks, "Would you like to include the Family Assessment
 *   Update section on the report?" The social worker clicks the "Yes" button.
 *
 * Whoever says nothing has said yes. In a case that the section is not required of, no leaves it out.
 */
export const sectionIncluded = gate('createPlan', {
  code: 'assessment-missing',
  source: 'OPP 4-2',
  cites: ['S1.20', 'S1.50'],
  refuses: (aCase, { familyAssessmentUpdate }) =>
    familyAssessmentUpdate === false && isOrderedByTheCourt(aCase)
      ? `The update of a plan under ${aCase.programme} includes the Family Assessment Update section. Answer yes, or leave the answer out.`
      : null,
});

function isOrderedByTheCourt({ programme }: Case): boolean {
  return programme !== null && !isVoluntary(programme);
}

/*
 *     • Social workers are highly encouraged to create Case Plan Family Assessments in CWS/CMS for each child under DFCS
 *       supervision receiving court-ordered Family Maintenance, Family Reunification, and Permanency Planning services for
 *       whom a CWS/CMS Case Plan is created.
 */
export const assessmentEncouraged: WarningRule = {
  code: 'family-assessment-encouraged',
  source: 'OPP 4-2',
  cites: ['S1.21'],
  finds: (aCase) => {
    if (!aCase.programme || isVoluntary(aCase.programme)) return [];
    const without = plansInProgress(aCase).filter(({ id, kind }) => kind === 'initial' && !assessmentOf(aCase, id));
    return without.map((plan) => ({
      key: plan.id,
      sentence: `${planName(plan)} has no family assessment; one is highly encouraged.`,
    }));
  },
};
