import type { CivilDate } from '../calendar/civil-date';
import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import { code675, code675With, rspRows, rspStretchOn, type RspStretch } from '../case/rsp';
import { beforeTheCase, command, firstRefusal, inFuture, unknownPeople } from './command';
import { isRefusal, type Refusal, refusal } from './refusal';
import { DHS } from './rights';
import { date, flag, id, list, optional, text } from './shape';

/** The Responsibility and Services Plan is made; the first review counts from its date (GLOSSARY e35). */
export const recordRsp = command({
  description: 'Record the RSP, and whether it was made face to face',
  by: DHS,
  shape: {
    on: optional(date('its date; today if not given')),
    faceToFace: optional(flag('the client was met: it is a completed visit')),
    participants: optional(list(id('participant'))),
  },
  decide: (aCase, { on: given, faceToFace = false, participants = [] }, moment) => {
    const on = given ?? moment.on;
    const stretch = reviewed(aCase, on, moment);
    if (isRefusal(stretch)) return stretch;
    const { every } = stretch;
    return (
      firstRefusal(
        inFuture('The RSP', on, moment),
        beforeTheCase(aCase, 'The RSP', on),
        unknownPeople(aCase, participants),
        recordedAlready(aCase, on),
      ) ?? [
        {
          type: 'rspRecorded',
          on,
          faceToFace,
          every,
          participants,
          code675: faceToFace ? code675With(aCase, on) : null,
        },
      ]
    );
  },
});

/** Reviewed face to face; code 675 is set whether or not the RSP is revised (S0.1, S0.3, S0.4). */
export const recordRspReview = command({
  description: 'Record a completed face-to-face review of the RSP; Item 80 code 675 is set to its month',
  by: DHS,
  shape: {
    on: optional(date('day of the visit; today if not given')),
    revised: flag('the RSP was revised'),
    summary: optional(text('what was found')),
  },
  decide: (aCase, { on: given, revised, summary = null }, moment) => {
    const on = given ?? moment.on;
    const stretch = reviewed(aCase, on, moment);
    if (isRefusal(stretch)) return stretch;
    const early = on < stretch.from && refusal('date-out-of-order', beforeIt(on, stretch), 'S0.1');
    return (
      firstRefusal(early, inFuture('The review', on, moment), recordedAlready(aCase, on)) ?? [
        {
          type: 'rspReviewed',
          on,
          revised,
          every: stretch.every,
          code675: code675With(aCase, on),
          summary,
        },
      ]
    );
  },
});

export const deleteRspVisit = command({
  description: 'Delete an RSP or a review that was keyed by mistake',
  by: DHS,
  shape: { on: date('the day under which it was keyed') },
  decide: (aCase, { on }) => {
    const left = aCase.rsp.filter((row) => row.on !== on);
    return left.length < aCase.rsp.length
      ? [{ type: 'rspVisitDeleted', on, was: code675(aCase), code675: code675({ ...aCase, rsp: left }) }]
      : (tooOld(aCase, on) ?? refusal('unknown-thing', `No RSP and no review of ${on} is recorded.`));
  },
});

function tooOld(aCase: Case, on: CivilDate): Refusal | null {
  const sentence = `The review of ${on} is too old to be changed: of reviews of years ago the case keeps the day only. It stands in the journal.`;
  return rspRows(aCase).some((row) => row.on === on) ? refusal('wrong-state', sentence) : null;
}

/** Where a day's review belongs; refused where the RSP is not reviewed in this case. */
function reviewed(aCase: Case, on: CivilDate, { today }: Moment): RspStretch | Refusal {
  return (
    rspStretchOn(aCase, on, today) ??
    refusal(
      'wrong-state',
      `The RSP is not reviewed in this case on ${on}: neither the joint service with DCFS nor an RSP review runs.`,
      'S0.6',
    )
  );
}

function beforeIt(on: CivilDate, { enrolment }: RspStretch): string {
  return `${enrolment.id} (${enrolment.chapter}) began ${enrolment.from}; a review of ${on} does not belong to it.`;
}

function recordedAlready(aCase: Case, on: CivilDate): Refusal | null {
  const known = rspRows(aCase).some((row) => row.on === on);
  return known ? refusal('wrong-state', `The RSP or review of ${on} is recorded already.`) : null;
}
