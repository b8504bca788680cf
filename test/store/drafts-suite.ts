import { Client } from 'pg';
import type { Archive } from '../../store/record-store';

/** What somebody began to write is kept for seven days. */
export function keepsDrafts(given: () => Archive, another: () => Archive, url: () => string): void {
  const key = { person: 'w-writes', caseId: 'case-drafted', what: 'recordFamilyAssessment', subject: 'plan-2' };
  const draft = (words: string) => ({ ...key, args: { plan: 'plan-2', significantChanges: words }, request: null });
  const words = async (wanted = {}) =>
    (await another().drafts({ person: 'w-writes', ...wanted })).map(({ args }) => args['significantChanges']);

  beforeEach(async () => {
    for (const each of await given().drafts({ person: 'w-writes' })) await given().dropDraft(each);
  });

  async function daysLater(days: number): Promise<void> {
    const client = new Client({ connectionString: url() });
    await client.connect();
    const earlier = `saved_at - interval '${days} days'`;
    await client.query(`update draft set saved_at = ${earlier} where person = 'w-writes'`);
    await client.end();
  }

  test('a draft is read as it was typed; the newer takes the place of the older', async () => {
    expect(await given().saveDraft({ ...draft('He found work.'), request: 'request-1' })).toBe(1);
    expect(await given().saveDraft(draft('He found work in May.'))).toBe(2);
    const [kept, ...others] = await another().drafts({ person: 'w-writes' });
    expect(others).toEqual([]);
    expect(kept).toEqual({ ...draft('He found work in May.'), version: 2, savedAt: expect.any(String) });
  });

  test('two windows do not overwrite each other unseen', async () => {
    expect(await given().saveDraft(draft('First window'), 0)).toBe(1);
    await expect(another().saveDraft(draft('Second window'), 0)).rejects.toMatchObject({ name: 'Declined' });
    expect(await given().saveDraft(draft('First window, longer'), 1)).toBe(2);
    await expect(another().saveDraft(draft('Second window'), 1)).rejects.toThrow('changed or sent elsewhere');
    expect(await words()).toEqual(['First window, longer']);
    await given().dropDraft(key);
    await expect(another().saveDraft(draft('Second window'), 2)).rejects.toThrow('changed or sent elsewhere');
    expect(await words()).toEqual([]);
  });

  test('a draft is that of one person, case, command and subject', async () => {
    await given().saveDraft(draft('Mine'));
    const others = [{ person: 'w-other' }, { caseId: 'case-other' }, { what: 'endAbsence' }, { subject: 'plan-3' }];
    for (const other of others) await given().saveDraft({ ...draft('Another'), ...other });
    expect(await words(key)).toEqual(['Mine']);
    expect(await words()).toHaveLength(others.length);
    expect(await given().dropDraft(key)).toBe(true);
    expect(await given().dropDraft(key)).toBe(false);
    expect(await words()).toEqual(['Another', 'Another', 'Another']);
  });

  test('a draft is there for seven days after it was saved last', async () => {
    await given().saveDraft(draft('Old words'));
    await daysLater(6);
    expect(await words()).toEqual(['Old words']);
    await daysLater(1);
    expect(await words()).toEqual([]);
    expect(await given().saveDraft(draft('New words'), 0)).toBeGreaterThan(0);
    expect(await words()).toEqual(['New words']);
  });
}
