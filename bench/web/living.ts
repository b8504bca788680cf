import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { Cases } from '../../client/cases';
import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import { toldCase } from '../../test/harness/told-site';
import { startCarried } from '../carried';
import { dayFromToday, MARLOW } from '../family';
import { inLanes } from '../lanes';
import { saveNoText } from '../no-store';
import type { WebStand } from './stand';

/** A case that runs: its page asks it, and what is said to it is recorded. */
export interface LivingCase {
  caseId: string;
  worker: string;
}

const NAMES = { 'child-1': 'Ira Lindgren', 'child-2': 'Mio Lindgren', 'parent-1': 'Ada Lindgren' };

/** Opens a case for each of the workers, with a family of three and its first days: contacts, engagement, a hearing. */
export async function openCases(stand: WebStand, workers: readonly string[]): Promise<LivingCase[]> {
  return withCases(stand, async ({ cases, archive }) => {
    const opened = workers.map((worker) => ({ caseId: `living-${worker}`, worker }));
    await inLanes(opened, async ({ caseId, worker }) => {
      await cases.open(caseId, openingOf(worker), { by: worker });
      for (const [id, name] of Object.entries(NAMES)) await archive.saveParticipant(caseId, { id, name });
      let last = 0;
      for (const [command, args] of FIRST_DAYS)
        last = (await cases.tell(caseId, command, args, { by: worker })).sequence;
      await recorded(archive, caseId, last);
    });
    return opened;
  });
}

function openingOf(worker: string): Record<string, unknown> {
  const on = dayFromToday(MARLOW.zone, 0);
  return {
    policy: 'reference@2027.1',
    settings: { zone: MARLOW.zone },
    family: [
      { id: 'child-1', role: 'child', birth: '2018-08-30' },
      { id: 'child-2', role: 'child', birth: '2023-06-11' },
      { id: 'parent-1', role: 'parent' },
      { id: 'caregiver-1', role: 'caregiver' },
    ],
    staff: [
      { id: worker, role: 'caseworker' },
      { id: 's-0', role: 'supervisor' },
    ],
    worker,
    removals: [{ child: 'child-1', on }],
    placements: [{ child: 'child-1', caregiver: 'caregiver-1', from: on }],
    enrolments: [{ chapter: 'patp-review', from: on }],
  };
}

const HOME = [{ person: 'parent-1' }, { person: 'child-2' }];

const FIRST_DAYS = [
  ['recordContact', { method: 'in-person', place: 'home', with: HOME }],
  ['recordContact', { method: 'telephone', with: [{ person: 'parent-1' }] }],
  ['recordEngagement', { person: 'parent-1', kind: 'participated' }],
  ['setHearing', { kind: 'status-review', on: dayFromToday(MARLOW.zone, 150) }],
] as const;

/** What is recorded is on its way after the answer. */
async function recorded(archive: Archive, caseId: string, sequence: number): Promise<void> {
  const file = await archive.caseFile(caseId);
  if (file && file.sequence >= sequence) return;
  await pause(50);
  await recorded(archive, caseId, sequence);
}

/** The Marlow family after fourteen months, with an update of the plan that waits for approval: its pages are full. */
export async function carryMarlow(stand: WebStand): Promise<string> {
  return withCases(stand, async ({ client, archive }) => {
    const aCase = await toldCase(archive, 'marlow', AN_UPDATE_WAITS);
    await startCarried(client, aCase.id, aCase);
    return aCase.id;
  });
}

const AN_UPDATE_WAITS = '2028-02-29';

interface Reached {
  client: Client;
  cases: Cases;
  archive: Archive;
}

async function withCases<Done>(
  { temporal, storeUrl }: WebStand,
  act: (reached: Reached) => Promise<Done>,
): Promise<Done> {
  const archive = openStore(storeUrl);
  const client = new Client({ connection: await Connection.connect({ address: temporal }) });
  try {
    return await act({ client, archive, cases: new Cases(client, saveNoText) });
  } finally {
    await client.connection.close();
    await archive.close();
  }
}
