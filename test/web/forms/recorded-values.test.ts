import type { CaseFacts } from '../../../client/web/forms/case-facts';
import { prefilled } from '../../../client/web/forms/prefilled';
import { SETTING } from '../../../client/web/forms/recorded-values';
import { agenda } from '../../../domain/duties/agenda';
import { checklistsOf } from '../../../domain/checklist';
import type { CommandName } from '../../../domain/commands/catalogue';
import type { Archive } from '../../../store/record-store';
import { policyOf } from '../../../policies/packs';
import { planInEffectOn, type Story, words } from '../../domain/builders';
import { enrol, JOINT } from '../../policies/pm-19-02-06-c-joint-service/joint-service';

/* A form of something that is recorded already shows what is recorded, for each command that sets something. */

/** One command said, by whom; and what an address says of the form that is opened again. */
interface Row {
  command: CommandName;
  args: Record<string, unknown>;
  about?: Record<string, unknown>;
  by?: string;
  before?: (story: Story) => unknown;
}

const TYPED = new Map<string, string>();

/** Words as a command carries them; what was typed is kept for whoever reads them. */
function typed(what: string) {
  const text = words(what);
  TYPED.set(text.id, what);
  return text;
}

const service = 'counselling';
const visit = { on: '2027-04-20', agency: 'dhs' as const, kind: 'visit' as const, participants: ['adele'] };
const lists = (story: Story) => checklistsOf(story.case, policyOf(story.case));

const ROWS: Row[] = [
  { command: 'setGoal', args: { child: 'iris', goal: 'Adoption' }, about: { child: 'iris' } },
  { command: 'recordBirth', args: { child: 'iris', birth: '2015-08-29' }, about: { child: 'iris' } },
  { command: 'recordIndianChild', args: { child: 'iris', applies: true }, about: { child: 'iris' } },
  { command: 'recordFirstContacts', args: { contacts: [{ child: 'iris', on: '2027-02-27', time: '10:30' }] } },
  { command: 'recordRemoval', args: { child: 'iris', on: '2027-02-28' }, about: { child: 'iris' } },
  {
    command: 'recordPermanentPlacement',
    before: (story) => story.tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-03-02' }),
    args: { child: 'iris', from: '2027-03-20' },
    about: { child: 'iris' },
  },
  { command: 'recordRightsTerminated', args: { person: 'owen', on: '2027-03-10' }, about: { person: 'owen' } },
  {
    command: 'recordResidence',
    args: { person: 'owen', elsewhere: true, on: '2027-03-11' },
    about: { person: 'owen' },
  },
  {
    command: 'recordParentContactPlan',
    args: { person: 'owen', on: '2027-03-12', plan: typed('A letter each month') },
    about: { person: 'owen' },
  },
  {
    command: 'correctHearing',
    before: (story) => story.tell('setHearing', { kind: 'permanency', on: '2027-09-15' }),
    args: { hearing: 'hearing-1', on: '2027-09-16', held: false },
    about: { hearing: 'hearing-1' },
  },
  {
    command: 'correctCourtOrder',
    before: (story) => story.tell('receiveCourtOrder', { dated: '2027-03-20', differs: false }),
    args: { order: 'order-1', dated: '2027-03-21', receivedOn: '2027-03-24', differs: false },
    about: { order: 'order-1' },
  },
  {
    command: 'recordProgress',
    args: {
      progress: ['objective-1', 'objective-2'].map((objective) => ({
        objective,
        met: 'In Progress',
        narrative: typed(`Goes well with ${objective}`),
      })),
    },
  },
  {
    command: 'fileHardCopy',
    before: (story) => {
      const signed = ['adele', 'owen'].map((person) => ({ person, outcome: 'signed' as const, on: '2027-03-20' }));
      story.tell('recordReviews', { plan: 'plan-1', reviews: signed });
    },
    args: { plan: 'plan-1', on: '2027-03-25' },
    about: { plan: 'plan-1' },
  },
  { command: 'changeProgramme', args: { programme: 'family-reunification' } },
  {
    command: 'keyPaperSignatures',
    before: (story) => story.withProgress().create('update'),
    args: { plan: 'plan-2', printedOn: '2027-04-01', worker: '2027-04-01', supervisor: '2027-04-01' },
    about: { plan: 'plan-2' },
  },
  {
    command: 'recordFamilyAssessment',
    args: { plan: 'plan-2', currentCondition: typed('Calm'), familyPerception: typed('Hopeful') },
    about: { plan: 'plan-2' },
  },
  {
    command: 'recordDocument',
    args: { plan: 'plan-2', kind: 'case-plan', on: '2027-03-30', language: 'spanish', text: typed('In the file') },
    about: { plan: 'plan-2', kind: 'case-plan' },
  },
  {
    command: 'correctUnavailable',
    before: (story) => story.tell('recordUnavailable', { person: 'owen', status: 'incarcerated', on: '2027-03-05' }),
    args: { absence: 'absence-1', status: 'hospitalised', on: '2027-03-06', returnedOn: '2027-03-20' },
    about: { absence: 'absence-1' },
  },
  {
    command: 'recordMissingReport',
    before: (story) =>
      story.tell('recordUnavailable', { person: 'sol', status: 'runaway', on: '2027-03-31', time: '08:00' }),
    args: { person: 'sol', to: 'ncmec', on: '2027-03-31', time: '11:15' },
    about: { person: 'sol', to: 'ncmec' },
  },
  {
    command: 'decideOnExceptionExpiry',
    before: (story) =>
      story
        .tell('requestContactException', { person: 'adele', reason: 'incarcerated', replacement: 'phone-or-letter' })
        .tell('approveContactException', { exception: 'exception-1' }, 'okafor'),
    args: { exception: 'exception-1', renew: false },
    about: { exception: 'exception-1' },
  },
  {
    command: 'recordMissReason',
    args: { duty: 'contact/adele/2027-03', code: 'overlooked', reason: typed('Overlooked'), staffedOn: '2027-04-01' },
    about: { duty: 'contact/adele/2027-03' },
  },
  {
    command: 'correctReferral',
    before: (story) =>
      story.tell('recordReferral', { service, participants: ['adele'], on: '2027-03-15', written: false }),
    args: {
      referral: 'referral-1',
      service: 'tutoring',
      participants: ['iris'],
      on: '2027-03-16',
      frequency: 'weekly',
      needs: typed('Reading'),
      checked: ['needs', 'location'],
      agreedWith: ['iris'],
    },
    about: { referral: 'referral-1' },
  },
  {
    command: 'recordProviderResponse',
    args: { referral: 'referral-1', on: '2027-03-20', available: false, nextStep: 'another-provider' },
    about: { referral: 'referral-1' },
  },
  { command: 'recordChecklist', args: { about: 'plan-1' }, about: { about: 'plan-1' } },
  {
    command: 'correctPatpReview',
    before: (story) => story.tell('recordPatpReview', { with: ['adele'], on: '2027-03-15' }),
    args: { review: 'review-1', on: '2027-03-16', with: ['adele', 'owen'], changesNeeded: true },
    about: { review: 'review-1' },
  },
  { command: 'nameStandIn', args: { person: 'lindqvist', from: '2027-04-02', to: '2027-04-09' }, by: 'okafor' },
  { command: 'changeEnrolment', args: { enrolment: 'enrolment-1', liaison: 'asher' }, by: 'dunmore' },
  { command: 'planEnrolmentEnd', args: { enrolment: 'enrolment-1', on: '2027-08-31' }, by: 'dunmore' },
  { command: 'recordTanfInquiry', args: { outcome: 'not-active' }, by: 'dunmore' },
  {
    command: 'recordFamilyTold',
    before: (story) => story.tell('scheduleAppointment', visit, 'pruitt'),
    args: { appointment: 'appointment-1', on: '2027-03-31' },
    about: { appointment: 'appointment-1' },
    by: 'pruitt',
  },
  { command: 'planClosing', args: { on: '2027-11-30', justification: typed('The goal is near') } },
  { command: 'beginAftercare', args: { on: '2027-03-30', with: ['adele', 'iris'] } },
  {
    command: 'completeAftercare',
    args: {
      on: '2027-04-01',
      safety: typed('A plan for safety'),
      permanency: typed('At home'),
      wellBeing: typed('School'),
      contactInformationGivenOn: '2027-04-01',
    },
  },
  { command: 'adoptPolicy', args: { policy: 'reference@2027.1', settings: { objectivesAtMost: 5 } }, by: 'vasquez' },
  { command: 'restrictCase', args: { to: ['hale', 'okafor'], reason: 'threat' }, by: 'okafor' },
];

const story = enrol(planInEffectOn('2027-03-01', JOINT).at('2027-04-01'));
const shown = new Map<CommandName, Record<string, unknown>>();
const refusals: string[] = [];

beforeAll(async () => {
  for (const row of ROWS) await tell(row);
});

async function tell({ command, args, about = {}, by = 'hale', before }: Row): Promise<void> {
  before?.(story);
  if (command === 'recordChecklist') {
    const list = lists(story).find((each) => each.about === 'plan-1');
    Object.assign(args, { checklist: list?.checklist, done: [list?.items[0]?.code] });
    Object.assign(about, { checklist: list?.checklist });
  }
  const refused = story.say(command, args, by);
  if (refused) refusals.push(`${command}: ${refused.sentence}`);
  shown.set(command, await prefilled(command, about, facts(), archive));
}

function facts(): CaseFacts {
  const { case: aCase, now, today } = story;
  return {
    aCase,
    names: new Map(),
    directory: [],
    agenda: () => agenda(aCase, policyOf(aCase), today, { now }),
    checklists: () => checklistsOf(aCase, policyOf(aCase)),
    now,
    today,
    language: 'en',
  };
}

const archive = {
  text: async (id: string) => ({ words: TYPED.get(id) ?? '…' }),
  journal: async () => story.events,
} as unknown as Pick<Archive, 'text' | 'journal'>;

/** What was said, with the words in place of their ids. */
function asTyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTyped);
  if (typeof value !== 'object' || value === null) return value;
  if ('hash' in value) return TYPED.get((value as { id?: string }).id ?? '');
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asTyped(each)]));
}

test('each command that sets something is said, and none was refused', () => {
  expect(refusals).toEqual([]);
  expect([...shown.keys()].sort()).toEqual([...SETTING].sort());
});

test.each(ROWS.map((row) => [row.command, row] as const))('the form of %s shows what is recorded', (command, row) => {
  const { settings: _, ...said } = row.args;
  expect(shown.get(command)).toMatchObject(asTyped(said) as object);
});

test('what an address says goes before what is recorded', async () => {
  expect(await prefilled('setGoal', { child: 'iris', goal: 'Return Home' }, facts(), archive)).toEqual({
    child: 'iris',
    goal: 'Return Home',
  });
});

test('of a person of whom nothing is recorded a form says nothing', async () => {
  const about = { person: 'adele' };
  expect(await prefilled('recordRightsTerminated', about, facts(), archive)).toEqual(about);
});
