import { join } from 'node:path';
import { CaseExists } from '../../client/case-errors';
import { connect } from '../../client/connection';
import { compare, isAgreement } from '../../client/simulate/agreement';
import { DevServerStage } from '../../client/simulate/dev-server-stage';
import { play } from '../../client/simulate/play';
import { readScenario } from '../../client/simulate/scenario-file';
import { storeAddress } from '../../store/address';
import { openStore } from '../../store/postgres';
import { DEMO_STAFF } from './demo-staff';

const STORY = join(__dirname, '../../test/scenarios/marlow.yaml');

/** Plays the Marlow family on the dev server, so that there is something to look at. Once: a restart finds it there. */
export async function playDemo(say: (words: string) => void, progress: (share: number) => void): Promise<void> {
  const scenario = readScenario(STORY);
  const store = openStore(storeAddress(process.env));
  await store.savePeople(DEMO_STAFF);
  const stage = new DevServerStage(await connect(), store, scenario.caseId);
  try {
    const played = await play(scenario, stage, { passed: progress });
    const agrees = isAgreement(compare(played.lines, scenario)) && played.surprises.length === 0;
    const verdict = agrees ? 'as the written table says' : 'but not as the written table says: see caseclock simulate';
    say(
      `The demo has been played: fifteen months of case ${scenario.caseId}, ${played.lines.length} lines, ${verdict}.`,
    );
  } catch (error) {
    if (!(error instanceof CaseExists)) throw error;
    say(`The demo case ${scenario.caseId} is there from an earlier start.`);
  } finally {
    await stage.close();
  }
}
