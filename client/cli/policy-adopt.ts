import { withWeekday } from '../../domain/calendar/civil-date';
import { versionOf } from '../../domain/policy-version';
import { PACK_NAMES, packMeant } from '../../policies/packs';
import { Refused } from '../case-errors';
import type { Cases } from '../cases';
import { InputError } from '../input-error';
import { type Move, movesIn } from '../policy-dry-run';
import { type GivenSettings, readAgencyFile } from '../settings-file';
import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { ProgressLine } from './progress';
import { table, widthOf } from './table';
import { answer, type Invocation } from './terminal';

interface Options {
  settings?: string;
  dryRun?: boolean;
  now?: boolean;
  by?: string;
  case?: string[];
}

interface Refusals {
  case: string;
  code: string;
  message: string;
}

/** `caseclock policy adopt VERSION`: one recorded command for each running case, or with --dry-run what would move. */
export async function adoptPolicy(invocation: Invocation, version: string, options: Options): Promise<number> {
  const policy = policyNamed(version);
  const settings = options.settings === undefined ? null : readAgencyFile(options.settings).settings;
  if (options.dryRun) return dryRun(invocation, policy, settings, options.case);
  const { by } = options;
  if (!by) throw new InputError('--by: is missing; it must be the programme manager who adopts it.');
  return adopt(invocation, policy, settings, { ...options, by });
}

function policyNamed(given: string): string {
  const policy = packMeant(given, new Date().toISOString().slice(0, 10));
  if (PACK_NAMES.includes(policy)) return policy;
  throw new InputError(`There is no policy pack "${given}". There are: ${PACK_NAMES.join(', ')}.`);
}

/** The cases that are named, else all running ones that run a pack of the same name. */
async function casesFor(cases: Cases, policy: string, named: string[] | undefined): Promise<string[]> {
  if (named) return named;
  const pack = versionOf(policy)?.name ?? policy;
  return (await cases.list({ pack }, 'UTC')).map((each) => each.case).sort();
}

async function dryRun(
  invocation: Invocation,
  policy: string,
  settings: GivenSettings | null,
  named: string[] | undefined,
): Promise<number> {
  const found = await withCases(invocation, 'Asking for cases', async (cases) => {
    const ids = await casesFor(cases, policy, named);
    const moves = await oneByOne(invocation, ids, 'Looking at', async (id) =>
      movesIn(await cases.case(id), await cases.agenda(id), policy, settings),
    );
    return { cases: ids.length, moves: moves.flat() };
  });
  const { moves } = found;
  const counts = { cases: found.cases, casesThatMove: new Set(moves.map((move) => move.case)).size };
  answer(invocation, { policy, ...counts, moves }, movesInWords(policy, moves, counts, widthOf(invocation.out)));
  return EXIT.done;
}

async function adopt(
  invocation: Invocation,
  policy: string,
  settings: GivenSettings | null,
  { by, now = false, case: named }: Options & { by: string },
): Promise<number> {
  const args = { policy, ...(settings && { settings }), ...(now && { now }) };
  const results = await withCases(invocation, 'Asking for cases', async (cases) => {
    const ids = await casesFor(cases, policy, named);
    return oneByOne(invocation, ids, `Adopting ${policy} in`, async (id) =>
      cases.tell(id, 'adoptPolicy', args, { by }).then(
        () => ({ case: id, refused: null }),
        (error: unknown) => ({ case: id, refused: refusalIn(id, error) }),
      ),
    );
  });
  const refused = results.map((each) => each.refused).filter((each) => each !== null);
  const done = results.filter((each) => each.refused === null).map((each) => each.case);
  answer(invocation, { policy, now, adopted: done, refused }, adoptedInWords(policy, now, done, refused));
  return refused.length > 0 ? EXIT.refused : EXIT.done;
}

/** A case that refuses does not keep the others from adopting; whatever else goes wrong ends it, and may be said again. */
function refusalIn(id: string, error: unknown): Refusals {
  if (!(error instanceof Refused)) throw error;
  return { case: id, code: error.refusal.code, message: error.refusal.sentence };
}

async function oneByOne<T>(
  invocation: Invocation,
  ids: readonly string[],
  what: string,
  act: (id: string) => Promise<T>,
): Promise<T[]> {
  const line = new ProgressLine(invocation);
  const results: T[] = [];
  for (const [index, id] of ids.entries()) {
    line.show(`${what} ${id}, ${index + 1} of ${ids.length} …`);
    results.push(await act(id));
  }
  line.clear();
  return results;
}

const HEADING = [['Case'], ['Duty'], ['Now due'], ['Would be due'], ['Why']];

function movesInWords(
  policy: string,
  moves: Move[],
  { cases, casesThatMove }: { cases: number; casesThatMove: number },
  width: number,
): string {
  const rows = moves.map((move) => [[move.case], [move.duty], [day(move.now)], [day(move.wouldBe)], [move.why]]);
  const counts = `${policy}: ${moves.length} due ${moves.length === 1 ? 'date' : 'dates'} would move in ${casesThatMove} of ${cases} running cases. Nothing was changed.`;
  return [...(rows.length > 0 ? [...table([HEADING, ...rows], width), ''] : []), counts].join('\n');
}

function day(due: Move['now']): string {
  if (due === null) return 'not owed';
  return due === 'no date' ? due : withWeekday(due);
}

function adoptedInWords(policy: string, now: boolean, done: string[], refused: Refusals[]): string {
  const when = now ? 'in effect now' : 'takes effect with the next full plan of each';
  const cases = done.length === 1 ? '1 case' : `${done.length} cases`;
  const head = `${policy} adopted in ${cases}: ${when}.`;
  if (refused.length === 0) return head;
  return [head, '', `Refused by ${refused.length}:`, ...refused.map((each) => `  ${each.case}: ${each.message}`)].join(
    '\n',
  );
}
