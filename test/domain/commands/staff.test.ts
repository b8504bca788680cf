import { planInEffectOn, removedOn, type Story } from '../builders';

const inEffect = () => planInEffectOn('2027-02-03').listen();
const transfer = (story: Story, to = 'teague') => story.tell('transferCase', { to }, 'okafor');

describe('a transfer', () => {
  test('moves the open duties with their dates, and one list goes to both workers', () => {
    const story = inEffect();
    const before = story.agenda.duties.map(({ id, due }) => [id, due]);
    transfer(story);
    expect(story.agenda.duties.map(({ id, due }) => [id, due])).toEqual(before);
    expect(story.heard('assignment').map(({ to, mailTo, line }) => [to, mailTo, line])).toEqual([
      [
        ['teague', 'hale'],
        ['teague', 'hale'],
        'Case assigned to teague (was hale); 1 open duty moves along with unchanged due dates',
      ],
    ]);
    expect(
      story
        .at('2027-06-19 12:00')
        .heard('reminder')
        .map((notice) => notice.to),
    ).toEqual([['teague']]);
  });

  test.each([
    ['somebody who is no caseworker', 'lindqvist', 'unknown-person'],
    ['a stranger', 'nobody', 'unknown-person'],
    ['whoever holds it', 'hale', 'wrong-state'],
  ])('to %s is refused', (_, to, code) => {
    expect(inEffect().refused('transferCase', { to }, 'okafor').code).toBe(code);
  });

  test('to a worker who has left is refused', () => {
    const story = inEffect().tell('deactivateStaff', { person: 'teague' }, 'vasquez');
    expect(story.refused('transferCase', { to: 'teague' }, 'okafor').code).toBe('person-inactive');
  });

  test('takes the rights of the old worker and gives them to the new one', () => {
    const story = transfer(inEffect());
    expect(story.refused('createPlan', { kind: 'amendment' }, 'hale').code).toBe('not-permitted');
    story.create('amendment', {}, 'teague');
  });
});

describe('a worker who has left', () => {
  const left = () => inEffect().tell('deactivateStaff', { person: 'hale' }, 'vasquez');

  test('gets nothing more; the supervisor gets it until the case is assigned', () => {
    const story = left().at('2027-07-05 12:00');
    expect(story.heard('assignment').map(({ to, line }) => [to, line])).toEqual([
      [['okafor'], 'The case has no active worker: assign it to somebody'],
    ]);
    transfer(story).at('2027-07-21 12:00');
    expect(story.heard('reminder').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-06-19', 'okafor'],
      ['2027-07-04', 'okafor'],
      ['2027-07-20', 'teague'],
    ]);
    expect(story.said.filter((notice) => notice.to.includes('hale'))).toEqual([]);
  });

  test('does not make the supervisor hear twice of what is late', () => {
    const story = left().at('2027-08-04 12:00');
    expect(story.heard('escalation').map((notice) => notice.to)).toEqual([['okafor']]);
  });

  test('may be named by an administrator of the case, who may do nothing else there', () => {
    const story = inEffect().tell('addStaff', { person: 'admin', role: 'administrator' }, 'okafor');
    story.tell('deactivateStaff', { person: 'teague' }, 'admin').tell('reactivateStaff', { person: 'teague' }, 'admin');
    expect(story.refused('addStaff', { person: 'friend', role: 'supervisor' }, 'admin').code).toBe('not-permitted');
    expect(story.refused('transferCase', { to: 'teague' }, 'admin').code).toBe('not-permitted');
    expect(story.refused('createPlan', { kind: 'amendment' }, 'admin').code).toBe('not-permitted');
  });

  test('can come back', () => {
    const story = left().tell('reactivateStaff', { person: 'hale' }, 'vasquez').at('2027-06-19 12:00');
    expect(story.heard('reminder').map((notice) => notice.to)).toEqual([['hale']]);
    expect(story.refused('reactivateStaff', { person: 'hale' }, 'vasquez').code).toBe('wrong-state');
  });

  test('together with the supervisor leaves the programme manager, named once', () => {
    const story = left().tell('deactivateStaff', { person: 'okafor' }, 'vasquez').at('2027-08-04 12:00');
    expect(story.heard('escalation').map((notice) => notice.to)).toEqual([['vasquez']]);
  });

  test('who was not the worker of this case is not missed', () => {
    expect(inEffect().tell('deactivateStaff', { person: 'teague' }, 'vasquez').heard('assignment')).toEqual([]);
  });
});

describe('the stand-in', () => {
  const named = (story: Story, from: string, to: string, person = 'lindqvist') =>
    story.tell('nameStandIn', { person, from, to }, 'okafor');

  test('is told, and hears of what is late beside the supervisor while the dates run', () => {
    const story = named(inEffect(), '2027-08-01', '2027-08-04').at('2027-08-04 12:00');
    expect(story.heard('status').map(({ to, line }) => [to, line])).toEqual([
      [['lindqvist'], 'Stand-in rights from Sun 2027-08-01 to Wed 2027-08-04'],
    ]);
    expect(story.heard('escalation').map((notice) => notice.to)).toEqual([['hale', 'okafor', 'lindqvist']]);
  });

  test.each([
    ['a stranger', 'nobody', '2027-02-03', '2027-02-04', 'unknown-person'],
    ['the worker of the case', 'hale', '2027-02-03', '2027-02-04', 'wrong-state'],
    ['another caseworker', 'teague', '2027-02-03', '2027-02-04', 'wrong-state'],
    ['staff of another agency', 'asher', '2027-02-03', '2027-02-04', 'wrong-state'],
    ['somebody from the last day to the first', 'lindqvist', '2027-02-05', '2027-02-04', 'date-out-of-order'],
    ['somebody for days that have passed', 'lindqvist', '2027-02-01', '2027-02-02', 'date-out-of-order'],
  ])('is not %s', (_, person, from, to, code) => {
    const story = inEffect().tell('addStaff', { person: 'asher', role: 'dhs-liaison' }, 'okafor');
    expect(story.refused('nameStandIn', { person, from, to }, 'okafor').code).toBe(code);
  });

  test.each(['stand-in', 'supervisor', 'programme-manager'] as const)('may be a %s of the agency', (role) => {
    const story = inEffect().tell('addStaff', { person: 'newcomer', role }, 'okafor');
    named(story, '2027-02-03', '2027-02-04', 'newcomer').create('amendment').handIn('plan-2');
    expect(story.approve('plan-2', 'newcomer').plan('plan-2').approval).toMatchObject({
      by: 'newcomer',
      standingInFor: 'okafor',
    });
  });

  test('names no stand-in, not even for the time after the own dates', () => {
    const story = named(inEffect(), '2027-02-03', '2027-02-10');
    const refused = story.refused(
      'nameStandIn',
      { person: 'lindqvist', from: '2027-02-11', to: '2027-12-31' },
      'lindqvist',
    );
    expect([refused.code, refused.cites]).toEqual(['not-permitted', ['S1.7']]);
    story.tell('nameStandIn', { person: 'lindqvist', from: '2027-02-11', to: '2027-02-12' }, 'vasquez');
  });

  test('who is named last wins where the dates overlap', () => {
    const story = named(inEffect(), '2027-02-03', '2027-02-10');
    named(story, '2027-02-05', '2027-02-06', 'vasquez').create('amendment').listen().handIn('plan-2').at('2027-02-11');
    expect(story.heard('task').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-02-03', 'lindqvist'],
      ['2027-02-05', 'vasquez'],
      ['2027-02-07', 'lindqvist'],
      ['2027-02-11', 'okafor'],
    ]);
  });
});

describe('who joins the case', () => {
  test('has one role in it', () => {
    const story = inEffect().tell('addStaff', { person: 'newcomer', role: 'caseworker' }, 'okafor');
    expect(story.refused('addStaff', { person: 'newcomer', role: 'supervisor' }, 'okafor').code).toBe('wrong-state');
    transfer(story, 'newcomer');
  });

  test('is nobody of the family', () => {
    expect(inEffect().refused('addStaff', { person: 'adele', role: 'caseworker' }, 'okafor').code).toBe('wrong-state');
  });

  test('has the tasks that wait, when the only approver wrote at the plan', () => {
    const story = removedOn('2027-01-06').tell('deactivateStaff', { person: 'okafor' }, 'vasquez');
    story.create('initial', {}, 'vasquez').handIn('plan-1').listen();
    story.tell('addStaff', { person: 'newcomer', role: 'supervisor' }, 'vasquez');
    expect(story.heard('task').map((notice) => notice.to)).toEqual([['newcomer']]);
  });
});
