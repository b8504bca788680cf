import { createHash } from 'node:crypto';
import type { RecordStore } from '../store/record-store';

/** A record store that keeps nothing, as a play needs one: it gives texts their hashes. */
export function noStore(): RecordStore {
  return {
    record: nothing,
    journal: async () => [],
    notices: async () => [],
    notice: async () => null,
    mark: nothing,
    carried: async () => [],
    person: async () => null,
    savePeople: nothing,
    saveText: async (words) => ({ ...hashed(words), words }),
    text: async () => null,
    keepDocument: async () => '',
    documents: async () => [],
    recordCopy: nothing,
    close: nothing,
  };
}

/** A text that is stored nowhere, for the façade. */
export async function saveNoText(words: string) {
  return { ...hashed(words), empty: words.trim() === '' };
}

function hashed(words: string): { id: string; hash: string } {
  return { id: 'text', hash: createHash('sha256').update(words).digest('hex') };
}

async function nothing(): Promise<void> {}
