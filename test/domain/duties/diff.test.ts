import { planInEffectOn, removedOn } from '../builders';

const duties = (story: ReturnType<typeof removedOn>) =>
  story.events.flatMap(({ event }) =>
    'duty' in event && event.type.startsWith('duty') ? [`${event.type} ${event.duty}`] : [],
  );

test('a duty opens with the fact that starts it', () => {
  expect(duties(removedOn('2027-01-06'))).toEqual(['dutyOpened initial-plan/1']);
});

test('an approval meets two duties and opens the next', () => {
  const story = removedOn('2027-01-06').create('initial').handIn('plan-1').listen().approve('plan-1');
  expect(duties(story)).toEqual(['dutyMet initial-plan/1', 'dutyOpened plan-update/1', 'dutyMet plan-approval/1']);
});

test('a duty becomes overdue once, with the first turn after midnight', () => {
  const story = removedOn('2027-01-06').listen().at('2027-02-20');
  expect(duties(story)).toEqual(['dutyOverdue initial-plan/1']);
  expect(story.events[0]).toMatchObject({ on: '2027-02-06', by: 'caseclock' });
});

test('a date that moves back and forth is on record each time', () => {
  const story = removedOn('2027-01-06').listen().tell('recordRemoval', { child: 'iris', on: '2027-01-02' });
  story.tell('recordRemoval', { child: 'iris', on: '2027-01-06' });
  expect(story.happened('dutyMoved').map(({ was, due }) => [was, due])).toEqual([
    ['2027-02-05', '2027-02-01'],
    ['2027-02-01', '2027-02-05'],
  ]);
});

test('what happened and does not touch a date says nothing of it', () => {
  const story = removedOn('2027-01-06').listen().tell('setGoal', { child: 'iris', goal: 'Return Home' });
  expect(duties(story)).toEqual([]);
});

test('an approval that changes the very date it meets puts the move on record', () => {
  const story = removedOn('2027-01-06').tell('recordFirstContacts', { contacts: [{ child: 'sol', on: '2027-01-02' }] });
  story.at('2027-01-20 12:00').create('initial').handIn('plan-1').at('2027-01-21 09:00');
  story.tell('recordLeavingCare', { child: 'sol', on: '2027-01-21', reason: 'guardianship' });
  expect(story.due('initial-plan/1')).toBe('2027-02-05');
  // Approved the evening before, heard in the morning: sol was still in care.
  story.listen().approve('plan-1', 'okafor', '2027-01-20 20:00');
  expect(story.duty('initial-plan/1')).toMatchObject({ due: '2027-02-01', metOn: '2027-01-20' });
  expect(duties(story).slice(0, 2)).toEqual(['dutyMoved initial-plan/1', 'dutyMet initial-plan/1']);
});

test('a task that passes to somebody else is handed over, and stays when nobody else has it', () => {
  const story = planInEffectOn('2027-02-03').create('amendment').handIn('plan-2').listen();
  story.tell('nameStandIn', { person: 'lindqvist', from: '2027-02-03', to: '2027-02-03' }, 'okafor');
  story.tell('addStaff', { person: 'newcomer', role: 'supervisor' }, 'okafor');
  expect(story.happened('dutyHandedOver').map(({ to }) => to)).toEqual([['lindqvist']]);
});
