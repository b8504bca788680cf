import type { CivilDate } from '../domain/calendar/civil-date';
import type { Case } from '../domain/case/case';
import { documentsOf, type PlanDocument } from '../domain/case/document';
import { type Plan, planInEffect, planOf, plansInProgress } from '../domain/case/plan';
import { rowsOn } from '../domain/case/review';
import type { Text } from '../domain/case/text';
import { outlineShape } from '../domain/commands/plan-outline';
import { type ReadText, withReadTexts } from './texts';

/** What a case keeps, with the words themselves instead of where they are; null where they are not to be found. */
type Written<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? Written<Item>[]
    : T extends object
      ? { [K in keyof T]: Written<T[K]> }
      : T;

/** A plan with its words, its review rows as they stand, and the documents that were made for it. */
export type WrittenPlan = Written<Plan> & { documents: PlanDocument[] };

/** The plan that is asked for: else the one that is being made, else the one in effect. A plan that is over keeps no pages. */
export function planToShow(aCase: Case, id?: string): Plan | null {
  const plan = id === undefined ? (plansInProgress(aCase)[0] ?? planInEffect(aCase)) : planOf(aCase, id);
  return plan && (plan.state === 'In Progress' || plan.state === 'In Effect') ? plan : null;
}

/** A plan as it is written, on a day: until it is approved that day says who has a row to sign. */
export async function writtenPlan(aCase: Case, plan: Plan, on: CivilDate, read: ReadText): Promise<WrittenPlan> {
  const wordsOf = async (text: Text | null | undefined) => (text ? ((await read(text.id)) as string) : null);
  const rows = plan.approval ? plan.reviews : rowsOn(aCase, plan, on);
  const [outline, reviews, submissions] = await Promise.all([
    withReadTexts(outlineShape, plan.outline, read) as Promise<unknown>,
    Promise.all(rows.map(async (row) => ({ ...row, reason: await wordsOf(row.reason) }))),
    Promise.all(plan.submissions.map(async (each) => ({ ...each, comment: await wordsOf(each.comment) }))),
  ]);
  const written = { outline: outline as WrittenPlan['outline'], reviews, submissions };
  return { ...plan, ...written, documents: documentsOf(aCase, plan.id) };
}
