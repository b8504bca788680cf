import { beforeTheCase, command, firstRefusal, inFuture } from './command';
import type { Case } from '../case/case';
import { type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { date, id, list, optional, text } from './shape';

/** Worker and supervisor prepare and hold regular case conferences (S4.25). */
export const recordConference = command({
  description: 'Record a case conference of worker and supervisor',
  by: CASEWORK,
  shape: {
    on: optional(date('day; today unless said otherwise')),
    with: list(id('staff member'), 1),
    completed: optional(text('what has been completed')),
    outcome: optional(text('what came of it')),
    pending: optional(text('what is pending')),
    nextSteps: optional(text('possible next steps')),
  },
  decide: (aCase, { on: given, with: staff, completed, outcome, pending, nextSteps }, moment) => {
    const on = given ?? moment.on;
    const points = {
      completed: completed ?? null,
      outcome: outcome ?? null,
      pending: pending ?? null,
      nextSteps: nextSteps ?? null,
    };
    return (
      firstRefusal(
        unknownStaff(aCase, staff),
        inFuture('The conference', on, moment),
        beforeTheCase(aCase, 'The conference', on),
      ) ?? [{ type: 'conferenceHeld', id: `conference-${aCase.conferences.recorded + 1}`, on, with: staff, ...points }]
    );
  },
});

export const deleteConference = command({
  description: 'Delete a case conference that was keyed by mistake',
  by: CASEWORK,
  shape: { conference: id('conference, such as conference-1') },
  decide: (aCase, { conference: which }) => {
    const { latest } = aCase.conferences;
    const ids = latest.map((each) => each.id).join(', ') || 'none';
    const known = latest.find((each) => each.id === which);
    const sentence = `There is no ${which} in this case that can be changed. Conferences: ${ids}.`;
    return known ? [{ type: 'conferenceDeleted', ...known }] : refusal('unknown-thing', sentence);
  },
});

function unknownStaff(aCase: Case, ids: readonly string[]): Refusal | null {
  const stranger = ids.find((each) => !aCase.staff.some((member) => member.id === each));
  return stranger
    ? refusal('unknown-person', `${stranger} has no role in this case. Name staff of the case, such as the supervisor.`)
    : null;
}
