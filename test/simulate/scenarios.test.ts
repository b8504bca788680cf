import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../client/simulate/agreement';
import { InMemoryStage } from '../../client/simulate/in-memory-stage';
import { play } from '../../client/simulate/play';
import { readScenario } from '../../client/simulate/scenario-file';

const FOLDER = join(__dirname, '../scenarios');
const STORIES = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));

test.each(STORIES)('%s: people are told and refused what its expectations say, and nothing else', async (story) => {
  const scenario = readScenario(join(FOLDER, story));
  const { lines, surprises } = await play(scenario, new InMemoryStage(scenario.caseId, scenario.zone));
  expect(surprises).toEqual([]);
  // A story that expects nothing would agree with whatever comes.
  expect(scenario.expectations).not.toEqual([]);
  expect(compare(lines, scenario)).toEqual({ missing: [], extra: [] });
});
