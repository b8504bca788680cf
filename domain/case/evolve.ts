import type { Moment } from '../calendar/moment';
import { evolveAdoption } from './adoption';
import { evolveAftercare } from './aftercare';
import type { Case } from './case';
import { evolveAppointments } from './appointment';
import { evolveChecklists } from './checklist';
import { evolveClosure } from './closure';
import { evolveConferences } from './conference';
import { evolveConsents } from './consent';
import { evolveAvailability } from './availability';
import { evolveContacts } from './contact';
import { evolveCourt } from './court';
import { evolveDeclinedServices } from './declined-service';
import { evolveDocuments } from './document';
import { evolveDuties } from './duty-events';
import { evolveEngagement } from './engagement';
import { evolveEnrolments } from './enrolment';
import type { CaseEvent, CaseEvents, Evolvers, RecordedEvent, Stamp } from './events';
import { evolveExchanges } from './exchange';
import { evolveExceptions } from './exception';
import { evolveFamily } from './family';
import { evolveJointService } from './joint-service';
import { evolveOpening } from './opening';
import { evolvePatpReviews } from './patp-review';
import { evolvePlacement } from './placement';
import { evolvePlans } from './plan-events';
import { evolveProgramme } from './programme';
import { evolveReferrals } from './referral';
import { evolveServices } from './service';
import { evolveReports } from './report-2151a';
import { evolveRestriction } from './restriction';
import { evolveRsp } from './rsp';
import { evolveRspDecisions } from './rsp-decision';
import { evolveStaff } from './staff';
import { evolveTransfers } from './transfer';
import { withUnreported } from './unreported';

const evolvers: Evolvers<CaseEvents> = {
  ...evolveOpening,
  ...evolveAdoption,
  ...evolveFamily,
  ...evolvePlacement,
  ...evolveStaff,
  ...evolveTransfers,
  ...evolveRestriction,
  ...evolveCourt,
  ...evolvePlans,
  ...evolveClosure,
  ...evolveEnrolments,
  ...evolveProgramme,
  ...evolveReferrals,
  ...evolveServices,
  ...evolveDeclinedServices,
  ...evolveConferences,
  ...evolvePatpReviews,
  ...evolveEngagement,
  ...evolveDocuments,
  ...evolveChecklists,
  ...evolveAftercare,
  ...evolveJointService,
  ...evolveExchanges,
  ...evolveConsents,
  ...evolveRsp,
  ...evolveRspDecisions,
  ...evolveReports,
  ...evolveAppointments,
  ...evolveContacts,
  ...evolveAvailability,
  ...evolveExceptions,
  ...evolveDuties,
};

/** The case after something happened. */
export function evolve(aCase: Case, recorded: RecordedEvent): Case {
  // A record made of an event is not to keep the event's type: ten years of it are kilobytes.
  const { type, ...facts } = recorded.event;
  const change = evolvers[type] as (aCase: Case, facts: object, stamp: Stamp) => Case;
  const changed = change(aCase, facts, recorded);
  return { ...withUnreported(changed, recorded), sequence: recorded.sequence };
}

/** Gives events their numbers and the moment of the act. */
export function stamped(events: CaseEvent[], aCase: Case, moment: Moment): RecordedEvent[] {
  return events.map((event, index) => ({
    event,
    sequence: aCase.sequence + index + 1,
    at: moment.at,
    on: moment.on,
    by: moment.by,
  }));
}
