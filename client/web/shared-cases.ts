import type { Archive } from '../../store/record-store';
import { Cases } from '../cases';
import { connect } from '../connection';
import type { SaveText } from '../texts';

/** The cases over one connection, made when somebody needs it first. */
export interface SharedCases {
  cases: () => Promise<Cases>;
  close(): Promise<void>;
}

/** Shares a connection to the cases. One that could not be made is tried anew by whoever comes next. */
export function sharedCases(archive: Pick<Archive, 'saveText'>): SharedCases {
  let client: ReturnType<typeof connect> | null = null;
  const connected = () => {
    client ??= connect().catch((error: unknown) => {
      client = null;
      throw error;
    });
    return client;
  };
  return {
    cases: async () => new Cases(await connected(), saveIn(archive)),
    close: async () => {
      const open = await client?.catch(() => null);
      await open?.connection.close();
    },
  };
}

function saveIn(archive: Pick<Archive, 'saveText'>): SaveText {
  return async (words) => {
    const { id, hash } = await archive.saveText(words);
    return { id, hash, empty: words.trim() === '' };
  };
}
