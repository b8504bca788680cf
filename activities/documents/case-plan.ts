import type { CivilDate } from '../../domain/calendar/civil-date';
import { goalIn } from '../../domain/case/plan-in-hand';
import { memberOf } from '../../domain/case/family';
import { type Plan, planTitle } from '../../domain/case/plan';
import type { ChildRow } from '../../domain/case/plan-pages';
import { assignedWorker } from '../../domain/case/staff';
import { type Assessment, assessmentBehind, underPage, type UnderTitle } from './plan-narratives';
import { type Entry, entriesOf, type ObjectiveEntry, objectivesOf } from './plan-entries';
import { type CaseServices, caseServicesOf } from './plan-services';
import { homesAreShown, isOwn } from './readers-copy';
import { type SignatureBlock, signatureBlocks } from './signature-blocks';
import { each, nameOf, type Source, withAge, wordsOf } from './source';

/** Which plan it is, and how far it has got. */
export interface PlanHeading {
  id: string;
  /** "Case plan update", "Court-ordered revision". */
  title: string;
  version: string | null;
  approvalStatus: string;
  period: { from: CivilDate; to: CivilDate };
  effectiveDate: CivilDate | null;
  nextReview: CivilDate | null;
  ndaDate: CivilDate | null;
  /** What was frozen at submission, and is approved: the first digits stand on each page. */
  snapshot: string;
}

/** The case plan, with the seven pages of the CWS/CMS notebook and a signature block for each participant. */
export interface CasePlan {
  kind: 'case-plan';
  plan: PlanHeading;
  caseworker: string;
  // ── ID ──
  appropriateness: string | null;
  assessment: Assessment;
  // ── CP Participants ──
  participants: ParticipantRow[];
  education: EducationRow[];
  homes: HomeRow[];
  people: PersonRow[];
  concurrentPlanning: UnderTitle[];
  // ── Service Objectives ──
  objectives: ObjectiveEntry[];
  safetyAndPermanency: UnderTitle[];
  // ── Contributing Factors, Strengths, Planned Client Services, Case Mgmt Svcs ──
  contributingFactors: Entry[];
  strengths: Entry[];
  plannedServices: Entry[];
  specialisedProgress: UnderTitle[];
  caseServices: CaseServices;
  educationalStability: UnderTitle[];
  signatures: SignatureBlock[];
}

export interface ParticipantRow {
  name: string;
  role: string;
  goal: string | null;
  concurrentGoal: string | null;
  adoptability: string | null;
  component: string | null;
  componentFrom: CivilDate | null;
  alternative: string | null;
  projectedTermination: CivilDate | null;
}

export interface EducationRow {
  child: string;
  grade: string | null;
  performance: string | null;
  iep: string | null;
}

export interface HomeRow {
  child: string;
  assessedOn: CivilDate;
  safe: boolean;
  description: string | null;
}

export interface PersonRow {
  name: string;
  needs: string | null;
  viewpoint: string | null;
}

/** A plan as it was frozen, and what became of it since: approval and signatures are not part of what is frozen. */
export interface PlanToPrint {
  frozen: Plan;
  now: Plan;
  snapshot: string;
}

/** The case plan as a document. */
export async function casePlan(source: Source, { frozen, now, snapshot }: PlanToPrint): Promise<CasePlan> {
  const { outline } = frozen;
  return {
    kind: 'case-plan',
    plan: { ...identified(frozen, now), snapshot },
    caseworker: nameOf(source, assignedWorker(source.aCase) ?? ''),
    appropriateness: await wordsOf(source, outline.appropriateness?.id),
    assessment: await assessmentBehind(source, frozen),
    participants: (frozen.participants ?? []).map((person) => participant(source, frozen, person)),
    education: await each(
      (outline.education ?? []).filter(({ child }) => isOwn(source, child)),
      async ({ child, grade, performance, iep }) => ({
        child: nameOf(source, child),
        grade: grade ?? null,
        performance: await wordsOf(source, performance),
        iep: iep ?? null,
      }),
    ),
    homes: await homesOf(source, frozen),
    people: await each(
      (outline.people ?? []).filter(({ person }) => isOwn(source, person)),
      async ({ person, needs, viewpoint }) => ({
        name: nameOf(source, person),
        needs: await wordsOf(source, needs),
        viewpoint: await wordsOf(source, viewpoint),
      }),
    ),
    concurrentPlanning: await underPage(source, frozen, 'CP Participants'),
    objectives: await objectivesOf(source, frozen),
    safetyAndPermanency: await underPage(source, frozen, 'Service Objectives'),
    contributingFactors: await entriesOf(source, outline.contributingFactors),
    strengths: await entriesOf(source, outline.strengths),
    plannedServices: await entriesOf(source, outline.plannedServices),
    specialisedProgress: await underPage(source, frozen, 'Planned Client Services'),
    caseServices: await caseServicesOf(source, outline.caseServices),
    educationalStability: await underPage(source, frozen, 'Case Mgmt Svcs'),
    signatures: await signatureBlocks(source, frozen, now),
  };
}

/** What stands at the head of a document that comes from a plan. */
export function identified(frozen: Plan, now: Plan): Omit<PlanHeading, 'snapshot'> {
  const { nextReview = null, ndaDate = null } = frozen.outline.identification ?? {};
  return {
    id: frozen.id,
    title: planTitle(frozen),
    version: now.version,
    approvalStatus: now.approvalStatus,
    period: { from: frozen.startDate, to: frozen.endDate },
    effectiveDate: now.effectiveDate,
    nextReview,
    ndaDate,
  };
}

/** Each participant with the age of the day (S2.11); a focus child with its goals. */
function participant(source: Source, plan: Plan, person: string): ParticipantRow {
  const row: Partial<ChildRow> = plan.outline.children?.find(({ child }) => child === person) ?? {};
  const isFocus = plan.focusChildren?.includes(person) ?? false;
  return {
    name: withAge(source, person),
    role: memberOf(source.aCase, person)?.role ?? 'participant',
    goal: isFocus ? goalIn({ aCase: source.aCase, plan }, person) : null,
    concurrentGoal: row.concurrentGoal ?? null,
    adoptability: row.adoptability ?? null,
    component: row.component ?? null,
    componentFrom: row.componentFrom ?? null,
    alternative: row.alternative ?? null,
    projectedTermination: row.projectedTermination ?? null,
  };
}

/** That a home was found safe is told to all; what it is like might say where it is. */
async function homesOf(source: Source, { outline }: Plan): Promise<HomeRow[]> {
  const homes = (outline.livingArrangements ?? []).filter(({ child }) => isOwn(source, child));
  return each(homes, async ({ child, assessedOn, safe, description }) => ({
    child: nameOf(source, child),
    assessedOn,
    safe,
    description: homesAreShown(source) ? await wordsOf(source, description) : null,
  }));
}
