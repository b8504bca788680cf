import { openedOn } from '../builders';

const opened = () => openedOn('2027-01-06 09:00');
const placed = () => opened().tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-01-05' });

test.each([
  ['recordRemoval', { child: 'iris', on: '2027-01-07' }, 'date-in-future'],
  ['recordRemoval', { child: 'adele', on: '2027-01-06' }, 'unknown-person'],
  ['recordFirstContacts', { contacts: [{ child: 'iris', on: '2027-01-07' }] }, 'date-in-future'],
  ['recordFirstContacts', { contacts: [{ child: 'nobody', on: '2027-01-06' }] }, 'unknown-person'],
  ['deleteFirstContact', { child: 'iris' }, 'unknown-thing'],
  ['deleteRemoval', { child: 'iris' }, 'unknown-thing'],
  ['placeChild', { child: 'iris', caregiver: 'nobody', from: '2027-01-06' }, 'unknown-person'],
  ['placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-01-07' }, 'date-in-future'],
  ['endPlacement', { child: 'iris', on: '2027-01-06' }, 'unknown-thing'],
  ['recordPermanentPlacement', { child: 'iris', from: '2027-01-06' }, 'unknown-thing'],
  ['setGoal', { child: 'adele', goal: 'Return Home' }, 'unknown-person'],
  ['recordLeavingCare', { child: 'iris', on: '2027-01-07', reason: 'guardianship' }, 'date-in-future'],
] as const)('%s %j: %s', (name, args, code) => {
  expect(opened().refusedAnyhow(name, args).code).toBe(code);
});

test('a child lives in one home at a time', () => {
  const story = placed();
  const again = { child: 'iris', caregiver: 'grandmother', from: '2027-01-06' };
  expect(story.refused('placeChild', again).code).toBe('wrong-state');
  expect(story.refused('endPlacement', { child: 'iris', on: '2027-01-04' }).code).toBe('date-out-of-order');
  story.tell('endPlacement', { child: 'iris', on: '2027-01-06' }).tell('placeChild', again);
  expect(story.case.placements.map(({ from, to }) => [from, to])).toEqual([
    ['2027-01-05', '2027-01-06'],
    ['2027-01-06', null],
  ]);
});

test('a placement becomes permanent, with the goal of the child', () => {
  const story = placed().listen();
  expect(story.refused('recordPermanentPlacement', { child: 'iris', from: '2027-01-04' }).code).toBe(
    'date-out-of-order',
  );
  story.tell('recordPermanentPlacement', { child: 'iris', from: '2027-01-06', goal: 'Legal Guardianship' });
  expect(story.case.family.find((member) => member.id === 'iris')?.goal).toBe('Legal Guardianship');
  expect(story.heard('status').map((notice) => notice.line)).toEqual([
    'iris is in permanent placement and signs plans from Mon 2027-08-30 on',
  ]);
});

test('a child leaves care once', () => {
  const leaving = { child: 'iris', on: '2027-01-06', reason: 'guardianship' };
  expect(opened().tell('recordLeavingCare', leaving).refused('recordLeavingCare', leaving).code).toBe('wrong-state');
});
