import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import { type Hearing, HEARING_KINDS, type HearingType } from '../case/court';
import type { CaseEvent } from '../case/events';
import { A_YEAR_BEFORE, beforeTheCase, command, firstRefusal, inFuture } from './command';
import { beforeAllBirths } from './family-days';
import { type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { choice, date, flag, id, object, optional } from './shape';

/** A hearing that the court has set. */
export const newHearing = { kind: choice('kind of hearing', HEARING_KINDS), on: date('day of the hearing') };

export const setHearing = command({
  description: 'Record a hearing that the court has set',
  by: CASEWORK,
  shape: newHearing,
  decide: (aCase, { kind, on }, moment) => hasPassed(on, moment) ?? [hearingSet(aCase, kind, on)],
});

export const continueHearing = command({
  description: 'Record that the court has continued a hearing to another day',
  by: CASEWORK,
  shape: { hearing: id('hearing, such as hearing-2'), to: date('new day') },
  decide: (aCase, { hearing: which, to }, moment) => {
    const hearing = pendingHearing(aCase, which);
    if ('sentence' in hearing) return hearing;
    const sentence = `${which} stands for ${hearing.scheduledFor}; a hearing is continued to a later day, not to ${to}.`;
    return (
      firstRefusal(to <= hearing.scheduledFor && refusal('date-out-of-order', sentence), hasPassed(to, moment)) ?? [
        { type: 'hearingContinued', hearing: which, to },
      ]
    );
  },
});

/** A hearing that was held, whether it was recorded before or not, and the next one that the court set there. */
export const recordHearingHeld = command({
  description: 'Record that a hearing was held, and the next one the court has set',
  by: CASEWORK,
  shape: {
    hearing: optional(id('the hearing, if it was recorded when it was set')),
    kind: optional(choice('kind of hearing, if it was not recorded before', HEARING_KINDS)),
    on: date('day on which it was held'),
    next: optional(object(newHearing)),
  },
  decide: (aCase, { hearing, kind, on, next }, moment) => {
    const held = hearing ? pendingHearing(aCase, hearing) : null;
    if (held && 'sentence' in held) return held;
    if (!hearing && !kind) return refusal('malformed-command', 'Say which hearing was held: its id, or its kind.');
    const early =
      next &&
      next.on <= on &&
      refusal('date-out-of-order', `The next hearing (${next.on}) must come after this one (${on}).`);
    return firstRefusal(cannotBeHeld(aCase, on, moment), early) ?? heldEvents(aCase, hearing, kind, on, next);
  },
});

export const vacateHearing = command({
  description: 'Record that the court has taken a hearing off its calendar',
  by: CASEWORK,
  shape: { hearing: id('hearing') },
  decide: (aCase, { hearing: which }) => {
    const hearing = pendingHearing(aCase, which);
    return 'sentence' in hearing ? hearing : [{ type: 'hearingVacated', hearing: which }];
  },
});

/** What was keyed wrongly is keyed right: whatever depends on it moves (GLOSSARY b6). */
export const correctHearing = command({
  description: 'Correct the day of a hearing that was keyed wrongly, held or not',
  by: CASEWORK,
  shape: { hearing: id('hearing'), on: date('the right day'), held: flag('whether it was held on that day') },
  decide: (aCase, { hearing: which, on, held }, moment) => {
    const hearing = knownHearing(aCase, which);
    if ('sentence' in hearing) return hearing;
    return (
      (held ? cannotBeHeld(aCase, on, moment) : hasPassed(on, moment)) ?? [
        { type: 'hearingCorrected', hearing: which, on, held },
      ]
    );
  },
});

export const deleteHearing = command({
  description: 'Delete a hearing that was keyed by mistake',
  by: CASEWORK,
  shape: { hearing: id('hearing') },
  decide: (aCase, { hearing: which }) => {
    const hearing = knownHearing(aCase, which);
    return 'sentence' in hearing ? hearing : [{ type: 'hearingDeleted', hearing: which }];
  },
});

/** A hearing is set for today or later. */
export function hasPassed(on: string, moment: Moment): Refusal | null {
  const sentence = `A hearing cannot be set for ${on}, which has passed. If it was held, record it as held.`;
  return on < moment.on ? refusal('date-out-of-order', sentence) : null;
}

function cannotBeHeld(aCase: Case, on: string, moment: Moment): Refusal | null {
  return firstRefusal(
    inFuture('The hearing', on, moment),
    beforeAllBirths(aCase, on, 'The hearing'),
    beforeTheCase(aCase, 'The hearing', on, A_YEAR_BEFORE),
  );
}

function heldEvents(
  aCase: Case,
  known: string | undefined,
  kind: HearingType | undefined,
  on: string,
  next: { kind: HearingType; on: string } | undefined,
): CaseEvent[] {
  const first = known ? [] : [hearingSet(aCase, kind as HearingType, on)];
  return [
    ...first,
    { type: 'hearingHeld', hearing: known ?? hearingId(aCase, 1), on },
    ...(next ? [hearingSet(aCase, next.kind, next.on, first.length + 1)] : []),
  ];
}

function hearingSet(aCase: Case, kind: HearingType, on: string, offset = 1): CaseEvent {
  return { type: 'hearingSet', hearing: hearingId(aCase, offset), kind, on };
}

function hearingId(aCase: Case, offset: number): string {
  return `hearing-${aCase.hearings.length + offset}`;
}

function pendingHearing(aCase: Case, id: string): Hearing | Refusal {
  const hearing = knownHearing(aCase, id);
  if ('sentence' in hearing || !hearing.heldOn) return hearing;
  return refusal('wrong-state', `${id} was held on ${hearing.heldOn} already. If that is wrong: correctHearing.`);
}

function knownHearing(aCase: Case, id: string): Hearing | Refusal {
  const hearing = aCase.hearings.find((each) => each.id === id);
  if (!hearing) return refusal('unknown-thing', `There is no ${id} in this case. Known: ${listOf(aCase)}.`);
  return hearing.vacated ? refusal('wrong-state', `${id} was taken off the calendar.`) : hearing;
}

function listOf(aCase: Case): string {
  return aCase.hearings.map((each) => `${each.id} (${each.kind}, ${each.scheduledFor})`).join(', ') || 'none';
}
