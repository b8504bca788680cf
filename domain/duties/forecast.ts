import { addMonths, type CivilDate, monthOf } from '../calendar/civil-date';
import type { Case } from '../case/case';
import type { Policy } from '../policy';
import { agenda } from './agenda';
import { ownersOf } from './diff';
import { type AsOf, type Duty, type DutyRule, type DutyState, type Follower, isOwed, type Subject } from './duty';
import { sourceOf } from './explain';

/** How far ahead people may look, in calendar months; further on little would be left of the facts as they stand. */
export const FORECAST_LIMIT = 120;
/** How far they look unless they say so: product default. */
export const FORECAST_MONTHS = 24;

/** What a case will owe up to a day, if nothing new happens to it. */
export interface Forecast {
  caseId: string;
  today: CivilDate;
  until: CivilDate;
  /** By due date; what has no date stands last. */
  rows: ForecastRow[];
}

export interface ForecastRow {
  duty: string;
  kind: string;
  title: string;
  due: CivilDate | null;
  /** How it stands today; what is not owed yet is to come. */
  state: DutyState | 'to come';
  /** From when it is owed: today for what is owed already. */
  from: CivilDate;
  owner: string[];
  why: string;
  /** What must happen for it to come to this, where the facts alone do not say so. */
  assumed: string | null;
}

/**
 * All that the case will owe as the facts stand, up to so many calendar months ahead: what is owed now, what opens by
 * itself later (new months, exceptions that end), and what follows in a chain if the one before is done on its day.
 */
export function forecast(aCase: Case, policy: Policy, today: CivilDate, months = FORECAST_MONTHS): Forecast {
  const until = addMonths(today, ahead(months));
  const over = aCase.closure !== null || aCase.cancelledOn !== null;
  const seen = over ? [] : seenUpTo(until, aCase, policy, today);
  const rows = [...seen, ...seen.flatMap((each) => chainAfter(each, seen, aCase, policy, today, until))]
    .map(({ row }) => row)
    .filter(({ due }) => due === null || due <= until);
  return { caseId: aCase.id, today, until, rows: rows.sort(inOrder) };
}

/** Whoever asks by hand, in the Temporal UI for instance, may write anything. */
function ahead(months: number): number {
  return Number.isInteger(months) ? Math.min(Math.max(months, 1), FORECAST_LIMIT) : FORECAST_MONTHS;
}

/** A row with what it takes to go on from it. */
interface Seen {
  row: ForecastRow;
  rule: DutyRule | undefined;
  subject: Subject | undefined;
}

/** The agenda of today, and of each day on which it changes by itself: what was owed last counts. */
function seenUpTo(until: CivilDate, aCase: Case, policy: Policy, today: CivilDate): Seen[] {
  const seen = new Map<string, Seen>();
  // A rule without such a day sees later what it sees today.
  const changing: Policy = { ...policy, duties: policy.duties.filter((rule) => rule.changesOn), warnings: [] };
  for (let day: CivilDate | null = today; day !== null && day <= until;) {
    // Months gone by change no more; of today's agenda they may still be overdue.
    const asOf: AsOf = { today: day, now: null, detailsSince: null, from: day === today ? null : monthOf(day) };
    const rules = day === today ? policy : changing;
    const { duties, changesOn } = agenda(aCase, rules, day, asOf);
    const subjects = subjectsInChains(aCase, rules, asOf);
    for (const duty of duties) {
      const owed: boolean = isOwed(duty);
      if (owed) seen.set(duty.id, seenOn(day, duty, seen.get(duty.id), subjects, aCase, today));
      else if (!dueBefore(day, seen.get(duty.id))) seen.delete(duty.id);
    }
    day = changesOn !== null && changesOn > day ? changesOn : null;
  }
  return [...seen.values()];
}

/** What falls due before the day on which it would be cancelled is to be done until then. */
function dueBefore(day: CivilDate, known: Seen | undefined): boolean {
  return known !== undefined && known.row.due !== null && known.row.due < day;
}

function seenOn(
  day: CivilDate,
  duty: Duty,
  before: Seen | undefined,
  subjects: Map<string, { rule: DutyRule; subject: Subject }>,
  aCase: Case,
  today: CivilDate,
): Seen {
  const row: ForecastRow = {
    duty: duty.id,
    kind: duty.kind,
    title: duty.title,
    due: duty.due,
    state: before?.row.state ?? (day === today ? duty.state : 'to come'),
    from: before?.row.from ?? day,
    owner: ownersOf(duty, aCase, day),
    why: `${duty.because} (${sourceOf(duty)})`,
    assumed: null,
  };
  const known = subjects.get(duty.id);
  return { row, rule: known?.rule, subject: known?.subject };
}

function subjectsInChains(aCase: Case, policy: Policy, asOf: AsOf): Map<string, { rule: DutyRule; subject: Subject }> {
  const chained = policy.duties.filter((rule) => rule.followedBy);
  return new Map(
    chained.flatMap((rule) =>
      rule.per(aCase, asOf).map((subject) => [`${rule.kind}/${subject.key}`, { rule, subject }] as const),
    ),
  );
}

/** The ones after it, each if the one before is done on its day, or today where that day has passed. */
function chainAfter(
  first: Seen,
  seen: readonly Seen[],
  aCase: Case,
  policy: Policy,
  today: CivilDate,
  until: CivilDate,
): Seen[] {
  const known = new Set(seen.map(({ row }) => row.duty));
  const chain: Seen[] = [];
  for (let last: Seen | null = first; last !== null;) {
    last = nextAfter(last, aCase, policy, today);
    if (!last?.row.due || last.row.due > until || known.has(last.row.duty)) break;
    known.add(last.row.duty);
    chain.push(last);
  }
  return chain;
}

function nextAfter({ row, rule, subject }: Seen, aCase: Case, policy: Policy, today: CivilDate): Seen | null {
  if (!row.due || !rule?.followedBy || !subject) return null;
  const doneOn = row.due > today ? row.due : today;
  const next = rule.followedBy(doneOn, aCase, subject, policy.settings);
  const due = typeof next === 'string' ? next : next?.due;
  // A chain that does not get on would never end.
  if (!next || !due || due <= doneOn) return null;
  const follower: Omit<Follower, 'due'> =
    typeof next === 'string' ? { duty: raised(row.duty), title: raised(row.title) } : next;
  const kind = follower.duty.slice(0, follower.duty.indexOf('/'));
  const followersRule = policy.duties.find((each) => each.kind === kind);
  return {
    row: {
      duty: follower.duty,
      kind,
      title: follower.title,
      due,
      state: 'to come',
      from: doneOn,
      owner: row.owner,
      why: followersRule ? sourceOf(followersRule) : row.why,
      assumed: `if ${row.duty} is done on ${doneOn}${doneOn === row.due ? ', its day' : ''}`,
    },
    rule: followersRule,
    subject: follower.subject ?? subject,
  };
}

/** `plan-update/3` is followed by `plan-update/4`; words without a number stay as they are. */
function raised(words: string): string {
  return words.replace(/(?<=[ /]|\d-)\d+$/, (number) => String(Number(number) + 1));
}

function inOrder(one: ForecastRow, other: ForecastRow): number {
  const [first, second] = [one, other].map(({ due, duty }) => `${due ?? '9999'} ${duty}`) as [string, string];
  return first < second ? -1 : 1;
}
