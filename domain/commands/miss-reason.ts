import { type MissedDuty, MISS_REASONS } from '../case/miss-reason';
import { agenda, dutyIn } from '../duties/agenda';
import type { Duty } from '../duties/duty';
import { command, firstRefusal, inFuture } from './command';
import { type Refusal, refusal } from './refusal';
import { CASEWORK, EITHER_AGENCY, rightsOf } from './rights';
import { choice, date, optional, text, words } from './shape';

/** A month that was missed stays open until somebody says why; then it is closed and sends nothing more (S3.22, S3.23). */
export const recordMissReason = command({
  description: 'Record why a monthly duty was missed; it is closed as missed',
  by: EITHER_AGENCY,
  shape: {
    duty: words('the duty, such as contact/child-1/2027-11'),
    code: choice('the reason in a word', MISS_REASONS),
    reason: text('what happened'),
    staffedOn: optional(date('day on which it was talked over with the unit supervisor')),
  },
  decide: (aCase, { duty: which, code, reason, staffedOn }, moment, policy) => {
    const duty = dutyIn(agenda(aCase, policy, moment.today, { now: moment.now }), which);
    if (!duty) return refusal('unknown-thing', `This case has no duty ${which}.`);
    const mayReason = rightsOf(aCase, moment.by, moment.on).some((right) => CASEWORK.includes(right));
    return (
      firstRefusal(
        notMissed(duty),
        !mayReason &&
          duty.owner.role !== 'enrolled' &&
          refusal('not-permitted', `${which} is the caseworker’s; the reason is the caseworker’s or the supervisor’s.`),
        staffedOn !== undefined && inFuture('The staffing', staffedOn, moment),
        reason.empty && refusal('reason-missing', `Write why ${which} was missed.`, 'S3.22', 'S3.23'),
      ) ?? [
        {
          type: 'missReasonRecorded',
          duty: which,
          code,
          text: reason,
          ...(staffedOn && { staffedOn }),
          ...asItStands(duty),
        },
      ]
    );
  },
});

function asItStands({ title, due }: Duty): { was?: MissedDuty } {
  return due === null ? {} : { was: { title, due } };
}

function notMissed({ id, state, due, closesWithReason }: Duty): Refusal | null {
  if (!closesWithReason)
    return refusal('wrong-state', `${id} can still be done, however late; a reason does not close it.`);
  if (state === 'overdue' || state === 'missed') return null;
  const sentence = state === 'open' ? `${id} can still be done: it is due ${due}.` : `${id} was not missed: ${state}.`;
  return refusal('wrong-state', sentence);
}
