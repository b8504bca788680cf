import type { CivilDate } from './calendar/civil-date';
import type { Case } from './case/case';
import { type ChecklistRecord, checklistRecordOf, type ChecklistSubject, checklistThings } from './case/checklist';
import { isFull, type Plan, planOf, plansInProgress, type PlanKind } from './case/plan';
import type { Policy } from './policy';

/** A list of what a manual asks people to do or to talk about: shown and recorded, never in the way. */
export interface Checklist {
  code: string;
  title: string;
  source: string;
  about: ChecklistSubject;
  /** Of a list about plans: which kinds have it; initial plans and updates unless said otherwise. */
  plans?: readonly PlanKind[];
  /** Of a list about plans: to be done before the plan is begun, so recorded of the plan in effect that it will follow. */
  ahead?: boolean;
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
export function isForPlan({ plans, ahead = false }: Checklist, aCase: Case, id: string): boolean {
  const plan = planOf(aCase, id);
  if (!plan) return false;
  return (plans ? plans.includes(plan.kind) : isFull(plan)) || (ahead && isFollowed(plan));
}

/** A full plan in effect: an update will follow it. */
function isFollowed(plan: Plan): boolean {
  return isFull(plan) && plan.state === 'In Effect';
}

function thingsNow(aCase: Case, list: Checklist): (string | null)[] {
  if (list.about === 'case') return [null];
  const things = checklistThings(aCase, list.about);
  if (list.about !== 'plan') return things.slice(-1);
  const plans = things.filter((id) => isForPlan(list, aCase, id));
  const begun = plans.filter((id) => planOf(aCase, id)?.state === 'In Progress');
  return list.ahead && begun.length > 0 ? begun : plans;
}

function stateOf(aCase: Case, list: Checklist, about: string | null): ChecklistState {
  const { code: checklist, title, source, items } = list;
  const record = recordOf(aCase, list, about);
  const stateOfItem = (code: string) => {
    if (record?.done.includes(code)) return 'done';
    return record?.notApplicable.includes(code) ? 'not applicable' : 'open';
  };
  const marked = items.map((item) => ({ ...item, state: stateOfItem(item.code) }) as const);
  return { checklist, title, source, about, on: record?.on ?? null, items: marked };
}

/** What was done ahead counts for the plan that was begun then. */
function recordOf(aCase: Case, { code, ahead = false }: Checklist, about: string | null): ChecklistRecord | undefined {
  const before = ahead && about !== null ? planOf(aCase, about)?.basedOn : undefined;
  return checklistRecordOf(aCase, code, about) ?? (before ? checklistRecordOf(aCase, code, before) : undefined);
}
