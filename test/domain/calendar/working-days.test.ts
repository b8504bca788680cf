import { addWorkingDays, isWorkingDay, workingDayOnOrBefore } from '../../../domain/calendar/working-days';

const HOLIDAYS = ['2027-02-15', '2027-05-31', '2027-07-05'];

test('neither weekends nor holidays are working days', () => {
  expect(isWorkingDay('2027-02-12', HOLIDAYS)).toBe(true);
  expect(['2027-02-13', '2027-02-14', '2027-02-15'].filter((date) => isWorkingDay(date, HOLIDAYS))).toEqual([]);
});

test.each([
  ['2027-02-12', 2, '2027-02-17'],
  ['2027-05-28', 5, '2027-06-07'],
  ['2027-06-29', 5, '2027-07-07'],
  ['2027-02-16', -1, '2027-02-12'],
  ['2027-02-03', -5, '2027-01-27'],
  ['2027-02-13', 0, '2027-02-13'],
])('%s and %i working days is %s', (date, days, expected) => {
  expect(addWorkingDays(date, days, HOLIDAYS)).toBe(expected);
});

test('the target beside a due date is the last working day up to it', () => {
  expect(workingDayOnOrBefore('2027-02-12', HOLIDAYS)).toBe('2027-02-12');
  expect(workingDayOnOrBefore('2027-02-15', HOLIDAYS)).toBe('2027-02-12');
});
