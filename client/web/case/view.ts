import type { Context } from 'hono';
import type { ReadingKind } from '../../../store/access';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import { mayWrite } from '../rights/reach';
import type { CaseView } from './case-page';
import type { InCase } from './gate';
import { knownCase } from './known';
import { type Names, NOBODY } from './named';
import { thingNames } from './things';

/** Reads what a page of a case shows, and notes that it was read. */
export async function caseView(c: Context<InCase>, parts: PageParts, what: ReadingKind, ask = true): Promise<CaseView> {
  const [viewer, file, reach, glass] = [c.get('viewer'), c.get('file'), c.get('reach'), c.get('glass')];
  const { caseId } = file;
  const [known, names, staff] = await Promise.all([
    knownCase(parts, file, ask),
    // What was exchanged names nobody: whoever sees no more of the case needs no names.
    reach === 'exchange' ? NOBODY : familyNames(parts, caseId, viewer.id),
    parts.archive.staffNames(),
    parts.archive.noteAccess([{ person: viewer.id, caseId, what }]),
  ]);
  const frame = frameOf(c as never, parts);
  const people = new Map([...staff, ...names]);
  // Whoever sees the exchange alone reads of nothing else by its name.
  const things = reach === 'whole' ? thingNames(known.aCase, { names: people, language: frame.language }) : NOBODY;
  return {
    ...known,
    frame: known.played ? { ...frame, today: known.standing.today } : frame,
    file,
    reach,
    glass,
    writes: glass === null && mayWrite(viewer) && known.from === 'case',
    names: new Map([...things, ...names]),
    staff,
  };
}

/** Whoever may not read the names of the case, or of a case that was expunged, sees ids in their place. */
async function familyNames({ archive }: PageParts, caseId: string, person: string): Promise<Names> {
  try {
    const family = await archive.family(caseId, { person, what: 'names' });
    return new Map(family.map(({ id, name }) => [id, name]));
  } catch (error) {
    if (!UNNAMED.includes((error as Error).name)) throw error;
    return new Map();
  }
}

const UNNAMED = ['NoRight', 'Declined', 'Expunged'];
