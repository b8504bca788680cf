import type { Case } from '../case/case';
import { familyMeetingsHeld, familyMeetingsPlanned, MEETING_KINDS } from '../case/engagement';
import { planOf } from '../case/plan';
import { beforeTheCase, command, firstRefusal, inFuture, unknownPeople } from './command';
import { unknownPlan } from './plan-work';
import { type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { choice, date, flag, id, list, optional } from './shape';

const subject = {
  kind: optional(choice('what meeting it is', MEETING_KINDS)),
  plan: optional(id('plan that it is about')),
};

/** A meeting on the update is scheduled; a TDM may serve for it (S1.41, S1.45). */
export const planFamilyMeeting = command({
  description: 'Plan a meeting with the family, such as one on the case plan update',
  by: CASEWORK,
  shape: { on: date('day on which it is to be held'), ...subject },
  decide: (aCase, { on, kind, plan }, moment) =>
    firstRefusal(
      on < moment.on && refusal('date-out-of-order', `${on} has passed; a planned meeting lies ahead.`),
      noSuchPlan(aCase, plan),
    ) ?? [{ type: 'familyMeetingPlanned', id: nextMeeting(aCase), on, ...(kind && { kind }), ...(plan && { plan }) }],
});

/** The family's team meets within the required time frames (S4.5). */
export const recordFamilyMeeting = command({
  description: 'Record a family team meeting',
  by: CASEWORK,
  shape: {
    meeting: optional(id('planned meeting that it was, such as meeting-2')),
    on: optional(date('day; today unless said otherwise')),
    final: optional(flag('the last one before the case closes')),
    with: list(id('participant'), 1),
    ...subject,
  },
  decide: (aCase, { meeting: which, on: given, final = false, with: people, kind, plan }, moment) => {
    const on = given ?? moment.on;
    const planned = familyMeetingsPlanned(aCase).find((each) => each.id === which);
    const about = { ...(planned?.kind && { kind: planned.kind }), ...(planned?.plan && { plan: planned.plan }) };
    return (
      firstRefusal(
        which !== undefined && !planned && notPlanned(aCase, which),
        unknownPeople(aCase, people),
        noSuchPlan(aCase, plan),
        inFuture('The meeting', on, moment),
        beforeTheCase(aCase, 'The meeting', on),
      ) ?? [
        {
          type: 'familyMeetingRecorded',
          id: which ?? nextMeeting(aCase),
          on,
          final,
          ...about,
          ...(kind && { kind }),
          ...(plan && { plan }),
          with: people,
        },
      ]
    );
  },
});

export const deleteFamilyMeeting = command({
  description: 'Delete a family team meeting that was keyed by mistake, or take back a planned one',
  by: CASEWORK,
  shape: { meeting: id('meeting, such as meeting-1') },
  decide: (aCase, { meeting }) =>
    [...familyMeetingsHeld(aCase), ...familyMeetingsPlanned(aCase)].some((each) => each.id === meeting)
      ? [{ type: 'familyMeetingDeleted', id: meeting }]
      : refusal('unknown-thing', `There is no ${meeting} in this case.`),
});

function nextMeeting(aCase: Case): string {
  return `meeting-${aCase.familyMeetings.length + 1}`;
}

function noSuchPlan(aCase: Case, plan: string | undefined): Refusal | null {
  return plan === undefined || planOf(aCase, plan) ? null : unknownPlan(aCase, plan);
}

function notPlanned(aCase: Case, which: string): Refusal {
  const planned = familyMeetingsPlanned(aCase).map((each) => each.id);
  return refusal('unknown-thing', `${which} is no planned meeting. Planned: ${planned.join(', ') || 'none'}.`);
}
