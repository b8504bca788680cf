import type { Archive } from '../../store/record-store';
import { DEMO_FAMILIES } from './demo-families';
import { DEMO_STAFF } from './demo-staff';

/** Adds the staff of the demo. Whoever is in the directory already stays as they are: an agency may have the same ids. */
export async function addDemoStaff(store: Pick<Archive, 'staff' | 'savePeople'>): Promise<void> {
  const known = new Set((await store.staff()).map(({ id }) => id));
  await store.savePeople(DEMO_STAFF.filter(({ id }) => !known.has(id)));
}

/** Names the family of a demo case before its story begins; from then on its names are those that people give. */
export async function nameDemoFamily(store: Pick<Archive, 'journal' | 'saveParticipant'>, caseId: string) {
  const hasBegun = (await store.journal(caseId)).length > 0;
  if (hasBegun) return;
  for (const [id, name] of Object.entries(DEMO_FAMILIES[caseId] ?? {}))
    await store.saveParticipant(caseId, { id, name });
}
