import { join } from 'node:path';
import { InMemoryStage } from '../../../client/simulate/in-memory-stage';
import { play } from '../../../client/simulate/play';
import { readScenario } from '../../../client/simulate/scenario-file';
import { ownersOf } from '../../../domain/duties/diff';
import { isOwed } from '../../../domain/duties/duty';
import { dutyOf, fileAfter, type ListedDuty, listedAfter, NO_FILE } from '../../../domain/duties/listed';
import type { Outcome } from '../../../domain/turn';

/* What a worklist shows of a case follows from its events: held against the agenda after each turn of whole stories. */

const STORIES = ['marlow', 'joint-service', 'case-plan-update', 'visits', 'implementation', 'sample-plan'];

test.each(STORIES)('after each turn of %s the list says what the agenda says', async (name) => {
  const scenario = readScenario(join(__dirname, `../../scenarios/${name}.yaml`));
  const list = new Map<string, ListedDuty>();
  let file = NO_FILE;
  let turns = 0;
  const witness = ({ case: aCase, agenda, events }: Outcome) => {
    for (const recorded of events) {
      file = fileAfter(file, recorded);
      const duty = dutyOf(recorded.event);
      const after = duty && listedAfter(list.get(duty) ?? null, recorded);
      if (after) list.set(after.duty, after);
    }
    turns++;
    const owed = agenda.duties.filter(isOwed).map((duty) => ({
      duty: duty.id,
      title: duty.title,
      due: duty.due,
      state: duty.state === 'overdue' ? 'overdue' : 'open',
      owners: duty.owner.role === 'worker' ? null : ownersOf(duty, aCase, agenda.today),
      endedOn: null,
    }));
    const listed = [...list.values()].filter(({ state }) => state === 'open' || state === 'overdue');
    expect({ on: aCase.today, turns, listed: inOrder(listed) }).toEqual({
      on: aCase.today,
      turns,
      listed: inOrder(owed),
    });
    expect(file).toMatchObject({
      status: aCase.closure ? 'closed' : 'open',
      worker: aCase.assignments.at(-1)?.worker ?? null,
      unit: aCase.unit,
      staff: aCase.staff,
    });
  };
  await play(scenario, new InMemoryStage(scenario.caseId, scenario.zone, witness));
  expect(turns).toBeGreaterThan(5);
});

function inOrder<T extends { duty: string }>(duties: T[]): T[] {
  return duties.sort((one, other) => (one.duty < other.duty ? -1 : 1));
}
