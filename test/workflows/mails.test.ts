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
    '**Not delivered:** reminder:initial-plan/1:2041-03-03-remind-15 to w-1: MailRejected',
  );
  expect(agency.effects.attempts.filter(({ id }) => id.caseId === 'refused' && id.recipient === 'w-1')).toHaveLength(1);
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

test('a reminder that waits for a mail server is dropped when its duty is met', async () => {
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
  expect(await agency.cases.case('dropped')).toMatchObject({ problems: [] });
});

test('a mail that fails after the closure is still seen to, and the case ends', async () => {
  await agency.open('closing', '2041-10-01');
  await agency.planInEffect('closing', 'plan-1', 'initial', '2041-10-15');
  await agency.tell('closing', 'requestClosure', { reason: 'guardianship' });
  agency.effects.mailServer = ({ recipient }) => (recipient === 'w-1' ? 'rejects' : 'accepts');
  await agency.tell('closing', 'approveClosure', {}, 's-1');
  expect(await agency.handle('closing').result()).toMatchObject({ reason: 'guardianship' });
  expect(mailsOf('closing')).toContain('problem, mail, to s-1');
  const { currentDetails } = await agency.metadata('closing');
  expect(currentDetails).toContain('**Not delivered:** approved:closure:');
});
