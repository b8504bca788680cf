import { planInEffectOn, removedOn, updateSubmitted, words } from '../../domain/builders';

describe('approving a plan', () => {
  const submitted = () => removedOn('2027-01-06').at('2027-01-20 10:00').create('initial').listen().handIn('plan-1');

  test('is a task of the supervisor, due when the plan is', () => {
    const story = submitted();
    expect(story.duty('plan-approval/1')).toMatchObject({ due: '2027-02-05', state: 'open' });
    expect(story.heard('task').map(({ to, line }) => [to, line])).toEqual([
      [['okafor'], 'Approve or return the initial case plan by Fri 2027-02-05'],
    ]);
  });

  test('sends no reminders and no escalations of its own', () => {
    const story = submitted().at('2027-02-28');
    expect([...story.heard('reminder', 'plan-approval/1'), ...story.heard('escalation', 'plan-approval/1')]).toEqual(
      [],
    );
    expect(story.duty('plan-approval/1').state).toBe('overdue');
  });

  test('is done by a return as well, and each submission is a task of its own', () => {
    const story = submitted().tell('returnPlan', { plan: 'plan-1', comment: words('Objective 2') }, 'okafor');
    expect(story.duty('plan-approval/1')).toMatchObject({ state: 'met', daysLate: 0 });
    expect(story.handIn('plan-1').duty('plan-approval/2').state).toBe('open');
  });

  test('says that it is overdue when the plan is', () => {
    const story = removedOn('2027-01-06').at('2027-02-08 10:00').create('initial').listen().handIn('plan-1');
    expect(story.heard('task').map((notice) => notice.line)).toEqual([
      'Approve or return the initial case plan: overdue since Fri 2027-02-05',
    ]);
  });

  test('of an amendment has no deadline', () => {
    const story = planInEffectOn('2027-02-03').create('amendment').listen().handIn('plan-2');
    expect(story.duty('plan-approval/2')).toMatchObject({ due: null, state: 'open' });
    expect(story.heard('task').map((notice) => notice.line)).toEqual(['Approve or return the case plan amendment']);
  });
});

describe('whose task it is', () => {
  test('not that of a supervisor who wrote at the plan: then the programme manager has it', () => {
    const story = planInEffectOn('2027-02-03').withProgress().create('update', {}, 'okafor').listen().handIn('plan-2');
    expect(story.heard('task').map((notice) => notice.to)).toEqual([['vasquez']]);
  });

  test('the stand-in’s alone while the dates run, handed over on the first day and back after the last', () => {
    const story = updateSubmitted(planInEffectOn('2027-02-03').at('2027-05-20 10:00')).listen();
    story.tell('nameStandIn', { person: 'lindqvist', from: '2027-05-24', to: '2027-06-04' }, 'okafor');
    story.at('2027-06-06 12:00');
    expect(story.heard('task').map(({ on, time, to }) => [on, time, to.join()])).toEqual([
      ['2027-05-24', '06:00', 'lindqvist'],
      ['2027-06-05', '06:00', 'okafor'],
    ]);
  });

  test('handed over at once when the stand-in’s dates run already', () => {
    const story = updateSubmitted(planInEffectOn('2027-02-03')).listen();
    story.tell('nameStandIn', { person: 'lindqvist', from: '2027-02-03', to: '2027-02-05' }, 'okafor');
    expect(story.heard('task').map((notice) => notice.to)).toEqual([['lindqvist']]);
  });

  test('a stand-in who wrote at the plan passes it to the supervisor', () => {
    const story = planInEffectOn('2027-02-03');
    story.tell('nameStandIn', { person: 'lindqvist', from: '2027-02-03', to: '2027-02-05' }, 'okafor');
    story.withProgress().create('update').signOnPaper('plan-2').listen().submit('plan-2', 'lindqvist');
    expect(story.heard('task').map((notice) => notice.to)).toEqual([['okafor']]);
  });

  test('somebody else’s once the supervisor is not active any more', () => {
    const story = updateSubmitted(planInEffectOn('2027-02-03')).listen();
    story.tell('deactivateStaff', { person: 'okafor' }, 'vasquez');
    expect(story.heard('task').map((notice) => notice.to)).toEqual([['vasquez']]);
  });
});

describe('closing the case', () => {
  const asked = () => planInEffectOn('2027-02-03').listen().tell('requestClosure', { reason: 'family-moved' });

  test('is a task of the supervisor without a day by which', () => {
    const story = asked();
    expect(story.duty('closure-approval/1')).toMatchObject({ due: null, state: 'open' });
    expect(story.heard('task').map(({ to, line }) => [to, line])).toEqual([
      [['okafor'], 'Approve or return the closure of the case'],
    ]);
    expect(story.at('2027-02-28').heard('escalation')).toEqual([]);
  });

  test('is the stand-in’s from the first day of the dates on, though no plan is in progress', () => {
    const story = asked().tell('nameStandIn', { person: 'lindqvist', from: '2027-02-10', to: '2027-02-12' }, 'okafor');
    story.listen().at('2027-02-14 12:00');
    expect(story.heard('task', 'closure-approval/1').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-02-10', 'lindqvist'],
      ['2027-02-13', 'okafor'],
    ]);
  });
});
