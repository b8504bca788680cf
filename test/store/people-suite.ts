import type { Archive } from '../../store/record-store';

/** The people of the agency. */
export function knowsItsPeople(given: () => Archive, another: () => Archive): void {
  test('people are added and changed', async () => {
    const named = { id: 'worker-7', name: 'First Name', mail: null };
    await given().savePeople([named]);
    expect(await another().person('worker-7')).toEqual({ ...named, notices: 'each' });
    await given().savePeople([named, { ...named, name: 'Second Name', mail: 'second@agency.example' }]);
    const changed = { ...named, name: 'Second Name', mail: 'second@agency.example' };
    expect(await another().person('worker-7')).toEqual({ ...changed, notices: 'each' });
    await given().savePeople([]);
    expect(await given().person('worker-8')).toBeNull();
  });

  test('the staff directory knows roles, units, stand-ins and preferences, and an address that changes leaves them', async () => {
    const known = {
      id: 'supervisor-7',
      name: 'First Name',
      mail: 'first@agency.example',
      role: 'supervisor' as const,
      unit: 'unit-3',
      supervisor: 'manager-1',
      standIn: 'supervisor-8',
      standInFrom: '2027-03-01',
      standInTo: '2027-03-14',
      language: 'es' as const,
      notices: 'morning' as const,
      active: true,
    };
    await given().saveStaff([known]);
    await given().savePeople([{ id: 'supervisor-7', name: 'First Name', mail: 'other@agency.example' }]);
    const others = (await another().staff()).filter(({ id }) => id === 'supervisor-7');
    expect(others).toEqual([{ ...known, mail: 'other@agency.example' }]);
    await given().saveStaff([known, { ...known, active: false, standIn: null, standInFrom: null, standInTo: null }]);
    expect((await given().staff()).find(({ id }) => id === 'supervisor-7')).toMatchObject({
      active: false,
      standIn: null,
    });
  });

  test('names of the staff are read for some, for none, or for all', async () => {
    await given().savePeople([
      { id: 'worker-21', name: 'Twenty One', mail: null },
      { id: 'worker-22', name: 'Twenty Two', mail: null },
    ]);
    expect(await another().staffNames(['worker-22', 'nobody'])).toEqual(new Map([['worker-22', 'Twenty Two']]));
    expect(await another().staffNames([])).toEqual(new Map());
    const everybody = await another().staff();
    expect(await another().staffNames()).toEqual(new Map(everybody.map(({ id, name }) => [id, name])));
  });
}
