import type { Archive } from '../../store/record-store';
import type { Drift } from '../../store/worklist';
import { UnknownCase } from '../case-errors';
import type { Cases } from '../cases';
import { type ComparedCases, compareWithCases, listFromCases } from '../running-worklist';
import type { Failed } from '../survey';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { lazy } from './lazy';
import { answer, type Invocation } from './terminal';

interface Options {
  /** Asks the running cases, too. */
  cases?: boolean;
}

/** `caseclock worklist check`. */
export async function checkWorklist(
  invocation: Invocation,
  caseId: string | undefined,
  { cases }: Options,
): Promise<number> {
  let read = 0;
  const drifts = await withArchive(invocation, 'Reading the worklist', (archive, line) =>
    archive.checkWorklist(caseId, (done) => {
      read = done;
      line.show(`Reading the worklist, ${done} cases …`);
    }),
  );
  // A running case that the store has never heard of is told as one that is behind.
  if (caseId !== undefined && read === 0 && !cases) throw new UnknownCase(caseId);
  const compared = cases ? await askCases(invocation, caseId, compareWithCases) : NOT_ASKED;
  answer(invocation, { ...compared, drifts, running: compared.drifts }, checkedInWords(drifts, compared, cases));
  if (drifts.length + compared.drifts.length > 0) return EXIT.differs;
  return compared.failed.length + compared.behind.length > 0 ? EXIT.incomplete : EXIT.done;
}

const NOT_ASKED: ComparedCases = { drifts: [], behind: [], failed: [] };

/** `caseclock worklist rebuild`. */
export async function rebuildWorklist(
  invocation: Invocation,
  caseId: string | undefined,
  { cases }: Options,
): Promise<number> {
  return cases ? rebuildFromCases(invocation, caseId) : rebuildFromJournal(invocation);
}

async function rebuildFromJournal(invocation: Invocation): Promise<number> {
  const cases = await withArchive(invocation, 'Listing the duties anew', (archive, line) =>
    archive.rebuildWorklist((done) => line.show(`Listing the duties anew, ${done} cases …`)),
  );
  answer(invocation, { cases }, `The duties of ${counted(cases)} are listed anew from the journal.`);
  return EXIT.done;
}

async function rebuildFromCases(invocation: Invocation, caseId: string | undefined): Promise<number> {
  const outcome = await askCases(invocation, caseId, listFromCases);
  const { listed, onTheirWay, failed } = outcome;
  const words = [
    `The duties of ${counted(listed)} are listed anew as the cases say.`,
    ...onTheirWay.map((id) => `  ${id}: its record is on its way, so it is left as it is listed; try again.`),
    ...failedInWords(failed),
  ];
  answer(invocation, outcome, words.join('\n'));
  return onTheirWay.length + failed.length > 0 ? EXIT.incomplete : EXIT.done;
}

type Ask<Outcome> = (
  cases: Cases,
  archive: Archive,
  ids: readonly string[],
  progress: (asked: number) => void,
) => Promise<Outcome>;

/** Asks one case, or all that the server knows. */
async function askCases<Outcome>(
  invocation: Invocation,
  caseId: string | undefined,
  ask: Ask<Outcome>,
): Promise<Outcome> {
  return withArchive(invocation, 'Asking the cases', (archive, line) =>
    lazy.cases().withCases(invocation, 'Asking the cases', async (cases) => {
      const ids = caseId === undefined ? await cases.ids() : [caseId];
      return ask(cases, archive, ids, (asked) => line.show(`${asked} of ${ids.length} cases asked …`));
    }),
  );
}

function checkedInWords(drifts: readonly Drift[], { drifts: running, ...asked }: ComparedCases, cases = false): string {
  return [
    ...differing('journal', drifts, 'caseclock worklist rebuild'),
    ...(cases ? differing('cases themselves', running, 'caseclock worklist rebuild --cases') : []),
    ...asked.behind.map(
      ({ case: id, recorded, running: last }) =>
        `  ${id}: event ${recorded} is recorded last, and the case is at ${last}; its record is on its way, or lacks events.`,
    ),
    ...failedInWords(asked.failed),
  ].join('\n');
}

function differing(what: string, drifts: readonly Drift[], cure: string): string[] {
  const says = what === 'journal' ? 'says' : 'say';
  if (drifts.length === 0) return [`The worklist says what the ${what} ${says}.`];
  const named = drifts.map(({ case: id, duty }) => `  ${id}: ${duty ?? 'the case itself'}`);
  return [`The worklist is not what the ${what} ${says} of:`, ...named, `List it anew: ${cure}.`];
}

function failedInWords(failed: readonly Failed[]): string[] {
  return failed.map(({ case: id, because }) => `  ${id} was not asked: ${because}`);
}

function counted(cases: number): string {
  return `${cases} ${cases === 1 ? 'case' : 'cases'}`;
}
