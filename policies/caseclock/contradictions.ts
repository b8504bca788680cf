import { earliest } from '../../domain/calendar/civil-date';
import { ageOf, focusChildren, OF_AGE } from '../../domain/case/family';
import type { WarningRule } from '../../domain/duties/warning';

/*
 * What can be so and is more often a slip of the finger: said, and in nobody's way. What cannot be so is refused
 * (domain/commands/family-days.ts).
 */

/** Somebody in the plan is a child no more. No case is woken for it: it is told the next time that something happens. */
export const comeOfAge: WarningRule = {
  code: 'come-of-age',
  source: 'product default',
  cites: [],
  finds: (aCase, { today }) =>
    focusChildren(aCase)
      .filter((child) => (ageOf(child, today) ?? 0) >= OF_AGE)
      .map(({ id }) => ({
        key: id,
        sentence: `${id} is ${OF_AGE} or older and still in the plan. Record that ${id} has left care, or correct the birth date.`,
      })),
};

/** Removal starts the episode and placements are the homes within it; this one began earlier. */
export const placedBeforeRemoval: WarningRule = {
  code: 'placed-before-removal',
  source: 'product default',
  cites: [],
  finds: (aCase) =>
    focusChildren(aCase).flatMap(({ id }) => {
      const removed = earliest(aCase.removals.filter(({ child }) => child === id).map(({ on }) => on));
      const placed = earliest(aCase.placements.filter(({ child }) => child === id).map(({ from }) => from));
      const sentence = `${id} was placed on ${placed}, before the removal of ${removed}. Check both days.`;
      return removed && placed && placed < removed ? [{ key: id, sentence }] : [];
    }),
};
