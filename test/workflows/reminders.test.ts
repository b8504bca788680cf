import { Agency, openingOf, OUTLINE } from '../harness/agency';
import { rowsOf } from '../harness/history';

jest.setTimeout(20_000);

let agency: Agency;
beforeAll(async () => (agency = await Agency.start()));
afterAll(() => agency.stop());

const mailsOf = (caseId: string) =>
  agency.effects
    .mails(caseId)
    .map(({ id, at }) => `${at.slice(0, 19)} ${id.kind} ${id.occasion} to ${id.recipient}`)
    .sort();

describe('the reminders of an initial plan', () => {
  // Removed on 7 January: due on 6 February. The office is eight hours behind UTC in winter.
  beforeAll(() => agency.open('reminded', '2041-01-07'));

  test('are mailed at six in the morning, fifteen, seven, two days before and on the due date', async () => {
    await agency.clockTo('2041-02-06', '12:00', 'reminded');
    expect(mailsOf('reminded')).toEqual([
      '2041-01-22T14:00:00 reminder 2041-02-06-remind-15 to w-1',
      '2041-01-30T14:00:00 reminder 2041-02-06-remind-7 to w-1',
      '2041-02-04T14:00:00 reminder 2041-02-06-remind-2 to w-1',
      '2041-02-06T14:00:00 reminder 2041-02-06-remind-0 to w-1',
    ]);
  });

  test('are followed by an escalation the next morning, and by one to the programme manager a week later', async () => {
    await agency.clockTo('2041-03-01', '12:00', 'reminded');
    expect(mailsOf('reminded').slice(4)).toEqual([
      '2041-02-07T14:00:00 escalation 2041-02-06-overdue+1 to s-1',
      '2041-02-07T14:00:00 escalation 2041-02-06-overdue+1 to w-1',
      '2041-02-13T14:00:00 escalation 2041-02-06-overdue+7 to m-1',
    ]);
  });

  test('are recorded at the moment that they belong to', () => {
    const turns = agency.effects.turns('reminded').map(({ on, time, notices }) => `${on} ${time} ${notices[0]?.kind}`);
    expect(turns.slice(1)).toEqual([
      '2041-01-22 06:00 reminder',
      '2041-01-30 06:00 reminder',
      '2041-02-04 06:00 reminder',
      '2041-02-06 06:00 reminder',
      '2041-02-07 06:00 escalation',
      '2041-02-13 06:00 escalation',
    ]);
  });

  test('come an hour earlier in UTC once the clocks have gone forward', async () => {
    await agency.open('summer', '2041-03-01');
    await agency.clockTo('2041-03-16', '12:00', 'summer');
    expect(mailsOf('summer')).toEqual(['2041-03-16T13:00:00 reminder 2041-03-31-remind-15 to w-1']);
  });

  test('are those of the settings, where an agency has its own', async () => {
    const settings = { zone: 'America/Los_Angeles', dailyMoment: '07:30', remind: { 'initial-plan': [3] } };
    await agency.open('own-days', '2041-04-01', {}, openingOf('2041-04-01', { settings }));
    await agency.clockTo('2041-05-01', '12:00', 'own-days');
    expect(mailsOf('own-days')).toEqual(['2041-04-28T14:30:00 reminder 2041-05-01-remind-3 to w-1']);
  });
});

describe('between midnight and the morning after the due date', () => {
  test('a case is overdue for whoever asks, and its bar runs on to the morning, whatever is said to it', async () => {
    await agency.open('small-hours', '2041-06-01');
    await agency.clockTo('2041-07-02', '00:30', 'small-hours');
    const { duties } = await agency.cases.agenda('small-hours');
    expect(duties).toMatchObject([{ id: 'initial-plan/1', due: '2041-07-01', state: 'overdue' }]);
    await agency.clockTo('2041-07-02', '01:00', 'small-hours');
    await agency.tell('small-hours', 'setGoal', { child: 'child-1', goal: 'Adoption' });
    const rows = rowsOf(await agency.history('small-hours'));
    expect(rows.filter(({ what }) => what === 'cancelled timer')).toEqual([]);
    const bars = rows.filter(({ summary }) => summary === 'Initial case plan: due 2041-07-01');
    // From noon on 1 June to six in the morning of 2 July.
    expect(bars.map(({ seconds = 0 }) => (seconds / 86_400).toFixed(2))).toEqual(['30.75']);
    await agency.clockTo('2041-07-02', '06:01', 'small-hours');
    expect(mailsOf('small-hours').filter((mail) => mail.includes('escalation'))).toEqual([
      '2041-07-02T13:00:00 escalation 2041-07-01-overdue+1 to s-1',
      '2041-07-02T13:00:00 escalation 2041-07-01-overdue+1 to w-1',
    ]);
  });
});

describe('what operators see of a case', () => {
  beforeAll(async () => {
    await agency.open('seen', '2042-01-07');
    await agency.clockTo('2042-02-07', '12:00', 'seen');
    await agency.planInEffect('seen', 'plan-1', 'initial', '2042-02-10');
  });

  test('a bar per duty with its due date, and one timer that says what comes next', async () => {
    const timers = rowsOf(await firstRun()).filter(({ what }) => what === 'timer');
    const days = (seconds = 0) => Math.round(seconds / 86_400);
    expect(timers.map(({ summary, seconds }) => `${days(seconds)} days: ${summary}`)).toEqual([
      '31 days: Initial case plan: due 2042-02-06',
      '15 days: next: reminder, 15 days before, Initial case plan',
      '8 days: next: reminder, 7 days before, Initial case plan',
      '5 days: next: reminder, 2 days before, Initial case plan',
      '2 days: next: reminder, on the due date, Initial case plan',
      '6 days: next: escalation, Initial case plan',
      expect.stringMatching(/^\d days: roll-over: waiting for mails$/),
    ]);
  });

  test('what is recorded and which mail goes to whom', async () => {
    const activities = rowsOf(await firstRun()).filter(({ what }) => what === 'activity');
    const summaries = activities.map(({ name, summary }) => `${name} · ${summary}`);
    expect(summaries).toEqual(
      expect.arrayContaining([
        'record · caseOpened, caseAssigned, removalRecorded, dutyOpened, task',
        'sendNotice · reminder, initial-plan/1, to w-1',
        'record · dutyOverdue, escalation',
        'sendNotice · escalation, initial-plan/1, to s-1',
      ]),
    );
    expect(activities.filter(({ summary }) => summary === '')).toEqual([]);
  });

  test('the agenda as a table: what is owed, when and why, and how duties ended', async () => {
    const { currentDetails } = await agency.metadata('seen');
    expect(currentDetails).toContain('**Case seen** on Mon 2042-02-10: plan v1 in effect since 2042-02-10, worker w-1');
    expect(currentDetails).toMatch(/\| Case plan update 1 \| Sun 2042-08-10 \| open \| .*OPP 4-2, S1\.15, S1\.16/);
    expect(currentDetails).toMatch(
      /\| Initial case plan \(initial-plan\/1\) \| 2042-02-06 \| met 2042-02-10, late by 4 days \|/,
    );
    expect(currentDetails).toContain('**Signatures outstanding:** parent-1 (required)');
  });

  test('attributes to filter by: ids and codes', async () => {
    const { searchAttributes } = await agency.handle('seen').describe();
    expect(searchAttributes).toEqual({
      CaseStatus: ['open'],
      CaseStage: ['plan v1 in effect'],
      // The midnight that ends the due day.
      NextDue: [new Date('2042-08-11T07:00:00.000Z')],
      NextDueKind: ['plan-update'],
      OverdueCount: [0],
      AwaitingApproval: [false],
      Caseworker: ['w-1'],
      Supervisor: ['s-1'],
      Unit: ['unit-3'],
      PolicyPack: ['santa-clara@2027.1'],
    });
  });

  test('that it awaits approval, as long as a plan waits for the supervisor', async () => {
    const isAwaited = async () => (await agency.handle('awaiting').describe()).searchAttributes['AwaitingApproval'];
    await agency.open('awaiting', '2042-05-07');
    await agency.tell('awaiting', 'createPlan', { kind: 'initial', outline: OUTLINE });
    await agency.tell('awaiting', 'recordEngagement', { person: 'parent-1', kind: 'participated' });
    await agency.tell('awaiting', 'recordDocument', { plan: 'plan-1', kind: 'cat-continuing-services' });
    const [worker, supervisor] = ['2042-05-07', '2042-05-07'];
    await agency.tell('awaiting', 'keyPaperSignatures', { plan: 'plan-1', worker, supervisor });
    expect(await isAwaited()).toEqual([false]);
    await agency.tell('awaiting', 'submitPlan', { plan: 'plan-1' });
    expect(await isAwaited()).toEqual([true]);
    await agency.tell('awaiting', 'approvePlan', { plan: 'plan-1' }, 's-1');
    expect(await isAwaited()).toEqual([false]);
  });

  async function firstRun() {
    return agency.history('seen', (await agency.runs('seen'))[0]);
  }
});
