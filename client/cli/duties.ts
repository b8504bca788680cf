import { withWeekday } from '../../domain/calendar/civil-date';
import type { WantedDuties, WorklistRow } from '../../store/worklist';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { NARROW, table, widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { unreachedInShort } from './unreached';
import { wrapped } from './wrap';

/** `caseclock worklist duties`. */
export async function showDuties(invocation: Invocation, wanted: WantedDuties): Promise<number> {
  const [duties, unreached] = await withArchive(invocation, 'Reading the worklist', async (archive) => [
    await archive.worklist(wanted),
    await archive.unreached(wanted.unit),
  ]);
  const words = [dutiesInWords(duties, wanted, widthOf(invocation.out)), unreachedInShort(unreached)];
  answer(invocation, { duties, unreached }, words.filter((each) => each !== null).join('\n\n'));
  return EXIT.done;
}

const HEADING = [['Due'], ['State'], ['Case'], ['Whose'], ['What']];

function dutiesInWords(duties: readonly WorklistRow[], wanted: WantedDuties, width: number): string {
  if (duties.length === 0)
    return Object.values(wanted).some((each) => each !== undefined) ? 'No duty is like that.' : 'Nothing is owed.';
  const lines =
    width < NARROW
      ? duties.flatMap((row, index) => blockOf(row, index, width))
      : table([HEADING, ...duties.map((row) => cellsOf(row).map((cell) => [cell]))], width);
  return lines.join('\n');
}

function cellsOf({ due, state, caseId, owners, holder, title }: WorklistRow): string[] {
  return [due ? withWeekday(due) : 'no date', state, caseId, owners?.join(' ') ?? holder ?? 'nobody', title];
}

function blockOf(row: WorklistRow, index: number, width: number): string[] {
  const [due = '', state = '', caseId = '', whose = '', title = ''] = cellsOf(row);
  const facts = wrapped(`${due}, ${state}, ${caseId}, ${whose}`, width - 2).map((line) => `  ${line}`);
  return [...(index > 0 ? [''] : []), ...wrapped(title, width), ...facts];
}
