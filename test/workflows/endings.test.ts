import { CancelledFailure, type WorkflowFailedError } from '@temporalio/client';
import type { NoticeId } from '../../domain/record';
import { Agency, openingOf } from '../harness/agency';

jest.setTimeout(30_000);

let agency: Agency;
beforeAll(async () => (agency = await Agency.start()));
afterAll(() => agency.stop());
beforeEach(() => {
  agency.effects.storeIsDown = false;
  agency.effects.mailServer = () => 'accepts';
});

const isRunning = async (caseId: string) => (await agency.handle(caseId).describe()).status.name === 'RUNNING';
const typesOf = (caseId: string) => agency.effects.events(caseId).map(({ event }) => event.type);

/** Every event of a case stands in the journal, each once. */
async function expectCompleteJournal(caseId: string): Promise<void> {
  const { sequence } = await agency.cases.case(caseId);
  const numbers = agency.effects.events(caseId).map((event) => event.sequence);
  expect(numbers).toEqual(Array.from({ length: sequence }, (_, index) => index + 1));
}

/** Every mail that a case wanted was taken by the server, or dropped as no longer true; each once. */
function expectAllMailed(caseId: string): void {
  const wanted = agency.effects
    .notices(caseId)
    .flatMap(({ kind, about, occasion, mailTo }) =>
      mailTo.map((to) => ({ caseId, kind, about, occasion, recipient: to })),
    );
  const taken = agency.effects.mails(caseId).map(({ id }) => id);
  const seenTo = [...taken, ...agency.effects.dropped(caseId)];
  expect(seenTo.map(keyOf).sort()).toEqual(wanted.map(keyOf).sort());
}

const keyOf = ({ kind, about, occasion, recipient }: NoticeId) => `${kind} ${about} ${occasion} ${recipient}`;

describe('a case that is closed while it waits before a roll-over', () => {
  const troubles: [string, string, (there: boolean) => void][] = [
    ['record store', '2041-01-07', (there) => (agency.effects.storeIsDown = !there)],
    ['mail server', '2041-03-07', (there) => (agency.effects.mailServer = () => (there ? 'accepts' : 'away'))],
  ];

  test.each(troubles)('has everything recorded and mailed before it ends: the %s is away', async (what, on, set) => {
    const caseId = `closed-without-${what.split(' ')[0]}`;
    await agency.open(caseId, on);
    const approvedOn = on.replace('-07', '-29');
    await agency.planInEffect(caseId, 'plan-1', 'initial', approvedOn, () => set(false));
    await agency.tell(caseId, 'requestClosure', { reason: 'guardianship' });
    await agency.tell(caseId, 'approveClosure', {}, 's-1');
    // Longer than a roll-over waits.
    await agency.clockTo(approvedOn, '15:30', caseId);
    expect(await isRunning(caseId)).toBe(true);
    set(true);
    await agency.clockTo(approvedOn, '18:00', caseId);
    expect(await agency.handle(caseId).result()).toMatchObject({ reason: 'guardianship' });
    expect(await agency.runs(caseId)).toHaveLength(1);
    await expectCompleteJournal(caseId);
    expectAllMailed(caseId);
    expect(agency.effects.mails(caseId).map(({ id }) => `${id.kind} ${id.about}`)).toContain('approved closure');
  });
});

describe('a case that an operator cancels', () => {
  const setGoal = (caseId: string) => agency.cases.tell(caseId, 'setGoal', GOAL, { by: 'w-1' });

  async function expectCancelled(caseId: string): Promise<void> {
    const ended = (await agency
      .handle(caseId)
      .result()
      .catch((error: unknown) => error)) as WorkflowFailedError;
    expect(ended.cause).toBeInstanceOf(CancelledFailure);
    const { status, searchAttributes } = await agency.handle(caseId).describe();
    expect(status.name).toBe('CANCELLED');
    expect(searchAttributes).toMatchObject({ CaseStatus: ['cancelled'] });
    await expectCompleteJournal(caseId);
    expect(typesOf(caseId).at(-1)).toBe('caseCancelled');
  }

  test('ends as cancelled, with that in the journal and shown to operators', async () => {
    await agency.open('cancelled', '2042-01-07');
    await agency.handle('cancelled').cancel();
    await agency.settled('cancelled');
    await expectCancelled('cancelled');
    expect(agency.effects.events('cancelled').at(-1)).toMatchObject({ by: 'operator', on: '2042-01-07' });
    const { currentDetails } = await agency.metadata('cancelled');
    expect(currentDetails).toContain('**Case cancelled cancelled by an operator Tue 2042-01-07**');
    await expect(setGoal('cancelled')).rejects.toThrow();
  });

  test('with a record in flight and the store away waits for the store, takes nothing in, and ends so too', async () => {
    await agency.open('in-flight', '2042-02-07');
    agency.effects.storeIsDown = true;
    await setGoal('in-flight');
    await agency.handle('in-flight').cancel();
    await agency.clockTo('2042-02-07', '13:00', 'in-flight');
    expect(await isRunning('in-flight')).toBe(true);
    await expect(setGoal('in-flight')).rejects.toMatchObject({ refusal: { code: 'case-closed' } });
    agency.effects.storeIsDown = false;
    await agency.clockTo('2042-02-07', '13:05', 'in-flight');
    await expectCancelled('in-flight');
    expect(typesOf('in-flight')).toContain('goalSet');
  });

  test('while it waits before a roll-over does not begin another run', async () => {
    await agency.open('between', '2042-03-07');
    await agency.planInEffect('between', 'plan-1', 'initial', '2042-03-20', () => (agency.effects.storeIsDown = true));
    await agency.handle('between').cancel();
    await agency.clockTo('2042-03-20', '14:30', 'between');
    agency.effects.storeIsDown = false;
    await agency.clockTo('2042-03-20', '14:35', 'between');
    await expectCancelled('between');
    expect(await agency.runs('between')).toHaveLength(1);
  });
});

describe('a workflow that somebody starts by hand', () => {
  const starts: [string, unknown[]][] = [
    ['without arguments', []],
    ['with nothing', [null]],
    ['with an empty object', [{}]],
    ['with a word', ['x']],
    ['with an id alone', [{ caseId: 'by-hand', rollOver: true }]],
    ['as if it went on, with no case', [{ caseId: 'by-hand', rollOver: true, going: {} }]],
    ['with an opening but no id', [{ opening: { by: 'w-1', args: openingOf('2043-01-07'), request: 'r' } }]],
  ];

  test.each(starts)('%s ends at once, and says why', async (how, args) => {
    await agency.startByHand(`by-hand/${how}`, args);
    const handle = agency.handle(`by-hand/${how}`);
    await expect(handle.result()).rejects.toMatchObject({ cause: { type: 'malformed-command' } });
    const { events } = await handle.fetchHistory();
    expect(events?.filter((event) => event.workflowTaskFailedEventAttributes)).toEqual([]);
  });
});

const GOAL = { child: 'child-1', goal: 'Adoption' };
