import { approvedFullPlans, planInEffect } from '../../domain/case/plan';
import { hasProgress } from '../../domain/case/plan-outline';
import { gate } from '../../domain/policy';

/*
 * "Creating a Case Plan Update" (CWS/CMS):
 *
 *   In order to create a Case Plan Update on CWS/CMS, at least one case plan (the Initial Case Plan) must have been
 *   completed and approved.
 */
export const initialPlanFirst = gate('createPlan', {
  code: 'initial-plan-missing',
  source: 'CWS/CMS guide',
  cites: ['S2.3'],
  refuses: (aCase, { kind }) =>
    kind === 'update' && approvedFullPlans(aCase).length === 0
      ? 'An update needs an approved initial plan first.'
      : null,
});

/*
 *   STEP 3. […] "Have you recorded progress on the Service Objectives page of this 'In Effect Case Plan'?"
 *   STEP 4. […] Repeat (A) (B) & (C) for EACH service objective.
 */
export const progressOnEachObjective = gate('createPlan', {
  code: 'progress-missing',
  source: 'CWS/CMS guide',
  cites: ['S2.6', 'S2.8', 'S2.9', 'S2.10'],
  refuses: (aCase, { kind }) => (kind === 'update' ? progressMissing(aCase) : null),
});

/** Checked again at submission: an objective may have lost its progress since (part e, row 27). */
export const progressStillThere = gate('submitPlan', {
  code: 'progress-missing',
  source: 'CWS/CMS guide',
  cites: ['S2.10'],
  refuses: (aCase, { plan: id }) =>
    aCase.plans.find((plan) => plan.id === id)?.kind === 'update' ? progressMissing(aCase) : null,
});

function progressMissing(aCase: Parameters<typeof planInEffect>[0]): string | null {
  const objectives = planInEffect(aCase)?.outline.objectives ?? [];
  const index = objectives.findIndex((objective) => !hasProgress(objective));
  const objective = objectives[index];
  if (!objective) return null;
  const whom = objective.participants.join(', ');
  return `Objective ${index + 1} (${whom}, ${objective.type}) has no progress recorded. Record Met and progress first.`;
}
