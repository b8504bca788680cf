import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { InMemoryStage } from '../../client/simulate/in-memory-stage';
import type { Line } from '../../client/simulate/line';
import { play } from '../../client/simulate/play';
import { readScenario } from '../../client/simulate/scenario-file';
import { agenda } from '../../domain/duties/agenda';
import type { Duty } from '../../domain/duties/duty';
import { policyOf } from '../../policies/packs';

/*
 * What a pack says of a battery of stories: families of all five documents, lived under its rules. What other documents
 * ask for in them is refused or means nothing, and that is part of it. The stories are copies, kept for this alone.
 */

export const RELEASED = resolve(__dirname, '../policies/released');
export const STORIES = join(RELEASED, 'stories');

/** How the stories went, by story: what was said and refused, in order, and how each duty stands in the end. */
export type Lived = Record<string, { lines: string[]; duties: string[]; warnings: string[] }>;

/** Lives the stories under a pack. */
export async function livedUnder(pack: string): Promise<Lived> {
  const lived: Lived = {};
  for (const story of storiesIn(STORIES)) lived[story] = await livedOne(join(STORIES, story), pack);
  return lived;
}

/** The story files of a folder, in order. */
export function storiesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

async function livedOne(path: string, pack: string): Promise<Lived[string]> {
  const scenario = readScenario(path);
  scenario.opening.args['policy'] = pack;
  const stage = new InMemoryStage(scenario.caseId, scenario.zone);
  const { lines } = await play(scenario, stage);
  const aCase = await stage.case();
  const { duties, warnings } = agenda(aCase, policyOf(aCase), scenario.until.date);
  return {
    lines: lines.map(lineInWords),
    duties: duties.map(dutyInWords).sort(),
    warnings: warnings.map(({ id, cites }) => `${id} ${cites.join(', ')}`).sort(),
  };
}

function lineInWords({ date, time, kind, about, to, due, text }: Line): string {
  const refused = kind === 'REFUSED' ? text : '';
  return [date, time, kind, about, to.join(','), due ?? '', refused].join(' ').trim();
}

function dutyInWords({ id, due, state, daysLate, because, cites, remind, escalate, owner }: Duty): string {
  const ladder = escalate.map((step) => `+${step.after}${step.daily ? ' daily' : ''}`).join(' ');
  const facts = [
    `${state}${daysLate > 0 ? ` ${daysLate} days late` : ''}`,
    owner.role,
    `remind ${remind.join(' ')}`,
    ladder,
  ];
  return `${id} ${due ?? 'no date'}: ${facts.join('; ')}; ${because} (${cites.join(', ')})`;
}
