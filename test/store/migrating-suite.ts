import { sql, type Migration } from 'kysely';
import { migrate } from '../../store/migrate';
import { migrations } from '../../store/migrations';
import { connect } from '../../store/postgres';

/** What becomes of the tables when bringing them up to date goes wrong. Ends with a store of a newer release. */
export function migratesWhollyOrNotAtAll(url: () => string): void {
  const tables = async () => {
    const db = connect<unknown>(url(), 1);
    const found = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'public' order by 1`.execute(db);
    await db.destroy();
    return found.rows.map(({ name }) => name);
  };
  const making = (table: string, more?: string): Migration => ({
    up: async (db) => {
      await sql.raw(`create table ${table} (id text)`).execute(db);
      if (more) await sql.raw(more).execute(db);
    },
  });

  test('a migration that fails half way leaves the tables as they were, and the next start tries again', async () => {
    const before = await tables();
    const broken = {
      ...migrations,
      '9001-halves': making('half'),
      '9002-more': making('other', 'select 1 from nothing'),
    };
    await expect(migrate(url(), broken)).rejects.toThrow(
      /^Migration 9002-more failed: .*nothing.* The tables are as they were before; the next start tries again\.$/,
    );
    expect(await tables()).toEqual(before);
    expect(await migrate(url())).toEqual([]);
    const mended = { ...broken, '9002-more': making('other') };
    expect(await Promise.all([migrate(url(), mended), migrate(url(), mended)]).then((done) => done.flat())).toEqual([
      '9001-halves',
      '9002-more',
    ]);
    expect(await tables()).toEqual([...before, 'half', 'other'].sort());
  });

  test('a store of a newer release is refused with a word, and stays as it is', async () => {
    const before = await tables();
    await expect(migrate(url())).rejects.toThrow(
      /was made by a newer Caseclock than this one: it has 9001-halves, which/,
    );
    expect(await tables()).toEqual(before);
  });
}
