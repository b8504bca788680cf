import type { Story } from '../../domain/builders';
import { contact, excepted, familyOn, visit } from './family-of-four';

const from = (when = '2027-01-12 10:00') => familyOn('2027-01-06 09:00').at(when).listen();
const duties = (story: Story, kind: string) =>
  story.agenda.duties.filter((duty) => duty.kind === kind).map(({ id, due, state }) => [id, due, state]);

describe('whereabouts unknown: an effort to locate each month (S3.14)', () => {
  const unknown = () => from().tell('recordUnavailable', { person: 'owen', status: 'whereabouts-unknown' });

  test('due on the last day, with the reminders of a month', () => {
    const story = unknown();
    expect(duties(story, 'locate-effort')).toEqual([['locate-effort/owen/2027-01', '2027-01-31', 'open']]);
    expect(story.at('2027-02-01 12:00').daysOf('reminder', 'locate-effort/owen/2027-01')).toEqual([
      '2027-01-21',
      '2027-01-26',
      '2027-01-30',
    ]);
  });

  test.each(['letter', 'telephone', 'relative', 'locate-service', 'visit'] as const)(
    'met by %s, one of the ways that the tip names (S3.14)',
    (method) => {
      const story = unknown().tell('recordLocateEffort', { person: 'owen', method, on: '2027-01-12' });
      expect(story.duty('locate-effort/owen/2027-01')).toMatchObject({ state: 'met', cites: ['S3.14', 'S3.18'] });
      expect(story.explanation('locate-effort/owen/2027-01')).toContain(`effort on 2027-01-12: ${method}`);
    },
  );

  test('an effort that was recorded by mistake is taken back', () => {
    const story = unknown().tell('recordLocateEffort', { person: 'owen', method: 'letter' });
    story.tell('deleteLocateEffort', { person: 'owen', on: '2027-01-12' });
    expect(story.duty('locate-effort/owen/2027-01').state).toBe('open');
  });

  test('a child that is nowhere, then known to have run away, has one effort per month', () => {
    const story = from().tell('recordUnavailable', { person: 'sol', status: 'whereabouts-unknown', on: '2027-01-08' });
    const runaway = { person: 'sol', status: 'runaway', on: '2027-01-12' } as const;
    expect(story.refused('recordUnavailable', runaway).code).toBe('wrong-state');
    story.tell('recordAvailable', { person: 'sol', status: 'whereabouts-unknown' }).tell('recordUnavailable', runaway);
    expect(duties(story, 'locate-effort')).toEqual([['locate-effort/sol/2027-01', '2027-01-31', 'open']]);
  });

  test('a child on runaway has its effort also where chapter 4-2 does not run (S3.18)', () => {
    const story = familyOn('2027-01-06 09:00', { policy: 'arizona@2027.1' }).at('2027-01-12 10:00');
    story.tell('recordUnavailable', { person: 'sol', status: 'runaway' });
    expect(duties(story, 'locate-effort')).toEqual([['locate-effort/sol/2027-01', '2027-01-31', 'open']]);
    story.tell('recordLocateEffort', { person: 'sol', method: 'relative' });
    expect(story.duty('locate-effort/sol/2027-01').state).toBe('met');
  });

  test('none for a parent whose rights are terminated', () => {
    const story = unknown().at('2027-02-03 10:00').tell('recordRightsTerminated', { person: 'owen', on: '2027-02-02' });
    expect(story.duty('locate-effort/owen/2027-02').state).toBe('cancelled');
    expect(duties(story.at('2027-03-05'), 'locate-effort').map(([id]) => id)).not.toContain(
      'locate-effort/owen/2027-03',
    );
  });
});

describe('placed out of state: a call each month (S3.19, S1.92)', () => {
  const away = () => from().tell('recordUnavailable', { person: 'iris', status: 'icpc' }).at('2027-02-10 10:00');

  test('replaces the visit and is met by a call to the child (S1.92, S3.19)', () => {
    const story = away();
    expect(story.duty('contact/iris/2027-02').state).toBe('excused');
    expect(story.duty('out-of-state-call/iris/2027-02')).toMatchObject({ due: '2027-02-28', state: 'open' });
    contact(story, 'written', ['iris']);
    contact(story, 'telephone', ['iris'], { status: 'attempted' });
    expect(story.duty('out-of-state-call/iris/2027-02').state).toBe('open');
    expect(contact(story, 'telephone', ['iris']).duty('out-of-state-call/iris/2027-02').state).toBe('met');
  });

  test('not by a call to a home in which the child does not live any more (S3.19)', () => {
    const story = away().tell('endPlacement', { child: 'iris', on: '2027-02-10' });
    story.at('2027-02-12 10:00').tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-02-11' });
    expect(contact(story, 'telephone', ['fenwick']).duty('out-of-state-call/iris/2027-02').state).toBe('open');
    expect(contact(story, 'telephone', ['grandmother']).duty('out-of-state-call/iris/2027-02').state).toBe('met');
  });

  test('nor by a call to a home before the child came to live there (S3.19)', () => {
    const story = away().tell('endPlacement', { child: 'iris', on: '2027-02-10' }).at('2027-02-12 10:00');
    story.tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-02-11' });
    contact(story, 'telephone', ['grandmother'], { on: '2027-02-09' });
    expect(story.duty('out-of-state-call/iris/2027-02').state).toBe('open');
  });

  test('or by a call to the placement (S3.19)', () => {
    expect(contact(away(), 'telephone', ['fenwick']).duty('out-of-state-call/iris/2027-02').state).toBe('met');
  });

  test('the first call of the month meets it, whether to the child or to the placement (S3.19)', () => {
    const story = contact(contact(away(), 'telephone', ['iris']), 'telephone', ['fenwick'], { on: '2027-02-03' });
    expect(story.duty('out-of-state-call/iris/2027-02').metOn).toBe('2027-02-03');
  });

  test('is not owed for the month in which the child came back', () => {
    const story = away().tell('recordAvailable', { person: 'iris' });
    expect(story.duty('out-of-state-call/iris/2027-02')).toMatchObject({
      state: 'cancelled',
      reason: 'iris is available since 2027-02-10',
    });
    expect(story.duty('out-of-state-call/iris/2027-01').state).toBe('overdue');
  });
});

describe('an excepted parent: telephone or letter once in three months (S3.12)', () => {
  const waived = () => excepted(from('2027-06-30 11:30'), 'owen');

  test('the first is due three months after the start, each next one three months after the last (S3.12)', () => {
    const story = waived();
    expect(duties(story, 'phone-or-letter')).toEqual([['phone-or-letter/1-1', '2027-09-30', 'open']]);
    contact(story.at('2027-08-31 17:20'), 'telephone', ['owen']);
    expect(duties(story, 'phone-or-letter')).toEqual([
      ['phone-or-letter/1-1', '2027-09-30', 'met'],
      ['phone-or-letter/1-2', '2027-11-30', 'open'],
    ]);
  });

  test.each(['telephone', 'written', 'e-mail', 'video'] as const)(
    'met by %s, by anybody of the agency (S3.12)',
    (method) => {
      const story = contact(waived(), method, ['owen'], { conductedBy: 'teague' });
      expect(story.duty('phone-or-letter/1-1').state).toBe('met');
    },
  );

  test('not by a visit, an attempt, or a call before it was in force', () => {
    const story = visit(waived(), ['owen']);
    contact(story, 'telephone', ['owen'], { status: 'attempted' });
    contact(story, 'telephone', ['owen'], { on: '2027-06-29' });
    expect(duties(story, 'phone-or-letter')).toEqual([['phone-or-letter/1-1', '2027-09-30', 'open']]);
  });

  test('reminded fourteen and three days before, and late like any other', () => {
    const story = waived().at('2027-10-08 12:00');
    expect(story.daysOf('reminder', 'phone-or-letter/1-1')).toEqual(['2027-09-16', '2027-09-27']);
    expect(story.daysOf('escalation', 'phone-or-letter/1-1')).toEqual(['2027-10-01', '2027-10-07']);
  });

  test('cancelled on the day after the exception ends', () => {
    const story = waived().at('2027-09-20 10:00').tell('endContactException', { exception: 'exception-1' });
    expect(story.duty('phone-or-letter/1-1')).toMatchObject({
      state: 'cancelled',
      reason: 'the exception was ended with 2027-09-20',
    });
  });

  describe('when it is renewed', () => {
    const renewed = (story: Story, signed: Parameters<typeof excepted>[2] = {}) => {
      story.at('2027-12-28 10:00').tell('decideOnExceptionExpiry', { exception: 'exception-1', renew: true });
      return story.tell('approveContactException', { exception: 'exception-2', ...signed }, 'okafor');
    };

    test('without a gap, the next is due three months after the last one', () => {
      const story = renewed(contact(waived().at('2027-11-15 10:00'), 'telephone', ['owen']));
      expect(duties(story.at('2028-01-10 10:00'), 'phone-or-letter')).toEqual([
        ['phone-or-letter/1-1', '2027-09-30', 'met'],
        ['phone-or-letter/1-2', '2028-02-15', 'open'],
      ]);
      contact(story, 'written', ['owen']);
      expect(story.due('phone-or-letter/1-3')).toBe('2028-04-10');
      expect(duties(story.at('2028-07-02 10:00'), 'phone-or-letter').at(-1)).toEqual([
        'phone-or-letter/1-3',
        '2028-04-10',
        'cancelled',
      ]);
    });

    test('one that is overdue stays so, and goes on being told', () => {
      const story = renewed(waived()).listen().at('2028-01-20 10:00');
      expect(duties(story, 'phone-or-letter')).toEqual([['phone-or-letter/1-1', '2027-09-30', 'overdue']]);
      expect(story.happened('dutyCancelled').map(({ duty }) => duty)).not.toContain('phone-or-letter/1-1');
    });

    test('with a gap, its clock starts anew', () => {
      const story = renewed(waived(), { from: '2028-01-05' }).at('2028-01-20 10:00');
      expect(duties(story, 'phone-or-letter')).toEqual([
        ['phone-or-letter/1-1', '2027-09-30', 'cancelled'],
        ['phone-or-letter/2-1', '2028-04-05', 'open'],
      ]);
    });
  });

  test.each(['reference@2027.1', 'santa-clara@2027.1'])('owed in %s as well', (policy) => {
    const story = excepted(familyOn('2027-01-06 09:00', { policy }), 'owen');
    expect(duties(story, 'phone-or-letter')).toEqual([['phone-or-letter/1-1', '2027-04-06', 'open']]);
  });

  test.each(['owen', 'iris'])('nothing of it is left when %s leaves the case', (person) => {
    const story = excepted(from('2027-06-30 11:30'), person).at('2027-10-20 10:00').listen();
    if (person === 'owen') story.tell('recordRightsTerminated', { person, on: '2027-10-19' });
    else story.tell('recordLeavingCare', { child: person, on: '2027-10-19', reason: 'guardianship' });
    const over = { state: 'cancelled', reason: `${person} has left the case on 2027-10-19; no visit is owed` };
    expect(story.duty('phone-or-letter/1-1')).toMatchObject(over);
    expect(story.duty('exception-expiry/1')).toMatchObject(over);
    expect(story.happened('dutyCancelled').map(({ duty }) => duty)).toContain('phone-or-letter/1-1');
    expect(story.agenda.warnings.filter(({ id }) => id.startsWith('contact-exceptions'))).toEqual([]);
    expect(story.listen().at('2028-01-20').heard('reminder', 'exception-expiry/1')).toEqual([]);
  });

  test('a call that is keyed late moves the next', () => {
    const story = contact(waived().at('2027-08-31 10:00'), 'telephone', ['owen']);
    contact(story, 'telephone', ['owen'], { on: '2027-07-15' });
    expect(duties(story, 'phone-or-letter').map(([, due]) => due)).toEqual(['2027-09-30', '2027-10-15', '2027-11-30']);
  });
});

test('a call each month is owed for a child placed out of state only (S3.19)', () => {
  const statuses = ['hospitalised', 'runaway', 'abducted', 'whereabouts-unknown', 'incarcerated', 'no-contact-order'];
  for (const status of statuses as 'runaway'[]) {
    const story = from().tell('recordUnavailable', { person: 'iris', status });
    expect(duties(story.at('2027-03-10'), 'out-of-state-call')).toEqual([]);
  }
});

describe('contact with caregivers is a stated good, not a demand (S3.24)', () => {
  const asked = () => {
    const settings = { zone: 'America/Los_Angeles', limits: { 'caregiver-contact': 1 } };
    return familyOn('2027-01-06 09:00', {
      settings,
      placements: [{ child: 'iris', caregiver: 'fenwick', from: '2026-11-20' }],
      removals: [{ child: 'iris', on: '2026-11-20' }],
    });
  };
  const months = (story: Story) => duties(story, 'caregiver-contact').map(([id]) => id?.slice(-7));

  test('a visit, a call or a letter each meets the month (S3.24)', () => {
    const story = visit(asked(), ['fenwick']);
    expect(story.duty('caregiver-contact/fenwick/2027-01').state).toBe('met');
    contact(story.at('2027-02-08 10:00'), 'written', ['fenwick']);
    expect(story.duty('caregiver-contact/fenwick/2027-02').state).toBe('met');
  });

  test('asked for from the opening of the case to the end of the placement, and never after the closure (S3.24)', () => {
    const story = asked().at('2027-02-10 10:00');
    expect(months(story)).toEqual(['2027-01', '2027-02']);
    story.tell('endPlacement', { child: 'iris', on: '2027-02-10' });
    expect(months(story.at('2027-03-10'))).toEqual(['2027-01', '2027-02']);
    const closed = asked().tell('requestClosure', { reason: 'death' }).tell('approveClosure', {}, 'okafor');
    expect(months(closed.at('2027-03-10'))).toEqual(['2027-01']);
  });

  test('it runs only where the agency says so (S3.24)', () => {
    expect(duties(from(), 'caregiver-contact')).toEqual([]);
    const settings = { zone: 'America/Los_Angeles', limits: { 'caregiver-contact': 1 } };
    const story = familyOn('2027-01-06 09:00', { settings });
    expect(duties(story, 'caregiver-contact')).toEqual([['caregiver-contact/fenwick/2027-01', '2027-01-31', 'open']]);
    expect(contact(story, 'telephone', ['fenwick']).duty('caregiver-contact/fenwick/2027-01').state).toBe('met');
    expect(story.at('2027-03-10 12:00').heard('escalation', 'caregiver-contact/fenwick/2027-02')).toEqual([]);
  });
});
