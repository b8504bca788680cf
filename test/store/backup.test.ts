import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../store/migrate';
import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import { findPostgres, startPostgres } from '../harness/postgres';
import { newFolder, startStore } from '../harness/store';
import { batchOf } from './batches';
import { turnsOf } from './story';

/* Backup and restore as docs/operating.md describes them. */

const ROLES = resolve(__dirname, '../../scripts/compose/databases.sql');

const quietly = () => {};

/** A family's story, its words, and what anybody could ask of them. */
async function filled(store: Archive): Promise<unknown> {
  await store.record(await turnsOf('marlow'));
  await store.saveText('La niña está bien.');
  return everythingIn(store);
}

async function everythingIn(store: Archive): Promise<unknown> {
  const journal = (await store.journal('MW-27-0031')).map(({ sequence, event }) => ({ sequence, event }));
  const duties = await store.worklist({ most: 10_000 });
  return { journal, duties, notices: await store.notices(), verified: await store.verify(undefined, quietly) };
}

const found = findPostgres();
const describeIfFound = 'missing' in found ? describe.skip : describe;

describeIfFound('PostgreSQL', () => {
  test('a dump is restored into a new server once the roles are there; it verifies, and cases go on recording', async () => {
    const [server, fresh] = [await startPostgres(found), await startPostgres(found)];
    makeRoles(server.url);
    const owner = as('caseclock', server.url);
    await migrate(owner);
    const store = openStore(as('caseclock_app', server.url));
    const before = await filled(store);
    const dump = join(newFolder(), 'caseclock.dump');
    tool('pg_dump', ['--format=custom', `--file=${dump}`, owner]);
    // What happens between the backup and the loss is lost.
    await store.record(batchOf('LATER-1', [1, 2]));
    await store.close();
    await server.stop();

    expect(() => restore(dump, fresh.url)).toThrow('role "caseclock" does not exist');
    makeRoles(fresh.url);
    restore(dump, as('caseclock', fresh.url));
    const program = as('caseclock_app', fresh.url);
    const restored = openStore(program);
    expect(await everythingIn(restored)).toEqual(before);
    expect(await migrate(as('caseclock', fresh.url))).toEqual([]);
    await restored.record(batchOf('LATER-1', [3]));
    expect((await restored.verify('LATER-1', quietly)).found).toEqual([
      { case: 'LATER-1', sequence: 1, what: 'missing', other: 2 },
    ]);
    await restored.close();
    await expect(asked(program, 'delete from event')).rejects.toThrow('permission denied');
    await expect(asked(as('caseclock', fresh.url), 'delete from event')).rejects.toThrow('append-only');
    rmSync(dump);
    await fresh.stop();
  }, 90_000);
});

test('the local store is a folder that can be copied while nothing runs', async () => {
  const [home, copy] = [newFolder(), newFolder()];
  const first = await startStore(home);
  const store = openStore(first.url);
  const before = await filled(store);
  await store.close();
  await first.stop();
  cpSync(home, copy, { recursive: true });
  const second = await startStore(copy);
  const restored = openStore(second.url);
  expect(await everythingIn(restored)).toEqual(before);
  await restored.close();
  await second.stop();
  for (const folder of [home, copy]) rmSync(folder, { recursive: true });
}, 60_000);

function tool(name: string, args: string[]): void {
  if ('missing' in found) throw new Error(found.missing);
  execFileSync(join(found.programs, name), args, { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** The roles and the empty database, as an administrator makes them. */
function makeRoles(url: string): void {
  tool('psql', ['--quiet', '--set=ON_ERROR_STOP=1', `--file=${ROLES}`, url]);
}

function restore(dump: string, url: string): void {
  tool('pg_restore', ['--exit-on-error', `--dbname=${url}`, dump]);
}

/** The address of the record store's database for one of its roles. */
function as(role: string, url: string): string {
  return url.replace('postgres@', `${role}@`).replace('/postgres?', '/caseclock?');
}

async function asked(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
