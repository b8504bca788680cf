import type { Case } from '../../../domain/case/case';
import { contactOf } from '../../../domain/case/contact';
import { planOf } from '../../../domain/case/plan';
import type { CommandName } from '../../../domain/commands/catalogue';
import { givenFields } from '../../given';
import type { Archive } from '../../../store/record-store';
import { withReadTexts } from '../../texts';
import type { CaseFacts } from './case-facts';

/**
 * What a form begins with beside what its address says: of progress a row for each objective; of a contact that is
 * corrected what it says; of a plan that is changed
 * its pages as they stand, words included, for a page that is given takes the place of the one before.
 */
export async function prefilled(
  command: CommandName,
  given: Record<string, unknown>,
  { aCase }: CaseFacts,
  archive: Pick<Archive, 'text'>,
): Promise<Record<string, unknown>> {
  if (command === 'recordProgress' && given['progress'] === undefined)
    return { ...given, progress: objectivesIn(aCase) };
  if (command === 'correctContact') return { ...contactAsItIs(aCase, given['contact']), ...given };
  const only = aCase.plans.filter(({ state }) => state === 'In Progress');
  if (command !== 'revisePlan') return given;
  const plan =
    typeof given['plan'] === 'string' ? planOf(aCase, given['plan']) : only.length === 1 ? only[0] : undefined;
  if (!plan) return given;
  const fields = givenFields(command)['outline'];
  if (fields?.kind !== 'object') return given;
  const outline = await withReadTexts(
    fields.fields,
    plan.outline,
    async (id) => (await archive.text(id))?.words ?? null,
  );
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

function objectivesIn({ plans }: Case): { objective: string }[] {
  const inEffect = plans.filter(({ state }) => state === 'In Effect');
  return inEffect.flatMap(({ outline }) => outline.objectives.map(({ id }) => ({ objective: id })));
}

/** Without what the case knows nothing of, or keeps for itself. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, known(each)]));
}
