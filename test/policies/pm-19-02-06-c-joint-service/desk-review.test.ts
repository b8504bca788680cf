import { openedOn, type Story, words, ZONE } from '../../domain/builders';
import { enrol, enrolledOn, HOLIDAYS, JOINT } from './joint-service';

const limits = { 'desk-review-inquiry': 30 };
const reviewed = () =>
  enrol(openedOn('2027-02-10 10:00', { ...JOINT, settings: { zone: ZONE, holidays: HOLIDAYS, limits } }));
const inquired = (story: Story) => story.tell('recordTanfInquiry', { outcome: 'active' }, 'dunmore');
const inquiries = (story: Story) =>
  story.agenda.duties
    .filter(({ kind }) => kind === 'desk-review-inquiry')
    .map(({ id, due, state }) => [id, due, state]);

describe('the TANF inquiry before a six-month desk review (product default)', () => {
  test('is not owed unless the agency sets the days', () => {
    expect(inquiries(enrolledOn().at('2027-07-20 10:00'))).toEqual([]);
  });

  test('is due thirty days before each half-year of the joint service ends', () => {
    const story = inquired(reviewed());
    expect(inquiries(story)).toEqual([['desk-review-inquiry/1-1', '2027-07-11', 'open']]);
    expect(story.explanation('desk-review-inquiry/1-1')).toContain(
      '30 days (set by the agency) before the desk review of 2027-08-10',
    );
    expect(story.at('2027-07-12 12:00').daysOf('reminder', 'desk-review-inquiry/1-1')).toEqual([
      '2027-07-04',
      '2027-07-11',
    ]);
  });

  test('is met by a second inquiry, and not by that of the opening', () => {
    const story = inquired(inquired(reviewed()).at('2027-07-05 10:00'));
    expect(inquiries(story.at('2027-08-11 12:00'))).toEqual([
      ['desk-review-inquiry/1-1', '2027-07-11', 'met'],
      ['desk-review-inquiry/1-2', '2028-01-11', 'open'],
    ]);
  });

  test('that was not made is closed with its reason', () => {
    const story = inquired(reviewed()).at('2027-07-20 10:00');
    const reason = { duty: 'desk-review-inquiry/1-1', code: 'overlooked' as const, reason: words('forgotten') };
    expect(inquiries(story.tell('recordMissReason', reason, 'dunmore'))[0]).toEqual([
      'desk-review-inquiry/1-1',
      '2027-07-11',
      'missed',
    ]);
  });

  test('is owed no more when the joint service has ended before the desk review', () => {
    const story = inquired(reviewed()).at('2027-07-01 10:00');
    story.tell('endEnrolment', { enrolment: 'enrolment-1' }, 'dunmore');
    expect(inquiries(story.at('2027-09-01 12:00'))).toEqual([['desk-review-inquiry/1-1', '2027-07-11', 'cancelled']]);
  });
});
