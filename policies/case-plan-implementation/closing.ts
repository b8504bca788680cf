import { gate } from '../../domain/policy';
import { SOURCE } from './source';

// Nobody is left to plan with, or the other agency goes on with it (product default).
const NOBODY_TO_PLAN_WITH = ['death', 'transferred-to-other-agency'];

/*
 * KCA 20, "Provide services at the time of discharge and case closure":
 *
 *   Identify and provide services to maintain behavior change at discharge and case closure. […] Plan should outline
 *   […] how services will address ongoing needs to provide for child safety, permanency and well-being.
 *   Provide contact information for youth/family to contact agency, as needed.
 */
export const aftercareBeforeClosing = gate('requestClosure', {
  code: 'aftercare-missing',
  source: SOURCE,
  cites: ['S4.64', 'S4.65', 'S4.68', 'S4.71'],
  refuses: (aCase, { reason }) =>
    NOBODY_TO_PLAN_WITH.includes(reason) || aCase.aftercare?.completedOn
      ? null
      : 'The case cannot be closed: the after-care plan is not done. Finish it with youth and family (completeAftercare).',
});

/** The closing summary is what the record ends with. */
export const summaryBeforeClosing = gate('requestClosure', {
  code: 'summary-missing',
  source: SOURCE,
  cites: ['S4.65'],
  refuses: (_, { reason, summary }) =>
    NOBODY_TO_PLAN_WITH.includes(reason) || (summary && !summary.empty)
      ? null
      : 'The case cannot be closed: the closing summary is missing. Attach it to the request (summary).',
});
