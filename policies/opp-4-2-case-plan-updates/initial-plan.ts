import { OVERDUE_LADDER } from '../../domain/duties/ladder';
import {
  days,
  duty,
  earliestOf,
  erFirstContact,
  initialPlanApproved,
  jurisdictionalHearing,
  noChildLeft,
  removal,
  theCase,
} from '../../domain/duties/vocabulary';
import { firstUpdateAfter } from './plan-update';

/*
 * OPP 4-2, "DFCS Policy for Case Plans":
 *
 *   Initial case plans must be completed and approved online in CWS/CMS within 30 days of whichever of the following
 *   is the earliest date:
 *     • First contact with the child by the ER social worker or
 *     • Removal of the child from the family home, or
 *     • The jurisdictional hearing.
 *   […] This applies to all social workers who complete initial case plans.
 *
 * The duty is one of the case, whoever holds it (S1.14).
 */
export const initialPlan = duty('initial-plan', {
  title: 'Initial case plan',
  source: 'OPP 4-2',
  cites: ['S1.9', 'S1.10', 'S1.11', 'S1.12', 'S1.13'],
  per: theCase,
  since: earliestOf(erFirstContact, removal, jurisdictionalHearing).amongFocusChildren,
  due: days(30),
  metBy: initialPlanApproved,
  cancelledBy: noChildLeft,
  followedBy: (approvedOn, aCase) => firstUpdateAfter(approvedOn, aCase),
  announce: true,
  announceMoves: true,
  remind: [15, 7, 2, 0],
  escalate: OVERDUE_LADDER,
});
