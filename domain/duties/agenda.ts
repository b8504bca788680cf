import { millisecondsOf, type Instant } from '../calendar/agency-clock';
import { addDays, daysBetween, earliest, monthOf, type CivilDate } from '../calendar/civil-date';
import type { Case } from '../case/case';
import type { MissedDuty, MissReason } from '../case/miss-reason';
import { pendingClosure } from '../case/closure';
import { pendingSubmission, plansInProgress } from '../case/plan';
import { childrenToSign, signingBirthdays } from '../case/review';
import { standInChangesAfter } from '../case/staff';
import type { Policy } from '../policy';
import {
  type AsOf,
  closedOver,
  type Done,
  type DutiesById,
  type Duty,
  type DutyOwner,
  type DutyRule,
  type DutyState,
  isOwed,
  type Subject,
  type Trigger,
} from './duty';
import { type Blocked, blockedPlans } from './blocked';
import { withDays } from './ladder';
import { Reading, type Said, standsIn } from './reading';
import { type Warning, warningsOf } from './warning';

/** What a case owes on a day, as the facts stand. */
export interface Agenda {
  today: CivilDate;
  duties: Duty[];
  /** Children whose signature is required on the plans in progress. */
  signatures: { plan: string; child: string }[];
  /** What soft rules would rather see otherwise. */
  warnings: Warning[];
  /** Plans in progress that could not be submitted yet, and why. */
  blocked: Blocked[];
  /** The next day on which the agenda would differ by itself: a birthday, a new month, an exception's end. */
  changesOn: CivilDate | null;
}

/**
 * Derives the agenda from the facts. Pure: the same facts, policy and day give the same agenda. `now` matters for duties
 * that count hours; without it they are open until their day ends. Of the agenda `last`, derived for the same day, what
 * rests on unchanged facts is taken over: it saves work and changes nothing.
 */
export function agenda(aCase: Case, policy: Policy, today: CivilDate, more: Partial<AsOf> = {}, last?: Agenda): Agenda {
  const asOf: AsOf = { now: null, from: null, detailsSince: null, ...more, today };
  const rules = aCase.openedOn ? policy.duties : [];
  const soft = aCase.openedOn ? policy.warnings : [];
  const byId = new Map<string, Duty>();
  const said = new Map<DutyRule, Said>();
  const known = last?.today === today ? derivations.get(last)?.said : undefined;
  for (const rule of rules) {
    const before = known?.get(rule);
    const now = before && standsIn(before.seen, aCase) ? before : saidBy(rule, aCase, policy, asOf, byId);
    said.set(rule, now);
    for (const duty of now.duties) byId.set(duty.id, duty);
  }
  for (const duty of missedAsItStood(aCase, rules, byId, asOf)) byId.set(duty.id, duty);
  if (policy.former) withThePast(byId, agenda(aCase, policy.former.policy, today, more).duties, policy.former.until);
  const derived: Agenda = {
    today,
    duties: [...byId.values()],
    signatures: signaturesOn(aCase, today),
    warnings: warningsOf(aCase, soft, asOf),
    blocked: aCase.openedOn && !aCase.closure ? blockedPlans(aCase, policy, today) : [],
    changesOn: changesAfter(aCase, [...rules, ...soft], today),
  };
  derivations.set(derived, { byId, said });
  return derived;
}

/**
 * What had ended when another policy took effect stays as the one before judged it: what was on time is not made late by
 * a rule that came after it, and nothing is owed from days on which it was not asked for.
 */
function withThePast(byId: Map<string, Duty>, before: readonly Duty[], until: CivilDate): void {
  const known = new Set(before.map(({ id }) => id));
  for (const { id, due } of byId.values()) if (!known.has(id) && due !== null && due < until) byId.delete(id);
  for (const duty of before) if (hadEnded(duty, until)) byId.set(duty.id, duty);
}

function hadEnded(duty: Duty, until: CivilDate): boolean {
  const { metOn, due } = duty;
  const ended: boolean = !isOwed(duty);
  return metOn !== null ? metOn <= until : ended && due !== null && due < until;
}

function saidBy(rule: DutyRule, aCase: Case, policy: Policy, asOf: AsOf, byId: DutiesById): Said {
  const reading = new Reading(aCase, asOf, byId);
  const subjects = rule.per(reading.case, reading.asOf);
  const duties = subjects.map((subject) => dutyOf(rule, subject, policy, reading));
  return { seen: reading.seen(), duties };
}

// Ten years of months are more than a thousand duties, and a turn looks each of them up. Beside the agenda, not in it:
// an agenda is plain data.
const derivations = new WeakMap<Agenda, { byId: Map<string, Duty>; said: Map<DutyRule, Said> | null }>();

/** A duty by id, as the facts stand. */
export function dutyIn(derived: Agenda, id: string): Duty | undefined {
  return dutiesById(derived).get(id);
}

/** The duties of an agenda by id. */
export function dutiesById(derived: Agenda): DutiesById {
  const known = derivations.get(derived)?.byId;
  if (known) return known;
  const byId = new Map(derived.duties.map((duty) => [duty.id, duty]));
  derivations.set(derived, { byId, said: null });
  return byId;
}

function dutyOf(rule: DutyRule, subject: Subject, policy: Policy, { case: aCase, asOf, derived }: Reading): Duty {
  const id = `${rule.kind}/${subject.key}`;
  const start = rule.since(aCase, subject);
  const {
    on: due,
    at: dueAt = null,
    because,
    details = NONE,
  } = rule.due(start, aCase, subject, policy.settings, derived);
  const met = rule.metBy(aCase, subject, asOf);
  const unmet = met ? null : endWithoutDoing(rule, subject, id, due, aCase, asOf);
  const closedOn = met || unmet ? null : (aCase.closure?.on ?? null);
  const endedOn = met ? dayOf(met) : unmet ? due : null;
  const isExplained = !endedOn || !asOf.detailsSince || endedOn >= asOf.detailsSince;
  return {
    id,
    kind: rule.kind,
    title: typeof rule.title === 'string' ? rule.title : rule.title(subject),
    owner: rule.owner?.(aCase, subject) ?? WORKER,
    state: met
      ? 'met'
      : (unmet?.state ?? (closedOn ? 'cancelled' : stillOwed(due, dueAt, start.triggers.length, asOf))),
    due,
    dueAt,
    because,
    details: rule.details && isExplained ? [...details, ...rule.details(aCase, subject, asOf)] : details,
    basis: basisOf(due, start.triggers),
    metOn: met ? endedOn : null,
    daysLate: met ? lateness(due, dueAt, met) : daysAfter(due, closedOn),
    reason: unmet?.reason ?? (closedOn ? closedOver(closedOn) : null),
    source: rule.source,
    cites: rule.citesOf?.(subject) ?? rule.cites,
    announce: rule.announce,
    announceMoves: rule.announceMoves,
    announceMet: rule.announceMet ?? false,
    closesWithReason: rule.closesWithReason ?? false,
    drafts: rule.drafts ?? false,
    remind: rule.remind,
    escalate: withDays(rule.escalate, policy.settings.escalate[rule.kind]),
  };
}

// A case of ten years has more than a thousand duties at each wake: what is the same in all of them is one.
const WORKER: DutyOwner = { role: 'worker' };
const NONE: string[] = [];

function basisOf(due: CivilDate | null, triggers: readonly Trigger[]): string {
  return triggers.reduce((basis, { on, what }) => `${basis}; ${on} ${what}`, due ?? '');
}

/**
 * Missed with a reason on record, excused, or cancelled. What was closed as missed stays so, whatever else is learnt of
 * the month later: only that it was done after all changes it (GLOSSARY b6).
 */
function endWithoutDoing(
  rule: DutyRule,
  subject: Subject,
  id: string,
  due: CivilDate | null,
  aCase: Case,
  asOf: AsOf,
): { state: DutyState; reason: string } | null {
  const recorded = rule.closesWithReason && due && due < asOf.today ? aCase.missReasons[id] : undefined;
  if (recorded) return { state: 'missed', reason: reasonInWords(recorded) };
  const excused = rule.excusedBy?.(aCase, subject, asOf);
  if (excused) return { state: 'excused', reason: excused };
  const cancelled = rule.cancelledBy?.(aCase, subject, asOf);
  return cancelled ? { state: 'cancelled', reason: cancelled } : null;
}

/** The reason stands with the number, wherever the month is counted: it is to help, not to punish (S3.21). */
function reasonInWords({ code, on, staffedOn }: MissReason): string {
  return `${code}, recorded ${on}${staffedOn ? `, staffed with the supervisor ${staffedOn}` : ''}`;
}

/** A corrected fact says that it was never owed. It was missed all the same, and somebody said why. */
function missedAsItStood(
  aCase: Case,
  rules: readonly DutyRule[],
  derived: ReadonlyMap<string, Duty>,
  asOf: AsOf,
): Duty[] {
  const recorded = Object.entries(aCase.missReasons);
  if (recorded.length === 0) return [];
  return recorded.flatMap(([id, missed]) => {
    const rule = rules.find(({ kind }) => id.startsWith(`${kind}/`));
    if (!rule || !missed.was || derived.has(id) || (asOf.from && monthOf(missed.was.due) < asOf.from)) return [];
    return [missedDuty(id, rule, missed, missed.was)];
  });
}

function missedDuty(id: string, { kind, source, cites }: DutyRule, missed: MissReason, was: MissedDuty): Duty {
  return {
    id,
    kind,
    title: was.title,
    owner: { role: 'worker' },
    state: 'missed',
    due: was.due,
    dueAt: null,
    because: 'as it stood when it was missed',
    details: ['would not be owed as the facts stand now'],
    basis: was.due,
    metOn: null,
    daysLate: 0,
    reason: reasonInWords(missed),
    source,
    cites,
    announce: false,
    announceMoves: false,
    announceMet: false,
    closesWithReason: true,
    drafts: false,
    remind: [],
    escalate: [],
  };
}

/** Lateness counts from midnight: what is due today is open until the day ends (GLOSSARY b2); hours count by the clock. */
function stillOwed(due: CivilDate | null, dueAt: Instant | null, triggers: number, asOf: AsOf): DutyState {
  if (triggers === 0) return 'trigger missing';
  const late = dueAt && asOf.now ? dueAt <= asOf.now : due !== null && due < asOf.today;
  return late ? 'overdue' : 'open';
}

function dayOf(met: Done): CivilDate {
  return typeof met === 'string' ? met : met.on;
}

const DAY = 24 * 60 * 60 * 1000;

/** Days late: by civil dates, or, where hours count, begun days after the hour. */
function lateness(due: CivilDate | null, dueAt: Instant | null, met: Done): number {
  if (!dueAt || typeof met === 'string') return daysAfter(due, dayOf(met));
  return Math.max(0, Math.ceil((millisecondsOf(met.at) - millisecondsOf(dueAt)) / DAY));
}

/** Days after the due date on which it was met, or on which the case was closed over it. */
function daysAfter(due: CivilDate | null, endedOn: CivilDate | null): number {
  return due && endedOn && endedOn > due ? daysBetween(due, endedOn) : 0;
}

function signaturesOn(aCase: Case, today: CivilDate): Agenda['signatures'] {
  return plansInProgress(aCase).flatMap((plan) =>
    childrenToSign(aCase, plan, today).map((child) => ({ plan: plan.id, child })),
  );
}

/** Each day told costs a wake, so only those that can matter: a birthday while a plan is made, a stand-in's while somebody waits. */
function changesAfter(aCase: Case, rules: readonly Pick<DutyRule, 'changesOn'>[], today: CivilDate): CivilDate | null {
  if (aCase.closure) return null;
  const making = plansInProgress(aCase);
  const birthdays = making.length > 0 ? signingBirthdays(aCase) : [];
  const awaited = making.some(pendingSubmission) || pendingClosure(aCase) !== undefined;
  const standIns = awaited ? standInChangesAfter(aCase, today, (date) => addDays(date, 1)) : [];
  const byRule = rules.map((rule) => rule.changesOn?.(aCase, today) ?? null);
  return earliest([...birthdays.filter((date) => date > today), ...standIns, ...byRule]);
}
