import type { OutlineItem } from '../../domain/case/plan-outline';
import { homesAreShown, isShown, shownOf, wordsAreShown } from './readers-copy';
import { each, type Source, withAge, wordsOf } from './source';

/** The Case Management Services page: visitation (S1.59), planned contacts (S1.60), and the others. */
export interface CaseServices {
  visitation: Schedule[];
  contacts: Schedule[];
  others: { code: string; people: string[]; types: string[]; silpSetting: string | null; description: string | null }[];
}

/** A visitation or a contact: how often, or why it cannot be. */
export interface Schedule {
  kind: string;
  people: string[];
  frequency: string | null;
  occurrences: number | null;
  description: string | null;
  notApplicable: string | null;
}

/** The page, as far as the copy shows it. */
export async function caseServicesOf(source: Source, items: readonly OutlineItem[] = []): Promise<CaseServices> {
  const shown = items.filter(({ participants }) => isShown(source, participants));
  const others = shown.filter(({ visitation, contact }) => visitation === undefined && contact === undefined);
  return {
    visitation: await schedulesOf(source, items, 'visitation'),
    contacts: await schedulesOf(source, items, 'contact'),
    others: await each(others, async (item) => ({
      code: item.code,
      people: peopleOf(source, item),
      types: item.types ?? [],
      silpSetting: item.silpSetting ?? null,
      description: tellsNoHome(source, item) ? await wordsOf(source, item.description) : null,
    })),
  };
}

/** The visitations or the contacts of the page, as far as the copy shows them. */
export async function schedulesOf(
  source: Source,
  items: readonly OutlineItem[] = [],
  kind: 'visitation' | 'contact',
): Promise<Schedule[]> {
  const shown = items.filter((item) => item[kind] !== undefined && isShown(source, item.participants));
  return each(shown, (item) => scheduleOf(source, item[kind] ?? '', item));
}

async function scheduleOf(source: Source, kind: string, item: OutlineItem): Promise<Schedule> {
  const told = tellsNoHome(source, item);
  return {
    kind,
    people: peopleOf(source, item),
    frequency: item.frequency ?? null,
    occurrences: item.occurrences ?? null,
    description: told ? await wordsOf(source, item.description) : null,
    notApplicable: told ? await wordsOf(source, item.notApplicable) : null,
  };
}

/** Words on placements and care providers may say where a child lives. */
function tellsNoHome(source: Source, { code, contact, participants }: OutlineItem): boolean {
  const isOfHomes = code === 'Arrange and Maintain Placement' || contact === 'Social Worker-Care Provider';
  return homesAreShown(source) || (!isOfHomes && wordsAreShown(source, participants));
}

function peopleOf(source: Source, { participants }: OutlineItem): string[] {
  return shownOf(source, participants).map((person) => withAge(source, person));
}
