import { consentRenewal, noConsent } from '../../../policies/pm-19-02-06-c-joint-service/consents';
import { type Story } from '../../domain/builders';
import { enrol, enrolledOn } from './joint-service';

const signed = (expiresOn?: string) =>
  enrolledOn()
    .at('2027-02-19 13:00')
    .tell('recordConsent', { person: 'adele', ...(expiresOn ? { expiresOn } : {}) }, 'pruitt');

const renewed = (story: Story, when: string) => story.at(when).tell('recordConsent', { person: 'adele' }, 'pruitt');

describe('a release consent is kept up to date (S0.14)', () => {
  test('by its last day, with reminders a month, a week and on the day itself (S0.14)', () => {
    const story = signed('2027-06-18').at('2027-06-26');
    expect(story.duty('consent-renewal/1')).toMatchObject({ due: '2027-06-18', state: 'overdue' });
    expect(story.duty('consent-renewal/1').title).toBe('Release consent renewal (adele)');
    expect(story.daysOf('reminder', 'consent-renewal/1')).toEqual(['2027-05-19', '2027-06-11', '2027-06-18']);
    expect(story.heard('escalation', 'consent-renewal/1').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-06-19', 'pruitt,okafor'],
      ['2027-06-25', 'vasquez'],
    ]);
  });

  test.each([
    ['2027-02-19 13:00', '2027-08-19'],
    ['2027-08-31 13:00', '2028-02-29'],
  ])('signed %s it lasts six months when the form says nothing, to %s', (when, due) => {
    const story = enrolledOn().at(when).tell('recordConsent', { person: 'adele' }, 'pruitt');
    expect(story.due('consent-renewal/1')).toBe(due);
  });

  test('renewed in time is met and told to the DHS caseworker; the next renewal follows', () => {
    const story = renewed(signed('2027-06-18').listen(), '2027-06-17 14:30');
    expect(story.duty('consent-renewal/1')).toMatchObject({ state: 'met', daysLate: 0 });
    expect(story.heard('status').map(({ about, to }) => [about, to])).toEqual([['consent-renewal/1', ['pruitt']]]);
    expect(story.due('consent-renewal/2')).toBe('2027-12-17');
  });

  test('renewed after it ended is met late', () => {
    expect(renewed(signed('2027-06-18'), '2027-06-20 10:00').duty('consent-renewal/1').daysLate).toBe(2);
  });

  test('is not renewed by somebody else’s', () => {
    const story = signed('2027-06-18').tell('recordConsent', { person: 'owen' }, 'pruitt');
    expect(story.duty('consent-renewal/1').state).toBe('open');
  });

  test('is not renewed by a consent in another joint service', () => {
    const story = signed('2027-06-18').tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');
    renewed(enrol(story.at('2027-03-01 10:00')), '2027-03-01 11:00');
    expect(story.duty('consent-renewal/1')).toMatchObject({ state: 'cancelled', metOn: null });
  });

  test('is not renewed by one that ends no later', () => {
    const shorter = { person: 'adele', expiresOn: '2027-06-18' };
    const story = signed('2027-06-18').at('2027-03-01 10:00').tell('recordConsent', shorter, 'pruitt');
    expect(story.duty('consent-renewal/1').state).toBe('open');
    expect(renewed(story, '2027-06-17 14:30').duty('consent-renewal/1').metOn).toBe('2027-06-17');
  });

  test('is owed again when its renewal is revoked before it has begun to matter, and not when it did its work', () => {
    const story = renewed(signed('2027-06-18'), '2027-06-17 14:30').at('2027-06-18 09:00');
    story.tell('revokeConsent', { consent: 'consent-2' }, 'pruitt');
    expect(story.duty('consent-renewal/1')).toMatchObject({ state: 'open', due: '2027-06-18' });
    const later = renewed(signed('2027-06-18'), '2027-06-17 14:30').at('2027-09-01 09:00');
    later.tell('revokeConsent', { consent: 'consent-2' }, 'pruitt');
    expect(later.duty('consent-renewal/1').state).toBe('met');
  });

  test('that was revoked asks for no renewal', () => {
    const story = signed().tell('revokeConsent', { consent: 'consent-1' }, 'pruitt');
    expect(story.duty('consent-renewal/1').reason).toBe('the consent was revoked on 2027-02-19');
    expect(story.refused('revokeConsent', { consent: 'consent-1' }, 'pruitt').code).toBe('wrong-state');
  });

  test('is owed no more when the joint service has ended', () => {
    const story = signed('2027-06-18')
      .at('2027-06-12 10:00')
      .tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');
    expect(story.duty('consent-renewal/1').state).toBe('cancelled');
    expect(story.listen().at('2027-08-01').heard('reminder', 'consent-renewal/1')).toEqual([]);
  });
});

describe('without a consent in force (S0.14)', () => {
  const warnings = (story: Story) =>
    story.agenda.warnings.map(({ id }) => id).filter((id) => /^(no-consent|exchange)/.test(id));

  test('a warning holds while the joint service runs, from the day after the last consent has ended', () => {
    const story = enrolledOn();
    expect(warnings(story)).toEqual(['no-consent/enrolment-1']);
    story.at('2027-02-19 13:00').tell('recordConsent', { person: 'adele', expiresOn: '2027-03-05' }, 'pruitt');
    expect(warnings(story)).toEqual([]);
    expect(
      story
        .listen()
        .at('2027-03-10')
        .heard('status', 'no-consent/enrolment-1')
        .map(({ on }) => on),
    ).toEqual(['2027-03-06']);
    expect(warnings(story.tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore').at('2027-03-12'))).toEqual([]);
  });

  // The rule's own day: other rules wake on it, too, and would hide that it does not.
  test('the warning changes on the day after the last day of a consent, and on the day of its revocation', () => {
    const story = signed('2027-03-05');
    expect(noConsent.changesOn?.(story.case, '2027-03-05')).toBe('2027-03-06');
    story.at('2027-03-01').tell('revokeConsent', { consent: 'consent-1' }, 'pruitt');
    expect(noConsent.changesOn?.(story.case, '2027-02-28')).toBe('2027-03-01');
  });

  test('a renewal is looked at again on the day after the last day of the joint service (S0.14)', () => {
    const story = signed('2027-03-05').tell(
      'planEnrolmentEnd',
      { enrolment: 'enrolment-1', on: '2027-03-03' },
      'dunmore',
    );
    expect(consentRenewal.changesOn?.(story.case, story.today)).toBe('2027-03-04');
  });

  test('that of somebody who is not served counts for nothing', () => {
    expect(warnings(enrolledOn().tell('recordConsent', { person: 'owen' }, 'pruitt'))).toEqual([
      'no-consent/enrolment-1',
    ]);
  });

  test.each([
    ['dhs-to-dcfs', 1],
    ['both', 1],
    ['dcfs-to-dhs', 0],
  ] as const)('an exchange %s is shown: %d', (direction, count) => {
    const story = enrolledOn().tell('logExchange', { direction, channel: 'telephone' }, 'pruitt');
    expect(warnings(story)).toHaveLength(1 + count);
    expect(warnings(story)).toContain(count > 0 ? 'exchange-without-consent/exchange-1' : 'no-consent/enrolment-1');
    const signed = { person: 'adele', signedOn: '2027-02-10' };
    expect(warnings(story.tell('recordConsent', signed, 'pruitt'))).toEqual([]);
  });

  test('an exchange is shown for as long as that joint service runs', () => {
    const story = enrolledOn().tell('logExchange', { direction: 'both', channel: 'telephone' }, 'pruitt');
    expect(warnings(story)).toContain('exchange-without-consent/exchange-1');
    expect(warnings(story.tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore'))).toEqual([]);
  });

  test('nothing is owed and the referral goes out', () => {
    const story = enrolledOn().listen().tell('sendForm2151', {}, 'pruitt');
    expect(story.said.map(({ kind }) => kind)).toEqual(['document', 'status']);
  });
});

test.each([
  ['recordConsent', { person: 'nobody' }, 'unknown-person'],
  ['recordConsent', { person: 'adele', signedOn: '2027-02-20' }, 'date-in-future'],
  ['recordConsent', { person: 'owen', expiresOn: '2027-02-18' }, 'date-out-of-order'],
  ['recordConsent', { person: 'adele', signedOn: '2027-02-19' }, 'date-out-of-order'],
  ['revokeConsent', { consent: 'consent-2' }, 'unknown-thing'],
  ['revokeConsent', { consent: 'consent-1', on: '2027-02-20' }, 'date-in-future'],
  ['revokeConsent', { consent: 'consent-1', on: '2027-02-18' }, 'date-out-of-order'],
] as const)('%s %j: %s', (name, args, code) => {
  expect(signed().refusedAnyhow(name, args, 'pruitt').code).toBe(code);
});
