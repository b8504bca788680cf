import { PROVIDER_CHECKS } from '../../../domain/case/referral';
import type { CommandArgs } from '../../../domain/commands/catalogue';
import type { OpeningArgs } from '../../../domain/commands/opening';
import { openedOn, type Story, words } from '../../domain/builders';

/* A family whose case runs all chapters: Iris was removed and placed on 2027-01-06. */

const GIVEN: Partial<OpeningArgs> = {
  policy: 'reference@2027.1',
  removals: [{ child: 'iris', on: '2027-01-06' }],
  placements: [{ child: 'iris', caregiver: 'grandmother', from: '2027-01-06' }],
};

export const PLANNED = [
  { code: 'parenting course', participants: ['adele'] },
  { code: 'substance-use assessment', participants: ['adele'] },
  { code: 'counselling', participants: ['iris'] },
  { code: 'family counselling', participants: ['owen'] },
];

/** Everything that a written referral must say. */
export const PARTICULARS = {
  type: 'group',
  level: 'standard',
  intensity: 'two hours',
  frequency: 'weekly',
  duration: 'twelve weeks',
  location: 'family centre',
  needs: words('What each of them needs.'),
  goals: words('What will be different.'),
  timeFrames: words('By the end of June.'),
  barriers: words('No car.'),
  expectations: words('Comes each week; speaks calmly with the children.'),
};

/** What is known of the provider, and with whom the goals were agreed. */
export const GROUNDWORK = {
  checked: [...PROVIDER_CHECKS],
  agreedWith: ['adele'],
};

/** How a service is fitted to the family. */
export const TERMS = { frequency: 'weekly', intensity: 'two hours', location: 'family centre', when: 'evenings' };

export function opened(given: Partial<OpeningArgs> = {}): Story {
  return openedOn('2027-01-06 16:30', { ...GIVEN, ...given });
}

/** The parents have taken part, and the plan with its services is in effect on 2027-02-03 at 14:20. */
export function inEffect(plannedServices = PLANNED, given: Partial<OpeningArgs> = {}): Story {
  return approvedIn(opened(given).at('2027-02-03 14:20'), plannedServices);
}

export function approvedIn(story: Story, plannedServices = PLANNED): Story {
  const objectives = [{ type: 'Complete a parenting course', participants: ['adele'] }];
  return story.create('initial', { outline: { objectives, plannedServices } }).handIn('plan-1').approve('plan-1');
}

export function refer(
  story: Story,
  service: string,
  person: string,
  more: Partial<CommandArgs<'recordReferral'>> = {},
): Story {
  return story.tell('recordReferral', { service, participants: [person], ...PARTICULARS, ...more });
}

/** All four planned services, today. */
export function referAll(story: Story): Story {
  for (const { code, participants } of PLANNED) for (const person of participants) refer(story, code, person);
  return story;
}

export const RESPITE = { service: 'respite', participants: ['adele'] };

/** Respite for Adele has started on the day on which the plan took effect. */
export function started(given: Partial<OpeningArgs> = {}): Story {
  return inEffect(PLANNED, given).tell('startService', { ...RESPITE, ...TERMS, objective: 'objective-1' });
}

/** The sentences of one soft rule. */
export function warned(story: Story, code: string): string[] {
  return story.agenda.warnings.filter(({ id }) => id.startsWith(`${code}/`)).map(({ sentence }) => sentence);
}
