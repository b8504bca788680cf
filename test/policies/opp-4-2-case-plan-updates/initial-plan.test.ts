import { openedOn, planInEffectOn, removedOn } from '../../domain/builders';

const CONTACTS = (on: string) => ({ contacts: [{ child: 'sol', on }] });

describe('the initial plan is due 30 days after the earliest trigger (S1.9, S1.10)', () => {
  test('a removal starts the clock, and the other child is said to have no trigger yet (S1.12)', () => {
    const story = removedOn('2027-01-06');
    expect(story.due('initial-plan/1')).toBe('2027-02-05');
    expect(story.duty('initial-plan/1').details).toEqual([
      'iris: Fri 2027-02-05 (removal of iris from the family home on 2027-01-06)',
      'sol: trigger missing',
    ]);
  });

  test('without any trigger there is no date, and the task says that the trigger is missing', () => {
    const story = openedOn('2027-01-06 09:00');
    expect(story.duty('initial-plan/1')).toMatchObject({ state: 'trigger missing', due: null });
    expect(story.heard('task').map((notice) => notice.line)).toEqual([
      'Initial case plan: no due date yet, the trigger is missing',
    ]);
    expect(story.explanation('initial-plan/1')).toContain('No due date, trigger missing');
    expect(story.at('2027-12-31').heard('reminder')).toEqual([]);
  });

  test('a first contact that is keyed later but was earlier pulls the date back and says so (S1.10, S1.11)', () => {
    const story = removedOn('2027-01-06').at('2027-01-11 10:00').listen();
    story.tell('recordFirstContacts', {
      contacts: [
        { child: 'sol', on: '2027-01-04', time: '21:30' },
        { child: 'iris', on: '2027-01-05' },
      ],
    });
    expect(story.due('initial-plan/1')).toBe('2027-02-03');
    expect(story.heard('recalculation').map((notice) => notice.line)).toEqual([
      'Initial case plan: due date moves to Wed 2027-02-03 (was 2027-02-05)',
    ]);
    expect(story.duty('initial-plan/1').details).toEqual([
      'iris: Thu 2027-02-04 (Emergency Response first contact with iris on 2027-01-05)',
      'sol: Wed 2027-02-03 (Emergency Response first contact with sol on 2027-01-04)',
    ]);
  });

  test('a jurisdictional hearing counts when it was held, not when it is set (S1.13)', () => {
    const story = openedOn('2027-01-06 09:00').tell('setHearing', { kind: 'jurisdictional', on: '2027-01-28' });
    expect(story.due('initial-plan/1')).toBeNull();
    story.at('2027-01-28 12:00').tell('recordHearingHeld', { hearing: 'hearing-1', on: '2027-01-28' });
    expect(story.due('initial-plan/1')).toBe('2027-02-27');
    expect(story.duty('initial-plan/1').because).toBe('30 days after 2027-01-28, jurisdictional hearing held');
  });

  test('a later trigger changes nothing and the date is confirmed (S1.10)', () => {
    const story = removedOn('2027-01-06').at('2027-01-28 12:00').listen();
    story.tell('recordHearingHeld', { kind: 'jurisdictional', on: '2027-01-28' });
    expect(story.heard('recalculation').map((notice) => notice.line)).toEqual([
      'Initial case plan: due date stays Fri 2027-02-05',
    ]);
  });

  test.each(['detention', 'dispositional', 'status-review', 'permanency'] as const)(
    'a %s hearing is none (S1.13)',
    (kind) => {
      const story = openedOn('2027-01-06 09:00').tell('recordHearingHeld', { kind, on: '2027-01-05' });
      expect(story.duty('initial-plan/1').state).toBe('trigger missing');
    },
  );

  test('a child that has left care does not pull the date any more', () => {
    const story = removedOn('2027-01-06').tell('recordFirstContacts', CONTACTS('2027-01-02'));
    expect(story.due('initial-plan/1')).toBe('2027-02-01');
    story.tell('recordLeavingCare', { child: 'sol', on: '2027-01-06', reason: 'moved to his father' });
    expect(story.due('initial-plan/1')).toBe('2027-02-05');
  });

  test('a caregiver or a child who is not a focus child starts no clock', () => {
    const family = [
      { id: 'iris', role: 'child' as const },
      { id: 'cousin', role: 'child' as const, focusChild: false },
    ];
    const story = openedOn('2027-01-06 09:00', { family, removals: [{ child: 'cousin', on: '2027-01-01' }] });
    expect(story.duty('initial-plan/1').state).toBe('trigger missing');
  });
});

describe('a trigger that is corrected', () => {
  test('to a later day moves the date back', () => {
    const story = removedOn('2027-01-06').tell('recordRemoval', { child: 'iris', on: '2027-01-02' });
    expect(story.due('initial-plan/1')).toBe('2027-02-01');
    story.tell('recordRemoval', { child: 'iris', on: '2027-01-06' });
    expect(story.due('initial-plan/1')).toBe('2027-02-05');
  });

  test('into the past makes the plan overdue at once, with one notice to each', () => {
    const story = removedOn('2027-01-06').at('2027-01-20 10:00').listen();
    story.tell('recordFirstContacts', CONTACTS('2026-12-10'));
    expect(story.duty('initial-plan/1')).toMatchObject({ state: 'overdue', due: '2027-01-09' });
    const told = story.heard('escalation').flatMap((notice) => notice.to);
    expect(told.sort()).toEqual(['hale', 'okafor', 'vasquez']);
    expect(new Set(story.heard('escalation').map((notice) => notice.line))).toEqual(
      new Set(['Initial case plan: overdue by 11 days (was due Sat 2027-01-09)']),
    );
    expect(story.at('2027-03-31').heard('escalation')).toHaveLength(2);
  });

  test('a few days into the past leaves the programme manager to the seventh day', () => {
    const story = removedOn('2027-01-06').at('2027-01-20 10:00').listen();
    story.tell('recordFirstContacts', CONTACTS('2026-12-18'));
    expect(story.heard('escalation').map((notice) => notice.to)).toEqual([['hale', 'okafor']]);
    story.at('2027-01-31');
    expect(story.heard('escalation').map(({ to, on, time }) => [to.join(), on, time])).toEqual([
      ['hale,okafor', '2027-01-20', '10:00'],
      ['vasquez', '2027-01-24', '06:00'],
    ]);
  });

  test('and deleted leaves no date, no reminder, and says so', () => {
    const story = removedOn('2027-01-06').at('2027-01-10 10:00').listen().tell('deleteRemoval', { child: 'iris' });
    expect(story.duty('initial-plan/1')).toMatchObject({ state: 'trigger missing', due: null });
    expect(story.heard('recalculation').map((notice) => notice.line)).toEqual([
      'Initial case plan: no due date any more (was 2027-02-05)',
    ]);
    expect(story.at('2027-06-30').heard('reminder')).toEqual([]);
    expect(story.heard('escalation')).toEqual([]);
  });

  test('and deleted and keyed again is armed anew', () => {
    const story = removedOn('2027-01-06').tell('deleteRemoval', { child: 'iris' }).at('2027-01-25 10:00');
    story.tell('recordRemoval', { child: 'iris', on: '2027-01-06' });
    expect(story.at('2027-02-05 12:00').daysOf('reminder')).toEqual(['2027-01-29', '2027-02-03', '2027-02-05']);
  });

  test('after the approval shows that the plan was late after all, and keeps both dates', () => {
    const story = planInEffectOn('2027-02-03').at('2027-02-10 10:00').listen();
    story.tell('recordFirstContacts', CONTACTS('2026-12-20'));
    expect(story.duty('initial-plan/1')).toMatchObject({ state: 'met', due: '2027-01-19', daysLate: 15 });
    expect(story.happened('dutyMoved')).toContainEqual(
      expect.objectContaining({ duty: 'initial-plan/1', was: '2027-03-05', due: '2027-01-19' }),
    );
    expect(story.explanation('initial-plan/1')).toContain('Was 2027-03-05 until 2027-02-10');
    expect(story.said).toEqual([]);
  });
});

test.each(['santa-clara@2027.1', 'reference@2027.1'])(
  'in %s whoever holds the case is reminded of it and late with it (S1.14)',
  (policy) => {
    const story = removedOn('2027-01-06', { policy }).at('2027-01-10 10:00').listen();
    story.tell('transferCase', { to: 'teague' }, 'okafor').at('2027-02-06 12:00');
    const said = [...story.heard('reminder', 'initial-plan/1'), ...story.heard('escalation', 'initial-plan/1')];
    expect(said.map(({ to }) => to[0])).toEqual(['teague', 'teague', 'teague', 'teague', 'teague']);
  },
);

describe('what meets it', () => {
  test('approval, not submission (S1.9)', () => {
    const story = removedOn('2027-01-06').create('initial').handIn('plan-1');
    expect(story.duty('initial-plan/1').state).toBe('open');
    expect(story.approve('plan-1').duty('initial-plan/1')).toMatchObject({ state: 'met', metOn: '2027-01-06' });
  });

  test('on the due day at 23:59 it is on time, a minute later it is late (S1.9)', () => {
    const waiting = () => removedOn('2027-01-06').create('initial').handIn('plan-1');
    expect(waiting().at('2027-02-05 23:59').approve('plan-1').duty('initial-plan/1').daysLate).toBe(0);
    expect(waiting().at('2027-02-06 00:00').approve('plan-1').duty('initial-plan/1').daysLate).toBe(1);
  });

  test('a returned plan leaves the date where it was', () => {
    const story = removedOn('2027-01-06').create('initial').handIn('plan-1');
    story.tell('returnPlan', { plan: 'plan-1', comment: { id: 't', hash: 'h', empty: false } }, 'okafor');
    expect(story.duty('initial-plan/1')).toMatchObject({ state: 'open', due: '2027-02-05' });
  });
});
