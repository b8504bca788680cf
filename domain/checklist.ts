import type { CivilDate } from './calendar/civil-date';
import type { Case } from './case/case';
import { checklistRecordOf, type ChecklistSubject, checklistThings } from './case/checklist';
import { isFull, planOf, plansInProgress, type PlanKind } from './case/plan';
import type { Policy } from './policy';

/** A list of what a manual asks people to do or to talk about: shown and recorded, never in the way. */
export interface Checklist {
  code: string;
  title: string;
  source: string;
  about: ChecklistSubject;
  /** Of a list about plans: which kinds have it; initial plans and updates unless said otherwise. */
  plans?: readonly PlanKind[];
  items: ChecklistItem[];
}

export interface ChecklistItem {
  code: string;
  /** One sentence: what is to be done. */
  asks: string;
  cites: string[];
  /** It may put somebody in danger where others read it: shown in the list itself only. */
  sensitive?: boolean;
}

/** How far a list is done for one thing. */
export interface ChecklistState {
  checklist: string;
  title: string;
  source: string;
  /** The plan, meeting, conference, review or contact; null for the case. */
  about: string | null;
  /** The day of the record; null where there is none yet. */
  on: CivilDate | null;
  items: (ChecklistItem & { state: 'done' | 'not applicable' | 'open' })[];
}

/** The lists of a case: those of its plans that are not over, and those of the latest meeting, review and contact. */
export function checklistsOf(aCase: Case, { checklists }: Policy): ChecklistState[] {
  return checklists.flatMap((list) => thingsNow(aCase, list).map((about) => stateOf(aCase, list, about)));
}

/** What is open in the lists of the plans in progress, for the agenda; without what may put somebody in danger. */
export function openItems(aCase: Case, policy: Policy): OpenItems[] {
  const plans = plansInProgress(aCase).map((plan) => plan.id);
  return checklistsOf(aCase, policy)
    .filter(({ about }) => about !== null && plans.includes(about))
    .map(({ checklist, title, about, items }) => ({
      plan: about as string,
      checklist,
      title,
      of: items.length,
      done: items.filter(({ state }) => state !== 'open').length,
      open: items.filter(({ state, sensitive }) => state === 'open' && !sensitive).map(({ code }) => code),
    }));
}

/** A list of a plan in progress. */
export interface OpenItems {
  plan: string;
  checklist: string;
  title: string;
  of: number;
  /** Done, or not applicable. */
  done: number;
  open: string[];
}

/** A list about plans is for some kinds of them only. */
export function isForPlan({ plans }: Checklist, aCase: Case, id: string): boolean {
  const plan = planOf(aCase, id);
  return plan !== undefined && (plans ? plans.includes(plan.kind) : isFull(plan));
}

function thingsNow(aCase: Case, list: Checklist): (string | null)[] {
  if (list.about === 'case') return [null];
  const things = checklistThings(aCase, list.about);
  return list.about === 'plan' ? things.filter((id) => isForPlan(list, aCase, id)) : things.slice(-1);
}

function stateOf(aCase: Case, { code: checklist, title, source, items }: Checklist, about: string | null) {
  const record = checklistRecordOf(aCase, checklist, about);
  const stateOfItem = (code: string) => {
    if (record?.done.includes(code)) return 'done';
    return record?.notApplicable.includes(code) ? 'not applicable' : 'open';
  };
  const marked = items.map((item) => ({ ...item, state: stateOfItem(item.code) }) as const);
  return { checklist, title, source, about, on: record?.on ?? null, items: marked };
}
