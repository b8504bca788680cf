import type { OpeningArgs } from '../../../domain/commands/opening';
import { type Story, ZONE } from '../../domain/builders';
import { contact, familyOn, visit } from './family-of-four';

const investigated = (given: Partial<OpeningArgs> = {}, more: { participants?: string[] } = {}): Story =>
  familyOn('2027-01-06 09:00', given)
    .listen()
    .tell('openEnrolment', { chapter: 'investigation', from: '2027-01-06', ...more });

const interviews = (story: Story) =>
  story.agenda.duties
    .filter(({ kind }) => kind === 'investigation-interview')
    .map(({ id, state }) => [id.slice('investigation-interview/'.length), state]);

const home = 'investigation-home-visit/1';
const warnings = (story: Story) =>
  story.agenda.warnings.filter(({ id }) => id.startsWith('investigation')).map(({ sentence }) => sentence);

describe('during an investigation', () => {
  test('all children of the case are interviewed, whether the plan is about them or not (S3.1)', () => {
    const family: OpeningArgs['family'] = [
      { id: 'iris', role: 'child', birth: '2015-08-30' },
      { id: 'sol', role: 'child', birth: '2023-06-11', focusChild: false },
      { id: 'adele', role: 'parent' },
      { id: 'fenwick', role: 'caregiver' },
    ];
    expect(interviews(investigated({ family }))).toEqual([
      ['iris-1', 'open'],
      ['sol-1', 'open'],
      ['adele-1', 'open'],
    ]);
  });

  test('parents are interviewed, and whoever else of the family is named for it (S3.3)', () => {
    const story = investigated({}, { participants: ['grandmother'] });
    expect(interviews(story).map(([who]) => who)).toEqual(['iris-1', 'sol-1', 'adele-1', 'owen-1', 'grandmother-1']);
  });

  test('one note is an interview of everybody who was seen, by whomever of the agency (S3.17)', () => {
    const story = visit(investigated(), ['iris', 'sol'], { conductedBy: 'teague' });
    expect(interviews(story).filter(([, state]) => state === 'met')).toEqual([
      ['iris-1', 'met'],
      ['sol-1', 'met'],
    ]);
  });

  test('a call is shown and is no interview in person (S3.3)', () => {
    const story = contact(investigated(), 'telephone', ['adele']);
    expect(interviews(story)).toContainEqual(['adele-1', 'open']);
    expect(story.explanation('investigation-interview/adele-1')).toContain(
      'not in person: telephone, completed on 2027-01-06',
    );
  });

  test('a visit before it began counts for nothing', () => {
    const story = visit(familyOn('2027-01-06 09:00'), ['iris']).at('2027-01-12 10:00');
    story.tell('openEnrolment', { chapter: 'investigation', from: '2027-01-12' });
    expect(interviews(story)).toContainEqual(['iris-1', 'open']);
  });

  test('"whenever possible": an adult who cannot be seen is excused for so long, a child is not (S3.1, S3.3)', () => {
    const story = investigated().tell('recordUnavailable', { person: 'owen', status: 'incarcerated' });
    story.tell('recordUnavailable', { person: 'iris', status: 'runaway' });
    expect(interviews(story)).toContainEqual(['owen-1', 'excused']);
    expect(interviews(story)).toContainEqual(['iris-1', 'open']);
    story.at('2027-01-12 10:00').tell('recordAvailable', { person: 'owen', status: 'incarcerated' });
    expect(interviews(story)).toContainEqual(['owen-1', 'open']);
  });

  test('the home of the family is visited once at least: somebody was seen there (S3.2)', () => {
    const story = visit(investigated(), ['iris'], { place: 'in-placement' });
    expect(story.duty(home).state).toBe('open');
    contact(story, 'in-person', ['adele'], { place: 'home', status: 'attempted' });
    expect(story.duty(home).state).toBe('open');
    expect(visit(story, ['adele'], { place: 'home' }).duty(home)).toMatchObject({ state: 'met', metOn: '2027-01-06' });
  });

  test('a note that somebody was at home and nobody was seen is no visit to the home (S3.2)', () => {
    const unseen = [{ person: 'adele', seen: false }];
    const story = investigated().tell('recordContact', { method: 'in-person', with: unseen, place: 'home' });
    expect(story.duty(home).state).toBe('open');
  });

  test('whoever had left the case before it began is not interviewed (S3.1)', () => {
    const story = familyOn('2027-01-06 09:00').at('2027-01-12 10:00');
    story.tell('recordLeavingCare', { child: 'sol', on: '2027-01-11', reason: 'moved' });
    story.tell('openEnrolment', { chapter: 'investigation', from: '2027-01-12' });
    expect(interviews(story).map(([who]) => who)).toEqual(['iris-1', 'adele-1', 'owen-1']);
  });

  test('whoever leaves the case on the day on which it begins is interviewed (S3.1)', () => {
    const story = familyOn('2027-01-06 09:00').at('2027-01-12 10:00');
    story.tell('recordLeavingCare', { child: 'sol', on: '2027-01-12', reason: 'moved' });
    story.tell('openEnrolment', { chapter: 'investigation', from: '2027-01-12' });
    expect(interviews(story)).toContainEqual(['sol-1', 'open']);
  });

  test('no day is invented: there is one where the agency has set it, and reminders with it', () => {
    expect(investigated().duty(home)).toMatchObject({ due: null, state: 'open' });
    const limits = { 'investigation-home-visit': 10, 'investigation-interview': 14 };
    const story = investigated({ settings: { zone: ZONE, limits } }).at('2027-01-17 12:00');
    expect(story.duty(home)).toMatchObject({ due: '2027-01-16', state: 'overdue' });
    expect(story.due('investigation-interview/iris-1')).toBe('2027-01-20');
    expect(story.daysOf('reminder', home)).toEqual(['2027-01-14', '2027-01-16']);
  });

  test('monthly visits are owed beside it, of children in care and at home', () => {
    const story = investigated();
    expect(story.duty('contact/iris/2027-01').state).toBe('open');
    expect(visit(story, ['iris']).duty('contact/iris/2027-01').state).toBe('met');
  });
});

describe('when an investigation is closed', () => {
  const ended = (story: Story) => story.at('2027-02-05 10:00').tell('endEnrolment', { enrolment: 'enrolment-1' });

  test('what it lacks is warned of and stands in nobody’s way (S3.1–S3.3)', () => {
    const story = ended(visit(investigated(), ['iris', 'adele', 'owen'], { place: 'office' }));
    expect(warnings(story)).toEqual([
      'The investigation (enrolment-1) ended on 2027-02-05 without an interview of sol, a visit to the home. Record it if it was done.',
    ]);
    expect(interviews(story)).toContainEqual(['sol-1', 'cancelled']);
    expect(story.duty(home)).toMatchObject({
      state: 'cancelled',
      reason: 'the investigation ended on 2027-02-05',
    });
    visit(story, ['sol'], { on: '2027-01-20', place: 'home' });
    expect(warnings(story)).toEqual([]);
    expect(interviews(story)).toContainEqual(['sol-1', 'met']);
  });

  test('an adult who could not be seen until the end is not missed in it (S3.3)', () => {
    const story = visit(investigated(), ['iris', 'sol', 'adele'], { place: 'home' });
    story.tell('recordUnavailable', { person: 'owen', status: 'incarcerated' });
    expect(warnings(ended(story))).toEqual([]);
  });

  test('a visit after its last day is none of it (S3.1, S3.2)', () => {
    const story = ended(visit(investigated(), ['iris', 'adele', 'owen'], { place: 'office' })).at('2027-02-09 10:00');
    visit(story, ['sol'], { place: 'home' });
    expect(warnings(story)).toEqual([
      'The investigation (enrolment-1) ended on 2027-02-05 without an interview of sol, a visit to the home. Record it if it was done.',
    ]);
  });

  test('one that lacks nothing is closed without a word, and so is one that runs out by its last day', () => {
    const everybody = ['iris', 'sol', 'adele', 'owen'];
    expect(warnings(ended(visit(investigated(), everybody, { place: 'home' })))).toEqual([]);
    const planned = visit(investigated(), everybody, { place: 'home' });
    planned.tell('planEnrolmentEnd', { enrolment: 'enrolment-1', on: '2027-02-05' });
    expect(warnings(planned.at('2027-02-06 12:00'))).toEqual([]);
  });

  test('a year later it is in the journal only', () => {
    const story = ended(investigated()).at('2028-02-04 12:00');
    expect(warnings(story)).toHaveLength(1);
    expect(warnings(story.at('2028-02-05 12:00'))).toEqual([]);
    expect(interviews(story)).toEqual([]);
  });

  test('a second one begins anew', () => {
    const story = ended(visit(investigated(), ['iris'])).at('2027-03-01 10:00');
    story.tell('openEnrolment', { chapter: 'investigation', from: '2027-03-01' });
    expect(interviews(story)).toContainEqual(['iris-2', 'open']);
    expect(story.duty('investigation-home-visit/2').state).toBe('open');
  });
});
