import type { Scenario, Step } from '../../client/simulate/scenario';
import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import { DEMO_ZONE } from '../start/living-case';
import { LIVING_CASES, type LivingCase } from '../start/living-cases';

/** The living cases of the demo as stories that begin on the day before another, so that they can be told by then. */
export function demoStories(day: CivilDate): Scenario[] {
  return LIVING_CASES.map((each) => storyOf(each, addDays(day, -1)));
}

function storyOf({ id, of }: LivingCase, date: CivilDate): Scenario {
  const { opening, by, told } = of(date);
  const step = (command: Step['command'], args: Step['args'], by: string): Step => ({
    date,
    time: '09:00',
    by,
    command,
    args,
    ref: null,
    refused: null,
  });
  return {
    name: id,
    caseId: id,
    opening: step('openCase', { ...opening, settings: { zone: DEMO_ZONE } }, by),
    steps: told.map((each) => step(each.command, each.args, each.by)),
    until: { date, time: '09:00' },
    zone: DEMO_ZONE,
    expectations: [],
    references: {},
    people: {},
  };
}
