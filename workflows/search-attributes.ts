import { defineSearchAttributeKey, type SearchAttributeUpdatePair } from '@temporalio/common';
import type { Case } from '../domain/case/case';
import { pendingClosure } from '../domain/case/closure';
import { pendingSubmission, planInEffect, planName, plansInProgress } from '../domain/case/plan';
import { activeStaff, assignedWorker } from '../domain/case/staff';
import { pendingTransfer } from '../domain/case/transfer';
import type { Duty } from '../domain/duties/duty';
import { nextDue } from '../domain/turn';

/*
 * What operators filter cases by. Search attributes are never encrypted: ids and codes only, and nothing of a family.
 * An operator's filter, never a rule: visibility lags behind.
 */
const KEYS = {
  CaseStatus: defineSearchAttributeKey('CaseStatus', 'KEYWORD'),
  CaseStage: defineSearchAttributeKey('CaseStage', 'KEYWORD'),
  NextDue: defineSearchAttributeKey('NextDue', 'DATETIME'),
  NextDueKind: defineSearchAttributeKey('NextDueKind', 'KEYWORD'),
  OverdueCount: defineSearchAttributeKey('OverdueCount', 'INT'),
  AwaitingApproval: defineSearchAttributeKey('AwaitingApproval', 'BOOL'),
  Caseworker: defineSearchAttributeKey('Caseworker', 'KEYWORD'),
  Supervisor: defineSearchAttributeKey('Supervisor', 'KEYWORD'),
  Unit: defineSearchAttributeKey('Unit', 'KEYWORD'),
  PolicyPack: defineSearchAttributeKey('PolicyPack', 'KEYWORD'),
} as const;

type Name = keyof typeof KEYS;
type Value = string | number | boolean | null;

/** The attributes as plain values; instants as text. */
export type ShownAttributes = Partial<Record<Name, Value>>;

export function searchAttributesOf(aCase: Case, duties: Duty[]): ShownAttributes {
  const next = aCase.closure ? null : nextDue(aCase, duties);
  return {
    CaseStatus: aCase.closure ? 'closed' : aCase.cancelledOn ? 'cancelled' : 'open',
    CaseStage: stageOf(aCase),
    NextDue: next?.at ?? null,
    NextDueKind: next?.kind ?? null,
    OverdueCount: duties.filter((duty) => duty.state === 'overdue').length,
    AwaitingApproval: isAwaited(aCase),
    Caseworker: assignedWorker(aCase),
    Supervisor: activeStaff(aCase, 'supervisor')[0] ?? null,
    Unit: aCase.unit,
    PolicyPack: aCase.policy,
  };
}

/** Somebody waits for a decision: on a plan, the closure, a transfer to another unit. */
function isAwaited(aCase: Case): boolean {
  return Boolean(plansInProgress(aCase).some(pendingSubmission) || pendingClosure(aCase) || pendingTransfer(aCase));
}

/** Only what differs, in the form that the SDK wants. */
export function changedAttributes(before: ShownAttributes, after: ShownAttributes): SearchAttributeUpdatePair[] {
  const names = (Object.keys(after) as Name[]).filter((name) => before[name] !== after[name]);
  return names.map(
    (name) => ({ key: KEYS[name], value: typedValue(name, after[name] ?? null) }) as SearchAttributeUpdatePair,
  );
}

function typedValue(name: Name, value: Value): Value | Date {
  return name === 'NextDue' && value !== null ? new Date(Date.parse(String(value))) : value;
}

/** Where the plan stands: `initial plan`, `plan v2 in effect`, `closed`. */
function stageOf(aCase: Case): string {
  if (aCase.closure) return 'closed';
  const inForce = planInEffect(aCase);
  return inForce ? `plan ${planName(inForce)} in effect` : 'initial plan';
}
