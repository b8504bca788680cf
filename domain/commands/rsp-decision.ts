import { rspDecisionsOwed } from '../case/rsp-decision';
import { command } from './command';
import { refusal } from './refusal';
import { DHS } from './rights';
import { flag, id, month, optional, text } from './shape';

/** "Update the RSP, as appropriate, each time information is received from DCFS" (S0.27): done or not needed, and why. */
export const decideOnRsp = command({
  description: 'Decide whether the RSP changes after a report or an exchange from DCFS',
  by: DHS,
  shape: {
    report: optional(month('month of the report from DCFS')),
    exchange: optional(id('or the exchange, such as exchange-4')),
    changed: flag('the RSP is changed'),
    reason: text('why it is changed, or why not'),
  },
  decide: (aCase, { report, exchange, changed, reason }) => {
    const about = report ?? exchange;
    if (about === undefined || (report !== undefined && exchange !== undefined))
      return refusal('malformed-command', 'Name the report or the exchange that the decision is about.');
    const decision = rspDecisionsOwed(aCase).find((each) => each.about === about);
    if (!decision)
      return refusal('unknown-thing', `Nothing from DCFS under ${about} waits for a decision on the RSP.`, 'S0.27');
    if (decision.decidedOn)
      return refusal('wrong-state', `The decision after ${about} was made on ${decision.decidedOn}.`, 'S0.27');
    return reason.empty
      ? refusal('reason-missing', 'Write why the RSP changes, or why it need not.', 'S0.27')
      : [{ type: 'rspDecided', about, changed, reason }];
  },
});
