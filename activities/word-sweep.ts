import type { Archive } from '../store/record-store';
import type { Swept } from '../store/sweep';

/** What the daily sweep asks of the record store. */
export interface WordSweep {
  /** Comes back when the record store answers. */
  recordStoreAnswers(): Promise<void>;
  /** Removes words that nothing names any more; done again it removes nothing more. */
  sweepWords(): Promise<Swept>;
}

/** The same on a record store. */
export function wordSweep(store: Pick<Archive, 'text' | 'sweepWords'>): WordSweep {
  return {
    recordStoreAnswers: async () => void (await store.text('none')),
    sweepWords: () => store.sweepWords(),
  };
}
