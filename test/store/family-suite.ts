import type { StaffMember } from '../../domain/case/staff';
import type { Archive, StaffEntry } from '../../store/record-store';
import { opening, restricting } from './batches';

const RESTRICTED_TO = ['m-reads', 'a-reads'];

const STAFF: StaffMember[] = [
  { id: 'w-reads', role: 'caseworker', active: true },
  { id: 'm-reads', role: 'programme-manager', active: true },
  { id: 'w-left', role: 'caseworker', active: false },
  { id: 'w-of-old-unit', role: 'caseworker', active: true, former: true },
  { id: 'w-retired', role: 'caseworker', active: true },
  { id: 'adm-named', role: 'administrator', active: true },
];

/** Names are read through one door, by those who have the right, and it is noted. */
export function keepsNamesApart(given: () => Archive, another: () => Archive): void {
  const names = (person: string) => ({ person, what: 'names' as const });
  const entry = (change: Pick<StaffEntry, 'id' | 'role' | 'active'> & Partial<StaffEntry>): StaffEntry => ({
    name: 'A Name',
    mail: null,
    unit: null,
    supervisor: null,
    standIn: null,
    standInFrom: null,
    standInTo: null,
    language: 'en',
    notices: 'each',
    ...change,
  });

  beforeAll(async () => {
    for (const caseId of ['case-named', 'case-named-2']) await given().record(opening(caseId, STAFF));
    await given().saveStaff([
      entry({ id: 'a-reads', role: 'auditor', active: true }),
      entry({ id: 'a-retired', role: 'auditor', active: false }),
      entry({ id: 'w-retired', role: 'caseworker', active: false }),
      entry({ id: 's-of-unit', role: 'supervisor', active: true, unit: 'unit-3' }),
      entry({ id: 's-elsewhere', role: 'supervisor', active: true, unit: 'unit-4' }),
      entry({ id: 'm-reads', role: 'programme-manager', active: true }),
      entry({ id: 'm-elsewhere', role: 'programme-manager', active: true }),
    ]);
  });

  test('a participant is named, and named anew; a name belongs to one case', async () => {
    await given().saveParticipant('case-named', { id: 'child-1', name: 'First Name' });
    await given().saveParticipant('case-named', { id: 'child-1', name: 'Second Name' });
    const family = await another().family('case-named', names('w-reads'));
    const unknown = { address: null, telephone: null, mail: null, protected: false };
    expect(family).toEqual([{ id: 'child-1', name: 'Second Name', ...unknown }]);
    expect(await given().family('case-named-2', names('w-reads'))).toEqual([]);
  });

  test('what reaches a participant is kept beside the name, changed bit by bit, and taken out', async () => {
    const [id, caseId] = ['parent-1', 'case-named-2'];
    await expect(given().saveParticipant(caseId, { id, telephone: '555-0142' })).rejects.toThrow('has no name yet');
    await given().saveParticipant(caseId, { id, name: 'A Parent', address: '12 Elm Street' });
    await given().saveParticipant(caseId, { id, telephone: '555-0142', protected: true });
    await given().saveParticipant(caseId, { id, address: null });
    expect(await another().family(caseId, names('m-reads'))).toEqual([
      { id, name: 'A Parent', address: null, telephone: '555-0142', mail: null, protected: true },
    ]);
  });

  test.each([
    ['the caseworker', 'w-reads'],
    ['the programme manager of the case', 'm-reads'],
    ['an auditor of the agency', 'a-reads'],
    ['a programme manager without a role in the case', 'm-elsewhere'],
    ['the supervisor of its unit, without a role in the case', 's-of-unit'],
  ])('%s reads the names, and that is noted', async (_, person) => {
    await given().family('case-named', { person, what: 'print' });
    const [newest] = await another().access({ case: 'case-named', most: 1 });
    expect(newest).toMatchObject({ person, what: 'print' });
    await given().admitReader({ person, caseId: 'case-named', what: 'plan' });
    expect(await another().access({ case: 'case-named', most: 1 })).toMatchObject([{ person, what: 'plan' }]);
  });

  test.each([
    ['somebody who left the case', 'w-left', 'case-named'],
    ['a caseworker of the unit that gave the case away', 'w-of-old-unit', 'case-named'],
    ['somebody whom the directory has as inactive', 'w-retired', 'case-named'],
    ['an auditor who retired', 'a-retired', 'case-named'],
    ['the supervisor of another unit', 's-elsewhere', 'case-named'],
    ['an administrator of the case', 'adm-named', 'case-named'],
    ['a stranger', 'nobody', 'case-named'],
    ['an auditor, of a case that there is not', 'a-reads', 'case-none'],
  ])('%s reads no name, and nothing is noted as read', async (_, person, caseId) => {
    const document = await given().keepDocument({ ...PRINTED, caseId, bytes: Buffer.from(`${caseId} in print`) });
    const noted = await given().access({ most: 1 });
    await expect(given().family(caseId, names(person))).rejects.toMatchObject({
      name: 'NoRight',
      message: expect.stringContaining(`${person} may not read the names and words of case ${caseId}`),
    });
    await expect(given().documentBytes(document, person)).rejects.toMatchObject({ name: 'NoRight' });
    await expect(given().admitReader({ person, caseId, what: 'plan' })).rejects.toMatchObject({ name: 'NoRight' });
    if (caseId !== 'case-none') await expect(given().caseRecord(caseId, person)).rejects.toThrow('may not read');
    expect(await given().access({ most: 1 })).toEqual(noted);
  });

  test('names of a restricted case are for those named alone, on lists as on its pages', async () => {
    const caseId = 'case-restricted';
    await given().record(opening(caseId, STAFF));
    await given().saveParticipant(caseId, { id: 'child-1', name: 'A Child' });
    const everybody = ['w-reads', 'm-reads', 'a-reads', 'm-elsewhere', 's-of-unit', 's-elsewhere'];
    const readBy = async () => {
      const inside = [];
      for (const person of everybody) {
        const family = await given()
          .family(caseId, names(person))
          .catch((error: Error) => error.name);
        const listed = await given().familyNames(person, [caseId]);
        // A list needs the person in the directory; whoever works on the case without being there reads its page.
        if (person !== 'w-reads') expect([person, listed.length > 0]).toEqual([person, Array.isArray(family)]);
        if (Array.isArray(family)) inside.push(person);
      }
      return inside;
    };
    expect(await readBy()).toEqual(['w-reads', 'm-reads', 'a-reads', 'm-elsewhere', 's-of-unit']);
    await given().record(restricting(caseId, 2, { type: 'caseRestricted', to: RESTRICTED_TO, reason: 'threat' }));
    expect(await readBy()).toEqual(RESTRICTED_TO);
    await given().record(restricting(caseId, 3, { type: 'restrictionLifted' }));
    expect(await readBy()).toEqual(['w-reads', 'm-reads', 'a-reads', 'm-elsewhere', 's-of-unit']);
  });

  test('all that is recorded of a case has the names, for those who may read them', async () => {
    const record = await given().caseRecord('case-named', 'a-reads');
    expect(record?.family.map(({ name }) => name)).toEqual(['Second Name']);
    expect(await given().access({ case: 'case-named', most: 1 })).toMatchObject([
      { person: 'a-reads', what: 'export' },
    ]);
  });
}

const PRINTED = {
  kind: 'case-plan',
  form: 'pdf',
  about: null,
  snapshot: null,
  copyFor: null,
  language: 'en',
  printedBy: 'w-reads',
  printedAt: '2027-02-03T17:30:00.000Z',
};
