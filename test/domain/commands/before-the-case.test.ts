import { inEffect, PARTICULARS, TERMS } from '../../policies/case-plan-implementation/marlows';
import { enrolledOn, JOINT } from '../../policies/pm-19-02-06-c-joint-service/joint-service';
import { openedOn, type Story } from '../builders';

/* Removed and opened on 2027-01-06; what is dated long before it is a slip of the finger. */
const began = () => inEffect();

const refused = (story: Story, name: string, args: unknown, by = 'hale') => story.refusedAnyhow(name, args, by);

test.each([
  ['recordReferral', { service: 'counselling', participants: ['iris'], on: '2027-01-05', ...PARTICULARS }],
  ['recordReferral', { service: 'counselling', participants: ['iris'], verbalOn: '2027-01-05', ...PARTICULARS }],
  ['recordPatpReview', { with: ['adele'], on: '2027-01-05' }],
  ['recordEngagement', { person: 'adele', kind: 'effort', on: '2027-01-05' }],
  ['recordFamilyMeeting', { with: ['adele'], on: '2027-01-05' }],
  ['beginAftercare', { with: ['adele'], on: '2027-01-05' }],
  ['startService', { service: 'respite', participants: ['adele'], objective: 'objective-1', on: '2026-01-05' }],
  ['openEnrolment', { chapter: 'patp-review', from: '2026-01-05' }],
])('%s %j is refused: the case had not begun', (name, args) => {
  expect(refused(began(), name, args)).toMatchObject({
    code: 'date-out-of-order',
    sentence: expect.stringMatching(/before this case began \(2027-01-06\)\. Check the date\.$/),
  });
});

test.each([
  ['recordEngagement', { person: 'adele', kind: 'effort', on: '2027-01-06' }],
  [
    'startService',
    { ...TERMS, service: 'respite', participants: ['adele'], objective: 'objective-1', on: '2026-01-06' },
  ],
  ['openEnrolment', { chapter: 'patp-review', from: '2026-01-06' }],
])('%s %j is taken: a service may have begun a year before the case', (name, args) => {
  expect(began().say(name, args, 'hale')).toBeNull();
});

test.each([
  ['recordRsp', { on: '2027-02-09' }],
  ['recordConsent', { person: 'adele', signedOn: '2026-02-09' }],
  ['receiveReport2151A', { month: '2027-02', on: '2027-02-09' }],
  [
    'scheduleAppointment',
    { on: '2027-02-20', agency: 'dhs', kind: 'visit', participants: ['adele'], familyToldOn: '2027-02-09' },
  ],
])('of the joint service, %s %j is refused', (name, args) => {
  expect(refused(enrolledOn(), name, args).code).toBe('date-out-of-order');
});

test('a case begins with the earliest of what is known of it: first contact, removal, placement, opening', () => {
  const entry = { person: 'adele', kind: 'effort' as const, on: '2027-01-04' };
  const story = openedOn('2027-01-11 10:00');
  expect(story.refused('recordEngagement', entry).sentence).toContain('2027-01-11');
  story.tell('placeChild', { child: 'iris', caregiver: 'grandmother', from: '2027-01-08' });
  expect(story.refused('recordEngagement', entry).sentence).toContain('2027-01-08');
  story.tell('recordRemoval', { child: 'iris', on: '2027-01-06' });
  expect(story.refused('recordEngagement', entry).sentence).toContain('2027-01-06');
  story.tell('recordFirstContacts', { contacts: [{ child: 'iris', on: '2027-01-04' }] });
  expect(story.tell('recordEngagement', entry).case.engagements).toHaveLength(1);
});

test('an opening with an enrolment of years ago is refused', () => {
  const enrolments = [{ chapter: 'dcfs-2151a' as const, from: '2025-02-10' }];
  expect(() => openedOn('2027-02-10 10:00', { ...JOINT, enrolments })).toThrow('date-out-of-order');
});
