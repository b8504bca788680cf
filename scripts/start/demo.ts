import { join } from 'node:path';
import { CaseExists } from '../../client/case-errors';
import { connect } from '../../client/connection';
import { compare, isAgreement } from '../../client/simulate/agreement';
import { DevServerStage } from '../../client/simulate/dev-server-stage';
import { play } from '../../client/simulate/play';
import type { Scenario } from '../../client/simulate/scenario';
import { readScenario } from '../../client/simulate/scenario-file';
import { storeAddress } from '../../store/address';
import { openStore } from '../../store/postgres';
import { DEMO_FAMILIES } from './demo-families';
import { DEMO_STAFF } from './demo-staff';

/** A story that is played at the start, so that there is something to look at. */
interface Demo {
  story: string;
  /** What it is, in a few words. */
  about: string;
}

/** In the order in which they are played: the short one first. */
export const DEMOS: Demo[] = [
  { story: 'sample-plan.yaml', about: 'the sample plan of the CWS/CMS guide' },
  { story: 'marlow.yaml', about: 'fifteen months of a family' },
];

/** Where the stories lie. */
export const STORIES = join(__dirname, '../../test/scenarios');

/** Hears how far a story has been played, from 0 to 1. */
export type Progress = (about: string, share: number) => void;

/** Plays the demo on the dev server. Once: a restart finds its cases there. */
export async function playDemos(say: (words: string) => void, progress: Progress): Promise<void> {
  for (const { story, about } of DEMOS) {
    say(await playDemo(readScenario(join(STORIES, story)), about, progress));
  }
}

async function playDemo(scenario: Scenario, about: string, progress: Progress): Promise<string> {
  const store = openStore(storeAddress(process.env));
  await store.savePeople(DEMO_STAFF);
  for (const [id, name] of Object.entries(DEMO_FAMILIES[scenario.caseId] ?? {}))
    await store.saveParticipant(scenario.caseId, { id, name });
  const stage = new DevServerStage(await connect(), store, scenario.caseId);
  try {
    const { lines, surprises } = await play(scenario, stage, { passed: (share) => progress(about, share) });
    const agrees = isAgreement(compare(lines, scenario)) && surprises.length === 0;
    const verdict = agrees ? 'as it is written' : 'but not as it is written: see caseclock simulate';
    return `Case ${scenario.caseId}, ${about}, has been played: ${lines.length} lines, ${verdict}.`;
  } catch (error) {
    if (!(error instanceof CaseExists)) throw error;
    return `Case ${scenario.caseId}, ${about}, is there from an earlier start.`;
  } finally {
    await stage.close();
  }
}
