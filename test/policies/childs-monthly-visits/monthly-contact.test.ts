import type { Story } from '../../domain/builders';
import { words } from '../../domain/builders';
import { contact, excepted, familyOn, visit } from './family-of-four';

const january = () => familyOn('2027-01-06 09:00').at('2027-01-12 10:00').listen();
const state = (story: Story, person: string, month = '2027-01') => story.duty(`contact/${person}/${month}`).state;

describe('what counts', () => {
  test('one completed visit in the local month; it is due on the last day (S3.5, b9)', () => {
    const story = january();
    expect(story.duty('contact/iris/2027-01')).toMatchObject({ due: '2027-01-31', state: 'open' });
    visit(story, ['iris']);
    expect(story.duty('contact/iris/2027-01')).toMatchObject({ state: 'met', metOn: '2027-01-12', daysLate: 0 });
  });

  test('each month anew, and more often does no harm (S4.57)', () => {
    const story = visit(visit(january(), ['iris']), ['iris']).at('2027-02-02 10:00');
    expect([state(story, 'iris'), state(story, 'iris', '2027-02')]).toEqual(['met', 'open']);
    expect(story.duty('contact/iris/2027-02')).toMatchObject({ due: '2027-02-28' });
    expect(story.duty('contact/iris/2027-02').cites).toContain('S4.57');
  });

  test('one note serves everybody who was seen, and nobody who was not (S3.16, S3.17)', () => {
    const people = [{ person: 'adele' }, { person: 'sol', seen: false }, { person: 'owen', seen: true }];
    const story = january().tell('recordContact', { method: 'in-person', with: people });
    expect(['adele', 'sol', 'owen', 'iris'].map((person) => state(story, person))).toEqual([
      'met',
      'open',
      'met',
      'open',
    ]);
  });

  test.each(['telephone', 'written', 'e-mail', 'video'] as const)('contact by %s does not (S3.20)', (method) => {
    const story = contact(january(), method, ['iris']);
    expect(state(story, 'iris')).toBe('open');
    expect(story.explanation('contact/iris/2027-01')).toContain(
      `does not count as seen: ${method} on 2027-01-12 (S3.20)`,
    );
  });

  test('an attempt does not (S3.15)', () => {
    const story = contact(january(), 'in-person', ['iris'], { status: 'attempted' });
    expect(state(story, 'iris')).toBe('open');
    expect(story.explanation('contact/iris/2027-01')).toContain('attempted on 2027-01-12 (S3.15)');
  });

  test('a visit just before midnight counts for the month on the agency’s clock, one after it does not', () => {
    const story = visit(familyOn('2027-01-06 09:00').at('2027-01-31 23:50'), ['iris']);
    visit(story.at('2027-02-01 00:10'), ['sol']);
    expect([state(story, 'iris'), state(story, 'sol')]).toEqual(['met', 'overdue']);
    expect(state(story, 'sol', '2027-02')).toBe('met');
  });

  test('a visit keyed late counts for the month in which it was, missed or not', () => {
    const story = familyOn('2027-01-06 09:00').at('2027-02-08 10:00');
    const reason = { duty: 'contact/iris/2027-01', code: 'overlooked' as const, reason: words('forgotten') };
    expect(state(story.tell('recordMissReason', reason), 'iris')).toBe('missed');
    visit(story.listen(), ['iris'], { on: '2027-01-29' });
    expect(story.duty('contact/iris/2027-01')).toMatchObject({ state: 'met', metOn: '2027-01-29', daysLate: 0 });
    expect(story.heard('status').map(({ topic }) => topic)).toEqual(['contact-done']);
  });
});

describe('whose visit counts (S3.4)', () => {
  test('another person’s does not silently; said to be covering it does, and the explanation says who (S3.4)', () => {
    const story = visit(january(), ['iris'], { conductedBy: 'teague' });
    expect(state(story, 'iris')).toBe('open');
    expect(story.heard('status').map(({ line }) => line)).toEqual([
      'In-person contact with iris for 2027-01: visit saved; whoever made it does not hold the case, and it counts ' +
        'only when said to be covering; still open, due Sun 2027-01-31',
    ]);
    story.tell('correctContact', { contact: 'contact-1', covering: true });
    expect(state(story, 'iris')).toBe('met');
    expect(story.explanation('contact/iris/2027-01')).toContain('seen on 2027-01-12, covered by teague (S3.4)');
  });

  test('the supervisor’s own does not either, unless covering', () => {
    const story = visit(january(), ['iris'], {}, 'okafor');
    expect(state(story, 'iris')).toBe('open');
    expect(state(visit(story, ['sol'], { covering: true }, 'okafor'), 'sol')).toBe('met');
  });

  test('who held the case on the day of the visit decides, not who holds it now', () => {
    const story = january().at('2027-01-20 10:00').tell('transferCase', { to: 'teague' }, 'okafor');
    story.tell(
      'recordContact',
      { method: 'in-person', with: [{ person: 'iris' }], on: '2027-01-18', conductedBy: 'hale' },
      'teague',
    );
    story.tell(
      'recordContact',
      { method: 'in-person', with: [{ person: 'sol' }], on: '2027-01-18', conductedBy: 'teague' },
      'teague',
    );
    story.at('2027-01-22 10:00');
    story.tell('recordContact', { method: 'in-person', with: [{ person: 'adele' }], conductedBy: 'hale' }, 'teague');
    expect(['iris', 'sol', 'adele'].map((person) => state(story, person))).toEqual(['met', 'open', 'open']);
  });

  test('on the day of the transfer both held it', () => {
    const story = january().tell('transferCase', { to: 'teague' }, 'okafor');
    visit(story, ['iris'], { conductedBy: 'hale' }, 'teague');
    visit(story, ['sol'], {}, 'teague');
    expect([state(story, 'iris'), state(story, 'sol')]).toEqual(['met', 'met']);
  });
});

describe('what is told', () => {
  test('one line per person for whom the contact fulfilled the month or left it open, none once it was met', () => {
    const story = visit(january(), ['adele', 'sol']);
    expect(story.heard('status').map(({ about, topic, to }) => [about, topic, to.join()])).toEqual([
      ['contact/adele/2027-01', 'contact-done', 'hale'],
      ['contact/sol/2027-01', 'contact-done', 'hale'],
    ]);
    visit(story.listen().at('2027-01-13 10:00'), ['sol', 'adele']);
    contact(story, 'telephone', ['adele']);
    expect(story.heard('status')).toEqual([]);
  });

  test('a call to somebody whose month is excused leaves nothing open', () => {
    const story = excepted(january().at('2027-01-31 10:00'), 'owen').at('2027-02-10 10:00').listen();
    contact(story, 'telephone', ['owen']);
    expect(story.heard('status')).toEqual([]);
  });

  test('a visit that is taken back is told to whoever holds the case', () => {
    const story = visit(january(), ['iris']).listen().tell('deleteContact', { contact: 'contact-1' }, 'okafor');
    expect(story.heard('status').map(({ line, to }) => [line, to.join()])).toEqual([
      [
        'In-person contact with iris for 2027-01: a contact was corrected or deleted; still open, due Sun 2027-01-31',
        'hale',
      ],
    ]);
    expect(story.at('2027-01-31 23:00').daysOf('reminder', 'contact/iris/2027-01')).toEqual([
      '2027-01-21',
      '2027-01-26',
      '2027-01-30',
    ]);
  });

  test('a month that passes waits for a reason: worker and supervisor first, the programme manager after a week (S3.22)', () => {
    const story = familyOn('2027-01-06 09:00').at('2027-02-10 12:00');
    expect(story.heard('escalation', 'contact/iris/2027-01').map(({ on, to }) => [on, to.join()])).toEqual([
      ['2027-02-01', 'hale,okafor'],
      ['2027-02-07', 'vasquez'],
    ]);
  });
});

describe('when a month is excused (b11, e24)', () => {
  test('only when every day is covered; else it stands and says what covers it in part', () => {
    const story = january().tell('recordUnavailable', { person: 'iris', status: 'runaway' });
    expect(state(story, 'iris')).toBe('open');
    expect(story.explanation('contact/iris/2027-01')).toContain(
      'covered in part only, so the visit stands: runaway since 2027-01-12',
    );
    story.at('2027-02-02 10:00');
    expect(story.duty('contact/iris/2027-02')).toMatchObject({ state: 'excused', reason: 'runaway since 2027-01-12' });
    story.tell('recordAvailable', { person: 'iris', on: '2027-02-01' });
    expect(state(story, 'iris', '2027-02')).toBe('open');
  });

  test('by an absence and an exception together', () => {
    const story = january().tell('recordUnavailable', { person: 'owen', status: 'whereabouts-unknown' });
    story.at('2027-02-15 10:00').tell('recordAvailable', { person: 'owen' });
    expect(state(story, 'owen', '2027-02')).toBe('open');
    excepted(story, 'owen');
    expect(story.duty('contact/owen/2027-02')).toMatchObject({
      state: 'excused',
      reason: 'whereabouts-unknown from 2027-01-12 to 2027-02-14; contact exception from 2027-02-15 to 2027-08-15',
    });
  });

  test.each(['incarcerated', 'hospitalised', 'no-contact-order'] as const)(
    'not by being %s: that is shown, and takes an exception (S3.13)',
    (status) => {
      const story = january().tell('recordUnavailable', { person: 'owen', status }).at('2027-02-10 10:00');
      expect(state(story, 'owen', '2027-02')).toBe('open');
      expect(story.explanation('contact/owen/2027-02')).toContain(
        `${status} since 2027-01-12: excuses nothing by itself (S3.13)`,
      );
    },
  );

  test('an absence that was recorded by mistake excuses nothing', () => {
    const story = january().tell('recordUnavailable', { person: 'iris', status: 'icpc' }).at('2027-02-10 10:00');
    expect(state(story, 'iris', '2027-02')).toBe('excused');
    expect(state(story.tell('deleteUnavailable', { absence: 'absence-1' }), 'iris', '2027-02')).toBe('open');
  });
});

describe('the place is a warning, not a condition (S3.5, S3.6, e33)', () => {
  const warned = (story: Story) =>
    story.agenda.warnings.filter(({ id }) => id.startsWith('visited-elsewhere')).map(({ sentence }) => sentence);

  test('a child in care that was seen at school', () => {
    const story = visit(january(), ['iris'], { place: 'school' });
    expect(state(story, 'iris')).toBe('met');
    expect(warned(story)).toEqual([
      'iris was seen on 2027-01-12 (school), not in the placement; it counts for 2027-01 all the same.',
    ]);
  });

  test('a child at home that was seen at the office', () => {
    expect(warned(visit(january(), ['sol', 'adele'], { place: 'office' }))).toEqual([
      'sol was seen on 2027-01-12 (office), not in the home; it counts for 2027-01 all the same.',
    ]);
  });

  test('one of several visits of the month in the residence is enough (S3.5)', () => {
    const story = visit(visit(january(), ['iris'], { place: 'school' }), ['sol'], { place: 'office' });
    expect(warned(story)).toHaveLength(2);
    visit(visit(story.at('2027-01-20 10:00'), ['iris'], { place: 'in-placement' }), ['sol'], { place: 'home' });
    expect(warned(story)).toEqual([]);
  });

  test('nothing is said of the right place, of parents, or of a place that is not known', () => {
    const story = visit(january(), ['iris'], { place: 'in-placement' });
    visit(visit(story, ['owen'], { place: 'office' }), ['sol']);
    expect(warned(story)).toEqual([]);
  });
});

describe('a visit in placement to a child that is recorded as run away that day (S3.18, S3.20)', () => {
  const warned = (story: Story) =>
    story.agenda.warnings.filter(({ id }) => id.startsWith('seen-while-missing')).map(({ sentence }) => sentence);
  const missing = () => january().tell('recordUnavailable', { person: 'iris', status: 'runaway', on: '2027-01-10' });

  test('is warned of, until one of the two is corrected', () => {
    const story = visit(missing(), ['iris'], { place: 'in-placement' });
    expect(warned(story)).toEqual([
      'contact-1 says that iris was seen in placement on 2027-01-12, recorded as runaway that day (absence-1). Correct whichever is wrong.',
    ]);
    expect(warned(story.at('2027-02-28'))).toHaveLength(1);
    expect(warned(story.at('2027-03-01'))).toEqual([]);
    const corrected = visit(missing(), ['iris'], { place: 'in-placement' });
    expect(warned(corrected.tell('recordAvailable', { person: 'iris', on: '2027-01-12' }))).toEqual([]);
  });

  test('not one somewhere else, nor one before', () => {
    const story = visit(missing(), ['iris'], { place: 'other' });
    expect(warned(visit(story, ['iris'], { place: 'in-placement', on: '2027-01-09' }))).toEqual([]);
  });
});
