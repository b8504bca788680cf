import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { instantAt, millisecondsOf } from '../../domain/calendar/agency-clock';
import { addDays } from '../../domain/calendar/civil-date';
import type { Moment } from '../../domain/calendar/moment';
import type { Case } from '../../domain/case/case';
import type { CaseEvent } from '../../domain/case/events';
import { COMMAND_NAMES } from '../../domain/commands/catalogue';
import { isRefusal, REFUSAL_CODES, type Refusal } from '../../domain/commands/refusal';
import { type Agenda, agenda, dutyIn } from '../../domain/duties/agenda';
import { type DutyRule, isOwed } from '../../domain/duties/duty';
import { explain } from '../../domain/duties/explain';
import { sentenceOf } from '../../domain/notices/words';
import { runningOf } from '../../domain/duties/listed';
import { agendaOnTurn, type Input, type Outcome } from '../../domain/turn';
import { policyOf } from '../../policies/packs';
import { OPENING, Story } from './builders';
import { FoldedList, inOrder } from './folded-list';
import { anOpening, malformed, type Saying, sensible, TYPED, wellFormed } from './chance';

const SEED = Number(process.env['CASECLOCK_SEED'] ?? 20270106);
const RUNS = Number(process.env['CASECLOCK_RUNS'] ?? 250);

// The dates that the turn derives are told apart from what people did and what the day brought.
const DERIVED: CaseEvent['type'][] = [
  'dutyOpened',
  'dutyMoved',
  'dutyConfirmed',
  'dutyMet',
  'dutyOverdue',
  'dutyCancelled',
  'dutyHandedOver',
  'signatureRequired',
];

/** A case on which every turn is looked at from all sides. */
class WatchedStory extends Story {
  readonly rung = new Set<string>();
  readonly counted: Record<string, number> = {};
  private readonly list = new FoldedList();

  protected override turned(input: Input, moment: Moment): Outcome | Refusal {
    const before = this.case;
    const outcome = super.turned(input, moment);
    // The case is frozen all the way down: whoever changes it in place throws.
    if (before.sequence % 3 === 0)
      hold('the same inputs give the same outputs', isDeepStrictEqual(super.turned(input, moment), outcome));
    if (isRefusal(outcome)) return this.refusal(outcome, before, input);
    hold('a closed case takes no commands', !(before.closure && input.type === 'command'));
    this.look(before, outcome, input, moment);
    this.count(input.type === 'command' ? input.name : input.type);
    return outcome;
  }

  private refusal(refused: Refusal, before: Case, input: Input): Refusal {
    hold('only commands are refused', input.type === 'command');
    hold('refusals have a code of the list', REFUSAL_CODES.includes(refused.code));
    hold('refusals are short sentences', refused.sentence.length < 400);
    if (before.closure && refused.code !== 'malformed-command' && refused.code !== 'unknown-command')
      hold('a closed case says so', refused.code === 'case-closed');
    // An unknown field, pack or zone is shown to whoever typed it; nothing else that was typed is.
    const own = ['malformed-command', 'unknown-command', 'unknown-policy'].includes(refused.code);
    hold('a refusal repeats nothing that was typed', own || !refused.sentence.includes(TYPED));
    return refused;
  }

  private look(before: Case, outcome: Outcome, input: Input, { by, now, today }: Moment): void {
    const { case: after, agenda: derived } = outcome;
    hold('everything is plain JSON', isDeepStrictEqual(JSON.parse(JSON.stringify(outcome)), outcome));
    // Nothing taken over from the turn before, and nothing noted: as the rules say it.
    const anew = agendaOnTurn(after, policyOf(after), today, now);
    hold('what is derived from the case anew is the same', isDeepStrictEqual(anew, derived));
    numbersWithoutGaps(before, outcome);
    plansInOrder(after);
    nothingUndone(outcome);
    whatWasMetStays(before, outcome, input, today);
    noticesInOrder(outcome, by);
    this.nothingTwice(outcome);
    alarmsInOrder(outcome, now, input);
    if (after.sequence % 8 === 0) quietUntilTold(after, today);
    datesExplained(before, outcome, today);
    privacyKept(outcome);
    if (before.closure || after.closure) silentAfterClosure(outcome);
    this.list.add(outcome.events);
    const { file, owed } = runningOf(after, derived);
    hold('the case is listed as it is', isDeepStrictEqual(this.list.file, file));
    hold('what is listed is what is owed', isDeepStrictEqual(this.list.owed(), inOrder(owed)));
  }

  /** One row of the ledger per kind, subject, occasion and person: a second one of the same key would be held back. */
  private nothingTwice({ notices }: Outcome): void {
    const now = notices.flatMap(({ kind, about, occasion, to }) =>
      to.map((person) => [kind, about, occasion, person].join(' ')),
    );
    for (const key of now) hold(`nobody is told twice: ${key}`, !this.rung.has(key));
    hold('nobody is told twice at once', new Set(now).size === now.length);
    for (const key of now) this.rung.add(key);
  }

  private count(what: string): void {
    this.counted[what] = (this.counted[what] ?? 0) + 1;
  }
}

function agendaOf(aCase: Case, today: string) {
  return agenda(aCase, policyOf(aCase), today);
}

function numbersWithoutGaps(before: Case, { events, case: after }: Outcome): void {
  hold(
    'events are numbered without gaps',
    events.every((event, index) => event.sequence === before.sequence + index + 1),
  );
  hold('the case knows the last number', after.sequence === before.sequence + events.length);
}

function plansInOrder({ plans }: Case): void {
  hold('one plan is in effect', plans.filter((plan) => plan.state === 'In Effect').length <= 1);
  hold(
    'no author approves',
    plans.every((plan) => !plan.approval || !plan.authors.includes(plan.approval.by)),
  );
  const versions = plans.flatMap((plan) => plan.version ?? []);
  hold('no version is given twice', new Set(versions).size === versions.length);
  hold(
    'everybody has one signature row',
    plans.every((plan) => new Set(plan.reviews.map((row) => row.person)).size === plan.reviews.length),
  );
  hold(
    'one request waits per plan',
    plans.every((plan) => plan.submissions.filter((each) => each.outcome === 'pending').length <= 1),
  );
}

/** An approval changes only what the plan says that it was begun from: nothing that took effect meanwhile is undone. */
function nothingUndone({ case: { plans }, events }: Outcome): void {
  for (const { event } of events) {
    if (event.type !== 'planTookEffect') continue;
    const plan = plans.find((each) => each.id === event.plan);
    hold('an approved plan was begun from the plan in effect', plan?.basedOn === (event.supersedes[0] ?? null));
    hold('one plan at most is superseded', event.supersedes.length <= 1);
  }
}

/** Whatever the court does to its hearings, an update that was approved stays as early or late as it was. */
function whatWasMetStays(before: Case, { agenda: derived }: Outcome, input: Input, today: string): void {
  if (input.type !== 'command' || !input.name.endsWith('Hearing')) return;
  for (const was of agendaOf(before, before.today ?? today).duties) {
    if (was.kind !== 'plan-update' || was.state !== 'met') continue;
    const { due, daysLate } = dutyIn(derived, was.id) ?? {};
    hold(`what is met does not move: ${was.id}`, due === was.due && daysLate === was.daysLate);
  }
}

function noticesInOrder({ notices, agenda: derived, case: after }: Outcome, by: string): void {
  for (const notice of notices) {
    const { kind, about, to, mailTo } = notice;
    hold('a notice goes to somebody', to.length > 0);
    hold('nobody is named twice', new Set(to).size === to.length);
    hold(
      'only recipients are mailed',
      mailTo.every((id) => to.includes(id)),
    );
    hold('whoever acted is not mailed', !mailTo.includes(by));
    hold(
      'nobody inactive is told',
      to.every((id) => after.staff.some((each) => each.id === id && each.active)),
    );
    const rings = kind === 'reminder' || kind === 'escalation';
    hold('only what is owed rings', !rings || isOwed(dutyIn(derived, about)));
    hold('a reminder looks ahead', kind !== 'reminder' || Number(notice.facts['daysLeft']) >= 0);
    hold('an escalation looks back', kind !== 'escalation' || Number(notice.facts['daysLate']) > 0);
  }
}

function alarmsInOrder({ case: { alarms }, agenda: derived, bars, wake }: Outcome, now: string, input: Input): void {
  hold(
    'what is armed is owed, by the date it was armed for',
    alarms.every((alarm) => isOwed(dutyIn(derived, alarm.duty)) && dutyIn(derived, alarm.duty)?.due === alarm.due),
  );
  hold('each rung is armed once', new Set(alarms.map((each) => `${each.duty} ${each.rung}`)).size === alarms.length);
  hold(
    'a bar ends in the future',
    bars.every((bar) => bar.until > now),
  );
  hold('after the clock has told the time, the next ring lies ahead', input.type !== 'clock' || !wake || wake.at > now);
}

/**
 * A sleeping case is woken on the days that its rules name: until then nothing of a rule may change by itself, other than
 * that its date passes, which has a timer of its own, or that a warning holds no more, which goes quietly.
 */
function quietUntilTold(aCase: Case, today: string): void {
  if (aCase.closure) return;
  const { duties, warnings } = policyOf(aCase);
  const later = addDays(today, 1 + (aCase.sequence % 60));
  const sleepsOn = ({ changesOn }: Pick<DutyRule, 'changesOn'>) => (changesOn?.(aCase, today) ?? later + 1) > later;
  const [now, then] = [agendaOf(aCase, today), agendaOf(aCase, later)];
  const awake = new Set(duties.filter((rule) => !sleepsOn(rule)).map(({ kind }) => kind));
  for (const { kind } of duties.filter((rule) => !awake.has(rule.kind)))
    hold(
      `a case sleeps while nothing changes: ${kind}, ${today} to ${later}`,
      isDeepStrictEqual(standing(then, kind), standing(now, kind)),
    );
  const known = new Set(now.warnings.map(({ id }) => id));
  const raised = then.warnings.filter(({ id }) => !known.has(id));
  for (const { code } of warnings.filter(sleepsOn))
    hold(
      `a case sleeps while nothing is to be warned of: ${code}`,
      !raised.some(({ id }) => id.startsWith(`${code}/`)),
    );
}

/** How the duties of a kind stand; that a date passes is not looked at. */
function standing({ duties }: Agenda, kind: string): unknown[] {
  return duties
    .filter((duty) => duty.kind === kind)
    .map(({ id, due, state, metOn, reason }) => [id, due, state === 'overdue' ? 'open' : state, metOn, reason]);
}

/** A date moves because of something that happened in this turn, or because of a new day; and then it is on record. */
function datesExplained(before: Case, { case: after, agenda: derived, events }: Outcome, today: string): void {
  const was = agendaOf(before, before.today ?? today);
  const happened = events.some(({ event }) => !DERIVED.includes(event.type)) || before.today !== today;
  for (const duty of derived.duties) {
    const old = dutyIn(was, duty.id);
    const moved = old !== undefined && old.due !== duty.due;
    const told = events.some(({ event }) => event.type === 'dutyMoved' && event.duty === duty.id);
    hold(`a date moves for a reason: ${duty.id}`, !moved || happened);
    hold(`a date that moves is on record: ${duty.id}`, moved === told);
    const former = after.formerDates[duty.id]?.length ?? 0;
    hold(`a date that moved is kept: ${duty.id}`, !told || former > (before.formerDates[duty.id]?.length ?? 0));
  }
}

function privacyKept({ notices, bars, wake, agenda: derived, case: after }: Outcome): void {
  const read = [
    ...notices.map((notice) => JSON.stringify(notice) + sentenceOf(notice)),
    ...bars.map((bar) => bar.label),
    wake?.summary ?? '',
    ...derived.duties.map((duty) => explain(duty, after)),
  ];
  hold('nothing that was typed is told', !read.some((line) => line.includes(TYPED)));
}

function silentAfterClosure({ notices, bars, wake, case: { alarms } }: Outcome): void {
  const loud = notices.filter(({ kind }) => kind === 'reminder' || kind === 'escalation' || kind === 'task');
  hold('nothing rings after closure', loud.length === 0 && alarms.length === 0 && bars.length === 0 && wake === null);
}

function hold(what: string, holds: boolean): void {
  if (!holds) throw new Error(`does not hold: ${what}`);
}

// ── what happens ───────────────────────────────────────────────────────────────────────────────────────────────────

interface Step {
  kind: 'sensible' | 'well-formed' | 'malformed' | 'undelivered' | 'nothing';
  seed: number;
  minutes: number;
  /** No worker process runs meanwhile, so that much may ring at once. */
  down: boolean;
  /** Said so many minutes before it is heard. */
  delay: number;
}

const kind = fc.oneof(
  { weight: 24, arbitrary: fc.constant('sensible' as const) },
  { weight: 4, arbitrary: fc.constant('well-formed' as const) },
  { weight: 2, arbitrary: fc.constant('malformed' as const) },
  { weight: 1, arbitrary: fc.constantFrom('undelivered' as const, 'nothing' as const) },
);

const LONG = 10 * 24 * 60;

const minutes = fc.oneof(
  { weight: 6, arbitrary: fc.nat(600) },
  { weight: 4, arbitrary: fc.nat(4 * 24 * 60) },
  { weight: 1, arbitrary: fc.nat(260 * 24 * 60) },
);

const step: fc.Arbitrary<Step> = fc.record({
  kind,
  seed: fc.nat(),
  minutes,
  down: fc.boolean(),
  delay: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(2000) }),
});

const beginning = fc.record({
  seed: fc.nat(),
  day: fc.constantFrom('2027-01-06 09:00', '2027-03-13 20:30', '2028-02-28 23:00', '2027-08-31 00:05'),
});

const lives = fc.tuple(beginning, fc.array(step, { minLength: 1, maxLength: 60, size: 'max' }));

function live([{ seed, day }, steps]: [{ seed: number; day: string }, Step[]]): WatchedStory {
  const opening = anOpening(seed, day.slice(0, 10));
  const story = new WatchedStory(day, opening.settings.zone);
  story.tell('openCase', opening);
  for (const each of steps) happen(story, each);
  return story.at(instantAt(millisecondsOf(story.now) + LONG * 60_000));
}

function happen(story: WatchedStory, { kind, seed, minutes, down, delay }: Step): void {
  const next = instantAt(millisecondsOf(story.now) + minutes * 60_000);
  // Over a long time every morning may have something to say; a few lives hear all of it.
  if (down || (minutes > LONG && seed % 4 > 0)) story.downUntil(next);
  else story.at(next);
  if (kind === 'nothing') return;
  if (kind === 'undelivered') return void story.undelivered('reminder:plan-update/1', 'hale', '550');
  const saying: Saying = { sensible, 'well-formed': wellFormed, malformed }[kind](story, seed);
  const receivedAt = delay > 0 ? instantAt(millisecondsOf(story.now) - delay * 60_000) : undefined;
  story.say(saying.name, saying.args, saying.by, receivedAt);
}

test('whatever people do and however time passes, a case keeps its promises', () => {
  const seen: Record<string, number> = {};
  const property = fc.property(lives, (life) => {
    for (const [what, count] of Object.entries(live(life).counted)) seen[what] = (seen[what] ?? 0) + count;
  });
  // Shrinking takes minutes and is for people: CASECLOCK_SHRINK=1 finds the shortest life that breaks the promise.
  fc.assert(property, { seed: SEED, numRuns: RUNS, endOnFailure: !process.env['CASECLOCK_SHRINK'] });
  // The lives are worth looking at only if they come to something.
  const deeds = [
    'approvePlan',
    'returnPlan',
    'revisePlan',
    'recordReviews',
    'fileHardCopy',
    'transferCase',
    'nameStandIn',
    'acceptTransfer',
    'declineTransfer',
    'withdrawTransfer',
    'restrictCase',
    'liftRestriction',
    'approveClosure',
    'correctHearing',
    'deleteHearing',
    'correctCourtOrder',
  ];
  expect(RUNS < 200 ? [] : deeds.filter((command) => !seen[command])).toEqual([]);
  if (process.env['CASECLOCK_SHOW']) console.info(seen);
}, 60_000);

test('whatever is said in whatever form, it is taken or refused, and never breaks a case', () => {
  const opening = { ...OPENING, removals: [{ child: 'iris', on: '2027-01-06' }] };
  const story = new WatchedStory('2027-01-06 09:00').tell('openCase', opening).create('initial');
  const names = fc.oneof(fc.constantFrom(...COMMAND_NAMES), fc.anything());
  const people = fc.oneof(fc.constantFrom('hale', 'okafor', 'vasquez'), fc.string());
  const property = fc.property(names, fc.anything(), people, (name, args, by) => {
    story.take({ type: 'command', name: name as string, args }, by);
  });
  fc.assert(property, { seed: SEED, numRuns: RUNS * 8 });
});
