import { type Migration, type MigrationResult, Migrator } from 'kysely';
import { placeOf } from './address';
import { plain, StoreFull, StoreRefusal, StoreUnreachable } from './failure';
import { migrations } from './migrations';
import { connect } from './postgres';

/**
 * Brings the tables up to date and says which migrations that took; all of them or none. Several processes may do so at
 * once: Kysely takes a lock of the transaction, and in the local store an open transaction makes the others wait anyway.
 */
export async function migrate(url: string, known: Record<string, Migration> = migrations): Promise<string[]> {
  const db = connect<unknown>(url, 2);
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(known) } });
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error) throw explained(error, results, url);
    return results.map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}

/** Kysely calls a store of a newer program corrupted. */
function explained(error: unknown, results: readonly MigrationResult[], url: string): unknown {
  const newer = error instanceof Error ? /previously executed migration (\S+) is missing/.exec(error.message) : null;
  if (newer)
    return new StoreRefusal(
      `The record store at ${placeOf(url)} was made by a newer Caseclock than this one: it has ${newer[1]}, which is not ` +
        'known here. Nothing was changed. Start the newer release, or set DATABASE_URL to another store.',
    );
  const told = plain(error, url);
  const failed = results.find(({ status }) => status === 'Error')?.migrationName;
  if (!failed || told instanceof StoreUnreachable || told instanceof StoreFull) return told;
  const why = told instanceof Error ? told.message : String(told);
  return new StoreRefusal(
    `Migration ${failed} failed: ${why} The tables are as they were before; the next start tries again.`,
  );
}
