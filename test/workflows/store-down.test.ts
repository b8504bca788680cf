import { Agency } from '../harness/agency';

jest.setTimeout(40_000);

let agency: Agency;
beforeAll(async () => (agency = await Agency.start()));
afterAll(() => agency.stop());

const goals = ['Adoption', 'Return Home'];
const numbersOf = (caseId: string) => agency.effects.events(caseId).map(({ sequence }) => sequence);
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

test('batches follow one another: one in flight, in sequence order, no gap', async () => {
  await agency.open('batches', '2041-01-07');
  const told = Array.from({ length: 40 }, (_, index) => setGoal('batches', index));
  await Promise.all(told);
  await agency.settled('batches');
  const { sequence } = await agency.cases.case('batches');
  expect(numbersOf('batches')).toEqual(upTo(sequence));
  expect(agency.effects.mostRecordsAtOnce).toBe(1);
  const ofCase = agency.effects.batches.filter(({ caseId }) => caseId === 'batches');
  expect(ofCase.length).toBeLessThan(40);
});

test('with the record store away for a day and a night a case answers, rings, and has everything recorded in order later', async () => {
  await agency.open('away', '2041-02-01');
  await agency.clockTo('2041-02-15', '12:00', 'away');
  agency.effects.storeIsDown = true;
  const { sequence } = await agency.cases.tell(
    'away',
    'setGoal',
    { child: 'child-1', goal: 'Adoption' },
    { by: 'w-1' },
  );
  // Tried every minute all that time: a longer time takes long even when it is skipped.
  await agency.clockTo('2041-02-16', '12:00');
  await agency.cases.tell('away', 'createPlan', { kind: 'initial' }, { by: 'w-1' });
  await expect(agency.cases.tell('away', 'discardPlan', { plan: 'plan-9' }, { by: 'w-1' })).rejects.toMatchObject({
    refusal: { code: 'unknown-thing' },
  });
  expect(agency.effects.mails('away')).toEqual([]);
  expect(await agency.cases.agenda('away')).toMatchObject({ duties: [{ state: 'open', due: '2041-03-03' }] });

  agency.effects.storeIsDown = false;
  await agency.clockTo('2041-02-16', '12:05', 'away');
  expect(numbersOf('away')).toEqual(upTo((await agency.cases.case('away')).sequence));
  const kept = agency.effects
    .turns('away')
    .map(({ on, time, notices }) => `${on} ${time} ${notices.map((notice) => notice.kind).join()}`);
  expect(kept).toEqual([
    '2041-02-01 12:00 task',
    '2041-02-15 12:00 ',
    '2041-02-16 06:00 reminder',
    '2041-02-16 12:00 ',
  ]);
  expect(agency.effects.mails('away').map(({ id }) => id.occasion)).toEqual(['2041-03-03-remind-15']);
  expect(sequence).toBe(5);
});

test('a case takes in five hundred turns without a record store, then says that too much is waiting', async () => {
  await agency.open('limit', '2041-04-01', { rollOver: false });
  agency.effects.storeIsDown = true;
  for (let told = 0; told < 500; told += 10)
    await Promise.all(Array.from({ length: 10 }, (_, index) => setGoal('limit', told + index)));
  await expect(setGoal('limit', 500)).rejects.toMatchObject({
    refusal: { code: 'too-much-waiting', sentence: expect.stringContaining('record store') },
  });
  expect(await agency.cases.agenda('limit')).toMatchObject({ status: 'open' });
  const { sequence } = await agency.cases.case('limit');

  agency.effects.storeIsDown = false;
  await agency.clockTo('2041-04-01', '13:00', 'limit');
  expect(numbersOf('limit')).toEqual(upTo(sequence));
  await expect(setGoal('limit', 501)).resolves.toEqual({ sequence: sequence + 1 });
  // The server refuses a payload of two megabytes: no batch grows with the time that the store was away.
  expect(Math.max(...agency.effects.batches.map(({ turns }) => turns.length))).toBeLessThanOrEqual(50);
});

function setGoal(caseId: string, index: number) {
  return agency.cases.tell(caseId, 'setGoal', { child: 'child-1', goal: goals[index % 2] }, { by: 'w-1' });
}

test('a record that somebody fails by hand wedges nothing: it is tried again, and nothing is missing', async () => {
  await agency.open('failed-by-hand', '2041-06-01');
  agency.effects.recordIsFailed = true;
  await setGoal('failed-by-hand', 0);
  await agency.settled('failed-by-hand');
  await expect(setGoal('failed-by-hand', 1)).resolves.toMatchObject({ sequence: expect.any(Number) });
  expect(await agency.cases.agenda('failed-by-hand')).toMatchObject({ status: 'open' });
  await agency.clockTo('2041-06-01', '12:15', 'failed-by-hand');
  const { sequence } = await agency.cases.case('failed-by-hand');
  expect(numbersOf('failed-by-hand').length).toBeLessThan(sequence);

  agency.effects.recordIsFailed = false;
  await agency.clockTo('2041-06-01', '12:30', 'failed-by-hand');
  expect(numbersOf('failed-by-hand')).toEqual(upTo(sequence));
});
