import type { Case } from '../../domain/case/case';
import type { RecordedEvent } from '../../domain/case/events';
import { planInEffect, planOf, plansInProgress, type Plan } from '../../domain/case/plan';
import { casePlan } from '../../activities/documents/case-plan';
import type { Contents, PrintKind } from '../../activities/documents/document';
import type { Source } from '../../activities/documents/source';
import { frozenPlan, type FrozenPlan } from './frozen-plan';
import { InputError } from '../input-error';
import { narrativesOf } from '../narratives';
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
    const now = planWanted(given.aCase, id);
    refuseCaretaker(given.source);
    const { plan: frozen, aCase, snapshot } = frozenPlan(given.aCase, now, given.journal);
    const source = { ...given.source, aCase, on: dayOf(now) ?? given.source.on };
    return { contents: await casePlan(source, { frozen, now, snapshot }), about: now.id, snapshot };
  },
  'family-assessment-update': async (given, { plan }) => {
    if (given.source.reader) throw new InputError(FOR_THE_COURT);
    const words = { journal: async () => given.journal, read: given.source.read };
    const found = await narrativesOf(given.aCase, words, plan);
    if (!found) throw new InputError(`${plan ?? `Case ${given.aCase.id}`} has no family assessment to print.`);
    const contents = { kind: 'family-assessment-update' as const, assessedFor: found.plan, recordedOn: found.on };
    return { contents: { ...contents, narratives: found.narratives }, about: found.plan, snapshot: null };
  },
};

const FOR_THE_COURT =
  'The Family Assessment Update speaks of the whole family and goes to the court: there are no copies of it for one person.';

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

/** The day on which a plan was frozen: its ages are those of that day. */
function dayOf(plan: Plan): FrozenPlan['plan']['createdOn'] | null {
  return plan.approvalStatus === 'Returned' ? null : (plan.submissions.at(-1)?.on ?? null);
}

/** A substitute caretaker is given what concerns the child, not the plan of the family (S1.24). */
function refuseCaretaker({ reader }: Source): void {
  if (reader?.role !== 'caregiver') return;
  throw new InputError(
    `${reader.id} is a caretaker, who is given the child's Client Responsibility Sheet, not the case plan.`,
  );
}
