import type { CaseEvent } from '../../domain/case/events';
import type { Notice } from '../../domain/notices/notice';
import type { NoticeId } from '../../domain/record';
import type { Archive, NoticeState } from '../../store/record-store';
import { AT, batchOf, eventAt, noticeTo, reminder } from './batches';

/** What a store does with notices that wait for the morning. Days lie apart, for a morning gathers for everybody. */
export function gathersMornings(given: () => Archive): void {
  const DUTY = 'initial-plan/1';
  const opened = { type: 'dutyOpened', duty: DUTY, title: 'Initial case plan', due: '2027-02-10' } as CaseEvent;

  const morning = (on: string) => ({ at: `${on}T14:00:00.000Z`, on, time: '06:00' });
  const mailOf = (on: string, recipient: string): NoticeId => ({
    caseId: '',
    kind: 'morning',
    about: 'morning-mail',
    occasion: on,
    recipient,
  });

  /** A case in which something waits for the morning of one person. */
  async function waiting(caseId: string, recipient: string, change: Partial<Notice> = {}): Promise<NoticeId> {
    const notice = reminder({ to: [recipient], mailTo: [recipient], ...change });
    const batch = batchOf(caseId, [], [notice]);
    batch.turns[0]?.events.push({ ...eventAt(1), event: opened });
    await given().record(batch);
    const { kind, about, occasion } = notice;
    const id = { caseId, kind, about, occasion, recipient };
    await given().mark(id, { state: 'gathered' });
    return id;
  }

  async function happens(caseId: string, sequence: number, event: CaseEvent): Promise<void> {
    const turn = { at: AT, on: '2027-02-03', time: '09:30', events: [{ ...eventAt(sequence), event }], notices: [] };
    await given().record({ caseId, turns: [turn] });
  }

  const stateOf = async (id: NoticeId): Promise<NoticeState | undefined> => (await given().notice(id))?.state;
  const casesIn = async (mail: NoticeId) => (await given().carried(mail)).map(({ caseId }) => caseId);

  describe('the morning mail', () => {
    test('carries what waits for a person from all cases, and tells it once', async () => {
      const ids = [await waiting('dawn-1', 'w-dawn'), await waiting('dawn-2', 'w-dawn')];
      const mail = mailOf('2027-02-04', 'w-dawn');
      expect(await given().gatherMorning(morning('2027-02-04'), '')).toEqual({
        mails: [mail],
        more: false,
        unwanted: [],
      });
      expect(await casesIn(mail)).toEqual(['dawn-1', 'dawn-2']);
      expect(await given().notice(mail)).toMatchObject({ state: 'queued', at: '2027-02-04T14:00:00.000Z', facts: {} });
      await given().mark(mail, { state: 'sending', attempt: 'begun' });
      await given().mark(mail, { state: 'accepted', answer: '250 OK', attempt: 'answered' });
      for (const id of ids)
        expect(await given().notice(id)).toMatchObject({
          state: 'accepted',
          attempts: 0,
          answer: 'in the morning mail of 2027-02-04',
        });
      expect(await given().gatherMorning(morning('2027-02-05'), '')).toMatchObject({ mails: [] });
    });

    test('is one a day, however often it is gathered; what comes later waits for the next day', async () => {
      await waiting('once-1', 'w-once');
      const mail = mailOf('2027-02-06', 'w-once');
      const first = await given().gatherMorning(morning('2027-02-06'), '');
      await waiting('once-2', 'w-once');
      expect(await given().gatherMorning(morning('2027-02-06'), '')).toEqual(first);
      expect(await casesIn(mail)).toEqual(['once-1']);
      await given().mark(mail, { state: 'accepted' });
      expect((await given().gatherMorning(morning('2027-02-06'), '')).mails).toEqual([]);
      const next = mailOf('2027-02-07', 'w-once');
      expect((await given().gatherMorning(morning('2027-02-07'), '')).mails).toEqual([next]);
      expect(await casesIn(next)).toEqual(['once-2']);
      await given().mark(next, { state: 'accepted' });
    });

    test('leaves out what was met or moved meanwhile, and is not there when nothing is left', async () => {
      const met = await waiting('met', 'w-met');
      await happens('met', 2, { type: 'dutyMet', duty: DUTY, due: '2027-02-10', on: '2027-02-03', daysLate: 0 });
      const moved = await waiting('moved', 'w-met');
      const move = { was: '2027-02-10', wasBecause: '', because: '' };
      await happens('moved', 2, { type: 'dutyMoved', duty: DUTY, due: '2027-02-17', ...move });
      expect(await given().gatherMorning(morning('2027-02-08'), '')).toEqual({
        mails: [],
        more: false,
        unwanted: [met, moved],
      });
      // Their cases say so, and the ledger follows.
      expect(await stateOf(met)).toBe('gathered');
      await happens('met', 3, { type: 'noticeDropped', notice: met });
      await happens('moved', 3, { type: 'noticeDropped', notice: moved });
      expect([await stateOf(met), await stateOf(moved)]).toEqual(['dropped', 'dropped']);
    });

    test('leaves out a case that was restricted to others meanwhile', async () => {
      const id = await waiting('restricted', 'w-unnamed');
      await happens('restricted', 2, { type: 'caseRestricted', to: ['s-named'], reason: 'threat' });
      const { mails, unwanted } = await given().gatherMorning(morning('2027-02-07'), '');
      expect(mails.map(({ recipient }) => recipient)).not.toContain('w-unnamed');
      expect(unwanted).toContainEqual(id);
      await happens('restricted', 3, { type: 'noticeDropped', notice: id });
    });

    test('drops by itself what is over in a case that is closed', async () => {
      const id = await waiting('closed', 'w-closed');
      await happens('closed', 2, { type: 'dutyCancelled', duty: DUTY, due: '2027-02-10', reason: 'case closed' });
      await happens('closed', 3, { type: 'caseClosed', reason: 'child-returned-home' } as CaseEvent);
      expect(await given().gatherMorning(morning('2027-02-08'), '')).toMatchObject({ mails: [], unwanted: [] });
      expect(await stateOf(id)).toBe('dropped');
    });

    test('that failed frees what it carried for the next morning, and the third that fails gives it up', async () => {
      const id = await waiting('failing', 'w-failing', { due: null, about: 'assignment', kind: 'assignment' });
      for (const day of ['2027-02-03', '2027-02-04', '2027-02-05']) {
        const mail = mailOf(day, 'w-failing');
        expect((await given().gatherMorning(morning(day), '')).mails).toEqual([mail]);
        await given().mark(mail, { state: 'queued', answer: '451 try later', attempt: 'begun' });
        const isLast = day === '2027-02-05';
        expect(await given().releaseMorning(mail, false)).toEqual(isLast ? [id] : []);
        // Asked again it answers the same.
        expect(await given().releaseMorning(mail, false)).toEqual(isLast ? [id] : []);
        expect([await stateOf(mail), await stateOf(id)]).toEqual(['failed', isLast ? 'failed' : 'gathered']);
      }
      expect(await given().notice(id)).toMatchObject({ answer: '451 try later' });
    });

    test('that is refused for good gives up at once; one that was accepted after all gives up nothing', async () => {
      const id = await waiting('final', 'w-final');
      const mail = mailOf('2027-02-09', 'w-final');
      await given().gatherMorning(morning('2027-02-09'), '');
      await given().mark(mail, { state: 'failed', answer: 'no mail address' });
      expect(await given().releaseMorning(mail, true)).toEqual([id]);
      expect(await given().notice(id)).toMatchObject({ state: 'failed', answer: 'no mail address' });

      const taken = await waiting('taken', 'w-taken');
      const sent = mailOf('2027-02-09', 'w-taken');
      await given().gatherMorning(morning('2027-02-09'), '');
      await given().mark(sent, { state: 'accepted' });
      expect(await given().releaseMorning(sent, false)).toEqual([]);
      expect([await stateOf(sent), await stateOf(taken)]).toEqual(['accepted', 'accepted']);
    });

    test('that nobody finished is found failed on the next morning, and what it carried goes with that one', async () => {
      await waiting('orphan', 'w-orphan', { due: '2027-03-10', occasion: '2027-03-10/7', about: 'other/1' });
      await given().gatherMorning(morning('2027-02-11'), '');
      await given().mark(mailOf('2027-02-11', 'w-orphan'), { state: 'sending', attempt: 'begun' });
      const next = mailOf('2027-02-12', 'w-orphan');
      expect((await given().gatherMorning(morning('2027-02-12'), '')).mails).toEqual([next]);
      expect(await casesIn(next)).toEqual(['orphan']);
      expect(await stateOf(mailOf('2027-02-11', 'w-orphan'))).toBe('failed');
      await given().mark(next, { state: 'accepted' });
    });

    test('goes out in portions, each beginning after the last person of the one before', async () => {
      const people = Array.from({ length: 401 }, (_, index) => `p-${String(index).padStart(3, '0')}`);
      const news = reminder({ to: people, mailTo: people, about: 'news', due: null });
      await given().record(batchOf('many', [1], [news]));
      for (const recipient of people)
        await given().mark({ ...noticeTo('many', recipient), about: 'news' }, { state: 'gathered' });
      const first = await given().gatherMorning(morning('2027-02-13'), '');
      expect([first.mails.length, first.more]).toEqual([400, true]);
      const rest = await given().gatherMorning(morning('2027-02-13'), first.mails.at(-1)?.recipient ?? '');
      expect(rest).toEqual({ mails: [mailOf('2027-02-13', 'p-400')], more: false, unwanted: [] });
      for (const recipient of people) await given().mark(mailOf('2027-02-13', recipient), { state: 'accepted' });
    });

    test('a dropped notice stays dropped, whatever is gathered', async () => {
      const id = await waiting('dropped-before', 'w-drop');
      await happens('dropped-before', 2, { type: 'noticeDropped', notice: id });
      await given().mark(id, { state: 'gathered' });
      expect(await stateOf(id)).toBe('dropped');
    });
  });
}
