import type { Case } from '../../../domain/case/case';
import { contactOf } from '../../../domain/case/contact';
import { contactNotes } from '../case/contacts/notes';
import type { CommandName } from '../../../domain/commands/catalogue';
import type { Archive } from '../../../store/record-store';
import type { CaseFacts } from './case-facts';
import { recordedValues, SETTING } from './recorded-values';

/**
 * What a form begins with beside what its address says: of what a command sets, what is recorded of it; of a contact that is
 * corrected what it says. A plan is written by its sections (plan/section-args.ts).
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
  if (command === 'correctContact') {
    const notes = contactNotes(await archive.journal(aCase.id));
    return { ...(await contactAsItIs(aCase, given['contact'], notes, read)), ...given };
  }
  return given;
}

/** What a contact says of itself, and what its journal has besides: its words, its topics, and who was seen alone. */
async function contactAsItIs(
  aCase: Case,
  which: unknown,
  notes: ReturnType<typeof contactNotes>,
  read: (id: string) => Promise<string | null>,
): Promise<Record<string, unknown>> {
  const contact = typeof which === 'string' ? contactOf(aCase, which) : undefined;
  if (!contact) return {};
  const { on, time, method, status, place, seen } = contact;
  const { alone = [], topics = [], text = null } = notes.get(contact.id) ?? {};
  const all = contact.with.map((person) => ({
    person,
    seen: seen.includes(person),
    ...(alone.includes(person) && { alone: true }),
  }));
  const narrative = text && (await read(text));
  const said = { on, time, method, status, place, with: all, narrative, topics: topics.length > 0 ? topics : null };
  return known(said) as Record<string, unknown>;
}

/** Without what the case knows nothing of, or keeps for itself. */
export function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, known(each)]));
}
