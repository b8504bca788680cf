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
import type { RecordStore } from '../../store/record-store';
import { addDemoStaff, nameDemoFamily } from './demo-people';

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

/** Enters the people who work in the demo into the directory of the record store. */
export async function enterDemoStaff(): Promise<void> {
  const store = openStore(storeAddress(process.env));
  try {
    await addDemoStaff(store);
  } finally {
    await store.close();
  }
}

/** Plays the demo on the dev server. Once: a restart finds its cases there. */
export async function playDemos(say: (words: string) => void, progress: Progress): Promise<void> {
  for (const demo of DEMOS) say(await playDemo(demo, progress));
}

/** Plays one story, or says why not. */
export async function playDemo({ story, about }: Demo, progress: Progress): Promise<string> {
  const scenario = readScenario(join(STORIES, story));
  const { caseId } = scenario;
  const store = openStore(storeAddress(process.env));
  try {
    const expunged = await store.expungement(caseId);
    if (expunged) return `Case ${caseId}, ${about}, was expunged (order ${expunged.order}), and is left as it is.`;
    await nameDemoFamily(store, caseId);
    return await playOn(store, scenario, about, progress);
  } finally {
    await store.close();
  }
}

async function playOn(store: RecordStore, scenario: Scenario, about: string, progress: Progress): Promise<string> {
  const client = await connect();
  const { caseId } = scenario;
  try {
    const stage = new DevServerStage(client, store, caseId);
    const { lines, surprises } = await play(scenario, stage, { passed: (share) => progress(about, share) });
    const agrees = isAgreement(compare(lines, scenario)) && surprises.length === 0;
    const verdict = agrees ? 'as it is written' : 'but not as it is written: see caseclock simulate';
    return `Case ${caseId}, ${about}, has been played: ${lines.length} lines, ${verdict}.`;
  } catch (error) {
    if (!(error instanceof CaseExists)) throw error;
    return `Case ${caseId}, ${about}, is there from an earlier start.`;
  } finally {
    await client.connection.close();
  }
}
