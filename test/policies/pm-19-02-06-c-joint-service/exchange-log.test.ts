import { openedOn, words, ZONE } from '../../domain/builders';
import { consented, enrol, enrolledOn, JOINT, receive, send } from './joint-service';

const call = { direction: 'both', channel: 'telephone' } as const;

describe('the record of all exchanges with DCFS (S0.28)', () => {
  test('has the forms of both agencies by themselves, and what people log (S0.17, S0.28)', () => {
    const story = receive(send(consented(enrolledOn()), '2027-02'), '2027-02');
    story.tell('logExchange', { ...call, channel: 'in-person', with: ['adele', 'asher'] }, 'dunmore');
    expect(story.case.exchanges.latest.map(({ id, direction, channel }) => [id, direction, channel])).toEqual([
      ['exchange-1', 'dhs-to-dcfs', 'written'],
      ['exchange-2', 'dcfs-to-dhs', 'written'],
      ['exchange-3', 'both', 'in-person'],
    ]);
  });

  test.each([
    'scheduling-conflicts',
    'notice-to-the-family',
    'duplication-of-services',
    'community-resources',
    'barriers-to-progress',
    'non-cooperation',
    'consents',
    'changes-in-the-family',
    'other',
  ] as const)('takes the topic %s (S0.8–S0.15)', (topic) => {
    const story = enrolledOn().tell('logExchange', { ...call, topics: [topic] }, 'pruitt');
    expect(story.case.exchanges.latest[0]?.topics).toEqual([topic]);
  });

  test('takes a topic that the agency has added to the list, and no other word (S0.16)', () => {
    const settings = { zone: ZONE, lists: { 'exchange-topics': ['school attendance'] } };
    const story = enrol(openedOn('2027-02-10 10:00', { ...JOINT, settings }));
    story.tell('logExchange', { ...call, topics: ['school attendance'] }, 'pruitt');
    expect(story.case.exchanges.latest[0]?.topics).toEqual(['school attendance']);
    expect(
      enrolledOn().refused('logExchange', { ...call, topics: ['school attendance'] }, 'pruitt').sentence,
    ).toContain('exchange-topics');
  });

  test.each(['in-person', 'telephone', 'e-mail', 'written', 'fax', 'message', 'other'] as const)(
    'says how it was exchanged: %s (S0.28)',
    (channel) => {
      const story = enrolledOn().tell('logExchange', { ...call, channel }, 'pruitt');
      expect(story.case.exchanges.latest[0]?.channel).toBe(channel);
    },
  );

  test('takes what was keyed late, with its day', () => {
    const story = enrolledOn()
      .at('2027-02-20 10:00')
      .tell('logExchange', { ...call, on: '2027-02-15' }, 'pruitt');
    expect(story.case.exchanges.latest[0]?.on).toBe('2027-02-15');
  });

  test('keeps the words out of the case, and is open to both agencies (S0.7)', () => {
    const summary = words('Owen drinks again');
    const story = enrolledOn()
      .tell('logExchange', { ...call, summary }, 'pruitt')
      .tell('logExchange', call, 'dunmore');
    expect(story.case.exchanges.count).toBe(2);
    expect(JSON.stringify(story.case)).not.toContain(summary.hash);
    expect(story.refused('logExchange', call, 'asher').code).toBe('not-permitted');
  });

  test('keeps the latest forty in the case and counts on', () => {
    const story = enrolledOn();
    for (let count = 0; count < 45; count += 1) story.tell('logExchange', call, 'pruitt');
    const { count, latest } = story.case.exchanges;
    expect([count, latest.length, latest[0]?.id, latest.at(-1)?.id]).toEqual([45, 40, 'exchange-6', 'exchange-45']);
  });

  test.each([
    [{ ...call, on: '2027-02-11' }, 'date-in-future'],
    [{ ...call, on: '2027-02-09' }, 'wrong-state'],
    [{ ...call, with: ['nobody'] }, 'unknown-person'],
    [{ ...call, liaisonCall: true }, 'wrong-state'],
  ])('refuses %j: %s', (args, code) => {
    expect(enrolledOn().refused('logExchange', args, 'pruitt').code).toBe(code);
  });
});
