import { type Instant, instantAt, instantOf, millisecondsOf } from '../domain/calendar/agency-clock';
import { addDays, type CivilDate, type Month, monthsBetween } from '../domain/calendar/civil-date';
import { CLOCK, momentOf } from '../domain/calendar/moment';
import { blankCase, type Case } from '../domain/case/case';
import { PLANNED_CONTACT_KINDS, VISITATION_KINDS } from '../domain/case/lists';
import { PLAN_NARRATIVES } from '../domain/case/plan-pages';
import type { CommandArgs, CommandName } from '../domain/commands/catalogue';
import { isRefusal } from '../domain/commands/refusal';
import { type Input, type Outcome, turn } from '../domain/turn';
import { policyOf } from '../policies/packs';

/*
 * A case of ten years with five people, told command by command through the core: visits each month, the treatment
 * plan's review, reports both ways, the RSP, an update every half year, a hearing with each, a court order each spring.
 */

const ZONE = 'America/Los_Angeles';
const WORKER = 'w-hale';
const SUPERVISOR = 's-okafor';
const DHS = 'd-pruitt';
const DCFS = 'i-dunmore';
const TEXT = { id: 'text-0123456789abcdef01234567', hash: 'f'.repeat(64), empty: false };

/** Everybody of the agency who may get a mail. */
export const STAFF = [WORKER, SUPERVISOR, DHS, DCFS, 'm-vasquez', 'l-asher'];

export const FIRST_DAY = '2027-01-06';

/** Tells it all; `years` fewer make a younger case. */
export function caseOf(years: number): Case {
  const life = new Life(FIRST_DAY);
  life.open();
  const last: Month = `${2026 + years}-12`;
  for (const month of monthsBetween('2027-01', last)) monthOf(life, month);
  return life.at(addDays(`${2027 + years}-01-01`, 4)).case;
}

/** A case on its first day. */
export function newCase(): Case {
  const life = new Life(FIRST_DAY);
  life.open();
  return life.case;
}

function monthOf(life: Life, month: Month): void {
  const number = Number(month.slice(5));
  visits(life, month);
  jointService(life, month);
  if (number === 3 && month > '2027-12') courtOrder(life, month);
  if (number === 1 || number === 7) plan(life, month);
  life.at(`${month}-26`).tell(WORKER, 'recordPatpReview', { with: ['parent-1', 'child-2'], summary: TEXT });
}

function visits(life: Life, month: Month): void {
  const home = [{ person: 'parent-1' }, { person: 'child-2' }];
  const placement = [{ person: 'child-1', alone: true }, { person: 'caregiver-1' }];
  life.at(`${month}-08`);
  life.tell(WORKER, 'recordContact', { method: 'in-person', place: 'home', with: home, narrative: TEXT });
  life.tell(WORKER, 'recordContact', { method: 'in-person', place: 'in-placement', with: placement, narrative: TEXT });
  life.at(`${month}-11`);
  life.tell(WORKER, 'recordContact', { method: 'telephone', with: [{ person: 'parent-2' }], narrative: TEXT });
  life.tell(WORKER, 'recordContact', { method: 'in-person', place: 'office', with: [{ person: 'parent-2' }] });
}

function jointService(life: Life, month: Month): void {
  const number = Number(month.slice(5));
  life.at(`${month}-14`);
  if (month === '2027-01') life.tell(DHS, 'recordRsp', { faceToFace: true });
  else life.tell(DHS, 'recordRspReview', { revised: false, summary: TEXT });
  if (number % 5 === 1) life.tell(DHS, 'recordConsent', { person: 'parent-1' });
  life.at(`${month}-20`).tell(DCFS, 'receiveReport2151A', { month, summary: TEXT });
  life.at(`${month}-22`).tell(DHS, 'decideOnRsp', { report: month, changed: false, reason: TEXT });
  const noChange = ['progress', 'servicesOccurred', 'servicesExpected', 'address', 'composition', 'conflicts'] as const;
  life.tell(DHS, 'sendReport2151A', { month, headings: { other: TEXT }, noChange: [...noChange] });
}

/** The initial plan, or the update of the half year, from the outline to the signed hard copy. */
function plan(life: Life, month: Month): void {
  const first = life.case.plans.length === 0;
  life.at(`${month}-15`);
  if (first) life.tell(WORKER, 'recordEngagement', { person: 'parent-1', kind: 'participated' });
  if (first) life.tell(WORKER, 'recordEngagement', { person: 'parent-2', kind: 'participated' });
  if (!first) life.progress();
  life.tell(WORKER, 'createPlan', {
    kind: first ? 'initial' : 'update',
    outline: first ? { ...OUTLINE, ...PAGES } : PAGES,
  });
  life.documents(first ? FIRST_DOCUMENTS : DOCUMENTS);
  life.approve(`${month}-18`);
  life.tell(WORKER, 'setHearing', { kind: 'status-review', on: addDays(`${month}-18`, 150) });
  const hearing = life.case.hearings.at(-2);
  if (hearing && !hearing.heldOn && hearing.scheduledFor < `${month}-18`)
    life.tell(WORKER, 'recordHearingHeld', { hearing: hearing.id, on: hearing.scheduledFor });
}

const FIRST_DOCUMENTS = ['cat-continuing-services'] as const;
const DOCUMENTS = [...FIRST_DOCUMENTS, 'scz-222', 'cat-continuation-and-placement', 'case-plan'] as const;

function courtOrder(life: Life, month: Month): void {
  life.at(`${month}-16`).tell(WORKER, 'receiveCourtOrder', { dated: `${month}-15`, differs: true, summary: TEXT });
  const order = life.case.orders.at(-1)?.id ?? '';
  life.tell(WORKER, 'createPlan', { kind: 'court-order', incorporates: [order] });
  life.approve(`${month}-17`);
}

const CHILDREN = ['child-1', 'child-2'];
const PARENTS = ['parent-1', 'parent-2'];
const TASKS = PARENTS.map((who) => ({
  partner: 'birth parents' as const,
  who,
  what: TEXT,
  where: TEXT,
  when: TEXT,
  how: TEXT,
}));

const SERVICES = ['parenting course', 'substance-use assessment', 'family counselling', 'tutoring'];

const OWN_LISTS = {
  'service-objectives': ['Complete a parenting course', 'Follow the visitation plan', 'Family counselling'],
  'contributing-factors': ['Substance abuse'],
  'planned-client-services': SERVICES,
};

const OUTLINE: CommandArgs<'createPlan'>['outline'] = {
  objectives: [
    { type: 'Complete a parenting course', participants: ['parent-1'], projectedCompletion: '2027-06-30' },
    { type: 'Follow the visitation plan', participants: ['parent-2'], projectedCompletion: '2027-06-30' },
    { type: 'Attend school regularly', participants: ['child-1'], projectedCompletion: '2027-06-30' },
    { type: 'Family counselling', participants: ['parent-1', 'child-2'], projectedCompletion: '2027-07-31' },
  ].map((objective, index) => ({
    ...objective,
    from: ['Substance abuse'],
    detail: TEXT,
    tasks: TASKS.slice(index % 2, (index % 2) + 1),
  })),
  contributingFactors: [{ code: 'Substance abuse', participants: ['parent-1'] }],
  strengths: [{ code: 'Extended family support', participants: ['parent-1', 'child-1'] }],
  plannedServices: SERVICES.map((code) => ({
    code,
    participants: ['parent-1'],
    overcomesBarriersTo: 'safety',
    by: '2027-12-31',
  })),
  caseServices: [
    ...VISITATION_KINDS.map((visitation) => ({ code: 'Arrange Visitation', visitation, frequency: 'Weekly' })),
    ...PLANNED_CONTACT_KINDS.map((contact) => ({ code: 'SW Planned Contact', contact, frequency: 'Monthly' })),
    { code: 'Provide Your Rights Brochure' },
    { code: 'Family Engagement', types: ['Team Decision Making'] },
  ],
};

/** What each full plan says anew. */
const PAGES: CommandArgs<'createPlan'>['outline'] = {
  appropriateness: TEXT,
  narratives: Object.fromEntries(Object.keys(PLAN_NARRATIVES).map((name) => [name, TEXT])),
  children: CHILDREN.map((child) => ({
    child,
    goal: 'Return Home',
    concurrentGoal: 'Adoption',
    adoptability: 'Not Assessed',
    component: 'Family Reunification',
    componentFrom: FIRST_DAY,
    alternative: 'Adoption',
  })),
  education: CHILDREN.map((child) => ({ child, grade: 'Grade 5', performance: TEXT, iep: 'Not needed' })),
  livingArrangements: CHILDREN.map((child) => ({ child, assessedOn: FIRST_DAY, safe: true })),
  people: [
    ...CHILDREN.map((person) => ({ person, needs: TEXT })),
    ...PARENTS.map((person) => ({ person, needs: TEXT, viewpoint: TEXT })),
  ],
  understood: true,
  reviewed: {
    contributingFactors: CHILDREN,
    strengths: [...CHILDREN, ...PARENTS],
    plannedServices: [...CHILDREN, ...PARENTS],
    caseServices: [...CHILDREN, ...PARENTS],
  },
};

/** A case and its clock, as the workflow leads them. */
class Life {
  case: Case = blankCase('ten-years');
  private now: Instant;
  private last: Outcome | null = null;

  constructor(from: CivilDate) {
    this.now = instantOf(from, '09:00', ZONE);
  }

  open(): void {
    this.tell(WORKER, 'openCase', {
      policy: 'reference@2027.1',
      settings: { zone: ZONE, lists: OWN_LISTS },
      family: [
        { id: 'child-1', role: 'child', birth: '2018-08-30' },
        { id: 'child-2', role: 'child', birth: '2023-06-11' },
        { id: 'parent-1', role: 'parent' },
        { id: 'parent-2', role: 'parent' },
        { id: 'caregiver-1', role: 'caregiver' },
      ],
      staff: [
        { id: WORKER, role: 'caseworker' },
        { id: SUPERVISOR, role: 'supervisor' },
        { id: 'm-vasquez', role: 'programme-manager' },
        { id: DCFS, role: 'dcfs-worker' },
        { id: DHS, role: 'dhs-caseworker' },
        { id: 'l-asher', role: 'dhs-liaison' },
      ],
      worker: WORKER,
      removals: [{ child: 'child-1', on: FIRST_DAY }],
      placements: [{ child: 'child-1', caregiver: 'caregiver-1', from: FIRST_DAY }],
      enrolments: [
        { chapter: 'dcfs-2151a', from: FIRST_DAY, participants: ['parent-1', 'child-2'] },
        { chapter: 'patp-review', from: FIRST_DAY },
      ],
    });
  }

  /** Lets time pass to ten o'clock of a day; everything that rings on the way rings. */
  at(day: CivilDate): this {
    const until = instantOf(day, '10:00', ZONE);
    for (let next = this.nextRing(); next && next <= until; next = this.nextRing()) {
      this.now = next > this.now ? next : this.now;
      this.take({ type: 'clock' }, CLOCK);
    }
    this.now = until;
    return this;
  }

  tell<C extends CommandName>(by: string, name: C, args: CommandArgs<C>): this {
    this.take({ type: 'command', name, args }, by);
    return this;
  }

  progress(): void {
    const objectives = this.case.plans.find((each) => each.state === 'In Effect')?.outline.objectives ?? [];
    const progress = objectives.map(({ id }) => ({ objective: id, met: 'In Progress' as const, narrative: TEXT }));
    this.tell(WORKER, 'recordProgress', { progress });
  }

  /** What the manuals ask for beside the plan in the making. */
  documents(kinds: readonly (typeof DOCUMENTS)[number][]): void {
    const plan = this.case.plans.at(-1)?.id ?? '';
    for (const kind of kinds) this.tell(WORKER, 'recordDocument', { plan, kind });
    if (kinds !== DOCUMENTS) return;
    this.tell(WORKER, 'recordDocument', { plan, kind: 'out-of-home-care-update', about: 'child-1' });
    this.tell(WORKER, 'recordChecklist', {
      checklist: 'engaging-the-family',
      about: plan,
      done: ['encouraged', 'purpose-explained', 'terms-explained', 'goals-and-safety', 'family-strengths'],
    });
  }

  /** The plan in the making is signed on paper, handed in, approved on a day, signed by the family and filed. */
  approve(day: CivilDate): void {
    this.at(day);
    const { id, revision } = this.case.plans.at(-1) ?? { id: '', revision: 0 };
    const hash = `${revision}`.padStart(64, '0');
    this.tell(WORKER, 'keyPaperSignatures', { plan: id, worker: day, supervisor: day });
    this.tell(WORKER, 'submitPlan', { plan: id, revision, hash }).tell(SUPERVISOR, 'approvePlan', { plan: id, hash });
    const rows = this.case.plans.find((plan) => plan.id === id)?.reviews ?? [];
    const reviews = rows.map(({ person }) => ({ person, outcome: 'signed' as const, on: day }));
    if (reviews.length > 0) this.tell(WORKER, 'recordReviews', { plan: id, reviews });
    this.tell(WORKER, 'fileHardCopy', { plan: id });
  }

  private take(input: Input, by: string): void {
    const outcome = turn(this.case, input, momentOf(this.now, ZONE, by), policyOf);
    if (isRefusal(outcome)) throw new Error(`${JSON.stringify(input)} on ${this.now}: ${outcome.sentence}`);
    this.last = outcome;
    this.case = outcome.case;
    // A moment between two commands, so that no two share one.
    this.now = instantAt(millisecondsOf(this.now) + 1000);
  }

  private nextRing(): Instant | null {
    const moments = [...(this.last?.bars ?? []).map((bar) => bar.until), this.last?.wake?.at ?? null];
    return moments.reduce((best, at) => (at && (!best || at < best) ? at : best), null);
  }
}
