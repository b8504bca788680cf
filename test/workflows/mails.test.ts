import { Agency } from '../harness/agency';

jest.setTimeout(20_000);

let agency: Agency;
beforeAll(async () => (agency = await Agency.start()));
afterAll(() => agency.stop());
beforeEach(() => (agency.effects.mailServer = () => 'accepts'));

const mailsOf = (caseId: string) =>
  agency.effects
    .mails(caseId)
    .map(({ id }) => `${id.kind}, ${id.about}, to ${id.recipient}`)
    .sort();

test('nobody gets a mail about what they did themselves', async () => {
  await agency.open('own-act', '2041-01-07');
  await agency.tell('own-act', 'setGoal', { child: 'child-1', goal: 'Adoption' });
  expect(mailsOf('own-act')).toEqual([]);
  expect(agency.effects.notices('own-act')).toMatchObject([{ kind: 'task', to: ['w-1'], mailTo: [] }]);
});

test('a mail that is refused for good becomes a problem that operators see and the supervisor hears of', async () => {
  agency.effects.mailServer = ({ recipient }) => (recipient === 'w-1' ? 'rejects' : 'accepts');
  await agency.open('refused', '2041-02-01');
  await agency.clockTo('2041-02-16', '12:00', 'refused');
  expect(mailsOf('refused')).toEqual(['problem, mail, to s-1']);
  const { problems } = await agency.cases.case('refused');
  expect(problems).toMatchObject([
    { notice: 'reminder:initial-plan/1:2041-03-03-remind-15', to: 'w-1', code: 'MailRejected' },
  ]);
  const { currentDetails } = await agency.metadata('refused');
  expect(currentDetails).toContain(
    '**Not delivered:** reminder:initial-plan/1:2041-03-03-remind-15 to w-1, refused by the mail server',
  );
  expect(agency.effects.attempts.filter(({ id }) => id.caseId === 'refused' && id.recipient === 'w-1')).toHaveLength(1);
});

test('where the supervisor cannot be reached either, the programme manager gets what the worker did not, once', async () => {
  agency.effects.mailServer = ({ recipient }) => (recipient === 'm-1' ? 'accepts' : 'rejects');
  await agency.open('nobody-near', '2041-02-20');
  await agency.clockTo('2041-03-07', '12:00', 'nobody-near');
  await agency.settled('nobody-near');
  expect(mailsOf('nobody-near')).toEqual(['problem, mail, to m-1']);
  const problems = agency.effects.notices('nobody-near').filter(({ kind }) => kind === 'problem');
  expect(problems.map(({ mailTo, due, facts }) => [mailTo, due, facts['person'], facts['alsoMissed']])).toEqual([
    [['s-1'], '2041-03-22', 'w-1', ''],
    [['m-1'], '2041-03-22', 'w-1', 's-1'],
  ]);
});

test('a mail server that is away delays its mails and blocks no command and no other mail', async () => {
  agency.effects.mailServer = ({ recipient }) => (recipient === 'w-1' ? 'away' : 'accepts');
  await agency.open('delayed', '2041-04-01');
  // Due on 1 May; overdue on the 2nd, which worker and supervisor hear of.
  await agency.clockTo('2041-05-02', '12:00', 'delayed');
  expect(mailsOf('delayed')).toEqual(expect.arrayContaining(['escalation, initial-plan/1, to s-1']));
  expect(mailsOf('delayed').filter((mail) => mail.endsWith('to w-1'))).toEqual([]);
  await expect(agency.tell('delayed', 'setGoal', { child: 'child-1', goal: 'Adoption' })).resolves.toBeTruthy();
  agency.effects.mailServer = () => 'accepts';
  await agency.clockTo('2041-05-02', '14:00', 'delayed');
  expect(mailsOf('delayed')).toEqual(
    expect.arrayContaining(['escalation, initial-plan/1, to s-1', 'escalation, initial-plan/1, to w-1']),
  );
});

test('after three days without a mail server a mail is given up and becomes a problem', async () => {
  agency.effects.mailServer = ({ recipient }) => (recipient === 'w-1' ? 'away' : 'accepts');
  await agency.open('given-up', '2041-06-01');
  await agency.clockTo('2041-06-19', '05:00', 'given-up');
  expect(await agency.cases.case('given-up')).toMatchObject({ problems: [] });
  await agency.clockTo('2041-06-19', '06:10', 'given-up');
  const { problems } = await agency.cases.case('given-up');
  expect(problems).toMatchObject([{ notice: 'reminder:initial-plan/1:2041-07-01-remind-15', to: 'w-1' }]);
  expect(mailsOf('given-up')).toEqual(['problem, mail, to s-1']);
  const at = agency.effects.attempts.filter(({ id }) => id.caseId === 'given-up' && id.recipient === 'w-1');
  // From one minute, doubled up to an hour. The test server dates an attempt by the one before.
  const gaps = at.slice(1).map((attempt, index) => (Date.parse(attempt.at) - Date.parse(at[index]?.at ?? '')) / 60_000);
  expect(gaps.slice(1, 9).map(Math.round)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
});

describe('a mail that waits for a mail server is dropped, and that goes on record,', () => {
  const droppedOf = (caseId: string) =>
    agency.effects
      .dropped(caseId)
      .map(({ kind, about, occasion, recipient }) => `${kind} ${about} ${occasion} to ${recipient}`);

  test('a reminder, when its duty is met', async () => {
    agency.effects.mailServer = ({ kind }) => (kind === 'reminder' ? 'away' : 'accepts');
    await agency.open('dropped', '2041-08-01', { rollOver: false });
    await agency.clockTo('2041-08-16', '12:00', 'dropped');
    await agency.planInEffect('dropped', 'plan-1', 'initial', '2041-08-16');
    agency.effects.mailServer = () => 'accepts';
    await agency.clockTo('2041-08-25', '12:00', 'dropped');
    expect(mailsOf('dropped')).toEqual([
      'approved, initial-plan/1, to w-1',
      'task, plan-approval/1, to s-1',
      'task, plan-update/1, to w-1',
    ]);
    expect(droppedOf('dropped')).toEqual(['reminder initial-plan/1 2041-08-31-remind-15 to w-1']);
    expect(await agency.cases.case('dropped')).toMatchObject({ problems: [] });
  });

  test('a reminder, when its due date has moved', async () => {
    agency.effects.mailServer = () => 'away';
    await agency.open('moved', '2041-11-07');
    await agency.clockTo('2041-11-22', '12:00', 'moved');
    await agency.tell('moved', 'recordRemoval', { child: 'child-1', on: '2041-11-06' });
    agency.effects.mailServer = () => 'accepts';
    await agency.clockTo('2041-11-30', '12:00', 'moved');
    expect(droppedOf('moved')).toEqual(['reminder initial-plan/1 2041-12-07-remind-15 to w-1']);
    const reminders = agency.effects.mails('moved').map(({ id }) => id.occasion);
    expect(reminders).toEqual([expect.stringMatching(/^2041-12-06-remind-7\b/)]);
  });

  test('the task to approve, when the plan is approved', async () => {
    agency.effects.mailServer = ({ about }) => (about.startsWith('plan-approval') ? 'away' : 'accepts');
    await agency.open('approved', '2042-01-07');
    await agency.planInEffect('approved', 'plan-1', 'initial', '2042-01-08');
    agency.effects.mailServer = () => 'accepts';
    await agency.clockTo('2042-01-09', '12:00', 'approved');
    expect(droppedOf('approved')).toEqual([expect.stringMatching(/^task plan-approval\/1 event-\d+ to s-1$/)]);
    expect(mailsOf('approved')).toEqual(['approved, initial-plan/1, to w-1', 'task, plan-update/1, to w-1']);
  });

  test('an escalation, when the duty is met late', async () => {
    agency.effects.mailServer = ({ kind }) => (kind === 'escalation' ? 'away' : 'accepts');
    await agency.open('met-late', '2042-03-01');
    await agency.planInEffect('met-late', 'plan-1', 'initial', '2042-04-01');
    agency.effects.mailServer = () => 'accepts';
    await agency.clockTo('2042-04-03', '12:00', 'met-late');
    expect(droppedOf('met-late').sort()).toEqual([
      'escalation initial-plan/1 2042-03-31-overdue+1 to s-1',
      'escalation initial-plan/1 2042-03-31-overdue+1 to w-1',
    ]);
    expect(mailsOf('met-late').filter((mail) => mail.startsWith('escalation'))).toEqual([]);
  });

  test('but not what is still true: it waits, and is sent', async () => {
    agency.effects.mailServer = () => 'away';
    await agency.open('still-true', '2042-06-07');
    await agency.clockTo('2042-06-22', '12:00', 'still-true');
    await agency.tell('still-true', 'setGoal', { child: 'child-1', goal: 'Adoption' });
    agency.effects.mailServer = () => 'accepts';
    await agency.clockTo('2042-06-22', '20:00', 'still-true');
    expect(droppedOf('still-true')).toEqual([]);
    expect(mailsOf('still-true')).toEqual(['reminder, initial-plan/1, to w-1']);
  });
});

// Ten years, which the server puts where no limit is given.
const NO_LIMIT = 315_360_000;

test('a mail has a queue of its own, a minute for an attempt and three days in all; a record is tried for ever', async () => {
  await agency.open('options', '2042-08-01');
  await agency.clockTo('2042-08-16', '12:00', 'options');
  const { events } = await agency.history('options');
  const scheduled = (events ?? []).flatMap((event) => event.activityTaskScheduledEventAttributes ?? []);
  const seconds = (time?: { seconds?: unknown } | null) => Number(time?.seconds ?? 0);
  const options = scheduled.map(
    ({ activityType, taskQueue, startToCloseTimeout, scheduleToCloseTimeout, retryPolicy }) => ({
      activity: activityType?.name,
      queue: taskQueue?.name,
      attempt: seconds(startToCloseTimeout),
      inAll: seconds(scheduleToCloseTimeout),
      pauses: [
        seconds(retryPolicy?.initialInterval),
        retryPolicy?.backoffCoefficient,
        seconds(retryPolicy?.maximumInterval),
      ],
      attempts: retryPolicy?.maximumAttempts,
    }),
  );
  const record = { activity: 'record', queue: 'cases', attempt: 30, inAll: NO_LIMIT, pauses: [1, 2, 60], attempts: 0 };
  const mail = {
    activity: 'sendNotice',
    queue: 'mail',
    attempt: 60,
    inAll: 259_200,
    pauses: [60, 2, 3_600],
    attempts: 0,
  };
  expect(options).toEqual([record, record, mail]);
});

test('a mail that fails after the closure is still seen to, and the case ends', async () => {
  await agency.open('closing', '2042-10-01');
  await agency.planInEffect('closing', 'plan-1', 'initial', '2042-10-15');
  await agency.tell('closing', 'requestClosure', { reason: 'guardianship' });
  agency.effects.mailServer = ({ recipient }) => (recipient === 'w-1' ? 'rejects' : 'accepts');
  await agency.tell('closing', 'approveClosure', {}, 's-1');
  expect(await agency.handle('closing').result()).toMatchObject({ reason: 'guardianship' });
  expect(mailsOf('closing')).toContain('problem, mail, to s-1');
  const { currentDetails } = await agency.metadata('closing');
  expect(currentDetails).toContain('**Not delivered:** approved:closure:');
});

test('a mail that comes back while a closed case still waits for its last mails is seen to', async () => {
  await agency.open('last-mails', '2042-12-01');
  await agency.planInEffect('last-mails', 'plan-1', 'initial', '2042-12-15');
  await agency.tell('last-mails', 'requestClosure', { reason: 'guardianship' });
  agency.effects.mailServer = ({ about }) => (about === 'closure' ? 'away' : 'accepts');
  await agency.tell('last-mails', 'approveClosure', {}, 's-1');
  const returned = agency.effects
    .mails('last-mails')
    .find(({ id }) => id.kind === 'approved' && id.recipient === 'w-1');
  if (!returned) throw new Error('Nobody was told of the approval');
  expect(await agency.cases.tellOfReturnedMail(returned.id, '5.1.1')).toBe(true);
  agency.effects.mailServer = () => 'accepts';
  await agency.clockTo('2042-12-16', '12:00', 'last-mails');
  await agency.handle('last-mails').result();
  expect(mailsOf('last-mails')).toContain('problem, mail, to s-1');
});
