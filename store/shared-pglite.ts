import { PGlite, type ExecProtocolOptionsStream, type QueryOptions, type Results } from '@electric-sql/pglite';

const TYPES_IN_EXCHANGE = new Set(Buffer.from('PBDECHF'));
const SYNC = Buffer.from('S')[0];
const SYNC_MESSAGE = Uint8Array.of(0x53, 0, 0, 0, 4);

/**
 * PGlite for several clients. The socket server hands messages of all clients to one session, and keeps to one client
 * while a transaction is open. A statement with values is several messages, too: when it is longer than one read of
 * the socket, another client's message would come between, and run on the wrong statement; after an error PostgreSQL
 * skips everything up to the client's Sync, other clients' statements included. So an exchange counts as a transaction
 * until its Sync.
 */
export class SharedPGlite extends PGlite {
  private inExchange = false;
  /** Called when the database itself breaks; the socket server would leave every client waiting. */
  onBroken: (error: unknown) => void = () => {};

  override isInTransaction(): boolean {
    return this.inExchange || super.isInTransaction();
  }

  override async execProtocolRawStream(message: Uint8Array, options: ExecProtocolOptionsStream): Promise<void> {
    const type = message[0] ?? 0;
    if (TYPES_IN_EXCHANGE.has(type)) this.inExchange = true;
    if (type === SYNC) this.inExchange = false;
    try {
      await super.execProtocolRawStream(message, options);
    } catch (error) {
      this.onBroken(error);
      throw error;
    }
  }

  /** The socket server's own statement is the ROLLBACK for a client that went away, maybe in mid-exchange. */
  override async exec(query: string, options?: QueryOptions): Promise<Results[]> {
    if (this.inExchange) await this.runExclusive(() => this.execProtocolRaw(SYNC_MESSAGE));
    this.inExchange = false;
    return super.exec(query, options);
  }
}
