import type { CivilDate } from '../calendar/civil-date';
import type { Case } from '../case/case';
import type { Enrolment } from '../case/enrolment';
import { nextExchange } from '../case/exchange';
import { jointServiceOn, latestJointService, TANF_OUTCOMES } from '../case/joint-service';
import { command } from './command';
import { isRefusal, type Refusal, refusal } from './refusal';
import { DCFS, DHS } from './rights';
import { choice } from './shape';

/** The referral to DCFS, with a copy to the DHS liaison. */
export const sendForm2151 = command({
  description: 'Send Form 2151, the referral, to DCFS',
  by: DHS,
  shape: {},
  decide: (aCase, _, moment) => {
    const service = runningJointService(aCase, moment.on);
    if (isRefusal(service)) return service;
    const waiting = aCase.forms2151.find((form) => form.enrolment === service.id && form.receivedOn === null);
    return waiting
      ? refusal('already-in-progress', `Form 2151 was sent on ${waiting.sentOn}; DCFS has not received it yet.`)
      : [{ type: 'form2151Sent', enrolment: service.id, exchange: nextExchange(aCase) }];
  },
});

/** From the receipt DCFS has two working days to call the DHS liaison (GLOSSARY e14). */
export const receiveForm2151 = command({
  description: 'Record that DCFS has received Form 2151; the call to the DHS liaison is then due',
  by: DCFS,
  shape: {},
  decide: (aCase) => {
    const form = aCase.forms2151.findIndex(({ receivedOn }) => receivedOn === null) + 1;
    return form > 0
      ? [{ type: 'form2151Received', form }]
      : refusal('wrong-state', 'No Form 2151 is on its way to DCFS. DHS sends it first (sendForm2151).');
  },
});

export const recordTanfInquiry = command({
  description: 'Record what the TANF (PACIS) inquiry said',
  by: DCFS,
  shape: { outcome: choice('the family’s TANF case', TANF_OUTCOMES) },
  decide: (aCase, { outcome }, moment) => {
    const service = runningJointService(aCase, moment.on);
    return isRefusal(service)
      ? service
      : [{ type: 'tanfInquiryRecorded', enrolment: service.id, on: moment.on, outcome }];
  },
});

/** The joint service of a day; without one the rules of this chapter do not apply (S0.6). */
export function runningJointService(aCase: Case, on: CivilDate): Enrolment | Refusal {
  return (
    jointServiceOn(aCase, on) ??
    refusal(
      'wrong-state',
      `No joint service with DCFS runs on ${on}. If both agencies serve the family, enrol the case first (openEnrolment).`,
      'S0.6',
    )
  );
}

/** The same, or the last one that ended: its late reports still need consents, and what is said of them is logged. */
export function runningOrLastJointService(aCase: Case, on: CivilDate): Enrolment | Refusal {
  return latestJointService(aCase, on) ?? runningJointService(aCase, on);
}
