import { planInEffectOn, type Story, updatedAt, updateSubmitted } from '../../domain/builders';

const REVIEW = 'status-review' as const;

/** The plan took effect on 2027-02-03, so six months end on 2027-08-03. */
const inEffect = () => planInEffectOn('2027-02-03').listen();
const reviewSet = (story: Story, on: string) => story.tell('setHearing', { kind: REVIEW, on });

describe('the update is due on the earlier of six months and the next status review hearing', () => {
  test('six months when no hearing is set (S1.15)', () => {
    expect(inEffect().duty('plan-update/1')).toMatchObject({ due: '2027-08-03', cites: ['S1.15', 'S1.16'] });
  });

  test('in every pack: at least every six months, says the CWS/CMS guide as well (S2.1)', () => {
    for (const policy of ['santa-clara@2027.1', 'reference@2027.1'])
      expect(planInEffectOn('2027-02-03', { policy }).due('plan-update/1')).toBe('2027-08-03');
  });

  test('an earlier hearing pulls it (S1.16)', () => {
    const story = reviewSet(inEffect(), '2027-06-08');
    expect(story.due('plan-update/1')).toBe('2027-06-08');
    expect(story.duty('plan-update/1').because).toBe(
      'status review hearing on 2027-06-08; the other limit would be later: 6 months after 2027-02-03, when plan v1 took effect (2027-08-03)',
    );
  });

  test('a later hearing is named beside it', () => {
    const story = reviewSet(inEffect(), '2027-09-08');
    expect(story.due('plan-update/1')).toBe('2027-08-03');
    expect(story.duty('plan-update/1').because).toContain('later: status review hearing on 2027-09-08');
  });

  test('on the same day neither is called the later one', () => {
    const story = reviewSet(inEffect(), '2027-08-03');
    expect(story.due('plan-update/1')).toBe('2027-08-03');
    expect(story.duty('plan-update/1').because).not.toContain('later');
  });

  test.each(['detention', 'jurisdictional', 'dispositional', 'permanency'] as const)(
    'a %s hearing leaves it alone',
    (kind) => {
      expect(inEffect().tell('setHearing', { kind, on: '2027-06-08' }).due('plan-update/1')).toBe('2027-08-03');
    },
  );

  test('of two hearings the earlier pulls it', () => {
    expect(reviewSet(reviewSet(inEffect(), '2027-07-08'), '2027-06-08').due('plan-update/1')).toBe('2027-06-08');
  });

  test('a hearing of the day on which the plan took effect asks for no update of it', () => {
    expect(reviewSet(inEffect(), '2027-02-03').due('plan-update/1')).toBe('2027-08-03');
  });
});

describe('a hearing', () => {
  test('that is continued moves the date with it, up to the six months', () => {
    const story = reviewSet(inEffect(), '2027-06-08');
    story.tell('continueHearing', { hearing: 'hearing-1', to: '2027-07-08' });
    expect(story.due('plan-update/1')).toBe('2027-07-08');
    story.tell('continueHearing', { hearing: 'hearing-1', to: '2027-09-08' });
    expect(story.due('plan-update/1')).toBe('2027-08-03');
    expect(story.heard('recalculation').map((notice) => notice.due)).toEqual([
      '2027-06-08',
      '2027-07-08',
      '2027-08-03',
    ]);
  });

  test('that is vacated gives the six months back', () => {
    const story = reviewSet(inEffect(), '2027-06-08').tell('vacateHearing', { hearing: 'hearing-1' });
    expect(story.due('plan-update/1')).toBe('2027-08-03');
  });

  test('that was held keeps the date: the update is owed for it', () => {
    const story = reviewSet(inEffect(), '2027-06-08').at('2027-06-08 12:00');
    story.tell('recordHearingHeld', { hearing: 'hearing-1', on: '2027-06-08' });
    expect(story.due('plan-update/1')).toBe('2027-06-08');
    expect(story.at('2027-06-09 12:00').duty('plan-update/1').state).toBe('overdue');
  });

  test('that was held on an earlier day than it was set for moves the date there', () => {
    const story = reviewSet(inEffect(), '2027-06-08').at('2027-06-08 12:00');
    story.tell('recordHearingHeld', { hearing: 'hearing-1', on: '2027-06-07' });
    expect(story.duty('plan-update/1')).toMatchObject({ due: '2027-06-07', state: 'overdue' });
  });

  test('is served by an update that is approved after it was set', () => {
    const story = updatedAt(reviewSet(inEffect(), '2027-06-08'), '2027-05-27 11:15');
    expect(story.duty('plan-update/1')).toMatchObject({ state: 'met', due: '2027-06-08', daysLate: 0 });
    expect(story.due('plan-update/2')).toBe('2027-11-27');
  });

  test('that was served stays served when it is held', () => {
    const story = updatedAt(reviewSet(inEffect(), '2027-06-08'), '2027-05-27 11:15').at('2027-06-08 12:00');
    story.tell('recordHearingHeld', { hearing: 'hearing-1', on: '2027-06-08' });
    expect(story.due('plan-update/2')).toBe('2027-11-27');
    story.tell('setHearing', { kind: REVIEW, on: '2027-09-08' });
    expect(story.due('plan-update/2')).toBe('2027-09-08');
  });

  test('beyond the first that lay ahead asks for an update of its own (S1.16)', () => {
    const both = reviewSet(reviewSet(inEffect(), '2027-06-08'), '2027-09-08');
    const story = updatedAt(both, '2027-05-27 11:15');
    expect(story.due('plan-update/2')).toBe('2027-09-08');
    // Approved before the first was held, the next one serves the second.
    expect(updatedAt(story, '2027-06-01 11:15').due('plan-update/3')).toBe('2027-12-01');
  });

  test('that had passed when the late update was approved is not owed again', () => {
    const both = reviewSet(reviewSet(inEffect(), '2027-04-08'), '2027-06-08');
    const story = updatedAt(both, '2027-05-27 11:15').tell('continueHearing', {
      hearing: 'hearing-1',
      to: '2027-07-08',
    });
    expect(story.due('plan-update/2')).toBe('2027-11-27');
  });

  test('of the day of the approval is the one that is served (S1.16)', () => {
    const both = reviewSet(reviewSet(inEffect(), '2027-05-27'), '2027-09-08');
    expect(updatedAt(both, '2027-05-27 11:15').due('plan-update/2')).toBe('2027-09-08');
  });

  test('set before the initial plan and lying after it is not served by the initial plan', () => {
    const story = planInEffectOn('2027-02-03');
    expect(reviewSet(story, '2027-05-01').due('plan-update/1')).toBe('2027-05-01');
  });

  test('set while the update waits for approval moves its deadline, and the task of approving moves along', () => {
    const story = updateSubmitted(inEffect().at('2027-05-26 15:30')).listen();
    reviewSet(story, '2027-06-08');
    expect(story.due('plan-approval/2')).toBe('2027-06-08');
    expect(story.last?.bars.map((bar) => bar.label)).toContain('Approve or return: case plan update: due 2027-06-08');
    expect(story.happened('dutyMoved').map(({ duty, due }) => [duty, due])).toEqual([
      ['plan-update/1', '2027-06-08'],
      ['plan-approval/2', '2027-06-08'],
    ]);
  });
});

describe('six months', () => {
  test.each([
    ['2027-02-03', '2027-08-03'],
    ['2027-05-27', '2027-11-27'],
    ['2027-08-31', '2028-02-29'],
    ['2026-08-31', '2027-02-28'],
    ['2028-02-29', '2028-08-29'],
    ['2027-10-31', '2028-04-30'],
  ])('from %s end with %s', (effective, due) => {
    expect(planInEffectOn(effective).due('plan-update/1')).toBe(due);
  });

  test('are chained: each full plan starts its own from its effective date (S1.15)', () => {
    const story = planInEffectOn('2027-08-31');
    expect(story.due('plan-update/1')).toBe('2028-02-29');
    expect(updatedAt(story, '2028-02-29 10:00').due('plan-update/2')).toBe('2028-08-29');
    expect(updatedAt(story, '2028-08-29 10:00').due('plan-update/3')).toBe('2029-02-28');
  });

  test('leave room for a change of the plan in force whenever circumstances require it (S2.2)', () => {
    const story = inEffect().at('2027-03-10 10:00').create('amendment', { reason: 'change-of-circumstances' });
    expect(story.handIn('plan-2').approve('plan-2').plan('plan-2')).toMatchObject({
      state: 'In Effect',
      version: '1.1',
    });
    expect(story.plan('plan-1').state).toBe('Superseded');
  });

  test('are not restarted by an amendment or a court-ordered revision', () => {
    const story = inEffect().at('2027-03-10 10:00').create('amendment', { reason: 'change-of-circumstances' });
    story.handIn('plan-2').approve('plan-2');
    story.tell('receiveCourtOrder', { dated: '2027-03-10', differs: true });
    story
      .create('court-order', { incorporates: ['order-1'] })
      .handIn('plan-3')
      .approve('plan-3');
    expect(story.case.plans.map((plan) => plan.version)).toEqual(['1', '1.1', '1.2']);
    expect(story.due('plan-update/1')).toBe('2027-08-03');
    expect(story.agenda.duties.filter((duty) => duty.kind === 'plan-update')).toHaveLength(1);
  });
});

describe('reminders of the update', () => {
  test('come 45, 30, 14, 7, 2 and 0 days before, and stop when it is approved', () => {
    expect(inEffect().at('2027-08-03 12:00').daysOf('reminder', 'plan-update/1')).toEqual([
      '2027-06-19',
      '2027-07-04',
      '2027-07-20',
      '2027-07-27',
      '2027-08-01',
      '2027-08-03',
    ]);
    const met = updatedAt(inEffect(), '2027-07-27 10:00').at('2027-08-31 12:00');
    expect(met.daysOf('reminder', 'plan-update/1').at(-1)).toBe('2027-07-27');
    expect(met.heard('escalation')).toEqual([]);
  });

  test('after an approval of a late update are those of the next one', () => {
    const story = updatedAt(inEffect(), '2027-08-10 10:00');
    expect(story.duty('plan-update/1')).toMatchObject({ state: 'met', daysLate: 7 });
    expect(story.heard('escalation').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-08-04', 'hale,okafor'],
      ['2027-08-10', 'vasquez'],
    ]);
    expect(story.heard('approved')[0]?.line).toContain('late by 7 days');
  });
});
