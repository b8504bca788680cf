import { PGlite, type ExecProtocolOptionsStream, type QueryOptions, type Results } from '@electric-sql/pglite';

const TYPES_IN_EXCHANGE = new Set(Buffer.from('PBDECHF'));
const SYNC = Buffer.from('S')[0];
const SYNC_MESSAGE = Uint8Array.of(0x53, 0, 0, 0, 4);
// The field of an error that says how grave it is, whatever the language of its text.
const PANIC = 'VPANIC\0';
const FULL = /\0C53100\0|No space left on device/;

/** The database had no room for its log of changes: in its memory it can only be given up. What it has on disk is whole. */
export class NoRoomForLog extends Error {
  override name = 'NoRoomForLog';
}

/**
 * PGlite for several clients. The socket server hands messages of all clients to one session, and keeps to one client
 * while a transaction is open. A statement with values is several messages, too: when it is longer than one read of
 * the socket, another client's message would come between, and run on the wrong statement; after an error PostgreSQL
 * skips everything up to the client's Sync, other clients' statements included. So an exchange counts as a transaction
 * until its Sync.
 *
 * After a PANIC PostgreSQL ends all its processes, and starts anew from its log. PGlite answers it like any error and
 * keeps the lock that it held: the next commit would wait for that lock for ever, and this process with it. So nothing
 * reaches the database any more after one.
 */
export class SharedPGlite extends PGlite {
  private inExchange = false;
  private isBroken = false;
  /** Called once when the database itself breaks; the socket server would leave every client waiting. */
  onBroken: (error: unknown) => void = () => {};

  override isInTransaction(): boolean {
    return !this.isBroken && (this.inExchange || super.isInTransaction());
  }

  override async execProtocolRawStream(message: Uint8Array, options: ExecProtocolOptionsStream): Promise<void> {
    if (this.isBroken) throw new Error('The database broke down.');
    const type = message[0] ?? 0;
    if (TYPES_IN_EXCHANGE.has(type)) this.inExchange = true;
    if (type === SYNC) this.inExchange = false;
    const { answers, panic } = watched(options);
    try {
      await super.execProtocolRawStream(message, answers);
    } catch (error) {
      this.breakDown(error);
      throw error;
    }
    const said = panic();
    if (said !== null) this.breakDown(FULL.test(said) ? new NoRoomForLog() : new Error('The database panicked.'));
  }

  /** The socket server's own statement is the ROLLBACK for a client that went away, maybe in mid-exchange. */
  override async exec(query: string, options?: QueryOptions): Promise<Results[]> {
    if (this.isBroken) return [];
    if (this.inExchange) await this.runExclusive(() => this.execProtocolRaw(SYNC_MESSAGE));
    this.inExchange = false;
    return super.exec(query, options);
  }

  /** Lets go of the files of a database that broke down; closing it would ask it to write once more. */
  abandon(): void {
    this.isBroken = true;
    const { FS } = this.Module;
    for (const stream of FS.streams) if (stream) FS.close(stream);
  }

  private breakDown(error: unknown): void {
    if (this.isBroken) return;
    this.isBroken = true;
    this.onBroken(error);
  }
}

/** The same options, with an eye on the answers: the text of a PANIC among them, or null. */
function watched(options: ExecProtocolOptionsStream) {
  // An answer may be cut anywhere: what it says of a PANIC stands at its end, and is short.
  let end = '';
  const onRawData = (data: Uint8Array) => {
    end = (end + Buffer.from(data.subarray(-LONGEST_ERROR)).toString('latin1')).slice(-LONGEST_ERROR);
    options.onRawData(data);
  };
  return { answers: { ...options, onRawData }, panic: () => (end.includes(PANIC) ? end : null) };
}

const LONGEST_ERROR = 2_000;
