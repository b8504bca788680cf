import { Client } from 'pg';
import type { CaseEvent } from '../../domain/case/events';
import type { StaffMember } from '../../domain/case/staff';
import type { Archive } from '../../store/record-store';
import { AT, eventAt, opening } from './batches';

const STAFF: StaffMember[] = [
  { id: 'm-ends', role: 'programme-manager', active: true },
  { id: 'w-ends', role: 'caseworker', active: true },
];
const ORDER = { by: 'm-ends', order: 'JV-2031-0457' };

const ORDER_DRAFT = { person: 'w-ends', what: 'closeCase', subject: '', args: { summary: 'Words.' }, request: null };

/** What goes when a case is expunged, and what stays. */
export function expungesCases(given: () => Archive, another: () => Archive, url: () => string): void {
  /** Records a case that names texts, and ends it if it is to end. */
  async function recordCase(caseId: string, texts: string[], end?: 'caseClosed' | 'caseCancelled'): Promise<void> {
    await given().record(opening(caseId, STAFF));
    const said = [{ type: 'closureReturned', comments: texts }, ...(end ? [{ type: end }] : [])];
    const events = said.map((event, index) => ({ ...eventAt(index + 2), event: event as unknown as CaseEvent }));
    await given().record({ caseId, turns: [{ at: AT, on: '2027-02-04', time: '09:00', events, notices: [] }] });
  }

  const printed = (caseId: string) =>
    given().keepDocument({
      kind: 'case-plan',
      form: 'pdf',
      caseId,
      about: null,
      snapshot: null,
      copyFor: null,
      language: 'en',
      printedBy: 'w-ends',
      printedAt: AT,
      bytes: Buffer.from(`${caseId} in print`),
    });

  async function asOwner(...statements: string[]): Promise<void> {
    const client = new Client({ connectionString: url() });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }

  test('names, words and printed documents of a closed case go; what was done stays, and its journal verifies', async () => {
    const [own, shared] = [await given().saveText('Words of one'), await given().saveText('Words of two')];
    await recordCase('gone-1', [own.id, shared.id], 'caseClosed');
    await recordCase('gone-2', [shared.id]);
    await given().saveParticipant('gone-1', { id: 'child-1', name: 'A Child' });
    const hash = await printed('gone-1');
    await given().recordCopy(hash, { to: 'child-1', on: '2027-02-05', by: 'w-ends' });
    await given().saveDraft({ ...ORDER_DRAFT, caseId: 'gone-1' });
    const [journal, documents] = [await given().journal('gone-1'), await given().documents('gone-1')];

    const removed = { participants: 1, texts: 1, documents: 1 };
    expect(await given().removable('gone-1', 'm-ends')).toEqual(removed);
    expect(await given().text(own.id)).not.toBeNull();
    expect(await given().expunge('gone-1', ORDER)).toMatchObject({ caseId: 'gone-1', ...ORDER, ...removed });

    expect([await another().text(own.id), (await another().text(shared.id))?.words]).toEqual([null, 'Words of two']);
    expect(await another().documentBytes(hash, 'm-ends')).toBeNull();
    expect(await another().drafts({ person: 'w-ends', caseId: 'gone-1' })).toEqual([]);
    expect(await another().documents('gone-1')).toEqual(documents);
    expect(await another().journal('gone-1')).toEqual(journal);
    expect((await another().verify('gone-1', () => {})).found).toEqual([]);
    const record = await another().caseRecord('gone-1', 'm-ends');
    expect(record).toMatchObject({ family: [], missingTexts: [own.id], expungement: ORDER });
    expect(record?.documents.map(({ bytes }) => bytes)).toEqual([null]);
  });

  test('what is gone is not brought back, and goes once', async () => {
    await recordCase('gone-3', [], 'caseCancelled');
    await given().expunge('gone-3', ORDER);
    for (const act of [
      () => given().saveParticipant('gone-3', { id: 'child-1', name: 'A Child' }),
      () => printed('gone-3'),
      () => given().saveDraft({ ...ORDER_DRAFT, caseId: 'gone-3' }),
      () => given().family('gone-3', { person: 'm-ends', what: 'names' }),
      () => given().expunge('gone-3', { ...ORDER, order: 'JV-2' }),
    ])
      await expect(act()).rejects.toMatchObject({ name: 'Expunged', message: expect.stringContaining('JV-2031-0457') });
    expect(await another().expungement('gone-3')).toMatchObject(ORDER);
  });

  test.each([
    ['an open case', 'gone-open', 'm-ends', 'Case gone-open is open'],
    ['a case, by its caseworker', 'gone-refused', 'w-ends', 'w-ends may not expunge case gone-refused'],
    ['a case, by a stranger', 'gone-refused-2', 'nobody', 'nobody may not expunge case gone-refused-2'],
  ])('%s is not expunged, and nothing goes', async (_, caseId, by, sentence) => {
    const { id } = await given().saveText(`Words of ${caseId} and ${by}`);
    await recordCase(caseId, [id], caseId === 'gone-open' ? undefined : 'caseClosed');
    await given().saveParticipant(caseId, { id: 'child-1', name: 'A Child' });
    const order = { ...ORDER, by };
    await expect(given().removable(caseId, by)).rejects.toThrow(sentence);
    await expect(given().expunge(caseId, order)).rejects.toThrow(sentence);
    expect(await given().expungement(caseId)).toBeNull();
    expect(await given().text(id)).not.toBeNull();
    expect(await given().family(caseId, { person: 'm-ends', what: 'names' })).toHaveLength(1);
  });

  test('words that were stored again of late are left: they may be on their way into another case', async () => {
    const { id } = await given().saveText('Words that two people type');
    await recordCase('gone-4', [id], 'caseClosed');
    await given().saveText('Words that two people type');
    expect(await given().expunge('gone-4', ORDER)).toMatchObject({ texts: 0 });
    await recordCase('gone-5', [id]);
    expect((await another().text(id))?.words).toBe('Words that two people type');
  });

  test('no other way removes what was printed, not even for the owner of the tables', async () => {
    await recordCase('gone-6', []);
    const hash = await printed('gone-6');
    const expunged = `insert into expungement values ('gone-6', 'me', 'none', 0, 0, 0)`;
    for (const [statement, sentence] of [
      [`delete from document_bytes where hash = '${hash}'`, 'by expungement alone'],
      [`update document_bytes set bytes = '' where hash = '${hash}'`, 'append-only'],
      ['truncate document_bytes', 'append-only'],
      [`delete from document where hash = '${hash}'`, 'append-only'],
      [expunged, 'only a closed or cancelled case is expunged'],
      ['delete from expungement', 'expungement is append-only'],
    ] as const)
      await expect(asOwner(statement)).rejects.toThrow(sentence);
    expect((await given().documentBytes(hash, 'm-ends'))?.toString()).toBe('gone-6 in print');
  });
}
