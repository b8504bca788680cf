import { blankCase } from '../../domain/case/case';
import { type AgencySettings, DEFAULT_SETTINGS } from '../../domain/case/settings';
import type { DutyRule } from '../../domain/duties/duty';
import type { Escalation } from '../../domain/duties/ladder';
import type { Policy } from '../../domain/policy';
import { DUTY_KINDS, PACK_NAMES, policyOf } from '../../policies/packs';
import { link, table } from './markdown';
import { fileThatDeclares } from './sources';

/** What the packs hold without a sentence of a document behind it, and the numbers that no document gives. */
export function productDefaults(): string[] {
  return [
    '## Product defaults: what is built without a rule',
    '',
    'No sentence of the documents asks for these; the reasons stand beside the code.',
    '',
    ...table(['what', 'name', 'in words', 'source', 'file'], uncited(PACK_NAMES.map(everythingIn))),
    '',
    'Where an agency says nothing ([settings.ts](../domain/case/settings.ts)):',
    '',
    ...table(['setting', 'default'], Object.entries(DEFAULT_SETTINGS).map(settingRow)),
    '',
    'Reminders and escalations of each kind of duty. The documents give none; an agency overrides the days.',
    '',
    ...table(['duty', 'reminders, days before', 'escalation, days after'], everyDuty().map(remindersRow)),
  ];
}

/** A policy with every rule in it, those that wait for a number from the agency as well. */
function everythingIn(pack: string): Policy {
  const limits = Object.fromEntries(DUTY_KINDS.map((kind) => [kind, 1]));
  const settings: AgencySettings = { ...DEFAULT_SETTINGS, zone: 'UTC', limits };
  return policyOf({ ...blankCase('case-1'), policy: pack, settings });
}

function uncited(policies: Policy[]): string[][] {
  const without = ({ cites }: { cites: string[] }) => cites.length === 0;
  const rows = policies.flatMap(({ duties, gates, warnings }) => [
    ...duties.filter(without).map((rule) => ['duty', rule.kind, titleOf(rule), rule.source]),
    ...gates.filter(without).map(({ code, command, source }) => ['gate', code, `refuses ${command}`, source]),
    ...warnings.filter(without).map(({ code, source }) => ['warning', code, 'shown, never in the way', source]),
  ]);
  const known = new Map(rows.map((row) => [row.slice(0, 3).join(' '), row]));
  return [...known.values()].map(([what = '', name = '', ...words]) => {
    return [what, name, ...words, link(fileThatDeclares(name))];
  });
}

/** Titles that name a subject are said by the kind: there is no case here to name one of. */
function titleOf({ kind, title }: Pick<DutyRule, 'kind' | 'title'>): string {
  return typeof title === 'string' ? title : kind.replaceAll('-', ' ');
}

function settingRow([name, value]: [string, unknown]): string[] {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return [name, isEmpty ? 'none' : String(value)];
}

function everyDuty(): DutyRule[] {
  const duties = PACK_NAMES.flatMap((pack) => everythingIn(pack).duties);
  return [...new Map(duties.map((rule) => [rule.kind, rule])).values()];
}

function remindersRow({ kind, remind, escalate, needsLimit }: DutyRule): string[] {
  const when = needsLimit ? `${kind} (only where the agency gives a number)` : kind;
  return [when, remind.join(', ') || 'none', escalate.map(stepInWords).join('; ') || 'none'];
}

function stepInWords({ after, to, daily }: Escalation): string {
  return `${daily ? `daily from +${after}` : `+${after}`}: ${to.join(', ')}`;
}
