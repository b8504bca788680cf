import type { RecordBatch, RecordStore } from '../store/record-store';

/** Writes what happened in a case: journal and notices in one transaction, once however often it is tried. */
export function recordEvents(store: Pick<RecordStore, 'record'>) {
  return async function record(batch: RecordBatch): Promise<void> {
    await store.record(batch);
  };
}
