import { awaitsCall, EXCHANGE_CHANNELS, EXCHANGE_DIRECTIONS, nextExchange } from '../case/exchange';
import type { Case } from '../case/case';
import type { CivilDate } from '../calendar/civil-date';
import { command, firstRefusal, inFuture } from './command';
import { runningOrLastJointService } from './joint-service';
import { isRefusal, type Refusal, refusal } from './refusal';
import { EITHER_AGENCY } from './rights';
import { choice, date, flag, id, list, listed, optional, text } from './shape';

/** Forms 2151 and 2151A log themselves; calls, staffings and messages are logged by whoever had them (S0.7, S0.28). */
export const logExchange = command({
  description: 'Log an exchange of information between DHS and DCFS',
  by: EITHER_AGENCY,
  shape: {
    on: optional(date('day; today if not given')),
    direction: choice('who told whom', EXCHANGE_DIRECTIONS),
    channel: choice('how', EXCHANGE_CHANNELS),
    topics: optional(list(listed('what about', 'exchange-topics'))),
    with: optional(list(id('who took part'))),
    liaisonCall: optional(flag('this is the call to the DHS liaison')),
    aboutTheFamily: optional(
      flag('it is to be decided whether the RSP changes; true for what DCFS tells unless said otherwise'),
    ),
    summary: optional(text('what was said')),
  },
  decide: (aCase, args, moment) => {
    const { on = moment.on, direction, channel, topics, liaisonCall = false } = args;
    const aboutTheFamily = args.aboutTheFamily ?? isNews(direction, liaisonCall);
    const service = runningOrLastJointService(aCase, on);
    if (isRefusal(service)) return service;
    const participants = args.with ?? [];
    return (
      firstRefusal(
        inFuture('The exchange', on, moment),
        strangers(aCase, participants),
        liaisonCall && noCallOwed(aCase, on),
      ) ?? [
        {
          type: 'exchangeLogged',
          exchange: { id: nextExchange(aCase), on, direction, channel, ...(topics ? { topics } : {}) },
          enrolment: service.id,
          with: participants,
          liaisonCall,
          aboutTheFamily: aboutTheFamily && (service.to === null || on <= service.to),
          summary: args.summary ?? null,
        },
      ]
    );
  },
});

/** "Each time information is received from DCFS" (S0.27): what goes both ways may be talk, and the call is a courtesy. */
function isNews(direction: (typeof EXCHANGE_DIRECTIONS)[number], liaisonCall: boolean): boolean {
  return direction === 'dcfs-to-dhs' && !liaisonCall;
}

function strangers(aCase: Case, ids: readonly string[]): Refusal | null {
  const known = [...aCase.staff, ...aCase.family].map((each) => each.id);
  const stranger = ids.find((each) => !known.includes(each));
  return stranger === undefined
    ? null
    : refusal('unknown-person', `${stranger} is neither a participant of this case nor has a role in it.`);
}

function noCallOwed(aCase: Case, on: CivilDate): Refusal | null {
  return aCase.forms2151.some((form) => awaitsCall(form, on))
    ? null
    : refusal(
        'wrong-state',
        `On ${on} no Form 2151 waits for the call to the DHS liaison. Log it as an ordinary call.`,
      );
}
