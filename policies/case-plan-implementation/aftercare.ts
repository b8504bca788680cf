import { addMonths } from '../../domain/calendar/civil-date';
import { OVERDUE_LADDER } from '../../domain/duties/ladder';
import { duty, monthsBefore, startedBy, theCase } from '../../domain/duties/vocabulary';
import type { WarningRule } from '../../domain/duties/warning';
import type { Case } from '../../domain/case/case';
import { familyMeetingsHeld } from '../../domain/case/engagement';
import { plansInProgress } from '../../domain/case/plan';
import { referralsMade } from '../../domain/case/referral';
import { gate } from '../../domain/policy';
import { SOURCE } from './source';

/** S4.66. */
const MONTHS_AHEAD = 6;

/*
 * KCA 20:
 *
 *   Begin to develop an after-care plan with youth, family and significant others at least six months prior to planned
 *   case closing/discharge.
 *
 * Six months before with the clamp of the month's end (part b, 13). Without a planned closing nothing is owed.
 */
export const aftercareBegun = duty('aftercare', {
  title: 'After-care plan begun',
  source: SOURCE,
  cites: ['S4.66', 'S4.67'],
  per: (aCase) => (aCase.aftercare ? theCase() : []),
  since: ({ aftercare }) =>
    startedBy(aftercare?.plannedClosing ? { on: aftercare.plannedClosing, what: 'planned closing' } : null),
  due: monthsBefore(MONTHS_AHEAD),
  metBy: ({ aftercare }) => aftercare?.begunOn ?? null,
  cancelledBy: ({ aftercare }) => (aftercare?.plannedClosing ? null : 'no closing is planned any more'),
  announce: true,
  announceMoves: true,
  remind: [30, 7, 2, 0],
  escalate: OVERDUE_LADDER,
});

/*
 * A closing that is planned less than six months ahead makes the after-care plan late before anybody could begin it:
 * it is justified when it is planned (product's decision).
 */
export const lateAftercareIsJustified = gate('planClosing', {
  code: 'reason-missing',
  source: SOURCE,
  cites: ['S4.66'],
  refuses: ({ aftercare }, { on, justification }, moment) => {
    const begins = addMonths(on, -MONTHS_AHEAD);
    const inTime = begins >= moment.on || Boolean(aftercare?.begunOn);
    return inTime || (justification && !justification.empty)
      ? null
      : `For a closing on ${on} the after-care plan had to begin by ${begins}, which has passed. Write why (justification).`;
  },
});

/*
 * KCA 20, where in the life of the case:
 *
 *   At final FTM. / Reassessment. / Case closure.
 *
 * No number is given: what these days find undone is shown. At closure itself the after-care plan is a condition
 * (closing.ts).
 */
export const aftercareUndone: WarningRule = {
  code: 'aftercare-undone',
  source: SOURCE,
  cites: ['S4.64'],
  finds: (aCase) => (aCase.aftercare?.completedOn ? [] : occasions(aCase)),
};

function occasions(aCase: Case): { key: string; sentence: string }[] {
  const meeting = familyMeetingsHeld(aCase).findLast(({ final }) => final);
  const reassessed = aCase.aftercare?.plannedClosing && plansInProgress(aCase).find(({ kind }) => kind === 'update');
  return [
    ...(meeting
      ? [
          {
            key: meeting.id,
            sentence: `The final family team meeting was on ${meeting.on}; no after-care plan is done.`,
          },
        ]
      : []),
    ...(reassessed
      ? [
          {
            key: reassessed.id,
            sentence: `The family is assessed anew for ${reassessed.id} and a closing is planned; no after-care plan is done.`,
          },
        ]
      : []),
  ];
}

/*
 *   Provide and connect youth/family with documentation, information and support needed to secure and participate in
 *   aftercare services.
 */
export const documentationNotGiven: WarningRule = {
  code: 'aftercare-documentation',
  source: SOURCE,
  cites: ['S4.70'],
  finds: ({ aftercare }) =>
    aftercare?.completedOn && !aftercare.documentationGivenOn
      ? [
          {
            key: '1',
            sentence: 'The after-care plan is done, and no day is recorded on which youth and family got it.',
          },
        ]
      : [],
};

/*
 *   Prepare families for identifying community services to support future needs.
 */
export const familyNotPrepared: WarningRule = {
  code: 'aftercare-community',
  source: SOURCE,
  cites: ['S4.72'],
  finds: ({ aftercare }) =>
    aftercare?.completedOn && !aftercare.familyPreparedOn
      ? [
          {
            key: '1',
            sentence:
              'The after-care plan is done, and no day is recorded on which the family was prepared to find community services (completeAftercare, familyPreparedOn).',
          },
        ]
      : [],
};

/*
 *   Make written service referrals for discharge services and follow-up with providers.
 *
 * A written referral made since the after-care plan was begun counts as one of them (product default).
 */
export const dischargeReferrals: WarningRule = {
  code: 'aftercare-referrals',
  source: SOURCE,
  cites: ['S4.69'],
  finds: (aCase) => {
    const begunOn = aCase.aftercare?.begunOn;
    if (!begunOn) return [];
    const made = referralsMade(aCase).filter(({ written, on }) => written && on >= begunOn);
    const unanswered = made.filter(({ respondedOn }) => !respondedOn);
    const none = `Since the after-care plan was begun (${begunOn}) no written referral was made to services for the time after discharge (recordReferral).`;
    return made.length === 0
      ? [{ key: '1', sentence: none }]
      : unanswered.map(({ id: key }) => ({
          key,
          sentence: `${key}, made since the after-care plan was begun, has no answer yet: follow it up with the provider (recordProviderResponse).`,
        }));
  },
};
