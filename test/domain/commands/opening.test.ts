import type { OpeningArgs } from '../../../domain/commands/opening';
import { OPENING, openedOn, OWN_LISTS, Story } from '../builders';

const refusal = (given: Partial<typeof OPENING>) =>
  new Story('2027-01-06 09:00').refused('openCase', { ...OPENING, ...given });
const placed = { child: 'iris', caregiver: 'grandmother', from: '2027-01-06' };

test('a case opens with the product’s defaults where the agency says nothing', () => {
  expect(openedOn('2027-01-06').case.settings).toEqual({
    zone: 'America/Los_Angeles',
    dailyMoment: '06:00',
    holidays: [],
    remind: {},
    escalate: {},
    limits: {},
    switchedOff: [],
    lists: OWN_LISTS,
    objectivesAtMost: 8,
    supervisorDays: 5,
  });
});

test('children are focus children and parents receive services unless said otherwise', () => {
  const roles = openedOn('2027-01-06').case.family.map((each) => [each.id, each.focusChild, each.receivesServices]);
  expect(roles).toEqual([
    ['iris', true, false],
    ['sol', true, false],
    ['adele', false, true],
    ['owen', false, true],
    ['grandmother', false, false],
  ]);
});

test.each<[string, Partial<typeof OPENING>, string]>([
  ['a zone that does not exist', { settings: { zone: 'America/Atlantis' } }, 'malformed-command'],
  ['two people of one id', { family: [...OPENING.family, { id: 'iris', role: 'child' }] }, 'malformed-command'],
  ['a participant with the id of a worker', { family: [{ id: 'hale', role: 'parent' }] }, 'malformed-command'],
  ['a worker who is not among the staff', { worker: 'nobody' }, 'unknown-person'],
  ['a worker who is a supervisor', { worker: 'okafor' }, 'unknown-person'],
  ['nobody who can approve', { staff: [{ id: 'hale', role: 'caseworker' }] }, 'unknown-person'],
  ['a removal of a stranger', { removals: [{ child: 'nobody', on: '2027-01-06' }] }, 'unknown-person'],
  ['a removal of a parent', { removals: [{ child: 'adele', on: '2027-01-06' }] }, 'unknown-person'],
  ['a first contact tomorrow', { firstContacts: [{ child: 'iris', on: '2027-01-07' }] }, 'date-in-future'],
  [
    'a goal that is none of the list',
    { family: [{ id: 'iris', role: 'child', goal: 'Go home' as 'Return Home' }] },
    'malformed-command',
  ],
  ['a birth tomorrow', { family: [{ id: 'iris', role: 'child', birth: '2027-01-07' }] }, 'date-in-future'],
  ['a child in two homes', { placements: [placed, placed] }, 'malformed-command'],
  ['a removal before the birth', { removals: [{ child: 'iris', on: '2015-08-29' }] }, 'date-out-of-order'],
  ['a placement before the birth', { placements: [{ ...placed, from: '2015-08-29' }] }, 'date-out-of-order'],
  ['a first contact before the birth', { firstContacts: [{ child: 'iris', on: '2015-08-29' }] }, 'date-out-of-order'],
  ['a child placed with itself', { placements: [{ ...placed, caregiver: 'iris' }] }, 'unknown-person'],
  ['a child that is 21 today', { family: [{ id: 'iris', role: 'child', birth: '2006-01-06' }] }, 'date-out-of-order'],
])('%s is refused', (_, given, code) => {
  expect(refusal(given).code).toBe(code);
});

/* Settings that are refused wherever they are given: the first place that is wrong, and what it must be. */
const UNFIT: [string, Omit<OpeningArgs['settings'], 'zone'>, string][] = [
  [
    'a holiday that is named twice',
    { holidays: ['2027-01-01', '2027-01-01'] },
    'settings.holidays[1]: each day must be named once (given twice: 2027-01-01).',
  ],
  [
    'a reminder that is named twice',
    { remind: { 'initial-plan': [7, 7] } },
    'settings.remind.initial-plan[1]: each day must be named once (given twice: 7).',
  ],
  ['reminders for an unknown kind', { remind: { nosuch: [7] } }, 'settings.remind.nosuch: is no kind of duty; known: '],
  [
    'a ladder for an unknown kind',
    { escalate: { nosuch: [1] } },
    'settings.escalate.nosuch: is no kind of duty; known:',
  ],
  ['a number for an unknown kind', { limits: { nosuch: 7 } }, 'settings.limits.nosuch: is no kind of duty; known: '],
  ['an unknown kind switched off', { switchedOff: ['nosuch'] }, 'settings.switchedOff[0]: is no kind of duty; known: '],
  ['a slip of the finger', { switchedOff: ['plan-updates'] }, 'Did you mean plan-update?'],
  [
    'a kind that is switched off twice',
    { switchedOff: ['contact', 'contact'] },
    'settings.switchedOff[1]: each kind must be named once (given twice: contact).',
  ],
  ['a ladder that goes down', { escalate: { 'initial-plan': [7, 1] } }, 'settings.escalate.initial-plan: must be days'],
  [
    'a step too many',
    { escalate: { 'initial-plan': [1, 7, 9] } },
    'settings.escalate.initial-plan: must have at most 2',
  ],
  ['a number of the manual', { limits: { 'initial-plan': 60 } }, 'settings.limits.initial-plan: takes no number'],
  ['plans of no objectives', { objectivesAtMost: 0 }, 'settings.objectivesAtMost: must be 1 or more (given: 0).'],
];

test.each(UNFIT)('%s in the settings is refused, at the opening and when they are adopted', (_, settings, sentence) => {
  const given = { code: 'malformed-command', sentence: expect.stringContaining(sentence) };
  expect(refusal({ settings: { zone: 'America/Los_Angeles', ...settings } })).toMatchObject(given);
  const args = { policy: 'santa-clara@2027.1', settings };
  expect(openedOn('2027-01-06').refused('adoptPolicy', args, 'vasquez')).toMatchObject(given);
});

test('an old trigger makes the plan overdue from the first moment', () => {
  const story = openedOn('2027-01-06 09:00', { removals: [{ child: 'iris', on: '2026-12-01' }] });
  expect(story.heard('task').map((notice) => notice.line)).toEqual(['Initial case plan: overdue since Thu 2026-12-31']);
  expect(story.heard('escalation').map(({ on, to }) => [on, to.join()])).toEqual([['2027-01-06', 'hale,okafor']]);
  expect(story.at('2027-01-31').daysOf('escalation')).toEqual(['2027-01-06', '2027-01-07']);
});

test('a child that will be 21 tomorrow, and a grown sibling whom the plan is not about, may be in the family', () => {
  openedOn('2027-01-06 09:00', {
    family: [
      { id: 'iris', role: 'child', birth: '2006-01-07' },
      { id: 'max', role: 'child', birth: '2001-01-07', focusChild: false },
    ],
  });
});
