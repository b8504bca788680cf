import type { Instant } from '../domain/calendar/agency-clock';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { Case } from '../domain/case/case';
import { agenda } from '../domain/duties/agenda';
import { runningOf } from '../domain/duties/listed';
import { policyOf } from '../policies/packs';
import type { Archive } from '../store/record-store';
import type { RunningCase } from '../store/running-cases';
import type { Drift } from '../store/worklist';
import type { Cases } from './cases';
import { type Failed, survey } from './survey';

/** A case of which the record store knows more or less than the case itself. */
export interface Behind {
  case: string;
  /** The numbers of the last events. */
  recorded: number;
  running: number;
}

/** The worklist held against the cases themselves. */
export interface ComparedCases {
  drifts: Drift[];
  /** A record may be on its way; one that stays behind has to be looked at. */
  behind: Behind[];
  failed: Failed[];
}

type Progress = (asked: number) => void;

/** Asks the cases, all or one, and holds against their answers what is listed of them. */
export async function compareWithCases(
  cases: Cases,
  archive: Archive,
  ids: readonly string[],
  progress: Progress,
): Promise<ComparedCases> {
  const compare = async (id: string) => {
    const running = standingNow(await cases.opened(id));
    const { drifts, behind } = await archive.compareRunning(running);
    return { drifts, behind: behind === null ? [] : [{ case: id, recorded: behind, running: running.sequence }] };
  };
  const { answers, failed } = await survey(ids, compare, progress);
  return {
    drifts: answers.flatMap(({ drifts }) => drifts),
    behind: answers.flatMap(({ behind }) => behind),
    failed,
  };
}

/** Asks the cases and lists each as it says itself; those whose record is on its way are named and left as they are. */
export async function listFromCases(
  cases: Cases,
  archive: Archive,
  ids: readonly string[],
  progress: Progress,
): Promise<{ listed: number; onTheirWay: string[]; failed: Failed[] }> {
  const list = async (id: string) => ({ id, done: await archive.listRunning(standingNow(await cases.opened(id))) });
  const { answers, failed } = await survey(ids, list, progress);
  const onTheirWay = answers.flatMap(({ id, done }) => (done ? [] : [id]));
  return { listed: answers.length - onTheirWay.length, onTheirWay, failed };
}

/** What a case owes as its last turn left it: that is what it has told the record store. */
function standingNow(aCase: Case): RunningCase {
  const now = aCase.toldAt as Instant;
  return {
    caseId: aCase.id,
    ...runningOf(aCase, agenda(aCase, policyOf(aCase), aCase.today as CivilDate, { now })),
  };
}
