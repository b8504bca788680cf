import type { Archive } from '../../store/record-store';

/** Links to calendars, in every record store. */
export function keepsCalendarLinks(store: () => Archive): void {
  const made = { madeBy: 'm-vasquez', madeAt: '2027-02-03T17:30:00.000Z' };
  const ended = { by: 'm-vasquez', at: '2027-02-04T17:30:00.000Z' };
  const nobody = { person: null, unit: null };

  test('a link to a calendar shows what it was made for until it is ended; the list has no hashes', async () => {
    const scopes = [{ ...nobody, person: 'w-cal' }, { ...nobody, unit: 'unit-cal' }, nobody];
    const numbers: number[] = [];
    for (const [index, scope] of scopes.entries())
      numbers.push(await store().addCalendarLink({ hash: `hash-${index}`, ...scope, ...made }));
    for (const [index, scope] of scopes.entries()) expect(await store().calendarScope(`hash-${index}`)).toEqual(scope);
    expect(await store().revokeCalendarLink(numbers[0] ?? 0, ended)).toBe(true);
    expect(await store().revokeCalendarLink(numbers[0] ?? 0, { ...ended, by: 'somebody-else' })).toBe(false);
    expect(await store().calendarScope('hash-0')).toBeNull();
    expect(await store().calendarScope('no-hash')).toBeNull();
    const links = (await store().calendarLinks()).filter(({ number }) => numbers.includes(number));
    expect(links.map(({ person, unit, revokedBy }) => [person, unit, revokedBy])).toEqual([
      ['w-cal', null, 'm-vasquez'],
      [null, 'unit-cal', null],
      [null, null, null],
    ]);
    expect(JSON.stringify(links)).not.toContain('hash');
  });
}
