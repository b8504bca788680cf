import { ApplicationFailure } from '@temporalio/common';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { Refused } from '../../client/case-errors';
import { COMMAND_NAMES, type CommandName, commandOf } from '../../domain/commands/catalogue';
import { REFUSAL_CODES } from '../../domain/commands/refusal';
import type { Field, Fields } from '../../domain/commands/shape';
import { Agency, openingOf, OUTLINE } from '../harness/agency';

const COMPLETED =
  temporal.api.enums.v1.UpdateWorkflowExecutionLifecycleStage.UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED;

const UPDATES = COMMAND_NAMES.filter((name) => name !== 'openCase');

jest.setTimeout(20_000);

let agency: Agency;
beforeAll(async () => (agency = await Agency.start()));
afterAll(() => agency.stop());

test('an opening is recorded with its events, from the first number on', async () => {
  await agency.open('opened', '2041-01-07');
  const events = agency.effects.events('opened');
  expect(events.map(({ sequence, event }) => `${sequence} ${event.type}`)).toEqual([
    '1 caseOpened',
    '2 caseAssigned',
    '3 removalRecorded',
    '4 dutyOpened',
  ]);
  expect(events[0]).toMatchObject({ on: '2041-01-07', by: 'w-1' });
});

test('a case that was opened through the façade answers at once, even when no worker has seen it yet', async () => {
  await agency.clockTo('2041-01-08', '09:00');
  await agency.stopWorkers();
  await agency.cases.open('early', openingOf('2041-01-08'), { by: 'w-1' });
  const goal = agency.cases.tell('early', 'setGoal', { child: 'child-1', goal: 'Adoption' }, { by: 'w-1' });
  await agency.startWorkers();
  expect(await goal).toEqual({ sequence: 5 });
});

test('an opening that is not as it must be fails its case and wedges nothing', async () => {
  for (const [caseId, args] of Object.entries(UNFIT_OPENINGS)) {
    await expect(agency.open(caseId, '2041-01-09', {}, args as never)).resolves.toBeUndefined();
    await expect(agency.handle(caseId).result()).rejects.toMatchObject({ cause: { type: 'malformed-command' } });
  }
});

const UNFIT_OPENINGS = {
  'no-such-zone': openingOf('2041-01-09', { settings: { zone: 'America/Nowhere' } }),
  'zone-of-no-kind': openingOf('2041-01-09', { settings: { zone: 5 } }),
  'settings-of-no-kind': openingOf('2041-01-09', { settings: 'none' }),
  nothing: null,
};

describe('a refusal', () => {
  beforeAll(() => agency.open('refusing', '2041-01-10'));

  test('reaches the client with its code, its sentence and the rules that it rests on', async () => {
    const told = agency.cases.tell('refusing', 'createPlan', { kind: 'update' }, { by: 'w-1' });
    await expect(told).rejects.toThrow(Refused);
    await expect(told).rejects.toMatchObject({
      refusal: {
        code: 'initial-plan-missing',
        sentence: 'An update needs an approved initial plan first.',
        cites: ['S2.3'],
      },
    });
  });

  test('is an application failure of that type and leaves nothing in the history', async () => {
    const before = await eventsOf('refusing');
    const failure = await failureOf('refusing', 'placeChild', { by: 'a-stranger', args: {} });
    expect(failure).toMatchObject({ type: 'malformed-command', nonRetryable: true });
    const args = { kind: 'initial' };
    expect(await failureOf('refusing', 'createPlan', { by: 'x-9', args })).toMatchObject({ type: 'not-permitted' });
    expect(await eventsOf('refusing')).toEqual(before);
  });
});

describe('a request that is sent twice', () => {
  const goal = { child: 'child-1', goal: 'Adoption' };

  test('is done once and answered with the same number', async () => {
    await agency.open('twice', '2041-01-11');
    const first = await agency.tell('twice', 'setGoal', goal, 'w-1', 'request-1');
    await agency.tell('twice', 'setGoal', { ...goal, goal: 'Reunification' }, 'w-1', 'request-2').catch(() => {});
    expect(await agency.tell('twice', 'setGoal', goal, 'w-1', 'request-1')).toEqual(first);
    expect(agency.effects.events('twice').filter(({ sequence }) => sequence === first.sequence)).toHaveLength(1);
  });

  test('that was refused may be sent again once the reason is gone', async () => {
    await agency.open('again', '2041-01-12');
    const submit = () => agency.tell('again', 'submitPlan', { plan: 'plan-1' }, 'w-1', 'request-1');
    await agency.tell('again', 'createPlan', { kind: 'initial', outline: OUTLINE });
    await agency.tell('again', 'recordEngagement', { person: 'parent-1', kind: 'participated' });
    await agency.tell('again', 'recordDocument', { plan: 'plan-1', kind: 'cat-continuing-services' });
    await expect(submit()).rejects.toMatchObject({ refusal: { code: 'paper-signatures-missing' } });
    await agency.tell('again', 'keyPaperSignatures', {
      plan: 'plan-1',
      worker: '2041-01-12',
      supervisor: '2041-01-12',
    });
    await expect(submit()).resolves.toEqual({ sequence: expect.any(Number) });
  });
});

describe('a message that no client of ours would send', () => {
  beforeAll(() => agency.open('poisoned', '2041-01-13'));

  test.each(UPDATES)('%s is refused, and the case goes on answering', async (name) => {
    const failures = await Promise.all(POISON.map((message) => failureOf('poisoned', name, message)));
    failures.forEach((failure) => expect(REFUSAL_CODES).toContain(failure.type));
    expect(
      await agency.cases.tell('poisoned', 'setGoal', { child: 'child-1', goal: 'Adoption' }, { by: 'w-1' }),
    ).toEqual({ sequence: expect.any(Number) });
  });

  const dated = UPDATES.filter((name) => JSON.stringify(sampleOf(commandOf(name).shape)).includes('2027-02-30'));

  test.each(dated)('%s refuses a day that does not exist', async (name) => {
    const args = sampleOf(commandOf(name).shape);
    const failure = await failureOf('poisoned', name, { by: 'w-1', args });
    expect(failure).toMatchObject({
      type: 'malformed-command',
      message: expect.stringContaining('a date that exists'),
    });
  });

  test('an update of a name that the case does not know is refused', async () => {
    for (const name of ['openCase', 'constructor', '__proto__', 'eraseEverything'])
      await expect(update('poisoned', name, { by: 'w-1', args: {} })).rejects.toThrow(WorkflowUpdateFailedError);
    expect(await agency.cases.agenda('poisoned')).toMatchObject({ status: 'open' });
  });

  test('a payload that is not JSON is refused', async () => {
    const { env } = agency;
    const encoded = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{"by": ') };
    const answer = await env.connection.workflowService.updateWorkflowExecution({
      namespace: 'default',
      workflowExecution: { workflowId: 'case/poisoned' },
      waitPolicy: { lifecycleStage: COMPLETED },
      request: { meta: { updateId: 'not-json' }, input: { name: 'setGoal', args: { payloads: [encoded] } } },
    });
    expect(answer.outcome?.failure).toBeTruthy();
    expect(await agency.cases.agenda('poisoned')).toMatchObject({ status: 'open' });
  });

  test('a question about nothing, or about no moment at all, does no harm', async () => {
    const handle = agency.handle('poisoned');
    expect(await handle.query('agenda')).toMatchObject({ status: 'open' });
    expect(await handle.query('agenda', null)).toMatchObject({ status: 'open' });
    expect(await handle.query('explain')).toBeNull();
    await expect(handle.query('agenda', { now: 'noon' })).rejects.toThrow();
    expect(await agency.cases.agenda('poisoned')).toMatchObject({ status: 'open' });
  });
});

test('every command and every question says what it is for', async () => {
  await agency.open('described', '2041-01-14');
  const { definition } = await agency.metadata('described');
  const described = Object.fromEntries(definition.updateDefinitions.map((each) => [each.name, each.description]));
  expect(described).toEqual(Object.fromEntries(UPDATES.map((name) => [name, commandOf(name).description])));
  expect(definition.queryDefinitions.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['case', 'agenda', 'explain']),
  );
});

test('lateness counts from the caller’s midnight, though the case sleeps until the morning', async () => {
  await agency.open('late', '2041-01-15');
  const stateAt = async (now: string) => {
    const { duties } = await agency
      .handle('late')
      .query<{ duties: { state: string; due: string }[] }, [object]>('agenda', { now });
    return duties.map(({ state, due }) => `${due} ${state}`);
  };
  expect(await stateAt('2041-02-15T07:59:59.000Z')).toEqual(['2041-02-14 open']);
  expect(await stateAt('2041-02-15T08:00:00.000Z')).toEqual(['2041-02-14 overdue']);
  const explained = await agency
    .handle('late')
    .query('explain', { duty: 'initial-plan/1', now: '2041-02-15T08:00:00.000Z' });
  expect(explained).toMatch(/^Overdue since Thu 2041-02-14: 30 days after 2041-01-15/);
});

/** Everything that is no message, whatever the command. */
const POISON: unknown[] = [
  undefined,
  null,
  'a text',
  42,
  [],
  {},
  { args: {} },
  { by: 7, args: {} },
  { by: null, args: {} },
  { by: 'w-1' },
  { by: 'w-1', args: null },
  { by: 'w-1', args: 'a text' },
  { by: 'w-1', args: [] },
  { by: 'w-1', args: { nonsense: true } },
  { by: 'w-1', args: { plan: {}, child: [], on: 20270105, contacts: 'all', reviews: null } },
  { by: 'w-1', args: { nonsense: true }, receivedAt: { at: 'noon' } },
];

/** The events of a history, without those of tasks: the test server starts a task for a refused update too. */
async function eventsOf(caseId: string): Promise<(number | null | undefined)[]> {
  const { events } = await agency.handle(caseId).fetchHistory();
  return (events ?? []).map((event) => event.eventType).filter((type) => ![5, 6, 7].includes(type ?? 0));
}

async function update(caseId: string, name: string, message: unknown): Promise<unknown> {
  return agency.handle(caseId).executeUpdate(name, { args: (message === undefined ? [] : [message]) as [] });
}

async function failureOf(caseId: string, name: CommandName, message: unknown): Promise<ApplicationFailure> {
  const error: unknown = await update(caseId, name, message).then(
    (answer) => new Error(`${name} took ${JSON.stringify(message)}: ${JSON.stringify(answer)}`),
    (refused: unknown) => refused,
  );
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) return error.cause;
  throw error;
}

/** Arguments that fit a shape but for their dates, which are no days. */
function sampleOf(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, sampleOfField(field)]));
}

function sampleOfField(field: Field): unknown {
  if (field.kind === 'object') return sampleOf(field.fields);
  if (field.kind === 'list') return [sampleOfField(field.of)];
  if (field.kind === 'record') return { some: sampleOfField(field.of) };
  if (field.kind === 'optional') return sampleOfField(field.of);
  if (field.kind === 'choice') return field.of[0];
  const samples = {
    id: 'child-1',
    words: 'words',
    listed: 'words',
    date: '2027-02-30',
    month: '2027-02',
    time: '06:00',
    flag: true,
    number: 1,
  };
  return field.kind === 'text' ? { id: 'text-1', hash: 'abc', empty: false } : samples[field.kind];
}
