import { narrativesInWords } from '../../client/cli/narratives-words';
import { narrativesOf } from '../../client/narratives';
import { planInEffectOn, type Story, words } from '../domain/builders';
import { MemoryStore } from '../harness/memory-store';

const WORK = 'The father found work.';
const WELL = 'Both children are well.';
const SCHOOL = 'Both children are well; Iris changed schools.';

/** An update with two of its three narratives, one of them written twice. */
async function written(): Promise<{ story: Story; store: MemoryStore }> {
  const story = planInEffectOn('2027-02-03', { programme: 'family-reunification' }).withProgress().create('update');
  story.tell('recordFamilyAssessment', {
    plan: 'plan-2',
    significantChanges: words(WORK),
    currentCondition: words(WELL),
  });
  story.at('2027-02-05').tell('recordFamilyAssessment', { plan: 'plan-2', currentCondition: words(SCHOOL) });
  const store = new MemoryStore();
  await Promise.all([WORK, WELL, SCHOOL].map((each) => store.saveText(each)));
  return { story, store };
}

const kept = ({ story, store }: { story: Story; store: MemoryStore }) => ({
  journal: async () => story.events,
  read: async (id: string) => (await store.text(id))?.words ?? null,
});

test('the narratives stand under the headings of the court report, as they were typed (S1.55)', async () => {
  const all = await written();
  const narratives = await narrativesOf(all.story.case, kept(all));
  expect(narratives && narrativesInWords('MW-1', narratives, 100).split('\n')).toEqual([
    'Family Assessment Update of plan-2, case MW-1, recorded on Fri 2027-02-05',
    '',
    'Significant Changes',
    WORK,
    '',
    'Current Condition Of Child(ren) And Family',
    SCHOOL,
    '',
    'Family’s Perception Of Their Needs',
    'No narrative is written.',
  ]);
});

test('those of a plan can be asked for; an amendment has those of the plan that it changes (S1.55)', async () => {
  const all = await written();
  all.story.tell('recordFamilyAssessment', { plan: 'plan-2', familyPerception: words(WORK) });
  all.story.handIn('plan-2').approve('plan-2').create('amendment');
  const asked = async (plan: string) => (await narrativesOf(all.story.case, kept(all), plan))?.plan ?? null;
  expect(await asked('plan-2')).toBe('plan-2');
  expect(await asked('plan-3')).toBe('plan-2');
  expect(await asked('plan-1')).toBeNull();
});

test('words that the record store has not got yet are said to be missing', async () => {
  const { story } = await written();
  const found = await narrativesOf(story.case, { journal: async () => [], read: async () => null });
  expect(found?.narratives[0]?.words).toBe('The words are not there yet: the record is written a moment later.');
});

test('a case without a family assessment has none, and its words are not looked for', async () => {
  const journal = jest.fn();
  const story = planInEffectOn('2027-02-03');
  expect(await narrativesOf(story.case, { journal, read: async () => null })).toBeNull();
  expect(journal).not.toHaveBeenCalled();
});
