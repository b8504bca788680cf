import { createHash } from 'node:crypto';
import { Client } from 'pg';
import type { Archive } from '../../store/record-store';
import { AT, opening } from './batches';

/** Printed documents and the copies of them. */
export function keepsDocuments(given: () => Archive, another: () => Archive, url: () => string): void {
  const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 0xff, 0x0a]);
  const printed = {
    kind: 'case-plan',
    form: 'pdf',
    caseId: 'case-printed',
    about: 'plan-2',
    snapshot: 'a1b2',
    copyFor: 'parent-1',
    language: 'en',
    printedBy: 'worker-1',
    printedAt: AT,
    bytes,
  };

  test('a printed document is kept by its hash with who, when and for whom', async () => {
    const hash = await given().keepDocument(printed);
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(await another().keepDocument(printed)).toBe(hash);
    const { bytes: _, ...entry } = printed;
    expect(await another().documents('case-printed')).toEqual([{ ...entry, hash, copies: [] }]);
    await given().record(opening('case-printed', [{ id: 'worker-1', role: 'caseworker', active: true }]));
    expect(await another().documentBytes(hash, 'worker-1')).toEqual(bytes);
    expect(await given().documentBytes('none', 'worker-1')).toBeNull();
  });

  test('copies that were given stand against the document', async () => {
    const hash = await given().keepDocument({ ...printed, caseId: 'case-copied', bytes: Buffer.from('copied') });
    const copy = { to: 'parent-1', on: '2027-02-05', by: 'worker-1' };
    await given().recordCopy(hash, copy);
    await another().recordCopy(hash, copy);
    await another().recordCopy(hash, { ...copy, on: '2027-02-09' });
    const [document] = await given().documents('case-copied');
    expect(document?.copies).toEqual([copy, { ...copy, on: '2027-02-09' }]);
  });

  test('what was printed cannot be changed by anyone who reaches the database', async () => {
    const client = new Client({ connectionString: url() });
    await client.connect();
    await expect(client.query(`update document set kind = 'other'`)).rejects.toThrow('append-only');
    await expect(client.query('delete from document_copy')).rejects.toThrow('append-only');
    await client.end();
  });
}
