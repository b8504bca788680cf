import { addDays, type CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import { type Enrolment, enrolmentsIn } from './enrolment';
import type { Evolvers } from './events';
import { endOf } from './joint-service';
import { parted, type Settled } from './settled';
import type { Text } from './text';

/** A Responsibility and Services Plan made, or a review of it: one compact row. */
export interface RspRow {
  on: CivilDate;
  what: 'rsp' | 'review';
  faceToFace: boolean;
  /** Days until the next review, as the case had it then: what was on time stays so when the interval is shortened. */
  every: number;
}

export interface RspEvents {
  rspRecorded: { on: CivilDate; faceToFace: boolean; every: number; participants: string[]; code675: string | null };
  rspReviewed: { on: CivilDate; revised: boolean; every: number; code675: string; summary: Text | null };
  /** `code675` before and after: it goes back to the visit before. */
  rspVisitDeleted: { on: CivilDate; was: string | null; code675: string | null };
}

export const evolveRsp: Evolvers<RspEvents> = {
  rspRecorded: (aCase, { on, faceToFace, every }) => withRow(aCase, { on, what: 'rsp', faceToFace, every }),
  rspReviewed: (aCase, { on, every }) => withRow(aCase, { on, what: 'review', faceToFace: true, every }),
  rspVisitDeleted: (aCase, { on }) => ({ ...aCase, rsp: aCase.rsp.filter((row) => row.on !== on) }),
};

/** The RSP and all its reviews, those of years ago by their days. */
export function rspRows({ rsp, settled }: Case): RspRow[] {
  const former = Object.entries(settled.rspReviews).flatMap(([every, days]) =>
    days.map((on): RspRow => ({ on, what: 'review', faceToFace: true, every: Number(every) })),
  );
  return [...former, ...rsp];
}

/** A stretch of time in which the RSP is reviewed: enrolments that follow each other without a gap are one. */
export interface RspStretch {
  from: CivilDate;
  to: CivilDate | null;
  /** The enrolment that runs, or ran last: its people owe the review. */
  enrolment: Enrolment;
  /** Since when it is over; null while it runs. */
  over: CivilDate | null;
  /** Days between reviews: the fewest of the enrolments that run together (S0.2). */
  every: number;
}

/** The stretches that have begun, oldest first. */
export function rspStretches(aCase: Case, today: CivilDate): RspStretch[] {
  const begun = enrolmentsIn(aCase, 'dcfs-2151a', 'rsp-review').filter(({ from }) => from <= today);
  const inOrder = begun.sort((one, other) => (one.from < other.from ? -1 : 1));
  return inOrder.reduce<RspStretch[]>((stretches, enrolment) => {
    const [last, next] = [stretches.at(-1), stretchOf(enrolment, today)];
    const follows = last && (last.to === null || enrolment.from <= addDays(last.to, 1));
    return follows ? [...stretches.slice(0, -1), joined(last, next)] : [...stretches, next];
  }, []);
}

/** Whose stretch a day belongs to, as what is keyed late or dated before the enrolment has it. */
export function rspStretchOn(aCase: Case, on: CivilDate, today: CivilDate): RspStretch | undefined {
  return rspStretches(aCase, today).find(({ to }) => to === null || on <= to);
}

/** One review of the chain: what it counts from, and the visit that it was. */
export interface RspReview {
  number: number;
  stretch: RspStretch;
  previous: RspRow | null;
  visit: RspRow | null;
  /** Days from the one to the other. */
  every: number;
}

/**
 * The chain of reviews: each counts from the visit before it, the first from the RSP's date (S0.1, GLOSSARY b10, e35).
 * Numbers go on through all stretches.
 */
export function rspReviews(aCase: Case, today: CivilDate): RspReview[] {
  const stretches = rspStretches(aCase, today);
  const all = rspRows(aCase);
  return stretches.reduce<RspReview[]>((reviews, stretch, index) => {
    const after = stretches[index - 1]?.to ?? '';
    const rows = all.filter(({ on }) => on > after && (stretch.to === null || on <= stretch.to));
    return [...reviews, ...reviewsOf(stretch, chainOf(rows), reviews.length)];
  }, []);
}

/** The number of the review that a visit was; what made the RSP is the last one's, or 0. */
export function reviewNumberOn(aCase: Case, on: CivilDate, today: CivilDate): number {
  const reviews = rspReviews(aCase, today);
  const after = reviews.find(({ previous }) => previous?.on === on);
  return reviews.find(({ visit }) => visit?.on === on)?.number ?? (after ? after.number - 1 : 0);
}

/**
 * Item 80 code 675 of the CAF: month and year of the latest completed visit, MMYY (S0.4, S0.5).
 * Null before the first visit.
 */
export function code675(aCase: Case): string | null {
  const last = lastVisit(aCase);
  return last ? code675On(last) : null;
}

/** The code with one more visit: an older one that is keyed late leaves it as it is. */
export function code675With(aCase: Case, on: CivilDate): string {
  const last = lastVisit(aCase);
  return code675On(last !== null && last > on ? last : on);
}

/** The latest completed visit. */
export function lastVisit(aCase: Case): CivilDate | null {
  const visits = rspRows(aCase).filter(({ faceToFace }) => faceToFace);
  return visits.reduce<CivilDate | null>((last, { on }) => (last !== null && last > on ? last : on), null);
}

/** The four digits for a visit: `2027-04-20` reads `0427`. */
export function code675On(visit: CivilDate): string {
  return `${visit.slice(5, 7)}${visit.slice(2, 4)}`;
}

// "At least once every 30 days" (S0.1).
export const RSP_INTERVAL = 30;

/** Days between reviews: the rule's, or fewer where the case has it so (S0.2). */
function reviewInterval({ reviewEvery }: Enrolment): number {
  return Math.min(RSP_INTERVAL, reviewEvery ?? RSP_INTERVAL);
}

/** The RSP in front, if one was made before the first visit, then the visits. */
function chainOf(rows: RspRow[]): (RspRow | null)[] {
  const [first, ...rest] = [...rows].sort((one, other) => (one.on < other.on ? -1 : 1));
  const made = first?.what === 'rsp' ? first : null;
  const later = made || !first ? rest : [first, ...rest];
  return [made, ...later.filter(({ faceToFace }) => faceToFace)];
}

function reviewsOf(stretch: RspStretch, chain: (RspRow | null)[], before: number): RspReview[] {
  return chain.map((previous, index) => {
    const visit = chain[index + 1] ?? null;
    const every = visit?.every ?? stretch.every;
    return { number: before + index + 1, stretch, previous, visit, every };
  });
}

function stretchOf(enrolment: Enrolment, today: CivilDate): RspStretch {
  const { from, to } = enrolment;
  return { from, to, enrolment, over: endOf(enrolment, today), every: reviewInterval(enrolment) };
}

function joined(one: RspStretch, next: RspStretch): RspStretch {
  const runsOn = one.to === null || (next.to !== null && one.to > next.to);
  // Of two that run, the later one has the say; one that is over has none beside one that runs.
  const { enrolment, over, every } = next.over === null || one.over !== null ? next : one;
  const together = one.over === null && next.over === null;
  const shortest = together ? Math.min(one.every, next.every) : every;
  return { from: one.from, to: runsOn ? one.to : next.to, enrolment, over, every: shortest };
}

function withRow(aCase: Case, row: RspRow): Case {
  const { kept, settled } = parted([...aCase.rsp, row], ({ what, faceToFace }) => what === 'review' && faceToFace);
  const rspReviews = settled.reduce(withDay, aCase.settled.rspReviews);
  return { ...aCase, rsp: kept, settled: { ...aCase.settled, rspReviews } };
}

function withDay(known: Settled['rspReviews'], { on, every }: RspRow): Settled['rspReviews'] {
  return { ...known, [every]: [...(known[every] ?? []), on] };
}
