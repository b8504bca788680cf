import { join } from 'node:path';
import { InMemoryStage } from '../../client/simulate/in-memory-stage';
import { play } from '../../client/simulate/play';
import { readScenario } from '../../client/simulate/scenario-file';
import type { Outcome } from '../../domain/turn';
import type { TurnRecord } from '../../store/record-store';

/** What a story leaves behind, turn by turn. */
export async function turnsOf(name: string): Promise<{ caseId: string; turns: TurnRecord[] }> {
  const { caseId, zone, ...scenario } = readScenario(join(__dirname, `../scenarios/${name}.yaml`));
  const turns: TurnRecord[] = [];
  const witness = ({ case: { toldAt, today }, events, notices }: Outcome) =>
    turns.push({ at: toldAt as string, on: today as string, time: '09:00', events, notices });
  await play({ ...scenario, caseId, zone }, new InMemoryStage(caseId, zone, witness));
  return { caseId, turns };
}
