import type { Instant } from '../../../domain/calendar/agency-clock';
import type { CivilDate } from '../../../domain/calendar/civil-date';
import type { Case } from '../../../domain/case/case';
import { type ChecklistState, checklistsOf } from '../../../domain/checklist';
import { type Agenda, agenda } from '../../../domain/duties/agenda';
import { policyOf } from '../../../policies/packs';
import type { StaffEntry } from '../../../store/record-store';
import { caseClock } from '../case/case-clock';
import type { Names } from '../case/named';
import type { PageParts } from '../pages';
import type { Language } from '../page/words';
import type { Viewer } from '../session/viewer';

/** What a form of a case draws on: the case, and the names that whoever fills it in may read. */
export interface CaseFacts {
  aCase: Case;
  /** Of the family and of the staff, by id. */
  names: Names;
  /** Everybody who works at the agency now. */
  directory: readonly Pick<StaffEntry, 'id' | 'name'>[];
  /** What the case owes today. */
  agenda: () => Agenda;
  checklists: () => readonly ChecklistState[];
  now: Instant;
  today: CivilDate;
  language: Language;
}

/** Asks the case and the record store; rejects as the case does when it does not answer. */
export async function factsFor(
  parts: PageParts,
  caseId: string,
  viewer: Viewer,
  reading: 'for good' | 'once a day' = 'for good',
): Promise<CaseFacts> {
  const { archive, cases } = parts;
  const [aCase, staff, family] = await Promise.all([
    cases().then((each) => each.opened(caseId)),
    archive.staff(),
    reading === 'for good' ? familyOf(archive, caseId, viewer) : archive.familyNames(viewer.id, [caseId]),
  ]);
  const { now, today } = await caseClock(aCase, parts);
  return {
    aCase,
    names: new Map([...staff, ...family].map(({ id, name }) => [id, name])),
    directory: staff.filter(({ active }) => active),
    agenda: () => agenda(aCase, policyOf(aCase), today, { now }),
    checklists: () => checklistsOf(aCase, policyOf(aCase)),
    now,
    today,
    language: viewer.language,
  };
}

/** Whoever may record something and may not read names, or of a case that was expunged, chooses by ids. */
async function familyOf(archive: PageParts['archive'], caseId: string, { id }: Viewer) {
  try {
    return await archive.family(caseId, { person: id, what: 'names' });
  } catch (error) {
    if (!UNNAMED.includes((error as Error).name)) throw error;
    return [];
  }
}

const UNNAMED = ['NoRight', 'Declined', 'Expunged'];

/** The name of somebody or something, or its id where there is none to be read. */
export function nameIn({ names }: Pick<CaseFacts, 'names'>, id: string): string {
  return names.get(id) ?? id;
}
