import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCaseFile } from '../../client/cli/case-file';
import { caseclock, ownFolder } from './caseclock';

const folder = ownFolder();

const CASE = {
  case: 'MW-1',
  by: 'w-hale',
  policy: 'santa-clara@2027.1',
  family: [{ id: 'child-1', role: 'child' }],
  staff: [
    { id: 'w-hale', role: 'caseworker' },
    { id: 's-okafor', role: 'supervisor' },
  ],
  worker: 'w-hale',
};

function file(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  return path;
}

test('a case file may be JSON, and its settings win over the agency’s', () => {
  const agency = file('agency.yaml', 'zone: America/Chicago\nsupervisorDays: 3\nremind: { initial-plan: [10, 3] }\n');
  const { caseId, by, args } = readCaseFile(file('case.json', { ...CASE, settings: { supervisorDays: 7 } }), agency);
  expect({ caseId, by }).toEqual({ caseId: 'MW-1', by: 'w-hale' });
  const remind = { 'initial-plan': [10, 3] };
  expect(args['settings']).toEqual({ zone: 'America/Chicago', supervisorDays: 7, remind });
});

test('where nobody names a time zone, it is the pack’s', () => {
  const zoneOf = (policy: string, agency?: string) =>
    readCaseFile(file('no-zone.json', { ...CASE, policy }), agency).args['settings'];
  expect(zoneOf('santa-clara@2027.1')).toEqual({ zone: 'America/Los_Angeles' });
  expect(zoneOf('arizona')).toEqual({ zone: 'America/Phoenix' });
  expect(zoneOf('arizona', file('denver.yaml', 'zone: America/Denver\n'))).toEqual({ zone: 'America/Denver' });
});

test('a pack without a version is its newest on the day, and the case keeps that version', () => {
  const path = file('newest.json', { ...CASE, policy: 'santa-clara' });
  const openedAt = (now: string) => readCaseFile(path, undefined, now).args['policy'];
  expect(openedAt('2026-11-22T12:00:00Z')).toBe('santa-clara@2027.1');
  expect(openedAt('2027-06-30T23:59:00Z')).toBe('santa-clara@2027.1');
  expect(openedAt('2027-07-02T12:00:00Z')).toBe('santa-clara@2027.2');
});

test('the agency’s file may name the pack; the case file’s own wins', async () => {
  const { policy: _, ...without } = CASE;
  const agency = file('with-pack.yaml', 'pack: michigan\n');
  expect(readCaseFile(file('no-pack.json', without), agency).args).toMatchObject({
    policy: 'michigan@2027.1',
    settings: { zone: 'America/Detroit' },
  });
  expect(readCaseFile(file('case.json', CASE), agency).args['policy']).toBe('santa-clara@2027.1');
  const { exit, err } = await caseclock(['open', file('no-pack.json', without)]);
  expect({ exit, err }).toEqual({
    exit: 2,
    err: expect.stringContaining('policy: is missing; it must be a policy pack'),
  });
});

const SETTINGS: [what: string, content: string, sentence: string][] = [
  [
    'an unknown key',
    'zone: America/Chicago\nholiday: []\n',
    ':2: holiday: is not known here; known: zone, dailyMoment,',
  ],
  ['a slip of the finger in a key', 'zone: America/Chicago\nholiday: []\n', ', pack. Did you mean holidays?'],
  [
    'a slip of the finger in a kind of duty',
    'zone: America/Chicago\nswitchedOff: [plan-updates]\n',
    '. Did you mean plan-update?',
  ],
  [
    'a pack that there is not',
    'pack: santa-cruz\n',
    ':1: pack: must be one of: santa-clara · illinois-dhs · arizona · michigan · reference · santa-clara@2027.1',
  ],
  [
    'a ladder with a step too many',
    'escalate:\n  initial-plan: [1, 7, 9]\n',
    ':2: escalate.initial-plan: must have at most 2 days, one for each step of its ladder (given: 3)',
  ],
  [
    'a ladder that goes down',
    'escalate:\n  initial-plan: [7, 1]\n',
    ':2: escalate.initial-plan: must be days after the due date that rise from 1 (given: 7, 1)',
  ],
  [
    'a number for a rule that has one of its own',
    'limits: { initial-plan: 60 }\n',
    ':1: limits.initial-plan: takes no number: its rule has one, or needs none. Kinds that take one: ',
  ],
  [
    'a number for a rule that has one, where a new version of the pack would change it,',
    'limits: { initial-plan: 25 }\n',
    '. A number of the manual changes in a new version of the pack (docs/policy-author.md)',
  ],
  [
    'a reminder that is named twice',
    'remind:\n  initial-plan:\n    - 7\n    - 3\n    - 7\n',
    ':5: remind.initial-plan[2]: each day must be named once (given twice: 7)',
  ],
  [
    'a negative lead',
    'zone: America/Chicago\nremind:\n  initial-plan: [7, -2]\n',
    ':3: remind.initial-plan[1]: must be a',
  ],
  [
    'an unknown kind of duty',
    'zone: America/Chicago\nremind:\n  inital-plan: [7]\n',
    ':3: remind.inital-plan: is no kind',
  ],
  [
    'a number of days for an unknown kind of duty',
    'zone: America/Chicago\nlimits:\n  plan-updates: 7\n',
    ':3: limits.plan-updates: is no kind of duty; known: initial-plan,',
  ],
  [
    'a number that is none',
    'zone: America/Chicago\nsupervisorDays: 1.5\n',
    ':2: supervisorDays: must be a whole number from 0 to 10000 (given: 1.5)',
  ],
  [
    'an unknown kind of duty switched off',
    'zone: America/Chicago\nswitchedOff:\n  - plan-update\n  - contacts\n',
    ':4: switchedOff[1]: is no kind of duty',
  ],
  ['an unknown zone', 'zone: Chicago\n', ':1: zone: must be a time zone such as America/Los_Angeles (given: Chicago)'],
  [
    'a holiday that is named twice',
    'zone: America/Chicago\nholidays:\n  - 2027-01-01\n  - 2027-01-01\n',
    ':4: holidays[1]: each day must be named once (given twice: 2027-01-01)',
  ],
  [
    'a kind of duty that is switched off twice',
    'zone: America/Chicago\nswitchedOff:\n  - contact\n  - contact\n',
    ':4: switchedOff[1]: each kind must be named once (given twice: contact)',
  ],
  [
    'a plan of no objectives',
    'zone: America/Chicago\nobjectivesAtMost: 0\n',
    ':2: objectivesAtMost: must be 1 or more',
  ],
  [
    'fewer than no objectives',
    'zone: America/Chicago\nobjectivesAtMost: -1\n',
    ':2: objectivesAtMost: must be a whole number',
  ],
  [
    'a holiday that does not exist',
    'zone: America/Chicago\nholidays: [2027-02-29]\n',
    ':2: holidays[0]: must be a date',
  ],
];

test.each(SETTINGS)('%s in the agency’s settings is named with its line', async (what, content, sentence) => {
  const settings = file(`${what}.yaml`, content);
  const { exit, err } = await caseclock(['open', file('case.json', CASE)], { CASECLOCK_SETTINGS: settings });
  expect(exit).toBe(2);
  expect(err).toContain(settings);
  expect(err).toContain(sentence);
});

test('all that is wrong in the agency’s settings is told at once, from the top of the file down', async () => {
  const settings = file('several.yaml', 'zone: Chicago\nholiday: []\nremind:\n  inital-plan: [7]\n');
  const { err } = await caseclock(['open', file('case.json', CASE), '--settings', settings]);
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => line.slice(settings.length).split(': ')[0]),
  ).toEqual([':1', ':2', ':4']);
});
