import { familyOn } from '../../policies/childs-monthly-visits/family-of-four';

const story = () => familyOn('2027-01-06 09:00').at('2027-02-12 10:00').listen();
const gone = (on?: string) => story().tell('recordUnavailable', { person: 'owen', status: 'whereabouts-unknown', on });

test('an absence is told to the worker, with what takes the place of the visit, and its end as well', () => {
  const told = story();
  for (const status of ['icpc', 'hospitalised'] as const) told.tell('recordUnavailable', { person: 'iris', status });
  told.tell('recordAvailable', { person: 'iris' });
  expect(told.heard('status', 'availability/iris').map(({ line, to }) => [line, to.join()])).toEqual([
    ['iris: icpc from Fri 2027-02-12; a monthly call takes the place of the visit', 'hale'],
    ['iris: hospitalised from Fri 2027-02-12; this excuses no visit by itself', 'hale'],
    ['iris: available from Fri 2027-02-12; to be seen in person each month again', 'hale'],
  ]);
});

test.each([
  ['a stranger', { person: 'nobody' }, 'unknown-person'],
  ['a day that has not come', { on: '2027-02-13' }, 'date-in-future'],
  ['an hour that has not come', { time: '10:01' }, 'date-in-future'],
  ['a status that is none', { status: 'on-holiday' }, 'malformed-command'],
])('%s is refused', (_, given, code) => {
  const args = { person: 'owen', status: 'runaway', ...given };
  expect(story().refusedAnyhow('recordUnavailable', args).code).toBe(code);
});

test('before birth, before the case, or after leaving it, nobody is absent', () => {
  const told = story().tell('recordBirth', { child: 'sol', birth: '2027-02-01' });
  const refused = (person: string, on: string) =>
    told.refused('recordUnavailable', { person, status: 'whereabouts-unknown', on });
  expect(refused('sol', '2027-01-31')).toMatchObject({ code: 'date-out-of-order' });
  expect(refused('owen', '2027-01-05')).toMatchObject({
    code: 'date-out-of-order',
    sentence: 'The absence is dated 2027-01-05, before this case began (2027-01-06). Check the date.',
  });
  told.tell('recordLeavingCare', { child: 'iris', on: '2027-02-10', reason: 'guardianship' });
  expect(refused('iris', '2027-02-11')).toMatchObject({
    code: 'date-out-of-order',
    sentence:
      'The absence is dated 2027-02-11, and iris has left the case on 2027-02-10. Check the day, or delete the leaving first.',
  });
  told.tell('recordUnavailable', { person: 'iris', status: 'whereabouts-unknown', on: '2027-02-10' });
});

test.each([
  ['icpc', 'S1.92'],
  ['runaway', 'S1.88'],
  ['abducted', 'S1.88'],
] as const)('%s is for children (%s)', (status, cite) => {
  const refused = story().refused('recordUnavailable', { person: 'owen', status });
  expect(refused).toMatchObject({ code: 'wrong-state', cites: [cite] });
  expect(gone().refused('correctUnavailable', { absence: 'absence-1', status }).code).toBe('wrong-state');
});

test('two absences of one person that contradict each other are refused, those that are over as well', () => {
  const told = gone('2027-01-10').tell('recordAvailable', { person: 'owen', on: '2027-01-20' });
  const again = (on: string) => ({ person: 'owen', status: 'whereabouts-unknown' as const, on });
  expect(told.refused('recordUnavailable', again('2027-01-19'))).toMatchObject({
    code: 'wrong-state',
    sentence:
      'owen is recorded as whereabouts-unknown from 2027-01-10 until 2027-01-20 already (absence-1). Correct that one, or end it first.',
  });
  told.tell('recordUnavailable', again('2027-01-20'));
  expect(told.refused('correctUnavailable', { absence: 'absence-2', on: '2027-01-19' }).code).toBe('wrong-state');
  expect(told.refused('correctUnavailable', { absence: 'absence-1', stillAbsent: true }).code).toBe('wrong-state');
  const child = story().tell('recordUnavailable', { person: 'iris', status: 'icpc' });
  expect(child.refused('recordUnavailable', { person: 'iris', status: 'runaway' }).code).toBe('wrong-state');
});

test('nothing is owed for a caregiver who cannot be reached', () => {
  const told = story().tell('recordUnavailable', { person: 'fenwick', status: 'whereabouts-unknown' });
  expect(told.at('2027-04-01').agenda.duties.filter(({ kind }) => kind === 'locate-effort')).toEqual([]);
});

test('the same absence twice is refused; two of different kinds may go on side by side', () => {
  const told = gone();
  expect(told.refused('recordUnavailable', { person: 'owen', status: 'whereabouts-unknown' }).code).toBe('wrong-state');
  told.tell('recordUnavailable', { person: 'owen', status: 'incarcerated' });
  told.tell('recordAvailable', { person: 'owen', status: 'whereabouts-unknown' });
  expect(told.case.absences.map(({ status, returnedOn }) => [status, returnedOn])).toEqual([
    ['whereabouts-unknown', '2027-02-12'],
    ['incarcerated', null],
  ]);
});

test('a return before the absence, in the future, or of somebody who was not gone is refused', () => {
  expect(gone().refused('recordAvailable', { person: 'owen', on: '2027-02-11' }).code).toBe('date-out-of-order');
  expect(gone().refused('recordAvailable', { person: 'owen', on: '2027-02-13' }).code).toBe('date-in-future');
  expect(story().refused('recordAvailable', { person: 'owen' }).code).toBe('wrong-state');
});

test('an absence can be corrected: its day, its kind, a return, and a return taken back', () => {
  const told = gone('2027-01-20').tell('correctUnavailable', { absence: 'absence-1', on: '2027-02-01' });
  expect(told.duty('contact/owen/2027-02').state).toBe('excused');
  told.tell('correctUnavailable', { absence: 'absence-1', returnedOn: '2027-02-10' });
  expect(told.duty('contact/owen/2027-02').state).toBe('open');
  told.tell('correctUnavailable', { absence: 'absence-1', stillAbsent: true });
  expect(told.duty('contact/owen/2027-02').state).toBe('excused');
  told.tell('correctUnavailable', { absence: 'absence-1', status: 'incarcerated' });
  expect(told.duty('contact/owen/2027-02').state).toBe('open');
  const refused = (given: object) => told.refusedAnyhow('correctUnavailable', { absence: 'absence-1', ...given }).code;
  expect(refused({ on: '2027-02-13' })).toBe('date-in-future');
  expect(refused({ returnedOn: '2027-01-31' })).toBe('date-out-of-order');
  expect(refused({ absence: 'absence-2' })).toBe('unknown-thing');
});

test('a number once given is not given again', () => {
  const told = gone().tell('deleteUnavailable', { absence: 'absence-1' });
  told.tell('recordUnavailable', { person: 'owen', status: 'incarcerated' });
  expect(told.case.absences.map(({ id }) => id)).toEqual(['absence-2']);
});

test('an effort to find somebody who is not missing, or on a day before, is refused', () => {
  const effort = { person: 'owen', method: 'letter' as const };
  expect(story().refused('recordLocateEffort', effort)).toMatchObject({
    code: 'wrong-state',
    cites: ['S1.87', 'S3.18'],
  });
  expect(gone().refused('recordLocateEffort', { ...effort, on: '2027-02-11' }).code).toBe('wrong-state');
  expect(gone().refused('recordLocateEffort', { ...effort, on: '2027-02-13' }).code).toBe('date-in-future');
  expect(gone().refused('deleteLocateEffort', { person: 'owen', on: '2027-02-12' }).code).toBe('unknown-thing');
});
