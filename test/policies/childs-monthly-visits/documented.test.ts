import { type Story, words } from '../../domain/builders';
import { contact, familyOn, visit } from './family-of-four';

const from = () => familyOn('2027-01-06 09:00').listen();
const warnings = (story: Story, code: string) =>
  story.agenda.warnings.filter(({ id }) => id.startsWith(code)).map(({ sentence }) => sentence);

describe('a parent in prison: what contact there is, is on record', () => {
  const inPrison = (status: 'incarcerated' | 'hospitalised' | 'no-contact-order' = 'incarcerated') =>
    from().at('2027-01-31 10:00').tell('recordUnavailable', { person: 'owen', status });

  test('a month without a call, a letter or a visit is pointed out, until one is on record (S3.13)', () => {
    const story = inPrison().at('2027-03-01 12:00');
    expect(warnings(story, 'contact-not-noted')).toEqual([
      'owen is recorded as incarcerated, and no call, letter or visit of 2027-02 is on record. Record what contact there was.',
    ]);
    contact(story, 'written', ['owen'], { on: '2027-02-17' });
    expect(warnings(story, 'contact-not-noted')).toEqual([]);
  });

  test('the call is a note, and nobody was seen by it (S3.13, S3.15)', () => {
    const story = contact(inPrison().at('2027-02-10 10:00'), 'telephone', ['owen']).at('2027-03-01 12:00');
    expect(warnings(story, 'contact-not-noted')).toEqual([]);
    expect(story.duty('contact/owen/2027-02').state).toBe('overdue');
  });

  test('a stay in hospital is no other matter (S3.13)', () => {
    expect(warnings(inPrison('hospitalised').at('2027-03-01 12:00'), 'contact-not-noted')).toEqual([
      'owen is recorded as hospitalised, and no call, letter or visit of 2027-02 is on record. Record what contact there was.',
    ]);
  });

  test('a visit there is contact that is on record (S3.13)', () => {
    const story = visit(inPrison().at('2027-02-10 10:00'), ['owen']).at('2027-03-01 12:00');
    expect(warnings(story, 'contact-not-noted')).toEqual([]);
  });

  test('asked of parents, and not of one whose rights are terminated (S3.13)', () => {
    const story = inPrison().tell('recordUnavailable', { person: 'iris', status: 'hospitalised' });
    story.at('2027-03-01 12:00');
    expect(warnings(story, 'contact-not-noted')).toHaveLength(1);
    story.tell('recordRightsTerminated', { person: 'owen', on: '2027-02-27' });
    expect(warnings(story, 'contact-not-noted')).toEqual([]);
  });

  test('not of a month in which the parent was there for a day, nor where an order forbids contact', () => {
    expect(warnings(inPrison().at('2027-02-10 12:00'), 'contact-not-noted')).toEqual([]);
    expect(warnings(inPrison('no-contact-order').at('2027-03-01 12:00'), 'contact-not-noted')).toEqual([]);
  });
});

describe('the children who were not seen', () => {
  const missed = { code: 'worker-absent' as const, reason: words('ill for two weeks') };
  const passed = () => visit(from(), ['iris']).at('2027-02-08 10:00');
  const staffed = (story: Story) => warnings(story, 'reason-not-staffed');

  test('each missed month carries its reason, and so does each that is excused (S3.21)', () => {
    const story = passed().tell('recordMissReason', { duty: 'contact/sol/2027-01', ...missed });
    expect(story.duty('contact/sol/2027-01')).toMatchObject({
      state: 'missed',
      reason: 'worker-absent, recorded 2027-02-08',
    });
    story.tell('recordUnavailable', { person: 'iris', status: 'runaway' }).at('2027-03-31 12:00');
    expect(story.duty('contact/iris/2027-03')).toMatchObject({ state: 'excused', reason: 'runaway since 2027-02-08' });
  });

  test('without a word why, no month is closed (S3.22)', () => {
    const nothing = { duty: 'contact/sol/2027-01', code: 'other' as const, reason: words(' ') };
    expect(passed().refused('recordMissReason', nothing)).toMatchObject({ cites: ['S3.22', 'S3.23'] });
  });

  test('the reason is staffed with the supervisor: pointed out until that is on record (S3.23)', () => {
    const reason = { duty: 'contact/sol/2027-01', ...missed };
    const story = passed().tell('recordMissReason', reason);
    expect(staffed(story)).toEqual([
      'contact/sol/2027-01 was missed (worker-absent), and the supervisor has not been part of it. Staff the case, and record the day with the reason (recordMissReason).',
    ]);
    story.tell('recordMissReason', { ...reason, staffedOn: '2027-02-08' });
    expect(staffed(story)).toEqual([]);
    expect(story.duty('contact/sol/2027-01').reason).toBe(
      'worker-absent, recorded 2027-02-08, staffed with the supervisor 2027-02-08',
    );
  });

  test('a reason that the supervisor gives is staffed by that; of a parent nothing is asked', () => {
    expect(staffed(passed().tell('recordMissReason', { duty: 'contact/sol/2027-01', ...missed }, 'okafor'))).toEqual(
      [],
    );
    expect(staffed(passed().tell('recordMissReason', { duty: 'contact/owen/2027-01', ...missed }))).toEqual([]);
  });

  test('whoever stands in for the supervisor, or the programme manager, staffs it as well (S3.23)', () => {
    const reason = { duty: 'contact/sol/2027-01', ...missed };
    expect(staffed(passed().tell('recordMissReason', reason, 'vasquez'))).toEqual([]);
    const standIn = { person: 'lindqvist', from: '2027-02-08', to: '2027-02-12' };
    const story = passed().tell('nameStandIn', standIn, 'okafor').tell('recordMissReason', reason, 'lindqvist');
    expect(staffed(story)).toEqual([]);
  });

  test('asked of visits only: a call that was missed is not staffed by it (S3.23)', () => {
    const story = from().tell('recordUnavailable', { person: 'iris', status: 'icpc' }).at('2027-02-08 10:00');
    story.tell('recordMissReason', { duty: 'out-of-state-call/iris/2027-01', ...missed });
    expect(story.duty('out-of-state-call/iris/2027-01').state).toBe('missed');
    expect(staffed(story)).toEqual([]);
  });

  test('it is said for two months, and of no staffing that lies ahead', () => {
    const reason = { duty: 'contact/sol/2027-01', ...missed };
    const story = passed().tell('recordMissReason', reason);
    expect(story.refused('recordMissReason', { ...reason, staffedOn: '2027-02-09' }).code).toBe('date-in-future');
    expect(staffed(story.at('2027-03-31 12:00'))).toHaveLength(1);
    expect(staffed(story.at('2027-04-01 12:00'))).toEqual([]);
  });
});
