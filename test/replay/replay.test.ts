import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker, type WorkflowBundle } from '@temporalio/worker';
import { bundleWorkflows } from '../../workers/bundle';
import { testBundle } from '../harness/bundle';
import { recorded, recordedNames } from '../harness/histories';
import { quietRuntime } from '../harness/temporal';

const names = recordedNames();

beforeAll(quietRuntime);

/** With the case's id, as on a server: some code may look at it. */
const replay = (name: string, workflowBundle: WorkflowBundle) =>
  Worker.runReplayHistory({ workflowBundle }, recorded(name), `case/${name}`);

test('there are histories to replay, of each scenario', () => {
  const scenarios = names.map((name) => name.replace(/\.\d+\.\d+\.\d+$/, ''));
  expect(scenarios).toEqual(expect.arrayContaining(['closed-early', 'marlow', 'roll-over-1', 'roll-over-2']));
});

test.each(names)('%s replays on the workflow of today', async (name) => {
  await replay(name, await testBundle());
});

test('no history tells of the machine that recorded it', () => {
  const texts = names.map((name) => JSON.stringify(recorded(name)));
  // No absolute path, no process at a host, no package's place.
  texts.forEach((text) => expect(text).not.toMatch(/["\s(](\/|\w:\\)\w|\d+@\w|node_modules/));
});

describe('a change that running cases would not survive is found', () => {
  test('an effect more than there was', async () => {
    const broken = await bundleWorkflows(require.resolve('./broken/extra-record'));
    await expect(replay('closed-early.0.1.0', broken)).rejects.toThrow(DeterminismViolationError);
  });

  test('the same effects in another order', async () => {
    const { code } = await testBundle();
    // The workflow of today, but for two lines of its loop.
    const broken = code.replace(/(\n.*\bdrawTimers\)\(desk\);)(\n.*\bcarryOut\)\(desk\);)/, '$2$1');
    expect(broken).not.toBe(code);
    await expect(replay('closed-early.0.1.0', { code: broken })).rejects.toThrow(DeterminismViolationError);
  });
});
