import { type DryRun, dryRunOver, type Move, type Trial } from '../../policy-dry-run';
import type { Cases } from '../../cases';
import { versionOf } from '../../../domain/policy-version';

/** What would move of one kind of duty. */
export interface KindOfMove {
  kind: string;
  earlier: number;
  later: number;
  begins: number;
  ends: number;
  late: number;
}

/** What a trial found, in figures: no case and no duty of one. */
export interface TrialFigures {
  policy: string;
  asked: number;
  running: number;
  cases: number;
  late: number;
  refusing: number;
  failed: number;
  kinds: KindOfMove[];
}

// As many as answer while somebody waits (product default).
const MOST = 300;

/** Tries a policy in the running cases of its name. */
export async function triedIn(cases: Cases, trial: Trial): Promise<TrialFigures> {
  const name = versionOf(trial.policy)?.name ?? trial.policy;
  const running = (await cases.list({ pack: name }, 'UTC')).map((each) => each.case).sort();
  const asked = running.slice(0, MOST);
  const found = await dryRunOver(asked, cases, trial, () => undefined);
  return { policy: trial.policy, asked: asked.length, running: running.length, ...figuresOf(found) };
}

function figuresOf({ moves, refusing, failed }: DryRun) {
  return {
    cases: new Set(moves.map((move) => move.case)).size,
    late: moves.filter(({ late }) => late).length,
    refusing: refusing.length,
    failed: failed.length,
    kinds: [...new Set(moves.map(kindOf))].sort().map((kind) => ofKind(kind, moves)),
  };
}

function ofKind(kind: string, moves: readonly Move[]): KindOfMove {
  const theirs = moves.filter((move) => kindOf(move) === kind);
  const count = (fits: (move: Move) => boolean) => theirs.filter(fits).length;
  return {
    kind,
    earlier: count(({ now, wouldBe }) => now !== null && wouldBe !== null && dayOf(wouldBe) < dayOf(now)),
    later: count(({ now, wouldBe }) => now !== null && wouldBe !== null && dayOf(wouldBe) > dayOf(now)),
    begins: count(({ now }) => now === null),
    ends: count(({ wouldBe }) => wouldBe === null),
    late: count(({ late }) => late),
  };
}

function kindOf({ duty }: Move): string {
  return duty.split('/')[0] ?? duty;
}

/** A duty without a date is the latest of all. */
function dayOf(due: string): string {
  return due === 'no date' ? '9999-12-31' : due;
}
