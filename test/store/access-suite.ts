import { Client } from 'pg';
import type { Archive } from '../../store/record-store';

/** Who read which case is noted for good. */
export function notesReadings(given: () => Archive, another: () => Archive, url: () => string): void {
  const most = 100;

  test('a reading is noted with its real time, and listed with the newest in front', async () => {
    await given().noteAccess([{ person: 'w-hale', caseId: 'case-read', what: 'agenda' }]);
    await another().noteAccess([{ person: 's-okafor', caseId: 'case-read', what: 'plan' }]);
    const read = await given().access({ case: 'case-read', most });
    expect(read.map(({ person, what }) => [person, what])).toEqual([
      ['s-okafor', 'plan'],
      ['w-hale', 'agenda'],
    ]);
    for (const { at } of read) expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000);
  });

  test('readings are asked for by person, by case and by time', async () => {
    const [one, two] = ['case-read-1', 'case-read-2'];
    await given().noteAccess([one, two].map((caseId) => ({ person: 'a-reader', caseId, what: 'measures' })));
    await given().noteAccess([]);
    const casesRead = async (wanted: object) =>
      (await given().access({ most, ...wanted })).map(({ caseId }) => caseId).sort();
    expect(await casesRead({ person: 'a-reader' })).toEqual([one, two]);
    expect(await casesRead({ person: 'a-reader', case: two })).toEqual([two]);
    expect(await casesRead({ person: 'a-reader', most: 1 })).toEqual([two]);
    const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    expect(await casesRead({ person: 'a-reader', since: hour(-1), before: hour(1) })).toEqual([one, two]);
    expect(await casesRead({ person: 'a-reader', since: hour(1) })).toEqual([]);
    expect(await casesRead({ person: 'a-reader', before: hour(-1) })).toEqual([]);
  });

  test('the access log is append-only for everyone who reaches the database', async () => {
    await given().noteAccess([{ person: 'w-hale', caseId: 'case-read', what: 'agenda' }]);
    const client = new Client({ connectionString: url() });
    await client.connect();
    for (const change of [`update access set person = 'nobody'`, 'delete from access', 'truncate access cascade'])
      await expect(client.query(change)).rejects.toThrow('access is append-only');
    await client.end();
  });
}
