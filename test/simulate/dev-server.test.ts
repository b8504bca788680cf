import { resolve } from 'node:path';
import { compare, comparePlays } from '../../client/simulate/agreement';
import { InMemoryStage } from '../../client/simulate/in-memory-stage';
import { play, type Played } from '../../client/simulate/play';
import type { Scenario } from '../../client/simulate/scenario';
import { readScenario } from '../../client/simulate/scenario-file';
import { fromToday } from '../../client/simulate/shift';
import { staffOf, startTheatre, type Theatre } from '../harness/theatre';

jest.setTimeout(90_000);

const AGREEMENT = { missing: [], extra: [] };
const marlow = readScenario(resolve(__dirname, '../scenarios/marlow.yaml'));

let theatre: Theatre;
beforeAll(async () => {
  theatre = await startTheatre();
  await theatre.store.savePeople(staffOf(marlow.opening.args));
});
afterAll(() => theatre.stop());

describe('the Marlow family on the dev server', () => {
  let played: Played;
  beforeAll(async () => (played = await play(marlow, theatre.stage(marlow.caseId))));

  test('agrees with the written table', () => {
    expect(played.surprises).toEqual([]);
    expect(compare(played.lines, marlow)).toEqual(AGREEMENT);
  });

  test('agrees with the play in memory, line by line, to the minute', async () => {
    const inMemory = await play(marlow, new InMemoryStage(marlow.caseId, marlow.zone));
    expect(comparePlays(played.lines, inMemory.lines)).toEqual(AGREEMENT);
    expect(played.lines).toHaveLength(inMemory.lines.length);
  });

  test('hands each mail to the mail server once, and has nothing left to send', async () => {
    const rows = (await theatre.store.notices(marlow.caseId)).filter(({ state }) => state !== 'journalled');
    expect(rows.filter(({ state, attempts }) => state !== 'accepted' || attempts !== 1)).toEqual([]);
    const arrived = theatre.smtp.mails.map(({ to, messageId }) => `${to?.[0]?.address} ${messageId}`);
    expect(new Set(arrived).size).toBe(rows.length);
    expect(arrived).toHaveLength(rows.length);
  });

  test('is one workflow that completes at closure', async () => {
    const { status } = await theatre.client.workflow.getHandle(`case/${marlow.caseId}`).describe();
    expect(status.name).toBe('COMPLETED');
  });
});

test('a story of past years is played twenty-eight years later and reads the same', async () => {
  const past = untilFirstPlan(marlow, 'PAST-1', (date) => `${Number(date.slice(0, 4)) - 28}${date.slice(4)}`);
  const played = await play(past, theatre.stage(past.caseId));
  expect(played.surprises).toEqual([]);
  expect(played.lines[0]).toMatchObject({ date: '1999-01-06', time: '16:30' });
  const inMemory = await play(past, new InMemoryStage(past.caseId, past.zone));
  expect(comparePlays(played.lines, inMemory.lines)).toEqual(AGREEMENT);
  const journal = await theatre.store.journal(past.caseId);
  expect(journal.filter(({ on, at }) => on > '2000-01-01' || at > '2000-01-01')).toEqual([]);
});

test('a story that is moved to begin this month reads like the same story in memory', async () => {
  const today = new Date().toISOString().slice(0, 10);
  const moved = fromToday(
    untilFirstPlan(marlow, 'TODAY-1', (date) => date),
    today,
  );
  const played = await play(moved, theatre.stage(moved.caseId));
  const inMemory = await play(moved, new InMemoryStage(moved.caseId, moved.zone));
  expect(played.surprises).toEqual(inMemory.surprises);
  expect(comparePlays(played.lines, inMemory.lines)).toEqual(AGREEMENT);
});

/** The first weeks of the story: until the initial plan has its signatures. Dates and months move as text. */
function untilFirstPlan(story: Scenario, caseId: string, move: (date: string) => string): Scenario {
  const steps = story.steps.filter((step) => step.date < '2027-03-01');
  const text = JSON.stringify({
    ...story,
    caseId,
    steps,
    until: { date: '2027-05-01', time: '12:00' },
    expectations: [],
  });
  return JSON.parse(text.replace(/\b\d{4}-\d\d(-\d\d)?\b/g, move)) as Scenario;
}
