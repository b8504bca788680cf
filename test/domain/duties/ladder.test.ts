import { type OpeningArgs } from '../../../domain/commands/opening';
import { openedOn, planInEffectOn, removedOn, ZONE } from '../builders';

const settings = (more: Partial<OpeningArgs['settings']>) => ({ settings: { zone: ZONE, ...more } });

describe('reminders', () => {
  test('go out at the daily moment of their day', () => {
    const story = removedOn('2027-01-06').at('2027-02-05 12:00');
    expect(story.heard('reminder').map(({ on, time, line }) => [on, time, line])).toEqual([
      ['2027-01-21', '06:00', 'Initial case plan: due Fri 2027-02-05, 15 days left'],
      ['2027-01-29', '06:00', 'Initial case plan: due Fri 2027-02-05, 7 days left'],
      ['2027-02-03', '06:00', 'Initial case plan: due Fri 2027-02-05, 2 days left'],
      ['2027-02-05', '06:00', 'Initial case plan: due today, Fri 2027-02-05'],
    ]);
  });

  test('that fall on or before the day on which the date is set are skipped', () => {
    const story = removedOn('2027-01-06').at('2027-01-21 05:00').listen();
    story.tell('recordRemoval', { child: 'iris', on: '2027-01-04' }).at('2027-02-03 12:00');
    expect(story.daysOf('reminder')).toEqual(['2027-01-27', '2027-02-01', '2027-02-03']);
  });

  test('of the very day on which the date is set are skipped as well, also before the daily moment', () => {
    const story = removedOn('2027-01-06').at('2027-01-19 05:00').listen();
    story.tell('recordRemoval', { child: 'iris', on: '2027-01-04' }).at('2027-01-28');
    expect(story.daysOf('reminder')).toEqual(['2027-01-27']);
  });

  test('of the old date are gone when the date moves', () => {
    const story = removedOn('2027-01-06').tell('recordRemoval', { child: 'iris', on: '2027-01-04' });
    expect(story.at('2027-02-28').daysOf('reminder')).toEqual(['2027-01-19', '2027-01-27', '2027-02-01', '2027-02-03']);
  });

  test('keep their days when something else happens to the case', () => {
    const story = removedOn('2027-01-06').at('2027-01-21 05:30');
    story.tell('setGoal', { child: 'iris', goal: 'Return Home' }).at('2027-01-22');
    expect(story.daysOf('reminder')).toEqual(['2027-01-21']);
  });

  test('come on the days that the agency has set', () => {
    const story = removedOn('2027-01-06', settings({ remind: { 'initial-plan': [3, 1] } })).at('2027-02-05 12:00');
    expect(story.daysOf('reminder')).toEqual(['2027-02-02', '2027-02-04']);
  });

  test('do not come at all where the agency has set none, and escalations still do', () => {
    const story = removedOn('2027-01-06', settings({ remind: { 'initial-plan': [] } })).at('2027-02-06 12:00');
    expect([story.heard('reminder').length, story.heard('escalation').length]).toEqual([0, 1]);
  });

  test.each([
    ['2027-03-13', '2027-03-13T14:00:00.000Z'],
    ['2027-03-14', '2027-03-14T13:00:00.000Z'],
    ['2027-11-06', '2027-11-06T13:00:00.000Z'],
    ['2027-11-07', '2027-11-07T14:00:00.000Z'],
  ])('ring at 06:00 local on %s, clock change or not', (day, instant) => {
    const opened = new Date(Date.parse(`${day}T00:00:00.000Z`) - 30 * 86_400_000).toISOString().slice(0, 10);
    const story = removedOn(opened).at(`${day} 12:00`);
    expect(story.heard('reminder').at(-1)).toMatchObject({ on: day, time: '06:00', at: instant });
  });

  test('wait for the daily moment of the agency', () => {
    const story = removedOn('2027-01-06', settings({ dailyMoment: '02:30', zone: 'America/New_York' }));
    expect(
      story
        .at('2027-02-05 12:00')
        .heard('reminder')
        .map(({ time }) => time),
    ).toEqual(Array(4).fill('02:30'));
  });
});

describe('escalations', () => {
  test('begin at 06:00 on the day after the due date, and reach the programme manager after a week', () => {
    const story = removedOn('2027-01-06').at('2027-03-31');
    expect(story.heard('escalation').map(({ on, time, to, line }) => [on, time, to.join(), line])).toEqual([
      ['2027-02-06', '06:00', 'hale,okafor', 'Initial case plan: overdue by 1 day (was due Fri 2027-02-05)'],
      ['2027-02-12', '06:00', 'vasquez', 'Initial case plan: overdue by 7 days (was due Fri 2027-02-05)'],
    ]);
  });

  test('do not come when the duty was met at 05:59', () => {
    const story = removedOn('2027-01-06').create('initial').handIn('plan-1').at('2027-02-06 05:59').approve('plan-1');
    expect(story.at('2027-02-28').heard('escalation')).toEqual([]);
  });

  test('come back every day for what is owed at once', () => {
    const story = planInEffectOn('2027-02-03').tell('receiveCourtOrder', { dated: '2027-02-03', differs: true });
    expect(story.at('2027-02-06 12:00').daysOf('escalation', 'court-order/1')).toEqual([
      '2027-02-04',
      '2027-02-05',
      '2027-02-06',
    ]);
  });
});

describe('after the worker process was down', () => {
  test('of several reminders only the latest goes out, with the days that are true now', () => {
    const story = removedOn('2027-01-06').downUntil('2027-01-30 10:00');
    expect(story.heard('reminder').map(({ on, line }) => [on, line])).toEqual([
      ['2027-01-30', 'Initial case plan: due Fri 2027-02-05, 6 days left'],
    ]);
    expect(story.at('2027-02-05 12:00').daysOf('reminder')).toEqual(['2027-01-30', '2027-02-03', '2027-02-05']);
  });

  test('over the due date no reminder goes out any more, but the escalations do', () => {
    const story = removedOn('2027-01-06').at('2027-02-04 12:00').listen().downUntil('2027-02-06 10:00');
    expect(story.said.map(({ kind, line }) => [kind, line])).toEqual([
      ['escalation', 'Initial case plan: overdue by 1 day (was due Fri 2027-02-05)'],
    ]);
  });

  test('until the night after the due date the escalation waits for the morning', () => {
    const story = removedOn('2027-01-06').at('2027-02-04 12:00').listen().downUntil('2027-02-06 01:00');
    expect([story.said, story.duty('initial-plan/1').state]).toEqual([[], 'overdue']);
    expect(story.at('2027-02-06 12:00').daysOf('escalation')).toEqual(['2027-02-06']);
  });

  test('daily escalations are collapsed to the latest, and go on the next morning', () => {
    const story = planInEffectOn('2027-02-03').tell('receiveCourtOrder', { dated: '2027-02-03', differs: true });
    story.listen().downUntil('2027-02-08 10:00').at('2027-02-09 12:00');
    expect(story.heard('escalation').map(({ on, line }) => [on, line])).toEqual([
      ['2027-02-08', 'Court-ordered revision: overdue by 5 days (was due Wed 2027-02-03)'],
      ['2027-02-09', 'Court-ordered revision: overdue by 6 days (was due Wed 2027-02-03)'],
    ]);
  });

  test('a duty that was met meanwhile says nothing', () => {
    const story = removedOn('2027-01-06').create('initial').handIn('plan-1');
    story.now = '2027-02-04T18:00:00.000Z';
    story.approve('plan-1').listen().at('2027-02-28');
    expect(story.said).toEqual([]);
  });

  test('what was told is not told again', () => {
    const story = removedOn('2027-01-06').downUntil('2027-02-13 10:00').listen();
    expect(story.downUntil('2027-02-13 10:00').downUntil('2027-02-20 10:00').said).toEqual([]);
  });
});

test('escalations go out on the days that the agency has set for the steps, and no others', () => {
  const daysWith = (escalate: Record<string, number[]>) =>
    removedOn('2027-01-06', settings({ escalate })).at('2027-02-28').daysOf('escalation', 'initial-plan/1');
  expect(daysWith({})).toEqual(['2027-02-06', '2027-02-12']);
  expect(daysWith({ 'initial-plan': [3, 10] })).toEqual(['2027-02-08', '2027-02-15']);
  expect(daysWith({ 'initial-plan': [2] })).toEqual(['2027-02-07']);
  expect(daysWith({ 'initial-plan': [] })).toEqual([]);
});

test('a duty without a date is not armed', () => {
  expect(openedOn('2027-01-06').case.alarms).toEqual([]);
});
