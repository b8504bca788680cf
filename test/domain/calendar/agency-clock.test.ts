import {
  civilDateAt,
  endOf,
  instantOf,
  isInstant,
  isTimeOfDay,
  isZone,
  timeOfDayAt,
} from '../../../domain/calendar/agency-clock';

const LOS_ANGELES = 'America/Los_Angeles';

describe('the instant of a local moment', () => {
  test.each([
    ['in winter', '2027-01-19', '06:00', LOS_ANGELES, '2027-01-19T14:00:00.000Z'],
    ['in summer', '2027-07-19', '06:00', LOS_ANGELES, '2027-07-19T13:00:00.000Z'],
    ['the day before the clock goes forward', '2027-03-13', '06:00', LOS_ANGELES, '2027-03-13T14:00:00.000Z'],
    ['the day on which it goes forward', '2027-03-14', '06:00', LOS_ANGELES, '2027-03-14T13:00:00.000Z'],
    ['before it goes forward that day', '2027-03-14', '01:30', LOS_ANGELES, '2027-03-14T09:30:00.000Z'],
    ['a time that it skips, an hour later', '2027-03-14', '02:30', LOS_ANGELES, '2027-03-14T10:30:00.000Z'],
    ['the day on which it goes back', '2027-11-07', '06:00', LOS_ANGELES, '2027-11-07T14:00:00.000Z'],
    ['a time that happens twice, the first', '2027-11-07', '01:30', LOS_ANGELES, '2027-11-07T08:30:00.000Z'],
    ['midnight of the day on which it goes back', '2027-11-07', '00:00', LOS_ANGELES, '2027-11-07T07:00:00.000Z'],
    ['where no clock changes', '2027-03-14', '06:00', 'America/Phoenix', '2027-03-14T13:00:00.000Z'],
    ['half an hour off', '2027-03-14', '06:00', 'Asia/Kolkata', '2027-03-14T00:30:00.000Z'],
    ['forward in the south', '2027-09-26', '06:00', 'Pacific/Auckland', '2027-09-25T17:00:00.000Z'],
    ['back in the south', '2027-04-04', '06:00', 'Pacific/Auckland', '2027-04-03T18:00:00.000Z'],
    ['where half an hour is skipped', '2027-10-03', '06:00', 'Australia/Lord_Howe', '2027-10-02T19:00:00.000Z'],
    ['where midnight itself is skipped', '2026-09-06', '00:00', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ])('%s: %s %s in %s', (_, date, time, zone, instant) => {
    expect(instantOf(date, time, zone)).toBe(instant);
  });

  test('every morning of ten years comes back as it was said, clock changes included', () => {
    const wrong: string[] = [];
    for (let day = Date.UTC(2020, 0, 1); day < Date.UTC(2030, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const instant = instantOf(date, '06:00', LOS_ANGELES);
      if (civilDateAt(instant, LOS_ANGELES) !== date || timeOfDayAt(instant, LOS_ANGELES) !== '06:00') wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  test('a day ends at the midnight after it, 23 or 25 hours long if need be', () => {
    expect(endOf('2027-03-14', LOS_ANGELES)).toBe('2027-03-15T07:00:00.000Z');
    expect(endOf('2027-11-07', LOS_ANGELES)).toBe('2027-11-08T08:00:00.000Z');
  });
});

describe('the day at the agency', () => {
  test.each([
    ['2027-01-05T05:30:00.000Z', '2027-01-04', '21:30'],
    ['2028-03-01T06:40:00.000Z', '2028-02-29', '22:40'],
    ['2027-03-14T10:00:00.000Z', '2027-03-14', '03:00'],
  ])('%s is %s %s', (instant, date, time) => {
    expect(civilDateAt(instant, LOS_ANGELES)).toBe(date);
    expect(timeOfDayAt(instant, LOS_ANGELES)).toBe(time);
  });
});

describe('forms', () => {
  test('an instant is UTC with milliseconds, so that instants sort as text', () => {
    expect(isInstant('2027-01-05T05:30:00.000Z')).toBe(true);
    expect(['2027-01-05T05:30:00Z', '2027-01-05', '2027-01-05T05:30:00.000+01:00', 'now', 5].filter(isInstant)).toEqual(
      [],
    );
  });

  test('a time of day is HH:mm', () => {
    expect(['00:00', '23:59'].every(isTimeOfDay)).toBe(true);
    expect(['24:00', '6:00', '06:60', '06:00:00', '', null].filter(isTimeOfDay)).toEqual([]);
  });

  test('a zone is one that this machine knows', () => {
    expect(isZone('America/Los_Angeles')).toBe(true);
    expect(['', 'America/Atlantis', null, 7].filter(isZone)).toEqual([]);
  });
});
