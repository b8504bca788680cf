import { type Kysely, sql } from 'kysely';
import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import { type Caseload, fillWith } from '../caseload';

/** An agency: ten thousand cases with a hundred thousand duties, a hundred of them on each worker's list. */
export const CASELOAD = { cases: 10_000, dutiesOfACase: 10, workers: 1_000 };

const UNITS = CASELOAD.workers / 10;

/** Fills a record store with the agency: its cases and duties around a day, its people, its families, what was read. */
export async function fillAgency(url: string, today: CivilDate, readers: readonly string[]): Promise<void> {
  const caseload: Caseload = { ...CASELOAD, from: addDays(today, -5), days: 60 };
  await fillWith(url, caseload, async (db) => {
    await people(db);
    await families(db);
    await approvals(db);
    await readings(db, readers);
  });
}

/** Of `unit-1` the supervisor is `s-1`. */
async function people(db: Kysely<unknown>): Promise<void> {
  const workers = sql.lit(CASELOAD.workers - 1);
  const units = sql.lit(UNITS);
  await sql`
    insert into person (id, name, mail, role, unit, supervisor)
    select 'w-' || n, 'Worker Number ' || n, 'w-' || n || '@agency.example', 'caseworker',
      'unit-' || n % ${units}, 's-' || n % ${units}
    from generate_series(0, ${workers}) n`.execute(db);
  await sql`
    insert into person (id, name, mail, role, unit)
    select 's-' || n, 'Supervisor Number ' || n, 's-' || n || '@agency.example', 'supervisor', 'unit-' || n
    from generate_series(0, ${units} - 1) n`.execute(db);
  await sql`
    update case_file set staff = jsonb_build_array(
      jsonb_build_object('id', worker, 'role', 'caseworker', 'active', true),
      jsonb_build_object('id', replace(unit, 'unit-', 's-'), 'role', 'supervisor', 'active', true))`.execute(db);
}

async function families(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into participant (case_id, id, name)
    select case_id, member, initcap(replace(member, '-', ' ')) || ' Family' || hashtext(case_id) % 1000
    from case_file, unnest(array['child-1', 'child-2', 'parent-1', 'parent-2', 'caregiver-1']) member`.execute(db);
}

/** In one case out of ten a plan waits for the supervisor. */
async function approvals(db: Kysely<unknown>): Promise<void> {
  await sql`
    update duty set duty = 'plan-approval/3', title = 'Approve or return: case plan update',
      owners = array[replace(case_file.unit, 'unit-', 's-')]
    from case_file
    where duty.case_id = case_file.case_id and duty.owners is not null and hashtext(duty.case_id) % 10 = 0`.execute(db);
}

/** A year of working days in which each of them read the names in all cases of their list, each day. */
async function readings(db: Kysely<unknown>, readers: readonly string[]): Promise<void> {
  await sql`
    insert into access (person, case_id, what, written_at)
    select holder, case_id, 'names on lists', clock_timestamp() - day * interval '1 day'
    from generate_series(365, 1, -1) day, case_file where day % 7 > 1 and holder = any(${[...readers]})`.execute(db);
}
