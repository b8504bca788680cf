import { join } from 'node:path';
import { InMemoryStage } from '../../../../client/simulate/in-memory-stage';
import { play } from '../../../../client/simulate/play';
import { readScenario } from '../../../../client/simulate/scenario-file';
import { inSpanish } from '../../../../client/web/vocabulary/sentences/spanish';
import { instantAt, millisecondsOf } from '../../../../domain/calendar/agency-clock';
import { PACK_NAMES, packOf } from '../../../../policies/packs';
import { Story } from '../../../domain/builders';
import { anOpening, Chance, malformed, sensible, wellFormed } from '../../../domain/chance';
import { STORIES, storiesIn } from '../../../harness/released';
import { saidAhead, saidIn, saidOf } from './said';

const SCENARIOS = join(__dirname, '../../../scenarios');

/** Each sentence once, and only those that stay in English. */
function untranslated(sentences: Iterable<string>): string[] {
  return [...new Set(sentences)].filter((each) => each && inSpanish(each, { named: (id) => id }) === null);
}

/** Everything that is said in a story, day by day, and what is refused in it. */
async function saidInStory(path: string, pack?: string): Promise<Set<string>> {
  const scenario = readScenario(path);
  if (pack) scenario.opening.args['policy'] = pack;
  const said = new Set<string>();
  let day = '';
  const stage = new InMemoryStage(scenario.caseId, scenario.zone, ({ case: aCase, events }) => {
    saidIn(events.map(({ event }) => event)).forEach((each) => said.add(each));
    if (aCase.today === day || !aCase.today) return;
    day = aCase.today;
    saidOf(aCase, day).forEach((each) => said.add(each));
  });
  const { lines } = await play(scenario, stage);
  lines.filter(({ kind }) => kind === 'REFUSED').forEach(({ text }) => said.add(text));
  const aCase = await stage.case();
  [...saidOf(aCase, scenario.until.date), ...saidAhead(aCase, scenario.until.date)].forEach((each) => said.add(each));
  return said;
}

test.each(storiesIn(SCENARIOS))('everything that is said in %s, each day, is said in Spanish', async (name) => {
  const said = await saidInStory(join(SCENARIOS, name));
  expect(said.size).toBeGreaterThan(20);
  expect(untranslated(said)).toEqual([]);
});

test.each(PACK_NAMES)(
  'everything that %s says of the battery of stories is said in Spanish',
  async (pack) => {
    const said = await Promise.all(storiesIn(STORIES).map((story) => saidInStory(join(STORIES, story), pack)));
    expect(untranslated(said.flatMap((each) => [...each]))).toEqual([]);
  },
  120_000,
);

test('what is asked in the checklists of every policy is asked in Spanish', () => {
  const lists = PACK_NAMES.flatMap((name) => packOf(name)?.chapters ?? []).flatMap(({ checklists = [] }) => checklists);
  const asked = lists.flatMap(({ title, items }) => [title, ...items.map(({ asks }) => asks)]);
  expect(asked.length).toBeGreaterThan(40);
  expect(untranslated(asked)).toEqual([]);
});

const LIVES = 40;

/** What a case that is told one thing after another by chance says, and with what it refuses. */
function saidInLife(seed: number): string[] {
  const opening = anOpening(seed, '2027-01-06');
  const story = new Story('2027-01-06 09:00', opening.settings.zone);
  const chance = new Chance(seed);
  const said: string[] = [];
  story.tell('openCase', opening);
  for (let step = 0; step < 60; step += 1) {
    story.downUntil(instantAt(millisecondsOf(story.now) + chance.below(20_000) * 60_000));
    const { name, args, by } = chance.of([sensible, sensible, wellFormed, malformed])(story, seed * 100 + step);
    const refused = story.say(name, args, by);
    if (refused) said.push(refused.sentence);
    else said.push(...saidOf(story.case, story.case.today as string));
  }
  return [...said, ...saidIn(story.events.map(({ event }) => event))];
}

test('whatever a case says or refuses by chance, it says in Spanish', () => {
  const said = Array.from({ length: LIVES }, (_, seed) => saidInLife(seed + 1)).flat();
  expect(untranslated(said)).toEqual([]);
});
