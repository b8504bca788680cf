import type { CivilDate } from '../domain/calendar/civil-date';
import type { Case } from '../domain/case/case';
import type { RecordedEvent } from '../domain/case/events';
import { assessmentOf, type Narrative, NARRATIVES } from '../domain/case/programme';
import type { Text } from '../domain/case/text';
import { HEADINGS } from '../domain/commands/family-assessment';

/** A heading of the Family Assessment Update and the words under it; null where none are written. */
export interface UnderHeading {
  heading: string;
  words: string | null;
}

/** The narratives that go with a plan. */
export interface Narratives {
  plan: string;
  on: CivilDate;
  narratives: UnderHeading[];
}

/** Where the words are: the case itself knows only which narratives are written. */
export interface WordsOfACase {
  journal: () => Promise<readonly RecordedEvent[]>;
  read: (id: string) => Promise<string | null>;
}

/*
 * OPP 4-2, "Creating the Updated Case Plan in CWS/CMS": the narratives of the Family Assessment Update "may be cut and
 * pasted in the court report under corresponding headings" (S1.55).
 *
 * Those of a plan, or those that were recorded last; null when there are none. A revision has those of the plan it changes.
 */
export async function narrativesOf(aCase: Case, words: WordsOfACase, plan?: string): Promise<Narratives | null> {
  const assessment = plan === undefined ? aCase.familyAssessments.at(-1) : assessmentOf(aCase, plan);
  if (!assessment) return null;
  const texts = textsIn(await words.journal(), assessment.plan);
  const wordsOf = async (name: Narrative) => {
    if (!assessment.written.includes(name)) return null;
    const text = texts[name];
    return (
      (text && (await words.read(text.id))) ?? 'The words are not there yet: the record is written a moment later.'
    );
  };
  const narratives = await Promise.all(
    NARRATIVES.map(async (name) => ({ heading: HEADINGS[name], words: await wordsOf(name) })),
  );
  return { plan: assessment.plan, on: assessment.on, narratives };
}

/** What was recorded of a plan, the later in place of the earlier. */
function textsIn(journal: readonly RecordedEvent[], plan: string): Partial<Record<Narrative, Text>> {
  const recorded = journal.flatMap(({ event }) =>
    event.type === 'familyAssessmentRecorded' && event.plan === plan ? [event.narratives] : [],
  );
  return Object.assign({}, ...recorded) as Partial<Record<Narrative, Text>>;
}
