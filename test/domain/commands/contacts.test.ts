import { type Story, words } from '../builders';
import { contact, familyOn, visit } from '../../policies/childs-monthly-visits/family-of-four';

const story = () => familyOn('2027-01-06 09:00').at('2027-01-12 10:00').listen();
const state = (told: Story, person: string, month = '2027-01') => told.duty(`contact/${person}/${month}`).state;

describe('recording a contact', () => {
  test('takes who, how and when as given, or as of now by whoever records it', () => {
    const told = story();
    visit(told, ['iris'], { on: '2027-01-11', time: '16:00', place: 'in-placement' });
    contact(told, 'telephone', ['owen']);
    expect(told.case.contacts.latest).toEqual([
      {
        id: 'contact-1',
        on: '2027-01-11',
        time: '16:00',
        method: 'in-person',
        status: 'completed',
        place: 'in-placement',
        with: ['iris'],
        seen: ['iris'],
        by: 'hale',
        covering: false,
      },
      expect.objectContaining({ id: 'contact-2', on: '2027-01-12', method: 'telephone', with: ['owen'], seen: [] }),
    ]);
  });

  test.each([
    ['by telephone', { method: 'telephone' }, 'a contact by telephone'],
    ['by letter', { method: 'written' }, 'a contact by written'],
    ['that was only attempted', { method: 'in-person', status: 'attempted' }, 'an attempt'],
  ] as const)('nobody was seen at one %s (S3.15)', (_, how, what) => {
    const refused = story().refused('recordContact', { ...how, with: [{ person: 'iris', seen: true }] });
    expect(refused).toEqual({
      code: 'not-seen',
      sentence: `iris cannot be recorded as seen on 2027-01-12: this is ${what}. Only a completed visit in person says that somebody was seen.`,
      cites: ['S3.15', 'S3.20'],
    });
    story().refused('recordContact', { ...how, with: [{ person: 'iris', alone: true }] });
  });

  test('nobody was seen alone without having been seen', () => {
    const people = [{ person: 'iris', seen: false, alone: true }];
    expect(story().refused('recordContact', { method: 'in-person', with: people }).code).toBe('not-seen');
  });

  test.each([
    ['a day that has not come', { on: '2027-01-13' }, 'date-in-future'],
    ['an hour that has not come', { time: '10:01' }, 'date-in-future'],
    ['a stranger', { with: [{ person: 'nobody' }] }, 'unknown-person'],
    ['one person twice', { with: [{ person: 'iris' }, { person: 'iris', seen: false }] }, 'malformed-command'],
    ['nobody at all', { with: [] }, 'malformed-command'],
    ['somebody unknown at the agency', { conductedBy: 'nobody' }, 'unknown-person'],
  ] as const)('is refused with %s', (_, given, code) => {
    const args = { method: 'in-person', with: [{ person: 'iris' }], ...given };
    expect(story().refusedAnyhow('recordContact', args).code).toBe(code);
  });

  test('is refused before somebody was born, and after a child left care', () => {
    const told = story().tell('recordBirth', { child: 'sol', birth: '2027-01-08' });
    const note = (person: string, on: string) => ({ method: 'in-person' as const, with: [{ person }], on });
    expect(told.refused('recordContact', note('sol', '2027-01-07'))).toMatchObject({
      code: 'date-out-of-order',
      sentence: 'The contact is dated 2027-01-07, before sol was born. Check the day, and the child’s birth date.',
    });
    told.tell('recordContact', note('sol', '2027-01-08'));
    expect(told.refused('recordBirth', { child: 'sol', birth: '2027-01-09' }).code).toBe('date-out-of-order');
    told.tell('recordLeavingCare', { child: 'iris', on: '2027-01-10', reason: 'guardianship' });
    expect(told.refused('recordContact', note('iris', '2027-01-11')).code).toBe('date-out-of-order');
    told.tell('recordContact', note('iris', '2027-01-10'));
    expect(told.refused('correctContact', { contact: 'contact-2', on: '2027-01-11' }).code).toBe('date-out-of-order');
  });

  test('is for casework: not for a caseworker who does not hold the case', () => {
    const args = { method: 'in-person' as const, with: [{ person: 'iris' }] };
    expect(story().refused('recordContact', args, 'teague').code).toBe('not-permitted');
  });
});

describe('correcting a contact', () => {
  test('moves what depends on it: another day, another month', () => {
    const told = visit(story().at('2027-02-03 10:00'), ['iris']);
    expect([state(told, 'iris'), state(told, 'iris', '2027-02')]).toEqual(['overdue', 'met']);
    told.tell('correctContact', { contact: 'contact-1', on: '2027-01-30' });
    expect([state(told, 'iris'), state(told, 'iris', '2027-02')]).toEqual(['met', 'open']);
  });

  test('with a new list of people, only those on it were seen', () => {
    const told = visit(story(), ['iris', 'sol']);
    told.tell('correctContact', { contact: 'contact-1', with: [{ person: 'iris' }, { person: 'sol', seen: false }] });
    expect([state(told, 'iris'), state(told, 'sol')]).toEqual(['met', 'open']);
  });

  test('to an attempt, nobody was seen; back to a visit, everybody was', () => {
    const told = visit(story(), ['iris']).tell('correctContact', { contact: 'contact-1', status: 'attempted' });
    expect(state(told, 'iris')).toBe('open');
    told.tell('correctContact', { contact: 'contact-1', status: 'completed' });
    expect(state(told, 'iris')).toBe('met');
  });

  test('never makes somebody seen who was said not to be (S3.15)', () => {
    const people = [{ person: 'iris' }, { person: 'sol', seen: false }];
    const told = story().tell('recordContact', { method: 'in-person', with: people });
    told.tell('correctContact', { contact: 'contact-1', method: 'telephone' });
    expect([state(told, 'iris'), state(told, 'sol')]).toEqual(['open', 'open']);
    told.tell('correctContact', { contact: 'contact-1', method: 'in-person', place: 'home' });
    expect([state(told, 'iris'), state(told, 'sol')]).toEqual(['met', 'open']);
    told.tell('correctContact', { contact: 'contact-1', with: [{ person: 'sol' }] });
    expect([state(told, 'iris'), state(told, 'sol')]).toEqual(['open', 'met']);
  });

  test.each([{ method: 'telephone' }, { method: 'in-person', status: 'attempted' }] as const)(
    'of %j to a visit says who was seen (S3.15)',
    (how) => {
      const told = story().tell('recordContact', { ...how, with: [{ person: 'iris' }] });
      const visited = { contact: 'contact-1', method: 'in-person', status: 'completed' } as const;
      expect(told.refused('correctContact', visited)).toEqual({
        code: 'not-seen',
        sentence: 'contact-1 was recorded as no visit, and nobody was seen at it. Name who was seen (with).',
        cites: ['S3.15', 'S3.20'],
      });
      expect(state(told.tell('correctContact', { ...visited, with: [{ person: 'iris' }] }), 'iris')).toBe('met');
    },
  );

  test('of its words alone leaves everything as it was, and says nothing', () => {
    const told = visit(story(), ['iris'], { place: 'school' }).listen();
    const before = told.case.contacts.latest;
    told.tell('correctContact', { contact: 'contact-1', narrative: words('She was well.') });
    expect(told.case.contacts.latest).toEqual(before);
    expect(told.said).toEqual([]);
  });

  test('is refused like the contact itself would be', () => {
    const told = visit(story(), ['iris']);
    const refused = (given: object) => told.refusedAnyhow('correctContact', { contact: 'contact-1', ...given }).code;
    expect(refused({ on: '2027-01-13' })).toBe('date-in-future');
    expect(refused({ method: 'telephone', with: [{ person: 'iris', seen: true }] })).toBe('not-seen');
    expect(refused({ conductedBy: 'nobody' })).toBe('unknown-person');
    expect(refused({ contact: 'contact-2' })).toBe('unknown-thing');
  });
});

test('a deleted contact is gone, and its number is not given again', () => {
  const told = visit(story(), ['iris']).tell('deleteContact', { contact: 'contact-1' });
  expect(state(told, 'iris')).toBe('open');
  expect(visit(told, ['iris']).case.contacts.latest.map(({ id }) => id)).toEqual(['contact-2']);
  expect(told.refused('deleteContact', { contact: 'contact-1' })).toMatchObject({
    code: 'unknown-thing',
    sentence: 'contact-1 was deleted, or is older than the last 96 contacts, which can be corrected.',
  });
});
