import type { Case } from '../../../domain/case/case';
import { contactOf } from '../../../domain/case/contact';
import { planOf } from '../../../domain/case/plan';
import type { CommandName } from '../../../domain/commands/catalogue';
import { givenFields } from '../../given';
import type { Archive } from '../../../store/record-store';
import { withReadTexts } from '../../texts';
import type { CaseFacts } from './case-facts';
import { recordedValues, SETTING } from './recorded-values';

/**
 * What a form begins with beside what its address says: of what a command sets, what is recorded of it; of a contact that is
 * corrected what it says; of a plan that is changed its pages as they stand, words included, for a page that is given takes
 * the place of the one before.
 */
export async function prefilled(
  command: CommandName,
  given: Record<string, unknown>,
  facts: CaseFacts,
  archive: Pick<Archive, 'text' | 'journal'>,
): Promise<Record<string, unknown>> {
  const { aCase } = facts;
  const read = async (id: string) => (await archive.text(id))?.words ?? null;
  if (SETTING.includes(command)) {
    const journal = async () => (await archive.journal(aCase.id)).map(({ event }) => event);
    return known(await recordedValues(command, given, facts, { journal, read })) as Record<string, unknown>;
  }
  if (command === 'correctContact') return { ...contactAsItIs(aCase, given['contact']), ...given };
  const only = aCase.plans.filter(({ state }) => state === 'In Progress');
  if (command !== 'revisePlan') return given;
  const plan =
    typeof given['plan'] === 'string' ? planOf(aCase, given['plan']) : only.length === 1 ? only[0] : undefined;
  if (!plan) return given;
  const fields = givenFields(command)['outline'];
  if (fields?.kind !== 'object') return given;
  const outline = await withReadTexts(fields.fields, plan.outline, read);
  return { plan: plan.id, outline: known(outline), ...given };
}

/** What a contact says of itself; its words are in the journal, and stay as they are unless they are given anew. */
function contactAsItIs(aCase: Case, which: unknown): Record<string, unknown> {
  const contact = typeof which === 'string' ? contactOf(aCase, which) : undefined;
  if (!contact) return {};
  const { on, time, method, status, place, seen } = contact;
  const all = contact.with.map((person) => ({ person, seen: seen.includes(person) }));
  return known({ on, time, method, status, place, with: all }) as Record<string, unknown>;
}

/** Without what the case knows nothing of, or keeps for itself. */
export function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, known(each)]));
}
