import type { Kysely } from 'kysely';
import { portions } from './portions';
import type { Addressee, DirectoryEntry, StaffEntry } from './record-store';
import type { Tables } from './tables';

/** The person with that id, or null. */
export async function readPerson(db: Kysely<Tables>, id: string): Promise<Addressee | null> {
  const query = db.selectFrom('person').select(['id', 'name', 'mail', 'notices']).where('id', '=', id);
  return (await query.executeTakeFirst()) ?? null;
}

/** Adds or changes people; of two entries for one person the last counts. */
export async function writePeople(db: Kysely<Tables>, people: DirectoryEntry[]): Promise<void> {
  const last = new Map(people.map(({ id, name, mail }) => [id, { id, name, mail }]));
  for (const rows of portions([...last.values()])) {
    const insert = db.insertInto('person').values(rows);
    const latest = insert.onConflict((at) =>
      at.column('id').doUpdateSet((row) => ({ name: row.ref('excluded.name'), mail: row.ref('excluded.mail') })),
    );
    await latest.execute();
  }
}

const STAFF = [
  'id',
  'name',
  'mail',
  'role',
  'unit',
  'supervisor',
  'standIn',
  'standInFrom',
  'standInTo',
  'language',
  'notices',
  'active',
] as const;

/** The staff directory, by id. */
export async function readStaff(db: Kysely<Tables>): Promise<StaffEntry[]> {
  return db.selectFrom('person').select(STAFF).orderBy('id').execute();
}

/** What people of the staff directory are called, by id: these, or all. Reading no more than that keeps a page fast. */
export async function readStaffNames(db: Kysely<Tables>, ids?: readonly string[]): Promise<Map<string, string>> {
  if (ids?.length === 0) return new Map();
  const all = db.selectFrom('person').select(['id', 'name']);
  const rows = await (ids ? all.where('id', 'in', [...ids]) : all).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The person of the staff directory with that id, or null. */
export async function readStaffMember(db: Kysely<Tables>, id: string): Promise<StaffEntry | null> {
  return (await db.selectFrom('person').select(STAFF).where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Changes the language in which a person reads mails and pages, and nothing else of them. */
export async function writeLanguage(db: Kysely<Tables>, id: string, language: StaffEntry['language']): Promise<void> {
  await db.updateTable('person').set({ language }).where('id', '=', id).execute();
}

/** Adds people, or changes all that is known of them; of two entries for one person the last counts. */
export async function writeStaff(db: Kysely<Tables>, people: StaffEntry[]): Promise<void> {
  const last = new Map(
    people.map((person) => [person.id, Object.fromEntries(STAFF.map((name) => [name, person[name]]))]),
  );
  for (const rows of portions([...last.values()] as unknown as StaffEntry[])) {
    const insert = db.insertInto('person').values(rows);
    const latest = insert.onConflict((at) =>
      at
        .column('id')
        .doUpdateSet((row) => Object.fromEntries(STAFF.map((name) => [name, row.ref(`excluded.${name}`)]))),
    );
    await latest.execute();
  }
}
