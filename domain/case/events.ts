import type { Instant } from '../calendar/agency-clock';
import type { CivilDate } from '../calendar/civil-date';
import type { AdoptionEvents } from './adoption';
import type { AftercareEvents } from './aftercare';
import type { Case } from './case';
import type { AppointmentEvents } from './appointment';
import type { ChecklistEvents } from './checklist';
import type { ClosureEvents } from './closure';
import type { ConferenceEvents } from './conference';
import type { ConsentEvents } from './consent';
import type { AvailabilityEvents } from './availability';
import type { ContactEvents } from './contact';
import type { CourtEvents } from './court';
import type { DeclinedServiceEvents } from './declined-service';
import type { DocumentEvents } from './document';
import type { DutyEvents } from './duty-events';
import type { EngagementEvents } from './engagement';
import type { EnrolmentEvents } from './enrolment';
import type { ExchangeEvents } from './exchange';
import type { ExceptionEvents } from './exception';
import type { FamilyEvents } from './family';
import type { JointServiceEvents } from './joint-service';
import type { OpeningEvents } from './opening';
import type { PatpReviewEvents } from './patp-review';
import type { PlacementEvents } from './placement';
import type { PlanEvents } from './plan-events';
import type { ProgrammeEvents } from './programme';
import type { ReferralEvents } from './referral';
import type { ServiceEvents } from './service';
import type { Report2151AEvents } from './report-2151a';
import type { RestrictionEvents } from './restriction';
import type { RspEvents } from './rsp';
import type { RspDecisionEvents } from './rsp-decision';
import type { StaffEvents } from './staff';
import type { TransferEvents } from './transfer';

/** Everything that can happen in a case, by type. */
export type CaseEvents = OpeningEvents &
  AdoptionEvents &
  FamilyEvents &
  PlacementEvents &
  StaffEvents &
  TransferEvents &
  RestrictionEvents &
  CourtEvents &
  PlanEvents &
  ClosureEvents &
  EnrolmentEvents &
  ProgrammeEvents &
  ReferralEvents &
  ServiceEvents &
  DeclinedServiceEvents &
  ConferenceEvents &
  PatpReviewEvents &
  EngagementEvents &
  DocumentEvents &
  ChecklistEvents &
  AftercareEvents &
  JointServiceEvents &
  ExchangeEvents &
  ConsentEvents &
  RspEvents &
  RspDecisionEvents &
  Report2151AEvents &
  AppointmentEvents &
  ContactEvents &
  AvailabilityEvents &
  ExceptionEvents &
  DutyEvents;

export type EventType = keyof CaseEvents;

/** Something that happened, as decided. */
export type CaseEvent = { [T in EventType]: { type: T } & CaseEvents[T] }[EventType];

/** When it happened, who did it, and its number in the case. */
export interface Stamp {
  sequence: number;
  at: Instant;
  on: CivilDate;
  by: string;
}

/** Something that happened, as it stands in the journal. */
export interface RecordedEvent extends Stamp {
  event: CaseEvent;
}

/** How each kind of event changes the case: no conditions, no clock. */
export type Evolvers<Events> = { [T in keyof Events]: (aCase: Case, event: Events[T], stamp: Stamp) => Case };
