import { versionOf } from '../../domain/policy-version';
import { PACK_NAMES, packMeant } from '../../policies/packs';
import type { Cases } from '../cases';
import { InputError } from '../input-error';
import { type Adopting, adoptIn } from '../policy-adoption';
import { dryRunOver, type Trial } from '../policy-dry-run';
import { readAgencyFile } from '../settings-file';
import { type Words, withCases } from './cases';
import { EXIT } from './exit-codes';
import { adoptedInWords, movesInWords } from './policy-adopt-words';
import { ProgressLine } from './progress';
import { noteIfReached } from './reading';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

interface Options {
  settings?: string;
  dryRun?: boolean;
  now?: boolean;
  by?: string;
  case?: string[];
}

/** `caseclock policy adopt VERSION`: one recorded command for each running case, or with --dry-run what would move. */
export async function adoptPolicy(invocation: Invocation, version: string, options: Options): Promise<number> {
  const policy = policyNamed(version);
  const trial = { policy, settings: options.settings === undefined ? null : settingsIn(options.settings, policy) };
  if (options.dryRun) return dryRun(invocation, trial, options);
  const { by } = options;
  if (!by) throw new InputError('--by: is missing; it must be the programme manager who adopts it.');
  return adopt(invocation, trial, { ...options, by });
}

function policyNamed(given: string): string {
  const policy = packMeant(given, new Date().toISOString().slice(0, 10));
  if (PACK_NAMES.includes(policy)) return policy;
  throw new InputError(`There is no policy pack "${given}". There are: ${PACK_NAMES.join(', ')}.`);
}

/** Settings that an agency keeps for the cases of one pack are not given to those of another. */
function settingsIn(path: string, policy: string): Trial['settings'] {
  const { pack, settings } = readAgencyFile(path);
  if (pack === undefined || nameOf(pack) === nameOf(policy)) return settings;
  throw new InputError(
    `${path}: these are settings for ${pack}, as \`pack\` says, and ${policy} is to be adopted. Nothing was changed; ` +
      'name the settings file of that agency, or mend `pack`.',
  );
}

function nameOf(pack: string): string {
  return versionOf(pack)?.name ?? pack;
}

/** The cases that are named, else all running ones that run a pack of the same name. */
async function casesFor(cases: Cases, policy: string, named: string[] | undefined): Promise<string[]> {
  if (named) return [...new Set(named)];
  return (await cases.list({ pack: nameOf(policy) }, 'UTC')).map((each) => each.case).sort();
}

async function dryRun(invocation: Invocation, trial: Trial, { case: named, now = false }: Options): Promise<number> {
  const found = await told(invocation, async (cases, line, { store }) => {
    const ids = await casesFor(cases, trial.policy, named);
    if (named) await noteIfReached(invocation, store(), { cases: ids, what: 'policy dry run' });
    return dryRunOver(ids, cases, trial, (asked) => line.show(`Looking at cases, ${asked} of ${ids.length} …`));
  });
  const casesThatMove = new Set(found.moves.map((move) => move.case)).size;
  const shown = { policy: trial.policy, now, ...found, casesThatMove };
  answer(invocation, shown, movesInWords(shown, widthOf(invocation.out)));
  return found.failed.length > 0 ? EXIT.incomplete : EXIT.done;
}

async function adopt(
  invocation: Invocation,
  { policy, settings }: Trial,
  { by, now = false, case: named }: Options & { by: string },
): Promise<number> {
  const args = { policy, ...(settings && { settings }), ...(now && { now }) };
  const result = await told(invocation, async (cases, line) => {
    const ids = await casesFor(cases, policy, named);
    return adoptIn(ids, policy, (id, index) => {
      line.show(progress(`Adopting ${policy} in`, id, index, ids));
      return cases.tell(id, 'adoptPolicy', args, { by });
    });
  });
  const shown = { policy, now, ...result };
  answer(invocation, shown, adoptedInWords(shown, widthOf(invocation.out)));
  return exitOf(result);
}

function exitOf({ refused, unknown, stopped }: Adopting): number {
  if (stopped) return stopped.code === 'server-not-running' ? EXIT.serverDown : EXIT.noAnswer;
  if (refused.length > 0) return EXIT.refused;
  return unknown.length > 0 ? EXIT.unknownCase : EXIT.done;
}

function progress(what: string, id: string, index: number, ids: readonly string[]): string {
  return `${what} ${id}, ${index + 1} of ${ids.length} …`;
}

async function told<T>(
  invocation: Invocation,
  act: (cases: Cases, line: ProgressLine, words: Words) => Promise<T>,
): Promise<T> {
  const line = new ProgressLine(invocation);
  try {
    return await withCases(invocation, 'Asking for cases', (cases, words) => act(cases, line, words));
  } finally {
    line.clear();
  }
}
