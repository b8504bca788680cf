import { bundledWith, CATS, DOCUMENT_TITLES, documentOf, type DocumentKind, isMade } from '../../domain/case/document';
import { type PlanKind, planOf } from '../../domain/case/plan';
import { completeness, gate } from '../../domain/policy';

/*
 * OPP 4-2, "DFCS Policy for Case Plans" and "Preparing for the Case Plan Update":
 *
 *   • A Comprehensive Assessment Tool - Continuing Services is completed with every initial case plan and case plan
 *     update.
 *   […] When preparing to update the case plan, the social worker: […]
 *   • Continues completion of the Family Social and Medical History Form (SCZ 222).
 *   • Completes the CAT - Continuation and Placement Tool.
 *
 * Court-ordered revisions and amendments go on with the documents of the plan that they change (product default).
 */
const REQUIRED: Partial<Record<PlanKind, DocumentKind[]>> = {
  initial: ['cat-continuing-services'],
  update: ['cat-continuing-services', 'scz-222', 'cat-continuation-and-placement'],
};

export const documentsOfThePlan = completeness('submitPlan', {
  code: 'document-missing',
  source: 'OPP 4-2',
  cites: ['S1.18', 'S1.34', 'S1.35'],
  missing: (aCase, { plan: id }) => {
    const kind = planOf(aCase, id)?.kind;
    const missing = (kind ? (REQUIRED[kind] ?? []) : []).filter((each) => !isMade(aCase, id, each));
    return missing.map(
      (each) => `${id} has no ${DOCUMENT_TITLES[each]}. Complete it and record it (recordDocument, ${each}).`,
    );
  },
});

/*
 *     • Do not submit the CAT with the court report.
 *
 * Neither of the two tools, nor within the plan’s document, in whatever order they are recorded.
 */
export const catIsNotForTheCourt = gate('recordDocument', {
  code: 'document-not-allowed',
  source: 'OPP 4-2',
  cites: ['S1.36'],
  refuses: (aCase, { plan, kind, includes = [] }) => {
    const report = documentOf(aCase, { plan, kind: 'court-report' });
    const goesToCourt =
      kind === 'court-report'
        ? bundledWith(aCase, plan, includes)
        : kind === 'case-plan' && report?.includes?.includes('case-plan')
          ? includes
          : [];
    const cat = goesToCourt.find((each) => CATS.includes(each));
    return cat
      ? `The CAT is not submitted with the court report, and this would send ${cat} with it, alone or within the plan. ` +
          'Leave it out (includes), or record the plan without it.'
      : null;
  },
});
