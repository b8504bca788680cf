import { addDays, daysBetween, earliest, type CivilDate } from '../calendar/civil-date';
import type { Case } from '../case/case';
import { pendingClosure } from '../case/closure';
import { pendingSubmission, plansInProgress } from '../case/plan';
import { childrenToSign, signingBirthdays } from '../case/review';
import { standInChangesAfter } from '../case/staff';
import type { Policy } from '../policy';
import type { Duty, DutyRule, DutyState, Subject } from './duty';

/** What a case owes on a day, as the facts stand. */
export interface Agenda {
  today: CivilDate;
  duties: Duty[];
  /** Children whose signature is required on the plans in progress. */
  signatures: { plan: string; child: string }[];
  /** The next day on which the agenda would differ by itself: a birthday, a stand-in's first day. */
  changesOn: CivilDate | null;
}

/** Derives the agenda from the facts. Pure: the same facts, policy and day give the same agenda. */
export function agenda(aCase: Case, policy: Policy, today: CivilDate): Agenda {
  const duties = (aCase.openedOn ? policy.duties : []).reduce<Duty[]>(
    (derived, rule) => [
      ...derived,
      ...rule.per(aCase).map((subject) => dutyOf(rule, subject, aCase, policy, today, derived)),
    ],
    [],
  );
  return { today, duties, signatures: signaturesOn(aCase, today), changesOn: changesAfter(aCase, today) };
}

/** A duty by id, as the facts stand. */
export function dutyIn(aboutToday: Agenda, id: string): Duty | undefined {
  return aboutToday.duties.find((duty) => duty.id === id);
}

function dutyOf(
  rule: DutyRule,
  subject: Subject,
  aCase: Case,
  policy: Policy,
  today: CivilDate,
  derived: readonly Duty[],
): Duty {
  const start = rule.since(aCase, subject);
  const { on: due, because, details = [] } = rule.due(start, aCase, subject, policy.settings, derived);
  const metOn = rule.metBy(aCase, subject);
  const cancelled = metOn ? null : (rule.cancelledBy?.(aCase, subject) ?? null);
  const reason = metOn ? null : (cancelled ?? closedReason(aCase));
  return {
    id: `${rule.kind}/${subject.key}`,
    kind: rule.kind,
    title: typeof rule.title === 'string' ? rule.title : rule.title(subject),
    owner: rule.owner?.(aCase, subject) ?? { role: 'worker' },
    state: stateOf(metOn, reason, due, start.triggers.length, today),
    due,
    because,
    details: [...details, ...(rule.details?.(aCase, subject) ?? [])],
    basis: [due, ...start.triggers.map(({ on, what }) => `${on} ${what}`)].join('; '),
    metOn,
    daysLate: daysLate(due, metOn ?? (cancelled ? null : (aCase.closure?.on ?? null))),
    reason,
    source: rule.source,
    cites: rule.cites,
    announce: rule.announce,
    announceMoves: rule.announceMoves,
    remind: rule.remind,
    escalate: rule.escalate,
  };
}

/** Lateness counts from midnight: what is due today is open until the day ends (GLOSSARY b2). */
function stateOf(
  metOn: CivilDate | null,
  reason: string | null,
  due: CivilDate | null,
  triggers: number,
  today: CivilDate,
): DutyState {
  if (metOn) return 'met';
  if (reason) return 'cancelled';
  if (triggers === 0) return 'trigger missing';
  return due !== null && due < today ? 'overdue' : 'open';
}

/** Days after the due date on which it was met, or on which the case was closed over it. */
function daysLate(due: CivilDate | null, endedOn: CivilDate | null): number {
  return due && endedOn ? Math.max(0, daysBetween(due, endedOn)) : 0;
}

function closedReason(aCase: Case): string | null {
  return aCase.closure ? `case closed on ${aCase.closure.on}` : null;
}

function signaturesOn(aCase: Case, today: CivilDate): Agenda['signatures'] {
  return plansInProgress(aCase).flatMap((plan) =>
    childrenToSign(aCase, plan, today).map((child) => ({ plan: plan.id, child })),
  );
}

/** Each day told costs a wake, so only those that can matter: a birthday while a plan is made, a stand-in's while somebody waits. */
function changesAfter(aCase: Case, today: CivilDate): CivilDate | null {
  if (aCase.closure) return null;
  const making = plansInProgress(aCase);
  const birthdays = making.length > 0 ? signingBirthdays(aCase) : [];
  const awaited = making.some(pendingSubmission) || pendingClosure(aCase) !== undefined;
  const standIns = awaited ? standInChangesAfter(aCase, today, (date) => addDays(date, 1)) : [];
  return earliest([...birthdays.filter((date) => date > today), ...standIns]);
}
