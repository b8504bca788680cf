import type { Archive, NoticeState, StaffEntry } from '../../store/record-store';
import { batchOf, reminder } from './batches';

/** What a store says of people whom mail does not reach. */
export function knowsWhomMailDoesNotReach(given: () => Archive): void {
  const nobody = { role: null, supervisor: null, standIn: null, standInFrom: null, standInTo: null } as const;
  const someone = { mail: null, language: 'en', notices: 'each', active: true } as const;
  const staff = (id: string): StaffEntry => ({ id, name: `Staff ${id}`, unit: 'unit-far', ...nobody, ...someone });

  async function became(caseId: string, recipient: string, state: NoticeState, answer: string): Promise<void> {
    await given().record(batchOf(caseId, [1], [reminder({ to: [recipient], mailTo: [recipient] })]));
    await given().mark({ ...KEY, caseId, recipient }, { state, answer });
  }
  const KEY = { kind: 'reminder', about: 'initial-plan/1', occasion: '2027-02-10/7' } as const;

  describe('whom mail does not reach', () => {
    test('is told with how many mails, of which cases, since when and why, until a mail arrives', async () => {
      await given().saveStaff([staff('w-far')]);
      await became('far-1', 'w-far', 'failed', '451 try later');
      await became('far-2', 'w-far', 'failed', 'no mail address');
      const [found, ...others] = await given().unreached('unit-far');
      expect([found, others]).toEqual([
        {
          person: 'w-far',
          name: 'Staff w-far',
          unit: 'unit-far',
          mails: 2,
          cases: ['far-1', 'far-2'],
          since: '2027-02-03',
          why: 'no mail address',
        },
        [],
      ]);
      expect(await given().unreached('unit-near')).toEqual([]);
      await became('far-3', 'w-far', 'accepted', '250 OK');
      expect(await given().unreached('unit-far')).toEqual([]);
      // What had arrived before does not hide what fails now.
      await became('far-4', 'w-far', 'failed', '550 5.1.1');
      expect(await given().unreached('unit-far')).toMatchObject([{ mails: 1, cases: ['far-4'], why: '550 5.1.1' }]);
    });

    test('is told of people whom the directory does not know, too', async () => {
      await became('stranger', 'w-stranger', 'failed', 'no mail address');
      const all = await given().unreached();
      expect(all).toContainEqual(expect.objectContaining({ person: 'w-stranger', name: null, unit: null }));
    });
  });
}
