import { addDays } from '../../../domain/calendar/civil-date';
import type { CaseEvent } from '../../../domain/case/events';
import { COMMAND_NAMES, type CommandName } from '../../../domain/commands/catalogue';
import { concernedBy } from '../../../client/web/forms/subjects/of-commands';
import { writtenBy } from '../../../client/web/forms/subjects/of-events';
import { followsByItself } from '../../../client/web/vocabulary/event-words';
import { checklistsOf } from '../../../domain/checklist';
import type { Refusal } from '../../../domain/commands/refusal';
import { policyOf } from '../../../policies/packs';
import { planInEffectOn, Story, words } from '../../domain/builders';
import { anOpening, sensible, wellFormed } from '../../domain/chance';
import { enrol, JOINT } from '../../policies/pm-19-02-06-c-joint-service/joint-service';

/*
 * What a form is about, and what an event is about, said in two tables: in cases in which everything is said at some time,
 * what a command does is about the thing that its form is about, so that another form of it is warned.
 */

// They begin something new, or add a line of which there may be many: nobody overtakes them.
const ADDING: readonly CommandName[] = ['recordEngagement', 'logExchange'];

// They hang on something that they do not write: a service that goes on, somebody who is missing.
const LEANING: readonly CommandName[] = ['recordProviderContact', 'recordLocateEffort'];

/** What a command brought about, and the records that its form was about. */
interface Told {
  command: CommandName;
  records: readonly string[];
  deeds: readonly CaseEvent[];
}

const told: Told[] = [];

beforeAll(() => {
  for (let life = 1; life <= 40; life++) live(life);
  const refusals: string[] = [];
  for (const [command, args, by = 'hale'] of SELDOM) {
    const refused = say(SELDOM_TOLD, command, args, by);
    if (refused) refusals.push(`${command}: ${refused.sentence}`);
  }
  expect(refusals).toEqual([]);
}, 120_000);

const SELDOM_TOLD = enrol(planInEffectOn('2027-03-01', JOINT).at('2027-04-01'));
const service = { service: 'parenting course', participants: ['adele'] };
const FITTED = {
  frequency: 'weekly',
  intensity: '2 hours',
  location: 'centre',
  when: 'evenings',
  payment: 'on-delivery',
};
const meeting = { with: ['adele'], kind: 'FTM' };

/** What chance seldom brings about. */
const SELDOM: [CommandName, Record<string, unknown>, string?][] = [
  ['startService', { ...service, on: '2027-03-02', objective: 'objective-1', ...FITTED }],
  ['recordProviderReport', { ...service, on: '2027-03-20' }],
  ['deleteProviderReport', { ...service, on: '2027-03-20' }],
  ['changeService', { ...service, change: 'intensity', reviewedOn: '2027-03-22' }],
  ['deleteService', service],
  ['recordServiceDeclined', { person: 'adele', service: 'counselling', followUp: words('Ask again') }],
  ['deleteServiceDeclined', { declined: 'declined-1' }],
  ['recordEngagement', { person: 'adele', kind: 'effort', on: '2027-03-30' }],
  ['deleteEngagement', { person: 'adele', kind: 'effort', on: '2027-03-30' }],
  ['recordFamilyMeeting', { ...meeting, on: '2027-03-30' }],
  ['deleteFamilyMeeting', { meeting: 'meeting-1' }],
  [
    'recordConference',
    {
      with: ['okafor'],
      completed: words('Intake'),
      outcome: words('None'),
      pending: words('All'),
      nextSteps: words('Visit'),
    },
  ],
  ['deleteConference', { conference: 'conference-1' }],
  ['recordPatpReview', { with: ['adele'] }],
  ['correctPatpReview', { review: 'review-1', changesNeeded: true }],
  ['deletePatpReview', { review: 'review-1' }],
  [
    'recordChecklist',
    { checklist: checklistsOf(SELDOM_TOLD.case, policyOf(SELDOM_TOLD.case))[0]?.checklist, done: [], about: 'plan-1' },
  ],
  ['recordConsent', { person: 'adele', expiresOn: '2028-02-10' }, 'pruitt'],
  ['revokeConsent', { consent: 'consent-1' }, 'pruitt'],
  ['scheduleAppointment', { on: '2027-04-20', agency: 'dhs', kind: 'visit', participants: ['adele'] }, 'pruitt'],
  ['recordFamilyTold', { appointment: 'appointment-1' }, 'pruitt'],
  ['cancelAppointment', { appointment: 'appointment-1' }, 'pruitt'],
  ['recordUnavailable', { person: 'owen', status: 'whereabouts-unknown', on: '2027-03-05' }],
  ['recordLocateEffort', { person: 'owen', on: '2027-03-20', method: 'visit' }],
  ['deleteLocateEffort', { person: 'owen', on: '2027-03-20' }],
  [
    'recordMissReason',
    { duty: 'contact/adele/2027-03', code: 'overlooked', reason: words('Overlooked'), staffedOn: '2027-04-01' },
  ],
  ['adoptPolicy', { policy: 'reference@2027.1', settings: { objectivesAtMost: 5 } }, 'vasquez'],
];

/** A case in which people say this and that for some months. */
function live(life: number): void {
  const opening = anOpening(life, '2027-01-06');
  const story = new Story('2027-01-06 09:00', opening.settings.zone).tell('openCase', opening);
  for (let step = 1; step <= 150; step++) {
    const seed = life * 1000 + step;
    for (const { name, args, by } of [
      sensible(story, seed),
      ...[1, 2, 3, 4].map((n) => wellFormed(story, seed * 7 + n)),
    ])
      say(story, name as CommandName, args as Record<string, unknown>, by);
    if (step % 3 === 0) story.downUntil(`${addDays(story.today, 3)} 10:00`);
  }
}

function say(story: Story, command: CommandName, args: Record<string, unknown>, by: string): Refusal | null {
  const [before, today, from] = [story.case, story.today, story.events.length];
  const refused = story.say(command, args, by);
  if (refused) return refused;
  const happened = story.events.slice(from).flatMap(({ event, by: who }) => (who === by ? [event] : []));
  const deeds = happened.filter(({ type }) => !followsByItself(type));
  told.push({ command, records: concernedBy(command, args, { aCase: before, today }), deeds });
  return null;
}

test('every command is said', () => {
  const said = new Set(told.map(({ command }) => command));
  expect(COMMAND_NAMES.filter((name) => !said.has(name) && name !== 'openCase')).toEqual([]);
});

test('what a command does is about the thing that its form is about', () => {
  const missed = told.filter(
    ({ records, deeds }) => !deeds.some((deed) => writtenBy(deed).some((record) => records.includes(record))),
  );
  const commands = [...new Set(missed.map(({ command }) => command))].sort();
  expect(commands).toEqual([...ADDING, ...LEANING].sort());
});

test('what is merely added is about no thing that others write', () => {
  const added = told.filter(({ command }) => ADDING.includes(command));
  expect(added.flatMap(({ records }) => records)).toEqual([]);
});
