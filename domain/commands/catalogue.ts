import { adoptPolicy } from './adoption';
import { beginAftercare, completeAftercare, deletePlannedClosing, planClosing } from './aftercare';
import { cancelAppointment, recordFamilyTold, scheduleAppointment } from './appointment';
import { recordChecklist } from './checklist';
import { approveClosure, requestClosure, returnClosure } from './closure';
import type { Command } from './command';
import { deleteConference, recordConference } from './conference';
import { recordConsent, revokeConsent } from './consent';
import {
  correctUnavailable,
  deleteLocateEffort,
  deleteUnavailable,
  recordAvailable,
  recordLocateEffort,
  recordMissingReport,
  recordUnavailable,
} from './availability';
import {
  approveContactException,
  decideOnExceptionExpiry,
  endContactException,
  refuseContactException,
  requestContactException,
} from './contact-exceptions';
import { deleteServiceDeclined, recordServiceDeclined } from './declined-service';
import { correctContact, deleteContact, recordContact } from './contacts';
import { correctCourtOrder, receiveCourtOrder } from './court-orders';
import { deleteDocument, recordDocument } from './document';
import { logExchange } from './exchange';
import { changeProgramme, recordFamilyAssessment } from './family-assessment';
import {
  deleteFirstContact,
  deleteLeavingCare,
  deletePlacement,
  deleteRemoval,
  endPlacement,
  placeChild,
  recordBirth,
  recordFirstContacts,
  recordIndianChild,
  recordLeavingCare,
  recordPermanentPlacement,
  recordRemoval,
  setGoal,
} from './family';
import {
  continueHearing,
  correctHearing,
  deleteHearing,
  recordHearingHeld,
  setHearing,
  vacateHearing,
} from './hearings';
import { deleteEngagement, recordEngagement } from './engagement';
import { changeEnrolment, endEnrolment, openEnrolment, planEnrolmentEnd } from './enrolment';
import { deleteFamilyMeeting, planFamilyMeeting, recordFamilyMeeting } from './family-meeting';
import { receiveForm2151, recordTanfInquiry, sendForm2151 } from './joint-service';
import { recordMissReason } from './miss-reason';
import { openCase } from './opening';
import { correctPatpReview, deletePatpReview, recordPatpReview } from './patp-review';
import { deleteRightsTerminated, recordParentContactPlan, recordResidence, recordRightsTerminated } from './parents';
import { approvePlan, returnPlan, submitPlan } from './plan-approval';
import { createPlan } from './plan-creation';
import { discardPlan, fileHardCopy, keyPaperSignatures, recordProgress, revisePlan } from './plan-work';
import { correctReferral, deleteReferral, recordProviderResponse, recordReferral } from './referral';
import { deleteReceivedReport2151A, receiveReport2151A, sendReport2151A, withdrawReport2151A } from './report-2151a';
import { deleteProviderReport, evaluateService, recordProviderContact, recordProviderReport } from './provider';
import { liftRestriction, restrictCase } from './restriction';
import { recordReviews } from './review';
import { deleteRspVisit, recordRsp, recordRspReview } from './rsp';
import { decideOnRsp } from './rsp-decision';
import { changeService, deleteService, startService } from './service';
import type { ArgsOf } from './shape';
import { addStaff, deactivateStaff, nameStandIn, reactivateStaff, transferCase } from './staff';
import { acceptTransfer, declineTransfer, requestTransfer, withdrawTransfer } from './transfer';

/** Everything people may say to a case. A command's name is the name of its update. */
export const COMMANDS = {
  openCase,
  recordFirstContacts,
  deleteFirstContact,
  recordRemoval,
  deleteRemoval,
  placeChild,
  endPlacement,
  deletePlacement,
  recordPermanentPlacement,
  recordLeavingCare,
  deleteLeavingCare,
  recordBirth,
  setGoal,
  recordIndianChild,
  setHearing,
  continueHearing,
  recordHearingHeld,
  vacateHearing,
  correctHearing,
  deleteHearing,
  receiveCourtOrder,
  correctCourtOrder,
  createPlan,
  revisePlan,
  recordProgress,
  discardPlan,
  keyPaperSignatures,
  recordFamilyAssessment,
  changeProgramme,
  recordDocument,
  deleteDocument,
  submitPlan,
  approvePlan,
  returnPlan,
  recordReviews,
  fileHardCopy,
  transferCase,
  requestTransfer,
  acceptTransfer,
  declineTransfer,
  withdrawTransfer,
  restrictCase,
  liftRestriction,
  addStaff,
  deactivateStaff,
  reactivateStaff,
  nameStandIn,
  openEnrolment,
  changeEnrolment,
  planEnrolmentEnd,
  endEnrolment,
  recordMissReason,
  recordReferral,
  correctReferral,
  deleteReferral,
  recordProviderResponse,
  startService,
  deleteService,
  changeService,
  recordProviderReport,
  deleteProviderReport,
  recordProviderContact,
  evaluateService,
  recordServiceDeclined,
  deleteServiceDeclined,
  recordEngagement,
  deleteEngagement,
  planFamilyMeeting,
  recordFamilyMeeting,
  deleteFamilyMeeting,
  recordChecklist,
  recordConference,
  deleteConference,
  recordPatpReview,
  correctPatpReview,
  deletePatpReview,
  planClosing,
  deletePlannedClosing,
  beginAftercare,
  completeAftercare,
  sendForm2151,
  receiveForm2151,
  recordTanfInquiry,
  logExchange,
  recordConsent,
  revokeConsent,
  recordRsp,
  recordRspReview,
  deleteRspVisit,
  sendReport2151A,
  withdrawReport2151A,
  receiveReport2151A,
  deleteReceivedReport2151A,
  decideOnRsp,
  scheduleAppointment,
  recordFamilyTold,
  cancelAppointment,
  recordContact,
  correctContact,
  deleteContact,
  recordUnavailable,
  recordAvailable,
  correctUnavailable,
  deleteUnavailable,
  recordMissingReport,
  recordLocateEffort,
  deleteLocateEffort,
  requestContactException,
  approveContactException,
  refuseContactException,
  decideOnExceptionExpiry,
  endContactException,
  recordRightsTerminated,
  deleteRightsTerminated,
  recordResidence,
  recordParentContactPlan,
  requestClosure,
  approveClosure,
  returnClosure,
  adoptPolicy,
};

export type CommandName = keyof typeof COMMANDS;

/** The arguments of a command, by name. */
export type CommandArgs<C extends CommandName> = ArgsOf<(typeof COMMANDS)[C]['shape']>;

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** A command by name, with its types erased: for code that treats all commands alike. */
export function commandOf(name: CommandName): Command {
  return COMMANDS[name] as unknown as Command;
}
