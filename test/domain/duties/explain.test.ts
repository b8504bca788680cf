import { planInEffectOn, removedOn, updateSubmitted, ZONE } from '../builders';

describe('an explanation', () => {
  test('gives the arithmetic, the sentences of the manual, each child’s date, and each move', () => {
    const story = removedOn('2027-01-06')
      .at('2027-01-11 10:00')
      .tell('recordFirstContacts', {
        contacts: [
          { child: 'sol', on: '2027-01-04', time: '21:30' },
          { child: 'iris', on: '2027-01-05' },
        ],
      });
    expect(story.explanation('initial-plan/1').split('\n')).toEqual([
      'Due Wed 2027-02-03: 30 days after 2027-01-04, Emergency Response first contact with sol, the earliest of 3 known triggers (OPP 4-2, S1.9–S1.13).',
      'iris: Thu 2027-02-04 (Emergency Response first contact with iris on 2027-01-05)',
      'sol: Wed 2027-02-03 (Emergency Response first contact with sol on 2027-01-04)',
      'Submit by Wed 2027-01-27, to leave the supervisor 5 working days (product default).',
      'Was 2027-02-05 until 2027-01-11: 30 days after 2027-01-06, removal of iris from the family home.',
    ]);
  });

  test('counts a hearing once, however many children it concerns', () => {
    const story = removedOn('2027-01-06').tell('deleteRemoval', { child: 'iris' });
    story.tell('recordHearingHeld', { kind: 'jurisdictional', on: '2027-01-06' });
    expect(story.explanation('initial-plan/1')).not.toContain('earliest of');
  });

  test('shows the last working day before a date that falls on a weekend or holiday', () => {
    const settings = { zone: ZONE, holidays: ['2027-02-12'], supervisorDays: 2 };
    const lines = removedOn('2027-01-14', { settings }).explanation('initial-plan/1').split('\n');
    expect(lines).toContain('Last working day before: Thu 2027-02-11.');
    expect(lines).toContain('Submit by Wed 2027-02-10, to leave the supervisor 2 working days (product default).');
  });

  test('of what is late says since when', () => {
    expect(removedOn('2027-01-06').at('2027-02-08').explanation('initial-plan/1')).toMatch(
      /^Overdue since Fri 2027-02-05/,
    );
  });

  test('of the approver’s task leaves the working days out', () => {
    const story = updateSubmitted(planInEffectOn('2027-02-03'));
    expect(story.explanation('plan-approval/2').split('\n')).toEqual([
      'Due Tue 2027-08-03: the day by which the plan must be approved (product default, S1.7, S1.9).',
      expect.stringMatching(/^plan-2, submitted by .* on 2027-/),
    ]);
  });

  test('keeps every date that a duty has had', () => {
    const story = planInEffectOn('2027-02-03').tell('setHearing', { kind: 'status-review', on: '2027-06-08' });
    story.at('2027-03-01').tell('continueHearing', { hearing: 'hearing-1', to: '2027-07-08' });
    story.at('2027-04-01').tell('vacateHearing', { hearing: 'hearing-1' });
    const was = story.explanation('plan-update/1').match(/Was .{10} until .{10}/g);
    expect(was).toEqual([
      'Was 2027-08-03 until 2027-02-03',
      'Was 2027-06-08 until 2027-03-01',
      'Was 2027-07-08 until 2027-04-01',
    ]);
  });
});
