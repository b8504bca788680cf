import { join } from 'node:path';
import { readScenario } from '../../client/simulate/scenario-file';
import type { OpeningArgs } from '../../domain/commands/opening';
import { DEMO_STAFF } from '../../scripts/start/demo-staff';
import { DEMOS, STORIES } from '../../scripts/start/demo';

test.each(DEMOS)('everybody who works in $story has a mailbox in the demo', ({ story }) => {
  const { staff } = readScenario(join(STORIES, story)).opening.args as unknown as OpeningArgs;
  const known = DEMO_STAFF.map(({ id }) => id);
  expect(staff.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
});

test('each case of the demo has an id of its own', () => {
  const ids = DEMOS.map(({ story }) => readScenario(join(STORIES, story)).caseId);
  expect(new Set(ids).size).toBe(ids.length);
});
