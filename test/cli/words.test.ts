import { caseclock } from './caseclock';

test('nothing asked gives the help, with examples and exit codes', async () => {
  const { exit, out } = await caseclock([]);
  expect(exit).toBe(0);
  expect(out).toContain('caseclock simulate test/scenarios/marlow.yaml --fast');
  expect(out).toContain('5  there is such a case already');
});

test.each([
  'open',
  'tell',
  'agenda',
  'explain',
  'forecast',
  'draft',
  'narratives',
  'plan',
  'lists',
  'worklist',
  'notices',
  'access',
  'family',
  'name',
  'measures',
  'simulate',
])('the help of %s has an example', async (name) => {
  const { exit, out } = await caseclock(['help', name]);
  expect(exit).toBe(0);
  expect(out).toMatch(new RegExp(`Examples?:\n  caseclock ${name} `));
});

test('the help of a command lists its fields as options', async () => {
  const { exit, out } = await caseclock(['tell', 'MW-1', 'setHearing', '--help']);
  expect(exit).toBe(0);
  expect(out).toMatch(/--kind <choice> +kind of hearing: one of: detention/);
  expect(out).toMatch(/--on <date> +day of the hearing \(needed\)/);
});

test('people submit a plan by its name alone', async () => {
  const { out } = await caseclock(['tell', 'MW-1', 'submitPlan', '--help']);
  expect(out).toContain('--plan <id>');
  expect(out).not.toContain('hash');
});

const SLIPS: [argv: string[], sentence: string][] = [
  [['opne', 'x.yaml'], "unknown command 'opne'\n(Did you mean open?)"],
  [['agenda'], "missing required argument 'case'"],
  [['forecast', 'MW-1', '--months', '0'], 'It must be a whole number from 1 to 120.'],
  [['draft', 'MW-1', '--month', '2027-13'], 'It must be a month, written YYYY-MM.'],
  [['worklist', '--due-before', '2027-02-30'], '--due-before: must be a date that exists, written YYYY-MM-DD'],
  [['worklist', '--zone', 'Mars/Base'], '--zone: must be a time zone such as America/Los_Angeles (given: Mars/Base)'],
  [['measures', '--from', '2027-01-01'], "required option '--to <date>' not specified"],
  [['measures', '--from', '2027-01-01', '--to', '2027-02-30'], '--to: must be a date that exists, written YYYY-MM-DD'],
  [
    ['measures', '--from', '2027-02-01', '--to', '2027-01-31'],
    '--to: must not come before --from, which is 2027-02-01',
  ],
  [
    ['measures', '--from', '2027-01-01', '--to', '2027-01-31', '--by', 'town'],
    '--by: must be one of: unit, worker, child (given: town)',
  ],
  [
    ['measures', '--from', '2027-01-01', '--to', '2027-01-31', '--format', 'xml'],
    '--format: must be one of: table, csv, json',
  ],
  [['tell', 'MW-1'], 'Name the case and the command: caseclock tell CASE COMMAND.'],
  [['tell', 'MW-1', 'setHering', '--by', 'w'], 'There is no command "setHering". Did you mean setHearing?'],
  [['tell', 'MW-1', 'openCase', '--by', 'w'], 'A case is opened from a file: caseclock open FILE.'],
  [['tell', 'MW-1', 'setHearing', '--on', '2027-06-08'], "required option '--by <person>' not specified"],
  [['tell', 'MW-1', 'setHearing', '--by', 'w', '--kindd', 'x'], "unknown option '--kindd'\n(Did you mean --kind?)"],
  [['tell', 'MW-1', 'setHearing', '--by', 'w', '--kind', 'status-review'], '--on: is missing; it must be a date'],
  [
    ['tell', 'MW-1', 'setHearing', '--by', 'w', '--kind', 'status-review', '--on', '2027-02-30'],
    '--on: must be a date that exists, written YYYY-MM-DD (given: 2027-02-30)',
  ],
  [['tell', 'MW-1', 'recordReviews', '--by', 'w', '--reviews', '{oops'], '--reviews: must be JSON such as'],
  [
    ['tell', 'MW-1', 'recordReviews', '--by', 'w', '--plan', 'plan-1', '--reviews', '{"person":"p","on":"2027-02-05"}'],
    '--reviews[0].outcome: is missing; it must be one of: ',
  ],
  [
    ['tell', 'MW-1', 'setGoal', '--by', 'w', '--args', '{"colour":"red"}'],
    '--colour: is not known here; known: child,',
  ],
];

test.each(SLIPS)('caseclock %j is answered before anything is sent', async (argv, sentence) => {
  const { exit, out, err } = await caseclock(argv);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(sentence);
});

test('a server that is not running is told within seconds', async () => {
  process.env['TEMPORAL_ADDRESS'] = '127.0.0.1:1';
  const asked = Date.now();
  const { exit, err } = await caseclock(['agenda', 'MW-1']);
  expect({ exit, err }).toEqual({
    exit: 6,
    err: expect.stringContaining('No Temporal server answers at 127.0.0.1:1.'),
  });
  expect(Date.now() - asked).toBeLessThan(6_000);
});
