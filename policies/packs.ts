import type { Case } from '../domain/case/case';
import type { AgencySettings } from '../domain/case/settings';
import type { KnownKind } from '../domain/commands/settings';
import type { DutyRule } from '../domain/duties/duty';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { Policy } from '../domain/policy';
import { isOlder, versionOf } from '../domain/policy-version';
import { type Chapter, varied } from './chapter';
import { casePlanImplementation } from './case-plan-implementation/chapter';
import { caseclock } from './caseclock/chapter';
import { monthlyVisits } from './childs-monthly-visits/chapter';
import { cwsCmsUpdate } from './cws-cms-update/chapter';
import { casePlanUpdates, casePlanUpdatesStrictly, contactExceptions } from './opp-4-2-case-plan-updates/chapter';
import { jointService } from './pm-19-02-06-c-joint-service/chapter';
import { locateOthers } from './childs-monthly-visits/in-place-of-visits';

/** What an agency runs by: chapters, under a name and a version. */
export interface Pack {
  title: string;
  /** The agency's usual time zone, where an opening says none. */
  zone: string;
  /** From this day on it is what an opening gets that names no version. */
  since: CivilDate;
  chapters: Chapter[];
}

const SANTA_CLARA = { title: 'Santa Clara County DFCS, California', zone: 'America/Los_Angeles' };

/**
 * The packs by name and version. One that was released is frozen (test/policies/released.test.ts): a change is a new
 * version beside it, made of the same chapters and what is `varied` in them.
 */
const PACKS: Record<string, Pack> = {
  'santa-clara@2027.1': {
    ...SANTA_CLARA,
    since: '2027-01-01',
    chapters: [casePlanUpdates, cwsCmsUpdate, caseclock],
  },
  'santa-clara@2027.2': {
    ...SANTA_CLARA,
    since: '2027-07-01',
    chapters: [casePlanUpdatesStrictly, cwsCmsUpdate, caseclock],
  },
  'illinois-dhs@2027.1': {
    title: 'Illinois DHS, with DCFS',
    zone: 'America/Chicago',
    since: '2027-01-01',
    chapters: [jointService, caseclock],
  },
  'arizona@2027.1': {
    title: 'Arizona CPS',
    zone: 'America/Phoenix',
    since: '2027-01-01',
    chapters: [monthlyVisits, contactExceptions, caseclock],
  },
  'michigan@2027.1': {
    title: 'Michigan DHHS',
    zone: 'America/Detroit',
    since: '2027-01-01',
    chapters: [casePlanImplementation, caseclock],
  },
  'reference@2027.1': {
    title: 'The chapters of all five documents side by side',
    zone: 'America/Los_Angeles',
    since: '2027-01-01',
    chapters: [
      casePlanUpdates,
      cwsCmsUpdate,
      varied(monthlyVisits, { 'locate-effort': locateOthers }),
      casePlanImplementation,
      jointService,
      caseclock,
    ],
  },
};

export const PACK_NAMES = Object.keys(PACKS);

/** What the agencies are called, by the names of their packs without a version. */
export const PACK_TITLES: Record<string, string> = Object.fromEntries(
  Object.entries(PACKS).map(([id, { title }]) => [versionOf(id)?.name ?? id, title]),
);

/** A pack by name and version, or undefined. Own names only: every object knows a `constructor`, and no pack is called that. */
export function packOf(id: string): Pack | undefined {
  return Object.hasOwn(PACKS, id) ? PACKS[id] : undefined;
}

/**
 * The pack that people mean: `santa-clara` is its newest version on a day, `santa-clara@2027.1` is that one. What is no
 * pack stays as it is given, for whoever refuses it.
 */
export function packMeant(given: string, on: CivilDate): string {
  const versions = PACK_NAMES.filter((id) => versionOf(id)?.name === given).sort((one, other) =>
    isOlder(one, other) ? -1 : 1,
  );
  return versions.findLast((id) => (PACKS[id] as Pack).since <= on) ?? versions[0] ?? given;
}

/** The kinds of duties in all packs, with those that run only where an agency sets a number. */
export const DUTY_KINDS = [
  ...new Set(
    Object.values(PACKS).flatMap(({ chapters }) => chapters.flatMap(({ duties }) => duties.map(({ kind }) => kind))),
  ),
];

/** The rules of a kind in all packs, each once. */
export function rulesOfKind(kind: string): DutyRule[] {
  const all = Object.values(PACKS).flatMap(({ chapters }) => chapters.flatMap(({ duties }) => duties));
  return [...new Set(all.filter((rule) => rule.kind === kind))];
}

/** The sensitive items of a checklist in all packs: what is recorded is read whatever the case runs by today. */
export function sensitiveItems(checklist: string): string[] {
  const all = Object.values(PACKS).flatMap(({ chapters }) => chapters.flatMap(({ checklists = [] }) => checklists));
  const items = all.filter(({ code }) => code === checklist).flatMap((each) => each.items);
  return items.filter(({ sensitive }) => sensitive).map(({ code }) => code);
}

/** What settings may say of each kind. */
export const KNOWN_KINDS: readonly KnownKind[] = DUTY_KINDS.map((kind) => ({
  kind,
  steps: Math.max(...rulesOfKind(kind).map((rule) => rule.escalate.length)),
  takesNumber: rulesOfKind(kind).some((rule) => rule.needsLimit || rule.takesLimit),
}));

/** The policy that a case runs by, and those that it ran by before. A case that is not open yet has no rules. */
export function policyOf(aCase: Case): Policy {
  return policyIn(aCase);
}

function policyIn({ policy, settings, formerPolicies }: RunsBy): Policy {
  const last = formerPolicies.at(-1);
  const before = last && {
    policy: last.policy,
    settings: last.settings ?? settings,
    formerPolicies: formerPolicies.slice(0, -1),
  };
  return { ...rulesOf(policy, settings), former: before ? { policy: policyIn(before), until: last.until } : null };
}

type RunsBy = Pick<Case, 'policy' | 'settings' | 'formerPolicies'>;

function rulesOf(id: string, settings: AgencySettings): Omit<Policy, 'former'> {
  const chapters = packOf(id)?.chapters ?? [];
  return {
    id,
    packs: PACK_NAMES,
    kinds: KNOWN_KINDS,
    settings,
    duties: chapters.flatMap((chapter) => chapter.duties).filter((rule) => runs(rule, settings)),
    gates: chapters.flatMap((chapter) => chapter.gates),
    warnings: chapters.flatMap((chapter) => chapter.warnings ?? []),
    checklists: chapters.flatMap((chapter) => chapter.checklists ?? []),
    evidence: chapters.flatMap((chapter) => chapter.evidence ?? []),
  };
}

/** Not switched off; and a rule without a number of its own has one from the agency (GLOSSARY e10). */
function runs({ kind, needsLimit }: DutyRule, { switchedOff, limits }: AgencySettings): boolean {
  return !switchedOff.includes(kind) && (!needsLimit || limits[kind] !== undefined);
}
