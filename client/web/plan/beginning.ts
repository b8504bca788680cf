import { instantOf } from '../../../domain/calendar/agency-clock';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import { CLOCK } from '../../../domain/calendar/moment';
import type { Case } from '../../../domain/case/case';
import { isFull, PLAN_KINDS, type PlanKind, planInEffect, plansInProgress } from '../../../domain/case/plan';
import { type Duty, isOwed } from '../../../domain/duties/duty';
import { policyOf } from '../../../policies/packs';
import { formPage } from '../case/addresses';

/** A plan that is owed and not begun yet, or that may be begun: its kind, and what it is owed for. */
export interface Beginning {
  kind: PlanKind;
  /** The duty that it meets; null where nothing asks for it. */
  duty: Duty | null;
  /** The court order that it takes up. */
  order: string | null;
}

/** The plans that may be begun now: those that are owed in front, what is due first before the others. */
export function beginningsOf(aCase: Case, duties: readonly Duty[]): Beginning[] {
  const possible = PLAN_KINDS.filter((kind) => mayBegin(aCase, kind));
  const owed = duties
    .filter(isOwed)
    .flatMap((duty) => {
      const begins = beginningFor(duty);
      return begins && possible.includes(begins.kind) ? [begins] : [];
    })
    .sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1));
  const rest = possible.filter((kind) => !owed.some((each) => each.kind === kind));
  return [...owed, ...rest.map((kind) => ({ kind, duty: null, order: null }))];
}

/** The kind of plan that a duty asks for; null for a duty that asks for none. */
export function beginningFor(duty: Duty): Beginning | null {
  const [kind = '', number = ''] = duty.id.split('/');
  const asked = Object.hasOwn(ASKED, kind) ? ASKED[kind] : undefined;
  return asked ? { kind: asked, duty, order: asked === 'court-order' ? `order-${number}` : null } : null;
}

const ASKED: Readonly<Record<string, PlanKind>> = {
  'initial-plan': 'initial',
  'plan-update': 'update',
  'court-order': 'court-order',
  'exception-amendment': 'amendment',
  'plan-revision': 'amendment',
  'patp-update': 'amendment',
};

/** Whether there can be a plan of this kind now: one period after the other, one change of it at a time. */
export function mayBegin(aCase: Case, kind: PlanKind): boolean {
  const isPeriod = kind === 'initial' || kind === 'update';
  if (plansInProgress(aCase).some((plan) => isFull(plan) === isPeriod)) return false;
  const hasInitial = aCase.plans.some((plan) => plan.kind === 'initial' && plan.approval);
  if (isPeriod) return (kind === 'initial') === !hasInitial;
  return planInEffect(aCase) !== undefined && (kind !== 'court-order' || aCase.orders.length > 0);
}

/** What a manual wants done before such a plan is begun, in the sentence with which it would be refused; null for nothing. */
export function refusedToBegin(
  aCase: Case,
  kind: PlanKind,
  today: CivilDate,
): { code: string; sentence: string } | null {
  const noon = instantOf(today, '12:00', aCase.settings.zone);
  const moment = { now: noon, at: noon, today, on: today, by: CLOCK };
  for (const { command, code, refuses } of policyOf(aCase).gates) {
    const sentence = command === 'createPlan' ? refuses(aCase, { kind } as never, moment) : null;
    if (sentence) return { code, sentence };
  }
  return null;
}

/** Where a plan of a kind is begun. */
export function startPage(caseId: string, { kind, order }: Pick<Beginning, 'kind' | 'order'>): string {
  return formPage(caseId, 'createPlan', { kind, ...(order && { incorporates: order }) });
}

function dayOf({ duty }: Beginning): string {
  return duty?.due ?? '9999-12-31';
}
