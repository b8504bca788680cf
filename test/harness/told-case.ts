import { join, resolve } from 'node:path';
import { withSnapshot } from '../../client/plan-snapshot';
import type { Step } from '../../client/simulate/scenario';
import { readScenario } from '../../client/simulate/scenario-file';
import { withStoredTexts } from '../../client/texts';
import type { Case } from '../../domain/case/case';
import { blankCase } from '../../domain/case/case';
import type { RecordedEvent } from '../../domain/case/events';
import { Story } from '../domain/builders';
import { MemoryStore } from './memory-store';

/** A family's story told up to a moment: the case, its journal, and the words that were typed. */
export interface ToldCase {
  aCase: Case;
  journal: RecordedEvent[];
  store: MemoryStore;
  now: string;
}

/** Tells a scenario of test/scenarios without a server and keeps its words, up to and with a local date. */
export async function toldCase(file: string, until = '9999-12-31'): Promise<ToldCase> {
  const scenario = readScenario(join(resolve(__dirname, '../scenarios'), file));
  const store = new MemoryStore();
  const story = new Story(momentOf(scenario.opening), scenario.zone);
  story.case = blankCase(scenario.caseId);
  for (const step of [scenario.opening, ...scenario.steps]) if (step.date <= until) await tell(story, step, store);
  return { aCase: story.case, journal: story.events, store, now: story.now };
}

async function tell(story: Story, step: Step, store: MemoryStore): Promise<void> {
  const save = async (words: string) => {
    const { id, hash } = await store.saveText(words);
    return { id, hash, empty: words.trim() === '' };
  };
  if (step.command !== 'openCase') story.at(momentOf(step));
  const args = withSnapshot(step.command, await withStoredTexts(step.command, step.args, save), story.case);
  const refused = story.say(step.command, args, step.by);
  if ((refused?.code ?? null) !== step.refused) throw new Error(`${momentOf(step)}: ${refused?.sentence}`);
}

function momentOf({ date, time }: Step): string {
  return `${date} ${time}`;
}
