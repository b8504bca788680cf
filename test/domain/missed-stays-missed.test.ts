import { contact, familyOn, visit } from '../policies/childs-monthly-visits/family-of-four';
import { type Story, words } from './builders';

/* "Never silently move an already missed due date": what was closed as missed is on record as such. */

const missed = (story: Story, duty: string) =>
  story.tell('recordMissReason', { duty, code: 'overlooked', reason: words('forgotten') });
const standsAsMissed = { state: 'missed', reason: 'overlooked, recorded 2027-03-20' };
const march = () => familyOn('2027-01-06 09:00').at('2027-03-20 10:00');

describe('a fact that is keyed late, or deleted', () => {
  test('rights terminated: a month after it that was missed stays so, one that is owed ends with a reason', () => {
    const story = missed(march(), 'contact/owen/2027-02').listen();
    story.tell('recordRightsTerminated', { person: 'owen', on: '2027-01-31' });
    expect(story.duty('contact/owen/2027-02')).toMatchObject({
      ...standsAsMissed,
      title: 'In-person contact with owen for 2027-02',
      due: '2027-02-28',
      cites: expect.arrayContaining(['S3.9']),
    });
    expect(story.explanation('contact/owen/2027-02')).toContain('would not be owed as the facts stand now');
    expect(story.happened('dutyCancelled').map(({ duty, reason }) => [duty, reason])).toEqual([
      ['contact/owen/2027-01', 'parental rights terminated on 2027-01-31'],
      ['contact/owen/2027-03', 'not owed, as the facts stand now'],
    ]);
  });

  test('an absence: efforts of its months that were missed stay so, those that are owed end with a reason', () => {
    const absent = { person: 'owen', status: 'whereabouts-unknown', on: '2027-01-10' } as const;
    const story = missed(march().tell('recordUnavailable', absent), 'locate-effort/owen/2027-02').listen();
    story.tell('deleteUnavailable', { absence: 'absence-1' });
    expect(story.duty('locate-effort/owen/2027-02')).toMatchObject(standsAsMissed);
    const cancelled = story.happened('dutyCancelled').map(({ duty, reason }) => [duty, reason]);
    expect(cancelled).toEqual([
      ['locate-effort/owen/2027-01', 'not owed, as the facts stand now'],
      ['locate-effort/owen/2027-03', 'not owed, as the facts stand now'],
    ]);
    expect(story.duty('contact/owen/2027-02').state).toBe('overdue');
  });

  test('an absence that covers a missed month does not make it excused, nor leaving in it cancelled', () => {
    const story = missed(march(), 'contact/iris/2027-02').tell('recordUnavailable', {
      person: 'iris',
      status: 'runaway',
      on: '2027-01-10',
    });
    expect(story.duty('contact/iris/2027-02')).toMatchObject(standsAsMissed);
    story.tell('recordLeavingCare', { child: 'iris', on: '2027-02-20', reason: 'guardianship' });
    expect(story.duty('contact/iris/2027-02')).toMatchObject(standsAsMissed);
  });
});

test('only a visit that is keyed late makes a missed month a met one', () => {
  const story = contact(missed(march(), 'contact/iris/2027-02'), 'telephone', ['iris'], { on: '2027-02-10' });
  expect(story.duty('contact/iris/2027-02')).toMatchObject(standsAsMissed);
  expect(visit(story, ['iris'], { on: '2027-02-10' }).duty('contact/iris/2027-02').state).toBe('met');
});
