import { Client } from 'pg';
import type { Archive } from '../../store/record-store';
import type { WorklistRow } from '../../store/worklist';
import { turnsOf } from './story';

/** What is owed in all cases, as the journal says. */
export function listsDuties(given: () => Archive, another: () => Archive, url: () => string): void {
  describe('the worklist', () => {
    const quietly = () => {};
    const mine = (caseId: string, rows: WorklistRow[]) => rows.filter((row) => row.caseId === caseId);

    test('at every step of a family’s story it is what the journal says, and what would be listed anew', async () => {
      const { caseId, turns } = await turnsOf('marlow');
      for (const turn of turns) {
        await given().record({ caseId, turns: [turn] });
        if (turn.events.length > 0) expect(await given().checkWorklist(caseId, quietly)).toEqual([]);
      }
      expect((await given().verify(caseId, quietly)).found).toEqual([]);
      const before = await given().worklist({ most: 10_000 });
      expect(await given().rebuildWorklist(quietly)).toBeGreaterThan(0);
      expect(await given().worklist({ most: 10_000 })).toEqual(before);
    }, 120_000);

    test('a person sees what is theirs: as the worker of the case, or because it is theirs to decide', async () => {
      const { caseId, turns } = await turnsOf('sample-plan');
      const submitted = turns.findLastIndex(({ events }) => events.some(({ event }) => event.type === 'planSubmitted'));
      await given().record({ caseId, turns: turns.slice(0, submitted + 1) });
      const all = mine(caseId, await given().worklist({}));
      const [worker] = all.map((row) => row.holder);
      expect(all.map(({ duty }) => duty)).toContain('plan-approval/2');
      const [own, decide] = [
        await given().worklist({ person: worker ?? '' }),
        await given().worklist({ person: approver(all) }),
      ];
      expect(mine(caseId, own).map(({ owners }) => owners)).toEqual(
        all.flatMap(({ owners }) => (owners ? [] : [null])),
      );
      expect(mine(caseId, decide).map(({ duty }) => duty)).toEqual(['plan-approval/2']);
      expect(mine(caseId, await given().worklist({ person: 'nobody' }))).toEqual([]);
      expect(mine(caseId, await given().worklist({ unit: 'no-such-unit' }))).toEqual([]);
      expect(mine(caseId, await given().worklist({ dueBefore: '1990-01-01' }))).toEqual([]);
    });

    const approver = (rows: WorklistRow[]) => rows.flatMap(({ owners }) => owners ?? [])[0] ?? '';

    test('what is due first stands in front, what has no date behind', async () => {
      const due = (await given().worklist({})).map((row) => row.due ?? '9999');
      expect(due).toEqual([...due].sort());
    });

    test('a row that somebody changed is named, and put right from the journal', async () => {
      const { caseId, turns } = await turnsOf('visits');
      await given().record({ caseId, turns });
      const client = new Client({ connectionString: url() });
      await client.connect();
      const changed = await client.query<{ duty: string }>(
        `update duty set due = '1999-01-01' where (case_id, duty) in
         (select case_id, duty from duty where case_id = $1 order by duty limit 1) returning duty`,
        [caseId],
      );
      await client.query(`update case_file set worker = 'nobody' where case_id = $1`, [caseId]);
      await client.end();
      const drifts = await given().checkWorklist(undefined, quietly);
      expect(drifts.map((drift) => [drift.case, drift.duty])).toEqual([
        [caseId, null],
        [caseId, changed.rows[0]?.duty],
      ]);
      await given().rebuildWorklist(quietly);
      expect(await given().checkWorklist(undefined, quietly)).toEqual([]);
    });
  });
}
