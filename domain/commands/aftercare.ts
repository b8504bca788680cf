import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import { beforeTheCase, command, firstRefusal, inFuture, unknownPeople } from './command';
import { withoutFamily } from './patp-review';
import { type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { date, id, list, optional, text } from './shape';

/** The planned closing sets when the after-care plan begins (S4.66); another day moves it. */
export const planClosing = command({
  description: 'Plan the day on which the case is to close',
  by: CASEWORK,
  shape: {
    on: date('planned closing'),
    justification: optional(text('why after-care begins late, when its six months have begun already')),
  },
  decide: (_, { on, justification }, moment) =>
    on < moment.on
      ? refusal('date-out-of-order', `The planned closing (${on}) has passed. Ask for the closure instead.`, 'S4.66')
      : [{ type: 'closingPlanned', on, justification: justification ?? null }],
});

export const deletePlannedClosing = command({
  description: 'Delete the planned closing: the case goes on',
  by: CASEWORK,
  shape: {},
  decide: (aCase) =>
    aCase.aftercare?.plannedClosing
      ? [{ type: 'plannedClosingDeleted', was: aCase.aftercare.plannedClosing }]
      : refusal('unknown-thing', 'No closing is planned.'),
});

/** After-care is planned with youth, family and significant others (S4.67). Said again, it corrects. */
export const beginAftercare = command({
  description: 'Record that the after-care plan was begun with youth and family',
  by: CASEWORK,
  shape: {
    on: optional(date('day; today unless said otherwise')),
    with: list(id('participant'), 1),
  },
  decide: (aCase, { on, with: people }, moment) => {
    const day = on ?? moment.on;
    return (
      firstRefusal(
        unknownPeople(aCase, people),
        inFuture('The beginning of the after-care plan', day, moment),
        beforeTheCase(aCase, 'The beginning of the after-care plan', day),
        withoutFamily(aCase, people) &&
          refusal('malformed-command', 'After-care is planned with the youth or the family: name one (with).', 'S4.67'),
        isAfter(day, aCase.aftercare?.completedOn) &&
          refusal('date-out-of-order', `The after-care plan was done before ${day}; it cannot begin then.`, 'S4.66'),
      ) ?? [{ type: 'aftercareBegun', on: day, with: people }]
    );
  },
});

/** The plan says how safety, permanency and well-being are kept up, and how to reach the agency and others (S4.68, S4.70–S4.72). */
export const completeAftercare = command({
  description: 'Record the finished after-care plan and what youth and family were given',
  by: CASEWORK,
  shape: {
    on: optional(date('day; today unless said otherwise')),
    safety: text('how services address safety'),
    permanency: text('how services address permanency'),
    wellBeing: text('how services address well-being'),
    contactInformationGivenOn: date('day on which they were told how to reach the agency'),
    documentationGivenOn: optional(date('day on which they got documentation, information and support')),
    familyPreparedOn: optional(date('day on which the family was prepared to find community services')),
  },
  decide: (aCase, { on, contactInformationGivenOn, documentationGivenOn, familyPreparedOn, ...needs }, moment) => {
    const day = on ?? moment.on;
    return (
      firstRefusal(
        notBegun(aCase),
        outOfOrder(aCase, 'The after-care plan', day, moment),
        outOfOrder(aCase, 'The contact information', contactInformationGivenOn, moment),
        outOfOrder(aCase, 'The documentation', documentationGivenOn ?? contactInformationGivenOn, moment),
        outOfOrder(aCase, 'The preparation of the family', familyPreparedOn ?? contactInformationGivenOn, moment),
        unwritten(needs),
      ) ?? [
        {
          type: 'aftercareCompleted',
          on: day,
          ...needs,
          contactInformationGivenOn,
          documentationGivenOn: documentationGivenOn ?? null,
          familyPreparedOn: familyPreparedOn ?? null,
        },
      ]
    );
  },
});

function isAfter(day: string, other: string | null | undefined): boolean {
  return Boolean(other) && day > (other ?? '');
}

function notBegun(aCase: Case): Refusal | null {
  const sentence = 'The after-care plan has not been begun with youth and family yet (beginAftercare).';
  return aCase.aftercare?.begunOn ? null : refusal('wrong-state', sentence, 'S4.66', 'S4.67');
}

function outOfOrder(aCase: Case, what: string, on: string, moment: Moment): Refusal | null {
  const begun = aCase.aftercare?.begunOn ?? '';
  return firstRefusal(
    inFuture(what, on, moment),
    on < begun &&
      refusal('date-out-of-order', `${what} is dated ${on}, before the plan was begun (${begun}).`, 'S4.66'),
  );
}

const NEEDS = { safety: 'safety', permanency: 'permanency', wellBeing: 'well-being' };

function unwritten(needs: Record<keyof typeof NEEDS, { empty: boolean }>): Refusal | null {
  const empty = (Object.keys(NEEDS) as (keyof typeof NEEDS)[]).filter((need) => needs[need].empty);
  const list = empty.map((need) => NEEDS[need]).join(', ');
  const sentence = `The after-care plan says nothing on ${list}. Write how services address each of the three needs.`;
  return empty.length > 0 ? refusal('aftercare-missing', sentence, 'S4.68') : null;
}
