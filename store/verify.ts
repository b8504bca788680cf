import type { Kysely, Selectable } from 'kysely';
import { CHAIN_START, hashOf } from './hash-chain';
import type { EventRow, Tables } from './tables';

/** What is wrong with a journal, and where. */
export interface Tampering {
  case: string;
  /** The event that it concerns; of missing ones the first. */
  sequence: number;
  what: 'changed' | 'missing' | 'moved';
  /** Of missing ones the last; of a moved one the number that it had. */
  other: number | null;
}

/** What came of reading a journal from its beginning. */
export interface Verification {
  cases: number;
  events: number;
  found: Tampering[];
}

// What fits well into memory, whatever the events say.
const PAGE = 1_000;

/** Reads the journals of all cases, or of one, and follows their hashes. `progress` is told how many events were read. */
export async function verifyJournal(
  db: Kysely<Tables>,
  caseId: string | undefined,
  progress: (events: number) => void,
): Promise<Verification> {
  const result: Verification = { cases: 0, events: 0, found: await withoutAnyEvent(db, caseId) };
  for await (const events of casesOf(rowsOf(db, caseId))) {
    result.found.push(...tamperingIn(events));
    result.cases++;
    result.events += events.length;
    progress(result.events);
  }
  return result;
}

/** An event with the end of its case's chain as it was in that moment; null where that is not known. */
type Row = Selectable<EventRow> & { lastSequence: number | null; lastHash: string | null };

async function* rowsOf(db: Kysely<Tables>, caseId: string | undefined): AsyncGenerator<Row> {
  let after = { caseId: caseId ?? '', sequence: -1 };
  for (;;) {
    const page = await pageOf(db, caseId, after);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last;
  }
}

function pageOf(db: Kysely<Tables>, caseId: string | undefined, after: { caseId: string; sequence: number }) {
  const query = db
    .selectFrom('event')
    // In the same statement: a case that records meanwhile is not one that lacks events.
    .leftJoin('caseFile', 'caseFile.caseId', 'event.caseId')
    .selectAll('event')
    .select(['caseFile.sequence as lastSequence', 'caseFile.hash as lastHash'])
    .where((row) => row(row.refTuple('event.caseId', 'event.sequence'), '>', row.tuple(after.caseId, after.sequence)));
  const ofOne = caseId === undefined ? query : query.where('event.caseId', '=', caseId);
  return ofOne.orderBy('event.caseId').orderBy('event.sequence').limit(PAGE).execute();
}

/** The events of one case after the other; ten years are some four thousand. */
async function* casesOf(rows: AsyncGenerator<Row>): AsyncGenerator<Row[]> {
  let events: Row[] = [];
  for await (const row of rows) {
    if (events.length > 0 && events[0]?.caseId !== row.caseId) {
      yield events;
      events = [];
    }
    events.push(row);
  }
  if (events.length > 0) yield events;
}

/** A case that is known and has no event left. */
async function withoutAnyEvent(db: Kysely<Tables>, caseId: string | undefined): Promise<Tampering[]> {
  const query = db
    .selectFrom('caseFile')
    .leftJoin('event', (join) => join.onRef('event.caseId', '=', 'caseFile.caseId'))
    .where('event.caseId', 'is', null)
    .select(['caseFile.caseId', 'caseFile.sequence']);
  const empty = await (caseId === undefined ? query : query.where('caseFile.caseId', '=', caseId)).execute();
  return empty.map((file) => ({ case: file.caseId, sequence: 1, what: 'missing', other: file.sequence }));
}

/** What is wrong with the events of a case, followed link by link up to the last that is known of. */
function tamperingIn(events: readonly Row[]): Tampering[] {
  const newest = events.at(-1) as Row;
  const { caseId, lastSequence } = newest;
  const [missing, wrong]: [Tampering[], Row[]] = [[], []];
  const miss = (from: number, to: number) => missing.push({ case: caseId, sequence: from, what: 'missing', other: to });
  let [previous, next] = [CHAIN_START, 1];
  for (const row of events) {
    // After a gap nobody knows what went before: the event is held against what it says of that.
    if (row.sequence > next) miss(next, row.sequence - 1);
    else if (row.previous !== previous) wrong.push(row);
    if (wrong.at(-1) !== row && !isWhole(row, row.sequence)) wrong.push(row);
    [previous, next] = [row.hash, row.sequence + 1];
  }
  if (lastSequence !== null && lastSequence >= next) miss(next, lastSequence);
  else if (wrong.at(-1) !== newest && !endsTheChain(newest)) wrong.push(newest);
  return [...missing, ...wrong.map((row) => whatIsWrong(row, wrong))].sort(
    (one, other) => one.sequence - other.sequence,
  );
}

/** Nothing follows the newest event: it is held against the end of the chain, which stands apart. */
function endsTheChain({ hash, lastHash }: Row): boolean {
  return lastHash === null || hash === lastHash;
}

/** One that is whole under another number stands in another place than it did. */
function whatIsWrong(row: Row, wrong: readonly Row[]): Tampering {
  const numbers = wrong.map(({ sequence }) => sequence).filter((sequence) => sequence !== row.sequence);
  const was = numbers.find((sequence) => isWhole(row, sequence)) ?? null;
  return { case: row.caseId, sequence: row.sequence, what: was === null ? 'changed' : 'moved', other: was };
}

function isWhole(row: Row, sequence: number): boolean {
  const { previous, caseId, type, body, hash } = row;
  return type === body.type && hashOf(previous, caseId, { ...row, sequence, event: body }) === hash;
}
