import { words } from '../../domain/builders';
import { inEffect, TERMS, warned } from './marlows';

const COURSE = { person: 'adele', service: 'parenting course' };
const STEPS = { followUp: words('A talk with the group leader; child care in the evenings.') };
const declined = () =>
  inEffect()
    .at('2027-02-10')
    .tell('recordServiceDeclined', { ...COURSE, ...STEPS });

describe('a parent who declines a service', () => {
  test.each([undefined, words(' ')])(
    'is not left at that: without follow-up steps it is refused (S4.20)',
    (followUp) => {
      expect(inEffect().refused('recordServiceDeclined', { ...COURSE, followUp })).toEqual({
        code: 'next-steps-missing',
        sentence: 'adele declined the service: say which steps follow to win the person for it (followUp).',
        cites: ['S4.20'],
      });
    },
  );

  test('is shown until the service starts for that person (S4.20)', () => {
    const story = declined();
    expect(warned(story, 'declined-service')).toEqual([
      'adele declined a service on 2027-02-10 (declined-1); the follow-up steps are open until it starts or the plan changes.',
    ]);
    const course = { service: COURSE.service, objective: 'objective-1', ...TERMS };
    story.tell('startService', { ...course, participants: ['owen'] });
    expect(warned(story, 'declined-service')).toHaveLength(1);
    story.tell('startService', { ...course, participants: ['adele'] });
    expect(warned(story, 'declined-service')).toEqual([]);
  });

  test.each([
    ['names it no more', [], 0],
    ['still names it', [{ code: 'parenting course', participants: ['adele'] }], 1],
  ])('and a later plan that %s leaves as many open (S4.20)', (_, plannedServices, left) => {
    const story = declined().at('2027-02-20');
    story.create('amendment', { reason: 'change-of-circumstances', outline: { plannedServices } });
    expect(warned(story.handIn('plan-2').approve('plan-2'), 'declined-service')).toHaveLength(left);
  });

  test('is shown also when the service had begun before it was declined (S4.20)', () => {
    const course = { service: COURSE.service, objective: 'objective-1', participants: ['adele'], ...TERMS };
    const story = inEffect().tell('startService', course).at('2027-02-10');
    expect(warned(story.tell('recordServiceDeclined', { ...COURSE, ...STEPS }), 'declined-service')).toHaveLength(1);
  });

  test('is shown also when the plan that was in effect then did not name the service (S4.20)', () => {
    const story = inEffect().tell('recordServiceDeclined', { ...COURSE, service: 'tutoring', ...STEPS });
    expect(warned(story, 'declined-service')).toHaveLength(1);
  });

  test('was keyed by mistake: the entry is deleted, and its number not given again', () => {
    const story = declined().tell('deleteServiceDeclined', { declined: 'declined-1' });
    expect(warned(story, 'declined-service')).toEqual([]);
    expect(story.refused('deleteServiceDeclined', { declined: 'declined-1' }).code).toBe('unknown-thing');
    story.tell('recordServiceDeclined', { ...COURSE, ...STEPS });
    expect(story.case.declinedServices.at(-1)?.id).toBe('declined-2');
  });

  test('is of the family, and has not declined tomorrow', () => {
    expect(declined().refused('recordServiceDeclined', { ...COURSE, ...STEPS, person: 'nobody' }).code).toBe(
      'unknown-person',
    );
    expect(declined().refused('recordServiceDeclined', { ...COURSE, ...STEPS, on: '2027-02-11' }).code).toBe(
      'date-in-future',
    );
  });
});
