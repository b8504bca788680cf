import type { Story } from '../../domain/builders';
import { consented, enrolledOn, send } from './joint-service';

const refused = (story: Story) => story.refused('requestClosure', { reason: 'death' });

describe('a case is not closed', () => {
  test('while a joint service runs', () => {
    expect(refused(consented(enrolledOn()))).toEqual({
      code: 'something-open',
      sentence:
        'The case cannot be closed: the joint service with DCFS (enrolment-1) still runs. End it first (endEnrolment).',
      cites: ['S0.6', 'S0.18'],
    });
  });

  test('while a report of it is left to send', () => {
    const story = consented(enrolledOn()).at('2027-03-05 10:00');
    send(story.tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore'), '2027-02');
    expect(refused(story)).toMatchObject({
      code: 'something-open',
      sentence: expect.stringContaining('Form 2151A for 2027-03 has not been sent to DCFS'),
    });
    send(story, '2027-03').tell('requestClosure', { reason: 'death' });
    expect(story.case.closureRequests).toHaveLength(1);
  });

  test('but is over a report that nobody may send for want of a consent', () => {
    const story = enrolledOn().tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore').at('2027-02-11 10:00');
    expect(story.tell('requestClosure', { reason: 'death' }).case.closureRequests).toHaveLength(1);
  });
});
