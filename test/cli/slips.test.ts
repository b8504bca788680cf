import { join } from 'node:path';
import { caseclock, ownFolder, SCENARIOS, withSlip } from './caseclock';

/*
 * What people get wrong in a scenario: each slip is found before anything is played, and the sentence names the line,
 * the field, what was given and what is allowed.
 */

const SCENARIO = join(SCENARIOS, 'bad/wrong-expectation.yaml');
const folder = ownFolder();

const SLIPS: [what: string, slip: [right: string, wrong: string], sentence: string][] = [
  [
    'a day that does not exist',
    ['on: 2027-01-06 }]', 'on: 2027-02-30 }]'],
    ':17: open.removals[0].on: must be a date that exists, written YYYY-MM-DD (given: 2027-02-30)',
  ],
  [
    'a child who is not in the case',
    ['removals: [{ child: child-1,', 'removals: [{ child: child-7,'],
    ':17: open.removals[0].child: must be a child of the family: child-1 (given: child-7)',
  ],
  [
    'a step about somebody who is not in the case',
    ['setGoal: { child: child-1,', 'setGoal: { child: child-7,'],
    ':21: steps[0].setGoal.child: must be a person of the family: child-1 · parent-1 (given: child-7)',
  ],
  [
    'a step by somebody who is not in the case',
    ['    by: w-hale\n', '    by: w-teague\n'],
    ':20: steps[0].by: must be a person of the staff: w-hale · s-okafor (given: w-teague)',
  ],
  [
    'an unknown policy',
    ['santa-clara@2027.1', 'reference@2031.1'],
    ':8: open.policy: must be one of: santa-clara@2027.1 · santa-clara@2027.2 · illinois-dhs@2027.1 · arizona@2027.1 · michigan@2027.1 · reference@2027.1 (given: reference@2031.1)',
  ],
  ['an unknown command', ['setGoal:', 'setGaol:'], ':19: steps[0]: a step must name one command (given: setGaol)'],
  [
    'a value that is not on the list',
    ['goal: Adoption', 'goal: Adopted'],
    ':21: steps[0].setGoal.goal: must be one of: ',
  ],
  ['a missing field', ['  worker: w-hale\n', ''], ':6: open.worker: is missing; it must be an id such as plan-2'],
  [
    'a field that is not known',
    ['  worker: w-hale', '  wroker: w-hale'],
    ':16: open.wroker: is not known here; known: policy, settings,',
  ],
  [
    'a time that is none',
    ['zone: America/Los_Angeles }', 'zone: America/Los_Angeles, dailyMoment: 6am }'],
    ':9: open.settings.dailyMoment: must be a time of day, written HH:mm (given: 6am)',
  ],
  [
    'a yes-or-no that is neither',
    ['{ id: parent-1, role: parent }', '{ id: parent-1, role: parent, receivesServices: perhaps }'],
    ':12: open.family[1].receivesServices: must be true or false (given: perhaps)',
  ],
  [
    'a list that is none',
    ['removals: [{ child: child-1, on: 2027-01-06 }]', 'removals: { child: child-1, on: 2027-01-06 }'],
    ':17: open.removals: must be a list (given: ',
  ],
  [
    'a participant of an enrolment who is not in the case',
    ['removals: [', 'enrolments: [{ chapter: rsp-review, from: 2027-01-06, participants: [child-9] }]\n  removals: ['],
    ':17: open.enrolments[0].participants[0]: must be a person of the family: child-1 · parent-1 (given: child-9)',
  ],
  [
    'a reference that stands for a word instead of a list',
    ['expect:\n', 'references:\n  CON-*: contact/*\nexpect:\n'],
    ':23: references.CON-*: must be a list (given: contact/*)',
  ],
  [
    'a refusal with an unknown code',
    ['    setGoal: {', '    refused: never\n    setGoal: {'],
    ':21: steps[0].refused: must be one of: malformed-command · ',
  ],
  [
    'an expectation of an unknown kind',
    ['kind: TASK', 'kind: MAIL'],
    ':23: expect[0].kind: must be one of: REMINDER · ',
  ],
  ['broken YAML', ['family:\n', 'family: [\n'], 'not readable as YAML: '],
  [
    'an unknown zone',
    ['America/Los_Angeles', 'America/Atlantis'],
    ':9: open.settings.zone: must be a time zone such as',
  ],
  [
    'a step before the opening',
    ['at: 2027-01-11 10:00', 'at: 2027-01-02 10:00'],
    ':19: steps[0].at: must not come before the moment before it, 2027-01-06 16:30 (given: 2027-01-02 10:00)',
  ],
  [
    'an end before the last step',
    ['until: 2027-01-25 12:00', 'until: 2027-01-10 12:00'],
    ':4: until: must not come before the moment before it, 2027-01-11 10:00 (given: 2027-01-10 12:00)',
  ],
  [
    'an hour that the clocks skip',
    ['until: 2027-01-25 12:00', 'until: 2027-03-14 02:30'],
    ':4: until: must be a time that the clocks of America/Los_Angeles have; they skip 2027-03-14 02:30',
  ],
  ['an alias without an anchor', ['worker: w-hale', 'worker: *nobody'], ':16: not readable as YAML: Unresolved alias'],
  [
    'a moment without a time',
    ['until: 2027-01-25 12:00', 'until: 2027-01-25'],
    ':4: until: must be a local date and time',
  ],
];

test.each(SLIPS)('%s is named with its line', async (what, slip, sentence) => {
  const path = withSlip(SCENARIO, slip, join(folder, `${what}.yaml`));
  const { exit, out, err } = await caseclock(['simulate', path, '--fast']);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(path);
  expect(err).toContain(sentence);
});

test('all that is missing is told at once', async () => {
  const path = withSlip(SCENARIO, ['  worker: w-hale\n  removals:', '  removed:'], join(folder, 'several.yaml'));
  const { err } = await caseclock(['simulate', path, '--fast']);
  expect(err.trim().split('\n')).toEqual([
    expect.stringContaining('open.worker: is missing'),
    expect.stringContaining('open.removed: is not known here'),
  ]);
});

test('a file that is not there is named', async () => {
  const { exit, err } = await caseclock(['simulate', 'nowhere.yaml', '--fast']);
  expect(exit).toBe(2);
  expect(err).toBe('nowhere.yaml: this file cannot be read. Check its name, and the folder you are in.\n');
});

test('a case id with a space is refused', async () => {
  const { exit, err } = await caseclock(['simulate', SCENARIO, '--fast', '--as', 'a b']);
  expect(exit).toBe(2);
  expect(err).toContain('--as: must be an id such as MW-27-0031');
});

test('errors for machines have a code, a message and the exit code', async () => {
  const { exit, err } = await caseclock(['simulate', 'nowhere.yaml', '--fast', '--json']);
  expect(JSON.parse(err)).toMatchObject({ code: 'bad-input', cites: [], exit });
});
