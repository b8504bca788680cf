import { openedOn, removedOn } from '../../domain/builders';

const warnings = (story: ReturnType<typeof openedOn>) => story.agenda.warnings.map(({ id }) => id);

test('a focus child that turns 21 while the case is open is warned of, from its birthday on, until it has left', () => {
  const story = openedOn('2027-01-06 09:00', { family: [{ id: 'iris', role: 'child', birth: '2006-03-01' }] });
  expect(warnings(story.at('2027-02-28'))).toEqual([]);
  expect(warnings(story.at('2027-03-01'))).toEqual(['come-of-age/iris']);
  expect(story.agenda.warnings[0]?.sentence).toBe(
    'iris is 21 or older and still in the plan. Record that iris has left care, or correct the birth date.',
  );
  story.tell('recordLeavingCare', { child: 'iris', on: '2027-03-01', reason: 'age-out' });
  expect(warnings(story)).toEqual([]);
});

test('it blocks nothing', () => {
  const story = openedOn('2027-01-06 09:00', { family: [{ id: 'iris', role: 'child', birth: '2006-03-01' }] });
  story.at('2027-03-02').create('initial').handIn('plan-1').approve('plan-1');
  expect(story.plan('plan-1').state).toBe('In Effect');
});

test('a home before the removal is warned of, and no more once one of the days is corrected', () => {
  const story = removedOn('2027-01-06').listen();
  story.tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-01-05' });
  expect(story.heard('status').map(({ line }) => line)).toContain(
    'Warning: iris was placed on 2027-01-05, before the removal of 2027-01-06. Check both days.',
  );
  story.tell('recordRemoval', { child: 'iris', on: '2027-01-05' });
  expect(warnings(story)).toEqual([]);
});

test('a placement without a removal on record is not', () => {
  const story = openedOn('2027-01-06 09:00');
  story.tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-01-05' });
  expect(warnings(story)).toEqual([]);
});
