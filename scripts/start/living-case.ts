import { civilDateAt } from '../../domain/calendar/agency-clock';
import { addDays } from '../../domain/calendar/civil-date';
import { CaseExists } from '../../client/case-errors';
import { Cases } from '../../client/cases';
import { connect } from '../../client/connection';

/** The case of the demo that lives in real time. */
export const LIVING_CASE = 'DEMO-1';

/** The time zone of the demo's agency. */
export const DEMO_ZONE = 'America/Los_Angeles';
// Late enough in the thirty days that the first reminders come this week.
const DAYS_SINCE_REMOVAL = 20;

/** Opens a case whose clock is the real one, to be looked at and told things; once. */
export async function openLivingCase(): Promise<void> {
  const client = await connect();
  const cases = new Cases(client, () => Promise.reject(new Error('An opening has no words')));
  const removed = addDays(civilDateAt(new Date().toISOString(), DEMO_ZONE), -DAYS_SINCE_REMOVAL);
  try {
    await cases.open(LIVING_CASE, openingOf(removed), { by: 'w-hale' });
  } catch (error) {
    if (!(error instanceof CaseExists)) throw error;
  } finally {
    await client.connection.close();
  }
}

function openingOf(removed: string): Record<string, unknown> {
  return {
    policy: 'santa-clara@2027.1',
    unit: 'unit-3',
    settings: { zone: DEMO_ZONE },
    family: [
      { id: 'child-1', role: 'child', birth: '2018-05-17' },
      { id: 'child-2', role: 'child', birth: '2021-09-02' },
      { id: 'parent-1', role: 'parent' },
      { id: 'caregiver-1', role: 'caregiver' },
    ],
    staff: [
      { id: 'w-hale', role: 'caseworker' },
      { id: 'w-teague', role: 'caseworker' },
      { id: 's-okafor', role: 'supervisor' },
      { id: 's-lindqvist', role: 'stand-in' },
      { id: 'm-vasquez', role: 'programme-manager' },
    ],
    worker: 'w-hale',
    removals: [{ child: 'child-1', on: removed }],
    placements: [{ child: 'child-1', caregiver: 'caregiver-1', from: removed }],
  };
}
