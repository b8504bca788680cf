import { reportOf } from '../../../domain/case/report-2151a';
import { openedOn, type Story, words } from '../../domain/builders';
import { consented, enrol, enrolledOn, HEADINGS, JOINT, receive, report, send } from './joint-service';

const served = () => consented(enrolledOn());
const reason = (month: string) => ({
  duty: `report-2151a-in/${month}`,
  code: 'worker-absent' as const,
  reason: words('None was written'),
});

describe('Form 2151A to DCFS (S0.18)', () => {
  test('is owed for each month of the joint service, parts of months included, by its last day (S0.18)', () => {
    const story = served().at('2027-04-10 12:00');
    const months = story.agenda.duties.filter(({ kind }) => kind === 'report-2151a-out');
    expect(months.map(({ id, due }) => [id, due])).toEqual([
      ['report-2151a-out/2027-02', '2027-02-28'],
      ['report-2151a-out/2027-03', '2027-03-31'],
      ['report-2151a-out/2027-04', '2027-04-30'],
    ]);
  });

  test('is owed on the last day even where that is a holiday, and in leap years on the 29th', () => {
    expect(served().at('2027-05-05').due('report-2151a-out/2027-05')).toBe('2027-05-31');
    expect(served().at('2028-02-05').due('report-2151a-out/2028-02')).toBe('2028-02-29');
  });

  test('goes to the DCFS worker, with a copy to the DHS liaison (S0.19)', () => {
    const story = send(served().at('2027-02-26 16:00'), '2027-02');
    expect(story.heard('document').map(({ about, to, line }) => [about, to, line])).toEqual([
      [
        'report-2151a-out/2027-02',
        ['dunmore', 'asher'],
        'Form 2151A to DCFS for 2027-02 sent, copy to the DHS liaison; on time',
      ],
    ]);
  });

  test('names no liaison where there is none', () => {
    const staff = JOINT.staff?.filter(({ role }) => role !== 'dhs-liaison') ?? [];
    const story = consented(enrol(openedOn('2027-02-10 10:00', { ...JOINT, staff })).listen());
    send(story.tell('sendForm2151', {}, 'pruitt'), '2027-02');
    expect(story.heard('document').map(({ to, line }) => [to, line])).toEqual([
      [['dunmore'], 'Form 2151 (referral) sent to DCFS'],
      [['dunmore'], 'Form 2151A to DCFS for 2027-02 sent; on time'],
    ]);
  });

  test('can be sent late, and says how late it is', () => {
    const story = send(served().at('2027-03-04 11:20'), '2027-02');
    expect(story.duty('report-2151a-out/2027-02')).toMatchObject({ state: 'met', daysLate: 4 });
    expect(story.heard('document')[0]?.line).toMatch(/late by 4 days$/);
    const late = { ...reason('2027-03'), duty: 'report-2151a-out/2027-03' };
    expect(story.at('2027-04-02').refused('recordMissReason', late, 'pruitt').code).toBe('wrong-state');
  });

  test('escalates to the programme manager a week after it was due', () => {
    const story = served().at('2027-03-08 12:00');
    expect(story.heard('escalation', 'report-2151a-out/2027-02').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-03-01', 'pruitt,okafor,asher'],
      ['2027-03-07', 'vasquez'],
    ]);
  });

  test('reminds a week and two days before it is due, and on the day itself (S0.18)', () => {
    expect(served().at('2027-04-01 12:00').daysOf('reminder', 'report-2151a-out/2027-03')).toEqual([
      '2027-03-24',
      '2027-03-29',
      '2027-03-31',
    ]);
  });

  test('is announced by no task', () => {
    expect(served().at('2027-03-02').heard('task', 'report-2151a-out/2027-03')).toEqual([]);
  });

  test('taken back is owed again', () => {
    const story = send(served(), '2027-02').tell('withdrawReport2151A', { month: '2027-02' }, 'pruitt');
    expect(story.duty('report-2151a-out/2027-02').state).toBe('open');
    expect(story.refused('withdrawReport2151A', { month: '2027-02' }, 'pruitt').code).toBe('unknown-thing');
  });

  test('knows the day of its predecessor; the first one tells from the beginning (S0.25)', () => {
    const story = send(served().at('2027-02-26 16:00'), '2027-02');
    send(story.at('2027-03-30 15:40'), '2027-03');
    expect(story.happened('report2151ASent').map(({ since, predecessor }) => [since, predecessor])).toEqual([
      ['2027-02-10', null],
      ['2027-02-26', '2027-02'],
    ]);
    expect(reportOf(story.case, '2027-03')?.since).toBe('2027-02-26');
  });
});

describe('the contents of Form 2151A (S0.20–S0.25)', () => {
  test('are taken as texts, as "no change", or both', () => {
    const month = '2027-02';
    expect(served().tell('sendReport2151A', { month, headings: HEADINGS }, 'pruitt').case.exchanges.count).toBe(1);
    const noChange = Object.keys(HEADINGS) as (keyof typeof HEADINGS)[];
    expect(served().tell('sendReport2151A', { month, headings: {}, noChange }, 'pruitt').case.exchanges.count).toBe(1);
  });

  test.each([
    ['progress', 'progress toward goals', 'S0.20'],
    ['servicesOccurred', 'service changes that have occurred', 'S0.21'],
    ['servicesExpected', 'service changes expected in the upcoming month', 'S0.21'],
    ['address', 'change of address', 'S0.22'],
    ['composition', 'change in family composition', 'S0.23'],
    ['conflicts', 'potential conflicts with DCFS activities', 'S0.24'],
    ['other', 'other problems or changes since the last report', 'S0.25'],
  ] as const)('are all needed, %s among them (S0.20–S0.25)', (name, called, rule) => {
    const without = { month: '2027-02', headings: { ...HEADINGS, [name]: words(' ') } };
    expect(served().refused('sendReport2151A', without, 'pruitt')).toEqual({
      code: 'heading-missing',
      sentence: `“${called}” is empty; write the change or "No change".`,
      cites: [rule],
    });
  });

  test('that are missing are all named', () => {
    const { address: _, other: __, ...headings } = HEADINGS;
    const refused = served().refused('sendReport2151A', { month: '2027-02', headings }, 'pruitt');
    expect(refused.sentence).toMatch(/^“change of address”, “other problems.*” are empty; write/);
  });

  test('are not a text and "no change" at once', () => {
    const both = { month: '2027-02', headings: HEADINGS, noChange: ['address' as const] };
    expect(served().refused('sendReport2151A', both, 'pruitt').code).toBe('malformed-command');
  });

  test('leave no words in the case', () => {
    const story = served().tell('sendReport2151A', { month: '2027-02', headings: HEADINGS }, 'pruitt');
    expect(JSON.stringify(story.case)).not.toContain(HEADINGS.progress.hash);
  });
});

describe('the consent to the exchange (S0.14)', () => {
  const sent = (story: Story) => story.say('sendReport2151A', report('2027-02'), 'pruitt')?.code ?? 'sent';

  test('must be in force on the day of the report (S0.14)', () => {
    const refused = enrolledOn().refused('sendReport2151A', report('2027-02'), 'pruitt');
    expect(refused).toMatchObject({ code: 'consent-missing', cites: ['S0.14'] });
    expect(sent(consented(enrolledOn(), '2027-02-20').at('2027-02-20 23:00'))).toBe('sent');
    expect(sent(consented(enrolledOn(), '2027-02-20').at('2027-02-21 00:30'))).toBe('consent-missing');
  });

  test('that was revoked does not count from that day on', () => {
    const story = served().at('2027-02-20 10:00').tell('revokeConsent', { consent: 'consent-1' }, 'pruitt');
    expect(sent(story)).toBe('consent-missing');
  });

  test('of somebody whom the joint service does not serve does not count', () => {
    expect(sent(enrolledOn().tell('recordConsent', { person: 'owen' }, 'pruitt'))).toBe('consent-missing');
  });

  test('can be renewed after the end for the last report', () => {
    const story = consented(enrolledOn(), '2027-02-20').at('2027-02-25 10:00');
    story.tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore').at('2027-03-02 10:00');
    expect(sent(story)).toBe('consent-missing');
    expect(sent(consented(story))).toBe('sent');
  });
});

describe('Form 2151A from DCFS (S0.26)', () => {
  test('sends no reminders', () => {
    expect(served().at('2027-02-28 12:00').heard('reminder', 'report-2151a-in/2027-02')).toEqual([]);
  });

  test('that did not come is told on the first day of the next month, and a week later (S0.26)', () => {
    const story = served().at('2027-03-10 12:00');
    expect(story.heard('escalation', 'report-2151a-in/2027-02').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-03-01', 'dunmore,okafor,pruitt'],
      ['2027-03-07', 'vasquez'],
    ]);
  });

  test.each(['pruitt', 'dunmore', 'hale'])('is closed as missed when %s records the reason', (who) => {
    const story = served().at('2027-03-05 09:00').tell('recordMissReason', reason('2027-02'), who).listen();
    expect(story.at('2027-03-31').duty('report-2151a-in/2027-02').state).toBe('missed');
    expect(story.heard('escalation', 'report-2151a-in/2027-02')).toEqual([]);
  });

  test('is not closed before its day has passed', () => {
    expect(served().at('2027-02-28 22:00').refused('recordMissReason', reason('2027-02'), 'pruitt').code).toBe(
      'wrong-state',
    );
  });

  test('that comes after all is met, late', () => {
    const story = served().at('2027-03-05 09:00').tell('recordMissReason', reason('2027-02'), 'pruitt');
    expect(receive(story, '2027-02').duty('report-2151a-in/2027-02')).toMatchObject({ state: 'met', daysLate: 5 });
  });

  test('keyed late counts for the day of its delivery', () => {
    const story = served().at('2027-03-03 09:00');
    story.tell('receiveReport2151A', { month: '2027-02', on: '2027-02-27' }, 'dunmore');
    expect(story.duty('report-2151a-in/2027-02').daysLate).toBe(0);
    expect(story.due('rsp-decision/2027-02')).toBe('2027-03-05');
  });

  test('keyed by mistake is deleted, with the decision that it asked for', () => {
    const story = receive(served(), '2027-02');
    story.tell('deleteReceivedReport2151A', { month: '2027-02' }, 'dunmore');
    expect(story.duty('report-2151a-in/2027-02').state).toBe('open');
    expect(story.agenda.duties.filter(({ kind }) => kind === 'rsp-decision')).toEqual([]);
  });
});

describe('both reports', () => {
  test.each(['report-2151a-out', 'report-2151a-in'])('%s is due on the closing day of the joint service', (kind) => {
    const story = served().at('2027-03-09 10:00');
    story.tell('planEnrolmentEnd', { enrolment: 'enrolment-1', on: '2027-03-20' }, 'dunmore');
    expect(story.due(`${kind}/2027-03`)).toBe('2027-03-20');
    expect(story.due(`${kind}/2027-02`)).toBe('2027-02-28');
    expect(story.heard('recalculation', `${kind}/2027-03`)).toHaveLength(1);
    story.tell('planEnrolmentEnd', { enrolment: 'enrolment-1', on: '2027-04-20' }, 'dunmore');
    expect(story.due(`${kind}/2027-03`)).toBe('2027-03-31');
  });

  test.each(['report-2151a-out', 'report-2151a-in'])('%s stays owed when the joint service has ended', (kind) => {
    const story = served().at('2027-03-09 10:00').tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');
    expect(story.duty(`${kind}/2027-03`)).toMatchObject({ due: '2027-03-09', state: 'open' });
    const later = story.at('2027-05-10 10:00');
    expect(later.duty(`${kind}/2027-02`).state).toBe('overdue');
    expect(later.agenda.duties.some(({ id }) => id === `${kind}/2027-04`)).toBe(false);
    send(receive(later, '2027-03'), '2027-03');
    expect(later.duty(`${kind}/2027-03`).state).toBe('met');
  });

  test('are one each where a joint service ends and another begins in the same month', () => {
    const story = served().at('2027-02-15 10:00').tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');
    enrol(story.at('2027-02-20 10:00'));
    expect(story.agenda.duties.filter(({ kind }) => kind.startsWith('report'))).toHaveLength(2);
  });

  test('are not owed where no joint service runs (S0.6)', () => {
    const story = openedOn('2027-02-10 10:00', JOINT).at('2027-06-01');
    expect(story.agenda.duties.filter(({ kind }) => /2151|rsp|tanf|liaison|consent/.test(kind))).toEqual([]);
  });

  test.each([
    ['sendReport2151A', '2027-01', 'unknown-thing', ['S0.6']],
    ['sendReport2151A', '2027-04', 'date-in-future', ['S0.18']],
    ['sendReport2151A', '2027-02', 'wrong-state', ['S0.18', 'S0.25']],
    ['receiveReport2151A', '2027-01', 'unknown-thing', ['S0.6']],
    ['receiveReport2151A', '2027-04', 'date-in-future', ['S0.26']],
    ['receiveReport2151A', '2027-02', 'wrong-state', ['S0.26']],
  ] as const)('%s for %s: %s by %j', (name, month, code, cites) => {
    const story = receive(send(served(), '2027-02'), '2027-02').at('2027-03-10 10:00');
    const args = name === 'sendReport2151A' ? report(month) : { month };
    expect(story.refusedAnyhow(name, args)).toMatchObject({ code, cites });
  });

  test.each([
    [{ month: '2027-02', on: '2027-02-20' }, 'date-in-future'],
    [{ month: '2027-02', on: '2027-01-31' }, 'date-out-of-order'],
    [{ month: '2027-02', on: '2027-02-09' }, 'date-out-of-order'],
  ])('a delivery %j: %s', (args, code) => {
    expect(served().refused('receiveReport2151A', args, 'dunmore').code).toBe(code);
  });
});
