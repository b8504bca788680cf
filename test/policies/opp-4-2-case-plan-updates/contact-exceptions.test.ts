import { type Story, words } from '../../domain/builders';
import { excepted, familyOn } from '../childs-monthly-visits/family-of-four';

const ask = { person: 'owen', reason: 'out-of-area' as const, replacement: 'phone-or-letter' as const };

/** Asked for, with a plan in effect. */
const asked = (policy = 'reference@2027.1') => {
  const story = familyOn('2027-01-06 09:00', { policy }).create('initial').handIn('plan-1').approve('plan-1');
  return story.at('2027-06-30 11:00').listen().tell('requestContactException', ask);
};
const approved = (policy?: string) =>
  asked(policy).tell('approveContactException', { exception: 'exception-1' }, 'okafor');

describe('deciding on an exception', () => {
  test('is the supervisor’s task, without a date', () => {
    const story = asked();
    expect(story.duty('exception-approval/1')).toMatchObject({ due: null, state: 'open' });
    expect(story.heard('task').map(({ line, to }) => [line, to.join()])).toEqual([
      ['Approve or refuse the contact exception for owen', 'okafor'],
    ]);
  });

  test('passes to the stand-in on the first day of the dates, and back', () => {
    const story = asked().tell('nameStandIn', { person: 'lindqvist', from: '2027-07-02', to: '2027-07-03' }, 'okafor');
    story.listen().at('2027-07-05 12:00');
    expect(story.heard('task', 'exception-approval/1').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-07-02', 'lindqvist'],
      ['2027-07-04', 'okafor'],
    ]);
  });

  test('is never up to whoever asked, nor to the caseworker', () => {
    const story = familyOn('2027-01-06 09:00').tell('requestContactException', ask, 'okafor');
    expect(story.heard('task', 'exception-approval/1').map(({ to }) => to.join())).toEqual(['vasquez']);
    const approval = { exception: 'exception-1' };
    expect(story.refused('approveContactException', approval, 'okafor').code).toBe('author-cannot-approve');
    expect(story.refused('approveContactException', approval, 'hale').code).toBe('not-permitted');
    expect(story.refused('approveContactException', approval, 'lindqvist').code).toBe('not-permitted');
    story.tell('nameStandIn', { person: 'lindqvist', from: '2027-01-06', to: '2027-01-07' }, 'okafor');
    story.tell('approveContactException', approval, 'lindqvist');
  });

  test('can be a refusal, with a comment; then the visits stay due', () => {
    const story = asked();
    const refusal = { exception: 'exception-1', comment: words('see him at the port') };
    const empty = { ...refusal, comment: { ...refusal.comment, empty: true } };
    expect(story.refused('refuseContactException', empty, 'okafor').code).toBe('comment-missing');
    story.tell('refuseContactException', refusal, 'okafor');
    expect(story.duty('exception-approval/1').state).toBe('met');
    expect(story.heard('status').map(({ line, to }) => [line, to.join()])).toEqual([
      ['Contact exception for owen: refused; the monthly visit stays due', 'hale'],
    ]);
    expect(story.at('2027-07-10').duty('contact/owen/2027-07').state).toBe('open');
    expect(story.refused('approveContactException', { exception: 'exception-1' }, 'okafor').code).toBe('wrong-state');
  });

  test('one at a time is asked for a person', () => {
    expect(asked().refused('requestContactException', ask).code).toBe('already-in-progress');
    expect(
      approved()
        .tell('requestContactException', ask)
        .refused('approveContactException', { exception: 'exception-2' }, 'okafor'),
    ).toMatchObject({
      code: 'wrong-state',
      sentence: 'exception-1 is in force until 2027-12-30. Let it begin later.',
    });
  });
});

describe('for whom there is one', () => {
  test('not for a caregiver, to whom no visit is owed', () => {
    const refused = asked().refused('requestContactException', { ...ask, person: 'fenwick' });
    expect(refused).toMatchObject({ code: 'wrong-state', cites: ['S3.11'] });
  });

  test('not for somebody who left while it waited; nothing is to be decided then', () => {
    const story = asked().tell('recordRightsTerminated', { person: 'owen', on: '2027-06-29' });
    expect(story.duty('exception-approval/1').state).toBe('cancelled');
    expect(story.refused('approveContactException', { exception: 'exception-1' }, 'okafor')).toMatchObject({
      code: 'wrong-state',
      sentence: 'owen has left the case on 2027-06-29; no visit is owed that an exception excuses.',
    });
    story.tell('deleteRightsTerminated', { person: 'owen' });
    expect(story.duty('exception-approval/1').state).toBe('open');
  });

  test('nor again for somebody who left since', () => {
    const story = approved().tell('recordRightsTerminated', { person: 'owen', on: '2027-06-30' });
    const renewal = { exception: 'exception-1', renew: true };
    expect(story.refused('decideOnExceptionExpiry', renewal).code).toBe('wrong-state');
    expect(story.refused('requestContactException', ask).code).toBe('wrong-state');
  });
});

describe('how long it lasts (e11)', () => {
  test('six months unless said otherwise, clamped to the end of the month', () => {
    expect(approved().case.exceptions[0]).toMatchObject({
      from: '2027-06-30',
      to: '2027-12-30',
      signedOn: '2027-06-30',
    });
    const story = familyOn('2027-01-06 09:00').at('2027-08-31 10:00').tell('requestContactException', ask);
    story.tell('approveContactException', { exception: 'exception-1' }, 'okafor');
    expect(story.duty('exception-expiry/1').due).toBe('2028-02-29');
  });

  test('not longer', () => {
    const to = (last: string) => ({ exception: 'exception-1', from: '2027-07-01', to: last });
    expect(asked().refused('approveContactException', to('2028-01-02'), 'okafor')).toEqual({
      code: 'exception-too-long',
      sentence:
        'An exception lasts 6 months at most: from 2027-07-01 to 2028-01-01, not 2028-01-02. Ask again before it ends.',
      cites: ['S1.22'],
    });
    asked().tell('approveContactException', to('2028-01-01'), 'okafor');
  });

  test('not before it was signed, nor backwards, nor signed tomorrow', () => {
    const refused = (given: object) =>
      asked().refusedAnyhow('approveContactException', { exception: 'exception-1', ...given }, 'okafor').code;
    expect(refused({ from: '2027-06-29' })).toBe('date-out-of-order');
    expect(refused({ from: '2027-07-01', to: '2027-06-30' })).toBe('date-out-of-order');
    expect(refused({ signedOn: '2027-07-01' })).toBe('date-in-future');
    asked()
      .at('2027-07-02')
      .tell('approveContactException', { exception: 'exception-1', signedOn: '2027-06-30' }, 'okafor');
  });

  test('not signed before it was asked for', () => {
    const signed = { exception: 'exception-1', signedOn: '2027-06-29' };
    expect(asked().refused('approveContactException', signed, 'okafor')).toEqual({
      code: 'date-out-of-order',
      sentence:
        'exception-1 was asked for on 2027-06-30 and cannot have been signed before, on 2027-06-29. Check the day.',
      cites: ['S1.22'],
    });
  });

  test('from the day that was asked for, when that comes later', () => {
    const story = familyOn('2027-01-06 09:00').tell('requestContactException', { ...ask, from: '2027-02-01' });
    story.tell('approveContactException', { exception: 'exception-1' }, 'okafor');
    expect(story.case.exceptions[0]).toMatchObject({ from: '2027-02-01', to: '2027-08-01' });
    expect(story.duty('contact/owen/2027-01').state).toBe('open');
    expect(story.at('2027-02-10').duty('contact/owen/2027-02').state).toBe('excused');
  });
});

describe.each(['reference@2027.1', 'santa-clara@2027.1'])('in %s the plan takes it up (S1.22, S1.23)', (policy) => {
  test('at once: the amendment is due the same day, and late every day', () => {
    const story = approved(policy);
    expect(story.duty('exception-amendment/1')).toMatchObject({ due: '2027-06-30', cites: ['S1.22', 'S1.23'] });
    expect(
      story
        .at('2027-07-03 12:00')
        .heard('escalation', 'exception-amendment/1')
        .map(({ on, to }) => [on, to.join()]),
    ).toEqual([
      ['2027-07-01', 'hale,okafor'],
      ['2027-07-02', 'hale,okafor'],
      ['2027-07-03', 'hale,okafor'],
    ]);
  });

  test('by an amendment for it, whose approval is due with it', () => {
    const story = approved(policy).create('amendment', { reason: 'contact-exception' }).handIn('plan-2');
    expect(story.plan('plan-2').incorporates).toEqual(['exception-1']);
    expect(story.duty('plan-approval/2').due).toBe('2027-06-30');
    expect(story.approve('plan-2').duty('exception-amendment/1')).toMatchObject({ state: 'met', daysLate: 0 });
  });

  test('by an update that was begun after the approval', () => {
    const story = approved(policy)
      .at('2027-07-02 10:00')
      .withProgress()
      .create('update')
      .handIn('plan-2')
      .approve('plan-2');
    expect(story.duty('exception-amendment/1')).toMatchObject({ state: 'met', daysLate: 2 });
  });

  test('by an update of the same day, which takes up what waits (S1.22, S1.23)', () => {
    const story = approved(policy).withProgress().create('update').handIn('plan-2');
    expect(story.plan('plan-2').incorporates).toEqual(['exception-1']);
    expect(story.approve('plan-2').duty('exception-amendment/1')).toMatchObject({ state: 'met', daysLate: 0 });
  });

  test('not by an amendment for something else that was begun on a later day (S1.23)', () => {
    const story = approved(policy).at('2027-07-03 10:00').create('amendment', { reason: 'change-of-circumstances' });
    expect(story.plan('plan-2').incorporates).toEqual([]);
    expect(story.handIn('plan-2').approve('plan-2').duty('exception-amendment/1').state).toBe('overdue');
  });

  test('not by an update that was begun before, nor by an amendment for something else', () => {
    const story = asked(policy).withProgress().create('update').handIn('plan-2').at('2027-07-01 10:00');
    story.tell('approveContactException', { exception: 'exception-1' }, 'okafor').approve('plan-2');
    story.create('amendment', { reason: 'change-of-circumstances' }).handIn('plan-3').approve('plan-3');
    expect(story.duty('exception-amendment/1').state).toBe('open');
  });
});

test('a plan names only exceptions that were approved', () => {
  const story = asked();
  expect(story.refused('createPlan', { kind: 'amendment', incorporates: ['exception-1'] }).code).toBe('unknown-thing');
});

describe('before it ends', () => {
  test('somebody decides whether it is asked for again; reminders go out until then', () => {
    const story = approved().at('2027-12-24 10:00');
    expect(story.daysOf('reminder', 'exception-expiry/1')).toEqual(['2027-11-30', '2027-12-16', '2027-12-23']);
    story.listen().tell('decideOnExceptionExpiry', { exception: 'exception-1', renew: true });
    expect(story.duty('exception-expiry/1').state).toBe('met');
    expect(story.case.exceptions[1]).toMatchObject({ person: 'owen', outcome: 'requested', askedFrom: '2027-12-31' });
    expect(story.heard('task').map(({ about }) => about)).toEqual(['exception-approval/2']);
    story.tell('approveContactException', { exception: 'exception-2' }, 'okafor');
    expect(story.duty('contact/owen/2027-12').state).toBe('excused');
    expect(story.refused('decideOnExceptionExpiry', { exception: 'exception-1', renew: false }).code).toBe(
      'wrong-state',
    );
  });

  test('it can be ended, and visits are due again', () => {
    const story = approved().at('2027-08-10 10:00').listen();
    story.tell('endContactException', { exception: 'exception-1', on: '2027-08-09' });
    expect(story.duty('exception-expiry/1').state).toBe('cancelled');
    expect(story.duty('contact/owen/2027-08').state).toBe('open');
    expect(story.heard('status', 'exception-expiry/1').map(({ line }) => line)).toEqual([
      'Contact exception for owen: ends with Mon 2027-08-09; to be seen in person each month again from Tue 2027-08-10',
    ]);
    expect(story.refused('endContactException', { exception: 'exception-1' }).code).toBe('wrong-state');
  });

  test('an end tomorrow, or one that is none, is refused', () => {
    const end = (on: string) => approved().refused('endContactException', { exception: 'exception-1', on }).code;
    expect([end('2027-07-01'), end('2027-12-31')]).toEqual(['date-in-future', 'date-in-future']);
    const later = asked().tell('approveContactException', { exception: 'exception-1', from: '2027-07-10' }, 'okafor');
    expect(later.refused('endContactException', { exception: 'exception-1' })).toMatchObject({
      code: 'date-out-of-order',
      sentence: 'exception-1 begins 2027-07-10 and cannot end 2027-06-30. Check the day.',
    });
    expect(approved().refused('endContactException', { exception: 'exception-7' }).code).toBe('unknown-thing');
  });
});

test('an exception alone makes no court-ordered revision; beside an order it is taken up (S1.23)', () => {
  const story = approved();
  const alone = { kind: 'court-order' as const, incorporates: ['exception-1'] };
  expect(story.refused('createPlan', alone)).toMatchObject({ code: 'malformed-command', cites: ['S1.77', 'S1.80'] });
  story.tell('receiveCourtOrder', { dated: '2027-06-29', differs: true });
  expect(story.refused('createPlan', alone).code).toBe('malformed-command');
  story.create('court-order', { incorporates: ['order-1', 'exception-1'] });
  expect(story.plan('plan-2').incorporates).toEqual(['order-1', 'exception-1']);
  const later = { plan: 'plan-2', outline: {}, incorporates: ['exception-1'] };
  expect(story.refused('revisePlan', later).code).toBe('malformed-command');
});

test('exceptions in force are counted and shown: they are for very few cases (S3.11)', () => {
  const warned = (story: Story) => story.agenda.warnings.map(({ sentence }) => sentence);
  const story = excepted(approved(), 'adele');
  expect(warned(story)).toEqual([
    '1 of 2 contact exceptions in force: owen, until 2027-12-30. Exceptions are for very few cases only.',
    '2 of 2 contact exceptions in force: adele, until 2027-12-30. Exceptions are for very few cases only.',
  ]);
  expect(warned(story.at('2027-12-31'))).toEqual([]);
});
