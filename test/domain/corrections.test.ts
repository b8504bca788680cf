import { noticeKey } from '../../domain/notices/notice';
import { openedOn, planInEffectOn, removedOn, type Said, type Story, updatedAt } from './builders';

/** The rows of the ledger that a list of notices asks for: one per key and recipient. */
const rowsOf = (said: Said[]) => said.flatMap((notice) => notice.to.map((person) => `${noticeKey(notice)} ${person}`));
const removal = (story: Story, on: string) => story.tell('recordRemoval', { child: 'iris', on });
const distinct = (rows: string[]) => expect(new Set(rows).size).toBe(rows.length);

describe('a date that moves away and comes back', () => {
  test('escalates again, and the ledger can tell the two apart', () => {
    const story = removedOn('2027-01-06').at('2027-02-10 10:00');
    removal(story, '2027-01-20');
    expect(story.duty('initial-plan/1')).toMatchObject({ state: 'open', due: '2027-02-19' });
    removal(story.at('2027-02-11 10:00'), '2027-01-06').at('2027-02-13 12:00');
    expect(story.heard('escalation').map(({ on, to, due }) => [on, to.join(), due])).toEqual([
      ['2027-02-06', 'hale,okafor', '2027-02-05'],
      ['2027-02-11', 'hale,okafor', '2027-02-05'],
      ['2027-02-12', 'vasquez', '2027-02-05'],
    ]);
    distinct(rowsOf(story.heard('escalation')));
  });

  test('escalates to the programme manager again as well', () => {
    const story = removedOn('2027-01-06').at('2027-02-14 10:00');
    removal(removal(story, '2027-02-01').at('2027-02-15 10:00'), '2027-01-06').at('2027-03-01');
    expect(story.heard('escalation').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-02-06', 'hale,okafor'],
      ['2027-02-12', 'vasquez'],
      ['2027-02-15', 'hale,okafor'],
      ['2027-02-15', 'vasquez'],
    ]);
    distinct(rowsOf(story.heard('escalation')));
  });

  test('is reminded of again', () => {
    const story = planInEffectOn('2027-02-03').tell('setHearing', { kind: 'status-review', on: '2027-09-08' });
    story.at('2027-06-20 10:00').tell('correctHearing', { hearing: 'hearing-1', on: '2027-07-08', held: false });
    story.at('2027-06-20 11:00').tell('correctHearing', { hearing: 'hearing-1', on: '2027-09-08', held: false });
    const reminders = story.at('2027-08-03 12:00').heard('reminder', 'plan-update/1');
    expect(reminders.map(({ on }) => on)).toEqual([
      '2027-06-19',
      '2027-07-04',
      '2027-07-20',
      '2027-07-27',
      '2027-08-01',
      '2027-08-03',
    ]);
    expect(new Set(reminders.map((notice) => notice.due))).toEqual(new Set(['2027-08-03']));
    expect(reminders[0]?.occasion).not.toContain('date');
    expect(reminders.slice(1).every((notice) => notice.occasion.endsWith('date3'))).toBe(true);
    distinct(rowsOf(reminders));
  });
});

describe('a second removal', () => {
  const late = () =>
    removedOn('2027-01-06').create('initial').handIn('plan-1').at('2027-02-08 10:00').approve('plan-1');
  const LATE = { state: 'met', due: '2027-02-05', daysLate: 3 };
  const days = (story: Story) => story.case.removals.map(({ on }) => on);

  test('after the approval begins another episode, and leaves the initial plan as late as it was', () => {
    const story = removal(late().at('2027-05-03 10:00'), '2027-05-01');
    expect(days(story)).toEqual(['2027-01-06', '2027-05-01']);
    expect(story.duty('initial-plan/1')).toMatchObject(LATE);
  });

  test('after the approval starts no clock of the initial plan, when there was none before', () => {
    const story = openedOn('2027-01-06').create('initial').handIn('plan-1').approve('plan-1');
    removal(story.at('2027-05-03 10:00'), '2027-05-01');
    expect(story.duty('initial-plan/1')).toMatchObject({ state: 'met', due: null, daysLate: 0 });
  });

  test('is corrected by a third one, and the first stays', () => {
    const story = removal(removal(late().at('2027-05-03 10:00'), '2027-05-01'), '2027-05-02');
    expect(days(story)).toEqual(['2027-01-06', '2027-05-02']);
  });

  test('is what is deleted first', () => {
    const story = removal(late().at('2027-05-03 10:00'), '2027-05-01').tell('deleteRemoval', { child: 'iris' });
    expect(days(story)).toEqual(['2027-01-06']);
    expect(story.duty('initial-plan/1')).toMatchObject(LATE);
    expect(story.tell('deleteRemoval', { child: 'iris' }).case.removals).toEqual([]);
    expect(story.refused('deleteRemoval', { child: 'iris' }).code).toBe('unknown-thing');
  });

  test('before the approval is a correction, and moves the date', () => {
    const story = removal(removedOn('2027-01-06').at('2027-01-20 10:00'), '2027-01-10');
    expect([days(story), story.due('initial-plan/1')]).toEqual([['2027-01-10'], '2027-02-09']);
  });

  test('to a day before the approval corrects the first one also when it is keyed after it', () => {
    const story = removal(late().at('2027-02-10 10:00'), '2027-01-09');
    expect(days(story)).toEqual(['2027-01-09']);
    expect(story.duty('initial-plan/1')).toMatchObject({ due: '2027-02-08', daysLate: 0 });
  });

  test('stays when the first one is corrected', () => {
    const story = removal(removal(late().at('2027-05-03 10:00'), '2027-05-01'), '2027-01-09');
    expect(days(story)).toEqual(['2027-01-09', '2027-05-01']);
    expect(story.duty('initial-plan/1')).toMatchObject({ due: '2027-02-08', daysLate: 0 });
    expect(days(story.tell('deleteRemoval', { child: 'iris' }))).toEqual(['2027-01-09']);
  });

  test('of another child leaves those of the first alone', () => {
    const story = removedOn('2027-01-06').tell('recordRemoval', { child: 'sol', on: '2027-01-05' });
    story.tell('deleteRemoval', { child: 'sol' });
    expect(story.case.removals).toEqual([{ child: 'iris', on: '2027-01-06' }]);
  });
});

describe('a hearing that is corrected', () => {
  test('moves the initial plan, when it is the jurisdictional hearing and was held', () => {
    const story = openedOn('2027-01-06').at('2027-01-29 10:00').listen();
    story.tell('recordHearingHeld', { kind: 'jurisdictional', on: '2027-01-28' });
    story.tell('correctHearing', { hearing: 'hearing-1', on: '2027-01-27', held: true });
    expect(story.due('initial-plan/1')).toBe('2027-02-26');
    expect(story.heard('recalculation').at(-1)?.line).toBe(
      'Initial case plan: due date moves to Fri 2027-02-26 (was 2027-02-27)',
    );
  });

  test('to one that was not held after all starts no clock', () => {
    const story = openedOn('2027-01-06').at('2027-01-29 10:00');
    story.tell('recordHearingHeld', { kind: 'jurisdictional', on: '2027-01-28' });
    story.tell('correctHearing', { hearing: 'hearing-1', on: '2027-02-28', held: false });
    expect(story.case.hearings).toMatchObject([{ scheduledFor: '2027-02-28', heldOn: null }]);
    expect(story.duty('initial-plan/1').state).toBe('trigger missing');
    story.tell('continueHearing', { hearing: 'hearing-1', to: '2027-03-02' });
  });

  test('and was keyed by mistake is deleted, and with it the trigger', () => {
    const story = openedOn('2027-01-06').at('2027-01-29 10:00');
    story.tell('recordHearingHeld', { kind: 'jurisdictional', on: '2027-01-28' });
    story.tell('deleteHearing', { hearing: 'hearing-1' });
    expect(story.duty('initial-plan/1')).toMatchObject({ state: 'trigger missing', due: null });
    expect(story.refused('deleteHearing', { hearing: 'hearing-1' }).code).toBe('wrong-state');
    story.tell('setHearing', { kind: 'jurisdictional', on: '2027-02-01' });
    expect(story.case.hearings.map(({ id }) => id)).toEqual(['hearing-1', 'hearing-2']);
  });

  test('while it is still to come moves the update, to an earlier day as well', () => {
    const story = planInEffectOn('2027-02-03').tell('setHearing', { kind: 'status-review', on: '2027-06-08' });
    story.tell('correctHearing', { hearing: 'hearing-1', on: '2027-06-01', held: false });
    expect(story.due('plan-update/1')).toBe('2027-06-01');
    story.tell('deleteHearing', { hearing: 'hearing-1' });
    expect(story.due('plan-update/1')).toBe('2027-08-03');
  });

  test.each([
    ['held on a day that has not come', 'hearing-1', '2027-02-04', true, 'date-in-future'],
    ['though it is not known', 'hearing-9', '2027-02-03', true, 'unknown-thing'],
    ['though it was taken off the calendar', 'hearing-2', '2027-06-08', false, 'wrong-state'],
  ])('%s is refused', (_, hearing, on, held, code) => {
    const story = planInEffectOn('2027-02-03').tell('setHearing', { kind: 'status-review', on: '2027-06-08' });
    story
      .tell('setHearing', { kind: 'status-review', on: '2027-06-09' })
      .tell('vacateHearing', { hearing: 'hearing-2' });
    expect(story.refused('correctHearing', { hearing, on, held }).code).toBe(code);
  });
});

describe('what an update has met stays as it was', () => {
  const reviewOn = (on: string) => planInEffectOn('2027-02-03').tell('setHearing', { kind: 'status-review', on });

  test.each([
    ['in time', '2027-05-27 10:00', 0],
    ['late', '2027-06-10 10:00', 2],
  ])('%s, when the hearing is continued afterwards', (_, when, daysLate) => {
    const story = updatedAt(reviewOn('2027-06-08'), when).listen();
    story.tell('continueHearing', { hearing: 'hearing-1', to: '2027-07-08' });
    story.tell('continueHearing', { hearing: 'hearing-1', to: '2027-09-08' });
    expect(story.duty('plan-update/1')).toMatchObject({ state: 'met', due: '2027-06-08', daysLate });
    expect(story.happened('dutyMoved')).toEqual([]);
  });

  test('when it is corrected afterwards', () => {
    const story = updatedAt(reviewOn('2027-06-08'), '2027-06-10 10:00');
    story.tell('correctHearing', { hearing: 'hearing-1', on: '2027-06-11', held: false });
    expect(story.duty('plan-update/1')).toMatchObject({ due: '2027-06-08', daysLate: 2 });
  });

  test('by the day that the hearing was continued to before', () => {
    const story = reviewOn('2027-06-08').tell('continueHearing', { hearing: 'hearing-1', to: '2027-06-22' });
    updatedAt(story, '2027-06-21 10:00').tell('continueHearing', { hearing: 'hearing-1', to: '2027-07-20' });
    expect(story.duty('plan-update/1')).toMatchObject({ state: 'met', due: '2027-06-22', daysLate: 0 });
  });

  test.each([
    ['earlier', '2027-06-07', 3],
    ['later', '2027-06-09', 1],
  ])('also when the hearing was held a day %s than it was set for, and the update came after it', (_, on, daysLate) => {
    const story = reviewOn('2027-06-08').at('2027-06-09 12:00');
    story.tell('recordHearingHeld', { hearing: 'hearing-1', on });
    expect(story.due('plan-update/1')).toBe(on);
    expect(updatedAt(story, '2027-06-10 10:00').duty('plan-update/1')).toMatchObject({ due: on, daysLate });
  });

  test.each(['vacateHearing', 'deleteHearing'] as const)('when the hearing is gone afterwards: %s', (command) => {
    const story = updatedAt(reviewOn('2027-06-08'), '2027-06-10 10:00').tell(command, { hearing: 'hearing-1' });
    expect(story.duty('plan-update/1')).toMatchObject({ state: 'met', due: '2027-06-08', daysLate: 2 });
    expect(story.due('plan-update/2')).toBe('2027-12-10');
  });

  test('by the six months, when the hearing was gone before', () => {
    const story = reviewOn('2027-06-08').tell('vacateHearing', { hearing: 'hearing-1' });
    expect(updatedAt(story, '2027-06-10 10:00').duty('plan-update/1')).toMatchObject({
      due: '2027-08-03',
      daysLate: 0,
    });
  });

  test('when the hearing is held, on whatever day', () => {
    const story = updatedAt(reviewOn('2027-06-08'), '2027-06-07 10:00').at('2027-06-08 12:00');
    story.tell('recordHearingHeld', { hearing: 'hearing-1', on: '2027-06-06' });
    expect(story.duty('plan-update/1')).toMatchObject({ due: '2027-06-08', daysLate: 0 });
  });
});

describe('an order that was keyed as differing, and agrees with the plan', () => {
  const keyed = () =>
    planInEffectOn('2027-08-31')
      .at('2027-09-09 08:50')
      .tell('receiveCourtOrder', { dated: '2027-09-08', differs: true })
      .listen();
  const agrees = (story: Story) => story.tell('correctCourtOrder', { order: 'order-1', differs: false });
  const differs = (story: Story) => story.tell('correctCourtOrder', { order: 'order-1', differs: true });

  test('cancels its duty, in words', () => {
    const story = agrees(keyed());
    const reason = 'corrected: the order agrees with the plan';
    expect(story.duty('court-order/1')).toMatchObject({ state: 'cancelled', reason });
    expect(story.happened('dutyCancelled')).toEqual([
      { type: 'dutyCancelled', duty: 'court-order/1', due: '2027-09-09', reason },
    ]);
  });

  test('holds up neither a transfer nor the closure any more', () => {
    const story = keyed();
    expect(story.refused('transferCase', { to: 'teague' }, 'okafor').code).toBe('order-not-incorporated');
    expect(story.refused('requestClosure', { reason: 'family-moved' }).code).toBe('something-open');
    agrees(story).tell('transferCase', { to: 'teague' }, 'okafor');
    story.tell('requestClosure', { reason: 'family-moved' }, 'teague');
  });

  test('escalates no more', () => {
    const story = agrees(keyed().at('2027-09-11 10:00'));
    expect(story.at('2027-09-30').daysOf('escalation', 'court-order/1')).toEqual(['2027-09-10', '2027-09-11']);
  });

  test('is owed again when it differs after all', () => {
    const story = differs(agrees(keyed().at('2027-09-11 10:00')).at('2027-09-12 10:00'));
    expect(story.duty('court-order/1')).toMatchObject({ state: 'overdue', due: '2027-09-09', reason: null });
    expect(story.refused('transferCase', { to: 'teague' }, 'okafor').code).toBe('order-not-incorporated');
    const days = ['2027-09-10', '2027-09-11', '2027-09-12', '2027-09-13'];
    expect(story.at('2027-09-13 12:00').daysOf('escalation', 'court-order/1')).toEqual(days);
  });

  test('and differs after all is a task again, and escalates again on the same day', () => {
    const story = differs(agrees(keyed().at('2027-09-16 10:00'))).at('2027-09-16 12:00');
    expect(story.heard('task').map((notice) => notice.line)).toEqual([
      'Court-ordered revision: overdue since Thu 2027-09-09',
    ]);
    expect(story.heard('escalation').filter(({ on }) => on === '2027-09-16')).toHaveLength(4);
    distinct(rowsOf(story.heard('escalation')));
  });

  test('is not called overdue when the case is closed long after', () => {
    const story = agrees(keyed()).at('2027-09-20 10:00').tell('requestClosure', { reason: 'family-moved' });
    expect(story.tell('approveClosure', {}, 'okafor').duty('court-order/1')).toMatchObject({
      state: 'cancelled',
      daysLate: 0,
    });
  });
});

describe('an order that is corrected', () => {
  const keyed = () =>
    planInEffectOn('2027-08-31')
      .at('2027-09-09 08:50')
      .tell('receiveCourtOrder', { dated: '2027-09-08', differs: true })
      .listen();

  test('is due on the right day', () => {
    const story = keyed().tell('correctCourtOrder', {
      order: 'order-1',
      dated: '2027-09-07',
      receivedOn: '2027-09-08',
    });
    expect(story.duty('court-order/1')).toMatchObject({ due: '2027-09-08', state: 'overdue' });
    expect(story.heard('recalculation').map((notice) => notice.line)).toEqual([
      'Court-ordered revision: due date moves to Wed 2027-09-08 (was 2027-09-09)',
    ]);
  });

  test('from agreeing to differing is owed', () => {
    const story = planInEffectOn('2027-08-31').tell('receiveCourtOrder', { dated: '2027-08-31', differs: false });
    story.listen().tell('correctCourtOrder', { order: 'order-1', differs: true });
    expect(story.heard('task').map((notice) => notice.line)).toEqual(['Court-ordered revision: due Tue 2027-08-31']);
  });

  test.each([
    ['to a day that has not come', { order: 'order-1', dated: '2027-09-10' }, 'date-in-future'],
    ['to a receipt before its date', { order: 'order-1', receivedOn: '2027-09-07' }, 'date-out-of-order'],
    ['though it is not known', { order: 'order-9', differs: false }, 'unknown-thing'],
  ])('%s is refused', (_, args, code) => {
    expect(keyed().refused('correctCourtOrder', args).code).toBe(code);
  });
});
