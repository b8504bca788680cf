import { Client } from 'pg';
import { blankCase } from '../../domain/case/case';
import { evolve } from '../../domain/case/evolve';
import type { ListedFile } from '../../domain/duties/listed';
import { plansUnderWay } from '../../domain/duties/plans-under-way';
import type { Archive, JournalEntry, RecordBatch } from '../../store/record-store';
import type { RunningCase } from '../../store/running-cases';
import { ANYBODY, type WantedDuties, type WorklistRow } from '../../store/worklist';
import type { CaseFile } from '../../store/case-files';
import { restricting } from './batches';
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

    test('at every step the plans under way are those of the case itself', async () => {
      const seen = new Set<string>();
      for (const story of ['marlow', 'sample-plan']) {
        const caseId = `${story}-under-way`;
        const { turns } = await turnsOf(story);
        let aCase = blankCase(caseId);
        for (const turn of turns) {
          await given().record({ caseId, turns: [turn] });
          aCase = turn.events.reduce(evolve, aCase);
          if (!turn.events.some(({ event }) => event.type.startsWith('plan'))) continue;
          const told = await given().plansUnderWay([caseId]);
          expect(told).toEqual(plansUnderWay(aCase).map((plan) => ({ caseId, ...plan })));
          for (const { stands } of told) seen.add(stands);
        }
      }
      expect([...seen].sort()).toEqual(['returned', 'waiting', 'written']);
      expect(await given().plansUnderWay([])).toEqual([]);
    }, 120_000);

    test('a restricted case is on the lists of those named alone, and on nobody’s who just looks', async () => {
      const { turns } = await turnsOf('visits');
      const caseId = 'visits-restricted';
      await given().record({ caseId, turns });
      const { holder, sequence, unit } = (await given().caseFile(caseId)) as CaseFile;
      const seen = async (wanted: WantedDuties) => mine(caseId, await given().worklist(wanted)).length > 0;
      const lists: WantedDuties[] = [
        { person: holder ?? '' },
        { viewer: 'elsewhere' },
        { viewer: 'named', unit: unit ?? '' },
        { viewer: ANYBODY },
        {},
      ];
      const all = async () => Promise.all(lists.map(seen));
      expect(await all()).toEqual([true, true, unit !== null, true, true]);
      const event = { type: 'caseRestricted' as const, to: ['named'], reason: 'threat' as const };
      await given().record(restricting(caseId, sequence + 1, event));
      expect(await all()).toEqual([false, false, unit !== null, false, true]);
      expect(await given().checkWorklist(caseId, quietly)).toEqual([]);
      await given().rebuildWorklist(quietly);
      expect(await given().caseFile(caseId)).toMatchObject({ restrictedTo: ['named'] });
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

    describe('of a case of which its row is gone, and every duty with it,', () => {
      /** Records the story under an id of its own, up to its last event, and takes what is listed of it away. */
      async function lost(caseId: string): Promise<{ rest: RecordBatch; running: RunningCase }> {
        const { turns } = await turnsOf('visits');
        const last = turns.findLastIndex(({ events }) => events.length > 0);
        await given().record({ caseId, turns: turns.slice(0, last) });
        const { sequence, at } = (await given().journal(caseId)).at(-1) as JournalEntry;
        const client = new Client({ connectionString: url() });
        await client.connect();
        const rows = await client.query<ListedFile>(`delete from case_file where case_id = $1 returning *`, [caseId]);
        const { status, worker, holder, unit, staff } = rows.rows[0] as ListedFile;
        await client.query(`delete from duty where case_id = $1`, [caseId]);
        await client.end();
        const file = { status, worker, holder, unit, staff, standIns: [], restrictedTo: null };
        const running = { caseId, file, owed: [], sequence, at };
        return { rest: { caseId, turns: turns.slice(last) }, running };
      }

      const unlisted = async (caseId: string) =>
        (await given().checkWorklist(undefined, quietly)).some((drift) => drift.case === caseId && drift.duty === null);

      test('is named, and made anew so that its journal goes on from its last event', async () => {
        const { rest } = await lost('lost-1');
        expect(await unlisted('lost-1')).toBe(true);
        await given().rebuildWorklist(quietly);
        expect(await given().checkWorklist('lost-1', quietly)).toEqual([]);
        await given().record(rest);
        expect(await given().checkWorklist('lost-1', quietly)).toEqual([]);
        expect((await given().verify('lost-1', quietly)).found).toEqual([]);
      });

      test('is made anew by the next event, whichever process records it, and the chain goes on', async () => {
        const { rest } = await lost('lost-2');
        await Promise.all([given().record(rest), another().record(rest)]);
        expect(await given().checkWorklist('lost-2', quietly)).toEqual([]);
        expect((await given().verify('lost-2', quietly)).found).toEqual([]);
      });

      test('is listed by the running case as well: nothing of it is on its way', async () => {
        const { running } = await lost('lost-3');
        const { behind, drifts } = await given().compareRunning(running);
        expect([behind, drifts.map(({ duty }) => duty)]).toEqual([null, [null]]);
        expect(await given().listRunning(running)).toBe(true);
        expect(await given().compareRunning(running)).toEqual({ behind: null, drifts: [] });
        expect((await given().verify('lost-3', quietly)).found).toEqual([]);
        await given().rebuildWorklist(quietly);
      });

      test('nothing is found, nor made, of a case that there never was', async () => {
        expect(await given().checkWorklist('never', quietly)).toEqual([]);
      });
    });
  });
}
