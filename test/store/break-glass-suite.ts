import { Client } from 'pg';
import type { Archive, StaffEntry } from '../../store/record-store';
import { opening, restricting } from './batches';

const REASON = 'The school called and the worker cannot be reached';

/** Who has no right to a case reads it for an hour, with a reason on record. */
export function breaksGlass(given: () => Archive, another: () => Archive, url: () => string): void {
  const caseId = 'case-glass';
  const nobody = { mail: null, unit: null, supervisor: null, standIn: null, standInFrom: null, standInTo: null };
  const entry = (id: string, role: StaffEntry['role'], active = true): StaffEntry => {
    return { id, role, active, name: 'A Name', ...nobody, language: 'en', notices: 'each' };
  };
  const family = (person: string) => given().family(caseId, { person, what: 'names' });
  const breaking = (person: string, of = caseId) => given().breakGlass({ person, caseId: of, reason: REASON });

  beforeAll(async () => {
    await given().record(opening(caseId, [{ id: 'w-glass', role: 'caseworker', active: true }]));
    await given().record(restricting(caseId, 2, { type: 'caseRestricted', to: ['w-glass'], reason: 'threat' }));
    await given().saveParticipant(caseId, { id: 'child-1', name: 'A Child' });
    await given().saveStaff([
      entry('s-glass', 'supervisor'),
      entry('m-glass', 'programme-manager'),
      entry('a-glass', 'auditor'),
      entry('s-often', 'supervisor'),
      entry('s-gone', 'supervisor', false),
      entry('w-elsewhere', 'caseworker'),
      entry('x-glass', 'administrator'),
    ]);
  });

  describe('a case that somebody has no right to', () => {
    test.each(['s-glass', 'm-glass', 'a-glass'])('is read by %s for an hour, with a reason', async (person) => {
      await expect(family(person)).rejects.toMatchObject({ name: 'NoRight' });
      expect(await given().glass(person, caseId)).toBeNull();
      const until = await breaking(person);
      expect(Math.abs(Date.parse(until ?? '') - Date.now() - 3_600_000)).toBeLessThan(60_000);
      expect(await another().glass(person, caseId)).toBe(until);
      expect((await family(person)).map(({ name }) => name)).toEqual(['A Child']);
      expect(await given().glass(person, 'another-case')).toBeNull();
    });

    test('is on record with the reason, which the access log tells those alone who ask for reasons', async () => {
      await breaking('s-glass');
      const [newest] = await given().access({ case: caseId, most: 1, reasons: true });
      expect(newest).toMatchObject({ person: 's-glass', what: 'break-glass', reason: REASON });
      expect((await given().access({ case: caseId, most: 1 }))[0]).not.toHaveProperty('reason');
      expect((await given().brokenGlass(1))[0]).toMatchObject({ person: 's-glass', caseId, reason: REASON });
    });

    test('is not told apart from one that there is not: the attempt is on record', async () => {
      expect(await breaking('a-glass', 'no-such-case')).not.toBeNull();
      expect(await given().access({ case: 'no-such-case', most: 1 })).toMatchObject([{ person: 'a-glass' }]);
      const reader = { person: 'a-glass', what: 'names' as const };
      await expect(given().family('no-such-case', reader)).rejects.toMatchObject({ name: 'NoRight' });
    });

    test.each(['w-elsewhere', 'x-glass', 's-gone', 'stranger'])(
      'stays closed to %s, without a record',
      async (person) => {
        await expect(breaking(person)).rejects.toMatchObject({ name: 'NoRight' });
        expect(await given().access({ person, most: 1 })).toEqual([]);
      },
    );

    test('is closed again to somebody who leaves the agency', async () => {
      await breaking('m-glass');
      await given().saveStaff([entry('m-glass', 'programme-manager', false)]);
      expect(await given().glass('m-glass', caseId)).toBeNull();
      await expect(family('m-glass')).rejects.toMatchObject({ name: 'NoRight' });
    });

    test('is opened ten times in an hour by one person, also by many requests at once', async () => {
      const all = await Promise.all(Array.from({ length: 12 }, (_, index) => breaking('s-often', `case-${index}`)));
      expect(all.filter((until) => until !== null)).toHaveLength(10);
      expect(await given().access({ person: 's-often', most: 100 })).toHaveLength(10);
    });

    test('is closed after the hour, and the record cannot be changed', async () => {
      const client = new Client({ connectionString: url() });
      await client.connect();
      await client.query(
        `with noted as (insert into access (person, case_id, what) values ('a-glass', 'case-past', 'break-glass') returning number)
         insert into break_glass (access, person, case_id, reason, ends_at)
         select number, 'a-glass', 'case-past', 'long ago', clock_timestamp() - interval '1 second' from noted`,
      );
      for (const change of [`update break_glass set ends_at = now()`, 'delete from break_glass'])
        await expect(client.query(change)).rejects.toThrow('break_glass is append-only');
      await client.end();
      expect(await given().glass('a-glass', 'case-past')).toBeNull();
    });
  });
}
