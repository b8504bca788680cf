import type { CommandArgs } from '../../../domain/commands/catalogue';
import type { OpeningArgs } from '../../../domain/commands/opening';
import { OPENING, openedOn, type Story, words, ZONE } from '../../domain/builders';

export const HOLIDAYS = [
  '2027-01-01',
  '2027-01-18',
  '2027-02-15',
  '2027-05-31',
  '2027-06-18',
  '2027-07-05',
  '2027-09-06',
];

/** The family of the builders, with the people of both agencies. */
export const JOINT: Partial<OpeningArgs> = {
  policy: 'reference@2027.1',
  settings: { zone: ZONE, holidays: HOLIDAYS },
  staff: [
    ...OPENING.staff,
    { id: 'pruitt', role: 'dhs-caseworker' },
    { id: 'dunmore', role: 'dcfs-worker' },
    { id: 'asher', role: 'dhs-liaison' },
  ],
};

/** A case that both agencies serve from 10 February on. */
export function enrolledOn(when = '2027-02-10 10:00', more: Partial<CommandArgs<'openEnrolment'>> = {}): Story {
  const story = openedOn(when, JOINT).listen();
  return enrol(story, more);
}

export function enrol(story: Story, more: Partial<CommandArgs<'openEnrolment'>> = {}): Story {
  const enrolment = { chapter: 'dcfs-2151a' as const, from: story.today, participants: ['adele', 'sol'], ...more };
  return story.tell('openEnrolment', enrolment, 'dunmore');
}

/** With a consent of the mother that lasts. */
export function consented(story: Story, expiresOn = '2028-02-10'): Story {
  return story.tell('recordConsent', { person: 'adele', expiresOn }, 'pruitt');
}

/** Every heading with a text. */
export const HEADINGS = {
  progress: words('Attends the course weekly'),
  servicesOccurred: words('Assessment done'),
  servicesExpected: words('Weekly group from April'),
  address: words('Moved on the 3rd'),
  composition: words('Iris is missing'),
  conflicts: words('Course and visit clash'),
  other: words('Asks for help with transport'),
};

/** Two texts, and "no change" for the rest. */
export function report(month: string): CommandArgs<'sendReport2151A'> {
  const { progress, composition } = HEADINGS;
  return {
    month,
    headings: { progress, composition },
    noChange: ['servicesOccurred', 'servicesExpected', 'address', 'conflicts', 'other'],
  };
}

export const send = (story: Story, month: string) => story.tell('sendReport2151A', report(month), 'pruitt');

export const receive = (story: Story, month: string) => story.tell('receiveReport2151A', { month }, 'dunmore');

export function decideOn(story: Story, month: string, changed = false): Story {
  return story.tell('decideOnRsp', { report: month, changed, reason: words('Nothing new for the plan') }, 'pruitt');
}

export const visit = (story: Story, when: string) =>
  story.at(when).tell('recordRspReview', { revised: false }, 'pruitt');
