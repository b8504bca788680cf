import type { CivilDate } from '../../domain/calendar/civil-date';
import { placementOn } from '../../domain/case/placement';
import { type Plan, planTitle } from '../../domain/case/plan';
import { servicesBegun } from '../../domain/case/service';
import { assignedWorker } from '../../domain/case/staff';
import { homesAreShown, isShown, shownOf } from './readers-copy';
import { type Signer, staffWhoSign } from './signers';
import { nameOf, type Source, withAge, wordsOf } from './source';

/** What became of a case: why it closes, where the children are, the plans and services there were. */
export interface ClosingSummary {
  kind: 'closing-summary';
  caseworker: string;
  openedOn: CivilDate | null;
  requestedOn: CivilDate;
  requestedBy: string;
  /** Null while the supervisor has not decided. */
  closedOn: CivilDate | null;
  approvedBy: string | null;
  /** From the agency's list, such as `guardianship`. */
  reason: string;
  summary: string | null;
  children: { name: string; goal: string | null; home: string | null }[];
  plans: { version: string; title: string; effectiveDate: CivilDate }[];
  services: { service: string; people: string[]; startedOn: CivilDate; endedOn: CivilDate | null }[];
  hearings: { hearing: string; heldOn: CivilDate }[];
  aftercareCompletedOn: CivilDate | null;
  signers: Signer[];
}

/** The summary of a case that is closed, or whose closing is asked for; null where nobody asked. */
export async function closingSummary(source: Source): Promise<ClosingSummary | null> {
  const { aCase } = source;
  const request = aCase.closureRequests.findLast(({ outcome }) => outcome !== 'returned');
  if (!request) return null;
  return {
    kind: 'closing-summary',
    caseworker: nameOf(source, assignedWorker(aCase) ?? ''),
    openedOn: aCase.openedOn,
    requestedOn: request.on,
    requestedBy: nameOf(source, request.by),
    closedOn: aCase.closure?.on ?? null,
    approvedBy: aCase.closure ? nameOf(source, aCase.closure.by) : null,
    reason: aCase.closure?.reason ?? request.reason,
    // Written for the supervisor, of everybody in the family.
    summary: source.reader === null ? await wordsOf(source, request.summary?.id) : null,
    ...whatThereWas(source),
    aftercareCompletedOn: aCase.aftercare?.completedOn ?? null,
    signers: staffWhoSign(source, aCase.closure?.by),
  };
}

type WhatThereWas = Pick<ClosingSummary, 'children' | 'plans' | 'services' | 'hearings'>;

function whatThereWas(source: Source): WhatThereWas {
  const { aCase } = source;
  const last = aCase.closure?.on ?? source.on;
  return {
    children: aCase.family
      .filter(({ id, role }) => role === 'child' && shownOf(source, [id]).length > 0)
      .map(({ id, goal }) => ({ name: withAge({ ...source, on: last }, id), goal, home: homeOf(source, id, last) })),
    plans: aCase.plans.flatMap((plan) => tookEffect(plan)),
    services: servicesBegun(aCase)
      .filter(({ participants }) => isShown(source, participants))
      .map(({ service, participants, startedOn, endedOn }) => ({
        service,
        people: shownOf(source, participants).map((person) => nameOf(source, person)),
        startedOn,
        endedOn,
      })),
    hearings: aCase.hearings.flatMap(({ kind, heldOn, vacated }) =>
      heldOn && !vacated ? [{ hearing: kind, heldOn }] : [],
    ),
  };
}

function homeOf(source: Source, child: string, on: CivilDate): string | null {
  const home = homesAreShown(source) ? placementOn(source.aCase, child, on) : undefined;
  return home ? nameOf(source, home.caregiver) : null;
}

function tookEffect(plan: Plan): ClosingSummary['plans'] {
  const { version, effectiveDate } = plan;
  return version && effectiveDate ? [{ version, title: planTitle(plan), effectiveDate }] : [];
}
