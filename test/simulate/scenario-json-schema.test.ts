import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { scenarioJsonSchema } from '../../client/simulate/scenario-json-schema';
import { COMMAND_NAMES, commandOf } from '../../domain/commands/catalogue';
import { caseclock, ownFolder, SCENARIOS } from '../cli/caseclock';

/* The schema that editors use, held by a validator that knows nothing of ours. */

const DOCS = resolve(__dirname, '../../docs');
const folder = ownFolder();
const written: unknown = JSON.parse(readFileSync(join(DOCS, 'scenario.schema.json'), 'utf8'));
const fits = new Ajv({ allowUnionTypes: true }).compile(written as object);

const marlow = (): Scenario => parse(readFileSync(join(SCENARIOS, 'marlow.yaml'), 'utf8')) as Scenario;
const example = /```yaml\n([^]*?)```/.exec(readFileSync(join(DOCS, 'scenarios.md'), 'utf8'))?.[1] ?? '';

interface Scenario {
  until: unknown;
  open: Record<string, unknown>;
  steps: Record<string, unknown>[];
}

test('the file is what the commands say now: npm run schema writes it anew', () => {
  expect(written).toEqual(JSON.parse(JSON.stringify(scenarioJsonSchema())));
});

test('every command stands in it with its sentence', () => {
  const { properties } = (scenarioJsonSchema().properties as { steps: { items: { properties: object } } }).steps.items;
  const told = COMMAND_NAMES.filter((name) => name !== 'openCase');
  const sentences = told.map((name) => [name, commandOf(name).description]);
  expect(
    Object.entries(properties as Record<string, { description: string }>)
      .filter(([name]) => !['at', 'by', 'ref', 'refused'].includes(name))
      .map(([name, { description }]) => [name, description]),
  ).toEqual(sentences);
});

test('the stories that are played fit', () => {
  const all = [marlow(), parse(example), parse(readFileSync(join(SCENARIOS, 'bad/wrong-expectation.yaml'), 'utf8'))];
  for (const story of all) expect([fits(story), fits.errors]).toEqual([true, null]);
});

const BROKEN: [what: string, slip: (story: Scenario) => void][] = [
  ['a moment without a time', (story) => (story.until = '2028-04-30')],
  ['an unknown policy', (story) => (story.open['policy'] = 'reference@2031.1')],
  ['a field of the opening that is not known', (story) => (story.open['wroker'] = 'w-hale')],
  ['an opening without a worker', (story) => delete story.open['worker']],
  ['a step without a command', (story) => story.steps.push({ at: '2027-02-03 09:00', by: 'w-hale' })],
  [
    'a step with two commands',
    (story) => story.steps.push({ at: '2027-02-03 09:00', by: 'w-hale', approveClosure: null, vacateHearing: {} }),
  ],
  ['an unknown command', (story) => story.steps.push({ at: '2027-02-03 09:00', by: 'w-hale', setGaol: {} })],
  [
    'a missing field of a command',
    (story) => story.steps.push({ at: '2027-02-03 09:00', by: 'w-hale', setGoal: { child: 'child-1' } }),
  ],
  [
    'a value that is not on the list',
    (story) =>
      story.steps.push({ at: '2027-02-03 09:00', by: 'w-hale', setHearing: { kind: 'review', on: '2027-03-01' } }),
  ],
];

test.each(BROKEN)('%s does not fit', (_, slip) => {
  const story = marlow();
  slip(story);
  expect(fits(story)).toBe(false);
});

test('the example of docs/scenarios.md is played and agrees', async () => {
  const path = join(folder, 'example.yaml');
  writeFileSync(path, example);
  const { exit, out, err } = await caseclock(['simulate', path, '--fast']);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  expect(out).toMatch(/agrees with 7 expected lines\n$/);
});
