import type { Chapter } from '../chapter';
import { appointmentsClash, shortNotice } from './appointments';
import { bothAgencies } from './both-agencies';
import { jointServiceBeforeClosing } from './closing';
import { consentRenewal, exchangeWithoutConsent, noConsent } from './consents';
import { deskReviewInquiry } from './desk-review';
import { consentBeforeTheReport, inboundReport, outboundReport } from './monthly-reports';
import { liaisonCall, tanfInquiry } from './opening';
import { rspDecision } from './rsp-decision';
import { rspReview } from './rsp-review';

/** Illinois DHS, PM 19-02-06-c: reviews of the RSP, and the joint service with DCFS for intact families. */
export const jointService: Chapter = {
  document: 'S0',
  duties: [
    tanfInquiry,
    deskReviewInquiry,
    liaisonCall,
    rspReview,
    outboundReport,
    inboundReport,
    rspDecision,
    consentRenewal,
  ],
  gates: [consentBeforeTheReport, jointServiceBeforeClosing],
  warnings: [bothAgencies, appointmentsClash, shortNotice, noConsent, exchangeWithoutConsent],
};
