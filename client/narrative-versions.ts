import type { CivilDate } from '../domain/calendar/civil-date';
import type { CaseEvent, RecordedEvent } from '../domain/case/events';
import type { StoredText } from '../store/record-store';

/** Words as somebody wrote them on a day. */
export interface NarrativeVersion {
  sequence: number;
  on: CivilDate;
  at: string;
  by: string;
  /** The id of the text, and the hash and the words; null where the record store does not have them. */
  text: string;
  hash: string | null;
  words: string | null;
}

/** A narrative with all that it said, the oldest in front. */
export interface VersionedNarrative {
  /** What it belongs to, such as `familyAssessment`, and which one. */
  what: string;
  about: string | null;
  /** Where it stands there, such as `narratives.significantChanges`. */
  field: string;
  versions: NarrativeVersion[];
}

/**
 * Each narrative of a case with its versions, as the journal has them: what was corrected or written anew keeps what it
 * said. The same words again are no version of their own.
 */
export async function narrativeVersions(
  journal: readonly RecordedEvent[],
  read: (id: string) => Promise<StoredText | null>,
): Promise<VersionedNarrative[]> {
  const all = new Map<string, VersionedNarrative>();
  for (const { event, sequence, on, at, by } of journal)
    for (const [field, text] of textsIn(event)) {
      const [what, about] = [kindOf(event), aboutOf(event)];
      const key = JSON.stringify([what, about, field]);
      const known = all.get(key) ?? { what, about, field, versions: [] };
      all.set(key, known);
      if (known.versions.at(-1)?.text === text) continue;
      const stored = await read(text);
      const words = { hash: stored?.hash ?? null, words: stored?.words ?? null };
      known.versions.push({ sequence, on, at, by, text, ...words });
    }
  return [...all.values()];
}

/** `contactRecorded` and `contactCorrected` speak of the same thing: all but the last word. */
function kindOf({ type }: CaseEvent): string {
  return type.replace(/[A-Z][a-z]+$/, '');
}

// What an event is about stands under the first of these that it has.
const ABOUT = [
  'id',
  'plan',
  'contact',
  'report',
  'duty',
  'request',
  'exception',
  'service',
  'order',
  'month',
  'person',
];

function aboutOf(event: CaseEvent): string | null {
  const facts = event as unknown as Record<string, unknown>;
  const found = ABOUT.map((key) => facts[key]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found : null;
}

const TEXT_ID = /^text-[0-9a-f]{24}$/;

/** Where texts stand in an event: by the id of a row, where it has one, for rows change places. */
function textsIn(value: unknown, path: readonly string[] = []): [field: string, text: string][] {
  if (typeof value === 'string') return TEXT_ID.test(value) ? [[fieldAt(path), value]] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, rowOf(item) ?? key]));
}

function rowOf(item: unknown): string | null {
  if (item === null || typeof item !== 'object' || !('id' in item || 'objective' in item || 'person' in item))
    return null;
  const name =
    ('objective' in item && item.objective) || ('person' in item && item.person) || ('id' in item && item.id);
  return typeof name === 'string' && !TEXT_ID.test(name) ? name : null;
}

/** A reference to a text is an object with its id. */
function fieldAt(path: readonly string[]): string {
  return (path.at(-1) === 'id' ? path.slice(0, -1) : path).join('.');
}
