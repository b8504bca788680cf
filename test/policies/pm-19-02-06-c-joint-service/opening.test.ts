import { openedOn, type Story } from '../../domain/builders';
import { enrol, enrolledOn, JOINT } from './joint-service';

const received = () => {
  const story = enrolledOn().at('2027-02-11 14:30').tell('sendForm2151', {}, 'pruitt');
  return story.at('2027-02-12 14:00').tell('receiveForm2151', {}, 'dunmore').listen();
};

const call = (story: Story, on?: string) => {
  const exchange = { direction: 'dcfs-to-dhs' as const, channel: 'telephone' as const, liaisonCall: true };
  return story.tell('logExchange', { ...exchange, ...(on ? { on } : {}) }, 'dunmore');
};

describe('the TANF inquiry', () => {
  test('is due a week after the opening of the joint service, to the DCFS worker', () => {
    const story = enrolledOn();
    expect(story.heard('task').map(({ about, to, due }) => [about, to, due])).toEqual([
      ['tanf-inquiry/1', ['dunmore'], '2027-02-17'],
    ]);
    story.tell('recordTanfInquiry', { outcome: 'not-active' }, 'dunmore');
    expect(story.duty('tanf-inquiry/1').state).toBe('met');
  });

  test('escalates once, to the DCFS worker and the supervisor', () => {
    const story = enrolledOn().at('2027-03-15');
    expect(story.heard('escalation', 'tanf-inquiry/1').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-02-18', 'dunmore,okafor'],
    ]);
  });

  test('is announced on the first day when the joint service was enrolled ahead', () => {
    const story = enrol(openedOn('2027-02-01 10:00', JOINT), { from: '2027-02-10' }).listen().at('2027-02-12');
    expect(story.heard('task').map(({ on, about, due }) => [on, about, due])).toEqual([
      ['2027-02-10', 'tanf-inquiry/1', '2027-02-17'],
    ]);
  });

  test('is made anew in a second joint service', () => {
    const story = enrolledOn().tell('recordTanfInquiry', { outcome: 'active' }, 'dunmore');
    story.tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');
    expect(enrol(story.at('2027-06-01 10:00')).duty('tanf-inquiry/2')).toMatchObject({
      due: '2027-06-08',
      state: 'open',
    });
  });
});

describe('the call to the DHS liaison', () => {
  test('is due two working days after the receipt of Form 2151', () => {
    expect(received().due('liaison-call/1')).toBe('2027-02-17');
  });

  test('is met by the call, on the day of the call', () => {
    const story = call(received().at('2027-02-19 10:00'), '2027-02-17');
    expect(story.duty('liaison-call/1')).toMatchObject({ state: 'met', metOn: '2027-02-17', daysLate: 0 });
  });

  test('is not met by any other call', () => {
    const story = received().tell('logExchange', { direction: 'both', channel: 'telephone' }, 'dunmore');
    expect(story.duty('liaison-call/1').state).toBe('open');
  });

  test('is asked for once per referral', () => {
    const story = call(received());
    expect(story.refused('logExchange', { direction: 'both', channel: 'telephone', liaisonCall: true }).code).toBe(
      'wrong-state',
    );
    story.tell('sendForm2151', {}, 'pruitt').tell('receiveForm2151', {}, 'dunmore');
    expect(story.duty('liaison-call/2').state).toBe('open');
  });

  test('is owed no more when the joint service has ended (S0.6)', () => {
    const story = received().tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore').listen().at('2027-03-15');
    expect(story.duty('liaison-call/1').reason).toBe('the joint service ended on 2027-02-12');
    expect(story.duty('tanf-inquiry/1').state).toBe('cancelled');
    expect(story.said.filter(({ about }) => /^(liaison|tanf|rsp)/.test(about))).toEqual([]);
  });
});

describe('Form 2151', () => {
  test('goes to the DCFS worker and the liaison, and into the log', () => {
    const story = enrolledOn().listen().tell('sendForm2151', {}, 'pruitt');
    expect(story.heard('document').map(({ about, to }) => [about, to])).toEqual([['form-2151', ['dunmore', 'asher']]]);
    expect(story.case.exchanges).toMatchObject({ count: 1, latest: [{ id: 'exchange-1', form: 'form-2151' }] });
  });

  test('is received after it was sent, and not sent twice on the way', () => {
    const refused = enrolledOn().refused('receiveForm2151', {}, 'dunmore');
    expect(refused).toMatchObject({ code: 'wrong-state', sentence: expect.stringContaining('sendForm2151') });
    const story = enrolledOn().tell('sendForm2151', {}, 'pruitt');
    expect(story.refused('sendForm2151', {}, 'pruitt').code).toBe('already-in-progress');
  });
});

// "If a client receives services from both DHS and DCFS"
test.each([
  ['sendForm2151', {}],
  ['recordTanfInquiry', { outcome: 'active' }],
  ['logExchange', { direction: 'both', channel: 'telephone' }],
  ['recordConsent', { person: 'adele' }],
  ['scheduleAppointment', { on: '2027-02-20', agency: 'dhs', kind: 'visit', participants: ['adele'] }],
] as const)('without a joint service %s is refused (S0.6)', (name, args) => {
  const refused = openedOn('2027-02-10 10:00', JOINT).refusedAnyhow(name, args);
  expect(refused).toMatchObject({ code: 'wrong-state', cites: ['S0.6'] });
});
