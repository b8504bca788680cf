import type { StaffEntry } from '../../store/record-store';
import { columnsInWords } from '../columns';
import { COLUMNS } from '../staff/columns';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { NARROW, table, widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { wrapped } from './wrap';

interface Wanted {
  unit?: string;
  role?: string;
}

/** `caseclock staff`: the directory. */
export async function showStaff(invocation: Invocation, { unit, role }: Wanted): Promise<number> {
  const all = await withArchive(invocation, 'Reading the staff directory', (archive) => archive.staff());
  const people = all.filter(
    (person) => (unit === undefined || person.unit === unit) && (role === undefined || person.role === role),
  );
  answer(invocation, { people }, inWords(people, all.length, widthOf(invocation.out)));
  return EXIT.done;
}

/** The columns of a directory, for help. */
export function staffColumns(): string {
  return columnsInWords(COLUMNS);
}

const HEADING = [['Id'], ['Name'], ['Role'], ['Unit'], ['Supervisor'], ['Besides']];

function inWords(people: readonly StaffEntry[], all: number, width: number): string {
  if (people.length === 0) return all === 0 ? 'The staff directory is empty.' : 'Nobody is like that.';
  const rows = people.map(cellsOf);
  if (width >= NARROW) return table([HEADING, ...rows.map((row) => row.map((cell) => [cell]))], width).join('\n');
  return rows.flatMap((row, index) => blockOf(row, index, width)).join('\n');
}

function blockOf([id = '', name = '', ...facts]: string[], index: number, width: number): string[] {
  const told = wrapped(facts.filter(Boolean).join(', '), width - 2).map((line) => `  ${line}`);
  return [...(index > 0 ? [''] : []), `${id} ${name}`, ...told];
}

function cellsOf(person: StaffEntry): string[] {
  const { id, name, role, unit, supervisor } = person;
  return [id, name, role ?? '', unit ?? '', supervisor ?? '', besides(person).join('; ')];
}

function besides({ active, mail, standIn, standInFrom, standInTo, notices, language }: StaffEntry): string[] {
  return [
    active ? '' : 'not active',
    mail ?? 'no mail address',
    standIn ? `${standIn} stands in from ${standInFrom} to ${standInTo}` : '',
    notices === 'morning' ? 'one mail each morning' : '',
    language === 'es' ? 'in Spanish' : '',
  ].filter(Boolean);
}
