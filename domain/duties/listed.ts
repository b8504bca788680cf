import type { Instant } from '../calendar/agency-clock';
import type { CivilDate } from '../calendar/civil-date';
import type { Case } from '../case/case';
import type { CaseEvent, RecordedEvent } from '../case/events';
import { assignedWorker, joined, type StaffMember, type StaffRole, type StandIn, takesPart } from '../case/staff';
import { type Roster, whenAccepted, whenAsked, whenOver } from '../case/transfer';
import type { Agenda } from './agenda';
import { ownersOf } from './diff';
import { type Duty, type DutyState, isOwed } from './duty';

/*
 * The worklist of all cases follows from what is recorded of each: no case has to be asked, and what is listed can be
 * listed anew from the journal.
 */

/** A duty as a worklist shows it. */
export interface ListedDuty {
  duty: string;
  title: string;
  due: CivilDate | null;
  /** The instant, where hours count. */
  dueAt: Instant | null;
  /** A duty whose trigger is missing is open, without a date. */
  state: Exclude<DutyState, 'trigger missing'>;
  /** Whose it is; null for whoever holds the case. */
  owners: string[] | null;
  /** When it ended: the day on which it was met, or on which it was recorded that it is over. */
  endedOn: CivilDate | null;
}

/** The same with its last change, which the journal knows. */
export interface RecordedDuty extends ListedDuty {
  /** The number of the event that changed it last. */
  sequence: number;
  changedAt: Instant;
}

/** A case as a worklist shows it. */
export interface ListedFile extends Roster {
  status: 'open' | 'closed' | 'cancelled';
  worker: string | null;
  /** Whose the worker's duties are: the supervisor's until an inactive worker's case is reassigned (GLOSSARY e31). */
  holder: string | null;
  /** The people who may know of the case; null where it is not restricted. */
  restrictedTo: string[] | null;
}

/** What became of a duty by an event, or null where it says nothing of that duty's place in the list. */
export function listedAfter(before: ListedDuty | null, recorded: RecordedEvent): RecordedDuty | null {
  const after = changedBy(recorded, before);
  return after && { ...after, sequence: recorded.sequence, changedAt: recorded.at };
}

function changedBy({ event, on }: RecordedEvent, before: ListedDuty | null): ListedDuty | null {
  if (event.type === 'dutyOpened') return opened(event);
  if (!before) return null;
  switch (event.type) {
    case 'dutyMoved':
      return { ...before, due: event.due, dueAt: event.dueAt ?? null, state: stateAfterMove(before, event.due, on) };
    case 'dutyConfirmed':
      return (event.dueAt ?? null) === before.dueAt ? null : { ...before, dueAt: event.dueAt ?? null };
    case 'dutyOverdue':
      return { ...before, state: 'overdue' };
    case 'dutyHandedOver':
      return { ...before, owners: event.to };
    case 'dutyMet':
      return { ...before, state: 'met', due: event.due, endedOn: event.on };
    case 'dutyMissed':
    case 'dutyExcused':
    case 'dutyCancelled':
      return { ...before, state: ENDED[event.type], due: event.due, endedOn: on };
    default:
      return null;
  }
}

const ENDED = { dutyMissed: 'missed', dutyExcused: 'excused', dutyCancelled: 'cancelled' } as const;

function opened({ duty, title, due, dueAt, to }: Extract<CaseEvent, { type: 'dutyOpened' }>): ListedDuty {
  return { duty, title, due, dueAt: dueAt ?? null, state: 'open', owners: to ?? null, endedOn: null };
}

/** What is over stays over; what was overdue is so by its new date as well, or is open again. */
function stateAfterMove({ state }: ListedDuty, due: CivilDate | null, on: CivilDate): ListedDuty['state'] {
  if (state !== 'overdue') return state;
  return due !== null && due < on ? 'overdue' : 'open';
}

/** The case as it is listed after an event. */
export function fileAfter(before: ListedFile, recorded: RecordedEvent): ListedFile {
  const after = fileChangedBy(before, recorded);
  return after === before ? before : { ...after, holder: holderOf(after) };
}

function holderOf(file: Pick<ListedFile, 'worker' | 'staff' | 'restrictedTo'>): string | null {
  const { worker, staff } = file;
  const first = (role: StaffRole) => staff.find((member) => member.role === role && takesPart(file, member))?.id;
  if (staff.some((member) => member.id === worker && takesPart(file, member))) return worker;
  return first('supervisor') ?? first('programme-manager') ?? worker;
}

function fileChangedBy(before: ListedFile, { event }: RecordedEvent): ListedFile {
  switch (event.type) {
    case 'caseOpened':
      return { ...before, status: 'open', unit: event.unit, staff: event.staff };
    case 'caseAssigned':
      return { ...before, worker: event.worker };
    case 'staffAdded':
      return { ...before, staff: joined(before.staff, { id: event.id, role: event.role, active: true }) };
    case 'standInNamed':
      return { ...before, standIns: [...before.standIns, named(event)] };
    case 'transferRequested':
      return whenAsked(before, event);
    case 'transferAccepted':
      return whenAccepted(before, event);
    case 'transferDeclined':
    case 'transferWithdrawn':
      return whenOver(before, event);
    case 'caseRestricted':
      return { ...before, restrictedTo: event.to };
    case 'restrictionLifted':
      return { ...before, restrictedTo: null };
    case 'staffDeactivated':
    case 'staffReactivated':
      return { ...before, staff: withActive(before.staff, event.id, event.type === 'staffReactivated') };
    case 'caseClosed':
      return { ...before, status: 'closed' };
    case 'caseCancelled':
      return { ...before, status: 'cancelled' };
    default:
      return before;
  }
}

/** The same of a case that is asked itself, as its last turn left it: all of the case, and of its duties what is owed. */
export interface Running {
  /** The number of its last event, and the moment of its last turn. */
  sequence: number;
  at: Instant;
  file: ListedFile;
  owed: ListedDuty[];
}

/** What a worklist has to show of a case, from the case itself and its agenda. */
export function runningOf(aCase: Case, { duties, today }: Agenda): Running {
  const { sequence, toldAt, unit, staff, standIns, restrictedTo = null } = aCase;
  const status = aCase.closure ? 'closed' : aCase.cancelledOn ? 'cancelled' : 'open';
  const worker = assignedWorker(aCase);
  const holder = holderOf({ worker, staff, restrictedTo });
  const file: ListedFile = { status, worker, holder, unit, staff, standIns, restrictedTo };
  return {
    sequence,
    at: toldAt as Instant,
    file,
    owed: duties.filter(isOwed).map((duty) => owedOf(duty, aCase, today)),
  };
}

function owedOf(duty: Duty, aCase: Case, today: CivilDate): ListedDuty {
  const { id, title, due, dueAt, state } = duty;
  const owners = duty.owner.role === 'worker' ? null : ownersOf(duty, aCase, today);
  return { duty: id, title, due, dueAt, state: state === 'overdue' ? state : 'open', owners, endedOn: null };
}

/** Before anything is recorded of a case. */
export const NO_FILE: ListedFile = {
  status: 'open',
  worker: null,
  holder: null,
  unit: null,
  staff: [],
  standIns: [],
  restrictedTo: null,
};

function named({ id, from, to, for: whose }: StandIn): StandIn {
  return { id, from, to, ...(whose !== undefined && { for: whose }) };
}

function withActive(staff: StaffMember[], id: string, active: boolean): StaffMember[] {
  return staff.map((member) => (member.id === id ? { ...member, active } : member));
}

/** The id of the duty that an event speaks of. */
export function dutyOf(event: CaseEvent): string | null {
  return 'duty' in event && event.type.startsWith('duty') ? event.duty : null;
}
