import { ordersOutstanding } from '../../domain/case/court';
import { DAILY_LADDER } from '../../domain/duties/ladder';
import {
  duty,
  orderDoesNotDiffer,
  orderIncorporated,
  orderThatDiffers,
  type OrderSubject,
  receiptOfTheOrder,
  theSameDay,
} from '../../domain/duties/vocabulary';
import { stepsOfARevision } from '../../domain/duties/revision-steps';
import { gate } from '../../domain/policy';

/*
 * OPP 4-2, "When the Court Orders Services that Are Different from Those in the Case Plan":
 *
 *   If the Court does not order the social worker's recommendation and/or makes additional orders, upon receipt of the
 *   Court Minute Order or notification by the Court, the social worker immediately:
 *     • Updates the Case Plan in CWS/CMS.
 *     • Prints and signs a hard copy of the Case Plan Update.
 *     • Has the social work supervisor sign and date the hard copy.
 *     • Submits the electronic Case Plan Update to the social work supervisor for online approval in CWS/CMS.
 *     • Prints out copies for the parents and, if applicable, the child and has them sign the Case Plan Update.
 *     • Files the hard-copy of the case plan in the case file.
 *
 * The first of these, the updated plan (S1.80), is one in effect that names the order.
 */
export const courtOrderedRevision = duty<OrderSubject>('court-order', {
  title: 'Court-ordered revision',
  source: 'OPP 4-2',
  cites: ['S1.77', 'S1.78', 'S1.79'],
  per: orderThatDiffers,
  since: receiptOfTheOrder,
  due: theSameDay,
  metBy: orderIncorporated,
  cancelledBy: orderDoesNotDiffer,
  details: stepsOfARevision,
  announce: true,
  announceMoves: true,
  remind: [],
  escalate: DAILY_LADDER,
});

/*
 *   Case Plans must be updated before being transferred to another social worker when the Court makes different or
 *   additional orders from those recommended by the social worker.
 */
const TRANSFERS = ['transferCase', 'requestTransfer', 'acceptTransfer'] as const;

export const noTransferBeforeTheOrder = TRANSFERS.map((command) =>
  gate(command, {
    code: 'order-not-incorporated',
    source: 'OPP 4-2',
    cites: ['S1.86'],
    refuses: (aCase) => {
      const order = ordersOutstanding(aCase)[0];
      return order
        ? `The case cannot be transferred: the order of ${order.dated} is not yet in an approved plan.`
        : null;
    },
  }),
);
