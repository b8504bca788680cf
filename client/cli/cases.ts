import { storeAddress } from '../../store/address';
import type { ReadingKind } from '../../store/access';
import type { Archive, JournalEntry } from '../../store/record-store';
import { Cases } from '../cases';
import { connect } from '../connection';
import { lazy } from './lazy';
import { waiting } from './progress';
import { admitIfReached, noteIfReached } from './reading';
import type { Invocation } from './terminal';

/** Does something with the cases of the server that the environment names, and lets go of all connections. */
export async function withCases<T>(
  invocation: Invocation,
  what: string,
  act: (cases: Cases, words: Words) => Promise<T>,
): Promise<T> {
  const done = waiting(invocation, what);
  try {
    const client = await connect();
    const words = wordsOf(invocation);
    try {
      return await act(new Cases(client, words.save), words);
    } finally {
      await Promise.all([client.connection.close(), words.close()]);
    }
  } finally {
    done();
  }
}

/** Asks a case, and notes who reads what it says, as far as the record store can be reached. */
export async function askCase<T>(
  invocation: Invocation,
  caseId: string,
  what: ReadingKind,
  act: (cases: Cases, words: Words) => Promise<T>,
): Promise<T> {
  return withCases(invocation, `Asking ${caseId}`, async (cases, words) => {
    const found = await act(cases, words);
    const note = CONFIDENTIAL.includes(what) ? admitIfReached : noteIfAsked;
    await note(invocation, words.store(), caseId, what);
    return found;
  });
}

// What more than duties and dates is told by: it asks for the right of the names.
const CONFIDENTIAL: readonly ReadingKind[] = ['checklists', 'draft of Form 2151A', 'evidence'];

async function noteIfAsked(invocation: Invocation, archive: Archive, caseId: string, what: ReadingKind): Promise<void> {
  await noteIfReached(invocation, archive, { cases: [caseId], what });
}

/** What people typed: kept in the record store, and read from there. */
export interface Words {
  save: (words: string) => Promise<{ id: string; hash: string; empty: boolean }>;
  read: (id: string) => Promise<string | null>;
  /** What was recorded of a case, which says where its words are. */
  journal: (caseId: string) => Promise<JournalEntry[]>;
  /** The record store itself, for names and printed documents. */
  store: () => Archive;
  close: () => Promise<void>;
}

/** The record store for words, reached when they are asked for: most commands carry none. */
function wordsOf({ env }: Invocation): Words {
  let store: Archive | null = null;
  const reached = () => (store ??= lazy.store().openStore(storeAddress(env)));
  return {
    read: async (id: string) => (await reached().text(id))?.words ?? null,
    journal: (caseId: string) => reached().journal(caseId),
    store: reached,
    save: async (words: string) => {
      const { id, hash } = await reached().saveText(words);
      return { id, hash, empty: words.trim() === '' };
    },
    close: async () => store?.close(),
  };
}
