import { addDays, type CivilDate, isMonth, lastDayOf, type Month } from '../../../../domain/calendar/civil-date';
import { daysOf } from '../../../../domain/case/availability';
import type { Case } from '../../../../domain/case/case';
import { visitDays } from '../../../../domain/case/contact';
import type { EventType, RecordedEvent } from '../../../../domain/case/events';
import type { Plan } from '../../../../domain/case/plan';
import type { Duty } from '../../../../domain/duties/duty';

/*
 * What happened in a case and what is owed, lane by lane, in days and codes. The picture is drawn from it and the table
 * beside it says the same in words: neither has anything that the other has not.
 */

/** How something stands: each has a shape or pattern of its own in the picture. */
export type Look =
  | 'met'
  | 'late'
  | 'open'
  | 'overdue'
  | 'missed'
  | 'excused'
  | 'cancelled'
  | 'in force'
  | 'former'
  | 'making'
  | 'discarded'
  | 'held'
  | 'awaited'
  | 'vacated'
  | 'order'
  | 'removal'
  | 'home'
  | 'left'
  | 'absent'
  | 'exception';

/** What a thing is: codes and ids, worded where it is shown. */
export type Subject =
  | { of: 'plan'; plan: string; kind: Plan['kind']; version: string | null }
  | { of: 'hearing'; kind: Case['hearings'][number]['kind'] }
  | { of: 'order'; differs: boolean }
  | { of: 'duty'; duty: string; title: string; reason: string | null }
  | { of: 'removal' | 'leaving'; person: string }
  | { of: 'home'; person: string; caregiver: string; permanent: boolean }
  | { of: 'absence'; person: string; status: Case['absences'][number]['status'] }
  | { of: 'exception'; person: string; reason: Case['exceptions'][number]['reason'] };

/** One thing in the picture. */
export interface Thing {
  subject: Subject;
  look: Look;
  /** A bar lasts, a mark is one day, a month is a month in which something is owed. */
  shape: 'bar' | 'mark' | 'month';
  from: CivilDate;
  /** The last day; of what goes on, the last one that is known. */
  to: CivilDate;
  /** Whether it goes on after that. */
  goesOn?: boolean;
  /** When it was due, where that is not its last day. */
  due?: CivilDate;
  /** The days on which it was done: ticks within a month. */
  ticks?: CivilDate[];
}

/** Things beside each other, about a person or of one kind. */
export interface Row {
  /** The person whom it is about, or what is in it. */
  about: { person: string } | { what: RowName } | null;
  things: Thing[];
}

export type RowName = 'in force' | 'making' | 'out' | 'in' | DutyGroup;

/** The lanes, in their order from top to bottom. */
export const LANES = ['plans', 'court', 'homes', 'duties', 'contacts', 'reports'] as const;
export type LaneName = (typeof LANES)[number];

/** What belongs together; without rows it is not shown. */
export interface Lane {
  name: LaneName;
  rows: Row[];
}

/** What a picture is made from. */
export interface Told {
  aCase: Case;
  journal: readonly RecordedEvent[];
  /** As the case derives them on that day. */
  duties: readonly Duty[];
  today: CivilDate;
}

/** Everything in a case that has a day, in lanes. */
export function lanesOf(told: Told): Lane[] {
  const duties = dutiesIn(told);
  const rows: Record<LaneName, Row[]> = {
    plans: planRows(told),
    court: [{ about: null, things: courtThings(told) }],
    homes: homeRows(told),
    duties: dutyRows(duties, told),
    contacts: contactRows(duties, told),
    reports: reportRows(duties, told),
  };
  return LANES.map((name) => ({ name, rows: rows[name].filter(({ things }) => things.length > 0) })).filter(
    (lane) => lane.rows.length > 0,
  );
}

/** The last day that anything is about. */
export function lastDayIn(lanes: readonly Lane[]): CivilDate {
  const days = lanes.flatMap(({ rows }) => rows.flatMap(({ things }) => things.map(({ to }) => to)));
  return days.reduce((last, day) => (day > last ? day : last), '');
}

// ── plans ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function planRows(told: Told): Row[] {
  return [
    { about: { what: 'in force' }, things: plansInForce(told) },
    { about: { what: 'making' }, things: plansMade(told) },
  ];
}

/** A plan is in force until the next one takes its place; the last one until its period ends. */
function plansInForce({ aCase: { plans, closure } }: Told): Thing[] {
  const effective = plans
    .flatMap((plan) => (plan.effectiveDate ? [{ plan, from: plan.effectiveDate }] : []))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  return effective.map(({ plan, from }, index): Thing => {
    const next = effective[index + 1]?.from;
    const ended = next !== undefined && next > from ? addDays(next, -1) : from;
    const last = closure && closure.on < plan.endDate ? closure.on : plan.endDate;
    const isLast = next === undefined;
    return {
      subject: subjectOf(plan),
      shape: 'bar',
      look: isLast && !closure ? 'in force' : 'former',
      from,
      to: isLast ? (last > from ? last : from) : ended,
    };
  });
}

/** From the day it was begun until it took effect or was given up. */
function plansMade({ aCase, journal, today }: Told): Thing[] {
  const made = aCase.plans.filter((plan) => plan.effectiveDate !== plan.createdOn || plan.state === 'In Progress');
  return made.map((plan): Thing => {
    const isOver = plan.state !== 'In Progress';
    const end = plan.effectiveDate ?? (isOver ? discardedOn(journal, plan.id) : null);
    return {
      subject: subjectOf(plan),
      shape: 'bar',
      look: plan.state === 'Discarded' ? 'discarded' : 'making',
      from: plan.createdOn,
      to: end ?? aCase.closure?.on ?? today,
      goesOn: !isOver,
    };
  });
}

function discardedOn(journal: readonly RecordedEvent[], plan: string): CivilDate | null {
  return journal.find(({ event }) => event.type === 'planDiscarded' && event.plan === plan)?.on ?? null;
}

function subjectOf({ id, kind, version }: Plan): Subject {
  return { of: 'plan', plan: id, kind, version };
}

// ── the court ──────────────────────────────────────────────────────────────────────────────────────────────────────

function courtThings({ aCase: { hearings, orders } }: Told): Thing[] {
  const set = hearings.map(({ kind, heldOn, scheduledFor, vacated }): Thing => {
    const look = heldOn ? 'held' : vacated ? 'vacated' : 'awaited';
    return { subject: { of: 'hearing', kind }, look, ...markOn(heldOn ?? scheduledFor) };
  });
  const ordered = orders.map(({ dated, differs }): Thing => ({
    subject: { of: 'order', differs },
    look: 'order',
    ...markOn(dated),
  }));
  return inOrder([...set, ...ordered]);
}

function markOn(day: CivilDate): Pick<Thing, 'shape' | 'from' | 'to'> {
  return { shape: 'mark', from: day, to: day };
}

// ── where the children live, and who is away ───────────────────────────────────────────────────────────────────────

function homeRows(told: Told): Row[] {
  return told.aCase.family.map(({ id }) => ({ about: { person: id }, things: inOrder(homeThings(id, told)) }));
}

function homeThings(person: string, { aCase, today }: Told): Thing[] {
  const ongoing = aCase.closure?.on ?? today;
  const removals = aCase.removals.filter(({ child }) => child === person);
  const placements = aCase.placements.filter(({ child }) => child === person);
  const absences = aCase.absences.filter((absence) => absence.person === person);
  const exceptions = aCase.exceptions.filter((exception) => exception.person === person && exception.from);
  const leftOn = aCase.family.find(({ id }) => id === person)?.leftOn;
  return [
    ...removals.map(({ on }): Thing => ({ subject: { of: 'removal', person }, look: 'removal', ...markOn(on) })),
    ...placements.map(({ caregiver, from, to, permanentFrom }): Thing => ({
      subject: { of: 'home', person, caregiver, permanent: permanentFrom !== null },
      shape: 'bar',
      look: 'home',
      from,
      to: to ?? later(ongoing, from),
      goesOn: to === null,
    })),
    ...absences.map((absence): Thing => {
      const { from, to } = daysOf(absence);
      const subject = { of: 'absence', person, status: absence.status } as const;
      return { subject, shape: 'bar', look: 'absent', from, to: to ?? later(ongoing, from), goesOn: to === null };
    }),
    ...exceptions.map(({ reason, from, to, endedOn }): Thing => {
      const last = endedOn ?? to;
      const subject = { of: 'exception', person, reason } as const;
      return {
        subject,
        shape: 'bar',
        look: 'exception',
        from: from as string,
        to: last ?? later(ongoing, from as string),
      };
    }),
    ...(leftOn ? [{ subject: { of: 'leaving', person }, look: 'left', ...markOn(leftOn) } satisfies Thing] : []),
  ];
}

function later(one: CivilDate, other: CivilDate): CivilDate {
  return one > other ? one : other;
}

// ── duties ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** A duty with the day on which it was owed first. */
interface DutyTold extends Duty {
  since: CivilDate;
  /** The day on which it was done, or on which it was recorded that it is over. */
  endedOn: CivilDate | null;
}

/** How each duty stands the case derives anew; since when it was owed only its journal knows. */
function dutiesIn({ duties, journal }: Told): DutyTold[] {
  const opened = new Map<string, CivilDate>();
  const ended = new Map<string, CivilDate>();
  for (const { event, on } of journal) {
    if (event.type === 'dutyOpened' && !opened.has(event.duty)) opened.set(event.duty, on);
    if (ENDS.includes(event.type) && 'duty' in event) ended.set(event.duty, on);
  }
  return duties.map((duty) => ({
    ...duty,
    since: opened.get(duty.id) ?? duty.due ?? duty.metOn ?? '',
    endedOn: duty.metOn ?? ended.get(duty.id) ?? null,
  }));
}

const ENDS: readonly EventType[] = ['dutyMissed', 'dutyExcused', 'dutyCancelled'];

/** Duties that belong together, by what they are about. */
export const DUTY_GROUPS = {
  plan: ['initial-plan', 'plan-update', 'court-order', 'exception-amendment', 'plan-revision', 'patp-update'],
  approval: ['plan-approval', 'closure-approval', 'exception-approval', 'transfer-approval'],
  joint: ['tanf-inquiry', 'desk-review-inquiry', 'liaison-call', 'rsp-review', 'rsp-decision', 'consent-renewal'],
  services: [
    'service-referrals',
    'prompt-referral',
    'referral-follow-up',
    'provider-report',
    'provider-contact',
    'family-meeting',
    'case-conference',
    'patp-review',
    'aftercare',
  ],
} as const;

export type DutyGroup = keyof typeof DUTY_GROUPS | 'other';

function groupOf(kind: string): DutyGroup {
  const found = Object.entries(DUTY_GROUPS).find(([, kinds]) => (kinds as readonly string[]).includes(kind));
  return (found?.[0] ?? 'other') as DutyGroup;
}

const CONTACTS = ['contact', 'caregiver-contact'];
const REPORTS = { out: 'report-2151a-out', in: 'report-2151a-in' } as const;
// These have lanes of their own.
const APART: readonly string[] = [...CONTACTS, ...Object.values(REPORTS)];

function dutyRows(duties: readonly DutyTold[], { today, aCase }: Told): Row[] {
  const groups: DutyGroup[] = ['plan', 'approval', 'services', 'joint', 'other'];
  const shown = duties.filter(({ kind }) => !APART.includes(kind));
  return groups.map((group) => ({
    about: { what: group },
    things: inOrder(
      shown.filter(({ kind }) => groupOf(kind) === group).map((duty) => barOf(duty, aCase.closure?.on ?? today)),
    ),
  }));
}

/** From the day it was owed first until it was done; what is owed still reaches to its day, or to today once that is past. */
function barOf(duty: DutyTold, today: CivilDate): Thing {
  const { since, due, endedOn } = duty;
  const look = lookOf(duty, today);
  const isOwed = look === 'open' || look === 'overdue';
  const end = isOwed ? later(due ?? today, look === 'overdue' ? today : since) : (endedOn ?? due ?? since);
  // A fact that is keyed late is done before it was owed.
  const [from, to] = since <= end ? [since, end] : [end, end];
  return {
    subject: dutySubject(duty),
    shape: 'bar',
    look,
    from,
    to,
    ...(due && { due }),
    ...(isOwed && { goesOn: true }),
  };
}

function lookOf({ state, due, daysLate }: DutyTold, today: CivilDate): Look {
  if (state === 'met') return daysLate > 0 ? 'late' : 'met';
  if (state === 'trigger missing') return 'open';
  if (state === 'open') return due !== null && due < today ? 'overdue' : 'open';
  return state;
}

function dutySubject({ id, title, reason }: DutyTold): Subject {
  return { of: 'duty', duty: id, title, reason };
}

// ── months in which something is owed ──────────────────────────────────────────────────────────────────────────────

function contactRows(duties: readonly DutyTold[], told: Told): Row[] {
  return told.aCase.family.map(({ id }) => {
    const theirs = duties.filter(({ kind, id: duty }) => CONTACTS.includes(kind) && duty.split('/')[1] === id);
    const visits = visitDays(told.aCase, id);
    return { about: { person: id }, things: inOrder(theirs.flatMap((duty) => monthOfDuty(duty, told.today, visits))) };
  });
}

function reportRows(duties: readonly DutyTold[], { today }: Told): Row[] {
  return (['out', 'in'] as const).map((way) => ({
    about: { what: way },
    things: inOrder(duties.filter(({ kind }) => kind === REPORTS[way]).flatMap((duty) => monthOfDuty(duty, today, []))),
  }));
}

/** The month that a duty is about, with the days on which something was done in it. */
function monthOfDuty(duty: DutyTold, today: CivilDate, days: readonly CivilDate[]): Thing[] {
  const month: Month = duty.id.split('/').at(-1) ?? '';
  if (!isMonth(month)) return [];
  const done = duty.state === 'met' && duty.endedOn ? [duty.endedOn] : [];
  const within = days.filter((day) => day.startsWith(month));
  const ticks = within.length > 0 ? within : done;
  return [
    {
      subject: dutySubject(duty),
      shape: 'month',
      look: lookOf(duty, today),
      from: `${month}-01`,
      to: lastDayOf(month),
      ...(duty.due && { due: duty.due }),
      ...(ticks.length > 0 && { ticks }),
    },
  ];
}

function inOrder(things: readonly Thing[]): Thing[] {
  return [...things].sort((one, other) => (one.from + one.to < other.from + other.to ? -1 : 1));
}
