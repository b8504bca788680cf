import type { RecordedEvent } from '../../domain/case/events';
import type { Archive, RecordStore } from '../../store/record-store';
import { AT, batchOf, dropping, eventAt, noticeTo, reminder } from './batches';

/** Every notice to every person, and what became of it. */
export function keepsTheLedger(given: () => Archive, another: () => Archive): void {
  test('recording again does not send again what has been accepted', async () => {
    await given().record(batchOf('case-3', [1]));
    await given().mark(noticeTo('case-3', 'worker-1'), { state: 'accepted', answer: '250', attempt: 'begun' });
    await given().record(batchOf('case-3', [1]));
    expect(await given().notice(noticeTo('case-3', 'worker-1'))).toMatchObject({ state: 'accepted', attempts: 1 });
  });

  test('a notice is one entry per person: queued for those who get a mail, else journalled', async () => {
    await given().record(batchOf('case-9', [1]));
    const entries = await given().notices('case-9');
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
    await given().record(batchOf('case-10', [1]));
    const id = noticeTo('case-10', 'worker-1');
    await given().mark(id, { state: 'sending', attempt: 'begun' });
    await given().mark(id, { state: 'unknown', answer: 'ETIMEDOUT' });
    const [once, twice] = [
      { attempts: 1, unanswered: 1 },
      { attempts: 2, unanswered: 2 },
    ];
    expect(await another().notice(id)).toMatchObject({ state: 'unknown', answer: 'ETIMEDOUT', ...once });
    await given().mark(id, { state: 'sending', attempt: 'begun' });
    expect(await another().notice(id)).toMatchObject({ state: 'sending', answer: 'ETIMEDOUT', ...twice });
    await given().mark(id, { state: 'accepted', answer: '250 OK', attempt: 'answered' });
    const both = { attempts: 2, unanswered: 1 };
    expect(await another().notice(id)).toMatchObject({ state: 'accepted', answer: '250 OK', ...both });
    expect(await given().notice(noticeTo('case-10', 'supervisor-1'))).toMatchObject({
      state: 'journalled',
      attempts: 0,
    });
  });

  test('a notice that was dropped during an attempt stays dropped when the attempt comes to nothing', async () => {
    const id = noticeTo('case-dropped-meanwhile', 'worker-1');
    await given().record(batchOf('case-dropped-meanwhile', [1]));
    await given().mark(id, { state: 'sending', attempt: 'begun' });
    await given().record(dropping(id, 2));
    await given().mark(id, { state: 'queued', answer: '451 try later', attempt: 'answered' });
    expect(await given().notice(id)).toMatchObject({ state: 'dropped', answer: '451 try later', attempts: 1 });
  });

  test('a notice that nobody recorded is null, and cannot be marked', async () => {
    expect(await given().notice(noticeTo('case-none', 'worker-1'))).toBeNull();
    await expect(given().mark(noticeTo('case-none', 'worker-1'), { state: 'accepted' })).rejects.toThrow('No notice');
  });

  test('the ledger is in the order of the moments, not of writing', async () => {
    const early = batchOf('case-11', [], [reminder({ occasion: 'early', due: null })]);
    early.turns = early.turns.map((turn) => ({ ...turn, at: '2027-01-01T17:00:00.000Z' }));
    await given().record(batchOf('case-11', [], [reminder({ occasion: 'late' })]));
    await given().record(early);
    const entries = await given().notices('case-11');
    expect(entries.map((entry) => entry.occasion)).toEqual(['early', 'early', 'late', 'late']);
    expect((await given().notices()).length).toBeGreaterThan(entries.length);
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
