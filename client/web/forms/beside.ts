import { planOf } from '../../../domain/case/plan';
import type { CommandName } from '../../../domain/commands/catalogue';
import type { Archive } from '../../../store/record-store';
import { givenFields } from '../../given';
import { readable } from '../case/named';
import { WRITES } from '../plan/sections';
import { codesInWords } from '../vocabulary/codes-in-words';
import { fieldLabel } from '../vocabulary/field-words';
import { postedOf, shown } from './args-posted';
import type { CaseFacts } from './case-facts';
import { innerOf } from './field-path';
import type { Sent } from './form-request';
import { saidBy, withoutBareRows } from './plan/section-args';
import { prefilled } from './prefilled';
import { SETTING } from './recorded-values';

/** A field that says something else than what is recorded by now, both in words; empty for nothing. */
export interface Beside {
  label: string;
  recorded: string;
  typed: string;
}

type Texts = Pick<Archive, 'text' | 'journal'>;
type Args = Record<string, unknown>;

/** What is recorded by now beside what was typed, field by field; nothing where a form adds something new. */
export async function recordedBeside(sent: Sent, facts: CaseFacts, archive: Texts): Promise<Beside[]> {
  const recorded = await recordedBy(sent, facts, archive);
  if (!recorded) return [];
  const fields = givenFields(sent.command);
  const [is, typed] = [byName(postedOf(fields, recorded)), byName(postedOf(fields, withoutBareRows(sent.args)))];
  const differing = [...new Set([...is.keys(), ...typed.keys()])].filter((name) => is.get(name) !== typed.get(name));
  return differing.map((name) => ({
    label: labelOf(sent.command, name, facts),
    recorded: inWords(sent.command, name, is.get(name), facts),
    typed: inWords(sent.command, name, typed.get(name), facts),
  }));
}

async function recordedBy({ command, args, state }: Sent, facts: CaseFacts, archive: Texts): Promise<Args | null> {
  if (command === WRITES && state.section) {
    const plan = planOf(facts.aCase, shown(args['plan']));
    return plan ? { plan: plan.id, ...(await saidBy(state.section, plan, archive)) } : null;
  }
  return SETTING.includes(command) ? prefilled(command, naming(command, args), facts, archive) : null;
}

/** What of the arguments says which record is meant. */
function naming(command: CommandName, args: Args): Args {
  const ids = Object.entries(givenFields(command)).filter(([, field]) => ['id', 'month'].includes(innerOf(field).kind));
  return Object.fromEntries(ids.flatMap(([key]) => (args[key] === undefined ? [] : [[key, args[key]]])));
}

/** Several values of one name stand beside each other. */
function byName(posted: readonly [string, string][]): Map<string, string> {
  const all = new Map<string, string>();
  for (const [name, value] of posted) {
    const before = all.get(name);
    all.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return all;
}

/** "Objectives 2: Type": of a list, which of its rows. */
function labelOf(command: CommandName, name: string, { language }: CaseFacts): string {
  const path = name.split('.');
  const label = fieldLabel(command, path, language);
  const row = path.findIndex((part) => /^\d+$/.test(part));
  if (row < 0 || row === path.length - 1) return label;
  return `${fieldLabel(command, path.slice(0, row), language)} ${Number(path[row]) + 1}: ${label}`;
}

function inWords(
  command: CommandName,
  name: string,
  value: string | undefined,
  { names, language }: CaseFacts,
): string {
  const path = name.split('.').filter((part) => !/^\d+$/.test(part));
  return value === undefined ? '' : readable(codesInWords(command, path, value, language), names, language);
}
