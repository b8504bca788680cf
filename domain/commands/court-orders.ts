import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import { A_YEAR_BEFORE, beforeTheCase, command, firstRefusal, inFuture } from './command';
import { type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { choice, date, flag, id, optional, text } from './shape';

const LEARNT_FROM = ['minute-order', 'notification'] as const;

/** The receipt of the minute order or the court's notification starts the clock of an immediate revision (S1.78). */
export const receiveCourtOrder = command({
  description: 'Record a minute order or a notification by the court',
  by: CASEWORK,
  shape: {
    dated: date('date of the order'),
    receivedOn: optional(date('day of receipt or notification; the day of keying unless said otherwise')),
    differs: flag('whether it differs from the plan or adds to it'),
    learntFrom: optional(choice('how it was learnt; the minute order unless said otherwise', LEARNT_FROM)),
    summary: optional(text('what was ordered')),
  },
  decide: (aCase, { dated, receivedOn, differs, learntFrom = 'minute-order', summary }, moment) => {
    const received = receivedOn ?? moment.on;
    return (
      unfitDays(aCase, dated, received, moment) ?? [
        {
          type: 'courtOrderReceived',
          id: `order-${aCase.orders.length + 1}`,
          dated,
          receivedOn: received,
          differs,
          learntFrom,
          summary: summary ?? null,
        },
      ]
    );
  },
});

export const correctCourtOrder = command({
  description: 'Correct a court order that was keyed wrongly: its dates, or whether it differs from the plan',
  by: CASEWORK,
  shape: {
    order: id('order, such as order-1'),
    dated: optional(date('date of the order')),
    receivedOn: optional(date('day of receipt or notification')),
    differs: optional(flag('whether it differs from the plan or adds to it')),
  },
  decide: (aCase, { order: which, ...given }, moment) => {
    const order = aCase.orders.find((each) => each.id === which);
    if (!order) return refusal('unknown-thing', `There is no ${which} in this case.`);
    const { dated = order.dated, receivedOn = order.receivedOn, differs = order.differs } = given;
    return (
      unfitDays(aCase, dated, receivedOn, moment) ?? [
        { type: 'courtOrderCorrected', order: which, dated, receivedOn, differs },
      ]
    );
  },
});

function unfitDays(aCase: Case, dated: string, received: string, moment: Moment): Refusal | null {
  const sentence = `An order of ${dated} cannot be received on ${received}.`;
  return firstRefusal(
    inFuture('The order', dated, moment),
    inFuture('The receipt', received, moment),
    beforeTheCase(aCase, 'The order', dated, A_YEAR_BEFORE),
    received < dated && refusal('date-out-of-order', sentence),
  );
}
