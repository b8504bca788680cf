import { familyOn } from '../childs-monthly-visits/family-of-four';

const missing = (status: 'runaway' | 'abducted' = 'runaway', policy = 'reference@2027.1') =>
  familyOn('2027-01-06 09:00', { policy })
    .at('2027-03-13 20:30')
    .listen()
    .tell('recordUnavailable', { person: 'iris', status });

test.each(['runaway', 'abducted'] as const)('%s excuses the visit of a month that it covers (S1.88)', (status) => {
  const story = missing(status).at('2027-04-02 10:00');
  expect(story.duty('contact/iris/2027-03').state).toBe('overdue');
  expect(story.duty('contact/iris/2027-04')).toMatchObject({
    state: 'excused',
    reason: `${status} since 2027-03-13`,
  });
});

describe.each(['reference@2027.1', 'santa-clara@2027.1'])('in %s a missing child', (policy) => {
  test.each(['runaway', 'abducted'] as const)(
    '(%s) calls for an effort to find it each month (S1.88, S1.89)',
    (status) => {
      const story = missing(status, policy).at('2027-04-02 10:00');
      expect(story.duty('locate-effort/iris/2027-03')).toMatchObject({ due: '2027-03-31', state: 'overdue' });
      expect(story.duty('locate-effort/iris/2027-04')).toMatchObject({ due: '2027-04-30', state: 'open' });
      story.tell('recordLocateEffort', { person: 'iris', method: 'relative', whom: 'aunt' });
      expect(story.duty('locate-effort/iris/2027-04').state).toBe('met');
    },
  );

  test('(icpc) does not (S1.92)', () => {
    const story = familyOn('2027-01-06 09:00', { policy }).tell('recordUnavailable', {
      person: 'iris',
      status: 'icpc',
    });
    expect(story.agenda.duties.map(({ kind }) => kind)).not.toContain('locate-effort');
  });
});

test('the status and each effort are on record, and stand in the explanation (S1.87, S1.90)', () => {
  const story = missing().tell('recordLocateEffort', { person: 'iris', method: 'relative', whom: 'aunt' });
  expect(story.happened('personUnavailable')).toMatchObject([
    { person: 'iris', status: 'runaway', from: '2027-03-13' },
  ]);
  expect(story.happened('locateEffortRecorded')).toMatchObject([
    { on: '2027-03-13', method: 'relative', whom: 'aunt' },
  ]);
  expect(story.explanation('locate-effort/iris/2027-03')).toContain('effort on 2027-03-13: relative');
  expect(story.explanation('contact/iris/2027-03')).toContain('runaway since 2027-03-13');
});

test('two efforts in a month count once, and one of another month does not', () => {
  const story = missing().at('2027-04-06 10:00');
  story.tell('recordLocateEffort', { person: 'iris', method: 'telephone', on: '2027-03-20' });
  story.tell('recordLocateEffort', { person: 'iris', method: 'visit', on: '2027-03-22' });
  expect(story.duty('locate-effort/iris/2027-03')).toMatchObject({ state: 'met', metOn: '2027-03-20' });
  expect(story.duty('locate-effort/iris/2027-04').state).toBe('open');
});

describe('a child that is back', () => {
  test('ends the effort of that month, not the one of a month that had passed', () => {
    const story = missing().at('2027-04-06 10:00').listen().tell('recordAvailable', { person: 'iris' });
    expect(story.duty('locate-effort/iris/2027-04')).toMatchObject({
      state: 'cancelled',
      reason: 'iris is available since 2027-04-06',
    });
    expect(story.duty('locate-effort/iris/2027-03').state).toBe('overdue');
    expect(story.at('2027-05-02').daysOf('reminder', 'locate-effort/iris/2027-04')).toEqual([]);
  });

  test('on the first day of a month owes nothing for it', () => {
    const story = missing().at('2027-05-01 10:00').tell('recordAvailable', { person: 'iris', on: '2027-05-01' });
    expect(story.agenda.duties.map(({ id }) => id)).not.toContain('locate-effort/iris/2027-05');
    expect(story.duty('contact/iris/2027-04').state).toBe('excused');
    expect(story.duty('contact/iris/2027-05').state).toBe('open');
  });

  test('and missing again in the same month calls for the effort again', () => {
    const story = missing().at('2027-04-06 10:00').tell('recordAvailable', { person: 'iris' });
    story.at('2027-04-20 10:00').tell('recordUnavailable', { person: 'iris', status: 'runaway' });
    expect(story.duty('locate-effort/iris/2027-04').state).toBe('open');
  });

  test('needs no report any more', () => {
    const story = missing().at('2027-03-14 08:00').tell('recordAvailable', { person: 'iris' });
    expect(story.duty('missing-child-report/1').state).toBe('cancelled');
    expect(story.at('2027-03-20').heard('escalation', 'missing-child-report/1')).toEqual([]);
  });
});

describe('the report of a missing child (product default)', () => {
  const report = (to: 'law-enforcement' | 'ncmec') => ({ person: 'iris', to });

  test('is due 24 elapsed hours after the notice, and needs both', () => {
    const story = missing().tell('recordMissingReport', report('law-enforcement'));
    expect(story.duty('missing-child-report/1')).toMatchObject({ state: 'open', dueAt: '2027-03-15T04:30:00.000Z' });
    story.at('2027-03-14 21:31').tell('recordMissingReport', report('ncmec'));
    expect(story.duty('missing-child-report/1')).toMatchObject({ state: 'met', daysLate: 1 });
    expect(story.heard('status', 'missing-child-report/1').map(({ line }) => line)).toEqual([
      'Missing-child report for iris: done, late by 1 day',
    ]);
  });

  test('is overdue with the hour, and says so to worker and supervisor the next morning', () => {
    const story = missing().at('2027-03-14 21:31');
    expect(story.happened('dutyOverdue').map(({ duty }) => duty)).toEqual(['missing-child-report/1']);
    story.at('2027-03-30 12:00');
    expect(story.heard('escalation', 'missing-child-report/1').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-03-15', 'hale,okafor'],
    ]);
  });

  test('counts from the hour of the notice; a corrected hour moves it', () => {
    const story = missing().tell('correctUnavailable', { absence: 'absence-1', time: '18:00' });
    expect(story.duty('missing-child-report/1').dueAt).toBe('2027-03-15T02:00:00.000Z');
  });

  test('is not owed for a parent, nor for a child placed out of state', () => {
    const story = familyOn('2027-01-06 09:00');
    story.tell('recordUnavailable', { person: 'owen', status: 'whereabouts-unknown' });
    story.tell('recordUnavailable', { person: 'sol', status: 'icpc' });
    expect(story.agenda.duties.map(({ kind }) => kind)).not.toContain('missing-child-report');
    expect(story.refused('recordMissingReport', { person: 'sol', to: 'ncmec' }).code).toBe('wrong-state');
  });

  test('does not lie before the notice nor ahead, and another day needs its hour', () => {
    const story = missing().at('2027-03-14 09:00');
    const refused = (given: object) =>
      story.refusedAnyhow('recordMissingReport', { ...report('ncmec'), ...given }).code;
    expect(refused({ on: '2027-03-13' })).toBe('malformed-command');
    expect(refused({ on: '2027-03-13', time: '20:00' })).toBe('date-out-of-order');
    expect(refused({ time: '10:00' })).toBe('date-in-future');
    expect(refused({ on: '2027-03-15' })).toBe('date-in-future');
    story.tell('recordMissingReport', { ...report('ncmec'), on: '2027-03-13', time: '21:00' });
  });
});

test('ending the placement of a missing child calls for the form, of another child it does not (S1.91)', () => {
  const story = missing().tell('endPlacement', { child: 'iris', on: '2027-03-13' });
  expect(story.heard('document').map(({ about, to, topic }) => [about, to.join(), topic])).toEqual([
    ['availability/iris', 'hale', 'whereabouts-unknown-form'],
  ]);
  expect(story.heard('document').map(({ line }) => line)).toEqual([
    'Placement of iris ended Sat 2027-03-13: Placement/Address Change form (SCZ17), Scenario A, ' +
      '"Child’s Whereabouts Unknown (Case Remains Open)", to the Placement Tracking Team',
  ]);
  const other = familyOn('2027-01-06 09:00').listen().tell('endPlacement', { child: 'iris', on: '2027-01-06' });
  expect(other.heard('document')).toEqual([]);
});
