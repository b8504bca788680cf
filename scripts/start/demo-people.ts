import type { Archive, StaffEntry } from '../../store/record-store';
import { DEMO_FAMILIES } from './demo-families';
import { DEMO_STAFF } from './demo-staff';

/**
 * Adds the staff of the demo. Whoever is in the directory already stays as they are, for an agency may have the same ids;
 * people whom an earlier demo entered with an address alone get their role.
 */
export async function addDemoStaff(store: Pick<Archive, 'staff' | 'saveStaff'>): Promise<void> {
  const known = new Map((await store.staff()).map((entry) => [entry.id, entry]));
  const isOfEarlierDemo = ({ id, name, mail }: StaffEntry) => {
    const entry = known.get(id);
    return entry?.role === null && entry.name === name && entry.mail === mail;
  };
  const filledIn = DEMO_STAFF.filter((person) => !known.has(person.id) || isOfEarlierDemo(person));
  await store.saveStaff(filledIn.map((person) => ({ ...person, ...keptOf(known.get(person.id)) })));
}

/** What a person has chosen, or was decided about them, stays. */
function keptOf(entry: StaffEntry | undefined): Partial<StaffEntry> {
  return entry ? { language: entry.language, notices: entry.notices, active: entry.active } : {};
}

/** Names the family of a demo case before its story begins; from then on its names are those that people give. */
export async function nameDemoFamily(store: Pick<Archive, 'journal' | 'saveParticipant'>, caseId: string) {
  const hasBegun = (await store.journal(caseId)).length > 0;
  if (hasBegun) return;
  for (const [id, name] of Object.entries(DEMO_FAMILIES[caseId] ?? {}))
    await store.saveParticipant(caseId, { id, name });
}
