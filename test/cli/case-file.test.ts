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

test('a case without a time zone is not opened', async () => {
  const { exit, err } = await caseclock(['open', file('no-zone.json', CASE)]);
  expect(exit).toBe(2);
  expect(err).toMatch(/no-zone\.json:\d+: settings\.zone: is missing; it must be a time zone such as America/);
});

const SETTINGS: [what: string, content: string, sentence: string][] = [
  [
    'an unknown key',
    'zone: America/Chicago\nholiday: []\n',
    ':2: holiday: is not known here; known: zone, dailyMoment,',
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
    'a holiday that does not exist',
    'zone: America/Chicago\nholidays: [2027-02-29]\n',
    ':2: holidays[0]: must be a date',
  ],
];

test.each(SETTINGS)('%s in the agency’s settings is named with its line', async (what, content, sentence) => {
  const settings = file(`${what}.yaml`, content);
  const { exit, err } = await caseclock(['open', file('case.json', CASE)], { CASECLOCK_SETTINGS: settings });
  expect(exit).toBe(2);
  expect(err).toContain(`${settings}${sentence}`);
});
