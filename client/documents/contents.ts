import type { Month } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import type { RecordedEvent } from '../../domain/case/events';
import { type FamilyMember, memberOf } from '../../domain/case/family';
import { currentPlacement } from '../../domain/case/placement';
import { planInEffect, planOf, plansInProgress, planTitle, type Plan } from '../../domain/case/plan';
import { nextReportMonth } from '../../domain/case/report-2151a-draft';
import { forecast } from '../../domain/duties/forecast';
import { policyOf } from '../../policies/packs';
import { aftercarePlan } from '../../activities/documents/aftercare-plan';
import { casePlan, type PlanToPrint } from '../../activities/documents/case-plan';
import { clientResponsibilitySheet } from '../../activities/documents/client-responsibility-sheet';
import { closingSummary } from '../../activities/documents/closing-summary';
import type { Contents, PrintKind } from '../../activities/documents/document';
import { familyCalendar } from '../../activities/documents/family-calendar';
import { progressReport } from '../../activities/documents/form-2151a';
import type { Source } from '../../activities/documents/source';
import { InputError } from '../input-error';
import { narrativesOf } from '../narratives';
import { frozenPlan } from './frozen-plan';
import type { PrintWanted } from './printing';

/** What is known when something is to be printed. */
export interface Given {
  aCase: Case;
  journal: readonly RecordedEvent[];
}

/** What a document says, what it is about, and the hash of the plan behind it. */
export interface ContentsMade {
  contents: Contents;
  about: string | null;
  snapshot: string | null;
}

type Make = (given: Given & { source: Source }, wanted: PrintWanted) => Promise<ContentsMade>;

const MAKERS: Record<PrintKind, Make> = {
  'case-plan': async (given, { plan: id }) => {
    refuseCaretaker(given.source);
    const { source, toPrint } = planFor(given, planWanted(given.aCase, id));
    return fromPlan(await casePlan(source, toPrint), toPrint);
  },
  'client-responsibility-sheet': async (given, { plan: id, child }) => {
    const { source, toPrint } = planFor(
      given,
      id === undefined ? planOfChild(given.aCase) : planWanted(given.aCase, id),
    );
    const whose = childWanted(given, child, toPrint);
    const sheet = await clientResponsibilitySheet(source, whose, toPrint);
    return { ...fromPlan(sheet, toPrint), about: whose.id };
  },
  'form-2151a': async ({ aCase, source, journal }, wanted) => {
    refuseFamily(source, 'form-2151a');
    const month = wanted.month ?? nextReportMonth(aCase, source.on) ?? lastReported(aCase);
    const report = month ? await progressReport(source, month, journal) : null;
    if (!report)
      throw new InputError(`Case ${aCase.id} owes no Form 2151A${month ? ` for ${month}` : ''}: ${NO_SERVICE}`);
    return { contents: report, about: report.month, snapshot: null };
  },
  'family-assessment-update': async (given, { plan }) => {
    refuseFamily(given.source, 'family-assessment-update');
    const words = { journal: async () => given.journal, read: given.source.read };
    const found = await narrativesOf(given.aCase, words, plan);
    if (!found) throw new InputError(`${plan ?? `Case ${given.aCase.id}`} has no family assessment to print.`);
    const { version, ...assessed } = planOf(given.aCase, found.plan) as Plan;
    const assessedFor = [planTitle(assessed), version].filter(Boolean).join(' ');
    const contents = { kind: 'family-assessment-update' as const, assessedFor, recordedOn: found.on };
    return { contents: { ...contents, narratives: found.narratives }, about: found.plan, snapshot: null };
  },
  'aftercare-plan': async ({ aCase, source, journal }) => {
    const plan = await aftercarePlan(source, journal);
    if (!plan) throw new InputError(`Case ${aCase.id} has no after-care plan yet: begin it first (beginAftercare).`);
    return { contents: plan, about: null, snapshot: null };
  },
  'closing-summary': async ({ aCase, source }) => {
    const summary = await closingSummary(source);
    if (!summary) throw new InputError(`Nobody has asked to close case ${aCase.id}: there is nothing to sum up yet.`);
    return { contents: summary, about: null, snapshot: null };
  },
  'family-calendar': async ({ aCase, source }) => {
    if (aCase.closure) throw new InputError(`Case ${aCase.id} was closed on ${aCase.closure.on}: nothing lies ahead.`);
    const { rows, until } = forecast(aCase, policyOf(aCase), source.on, CALENDAR_MONTHS);
    return { contents: familyCalendar(source, rows, until), about: null, snapshot: null };
  },
};

/** So that it stays one page: product default. */
const CALENDAR_MONTHS = 5;

const NO_SERVICE = 'no joint service with DCFS ran in that month.';

export const PRINT_KINDS = Object.keys(MAKERS) as PrintKind[];

/** Makes what a document says; refuses what cannot be printed with a sentence that says why. */
export async function contentsOf(given: Given & { source: Source }, wanted: PrintWanted): Promise<ContentsMade> {
  return MAKERS[wanted.kind](given, wanted);
}

/** The plan that is named, else the one that is being made, else the one in effect. */
function planWanted(aCase: Case, id: string | undefined): Plan {
  const plan = id === undefined ? (plansInProgress(aCase)[0] ?? planInEffect(aCase)) : planOf(aCase, id);
  if (plan && plan.state !== 'Discarded') return plan;
  const known = aCase.plans.filter(({ state }) => state !== 'Discarded').map((each) => each.id);
  throw new InputError(
    known.length === 0
      ? `Case ${aCase.id} has no plan yet: there is none to print.`
      : `Case ${aCase.id} has no plan ${id ?? 'in progress or in effect'} to print; it has ${known.join(', ')}.`,
  );
}

/** A child's sheet comes from the plan in effect, as long as there is one. */
function planOfChild(aCase: Case): Plan {
  return planInEffect(aCase) ?? planWanted(aCase, undefined);
}

/** The plan as it was frozen, told as of that day: its ages are those of the day. */
function planFor({ aCase, source, journal }: Given & { source: Source }, now: Plan) {
  const frozen = frozenPlan(aCase, now, journal);
  const on = frozen.aCase === aCase ? source.on : (now.submissions.at(-1)?.on ?? source.on);
  const toPrint: PlanToPrint = { frozen: frozen.plan, now, snapshot: frozen.snapshot };
  return { source: { ...source, aCase: frozen.aCase, on }, toPrint };
}

function fromPlan(contents: Contents, { now, snapshot }: PlanToPrint): ContentsMade {
  return { contents, about: now.id, snapshot };
}

/** The child that is named, or the only one of the plan; a caretaker is given the sheet of a child in the own home. */
function childWanted(
  { aCase, source }: Given & { source: Source },
  id: string | undefined,
  { frozen }: PlanToPrint,
): FamilyMember {
  const children = frozen.participants?.filter((person) => memberOf(aCase, person)?.role === 'child') ?? [];
  const [only, ...others] = children;
  const child = memberOf(aCase, id ?? (others.length === 0 ? (only ?? '') : ''));
  if (!child || !children.includes(child.id))
    throw new InputError(`Say whose sheet it is: --child with a child of ${frozen.id}, ${children.join(', ')}.`);
  const { reader } = source;
  if (reader?.role === 'caregiver' && currentPlacement(aCase, child.id)?.caregiver !== reader.id)
    throw new InputError(`${child.id} is not placed with ${reader.id}, who is given no sheet of the child.`);
  if (reader?.role === 'child' && reader.id !== child.id)
    throw new InputError(`The sheet is that of ${child.id}, and no copy of it is for ${reader.id}.`);
  return child;
}

function lastReported(aCase: Case): Month | null {
  return aCase.reports2151A.filter(({ sentOn }) => sentOn).at(-1)?.month ?? null;
}

// Where the documents go instead.
const NOT_FOR_FAMILY: Partial<Record<string, string>> = {
  'form-2151a': 'Form 2151A goes to DCFS and the DHS liaison',
  'family-assessment-update': 'The Family Assessment Update speaks of the whole family and goes to the court',
};

/** Why nobody of a family is given a document of that kind; null where they are. */
export function notForFamily(kind: string): string | null {
  return NOT_FOR_FAMILY[kind] ?? null;
}

function refuseFamily({ reader }: Source, kind: PrintKind): void {
  if (reader)
    throw new InputError(`${notForFamily(kind)}: there is no copy of it for ${reader.id}. Nothing was printed.`);
}

/** A substitute caretaker is given what concerns the child, not the plan of the family (S1.24). */
function refuseCaretaker({ reader }: Source): void {
  if (reader?.role !== 'caregiver') return;
  throw new InputError(
    `${reader.id} is a caretaker, who is given the child's Client Responsibility Sheet, not the case plan.`,
  );
}
