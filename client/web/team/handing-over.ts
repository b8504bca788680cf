import { createHash } from 'node:crypto';
import type { CaseFile } from '../../../store/case-files';
import type { StaffEntry } from '../../../store/record-store';
import type { Cases } from '../../cases';
import type { CaseToTell } from '../../staff/case-changes';
import { tellCases, type Telling } from '../../staff/telling';
import { casesHeldBy, type Team } from './team';

/** What a case is told when it is handed over. */
export type HandingOver =
  | { command: 'addStaff'; args: { person: string; role: 'caseworker' } }
  | { command: 'transferCase'; args: { to: string } };

/** As many cases as are handed over at once: about what one worker holds, four times over (product default). */
export const MOST_AT_ONCE = 100;

/** What became of one case. */
export interface HandedOver {
  caseId: string;
  /** `unsaid`: it was not reached any more, and nothing is known to have changed. */
  became: 'done' | 'refused' | 'unsaid' | 'not there';
  code?: string;
  because?: string;
}

/** To whom cases of a worker can go: active caseworkers of the units in which the cases are. Others are asked by request. */
export function takersFor(team: Team, from: string | null): StaffEntry[] {
  const units = new Set(casesHeldBy(team, from).map(({ unit }) => unit));
  return team.staff.filter(
    ({ id, active, role, unit }) => active && role === 'caseworker' && id !== from && units.has(unit),
  );
}

/**
 * Hands cases over one by one, each under a request id of its own that follows from the form's: the same form sent twice
 * is done once. A case that refuses does not hold up the others.
 */
export async function handOver(
  wanted: readonly string[],
  files: readonly CaseFile[],
  to: string,
  said: { cases: Cases; by: string; request: string },
): Promise<HandedOver[]> {
  const { cases, by, request } = said;
  const telling = await tellCases<HandingOver>(
    files.map((file) => toTell(file, to)),
    (caseId, { command, args }, own) => cases.tell(caseId, command, { ...args }, { by, request: own }),
    () => undefined,
    ({ caseId }, { command }) => requestFor(request, caseId, command),
  );
  return wanted.map((caseId) => becameOf(caseId, files, telling));
}

/** A case of which the caseworker is no part, or no more, takes them in first. */
function toTell({ caseId, sequence, staff }: CaseFile, to: string): CaseToTell<HandingOver> {
  const isKnown = takesPartIn(staff, to);
  const joins: HandingOver = { command: 'addStaff', args: { person: to, role: 'caseworker' } };
  const goes: HandingOver = { command: 'transferCase', args: { to } };
  return { caseId, sequence, steps: [isKnown ? [goes] : [joins, goes]] };
}

/** Whether somebody is staff of a case, or left the agency while they were: who is back is said by the directory. */
export function takesPartIn(staff: CaseFile['staff'], person: string): boolean {
  return staff.some((member) => member.id === person && !member.former);
}

function requestFor(request: string, caseId: string, command: string): string {
  const what = JSON.stringify([request, caseId, command]);
  return `team-${createHash('sha256').update(what).digest('hex').slice(0, 24)}`;
}

function becameOf(caseId: string, files: readonly CaseFile[], telling: Telling<HandingOver>): HandedOver {
  if (!files.some((file) => file.caseId === caseId)) return { caseId, became: 'not there' };
  const refused = telling.refused.find((each) => each.case === caseId);
  if (refused) return { caseId, became: 'refused', code: refused.code, because: refused.message };
  const isDone = telling.told.some((each) => each.case === caseId && each.command === 'transferCase');
  return { caseId, became: isDone ? 'done' : 'unsaid' };
}
