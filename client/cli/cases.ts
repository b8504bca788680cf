import { storeAddress } from '../../store/address';
import type { RecordStore } from '../../store/record-store';
import { Cases } from '../cases';
import { connect } from '../connection';
import { lazy } from './lazy';
import { waiting } from './progress';
import type { Invocation } from './terminal';

/** Does something with the cases of the server that the environment names, and lets go of all connections. */
export async function withCases<T>(
  invocation: Invocation,
  what: string,
  act: (cases: Cases) => Promise<T>,
): Promise<T> {
  const done = waiting(invocation, what);
  try {
    const client = await connect();
    const words = wordsOf(invocation);
    try {
      return await act(new Cases(client, words.save));
    } finally {
      await Promise.all([client.connection.close(), words.close()]);
    }
  } finally {
    done();
  }
}

/** The record store for words, reached when there are any: most commands carry none. */
function wordsOf({ env }: Invocation) {
  let store: RecordStore | null = null;
  return {
    save: async (words: string) => {
      store ??= lazy.store().openStore(storeAddress(env));
      const { id, hash } = await store.saveText(words);
      return { id, hash, empty: words.trim() === '' };
    },
    close: async () => store?.close(),
  };
}
