import { addDays } from '../../domain/calendar/civil-date';
import { pendingClosure } from '../../domain/case/closure';
import { CONFERENCE_POINTS } from '../../domain/case/conference';
import type { Hearing } from '../../domain/case/court';
import { type Plan, planInEffect, plansInProgress } from '../../domain/case/plan';
import { PROGRAMMES } from '../../domain/case/programme';
import { valuesOf as listValues } from '../../domain/case/lists';
import type { Case } from '../../domain/case/case';
import { approverOf, receiverOf } from '../../domain/case/recipients';
import { PARTICULARS } from '../../domain/case/referral';
import { isOutstanding, rowsOn } from '../../domain/case/review';
import { ATTENDANCE, EFFECTS, SERVICE_CHANGES } from '../../domain/case/service';
import { RESTRICTION_REASONS } from '../../domain/case/restriction';
import { pendingTransfer } from '../../domain/case/transfer';
import { COMMAND_NAMES, type CommandName, commandOf } from '../../domain/commands/catalogue';
import type { OpeningArgs } from '../../domain/commands/opening';
import type { Field, Fields } from '../../domain/commands/shape';
import { OPENING, OWN_LISTS, type Story, words } from './builders';
import { completeOutline, completeUpdate } from './complete-plan';

/** Draws numbers from a seed, so that one number of fast-check's stands for a whole command. */
export class Chance {
  constructor(private state: number) {}

  /** A number from 0 up to, and not including, a limit. */
  below(limit: number): number {
    // Mulberry32, a generator of a few lines that is good enough for choosing.
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  }

  happens(percent: number): boolean {
    return this.below(100) < percent;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

/** What somebody typed must never be read anywhere but in the record store. */
export const TYPED = 'typed-by-somebody';

export interface Saying {
  name: string;
  args: unknown;
  by: string;
}

// ── what makes sense ───────────────────────────────────────────────────────────────────────────────────────────────

type Suggested = [name: CommandName, args: Record<string, unknown>, by?: string];
type Suggestion = (story: Story, chance: Chance) => Suggested[];

const perhaps = (chance: Chance, percent: number, suggested: Suggested): Suggested[] =>
  chance.happens(percent) ? [suggested] : [];

const text = (chance: Chance) => ({
  id: `${TYPED}-${chance.below(9)}`,
  hash: `${TYPED}-${chance.below(3)}`,
  empty: chance.happens(10),
});

const workOnPlans: Suggestion = (story, chance) =>
  plansInProgress(story.case).flatMap((plan): Suggested[] => {
    const { id, paper, approvalStatus, authors, basedOn } = plan;
    const inForce = planInEffect(story.case)?.id ?? null;
    if (approvalStatus === 'Pending Approval') {
      const [approver = 'vasquez'] = approverOf(story.case, authors, story.today);
      return [
        ...perhaps(chance, 80, ['approvePlan', story.approval(id), approver]),
        // What another plan has overtaken can only be returned.
        ...perhaps(chance, basedOn === inForce ? 30 : 90, [
          'returnPlan',
          { plan: id, comment: text(chance) },
          approver,
        ]),
      ];
    }
    const [worker, supervisor] = [addDays(story.today, -chance.below(2)), story.today];
    const incorporates = chance.happens(30) ? story.case.orders.map((order) => order.id) : undefined;
    // What stands in the way of a submission is done first, most of the time.
    const because = story.agenda.blocked.find(({ plan }) => plan === id)?.because.join(' ') ?? '';
    if (
      chance.happens(90) &&
      because !== '' &&
      !/^The plan cannot be submitted: the paper signature dates[^.]*\.$/.test(because)
    )
      return unblocking(story, plan, because, chance);
    return [
      paper ? ['submitPlan', story.submission(id)] : ['keyPaperSignatures', { plan: id, worker, supervisor }],
      ...perhaps(chance, basedOn === inForce ? 15 : 70, ['revisePlan', { plan: id, outline, incorporates }]),
      ...perhaps(chance, 5, ['discardPlan', { plan: id }]),
    ];
  });

const outline = {
  strengths: [{ code: 'Stable housing' }],
  objectives: [{ type: 'Attend school regularly', participants: ['iris'] }],
};

/** What a plan still lacks, as its sentences name it. */
function unblocking(
  { case: aCase }: Story,
  { id: plan, kind, outline: { objectives } }: Plan,
  because: string,
  chance: Chance,
): Suggested[] {
  if (because.includes('no objective')) return [['revisePlan', { plan, outline }]];
  const documents = [...because.matchAll(/recordDocument, ([\w-]+)(?:, about (\w+))?/g)];
  if (documents.length > 0)
    return documents.map(([, kind, about]) => ['recordDocument', { plan, kind, ...(about && { about }) }]);
  if (because.includes('(narratives.') || because.includes('(tasks)') || because.includes('(from)')) {
    const given = objectives.map(({ id, type, participants }) => ({ id, type, participants }));
    const pages = completeOutline(aCase, { objectives: given }, words);
    return [['revisePlan', { plan, outline: kind === 'update' ? completeUpdate(aCase, pages, words) : pages }]];
  }
  if (because.includes('ssessment')) return [['recordFamilyAssessment', { plan, ...narratives(chance) }]];
  const whom = ['adele', 'owen'].filter((person) => because.includes(person));
  return whom.map((person) => ['recordEngagement', { person, kind: 'participated', summary: text(chance) }]);
}

function narratives(chance: Chance) {
  const narrative = { ...text(chance), empty: false };
  return { significantChanges: narrative, currentCondition: narrative, familyPerception: narrative };
}

const beginPlans: Suggestion = ({ case: aCase }, chance) => {
  const inForce = aCase.plans.find((plan) => plan.state === 'In Effect');
  const objectives = [{ type: 'Attend school regularly', participants: ['iris'] }];
  if (!inForce)
    return [
      [
        'createPlan',
        { kind: 'initial', outline: chance.happens(90) ? { objectives, plannedServices: [COURSE] } : undefined },
      ],
    ];
  const progress = inForce.outline.objectives.map(({ id }) => ({
    objective: id,
    met: 'Yes',
    narrative: { ...text(chance), empty: false },
  }));
  const orders = aCase.orders.map((order) => order.id).filter(() => chance.happens(60));
  return [
    ['createPlan', { kind: 'update', incorporates: orders }],
    ...perhaps(chance, progress.length > 0 ? 100 : 0, ['recordProgress', { progress }]),
    ['createPlan', orders.length > 0 ? { kind: 'court-order', incorporates: orders } : { kind: 'amendment' }],
  ];
};

/** What is left to do with a plan that is in effect: the family signs, and the hard copy is filed. */
const paperwork: Suggestion = ({ case: aCase, today }, chance) =>
  aCase.plans
    .filter((plan) => plan.approval && !plan.filedOn)
    .flatMap(({ id, reviews }): Suggested[] => {
      const unsigned = reviews.filter(isOutstanding).filter(() => chance.happens(80));
      const signed = unsigned.map(({ person }) => ({ person, outcome: 'signed', on: today }));
      return signed.length > 0 ? [['recordReviews', { plan: id, reviews: signed }]] : [['fileHardCopy', { plan: id }]];
    });

const court: Suggestion = ({ case: aCase, today }, chance) => {
  const known = aCase.hearings.filter((hearing) => !hearing.vacated);
  const pending = aCase.hearings.filter((hearing) => !hearing.heldOn && !hearing.vacated);
  const hearing = pending.length > 0 ? chance.of(pending) : null;
  const kind = chance.of(['status-review', 'status-review', 'jurisdictional']);
  const order = aCase.orders.length > 0 ? chance.of(aCase.orders) : null;
  const receivedOn = order && addDays(order.dated, chance.below(4));
  return [
    ['setHearing', { kind, on: addDays(today, chance.below(250)) }],
    ['receiveCourtOrder', { dated: addDays(today, -chance.below(12)), differs: chance.happens(70) }],
    ...(hearing
      ? ([
          ['continueHearing', { hearing: hearing.id, to: addDays(hearing.scheduledFor, 1 + chance.below(90)) }],
          ['recordHearingHeld', { hearing: hearing.id, on: addDays(today, -chance.below(9)) }],
          ['vacateHearing', { hearing: hearing.id }],
        ] as Suggested[])
      : []),
    ...(order
      ? ([
          ['correctCourtOrder', { order: order.id, differs: !order.differs }],
          ['correctCourtOrder', { order: order.id, receivedOn }],
        ] as Suggested[])
      : []),
    ...(known.length > 0 ? corrections(chance.of(known), today, chance) : []),
  ];
};

/** A hearing was keyed wrongly: the day, whether it was held, or altogether. */
const corrections = ({ id, scheduledFor, heldOn }: Hearing, today: string, chance: Chance): Suggested[] => {
  const held = heldOn !== null && chance.happens(80);
  const on = held ? addDays(today, -chance.below(60)) : addDays(scheduledFor, chance.below(60) - 30);
  return [['correctHearing', { hearing: id, on, held }], ...perhaps(chance, 30, ['deleteHearing', { hearing: id }])];
};

const family: Suggestion = (story, chance) => {
  const { today } = story;
  const plan = story.case.plans.find((each) => each.state === 'In Effect') ?? story.case.plans.at(-1);
  const rows = plan ? rowsOn(story.case, plan, today).filter(() => chance.happens(70)) : [];
  const reviews = rows.map(({ person }) => ({
    person,
    outcome: chance.of(['signed', 'signed', 'reviewed']),
    on: today,
  }));
  const on = addDays(today, -chance.below(60));
  return [
    ['recordFirstContacts', { contacts: [{ child: chance.of(['iris', 'sol']), on }] }],
    ['recordRemoval', { child: 'iris', on }],
    ['deleteRemoval', { child: 'iris' }],
    ['placeChild', { child: 'iris', caregiver: 'grandmother', from: on }],
    ['recordPermanentPlacement', { child: 'iris', from: today }],
    ['endPlacement', { child: 'iris', on: today }],
    ['recordLeavingCare', { child: chance.of(['iris', 'sol']), on: today, reason: TYPED }],
    ...(plan && reviews.length > 0 ? ([['recordReviews', { plan: plan.id, reviews }]] as Suggested[]) : []),
  ];
};

/** Visits, calls, people who cannot be seen, and exceptions. */
const visits: Suggestion = ({ case: aCase, today }, chance) => {
  const people = ['iris', 'sol', 'adele', 'owen', 'grandmother'];
  const person = chance.of(people);
  const on = addDays(today, -chance.below(40));
  const status = chance.of(['runaway', 'abducted', 'icpc', 'whereabouts-unknown', 'incarcerated']);
  const latest = aCase.contacts.latest.map(({ id }) => id);
  const absence = aCase.absences.at(-1)?.id ?? 'absence-1';
  const exception = aCase.exceptions.at(-1);
  const waiting = { exception: exception?.id ?? 'exception-1' };
  const [approver = 'vasquez'] = approverOf(aCase, [exception?.askedBy ?? ''], today);
  return [
    [
      'recordContact',
      { method: 'in-person', with: people.filter(() => chance.happens(60)).map((each) => ({ person: each })), on },
    ],
    ['recordContact', { method: 'in-person', with: [{ person }] }],
    ['recordContact', { method: chance.of(['telephone', 'written', 'video']), with: [{ person }], on }],
    ['recordUnavailable', { person, status, on }],
    ['recordAvailable', { person }],
    ['recordMissingReport', { person, to: chance.of(['law-enforcement', 'ncmec']) }],
    ['recordLocateEffort', { person, method: 'relative', whom: TYPED }],
    ['correctUnavailable', { absence, on, returnedOn: chance.happens(50) ? today : undefined }],
    ['deleteUnavailable', { absence }],
    ['requestContactException', { person, reason: 'other', replacement: 'phone-or-letter', explanation: text(chance) }],
    ['approveContactException', waiting, approver],
    ['approveContactException', waiting, approver],
    ['refuseContactException', { ...waiting, comment: text(chance) }, approver],
    ['decideOnExceptionExpiry', { ...waiting, renew: chance.happens(50) }],
    ['endContactException', waiting],
    ...(latest.length > 0
      ? ([
          ['correctContact', { contact: chance.of(latest), on }],
          ['deleteContact', { contact: chance.of(latest) }],
        ] as Suggested[])
      : []),
    ...perhaps(chance, 30, ['recordRightsTerminated', { person: 'owen', on }]),
    ['setGoal', { child: chance.of(['iris', 'sol']), goal: chance.of(['Adoption', 'Return Home', 'Remain Home']) }],
  ];
};

const agency: Suggestion = ({ today, case: aCase }, chance) => {
  const [from, to] = [addDays(today, chance.below(9) - 3), addDays(today, 3 + chance.below(20))];
  const anybody = () => chance.of(OPENING.staff).id;
  return [
    ['nameStandIn', { person: chance.of(['lindqvist', 'lindqvist', 'vasquez', 'teague']), from, to }, 'okafor'],
    ['transferCase', { to: chance.of(['hale', 'teague']) }, 'okafor'],
    ['transferCase', { to: chance.of(['hale', 'teague']) }, 'vasquez'],
    ...transfer(aCase, today, chance),
    ...restriction(aCase, chance),
    ...perhaps(chance, 30, ['deactivateStaff', { person: anybody() }, 'vasquez']),
    ['reactivateStaff', { person: anybody() }, 'vasquez'],
    ['addStaff', { person: chance.of(['newcomer', 'iris', 'hale']), role: 'caseworker' }, 'okafor'],
  ];
};

/** Few are named, and now and then not the worker; soon everybody knows of the case again. */
function restriction({ restrictedTo, unit }: Case, chance: Chance): Suggested[] {
  const by = unit === 'unit-4' ? 'lund' : 'okafor';
  if (restrictedTo) return [['liftRestriction', {}, by]];
  const to = [by, ...['hale', 'teague', 'lund', 'okafor', 'moreau', 'vasquez'].filter(() => chance.happens(70))];
  return perhaps(chance, 30, ['restrictCase', { to: [...new Set(to)], reason: chance.of(RESTRICTION_REASONS) }, by]);
}

/** To another unit and back: two units, each with a supervisor and a worker. */
function transfer(aCase: Case, today: string, chance: Chance): Suggested[] {
  const waiting = pendingTransfer(aCase);
  const [unit, supervisor, worker] =
    aCase.unit === 'unit-4' ? ['unit-3', 'okafor', 'hale'] : ['unit-4', 'lund', 'moreau'];
  const standIn = chance.happens(30) ? { person: 'berg', from: today, to: addDays(today, chance.below(9)) } : undefined;
  if (!waiting)
    return [['requestTransfer', { unit, supervisor, worker, standIn, reason: { ...text(chance), empty: false } }]];
  const [receiver = 'vasquez'] = receiverOf(aCase, { role: 'receiver', supervisor, askedBy: waiting.by }, today);
  return [
    ['acceptTransfer', {}, receiver],
    ['acceptTransfer', { worker: chance.of(['moreau', 'hale', 'teague']) }, receiver],
    ['declineTransfer', { comment: text(chance) }, receiver],
    ...perhaps(chance, 30, ['withdrawTransfer', {}]),
    ['nameStandIn', { person: 'berg', from: today, to: addDays(today, chance.below(9)), for: supervisor }, supervisor],
  ];
}

const closing: Suggestion = ({ case: aCase, today }, chance) => {
  const request = pendingClosure(aCase);
  const [words, given] = [{ ...text(chance), empty: false }, today];
  if (!request)
    return [
      ...['family-moved', 'death', 'transferred-to-other-agency'].map((reason): Suggested => [
        'requestClosure',
        { reason, summary: text(chance) },
      ]),
      ['planClosing', { on: addDays(today, chance.below(400)) }],
      ['beginAftercare', { with: ['adele', 'iris'] }],
      ['completeAftercare', { safety: words, permanency: words, wellBeing: words, contactInformationGivenOn: given }],
      ['deletePlannedClosing', {}],
    ];
  const [approver = 'vasquez'] = approverOf(aCase, [request.by], today);
  return [
    ['approveClosure', {}, approver],
    ['returnClosure', { comment: text(chance) }, approver],
  ];
};

const TERMS = { frequency: 'weekly', intensity: 'standard', location: 'centre', when: 'evenings' };

function conference(chance: Chance) {
  return Object.fromEntries(CONFERENCE_POINTS.map((point) => [point, { ...text(chance), empty: false }]));
}

const COURSE = { code: 'parenting course', participants: ['adele'] };

/** Services and whoever gives them: referred, begun, changed, reviewed with the family. */
const services: Suggestion = ({ case: aCase, today }, chance) => {
  const which = { service: COURSE.code, participants: COURSE.participants };
  const on = addDays(today, -chance.below(40));
  const words = Object.fromEntries(
    PARTICULARS.map((name) => [name, name.endsWith('s') ? { ...text(chance), empty: false } : 'standard']),
  );
  const referral = `referral-${1 + chance.below(4)}`;
  return [
    ['recordReferral', { ...which, ...words, on, written: chance.happens(80) }],
    ['correctReferral', { referral, ...words, on }],
    ['deleteReferral', { referral }],
    ['recordProviderResponse', { referral }],
    ['startService', { ...which, ...TERMS, objective: 'objective-1' }],
    ['changeService', { ...which, change: chance.of(SERVICE_CHANGES), reviewedOn: today, adjustedOn: today }],
    ['recordProviderReport', { ...which, on: chance.happens(50) ? on : undefined, attendance: chance.of(ATTENDANCE) }],
    ['deleteProviderReport', { ...which, on }],
    ['recordProviderContact', { ...which, barriers: text(chance), told: chance.happens(50) }],
    ['evaluateService', { ...which, with: ['adele'], conforms: chance.happens(70), effect: chance.of(EFFECTS) }],
    ['recordServiceDeclined', { person: 'adele', service: COURSE.code, followUp: { ...text(chance), empty: false } }],
    ['recordConference', { with: ['hale'], ...conference(chance) }],
    ['recordPatpReview', { with: ['adele'], on, changesNeeded: chance.happens(40), summary: text(chance) }],
    ['deletePatpReview', { review: `review-${1 + chance.below(4)}` }],
    ['recordFamilyMeeting', { with: ['adele'], final: chance.happens(20) }],
    ...(aCase.programme ? [] : ([['changeProgramme', { programme: chance.of(PROGRAMMES) }]] as Suggested[])),
  ];
};

/** Who of the family took part, and what the plans in progress say of it. */
const engagement: Suggestion = ({ case: aCase }, chance) => [
  ...['adele', 'owen'].map((person): Suggested => [
    'recordEngagement',
    { person, kind: chance.of(['participated', 'effort', 'full-disclosure']), summary: text(chance) },
  ]),
  ...plansInProgress(aCase).map(({ id: plan }): Suggested => [
    'recordFamilyAssessment',
    { plan, ...narratives(chance) },
  ]),
];

/** The joint service with DCFS and its reports, and what else runs for a while; only some packs have rules for it. */
const jointService: Suggestion = ({ case: aCase, today }, chance) => {
  const running = aCase.enrolments.filter(({ endedOn }) => endedOn === null);
  const month = addDays(today, -chance.below(40)).slice(0, 7);
  const on = addDays(today, -chance.below(40));
  const chapter = chance.of(['dcfs-2151a', 'dcfs-2151a', 'rsp-review', 'investigation']);
  const open: Suggested = ['openEnrolment', { chapter, from: addDays(today, chance.below(30) - 20) }];
  if (running.length === 0) return [open];
  const enrolment = chance.of(running).id;
  const noChange = ['progress', 'servicesOccurred', 'servicesExpected', 'address', 'composition', 'conflicts'];
  const decision = aCase.rspDecisions.find(({ decidedOn }) => decidedOn === null);
  const about = decision?.about.startsWith('exchange') ? { exchange: decision.about } : { report: decision?.about };
  return [
    ...perhaps(chance, 10, open),
    ...perhaps(chance, 20, ['changeEnrolment', { enrolment, reviewEvery: 1 + chance.below(30) }]),
    ...perhaps(chance, 20, ['planEnrolmentEnd', { enrolment, on: addDays(today, chance.below(40)) }]),
    ...perhaps(chance, 15, ['endEnrolment', { enrolment }]),
    ['sendForm2151', {}],
    ['receiveForm2151', {}],
    ['recordTanfInquiry', { outcome: 'unknown' }],
    [
      'logExchange',
      { direction: 'both', channel: 'telephone', liaisonCall: chance.happens(40), summary: text(chance) },
    ],
    ['logExchange', { direction: 'dcfs-to-dhs', channel: 'fax', aboutTheFamily: true, on }],
    ['recordConsent', { person: chance.of(['adele', 'owen']) }],
    ...perhaps(chance, 10, ['revokeConsent', { consent: 'consent-1' }]),
    ['recordRsp', { on, faceToFace: chance.happens(50) }],
    ['recordRspReview', { revised: chance.happens(50), summary: text(chance) }],
    ['recordRspReview', { on, revised: true }],
    ...perhaps(chance, 20, ['deleteRspVisit', { on: aCase.rsp.at(-1)?.on ?? on }]),
    ['sendReport2151A', { month, headings: { other: { ...text(chance), empty: false } }, noChange }],
    ['receiveReport2151A', { month, summary: text(chance) }],
    ...perhaps(chance, 20, ['withdrawReport2151A', { month }]),
    ...perhaps(chance, 20, ['deleteReceivedReport2151A', { month }]),
    ...(decision ? ([['decideOnRsp', { ...about, changed: true, reason: text(chance) }]] as Suggested[]) : []),
    [
      'scheduleAppointment',
      { on: addDays(today, chance.below(9)), agency: 'dcfs', kind: 'visit', participants: ['iris'] },
    ],
    [
      'scheduleAppointment',
      { on: addDays(today, chance.below(9)), agency: 'dhs', kind: 'visit', participants: ['iris'] },
    ],
  ];
};

/** Something that a person could well do next. */
export function sensible(story: Story, seed: number): Saying {
  const chance = new Chance(seed);
  const often = [workOnPlans, workOnPlans, workOnPlans, workOnPlans, workOnPlans, beginPlans, beginPlans, beginPlans];
  const fields = [
    ...often,
    jointService,
    court,
    court,
    family,
    paperwork,
    agency,
    closing,
    services,
    engagement,
    visits,
    visits,
  ];
  const all = (pendingClosure(story.case) && chance.happens(50) ? closing : chance.of(fields))(story, chance);
  const [name, args, by] = all.length > 0 ? chance.of(all) : (['createPlan', { kind: 'initial' }] as const);
  const worker = story.case.assignments.at(-1)?.worker ?? 'hale';
  return { name, args, by: by ?? (chance.happens(85) ? worker : chance.of(['okafor', 'vasquez', 'lindqvist'])) };
}

// ── what is well-formed, sensible or not ───────────────────────────────────────────────────────────────────────────

/** Any command with arguments that fit its shape, about things that this case has, and some that it has not. */
export function wellFormed(story: Story, seed: number): Saying {
  const chance = new Chance(seed);
  const name = chance.of(COMMAND_NAMES);
  return { name, args: objectOf(commandOf(name).shape, story, chance), by: anybody(story, chance) };
}

function objectOf(fields: Fields, story: Story, chance: Chance): Record<string, unknown> {
  const entries = Object.entries(fields).flatMap(([key, field]) => {
    if (field.kind !== 'optional') return [[key, valueOf(field, key, story, chance)] as const];
    return chance.happens(40) ? [[key, valueOf(field.of, key, story, chance)] as const] : [];
  });
  return Object.fromEntries(entries);
}

function valueOf(field: Field, key: string, story: Story, chance: Chance): unknown {
  switch (field.kind) {
    case 'optional':
      return valueOf(field.of, key, story, chance);
    case 'object':
      return objectOf(field.fields, story, chance);
    case 'list':
      return Array.from({ length: field.least + chance.below(3) }, () => valueOf(field.of, key, story, chance));
    case 'record':
      return { [chance.of(['plan-update', 'initial-plan', 'other'])]: valueOf(field.of, key, story, chance) };
    case 'choice':
      return chance.of(field.of);
    case 'date':
      return chance.happens(5)
        ? chance.of(['1900-01-01', '2199-12-31'])
        : addDays(story.today, chance.below(500) - 250);
    case 'month':
      return addDays(story.today, -chance.below(90)).slice(0, 7);
    case 'time':
      return chance.of(['00:00', '06:00', '02:30', '23:59']);
    case 'flag':
      return chance.happens(50);
    case 'number':
      return chance.of([0, 1, 7, 7, 45, 10_000]);
    case 'listed':
      return chance.of([...listValues(field.list, OWN_LISTS), 'on no list']);
    case 'words':
      // Types and codes are words of the agency's list and may be read; a reason is what somebody wrote.
      return chance.of([
        'America/Los_Angeles',
        'santa-clara@2027.1',
        'constructor',
        key === 'reason' ? TYPED : 'Return Home',
      ]);
    case 'text':
      return text(chance);
    case 'id':
      return idFor(key, story, chance);
  }
}

function idFor(key: string, { case: aCase }: Story, chance: Chance): string {
  const pools: Record<string, string[]> = {
    plan: aCase.plans.map((plan) => plan.id),
    child: ['iris', 'sol', 'iris', 'adele'],
    hearing: aCase.hearings.map((hearing) => hearing.id),
    incorporates: aCase.orders.map((order) => order.id),
    order: aCase.orders.map((order) => order.id),
    objective: aCase.plans.flatMap((plan) => plan.outline.objectives.map((objective) => objective.id)),
    participants: aCase.family.map((member) => member.id),
    caregiver: ['grandmother'],
    to: aCase.staff.map((member) => member.id),
  };
  const everything = [...aCase.staff, ...aCase.family].map((member) => member.id);
  const pool = [...(pools[key] ?? everything), ...(chance.happens(15) ? ['nobody', 'toString'] : [])];
  return pool.length > 0 ? chance.of(pool) : 'nothing-1';
}

function anybody({ case: aCase }: Story, chance: Chance): string {
  const worker = aCase.assignments.at(-1)?.worker ?? 'hale';
  return chance.happens(50) ? worker : chance.of([...aCase.staff.map((member) => member.id), 'stranger', 'iris']);
}

// ── what is malformed ──────────────────────────────────────────────────────────────────────────────────────────────

const JUNK: unknown[] = [
  null,
  undefined,
  '',
  0,
  -1,
  1.5,
  1e21,
  true,
  [],
  {},
  [[]],
  'toString',
  'x'.repeat(5000),
  '2027-02-30',
  '9999-12-31',
  '0000-00-00',
  'constructor',
  { id: TYPED },
  { length: 3 },
  JSON.parse('{"__proto__": {"child": "iris"}}'),
];

/** A sensible command with something in it that is not as it must be. */
export function malformed(story: Story, seed: number): Saying {
  const chance = new Chance(seed);
  const { name, args, by } = chance.happens(50) ? sensible(story, seed) : wellFormed(story, seed);
  const place = chance.below(10);
  if (place === 0) return { name: chance.of(['', 'toString', '__proto__', 'closeCase', 7 as never]), args, by };
  if (place === 1) return { name, args: chance.of(JUNK), by };
  if (place === 2) return { name, args: { ...(args as object), [chance.of(['extra', 'constructor'])]: TYPED }, by };
  return { name, args: spoilt(args, chance), by };
}

/** Replaces one thing somewhere inside. */
function spoilt(value: unknown, chance: Chance): unknown {
  if (typeof value !== 'object' || value === null || chance.happens(30)) return chance.of(JUNK);
  const keys = Object.keys(value);
  if (keys.length === 0) return chance.of(JUNK);
  const key = chance.of(keys);
  const inner = spoilt((value as Record<string, unknown>)[key], chance);
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === key ? inner : item))
    : { ...value, [key]: inner };
}

// ── how a case begins ──────────────────────────────────────────────────────────────────────────────────────────────

/** An opening of one agency or another, with more or less known of the family. */
export function anOpening(seed: number, today: string): OpeningArgs {
  const chance = new Chance(seed);
  const on = addDays(today, -chance.below(50));
  return {
    ...OPENING,
    policy: chance.of(['santa-clara@2027.1', 'reference@2027.1']),
    ...(chance.happens(20) ? { programme: chance.of(PROGRAMMES) } : { voluntary: chance.happens(15) }),
    settings: {
      lists: OWN_LISTS,
      zone: chance.of(['America/Los_Angeles', 'America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kolkata']),
      dailyMoment: chance.of(['06:00', '06:00', '00:00', '02:30', '23:59']),
      ...(chance.happens(20) ? { remind: { 'plan-update': [30, 0], 'initial-plan': [10_000, 1] } } : {}),
    },
    ...(chance.happens(70) ? { removals: [{ child: 'iris', on }] } : {}),
    ...(chance.happens(50) ? { placements: [{ child: 'iris', caregiver: 'grandmother', from: on }] } : {}),
  };
}
