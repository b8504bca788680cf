import { DayLabel } from '../../../client/web/page/day-label';
import { awayWords, dayWords, momentWords, monthWords } from '../../../client/web/page/day-words';
import { markup } from './reading';

const TODAY = '2027-03-17';

test('a day has its weekday, whatever the zone of the machine', () => {
  expect(dayWords('2027-03-31', 'en')).toBe('Wed, Mar 31, 2027');
  expect(dayWords('2027-03-31', 'es')).toBe('mié, 31 de mar de 2027');
  expect([monthWords('2027-03', 'en'), monthWords('2027-03', 'es')]).toEqual(['March 2027', 'marzo de 2027']);
});

test.each([
  ['2027-03-17', 'today', 'hoy'],
  ['2027-03-18', 'tomorrow', 'mañana'],
  ['2027-03-20', 'in 3 days', 'en 3 días'],
  ['2027-03-16', '1 day overdue', '1 día de atraso'],
  ['2027-03-15', '2 days overdue', '2 días de atraso'],
])('what is owed on %s is due %s', (day, english, spanish) => {
  expect([awayWords(day, TODAY, 'en', true), awayWords(day, TODAY, 'es', true)]).toEqual([english, spanish]);
});

test('a day of the past that nothing was owed on is just past', () => {
  expect(awayWords('2027-03-16', TODAY, 'en')).toBe('yesterday');
  expect(awayWords('2027-03-10', TODAY, 'en')).toBe('7 days ago');
});

test('an instant is told on the clock of the agency, with its zone', () => {
  const at = Date.parse('2027-03-15T05:30:00.000Z');
  expect(momentWords(at, 'America/Los_Angeles', 'en').replace(/\s/g, ' ')).toBe('Sun, Mar 14, 2027, 10:30 PM PDT');
  expect(momentWords(at, 'America/Chicago', 'en').replace(/\s/g, ' ')).toBe('Mon, Mar 15, 2027, 12:30 AM CDT');
});

test('a date on a page can be read by programs too', () => {
  const label = markup(<DayLabel date="2027-03-15" today={TODAY} owed />);
  expect(label).toContain('datetime="2027-03-15"');
  expect(label).toContain('2 days overdue');
});
