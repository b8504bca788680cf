import type { Scenario, Step } from '../../client/simulate/scenario';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { LIVING_CASES } from '../../scripts/start/living-cases';

/** A living case of the demo as the story of one morning: opened, and told what it is told there. */
export function livingScenario(id: string, today: CivilDate): Scenario {
  const living = LIVING_CASES.find((each) => each.id === id);
  if (!living) throw new Error(`There is no living case ${id}.`);
  const { opening, by, told } = living.of(today);
  const step = (command: Step['command'], args: Step['args'], who: string): Step => ({
    date: today,
    time: '08:00',
    by: who,
    ref: null,
    command,
    args,
    refused: null,
  });
  return {
    name: id,
    caseId: id,
    opening: step('openCase', { ...opening, settings: { zone: ZONE } }, by),
    steps: told.map(({ command, args, by: who }) => step(command, args, who)),
    until: { date: today, time: '12:00' },
    zone: ZONE,
    expectations: [],
    references: {},
    people: {},
  };
}

const ZONE = 'America/Los_Angeles';
