import { planOf } from '../../domain/case/plan';
import { gate } from '../../domain/policy';

/*
 * OPP 4-2, "Approving the Case Plan Update":
 *
 *   Case plans must be approved by social work supervisors online in CWS/CMS and the hard copy document must be signed
 *   and dated by both the social worker and supervisor. […]
 *     • Submits a signed hard-copy version of the Case Plan to the social work supervisor for approval.
 *     • After the supervisor signs and dates the hard copy Case Plan Update, submits to the supervisor the electronic
 *       document in CWS/CMS.
 */
export const paperBeforeSubmission = gate('submitPlan', {
  code: 'paper-signatures-missing',
  source: 'OPP 4-2',
  cites: ['S1.8', 'S1.68', 'S1.70', 'S1.71'],
  refuses: (aCase, { plan }) =>
    planOf(aCase, plan)?.paper
      ? null
      : 'The plan cannot be submitted: the paper signature dates of the worker and the supervisor are missing.',
});

/*
 *     • Reviews the Case Plan for completeness.
 *
 * A plan without a single objective asks nothing of anybody. What stands in the way of a submission is shown beforehand
 * (domain/duties/blocked.ts), as the CWS/CMS guide has it: "If 'Approval' is grayed out, check […]" (S2.53).
 */
export const completeBeforeSubmission = gate('submitPlan', {
  code: 'objectives-missing',
  source: 'OPP 4-2',
  cites: ['S1.69', 'S2.53'],
  refuses: (aCase, { plan }) =>
    planOf(aCase, plan)?.outline.objectives.length === 0
      ? 'The plan cannot be submitted: it has no objective. Add at least one (revisePlan).'
      : null,
});

/*
 * Family signatures do not delay a plan, except in voluntary cases, where California law asks the parents to sign
 * first (a decision of the product where the manual is silent). A refusal to sign is no signature; a parent who cannot
 * be located does not hold up the plan for the others.
 */
export const parentsSignFirstInVoluntaryCases = gate('approvePlan', {
  code: 'family-signature-missing',
  source: 'WIC 16501.1',
  cites: ['S1.25', 'S1.72'],
  refuses: (aCase, { plan: id }) => {
    const plan = planOf(aCase, id);
    const parents = aCase.family.filter((member) => member.receivesServices).map((member) => member.id);
    const unsigned = parents.filter((parent) => {
      const row = plan?.reviews.find((each) => each.person === parent);
      return !row?.signedOn && !row?.notLocatedOn;
    });
    return aCase.voluntary && unsigned.length > 0
      ? `The plan of a voluntary case needs the parents’ signatures first; missing: ${unsigned.join(', ')}.`
      : null;
  },
});
