import { join } from 'node:path';
import type { Scenario } from '../client/simulate/scenario';
import { readScenario } from '../client/simulate/scenario-file';
import { addDays, type CivilDate } from '../domain/calendar/civil-date';
import { civilDateAt } from '../domain/calendar/agency-clock';

/** The Marlow family's story: fifteen months of one case. */
export const MARLOW = readScenario(join(__dirname, '../test/scenarios/marlow.yaml'));

/** The opening of the Marlow case, as if the child had been removed today: for cases that live in real time. */
export function openingToday({ opening, zone }: Scenario): Record<string, unknown> {
  const on = dayFromToday(zone, 0);
  const placement = { child: 'child-1', caregiver: 'caregiver-1', from: on };
  return { ...opening.args, removals: [{ child: 'child-1', on }], placements: [placement] };
}

/** A day so many days from today in the agency's zone. */
export function dayFromToday(zone: string, days: number): CivilDate {
  return addDays(civilDateAt(new Date().toISOString(), zone), days);
}
