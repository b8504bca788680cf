import { Migrator } from 'kysely';
import { plain, StoreRefusal } from './failure';
import { migrations } from './migrations';
import { connect } from './postgres';

/**
 * Brings the tables up to date and says which migrations that took. Several processes may do so at once: Kysely takes
 * a lock of the transaction, and in the local store an open transaction makes the others wait anyway.
 */
export async function migrate(url: string): Promise<string[]> {
  const db = connect<unknown>(url, 2);
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error) throw explained(error, url);
    return results.map((result) => result.migrationName);
  } finally {
    await db.destroy();
  }
}

/** Kysely calls a store of a newer program corrupted. */
function explained(error: unknown, url: string): unknown {
  const newer = error instanceof Error && /previously executed migration .* is missing/.test(error.message);
  return newer ? new StoreRefusal('The record store was made by a newer Caseclock than this one.') : plain(error, url);
}
