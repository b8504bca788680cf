import { type MigrationProvider, Migrator, sql } from 'kysely';
import { Client } from 'pg';
import { migrations } from '../../store/migrations';
import { migrate } from '../../store/migrate';
import { connect, openStore } from '../../store/postgres';
import type { CaseEvent } from '../../domain/case/events';
import type { StaffMember } from '../../domain/case/staff';
import type { Archive } from '../../store/record-store';
import { turnsOf } from './story';
import { findPostgres, startPostgres } from '../harness/postgres';
import { AT, batchOf, eventAt, opening } from './batches';
import { behavesLikeARecordStore } from './record-store-suite';

const found = findPostgres();
if ('missing' in found) process.stderr.write(`Not tested with PostgreSQL: ${found.missing}.\n`);
const describeIfFound = 'missing' in found ? describe.skip : describe;

describeIfFound('a record store on PostgreSQL', () => behavesLikeARecordStore(() => startPostgres(found)));

describeIfFound('an empty PostgreSQL', () => {
  test('says that its tables have not been made', async () => {
    const { url, stop } = await startPostgres(found);
    const store = openStore(url);
    await expect(store.journal('case-1')).rejects.toThrow('run the migrations');
    await store.close();
    await stop();
  });
});

describeIfFound('the role of the programs', () => {
  test('records and lists, and can change nothing that is append-only, nor the triggers that refuse it', async () => {
    const { url, stop } = await startPostgres(found);
    await migrate(url);
    const asProgram = `${url}&options=${encodeURIComponent('-c role=caseclock_app')}`;
    const store = openStore(asProgram);
    await store.record(batchOf('case-1', [1, 2]));
    await store.record(batchOf('case-1', [2, 3]));
    await store.noteAccess([{ person: 'worker-1', caseId: 'case-1', what: 'plan' }]);
    await store.savePeople([{ id: 'worker-1', name: 'A Name', mail: null }]);
    expect(await store.rebuildWorklist(() => {})).toBe(1);
    expect(await store.verify(undefined, () => {})).toEqual({ cases: 1, events: 3, found: [] });
    await store.close();
    const client = new Client({ connectionString: asProgram });
    await client.connect();
    for (const statement of [
      `update event set by = 'nobody'`,
      'delete from event',
      'truncate event',
      'alter table event disable trigger event_append_only',
      'delete from document',
      `update access set person = 'nobody'`,
      'delete from access',
      `update document_bytes set bytes = ''`,
      'delete from expungement',
    ])
      await expect(client.query(statement)).rejects.toThrow(/permission denied|must be owner/);
    await client.end();
    await stop();
  });
});

describeIfFound('the role of the programs, when a case is expunged', () => {
  test('removes what was printed of that case, and of no other', async () => {
    const { url, stop } = await startPostgres(found);
    await migrate(url);
    const asProgram = `${url}&options=${encodeURIComponent('-c role=caseclock_app')}`;
    const store = openStore(asProgram);
    const manager = { id: 'm-vasquez', role: 'programme-manager', active: true } as const;
    const [gone, kept] = [await printedCase(store, 'gone', manager), await printedCase(store, 'kept', manager)];
    await store.expunge('gone', { by: manager.id, order: 'JV-1' });
    expect(await store.documentBytes(gone, manager.id)).toBeNull();
    expect(await store.documentBytes(kept, manager.id)).not.toBeNull();
    await store.close();
    const client = new Client({ connectionString: asProgram });
    await client.connect();
    await expect(client.query('delete from document_bytes')).rejects.toThrow('by expungement alone');
    await client.end();
    await stop();
  });

  async function printedCase(store: Archive, caseId: string, manager: StaffMember): Promise<string> {
    await store.record(opening(caseId, [manager]));
    const closed = { ...eventAt(2), event: { type: 'caseClosed' } as unknown as CaseEvent };
    const turn = { at: AT, on: '2027-02-04', time: '09:00', events: [closed], notices: [] };
    await store.record({ caseId, turns: [turn] });
    const bytes = Buffer.from(`${caseId} in print`);
    const about = { about: null, snapshot: null, copyFor: null, language: 'en' };
    const print = { kind: 'case-plan', form: 'pdf', printedBy: manager.id, printedAt: AT };
    return store.keepDocument({ caseId, bytes, ...about, ...print });
  }
});

describeIfFound('a store of before the chain of hashes', () => {
  test('is brought up to date: its journal is linked as it stands, and its worklist is made from it', async () => {
    const { url, stop } = await startPostgres(found);
    const db = connect<unknown>(url);
    const former = Object.fromEntries(Object.entries(migrations).slice(0, 2));
    const provider: MigrationProvider = { getMigrations: () => Promise.resolve(former) };
    await new Migrator({ db, provider }).migrateToLatest();
    const { caseId, turns } = await turnsOf('visits');
    for (const { sequence, at, on, by, event } of turns.flatMap(({ events }) => events))
      await sql`insert into event (case_id, sequence, type, body, at, "on", by)
        values (${caseId}, ${sequence}, ${event.type}, ${JSON.stringify(event)}, ${at}, ${on}, ${by})`.execute(db);
    await db.destroy();
    expect(await migrate(url)).toContain('0003-hash-chain');
    const store = openStore(url);
    expect(await store.verify(undefined, () => {})).toMatchObject({ cases: 1, found: [] });
    expect(await store.rebuildWorklist(() => {})).toBe(1);
    expect(await store.checkWorklist(undefined, () => {})).toEqual([]);
    expect((await store.worklist({})).length).toBeGreaterThan(0);
    await store.close();
    await stop();
  });
});
