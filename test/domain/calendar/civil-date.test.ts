import {
  addDays,
  addMonths,
  ageOn,
  birthday,
  daysBetween,
  earliest,
  isCivilDate,
  isWeekendDay,
  lastDayOf,
  monthOf,
  withWeekday,
} from '../../../domain/calendar/civil-date';

describe('a civil date', () => {
  test.each(['2028-02-29', '2011-12-30', '1900-01-01', '2199-12-31'])('%s exists', (date) => {
    expect(isCivilDate(date)).toBe(true);
  });

  test.each([
    '2027-02-29',
    '2027-02-30',
    '2027-13-01',
    '2027-00-10',
    '2027-2-3',
    '2027-02-03T00:00',
    ' 2027-02-03',
    '0027-02-03',
    '9999-12-31',
    '',
    null,
    20270203,
  ])('%s does not', (date) => {
    expect(isCivilDate(date)).toBe(false);
  });

  test('the day that Samoa left out is a day like any other', () => {
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2);
    expect(addMonths('2011-06-30', 6)).toBe('2011-12-30');
  });
});

describe('arithmetic', () => {
  test('days agree with integer arithmetic over forty years', () => {
    const wrong = everyDay(1990, 2030).filter(
      (date) =>
        addDays(date, 1) !== inUtc(date, 1) ||
        addDays(date, -30) !== inUtc(date, -30) ||
        daysBetween(date, inUtc(date, 400)) !== 400 ||
        isWeekendDay(date) !== [0, 6].includes(new Date(`${date}T00:00:00.000Z`).getUTCDay()),
    );
    expect(wrong).toEqual([]);
  });

  test('months keep the day, or take the last one of a shorter month', () => {
    const wrong = everyDay(2019, 2029).filter((date) => {
      const [month, day] = [addMonths(date, 6).slice(0, 7), Number(addMonths(date, 6).slice(8))];
      const wanted = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + 6, 1)).toISOString();
      const last = Number(lastDayOf(wanted.slice(0, 7)).slice(8));
      return month !== wanted.slice(0, 7) || day !== Math.min(Number(date.slice(8)), last);
    });
    expect(wrong).toEqual([]);
  });

  test('a weekday is written before its date', () => {
    expect(withWeekday('2027-02-03')).toBe('Wed 2027-02-03');
    expect(withWeekday('2028-02-29')).toBe('Tue 2028-02-29');
  });

  test('the earliest of dates passes over those that are not known', () => {
    expect(earliest([null, '2027-02-03', undefined, '2027-01-04'])).toBe('2027-01-04');
    expect(earliest([null, undefined])).toBeNull();
  });

  test('a month is the first seven characters, and its last day knows leap years', () => {
    expect(monthOf('2028-02-29')).toBe('2028-02');
    expect(lastDayOf('2028-02')).toBe('2028-02-29');
    expect(lastDayOf('2027-12')).toBe('2027-12-31');
  });
});

describe('age', () => {
  test.each([
    ['2015-08-30', '2027-08-29', 11],
    ['2015-08-30', '2027-08-30', 12],
    ['2012-02-29', '2024-02-28', 11],
    ['2012-02-29', '2024-02-29', 12],
    ['2012-02-29', '2025-02-28', 12],
    ['2012-02-29', '2025-03-01', 13],
  ])('born %s, on %s: %i', (birth, on, years) => {
    expect(ageOn(birth, on)).toBe(years);
  });

  test('a birthday on 29 February falls on 1 March in common years', () => {
    expect(birthday('2012-02-29', 12)).toBe('2024-02-29');
    expect(birthday('2012-02-29', 13)).toBe('2025-03-01');
    expect(birthday('2015-08-30', 12)).toBe('2027-08-30');
  });
});

function everyDay(from: number, to: number): string[] {
  const count = (Date.UTC(to, 0, 1) - Date.UTC(from, 0, 1)) / 86_400_000;
  return Array.from({ length: count }, (_, index) => inUtc(`${from}-01-01`, index));
}

function inUtc(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
