import type { Archive, NoticeId } from '../../store/record-store';
import { AT, batchOf, noticeTo, reminder } from './batches';

/** What a store does with mails that come back after they had been accepted. */
export function takesMailsBack(given: () => Archive): void {
  async function accepted(caseId: string, messageId: string): Promise<NoticeId> {
    const id = noticeTo(caseId, 'worker-1');
    await given().record(batchOf(caseId, [1]));
    await given().mark(id, { state: 'sending', attempt: 'begun', messageId });
    await given().mark(id, { state: 'accepted', answer: '250 OK', attempt: 'answered' });
    return id;
  }

  describe('a mail that comes back', () => {
    test('has failed, with the code and no address; read again it is known', async () => {
      const id = await accepted('back-1', '<back-1@agency.example>');
      expect(await given().mailReturned('<back-1@agency.example>', '5.1.1')).toEqual({ notices: [id], before: false });
      const row = await given().notice(id);
      expect(row).toMatchObject({ state: 'failed', answer: '5.1.1, came back', attempts: 1 });
      expect(await given().mailReturned('<back-1@agency.example>', '5.2.2')).toEqual({ notices: [id], before: true });
      expect(await given().notice(id)).toEqual(row);
    });

    test('and was never sent is unknown', async () => {
      expect(await given().mailReturned('<nobody@agency.example>', '5.1.1')).toBeNull();
    });

    test('and told of a morning fails with all that it told of', async () => {
      const ids = ['back-2', 'back-3'].map((caseId) => noticeTo(caseId, 'w-back'));
      for (const id of ids) {
        await given().record(batchOf(id.caseId, [1], [reminder({ to: ['w-back'], mailTo: ['w-back'] })]));
        await given().mark(id, { state: 'gathered' });
      }
      const { mails } = await given().gatherMorning({ at: AT, on: '2027-02-03', time: '06:05' }, 'w-bac');
      expect(mails).toEqual([]);
      const gathered = await given().gatherMorning({ at: AT, on: '2027-02-03', time: '06:05' }, '');
      const mail = gathered.mails.find(({ recipient }) => recipient === 'w-back') as NoticeId;
      await given().mark(mail, { state: 'sending', attempt: 'begun', messageId: '<morning@agency.example>' });
      await given().mark(mail, { state: 'accepted', attempt: 'answered' });
      const returned = { notices: ids, before: false };
      expect(await given().mailReturned('<morning@agency.example>', '5.1.1')).toEqual(returned);
      expect(await given().mailReturned('<morning@agency.example>', '5.1.1')).toEqual({ ...returned, before: true });
      for (const id of [mail, ...ids]) expect(await given().notice(id)).toMatchObject({ state: 'failed' });
    });
  });
}
