import type { Instant } from '../calendar/agency-clock';
import type { CivilDate } from '../calendar/civil-date';
import type { Alarm } from '../duties/ladder';
import type { Adoption, FormerPolicy } from './adoption';
import type { Aftercare } from './aftercare';
import type { AppointmentBook } from './appointment';
import type { ChecklistRecord } from './checklist';
import type { Closure, ClosureRequest } from './closure';
import { type ConferenceBook, NO_CONFERENCES } from './conference';
import type { Consent } from './consent';
import type { Absence, LocateEffort } from './availability';
import { type ContactBook, NO_CONTACTS } from './contact';
import type { CourtOrder, Hearing } from './court';
import type { DeclinedService } from './declined-service';
import type { PlanDocument } from './document';
import type { Engagement, FamilyMeeting } from './engagement';
import type { Enrolment } from './enrolment';
import type { ExchangeLog } from './exchange';
import type { ContactException } from './exception';
import type { FamilyMember, FirstContact, Removal } from './family';
import type { Form2151, TanfInquiry } from './joint-service';
import type { MissReason } from './miss-reason';
import type { PatpReview } from './patp-review';
import type { Placement } from './placement';
import type { Plan } from './plan';
import type { FamilyAssessment, Programme } from './programme';
import type { Referral } from './referral';
import type { Service } from './service';
import type { Report2151A, ReportHeading } from './report-2151a';
import type { RspRow } from './rsp';
import type { RspDecision } from './rsp-decision';
import { type AgencySettings, DEFAULT_SETTINGS } from './settings';
import { NOTHING_SETTLED, type Settled } from './settled';
import type { Assignment, StaffMember, StandIn } from './staff';
import type { Transfer } from './transfer';
import type { LastTold, Unreported } from './unreported';

/**
 * Everything a case knows, as plain JSON: facts and codes. Words, names and addresses are in the record store.
 * Duties are not in here: they are derived from the facts each time (duties/agenda.ts).
 */
export interface Case {
  /** Version of this shape; `upgrade` brings older ones up at the top of a run. */
  v: 1;
  id: string;
  /** Behaviour that differs after a release branches on this number, taken from the code at the start of a run. */
  epoch: number;
  /** The policy pack that the case runs, such as `santa-clara@2027.1`. */
  policy: string;
  settings: AgencySettings;
  /** Another policy, which takes effect with the next full plan. */
  adoption: Adoption | null;
  /** What the case ran before, the latest last. */
  formerPolicies: FormerPolicy[];
  openedOn: CivilDate | null;
  /** The unit that the case belongs to, for operators' filters. */
  unit: string | null;
  /** Courts play no part and the parents must sign before the plan takes effect (GLOSSARY e5). */
  voluntary: boolean;
  /** What the family receives services under; null where the opening does not say (S1.19–S1.21). */
  programme: Programme | null;
  /** Number of the last event. */
  sequence: number;
  /** The last civil date the case was told of; the agenda of that day is what a new day is compared with. */
  today: CivilDate | null;
  /** The instant of it, for duties that count hours. */
  toldAt: Instant | null;

  family: FamilyMember[];
  firstContacts: FirstContact[];
  removals: Removal[];
  placements: Placement[];
  staff: StaffMember[];
  standIns: StandIn[];
  /** The people who may know of the case; absent where it is not restricted. */
  restrictedTo?: string[];
  assignments: Assignment[];
  /** To other units, asked for and decided. */
  transfers: Transfer[];
  hearings: Hearing[];
  orders: CourtOrder[];
  plans: Plan[];
  closureRequests: ClosureRequest[];
  closure: Closure | null;
  /** An operator cancelled the workflow: nothing is kept on time any more. */
  cancelledOn: CivilDate | null;

  /** Joint services and reviews that run for a while, with the people who owe their duties. */
  enrolments: Enrolment[];

  familyAssessments: FamilyAssessment[];
  referrals: Referral[];
  services: Service[];
  declinedServices: DeclinedService[];
  patpReviews: PatpReview[];
  engagements: Engagement[];
  familyMeetings: FamilyMeeting[];
  /** What was made for plans that are not over. */
  documents: PlanDocument[];
  /** What was done of the checklists, of plans that are not over and of the latest meetings, reviews and contacts. */
  checklists: ChecklistRecord[];
  conferences: ConferenceBook;
  /** Null until somebody plans the closing of the case or begins the after-care plan. */
  aftercare: Aftercare | null;
  /** The joint service with DCFS: referrals, the log of exchanges, consents, reports each way, and what they say next. */
  forms2151: Form2151[];
  tanfInquiries: TanfInquiry[];
  exchanges: ExchangeLog;
  consents: Consent[];
  reports2151A: Report2151A[];
  unreported: Unreported[];
  /** How many older lines each heading of the next report had no room for. */
  unreportedDropped: Partial<Record<ReportHeading, number>>;
  /** What the draft of the latest report had, for when that report is withdrawn. */
  lastTold: LastTold | null;
  rsp: RspRow[];
  rspDecisions: RspDecision[];
  appointments: AppointmentBook;
  /** Of reviews, reports and decisions of years ago, their days. */
  settled: Settled;
  /** Who was contacted when. */
  contacts: ContactBook;
  /** When somebody could not be seen. */
  absences: Absence[];
  /** How many absences were ever recorded: a number is not given twice. */
  absencesRecorded: number;
  locateEfforts: LocateEffort[];
  /** Waivers of the monthly visit, asked for and decided. */
  exceptions: ContactException[];

  /** The dates that a duty was due before, or before it was owed again, for the explanation; by duty id. Most never move. */
  formerDates: Record<string, FormerDate[]>;
  /** Why a date was not kept that cannot be kept later; by duty id. */
  missReasons: Record<string, MissReason>;
  /** What rings next, as stored: never computed anew when it rings. */
  alarms: Alarm[];
  /** Notices that could not be delivered, for a person to see to. */
  problems: Problem[];
}

/** A due date that a duty had, until when, and why. */
export interface FormerDate {
  due: CivilDate | null;
  until: CivilDate;
  because: string;
}

export interface Problem {
  notice: string;
  to: string;
  code: string;
  at: Instant;
  /** Number of the event that said so: the mail about it is named after it. */
  event: number;
}

/** The release's number: raise it when the interpreter's behaviour changes for running cases (docs/adr). */
export const EPOCH = 1;

/** A case before anything is known about it. */
export function blankCase(id: string): Case {
  return {
    v: 1,
    id,
    epoch: EPOCH,
    policy: '',
    settings: { zone: 'UTC', ...DEFAULT_SETTINGS },
    adoption: null,
    formerPolicies: [],
    openedOn: null,
    unit: null,
    voluntary: false,
    programme: null,
    sequence: 0,
    today: null,
    toldAt: null,
    family: [],
    firstContacts: [],
    removals: [],
    placements: [],
    staff: [],
    standIns: [],
    assignments: [],
    transfers: [],
    hearings: [],
    orders: [],
    plans: [],
    closureRequests: [],
    closure: null,
    cancelledOn: null,
    enrolments: [],
    familyAssessments: [],
    referrals: [],
    services: [],
    declinedServices: [],
    patpReviews: [],
    engagements: [],
    familyMeetings: [],
    documents: [],
    checklists: [],
    conferences: NO_CONFERENCES,
    aftercare: null,
    forms2151: [],
    tanfInquiries: [],
    exchanges: { count: 0, latest: [] },
    consents: [],
    reports2151A: [],
    unreported: [],
    unreportedDropped: {},
    lastTold: null,
    rsp: [],
    rspDecisions: [],
    appointments: { count: 0, latest: [] },
    settled: NOTHING_SETTLED,
    contacts: NO_CONTACTS,
    absences: [],
    absencesRecorded: 0,
    locateEfforts: [],
    exceptions: [],
    formerDates: {},
    missReasons: {},
    alarms: [],
    problems: [],
  };
}
