import { endOf, type Instant, instantOf } from './calendar/agency-clock';
import { addDays, type CivilDate } from './calendar/civil-date';
import type { Moment } from './calendar/moment';
import { adoptionDue } from './case/adoption';
import type { Case } from './case/case';
import type { CaseEvent, RecordedEvent } from './case/events';
import { evolve, stamped } from './case/evolve';
import { decide, type SaidCommand } from './commands/decide';
import { isRefusal, type Refusal } from './commands/refusal';
import { type Agenda, agenda, dutyIn } from './duties/agenda';
import { diff, type View } from './duties/diff';
import { type Duty, isOwed } from './duties/duty';
import { type Alarm, ladder, ladderAhead } from './duties/ladder';
import { announce } from './notices/announce';
import type { Notice } from './notices/notice';
import { ring } from './notices/ringing';
import { type Policy, unknownPack } from './policy';
import type { NoticeId } from './record';

/** What can reach a case: a command, the clock (an alarm that rang, a new day), what became of a mail. */
export type Input =
  | ({ type: 'command' } & SaidCommand)
  | { type: 'clock' }
  | { type: 'undelivered'; notice: string; to: string; code: string }
  | { type: 'dropped'; notice: NoticeId }
  | { type: 'cancelled' };

/** A labelled stretch of time: an open duty, from now to the morning after it is due. */
export interface Bar {
  duty: string;
  label: string;
  until: Instant;
}

/** What follows from an input. */
export interface Outcome {
  case: Case;
  agenda: Agenda;
  events: RecordedEvent[];
  notices: Notice[];
  bars: Bar[];
  /** When the case is to be told the time again, and what for. */
  wake: Wake | null;
}

export interface Wake {
  at: Instant;
  summary: string;
}

/** Which policy a case runs, given its pack and settings. */
export type PolicyOf = (aCase: Case) => Policy;

/**
 * The whole loop of a case as one pure function: decides, changes, derives what is owed, compares, rings and arms.
 * The workflow and the in-memory player do nothing but call it and carry out what it returns, so they cannot drift.
 */
export function turn(aCase: Case, input: Input, moment: Moment, policyOf: PolicyOf): Outcome | Refusal {
  const decided = changeBy(aCase, input, moment, policyOf);
  if (isRefusal(decided)) return decided;
  return followUp(aCase, decided.changed, decided.happened, input, moment, policyOf);
}

/** Why an input would be refused, or null; without working out what would follow from it. */
export function refusalTo(aCase: Case, input: Input, moment: Moment, policyOf: PolicyOf): Refusal | null {
  const decided = changeBy(aCase, input, moment, policyOf);
  return isRefusal(decided) ? decided : null;
}

function changeBy(
  aCase: Case,
  input: Input,
  moment: Moment,
  policyOf: PolicyOf,
): { happened: RecordedEvent[]; changed: Case } | Refusal {
  const decided = decideOn(aCase, input, moment, policyOf(aCase));
  if (isRefusal(decided)) return decided;
  const happened = stamped([...decided, ...adoptionDue(aCase, decided)], aCase, moment);
  const changed = happened.reduce(evolve, aCase);
  const stranger = changed.openedOn ? unknownPack(changed.policy, policyOf(changed).packs) : null;
  return stranger ?? { happened, changed };
}

function decideOn(aCase: Case, input: Input, moment: Moment, policy: Policy): CaseEvent[] | Refusal {
  if (input.type === 'command') return decide(aCase, input, moment, policy);
  if (input.type === 'clock') return [];
  if (input.type === 'cancelled') return [{ type: 'caseCancelled', by: 'operator' }];
  if (input.type === 'dropped') return [{ type: 'noticeDropped', notice: input.notice }];
  return [{ type: 'noticeUndelivered', notice: input.notice, to: input.to, code: input.code }];
}

function followUp(
  old: Case,
  changed: Case,
  happened: RecordedEvent[],
  input: Input,
  moment: Moment,
  policyOf: PolicyOf,
): Outcome {
  const policy = policyOf(changed);
  const lastDay = old.today ?? moment.today;
  // What it was before is what the policy of then said of it, also where another takes its place in this turn.
  const before = { aCase: old, agenda: lastAgenda(old, policyOf(old), lastDay) };
  const isStill = changed === old && standsAt(before.agenda, moment);
  const derived = isStill ? before.agenda : agendaOnTurn(changed, policy, moment.today, moment.now, before.agenda);
  const differences = isStill ? [] : stamped(diff(before, { aCase: changed, agenda: derived }), changed, moment);
  const told: Case = {
    ...differences.reduce(evolve, changed),
    today: later(lastDay, moment.today),
    toldAt: later(old.toldAt ?? moment.now, moment.now),
  };
  const view = { aCase: told, agenda: derived };
  const events = [...happened, ...differences];
  const isSilent = happened.some(({ event }) => event.type === 'caseOpened' && event.takenOver);
  const { alarms, notices } = alarmsAfter(before, view, input, moment, isSilent);
  const left = { ...told, alarms };
  derivedFrom.set(left, { policy: policy.id, agenda: derived });
  return {
    case: left,
    agenda: derived,
    events,
    notices: [
      ...events.flatMap((event) => announce(event, view)).map((notice) => (isSilent ? unmailed(notice) : notice)),
      ...notices,
    ],
    bars: barsOf(view, moment.now),
    wake: nextWake(alarms, view),
  };
}

/** What was derived from a case at the end of its last turn, so that the next one need not derive it again. */
const derivedFrom = new WeakMap<Case, { policy: string; agenda: Agenda }>();

/** The agenda as it was at the end of the last turn. Its duties do not depend on what the turn's own differences changed. */
function lastAgenda(aCase: Case, policy: Policy, lastDay: CivilDate): Agenda {
  const known = derivedFrom.get(aCase);
  if (known?.policy === policy.id && known.agenda.today === lastDay) return known.agenda;
  return agendaOnTurn(aCase, policy, lastDay, aCase.toldAt);
}

// A mail says why a duty stands as it does. None goes out about what ended longer ago than this (product default), and
// after ten years that is nearly all there is.
const EXPLAINED_DAYS = 92;

export function agendaOnTurn(
  aCase: Case,
  policy: Policy,
  today: CivilDate,
  now: Instant | null,
  last?: Agenda,
): Agenda {
  return agenda(aCase, policy, today, { now, detailsSince: addDays(today, -EXPLAINED_DAYS) }, last);
}

/** Where nothing happened, an agenda stands until its day is over, unless it has a duty that counts hours. */
function standsAt({ today, duties }: Agenda, moment: Moment): boolean {
  return today === moment.today && !duties.some((duty) => duty.dueAt !== null && isOwed(duty));
}

/** Rings what is to ring, and arms what lies ahead. Alarms ring on the clock's turn only: nobody is mailed twice. */
function alarmsAfter(
  before: View,
  view: View,
  input: Input,
  { now, today }: Moment,
  isSilent: boolean,
): { alarms: Alarm[]; notices: Notice[] } {
  // Of a case that ran elsewhere before, what fell due in the past is shown and never rings.
  const armed = rearmed(before, view, now).filter((alarm) => !isSilent || alarm.due >= today);
  if (input.type !== 'clock') return { alarms: armed, notices: [] };
  const due = armed.filter((alarm) => alarm.at <= now);
  const { notices, again } = ring(due, view);
  return { alarms: [...armed.filter((alarm) => alarm.at > now), ...again], notices };
}

/** The worker of a case that is taken over knows it: nothing that follows from its opening is mailed. */
function unmailed(notice: Notice): Notice {
  return { ...notice, mailTo: [] };
}

/** A duty keeps its alarms while its date stands; a new date is armed anew, and so are all by another policy. */
function rearmed(before: View, { aCase, agenda: after }: View, now: Instant): Alarm[] {
  const armed = byDuty(before.aCase.alarms);
  const sameLadders = before.aCase.settings === aCase.settings && before.aCase.policy === aCase.policy;
  return after.duties.filter(isOwed).flatMap((duty) => {
    const was = dutyIn(before.agenda, duty.id);
    const kept = was && isOwed(was) && was.due === duty.due;
    if (!kept) return ladder(duty, aCase.settings, after.today);
    return sameLadders ? (armed.get(duty.id) ?? []) : ladderAhead(duty, aCase.settings, after.today, now);
  });
}

function byDuty(alarms: readonly Alarm[]): Map<string, Alarm[]> {
  const known = new Map<string, Alarm[]>();
  for (const alarm of alarms) {
    const others = known.get(alarm.duty);
    if (others) others.push(alarm);
    else known.set(alarm.duty, [alarm]);
  }
  return known;
}

/** One bar per duty that is owed and has a date, to the moment when it turns overdue. */
function barsOf({ aCase, agenda: { duties, today } }: View, now: Instant): Bar[] {
  // Looking at the day first spares what is long overdue the clock of its zone.
  const yesterday = addDays(today, -1);
  return duties
    .filter((duty) => isOwed(duty) && duty.due !== null && (duty.dueAt !== null || duty.due >= yesterday))
    .map((duty) => ({ duty: duty.id, label: `${duty.title}: due ${duty.due}`, until: endOfBar(duty, aCase) }))
    .filter((bar) => bar.until > now);
}

/** Where hours count, the hour; else the daily moment after the due date. */
function endOfBar({ due, dueAt }: Duty, { settings }: Case): Instant {
  return dueAt ?? instantOf(addDays(due as string, 1), settings.dailyMoment, settings.zone);
}

/** The next alarm, or the next day on which the agenda changes by itself. A bar's end wakes the case as well. */
function nextWake(alarms: Alarm[], { aCase, agenda: { changesOn, duties } }: View): Wake | null {
  const { zone, dailyMoment } = aCase.settings;
  const changes = changesOn
    ? [{ at: instantOf(changesOn, dailyMoment, zone), summary: 'next: the agenda changes' }]
    : [];
  const first = alarms.reduce<Alarm | null>((best, each) => (best && best.at <= each.at ? best : each), null);
  const rings = first ? [{ at: first.at, summary: summaryOf(first, duties) }] : [];
  return [...rings, ...changes].reduce<Wake | null>((best, each) => (best && best.at <= each.at ? best : each), null);
}

function summaryOf(alarm: Alarm, duties: Duty[]): string {
  const title = duties.find((duty) => duty.id === alarm.duty)?.title ?? alarm.duty;
  if (alarm.kind === 'escalation') return `next: escalation, ${title}`;
  return `next: reminder, ${alarm.offset === 0 ? 'on the due date' : `${-alarm.offset} days before`}, ${title}`;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** The midnight that ends the next due day, for operators' filters. */
export function nextDue(aCase: Case, duties: Duty[]): { at: Instant; kind: string } | null {
  const open = duties.filter((duty) => isOwed(duty) && duty.due !== null);
  const next = open.sort((one, other) => ((one.due as string) < (other.due as string) ? -1 : 1))[0];
  return next ? { at: endOf(next.due as string, aCase.settings.zone), kind: next.kind } : null;
}
