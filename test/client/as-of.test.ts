import { join } from 'node:path';
import { knownOn } from '../../client/as-of';
import { InputError } from '../../client/input-error';
import { InMemoryStage } from '../../client/simulate/in-memory-stage';
import { play } from '../../client/simulate/play';
import { readScenario } from '../../client/simulate/scenario-file';
import { endOf } from '../../domain/calendar/agency-clock';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import type { RecordedEvent } from '../../domain/case/events';
import { agenda } from '../../domain/duties/agenda';
import type { Outcome } from '../../domain/turn';
import { policyOf } from '../../policies/packs';

/* What was known on a past day, from the journal of the Marlow family's fifteen months. */

const scenario = readScenario(join(__dirname, '../scenarios/marlow.yaml'));
const NOW = '2030-01-01T12:00:00.000Z';

const journal: RecordedEvent[] = [];
/** The case as it stood at the end of each day on which something happened. */
const stood = new Map<CivilDate, Case>();

beforeAll(async () => {
  const witness = ({ case: aCase, events }: Outcome) => {
    // As it comes back from a database.
    journal.push(...(JSON.parse(JSON.stringify(events)) as RecordedEvent[]));
    stood.set(aCase.today as CivilDate, aCase);
  };
  await play(scenario, new InMemoryStage(scenario.caseId, scenario.zone, witness));
});

test('on each day of the story the journal gives the agenda that the case itself had', () => {
  expect(stood.size).toBeGreaterThan(150);
  for (const [day, aCase] of stood) {
    const now = endOf(day, aCase.settings.zone);
    const { duties } = knownOn(scenario.caseId, journal, day, NOW).standing;
    expect({ day, duties }).toEqual({ day, duties: agenda(aCase, policyOf(aCase), day, { now }).duties });
  }
});

test('an explanation is the one of that day: a date that moved since stands where it stood', () => {
  const { event, on } = journal.find((each) => each.event.type === 'dutyMoved') as RecordedEvent;
  const { duty, was } = event as unknown as { duty: string; was: CivilDate };
  const dayBefore = [...stood.keys()].sort().findLast((day) => day < on) as CivilDate;
  expect(knownOn(scenario.caseId, journal, dayBefore, NOW).explain(duty)).toContain(was);
});

test('days that lie ahead, and days before the opening, have nothing to show', () => {
  const first = journal[0]?.on as CivilDate;
  expect(() => knownOn('MW', journal, '2199-01-01', NOW)).toThrow(InputError);
  expect(() => knownOn('MW', journal, '2000-01-01', NOW)).toThrow(`was opened on`);
  expect(() => knownOn('MW', [], first, NOW)).toThrow('There is no case');
});
