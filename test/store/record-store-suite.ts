import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { hashOf } from '../../store/hash-chain';
import { migrate } from '../../store/migrate';
import { openStore } from '../../store/postgres';
import type { Archive, RecordStore } from '../../store/record-store';
import type { WorklistRow } from '../../store/worklist';
import type { RecordedEvent } from '../../domain/case/events';
import { notesReadings } from './access-suite';
import { gathersMornings } from './morning-mail-suite';
import { keepsDrafts } from './drafts-suite';
import { expungesCases } from './expungement-suite';
import { keepsNamesApart } from './family-suite';
import { keepsCalendarLinks } from './calendar-links-suite';
import { migratesWhollyOrNotAtAll } from './migrating-suite';
import { takesMailsBack } from './returned-mail-suite';
import { turnsOf } from './story';
import { sweepsWords } from './sweep-suite';
import { AT, batchOf, dropping, eventAt, noticeTo, opening, reminder } from './batches';
import { knowsWhomMailDoesNotReach } from './undelivered-suite';

/** What every record store does, whichever database is behind it. */
export function behavesLikeARecordStore(start: () => Promise<{ url: string; stop: () => Promise<void> }>): void {
  let place: { url: string; stop: () => Promise<void> };
  let store: Archive;
  let other: Archive;

  beforeAll(async () => {
    place = await start();
    await Promise.all([1, 2, 3].map(() => migrate(place.url)));
    store = openStore(place.url);
    other = openStore(place.url);
  }, 60_000);
  afterAll(async () => {
    await store?.close();
    await other?.close();
    await place?.stop();
  });

  test('tables that are up to date stay as they are', async () => {
    expect(await migrate(place.url)).toEqual([]);
  });

  test('an event comes back from the journal as it was recorded', async () => {
    await store.record(batchOf('case-1', [1, 2]));
    const [first, second] = await store.journal('case-1');
    expect(first).toEqual({ ...eventAt(1), caseId: 'case-1', writtenAt: expect.any(String) });
    expect(Math.abs(Date.parse(first?.writtenAt ?? '') - Date.now())).toBeLessThan(60_000);
    expect(await other.journal('case-1', 1)).toEqual([second]);
    expect(await store.journal('case-1', 2)).toEqual([]);
  });

  test('recording a batch again changes nothing', async () => {
    await store.record(batchOf('case-2', [1, 2]));
    const before = [await store.journal('case-2'), await store.notices('case-2')];
    await other.record(batchOf('case-2', [1, 2]));
    expect([await store.journal('case-2'), await store.notices('case-2')]).toEqual(before);
  });

  test('recording again does not send again what has been accepted', async () => {
    await store.record(batchOf('case-3', [1]));
    await store.mark(noticeTo('case-3', 'worker-1'), { state: 'accepted', answer: '250', attempt: 'begun' });
    await store.record(batchOf('case-3', [1]));
    expect(await store.notice(noticeTo('case-3', 'worker-1'))).toMatchObject({ state: 'accepted', attempts: 1 });
  });

  test('a batch that begins in the journal adds what is missing', async () => {
    await store.record(batchOf('case-4', [1, 2]));
    await store.record(batchOf('case-4', [2, 3]));
    expect((await store.journal('case-4')).map((entry) => entry.sequence)).toEqual([1, 2, 3]);
  });

  test('another event under a number that is taken is refused, and nothing of its batch is recorded', async () => {
    await store.record(batchOf('case-5', [1]));
    const batch = batchOf('case-5', [2], [reminder({ occasion: 'never' })]);
    batch.turns[0]?.events.push(eventAt(1, 'something else, said in private'));
    const refusal = await store.record(batch).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      name: 'EventConflict',
      message: expect.stringContaining('Event 1 of case case-5'),
    });
    expect(String(refusal)).not.toContain('private');
    expect(await store.journal('case-5')).toHaveLength(1);
    expect((await store.notices('case-5')).map((notice) => notice.occasion)).not.toContain('never');
  });

  test('an event under a taken number by somebody else is another event', async () => {
    await store.record(batchOf('case-6', [1], []));
    const turn = { at: AT, on: '2027-02-03', time: '09:30', events: [{ ...eventAt(1), by: 'worker-2' }], notices: [] };
    await expect(store.record({ caseId: 'case-6', turns: [turn] })).rejects.toThrow('says something else');
  });

  test('the same batch from two processes at once is recorded once', async () => {
    const twenty = Array.from({ length: 20 }, (_, index) => index + 1);
    await Promise.all([store, other, store, other].map((each) => each.record(batchOf('case-7', twenty))));
    expect((await store.journal('case-7')).map((entry) => entry.sequence)).toEqual(twenty);
    expect(await store.notices('case-7')).toHaveLength(2);
  });

  test('batches of many cases from two processes at once are all recorded', async () => {
    const cases = Array.from({ length: 40 }, (_, index) => `many-${index}`);
    await Promise.all(cases.map((id, index) => (index % 2 ? store : other).record(batchOf(id, [1, 2, 3]))));
    for (const id of cases) expect(await store.journal(id)).toHaveLength(3);
  });

  test('long texts and short questions of two processes do not mix', async () => {
    const texts = Array.from({ length: 12 }, (_, index) => `${index} `.repeat(60_000));
    const saved = Promise.all(texts.map((words) => store.saveText(words)));
    for (let round = 0; round < 60; round++) expect(await other.person(`nobody-${round}`)).toBeNull();
    for (const [index, { id }] of (await saved).entries()) expect((await other.text(id))?.words).toBe(texts[index]);
  });

  test('a case that waited long for the store records it all at once', async () => {
    const thousands = Array.from({ length: 5_000 }, (_, index) => index + 1);
    await store.record(batchOf('case-8', thousands));
    expect(await store.journal('case-8')).toHaveLength(5_000);
  });

  test('a notice is one entry per person: queued for those who get a mail, else journalled', async () => {
    await store.record(batchOf('case-9', [1]));
    const entries = await store.notices('case-9');
    expect(entries.map(({ recipient, state }) => [recipient, state])).toEqual([
      ['worker-1', 'queued'],
      ['supervisor-1', 'journalled'],
    ]);
    const { to: _, mailTo: __, ...said } = reminder();
    const moment = { at: AT, on: '2027-02-03', time: '09:30' };
    const sending = { recipient: 'worker-1', state: 'queued', attempts: 0, unanswered: 0, answer: null };
    expect(entries[0]).toEqual({ ...said, ...moment, ...sending, caseId: 'case-9' });
  });

  test('a notice goes through its states; attempts are counted, and those that had no answer', async () => {
    await store.record(batchOf('case-10', [1]));
    const id = noticeTo('case-10', 'worker-1');
    await store.mark(id, { state: 'sending', attempt: 'begun' });
    await store.mark(id, { state: 'unknown', answer: 'ETIMEDOUT' });
    const [once, twice] = [
      { attempts: 1, unanswered: 1 },
      { attempts: 2, unanswered: 2 },
    ];
    expect(await other.notice(id)).toMatchObject({ state: 'unknown', answer: 'ETIMEDOUT', ...once });
    await store.mark(id, { state: 'sending', attempt: 'begun' });
    expect(await other.notice(id)).toMatchObject({ state: 'sending', answer: 'ETIMEDOUT', ...twice });
    await store.mark(id, { state: 'accepted', answer: '250 OK', attempt: 'answered' });
    const both = { attempts: 2, unanswered: 1 };
    expect(await other.notice(id)).toMatchObject({ state: 'accepted', answer: '250 OK', ...both });
    expect(await store.notice(noticeTo('case-10', 'supervisor-1'))).toMatchObject({ state: 'journalled', attempts: 0 });
  });

  dropsNotices(() => store);
  gathersMornings(() => store);
  knowsWhomMailDoesNotReach(() => store);
  keepsCalendarLinks(() => store);
  takesMailsBack(() => store);

  test('a notice that was dropped during an attempt stays dropped when the attempt comes to nothing', async () => {
    const id = noticeTo('case-dropped-meanwhile', 'worker-1');
    await store.record(batchOf('case-dropped-meanwhile', [1]));
    await store.mark(id, { state: 'sending', attempt: 'begun' });
    await store.record(dropping(id, 2));
    await store.mark(id, { state: 'queued', answer: '451 try later', attempt: 'answered' });
    expect(await store.notice(id)).toMatchObject({ state: 'dropped', answer: '451 try later', attempts: 1 });
  });

  test('a notice that nobody recorded is null, and cannot be marked', async () => {
    expect(await store.notice(noticeTo('case-none', 'worker-1'))).toBeNull();
    await expect(store.mark(noticeTo('case-none', 'worker-1'), { state: 'accepted' })).rejects.toThrow('No notice');
  });

  test('the ledger is in the order of the moments, not of writing', async () => {
    const early = batchOf('case-11', [], [reminder({ occasion: 'early', due: null })]);
    early.turns = early.turns.map((turn) => ({ ...turn, at: '2027-01-01T17:00:00.000Z' }));
    await store.record(batchOf('case-11', [], [reminder({ occasion: 'late' })]));
    await store.record(early);
    const entries = await store.notices('case-11');
    expect(entries.map((entry) => entry.occasion)).toEqual(['early', 'early', 'late', 'late']);
    expect((await store.notices()).length).toBeGreaterThan(entries.length);
  });

  test('the journal is append-only for everyone who reaches the database', async () => {
    await store.record(batchOf('case-12', [1]));
    const client = new Client({ connectionString: place.url });
    await client.connect();
    await expect(client.query(`update event set by = 'nobody'`)).rejects.toThrow('append-only');
    await expect(client.query('delete from event')).rejects.toThrow('append-only');
    await client.end();
  });

  describe('verifying the journal', () => {
    /** Changes rows as only somebody can who owns the database. */
    async function tamper(...statements: string[]): Promise<void> {
      const client = new Client({ connectionString: place.url });
      await client.connect();
      await client.query('alter table event disable trigger event_append_only');
      for (const statement of statements) await client.query(statement);
      await client.query('alter table event enable trigger event_append_only');
      await client.end();
    }

    const found = async (caseId: string) => (await store.verify(caseId, () => {})).found;

    test('finds nothing where nothing was done, however the events came in', async () => {
      await store.record(batchOf('chain-1', [1, 2]));
      await other.record(batchOf('chain-1', [2, 3, 4]));
      await store.record(batchOf('chain-1', [5]));
      expect(await store.verify('chain-1', () => {})).toEqual({ cases: 1, events: 5, found: [] });
    });

    test('names an event that was changed', async () => {
      await store.record(batchOf('chain-2', [1, 2, 3]));
      await tamper(`update event set by = 'somebody-else' where case_id = 'chain-2' and sequence = 2`);
      expect(await found('chain-2')).toEqual([{ case: 'chain-2', sequence: 2, what: 'changed', other: null }]);
    });

    test('names an event whose hash was made to fit: the next one does not follow from it', async () => {
      await store.record(batchOf('chain-3', [1, 2, 3]));
      const changed = hashOf('', 'chain-3', eventAt(1, 'another thing'));
      const body = JSON.stringify(eventAt(1, 'another thing').event);
      await tamper(`update event set body = '${body}', hash = '${changed}' where case_id = 'chain-3' and sequence = 1`);
      expect(await found('chain-3')).toEqual([{ case: 'chain-3', sequence: 2, what: 'changed', other: null }]);
    });

    test('names events that were taken out: the first, some in between, the newest, all', async () => {
      await store.record(batchOf('chain-4', [1, 2, 3, 4, 5, 6, 7]));
      await tamper(`delete from event where case_id = 'chain-4' and sequence in (1, 3, 4, 7)`);
      const missing = (sequence: number, other: number) => ({ case: 'chain-4', sequence, what: 'missing', other });
      expect(await found('chain-4')).toEqual([missing(1, 1), missing(3, 4), missing(7, 7)]);
      await tamper(`delete from event where case_id = 'chain-4'`);
      expect(await found('chain-4')).toEqual([missing(1, 7)]);
    });

    test('names events that changed places', async () => {
      await store.record(batchOf('chain-5', [1, 2, 3, 4]));
      const to = (from: number, sequence: number) =>
        `update event set sequence = ${sequence} where case_id = 'chain-5' and sequence = ${from}`;
      await tamper(to(2, 99), to(3, 2), to(99, 3));
      const moved = (sequence: number, other: number) => ({ case: 'chain-5', sequence, what: 'moved', other });
      expect(await found('chain-5')).toEqual(expect.arrayContaining([moved(2, 3), moved(3, 2)]));
    });

    test('reads all cases where none is named', async () => {
      const { cases, events, found } = await store.verify(undefined, () => {});
      expect(cases).toBeGreaterThan(40);
      expect(events).toBeGreaterThan(5_000);
      expect(new Set(found.map((each) => each.case))).toEqual(new Set(['chain-2', 'chain-3', 'chain-4', 'chain-5']));
    });
  });

  describe('the worklist', () => {
    const quietly = () => {};
    const mine = (caseId: string, rows: WorklistRow[]) => rows.filter((row) => row.caseId === caseId);

    test('at every step of a family’s story it is what the journal says, and what would be listed anew', async () => {
      const { caseId, turns } = await turnsOf('marlow');
      for (const turn of turns) {
        await store.record({ caseId, turns: [turn] });
        if (turn.events.length > 0) expect(await store.checkWorklist(caseId, quietly)).toEqual([]);
      }
      expect((await store.verify(caseId, quietly)).found).toEqual([]);
      const before = await store.worklist({ most: 10_000 });
      expect(await store.rebuildWorklist(quietly)).toBeGreaterThan(0);
      expect(await store.worklist({ most: 10_000 })).toEqual(before);
    }, 120_000);

    test('a person sees what is theirs: as the worker of the case, or because it is theirs to decide', async () => {
      const { caseId, turns } = await turnsOf('sample-plan');
      const submitted = turns.findLastIndex(({ events }) => events.some(({ event }) => event.type === 'planSubmitted'));
      await store.record({ caseId, turns: turns.slice(0, submitted + 1) });
      const all = mine(caseId, await store.worklist({}));
      const [worker] = all.map((row) => row.holder);
      expect(all.map(({ duty }) => duty)).toContain('plan-approval/2');
      const [own, decide] = [
        await store.worklist({ person: worker ?? '' }),
        await store.worklist({ person: approver(all) }),
      ];
      expect(mine(caseId, own).map(({ owners }) => owners)).toEqual(
        all.flatMap(({ owners }) => (owners ? [] : [null])),
      );
      expect(mine(caseId, decide).map(({ duty }) => duty)).toEqual(['plan-approval/2']);
      expect(mine(caseId, await store.worklist({ person: 'nobody' }))).toEqual([]);
      expect(mine(caseId, await store.worklist({ unit: 'no-such-unit' }))).toEqual([]);
      expect(mine(caseId, await store.worklist({ dueBefore: '1990-01-01' }))).toEqual([]);
    });

    const approver = (rows: WorklistRow[]) => rows.flatMap(({ owners }) => owners ?? [])[0] ?? '';

    test('what is due first stands in front, what has no date behind', async () => {
      const due = (await store.worklist({})).map((row) => row.due ?? '9999');
      expect(due).toEqual([...due].sort());
    });

    test('a row that somebody changed is named, and put right from the journal', async () => {
      const { caseId, turns } = await turnsOf('visits');
      await store.record({ caseId, turns });
      const client = new Client({ connectionString: place.url });
      await client.connect();
      const changed = await client.query<{ duty: string }>(
        `update duty set due = '1999-01-01' where (case_id, duty) in
         (select case_id, duty from duty where case_id = $1 order by duty limit 1) returning duty`,
        [caseId],
      );
      await client.query(`update case_file set worker = 'nobody' where case_id = $1`, [caseId]);
      await client.end();
      const drifts = await store.checkWorklist(undefined, quietly);
      expect(drifts.map((drift) => [drift.case, drift.duty])).toEqual([
        [caseId, null],
        [caseId, changed.rows[0]?.duty],
      ]);
      await store.rebuildWorklist(quietly);
      expect(await store.checkWorklist(undefined, quietly)).toEqual([]);
    });
  });

  test('people are added and changed', async () => {
    const named = { id: 'worker-7', name: 'First Name', mail: null };
    await store.savePeople([named]);
    expect(await other.person('worker-7')).toEqual({ ...named, notices: 'each' });
    await store.savePeople([named, { ...named, name: 'Second Name', mail: 'second@agency.example' }]);
    const changed = { ...named, name: 'Second Name', mail: 'second@agency.example' };
    expect(await other.person('worker-7')).toEqual({ ...changed, notices: 'each' });
    await store.savePeople([]);
    expect(await store.person('worker-8')).toBeNull();
  });

  test('the staff directory knows roles, units, stand-ins and preferences, and an address that changes leaves them', async () => {
    const known = {
      id: 'supervisor-7',
      name: 'First Name',
      mail: 'first@agency.example',
      role: 'supervisor' as const,
      unit: 'unit-3',
      supervisor: 'manager-1',
      standIn: 'supervisor-8',
      standInFrom: '2027-03-01',
      standInTo: '2027-03-14',
      language: 'es' as const,
      notices: 'morning' as const,
      active: true,
    };
    await store.saveStaff([known]);
    await store.savePeople([{ id: 'supervisor-7', name: 'First Name', mail: 'other@agency.example' }]);
    const others = (await other.staff()).filter(({ id }) => id === 'supervisor-7');
    expect(others).toEqual([{ ...known, mail: 'other@agency.example' }]);
    await store.saveStaff([known, { ...known, active: false, standIn: null, standInFrom: null, standInTo: null }]);
    expect((await store.staff()).find(({ id }) => id === 'supervisor-7')).toMatchObject({
      active: false,
      standIn: null,
    });
  });

  test('the same words give the same text', async () => {
    const text = await store.saveText('The family moved.\nLa niña está bien.');
    expect(text.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(text.id).toBe(`text-${text.hash.slice(0, 24)}`);
    expect(await other.saveText(text.words)).toEqual(text);
    expect(await other.text(text.id)).toEqual(text);
    expect((await store.saveText('The family moved. ')).id).not.toBe(text.id);
    expect(await store.text('text-none')).toBeNull();
  });

  notesReadings(
    () => store,
    () => other,
    () => place.url,
  );

  keepsNamesApart(
    () => store,
    () => other,
  );

  expungesCases(
    () => store,
    () => other,
    () => place.url,
  );

  keepsDrafts(
    () => store,
    () => other,
    () => place.url,
  );

  sweepsWords(
    () => store,
    () => other,
    () => place.url,
  );

  keepsDocuments(
    () => store,
    () => other,
    () => place.url,
  );

  test('what the database refuses is told without the words', async () => {
    const refusal = await store.saveText('private \0 words').catch((error: unknown) => error);
    expect(refusal).toMatchObject({ name: 'StoreRefusal', message: expect.stringContaining('PostgreSQL 22021') });
    expect(JSON.stringify([String(refusal), refusal, (refusal as Error).stack])).not.toContain('private');
  });

  // The last: it leaves a store of a newer release behind.
  migratesWhollyOrNotAtAll(() => place.url);
}

/** Printed documents and the copies of them. */
function keepsDocuments(given: () => Archive, another: () => Archive, url: () => string): void {
  const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 0xff, 0x0a]);
  const printed = {
    kind: 'case-plan',
    form: 'pdf',
    caseId: 'case-printed',
    about: 'plan-2',
    snapshot: 'a1b2',
    copyFor: 'parent-1',
    language: 'en',
    printedBy: 'worker-1',
    printedAt: AT,
    bytes,
  };

  test('a printed document is kept by its hash with who, when and for whom', async () => {
    const hash = await given().keepDocument(printed);
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(await another().keepDocument(printed)).toBe(hash);
    const { bytes: _, ...entry } = printed;
    expect(await another().documents('case-printed')).toEqual([{ ...entry, hash, copies: [] }]);
    await given().record(opening('case-printed', [{ id: 'worker-1', role: 'caseworker', active: true }]));
    expect(await another().documentBytes(hash, 'worker-1')).toEqual(bytes);
    expect(await given().documentBytes('none', 'worker-1')).toBeNull();
  });

  test('copies that were given stand against the document', async () => {
    const hash = await given().keepDocument({ ...printed, caseId: 'case-copied', bytes: Buffer.from('copied') });
    const copy = { to: 'parent-1', on: '2027-02-05', by: 'worker-1' };
    await given().recordCopy(hash, copy);
    await another().recordCopy(hash, copy);
    await another().recordCopy(hash, { ...copy, on: '2027-02-09' });
    const [document] = await given().documents('case-copied');
    expect(document?.copies).toEqual([copy, { ...copy, on: '2027-02-09' }]);
  });

  test('what was printed cannot be changed by anyone who reaches the database', async () => {
    const client = new Client({ connectionString: url() });
    await client.connect();
    await expect(client.query(`update document set kind = 'other'`)).rejects.toThrow('append-only');
    await expect(client.query('delete from document_copy')).rejects.toThrow('append-only');
    await client.end();
  });
}

/** What a store does with notices that a case no longer wants; the one in memory, too. */
export function dropsNotices(given: () => RecordStore): void {
  const [worker, supervisor] = ['worker-1', 'supervisor-1'];
  const both = reminder({ mailTo: [worker, supervisor] });

  test('a notice that is no longer wanted is dropped, whatever became of it, unless it was accepted', async () => {
    const store = given();
    for (const state of ['queued', 'sending', 'unknown', 'accepted'] as const) {
      const caseId = `case-dropped-${state}`;
      await store.record(batchOf(caseId, [1], [both]));
      await store.mark(noticeTo(caseId, worker), { state, answer: 'as it was' });
      await store.record(dropping(noticeTo(caseId, worker), 2));
      const row = await store.notice(noticeTo(caseId, worker));
      expect(row).toMatchObject({ state: state === 'accepted' ? 'accepted' : 'dropped', answer: 'as it was' });
      expect(await store.notice(noticeTo(caseId, supervisor))).toMatchObject({ state: 'queued' });
    }
  });

  test('a notice that its case gave up has failed, and the one to somebody else has not', async () => {
    const store = given();
    for (const state of ['queued', 'unknown', 'accepted'] as const) {
      const caseId = `case-given-up-${state}`;
      await store.record(batchOf(caseId, [1], [both]));
      await store.mark(noticeTo(caseId, worker), { state, answer: '451 try later' });
      const { kind, about, occasion } = noticeTo(caseId, worker);
      const notice = `${kind}:${about}:${occasion}`;
      const given: RecordedEvent = {
        ...eventAt(2),
        event: { type: 'noticeUndelivered', notice, to: worker, code: 'MailDelayed' },
      };
      const turn = { at: AT, on: '2027-02-06', time: '09:30', events: [given], notices: [] };
      await store.record({ caseId, turns: [turn] });
      expect(await store.notice(noticeTo(caseId, worker))).toMatchObject({
        state: state === 'accepted' ? 'accepted' : 'failed',
        answer: '451 try later',
      });
      expect(await store.notice(noticeTo(caseId, supervisor))).toMatchObject({ state: 'queued' });
    }
  });

  test('a notice that is entered and dropped in one batch is dropped', async () => {
    const batch = batchOf('case-dropped-at-once', [1], [both]);
    batch.turns.push(...dropping(noticeTo('case-dropped-at-once', worker), 2).turns);
    await given().record(batch);
    expect(await given().notice(noticeTo('case-dropped-at-once', worker))).toMatchObject({ state: 'dropped' });
  });
}
