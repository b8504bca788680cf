import type { Chapter } from '../chapter';
import { contactNotNoted, reasonNotStaffed } from './documented';
import { caregiverContact, locatePerson, outOfStateCall, parentContactPlan } from './in-place-of-visits';
import { investigationHomeVisit, investigationIncomplete, investigationInterview } from './investigation';
import { monthlyContact, seenWhileMissing, visitedElsewhere } from './monthly-contact';

/** Practice Improvement Tip, "Case Manager Visitation with Children and Parents", after the CHILDS policy manual. */
export const monthlyVisits: Chapter = {
  document: 'S3',
  duties: [
    investigationInterview,
    investigationHomeVisit,
    monthlyContact,
    locatePerson,
    outOfStateCall,
    parentContactPlan,
    caregiverContact,
  ],
  gates: [],
  warnings: [visitedElsewhere, seenWhileMissing, investigationIncomplete, contactNotNoted, reasonNotStaffed],
};
