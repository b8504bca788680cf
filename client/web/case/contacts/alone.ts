import type { RecordedEvent } from '../../../../domain/case/events';

/** Who was seen alone, by the contact's id. */
export type SeenAlone = ReadonlyMap<string, readonly string[]>;

/** The case keeps who was seen; who of them was seen alone only the journal knows. The last correction counts. */
export function seenAlone(journal: readonly RecordedEvent[]): SeenAlone {
  const alone = new Map<string, readonly string[]>();
  for (const { event } of journal)
    if (event.type === 'contactRecorded' || event.type === 'contactCorrected') alone.set(event.id, event.alone);
  return alone;
}
