import type { Case } from '../../domain/case/case';
import { documentOf, isMade } from '../../domain/case/document';
import { placementOn } from '../../domain/case/placement';
import { type Plan, planOf } from '../../domain/case/plan';
import { completeness } from '../../domain/policy';

/*
 * "Creating a Case Plan Update" (CWS/CMS):
 *
 *   STEP 12. […] In the Generate New Documents dialogue box, select Out of Home Care Update for each focus child for the
 *   Case Plan In Progress, then click OK.
 *   STEP 13. […] select Child Welfare Services Case Plan Update for the Case Plan In Progress, then click OK. […] In the
 *   Generate Case Plan Document dialogue box, select all assessment documents that you previously created and want to
 *   incorporate into the Case Plan Document.
 *
 * Which assessments the document incorporates is the worker's choice (S2.52): those that were made before. A focus child
 * who lives at home has no out-of-home care to report of.
 */
export const documentsOfTheUpdate = completeness('submitPlan', {
  code: 'document-missing',
  source: 'CWS/CMS guide',
  cites: ['S2.50', 'S2.51', 'S2.52'],
  missing: (aCase, { plan: id }, { on }) => {
    const plan = planOf(aCase, id);
    if (plan?.kind !== 'update') return [];
    const reports = inCare(aCase, plan, on)
      .filter((about) => !documentOf(aCase, { plan: id, kind: 'out-of-home-care-update', about }))
      .map(
        (child) =>
          `${id} has no Out of Home Care Update for ${child}. Complete it and record it (recordDocument, out-of-home-care-update, about ${child}).`,
      );
    const document = `${id} is not made as a document yet: the Child Welfare Services Case Plan Update. Record it, and what it incorporates (recordDocument, case-plan).`;
    return [...reports, ...(isMade(aCase, id, 'case-plan') ? [] : [document])];
  },
});

function inCare(aCase: Case, { focusChildren = [] }: Plan, on: string): string[] {
  return focusChildren.filter((child) => placementOn(aCase, child, on));
}
