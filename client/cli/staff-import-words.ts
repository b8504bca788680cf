import type { CaseToTell, StaffSaid } from '../staff/case-changes';
import type { DirectoryChange } from '../staff/directory-file';
import type { SaidToCase, Telling } from '../staff/telling';
import { type Failure, failuresInWords, toldOf } from './failed-rows';
import { wrapped } from './wrap';

/** What an import of the staff directory did, or would do. */
export interface Imported extends Telling {
  dryRun: boolean;
  added: string[];
  changed: string[];
  same: number;
  failed: Failure[];
  /** The file of the rows that failed. */
  file: string | null;
  /** Whether the directory has somebody then who may change it; while it has nobody, anybody may. */
  kept: boolean;
  /** What cases would be told. */
  toTell: SaidToCase[];
}

interface Parts {
  change: DirectoryChange;
  cases: readonly CaseToTell[];
  telling: Telling;
  dryRun: boolean;
  kept: boolean;
  file: string | null;
}

export function importedOf({ change, cases, telling, dryRun, kept, file }: Parts): Imported {
  const { people, added, changed, failed } = change;
  const all = cases.flatMap(({ caseId, steps }) => steps.flat().map((said) => ({ case: caseId, ...said })));
  return {
    dryRun,
    added: added.map(({ id }) => id),
    changed: changed.map(({ id }) => id),
    same: people.length - added.length - changed.length,
    failed: failed.map((each) => toldOf(each, 'id')),
    file,
    kept,
    ...telling,
    toTell: dryRun ? all : [],
  };
}

export function importedInWords(path: string, imported: Imported, width: number): string {
  const { dryRun, added, changed, same, failed, file } = imported;
  const done = `Staff directory: ${added.length} ${dryRun ? 'would be ' : ''}added, ${changed.length} changed, ${same} as they were.`;
  return [
    done,
    ...(dryRun ? wouldTell(imported) : wereTold(imported)),
    ...imported.refused.flatMap((each) => refusal(each.case, `${inWords(each)}: ${each.message}`, width)),
    ...notTold(imported, width),
    ...(imported.kept ? [] : wrapped(NOT_KEPT, width)),
    ...failuresInWords(path, failed, file, 'Not taken'),
  ].join('\n');
}

const NOT_KEPT =
  'The directory has no active administrator or programme manager. While it has none, anybody may change it: bring one ' +
  'with the next file.';

function wouldTell({ toTell }: Imported): string[] {
  if (toTell.length === 0) return ['No case would be told of anything.'];
  return ['Nothing is changed. Cases would be told:', ...toTell.map((said) => `  ${said.case}: ${inWords(said)}`)];
}

/** Each thing once, with the number of cases. */
function wereTold({ told }: Imported): string[] {
  const counts = new Map<string, number>();
  for (const said of told) counts.set(inWords(said), (counts.get(inWords(said)) ?? 0) + 1);
  return [...counts].map(([words, cases]) => `  ${words}: told to ${cases} ${cases === 1 ? 'case' : 'cases'}`);
}

function refusal(caseId: string, words: string, width: number): string[] {
  return wrapped(`${caseId} did not take it. ${words}`, width - 2).map((line) => `  ${line}`);
}

function notTold({ stopped, notTold }: Imported, width: number): string[] {
  if (!stopped) return [];
  const words = `${stopped.message} ${notTold.length} cases were not told, or not of everything. Import the file again: what is done is not said twice.`;
  return wrapped(words, width);
}

function inWords(said: StaffSaid): string {
  const { person } = said.args;
  switch (said.command) {
    case 'reactivateStaff':
      return `${person} is active again`;
    case 'deactivateStaff':
      return `${person} is not active any more`;
    case 'addStaff':
      return `${person} joins as stand-in`;
    case 'nameStandIn':
      return `${person} stands in from ${said.args.from} to ${said.args.to}`;
  }
}
