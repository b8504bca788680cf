import type { Archive } from '../../store/record-store';
import { turnsOf } from './story';

/** Where cases stand, and what lists of several cases need to know of them. */
export function listsCases(given: () => Archive): void {
  describe('cases as they are listed', () => {
    const told = async () => {
      const { caseId, turns } = await turnsOf('sample-plan');
      const submitted = turns.findLastIndex(({ events }) => events.some(({ event }) => event.type === 'planSubmitted'));
      await given().record({ caseId, turns: turns.slice(0, submitted + 1) });
      const file = await given().caseFile(caseId);
      return { caseId, holder: file?.holder ?? '', unit: file?.unit ?? '' };
    };

    test('a case says where it stands and who works on it; one that is not there says nothing', async () => {
      const { caseId, holder } = await told();
      expect(await given().caseFile(caseId)).toMatchObject({ caseId, status: 'open', worker: holder, holder });
      expect(await given().caseFile('NO-SUCH-CASE')).toBeNull();
    });

    test('a case that was recorded long after its own days was played until its last moment; any other was not', async () => {
      const { caseId } = await told();
      const [last] = (await given().journal(caseId)).slice(-1);
      const at = new Date().toISOString();
      const { turns } = await turnsOf('visits');
      const opening = turns
        .slice(0, 1)
        .map((turn) => ({ ...turn, at, events: turn.events.map((each) => ({ ...each, at })) }));
      await given().record({ caseId: 'BEGUN-TODAY', turns: opening });
      const played = [{ caseId, at: last?.at, on: last?.on }];
      expect(await given().played([caseId, 'BEGUN-TODAY', 'NO-SUCH-CASE'])).toEqual(played);
      expect(await given().played([])).toEqual([]);
    });

    test('cases are found by unit and by who holds them', async () => {
      const { caseId, holder, unit } = await told();
      const ids = async (wanted: object) => (await given().caseFiles(wanted)).map((file) => file.caseId);
      expect(await ids({ holder, status: 'open' })).toContain(caseId);
      expect(await ids({ unit })).toContain(caseId);
      expect(await ids({ unit: 'no-such-unit' })).toEqual([]);
      expect(await ids({ ids: [] })).toEqual([]);
    });

    test('what others owe in somebody’s cases is what that person waits for, and not on the own list', async () => {
      const { caseId, holder } = await told();
      const waits = (await given().waiting(holder)).filter((row) => row.caseId === caseId);
      expect(waits.map(({ duty }) => duty)).toEqual(['plan-approval/2']);
      const own = (await given().worklist({ person: holder })).filter((row) => row.caseId === caseId);
      expect(own.map(({ duty }) => duty)).not.toContain('plan-approval/2');
    });

    test('names on a list are those of the own cases, and the reading is noted once a day', async () => {
      const { caseId, holder } = await told();
      await given().savePeople([{ id: holder, name: 'A worker', mail: null }]);
      await given().saveParticipant(caseId, { id: 'child-1', name: 'A child' });
      const names = { caseId, id: 'child-1', name: 'A child' };
      expect(await given().familyNames(holder, [caseId, 'NO-SUCH-CASE'])).toEqual([names]);
      expect(await given().familyNames(holder, [caseId])).toEqual([names]);
      expect(await given().familyNames('stranger', [caseId])).toEqual([]);
      const noted = await given().access({ case: caseId, person: holder, most: 100 });
      expect(noted.filter(({ what }) => what === 'names on lists')).toHaveLength(1);
    });
  });
}
