import { join } from 'node:path';
import { InMemoryStage } from '../../../client/simulate/in-memory-stage';
import { play } from '../../../client/simulate/play';
import { readScenario } from '../../../client/simulate/scenario-file';
import type { Case } from '../../../domain/case/case';

/** The Marlow family as the written story leaves it, closed on 2028-03-31. */
export async function marlowsPlayed(): Promise<Case> {
  const scenario = readScenario(join(__dirname, '../../scenarios/marlow.yaml'));
  const stage = new InMemoryStage(scenario.caseId, scenario.zone);
  await play(scenario, stage);
  return stage.case();
}
