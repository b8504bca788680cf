import { narrativeVersions } from '../../client/narrative-versions';
import type { CaseEvent, RecordedEvent } from '../../domain/case/events';
import { MemoryStore } from '../harness/memory-store';

/* What was written, with what it said before it was changed. */

const store = new MemoryStore();

async function text(words: string) {
  const { id, hash } = await store.saveText(words);
  return { id, hash, empty: false };
}

function recorded(events: object[]): RecordedEvent[] {
  return events.map((event, index) => ({
    sequence: index + 1,
    at: `2027-02-0${index + 1}T17:00:00.000Z`,
    on: `2027-02-0${index + 1}`,
    by: 'w-hale',
    event: event as CaseEvent,
  }));
}

const versionsOf = async (events: object[]) =>
  (await narrativeVersions(recorded(events), (id) => store.text(id))).map(({ what, about, field, versions }) => [
    [what, about, field].join(' '),
    versions.map(({ on, words }) => `${on}: ${words}`),
  ]);

test('a corrected contact keeps what was written first, and so does a narrative that was written anew', async () => {
  const events = [
    { type: 'contactRecorded', id: 'contact-1', narrative: await text('He was well.') },
    { type: 'familyAssessmentRecorded', plan: 'plan-1', narratives: { currentCondition: await text('They eat.') } },
    { type: 'contactCorrected', id: 'contact-1', narrative: await text('He had a cold.') },
    { type: 'familyAssessmentRecorded', plan: 'plan-1', narratives: { currentCondition: await text('They cook.') } },
    { type: 'contactRecorded', id: 'contact-2', narrative: await text('She was out.') },
  ];
  expect(await versionsOf(events)).toEqual([
    ['contact contact-1 narrative', ['2027-02-01: He was well.', '2027-02-03: He had a cold.']],
    ['familyAssessment plan-1 narratives.currentCondition', ['2027-02-02: They eat.', '2027-02-04: They cook.']],
    ['contact contact-2 narrative', ['2027-02-05: She was out.']],
  ]);
});

test('the same words again are no version; a row keeps its versions when it stands in another place', async () => {
  const [old, later] = [await text('Goes to school.'), await text('Goes each day.')];
  const progress = (...rows: [string, object][]) => ({
    type: 'progressRecorded',
    plan: 'plan-1',
    progress: rows.map(([objective, narrative]) => ({ objective, narrative })),
  });
  const other = await text('Another.');
  const events = [progress(['objective-1', old]), progress(['objective-2', other], ['objective-1', old])];
  expect(await versionsOf([...events, progress(['objective-1', later])])).toEqual([
    ['progress plan-1 progress.objective-1.narrative', ['2027-02-01: Goes to school.', '2027-02-03: Goes each day.']],
    ['progress plan-1 progress.objective-2.narrative', ['2027-02-02: Another.']],
  ]);
});

test('words that the record store does not have are told as missing, with who wrote them and when', async () => {
  const comment = { id: `text-${'0'.repeat(24)}` };
  const events = recorded([{ type: 'closureReturned', request: 'closure-1', comment }]);
  const [narrative] = await narrativeVersions(events, (id) => store.text(id));
  expect(narrative?.versions).toMatchObject([{ by: 'w-hale', sequence: 1, hash: null, words: null }]);
});
