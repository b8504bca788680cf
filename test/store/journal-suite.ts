import { Client } from 'pg';
import { hashOf } from '../../store/hash-chain';
import type { Archive } from '../../store/record-store';
import { AT, batchOf, eventAt, opening, reminder, restricting } from './batches';

/** Events are recorded once, in order, and stay; whoever changes them is found out. */
export function keepsTheJournal(given: () => Archive, another: () => Archive, url: () => string): void {
  test('an event comes back from the journal as it was recorded', async () => {
    await given().record(batchOf('case-1', [1, 2]));
    const [first, second] = await given().journal('case-1');
    expect(first).toEqual({ ...eventAt(1), caseId: 'case-1', writtenAt: expect.any(String) });
    expect(Math.abs(Date.parse(first?.writtenAt ?? '') - Date.now())).toBeLessThan(60_000);
    expect(await another().journal('case-1', 1)).toEqual([second]);
    expect(await given().journal('case-1', 2)).toEqual([]);
  });

  test('recording a batch again changes nothing', async () => {
    await given().record(batchOf('case-2', [1, 2]));
    const before = [await given().journal('case-2'), await given().notices('case-2')];
    await another().record(batchOf('case-2', [1, 2]));
    expect([await given().journal('case-2'), await given().notices('case-2')]).toEqual(before);
  });

  test('a batch that begins in the journal adds what is missing', async () => {
    await given().record(batchOf('case-4', [1, 2]));
    await given().record(batchOf('case-4', [2, 3]));
    expect((await given().journal('case-4')).map((entry) => entry.sequence)).toEqual([1, 2, 3]);
  });

  test('another event under a number that is taken is refused, and nothing of its batch is recorded', async () => {
    await given().record(batchOf('case-5', [1]));
    const batch = batchOf('case-5', [2], [reminder({ occasion: 'never' })]);
    batch.turns[0]?.events.push(eventAt(1, 'something else, said in private'));
    const refusal = await given()
      .record(batch)
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      name: 'EventConflict',
      message: expect.stringContaining('Event 1 of case case-5'),
    });
    expect(String(refusal)).not.toContain('private');
    expect(await given().journal('case-5')).toHaveLength(1);
    expect((await given().notices('case-5')).map((notice) => notice.occasion)).not.toContain('never');
  });

  test('an event under a taken number by somebody else is another event', async () => {
    await given().record(batchOf('case-6', [1], []));
    const turn = { at: AT, on: '2027-02-03', time: '09:30', events: [{ ...eventAt(1), by: 'worker-2' }], notices: [] };
    await expect(given().record({ caseId: 'case-6', turns: [turn] })).rejects.toThrow('says something else');
  });

  test('the same batch from two processes at once is recorded once', async () => {
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
    await Promise.all([given(), another(), given(), another()].map((each) => each.record(batchOf('case-7', twenty))));
    expect((await given().journal('case-7')).map((entry) => entry.sequence)).toEqual(twenty);
    expect(await given().notices('case-7')).toHaveLength(2);
  });

  test('of two processes that go on from the same event one is recorded with its notices, and nothing of the other', async () => {
    for (let round = 0; round < 8; round++) {
      const caseId = `raced-${round}`;
      await given().record(batchOf(caseId, [1]));
      const next = (by: string) => {
        const { turns } = batchOf(caseId, [2], [reminder({ occasion: by })]);
        const said = turns.map((turn) => ({ ...turn, events: turn.events.map((event) => ({ ...event, by })) }));
        return { caseId, turns: said };
      };
      const both = [given().record(next('one')), another().record(next('other'))];
      const outcomes = await Promise.allSettled(both);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const { by } = (await given().journal(caseId))[1] ?? {};
      expect([...new Set((await given().notices(caseId)).map(({ occasion }) => occasion))].slice(1)).toEqual([by]);
      expect((await given().verify(caseId, () => {})).found).toEqual([]);
    }
  });

  test('what two processes record of a case in turn is one chain', async () => {
    const turns = [given(), another(), given(), given(), another(), another(), given()];
    for (const [index, each] of turns.entries()) await each.record(batchOf('in-turn', [index + 1]));
    expect((await another().journal('in-turn')).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect((await given().verify('in-turn', () => {})).found).toEqual([]);
  });

  test('a case that was listed anew is not listed as this process remembers it', async () => {
    await given().record(opening('listed-anew', []));
    const client = new Client({ connectionString: url() });
    await client.connect();
    await client.query(`update case_file set unit = 'unit-9' where case_id = 'listed-anew'`);
    await client.end();
    await given().record(batchOf('listed-anew', [2]));
    expect(await given().caseFile('listed-anew')).toMatchObject({ unit: 'unit-9' });
    await given().record(restricting('listed-anew', 3, { type: 'caseRestricted', reason: 'threat', to: ['worker-1'] }));
    expect(await given().caseFile('listed-anew')).toMatchObject({ unit: 'unit-9', restrictedTo: ['worker-1'] });
  });

  test('batches of many cases from two processes at once are all recorded', async () => {
    const cases = Array.from({ length: 40 }, (_, index) => `many-${index}`);
    await Promise.all(cases.map((id, index) => (index % 2 ? given() : another()).record(batchOf(id, [1, 2, 3]))));
    for (const id of cases) expect(await given().journal(id)).toHaveLength(3);
  });

  test('a case that waited long for the store records it all at once', async () => {
    const thousands = Array.from({ length: 5_000 }, (_, index) => index + 1);
    await given().record(batchOf('case-8', thousands));
    expect(await given().journal('case-8')).toHaveLength(5_000);
  });

  test('the journal is append-only for everyone who reaches the database', async () => {
    await given().record(batchOf('case-12', [1]));
    const client = new Client({ connectionString: url() });
    await client.connect();
    await expect(client.query(`update event set by = 'nobody'`)).rejects.toThrow('append-only');
    await expect(client.query('delete from event')).rejects.toThrow('append-only');
    await client.end();
  });

  describe('verifying the journal', () => {
    /** Changes rows as only somebody can who owns the database. */
    async function tamper(...statements: string[]): Promise<void> {
      const client = new Client({ connectionString: url() });
      await client.connect();
      await client.query('alter table event disable trigger event_append_only');
      for (const statement of statements) await client.query(statement);
      await client.query('alter table event enable trigger event_append_only');
      await client.end();
    }

    const found = async (caseId: string) => (await given().verify(caseId, () => {})).found;

    test('finds nothing where nothing was done, however the events came in', async () => {
      await given().record(batchOf('chain-1', [1, 2]));
      await another().record(batchOf('chain-1', [2, 3, 4]));
      await given().record(batchOf('chain-1', [5]));
      expect(await given().verify('chain-1', () => {})).toEqual({ cases: 1, events: 5, found: [] });
    });

    test('names an event that was changed', async () => {
      await given().record(batchOf('chain-2', [1, 2, 3]));
      await tamper(`update event set by = 'somebody-else' where case_id = 'chain-2' and sequence = 2`);
      expect(await found('chain-2')).toEqual([{ case: 'chain-2', sequence: 2, what: 'changed', other: null }]);
    });

    test('names an event whose hash was made to fit: the next one does not follow from it', async () => {
      await given().record(batchOf('chain-3', [1, 2, 3]));
      const changed = hashOf('', 'chain-3', eventAt(1, 'another thing'));
      const body = JSON.stringify(eventAt(1, 'another thing').event);
      await tamper(`update event set body = '${body}', hash = '${changed}' where case_id = 'chain-3' and sequence = 1`);
      expect(await found('chain-3')).toEqual([{ case: 'chain-3', sequence: 2, what: 'changed', other: null }]);
    });

    test('names the newest event whose hash was made to fit: it is not the one that the chain ends with', async () => {
      await given().record(batchOf('chain-6', [1, 2]));
      const [first, other] = [hashOf('', 'chain-6', eventAt(1)), eventAt(2, 'another thing')];
      const changed = hashOf(first, 'chain-6', other);
      const body = JSON.stringify(other.event);
      await tamper(`update event set body = '${body}', hash = '${changed}' where case_id = 'chain-6' and sequence = 2`);
      expect(await found('chain-6')).toEqual([{ case: 'chain-6', sequence: 2, what: 'changed', other: null }]);
    });

    test('names an event that was put in after the newest, however well it fits', async () => {
      await given().record(batchOf('chain-7', [1]));
      const first = hashOf('', 'chain-7', eventAt(1));
      const put = hashOf(first, 'chain-7', eventAt(2));
      await tamper(`insert into event (case_id, sequence, type, body, at, "on", by, previous, hash)
        select case_id, 2, type, body, at, "on", by, '${first}', '${put}' from event where case_id = 'chain-7'`);
      expect(await found('chain-7')).toEqual([{ case: 'chain-7', sequence: 2, what: 'changed', other: null }]);
    });

    test('names an event that says another type than its body', async () => {
      await given().record(batchOf('chain-8', [1, 2]));
      await tamper(`update event set type = 'dutyMet' where case_id = 'chain-8' and sequence = 1`);
      expect(await found('chain-8')).toEqual([{ case: 'chain-8', sequence: 1, what: 'changed', other: null }]);
    });

    test('names events that were taken out: the first, some in between, the newest, all', async () => {
      await given().record(batchOf('chain-4', [1, 2, 3, 4, 5, 6, 7]));
      await tamper(`delete from event where case_id = 'chain-4' and sequence in (1, 3, 4, 7)`);
      const missing = (sequence: number, other: number) => ({ case: 'chain-4', sequence, what: 'missing', other });
      expect(await found('chain-4')).toEqual([missing(1, 1), missing(3, 4), missing(7, 7)]);
      await tamper(`delete from event where case_id = 'chain-4'`);
      expect(await found('chain-4')).toEqual([missing(1, 7)]);
    });

    test('names events that changed places', async () => {
      await given().record(batchOf('chain-5', [1, 2, 3, 4]));
      const to = (from: number, sequence: number) =>
        `update event set sequence = ${sequence} where case_id = 'chain-5' and sequence = ${from}`;
      await tamper(to(2, 99), to(3, 2), to(99, 3));
      const moved = (sequence: number, other: number) => ({ case: 'chain-5', sequence, what: 'moved', other });
      expect(await found('chain-5')).toEqual(expect.arrayContaining([moved(2, 3), moved(3, 2)]));
    });

    test('reads all cases where none is named', async () => {
      const { cases, events, found } = await given().verify(undefined, () => {});
      expect(cases).toBeGreaterThan(40);
      expect(events).toBeGreaterThan(5_000);
      expect(new Set(found.map((each) => each.case))).toEqual(
        new Set([2, 3, 4, 5, 6, 7, 8].map((number) => `chain-${number}`)),
      );
    });
  });
}
