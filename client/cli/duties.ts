import { withWeekday } from '../../domain/calendar/civil-date';
import type { Drift, WantedDuties, WorklistRow } from '../../store/worklist';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { NARROW, table, widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { wrapped } from './wrap';

/** `caseclock worklist duties`. */
export async function showDuties(invocation: Invocation, wanted: WantedDuties): Promise<number> {
  const duties = await withArchive(invocation, 'Reading the worklist', (archive) => archive.worklist(wanted));
  answer(invocation, { duties }, dutiesInWords(duties, wanted, widthOf(invocation.out)));
  return EXIT.done;
}

/** `caseclock worklist check`. */
export async function checkWorklist(invocation: Invocation, caseId: string | undefined): Promise<number> {
  const drifts = await withArchive(invocation, 'Reading the worklist', (archive, line) =>
    archive.checkWorklist(caseId, (cases) => line.show(`Reading the worklist, ${cases} cases …`)),
  );
  answer(invocation, { drifts }, driftsInWords(drifts));
  return drifts.length > 0 ? EXIT.differs : EXIT.done;
}

/** `caseclock worklist rebuild`. */
export async function rebuildWorklist(invocation: Invocation): Promise<number> {
  const cases = await withArchive(invocation, 'Listing the duties anew', (archive, line) =>
    archive.rebuildWorklist((done) => line.show(`Listing the duties anew, ${done} cases …`)),
  );
  answer(
    invocation,
    { cases },
    `The duties of ${cases} ${cases === 1 ? 'case' : 'cases'} are listed anew from the journal.`,
  );
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

function cellsOf({ due, state, caseId, owners, worker, title }: WorklistRow): string[] {
  return [due ? withWeekday(due) : 'no date', state, caseId, owners?.join(' ') ?? worker ?? 'nobody', title];
}

function blockOf(row: WorklistRow, index: number, width: number): string[] {
  const [due = '', state = '', caseId = '', whose = '', title = ''] = cellsOf(row);
  const facts = wrapped(`${due}, ${state}, ${caseId}, ${whose}`, width - 2).map((line) => `  ${line}`);
  return [...(index > 0 ? [''] : []), ...wrapped(title, width), ...facts];
}

function driftsInWords(drifts: readonly Drift[]): string {
  if (drifts.length === 0) return 'The worklist says what the journal says.';
  const named = drifts.map(({ case: caseId, duty }) => `  ${caseId}: ${duty ?? 'the case itself'}`);
  return ['The worklist is not what the journal says of:', ...named, 'List it anew: caseclock worklist rebuild.'].join(
    '\n',
  );
}
