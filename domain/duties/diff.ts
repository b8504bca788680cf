import type { Instant } from '../calendar/agency-clock';
import type { CivilDate } from '../calendar/civil-date';
import type { Case } from '../case/case';
import type { CaseEvent } from '../case/events';
import { approverOf, enrolledOf, receiverOf, workerOf } from '../case/recipients';
import { type Agenda, dutyIn } from './agenda';
import { type Duty, isOwed } from './duty';

/** An agenda and the case it was derived from. */
export interface View {
  aCase: Case;
  agenda: Agenda;
}

/** What became of the duties between two views of a case: opened, moved, confirmed, met, overdue, missed, and so on. */
export function diff(before: View, after: View): CaseEvent[] {
  return [
    ...after.agenda.duties.flatMap((duty) => changesOf(dutyIn(before.agenda, duty.id), duty, before, after)),
    ...noLongerThere(before, after),
    ...newSignatures(before, after),
    ...newWarnings(before, after),
  ];
}

/** Whose duty it is on a day. */
export function ownersOf(duty: Duty, aCase: Case, on: CivilDate): string[] {
  const { owner } = duty;
  if (owner.role === 'approver') return approverOf(aCase, owner.authors, on);
  if (owner.role === 'receiver') return receiverOf(aCase, owner, on);
  return owner.role === 'enrolled' ? enrolledOf(aCase, owner.enrolment, owner.as, on) : workerOf(aCase, on);
}

function changesOf(was: Duty | undefined, is: Duty, before: View, after: View): CaseEvent[] {
  const { id: duty, due } = is;
  // What was cancelled and is owed after all is a task anew. A month that is excused as it begins was never a task.
  const begins = (!was && is.state !== 'excused') || (isOwed(is) && !isOwed(was));
  const opened = begins ? [openingOf(is, was !== undefined, after)] : [];
  const moves = was ? movesOf(was, is) : [];
  // What was done stays done, but a corrected fact that makes it late after all is not passed over in silence.
  if (!isOwed(is)) {
    const ended = !was || isOwed(was) ? endOf(is) : [];
    return [...opened, ...moves.filter((event) => event.type === 'dutyMoved'), ...ended];
  }
  const overdue: CaseEvent[] =
    is.state === 'overdue' && was?.state !== 'overdue' ? [{ type: 'dutyOverdue', duty, due }] : [];
  return [...opened, ...moves, ...overdue, ...(was ? handOver(was, is, before, after) : [])];
}

function openingOf(duty: Duty, again: boolean, { aCase, agenda }: View): CaseEvent {
  const { id, title, due, because } = duty;
  const to = duty.owner.role === 'worker' ? {} : { to: ownersOf(duty, aCase, agenda.today) };
  return { type: 'dutyOpened', duty: id, title, due, ...hourOf(duty), because, again, ...to };
}

/** A fact that was corrected or keyed late may show that something was never owed, such as the month after a child left. */
function noLongerThere({ agenda: was, aCase: before }: View, { agenda: is, aCase: after }: View): CaseEvent[] {
  const reason = `not owed, as the ${before.formerPolicies === after.formerPolicies ? 'facts stand' : 'policy says'} now`;
  return was.duties
    .filter((duty) => isOwed(duty) && !dutyIn(is, duty.id))
    .map(({ id: duty, due }) => ({ type: 'dutyCancelled', duty, due, reason }));
}

function endOf({ id: duty, due, state, metOn, daysLate, reason }: Duty): CaseEvent[] {
  if (metOn) return [{ type: 'dutyMet', duty, due, on: metOn, daysLate }];
  const type = state === 'missed' ? 'dutyMissed' : state === 'excused' ? 'dutyExcused' : 'dutyCancelled';
  return [{ type, duty, due, reason: reason ?? '' }];
}

function movesOf(was: Duty, is: Duty): CaseEvent[] {
  const { id: duty, due, because } = is;
  if (was.due !== due)
    return [{ type: 'dutyMoved', duty, due, ...hourOf(is), was: was.due, wasBecause: was.because, because }];
  return was.basis === is.basis ? [] : [{ type: 'dutyConfirmed', duty, due, ...hourOf(is), because }];
}

function hourOf({ dueAt }: Duty): { dueAt?: Instant } {
  return dueAt === null ? {} : { dueAt };
}

/** A decision passes to the stand-in and back, a duty of a joint service to whoever owns it now. The worker’s go with the case. */
function handOver(was: Duty, is: Duty, before: View, after: View): CaseEvent[] {
  if (is.owner.role === 'worker') return [];
  const had = ownersOf(was, before.aCase, before.agenda.today);
  const has = ownersOf(is, after.aCase, after.agenda.today);
  return had.join() === has.join() ? [] : [{ type: 'dutyHandedOver', duty: is.id, to: has }];
}

/** A child came of age, or into permanent placement, while a plan is being made: its row is required from here. */
function newSignatures(before: View, after: View): CaseEvent[] {
  const known = before.agenda.signatures.map(({ plan, child }) => `${plan} ${child}`);
  const older = before.aCase.plans.map((plan) => plan.id);
  return after.agenda.signatures
    .filter(({ plan, child }) => older.includes(plan) && !known.includes(`${plan} ${child}`))
    .map(({ plan, child }) => ({ type: 'signatureRequired', plan, child }));
}

/** A warning is told when it first holds; one that holds no more goes quietly. */
function newWarnings(before: View, after: View): CaseEvent[] {
  const known = new Set(before.agenda.warnings.map(({ id }) => id));
  return after.agenda.warnings
    .filter(({ id }) => !known.has(id))
    .map(({ id: warning, sentence }) => ({ type: 'warningRaised', warning, sentence }));
}
