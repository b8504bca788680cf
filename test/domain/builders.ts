import { createHash } from 'node:crypto';
import { civilDateAt, type Instant, instantOf, timeOfDayAt } from '../../domain/calendar/agency-clock';
import { CLOCK, type Moment, momentOf } from '../../domain/calendar/moment';
import { blankCase, type Case } from '../../domain/case/case';
import type { DocumentKind } from '../../domain/case/document';
import { currentPlacement } from '../../domain/case/placement';
import { type Plan, type PlanKind, planOf } from '../../domain/case/plan';
import type { Text } from '../../domain/case/text';
import type { CommandArgs, CommandName } from '../../domain/commands/catalogue';
import type { OpeningArgs } from '../../domain/commands/opening';
import { isRefusal, type Refusal } from '../../domain/commands/refusal';
import { type Agenda, agenda, dutyIn } from '../../domain/duties/agenda';
import type { Duty } from '../../domain/duties/duty';
import { explain } from '../../domain/duties/explain';
import type { CaseEvent, RecordedEvent } from '../../domain/case/events';
import type { Notice, NoticeKind } from '../../domain/notices/notice';
import { sentenceOf } from '../../domain/notices/words';
import { completeOutline, completeUpdate } from './complete-plan';
import { type Input, type Outcome, type PolicyOf, turn } from '../../domain/turn';
import { policyOf } from '../../policies/packs';

/** Words that somebody typed, as a command carries them. */
export function words(typed: string): Text {
  const hash = createHash('sha256').update(typed).digest('hex');
  return { id: `text-${hash.slice(0, 24)}`, hash, empty: typed.trim() === '' };
}

export const ZONE = 'America/Los_Angeles';

/** What this agency adds to the lists of the documents: the codes of the stories that are told in the tests. */
export const OWN_LISTS = {
  'service-objectives': [
    'Complete a parenting course',
    'Follow the visitation plan',
    'Attend school',
    'Family counselling',
    'family counselling',
  ],
  'contributing-factors': ['Substance abuse'],
  strengths: ['Stable housing'],
  'planned-client-services': [
    'parenting course',
    'substance-use assessment',
    'counselling',
    'family counselling',
    'tutoring',
    'respite',
  ],
};

/** A family of two children, of whom Iris is in care, with everybody whom the agency needs. */
export const OPENING: OpeningArgs = {
  policy: 'santa-clara@2027.1',
  settings: { zone: ZONE, lists: OWN_LISTS },
  family: [
    { id: 'iris', role: 'child', birth: '2015-08-30' },
    { id: 'sol', role: 'child', birth: '2023-06-11' },
    { id: 'adele', role: 'parent' },
    { id: 'owen', role: 'parent' },
    { id: 'grandmother', role: 'caregiver' },
  ],
  staff: [
    { id: 'hale', role: 'caseworker' },
    { id: 'teague', role: 'caseworker' },
    { id: 'okafor', role: 'supervisor' },
    { id: 'lindqvist', role: 'stand-in' },
    { id: 'vasquez', role: 'programme-manager' },
  ],
  worker: 'hale',
};

/** A notice as it was said: when, and the line that people read. */
export interface Said extends Notice {
  on: string;
  time: string;
  at: Instant;
  line: string;
}

/** A case and its clock: tells commands to the real `turn`, and lets time pass as the workflow does. */
export class Story {
  case: Case;
  now: Instant;
  said: Said[] = [];
  events: RecordedEvent[] = [];
  last: Outcome | null = null;

  constructor(
    from: string,
    readonly zone: string = ZONE,
    private readonly rules: PolicyOf = policyOf,
  ) {
    this.case = frozen(blankCase('case-1'));
    this.now = instantOf(from.slice(0, 10), from.slice(11) || '09:00', zone);
  }

  /** Lets time pass; everything that rings on the way rings. */
  at(when: string): this {
    return this.passTo(this.instant(when));
  }

  private passTo(until: Instant): this {
    for (let next = this.nextRing(); next && next <= until; next = this.nextRing()) {
      this.now = next > this.now ? next : this.now;
      this.take({ type: 'clock' }, CLOCK);
    }
    this.now = until;
    return this;
  }

  /** Lets time pass while no worker process runs; then the case is told the time once. */
  downUntil(when: string): this {
    this.now = this.instant(when);
    this.take({ type: 'clock' }, CLOCK);
    return this;
  }

  tell<C extends CommandName>(name: C, args: CommandArgs<C>, by = 'hale', receivedAt?: string): this {
    const refused = this.say(name, args, by, receivedAt);
    if (refused) throw new Error(`${name} was refused (${refused.code}): ${refused.sentence}`);
    return this;
  }

  /** The refusal of a command; fails when it is not refused, and when a refusal changes anything. */
  refused<C extends CommandName>(name: C, args: CommandArgs<C>, by = 'hale', receivedAt?: string): Refusal {
    return this.refusedAnyhow(name, args, by, receivedAt);
  }

  /** The same for arguments that the compiler would not let pass. */
  refusedAnyhow(name: string, args: unknown, by = 'hale', receivedAt?: string): Refusal {
    const before = JSON.stringify(this.case);
    const refused = this.say(name, args, by, receivedAt);
    if (!refused) throw new Error(`${name} was not refused`);
    expect(JSON.stringify(this.case)).toBe(before);
    return refused;
  }

  undelivered(notice: string, to: string, code: string): this {
    this.take({ type: 'undelivered', notice, to, code }, CLOCK);
    return this;
  }

  // ── what people do with plans ────────────────────────────────────────────────────────────────────────────────────

  create(kind: Plan['kind'], more: Partial<CommandArgs<'createPlan'>> = {}, by = 'hale'): this {
    this.tell('createPlan', { kind, ...more, ...this.completed(kind, more.outline) }, by);
    return this.withDocuments(`plan-${this.case.plans.length}`, by);
  }

  /** The documents that the manuals ask for beside a full plan are completed today. */
  withDocuments(plan: string, by = 'hale'): this {
    const { kind, focusChildren = [] } = this.plan(plan);
    for (const each of DOCUMENTS[kind]) this.tell('recordDocument', { plan, kind: each }, by);
    const placed = focusChildren.filter((child) => currentPlacement(this.case, child));
    for (const about of kind === 'update' ? placed : [])
      this.tell('recordDocument', { plan, kind: 'out-of-home-care-update', about }, by);
    return this;
  }

  /** A full plan says what the manuals want to read in it, so that it can be handed in. */
  private completed(kind: Plan['kind'], given: CommandArgs<'createPlan'>['outline'] = {}) {
    if (kind === 'initial') return { outline: completeOutline(this.case, given, words) };
    if (kind === 'update') return { outline: completeUpdate(this.case, given, words) };
    return Object.keys(given).length > 0 ? { outline: given } : {};
  }

  /** Worker and supervisor sign the printed plan today. */
  signOnPaper(plan: string): this {
    return this.tell('keyPaperSignatures', { plan, worker: this.today, supervisor: this.today });
  }

  submit(plan: string, by = 'hale'): this {
    return this.tell('submitPlan', this.submission(plan), by);
  }

  submission(plan: string): CommandArgs<'submitPlan'> {
    return { plan, revision: this.plan(plan).revision, hash: `hash-${this.plan(plan).revision}` };
  }

  approve(plan: string, by = 'okafor', receivedAt?: string): this {
    return this.tell('approvePlan', this.approval(plan), by, receivedAt);
  }

  approval(plan: string): CommandArgs<'approvePlan'> {
    return { plan, hash: this.plan(plan).submissions.at(-1)?.hash ?? 'none' };
  }

  /** Made with the parents where the pack asks for it, signed on paper and submitted today. */
  handIn(plan: string): this {
    return this.signOnPaper(plan).withParents(plan).submit(plan);
  }

  private withParents(plan: string): this {
    const because = this.agenda.blocked.find((blocked) => blocked.plan === plan)?.because ?? [];
    if (!because.some((sentence) => sentence.includes('parents take part'))) return this;
    const parents = this.case.family.filter((member) => member.receivesServices);
    for (const { id: person } of parents) this.tell('recordEngagement', { person, kind: 'participated' });
    return this;
  }

  withProgress(): this {
    const objectives = this.case.plans.find((plan) => plan.state === 'In Effect')?.outline.objectives ?? [];
    if (objectives.length === 0) return this;
    const progress = objectives.map(({ id }) => ({
      objective: id,
      met: 'In Progress' as const,
      narrative: words(`Going well with ${id}.`),
    }));
    return this.tell('recordProgress', { progress });
  }

  // ── what there is to see ─────────────────────────────────────────────────────────────────────────────────────────

  get today(): string {
    return civilDateAt(this.now, this.zone);
  }

  get agenda(): Agenda {
    return agenda(this.case, this.rules(this.case), this.today);
  }

  plan(id: string): Plan {
    const plan = planOf(this.case, id);
    if (!plan) throw new Error(`there is no ${id}`);
    return plan;
  }

  duty(id: string): Duty {
    const duty = dutyIn(this.agenda, id);
    if (!duty) throw new Error(`nobody owes ${id}; owed: ${this.agenda.duties.map((each) => each.id).join(', ')}`);
    return duty;
  }

  due(id: string): string | null {
    return this.duty(id).due;
  }

  explanation(id: string): string {
    return explain(this.duty(id), this.case);
  }

  /** What was said of a kind, and about a duty if one is named. */
  heard(kind: NoticeKind, about?: string): Said[] {
    return this.said.filter((notice) => notice.kind === kind && (!about || notice.about === about));
  }

  /** The days on which something of a kind was said. */
  daysOf(kind: NoticeKind, about?: string): string[] {
    return this.heard(kind, about).map((notice) => notice.on);
  }

  /** Forgets what was said so far, so that a test looks at what follows only. */
  listen(): this {
    this.said = [];
    this.events = [];
    return this;
  }

  happened<T extends CaseEvent['type']>(type: T): Extract<CaseEvent, { type: T }>[] {
    return this.events.flatMap(({ event }) => (event.type === type ? [event as Extract<CaseEvent, { type: T }>] : []));
  }

  say(name: string, args: unknown, by: string, receivedAt?: string): Refusal | null {
    const refused = this.take({ type: 'command', name, args }, by, receivedAt);
    // What is due to ring at this very moment rings.
    if (!refused) this.passTo(this.now);
    return refused;
  }

  take(input: Input, by: string, receivedAt?: string): Refusal | null {
    const moment = momentOf(this.now, this.zone, by, receivedAt && this.instant(receivedAt));
    const outcome = this.turned(input, moment);
    if (isRefusal(outcome)) return outcome;
    this.last = outcome;
    this.case = frozen(outcome.case);
    this.events.push(...outcome.events);
    this.said.push(...outcome.notices.map((notice) => this.asSaid(notice, moment)));
    return null;
  }

  /** The one call of the core; whoever wants to look at each turn does it here. */
  protected turned(input: Input, moment: Moment): Outcome | Refusal {
    return turn(this.case, input, moment, this.rules);
  }

  private asSaid(notice: Notice, { now, today }: Moment): Said {
    return { ...notice, on: today, time: timeOfDayAt(now, this.zone), at: now, line: sentenceOf(notice) };
  }

  private instant(when: string): Instant {
    return when.endsWith('Z') ? when : instantOf(when.slice(0, 10), when.slice(11) || '12:00', this.zone);
  }

  private nextRing(): Instant | null {
    const moments = [...(this.last?.bars ?? []).map((bar) => bar.until), this.last?.wake?.at ?? null];
    return moments.reduce((best, at) => (at && (!best || at < best) ? at : best), null);
  }
}

/** A case that was opened on a day, by default without any trigger of the initial plan. */
export function openedOn(when: string, given: Partial<OpeningArgs> = {}, rules?: PolicyOf): Story {
  const opening = { ...OPENING, ...given };
  opening.settings = { lists: OWN_LISTS, ...opening.settings };
  return new Story(when, opening.settings.zone, rules).tell('openCase', opening);
}

/** Iris was removed on the day of the opening. */
export function removedOn(day: string, given: Partial<OpeningArgs> = {}): Story {
  return openedOn(`${day} 09:00`, { removals: [{ child: 'iris', on: day }], ...given });
}

const DOCUMENTS: Record<PlanKind, DocumentKind[]> = {
  initial: ['cat-continuing-services'],
  update: ['cat-continuing-services', 'scz-222', 'cat-continuation-and-placement', 'case-plan'],
  'court-order': [],
  amendment: [],
};

const OBJECTIVES = [
  { type: 'Complete a parenting course', participants: ['adele'] },
  { type: 'Follow the visitation plan', participants: ['owen'] },
];

/** The initial plan took effect on a day: opened a week before, handed in and approved that day. */
export function planInEffectOn(day: string, given: Partial<OpeningArgs> = {}): Story {
  const story = openedOn(`${day} 08:00`, { removals: [{ child: 'iris', on: day }], ...given });
  return story
    .create('initial', { outline: { objectives: OBJECTIVES } })
    .handIn('plan-1')
    .approve('plan-1');
}

/** An update of the plan waits for the supervisor. */
export function updateSubmitted(story: Story, by = 'hale'): Story {
  const id = `plan-${story.case.plans.length + 1}`;
  return story.withProgress().create('update').signOnPaper(id).submit(id, by);
}

/** The next update took effect at a moment. */
export function updatedAt(story: Story, when: string): Story {
  const id = `plan-${story.case.plans.length + 1}`;
  return updateSubmitted(story.at(when)).approve(id);
}

/** Whoever changes a case in place is found out. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
