import type { CivilDate } from '../../../../domain/calendar/civil-date';
import type { RecordedEvent } from '../../../../domain/case/events';

/** What the journal alone knows of a contact. */
export interface Note {
  /** Who was seen alone, as the last correction says. */
  alone: readonly string[];
  topics: readonly string[];
  /** The id of what was written, at first or in place of it; null where nothing was. */
  text: string | null;
  /** The day on which other words took the place of the first ones; null while those stand. */
  correctedOn: CivilDate | null;
}

/** Contacts by id, as their journal tells of them: a correction that brings no words leaves those that are there. */
export function contactNotes(journal: readonly Pick<RecordedEvent, 'event' | 'on'>[]): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  for (const { event, on } of journal) {
    if (event.type !== 'contactRecorded' && event.type !== 'contactCorrected') continue;
    const before = notes.get(event.id);
    const text = event.narrative && !event.narrative.empty ? event.narrative.id : (before?.text ?? null);
    const isCorrected = Boolean(before?.text) && text !== before?.text;
    const correctedOn = isCorrected ? on : (before?.correctedOn ?? null);
    notes.set(event.id, { alone: event.alone, topics: event.topics, text, correctedOn });
  }
  return notes;
}
