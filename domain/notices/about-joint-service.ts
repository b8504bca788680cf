import type { CivilDate } from '../calendar/civil-date';
import type { RecordedEvent } from '../case/events';
import { type Enrolment, type EnrolmentChapter, enrolmentOf } from '../case/enrolment';
import { enrolledOf } from '../case/recipients';
import { jointServiceOn } from '../case/joint-service';
import { jointServiceIn } from '../case/report-2151a';
import { code675, lastVisit, reviewNumberOn, rspStretchOn } from '../case/rsp';
import { isActive } from '../case/staff';
import { dutyIn } from '../duties/agenda';
import type { View } from '../duties/diff';
import { isOwed } from '../duties/duty';
import { aboutDuty } from './about-duties';
import type { Announcers } from './announce';
import type { Facts, NoticeDraft } from './notice';

/** What the two agencies of a joint service are told: the forms that reach them, code 675, the end. */
export const JOINT_SERVICE_ANNOUNCERS: Announcers = {
  form2151Sent: (_, view, recorded) => [
    {
      ...sentTo(jointServiceOn(view.aCase, recorded.on), view, recorded),
      kind: 'document',
      topic: 'form-2151-sent',
      about: 'form-2151',
      title: 'Form 2151 (referral)',
    },
  ],
  report2151ASent: ({ month }, view, recorded) => {
    const duty = dutyIn(view.agenda, `report-2151a-out/${month}`);
    const { to, facts: sent } = sentTo(jointServiceIn(view.aCase, month), view, recorded);
    const facts = { ...sent, month, daysLate: duty?.daysLate ?? 0 };
    return duty ? [{ ...aboutDuty(duty, view, recorded, 'document', 'report-2151a-sent', facts), to }] : [];
  },
  rspRecorded: ({ on, faceToFace }, view, recorded) => (faceToFace ? rspPaper(on, view, recorded) : []),
  rspReviewed: ({ on }, view, recorded) => rspPaper(on, view, recorded),
  rspVisitDeleted: ({ on, was, code675: code }, view, recorded) => (was === code ? [] : [codeBack(on, view, recorded)]),
  enrolmentEnded: ({ enrolment, on }, view, recorded) => {
    const ended = enrolmentOf(view.aCase, enrolment);
    const title = ended && ENDED[ended.chapter];
    if (!ended || !title) return [];
    return [
      {
        ...general(recorded, enrolledOf(view.aCase, enrolment, 'owner', recorded.on), { chapter: ended.chapter, on }),
        kind: 'status',
        topic: 'enrolment-ended',
        about: enrolment,
        title,
      },
    ];
  },
};

/** Whose end is told to its owner; of the others whoever ended it knows. */
const ENDED: Partial<Record<EnrolmentChapter, string>> = {
  'dcfs-2151a': 'Joint service with DCFS',
  'rsp-review': 'RSP review',
};

/** The RSP and the date for Item 80 code 675, when the visit is the latest; what made the RSP is review 0. */
function rspPaper(on: CivilDate, view: View, recorded: RecordedEvent): NoticeDraft[] {
  const { aCase, agenda } = view;
  if (lastVisit(aCase) !== on) return [];
  const done = dutyIn(agenda, `rsp-review/${reviewNumberOn(aCase, on, agenda.today)}`);
  const facts = { visit: on, daysLate: done?.daysLate ?? 0 };
  return [{ ...aboutVisit(on, on, view, recorded, facts), topic: 'rsp-reviewed', due: done?.due ?? null }];
}

/** A visit that was none: the code goes back to the one before. */
function codeBack(on: CivilDate, view: View, recorded: RecordedEvent): NoticeDraft {
  return { ...aboutVisit(lastVisit(view.aCase), on, view, recorded, { visit: on }), topic: 'rsp-visit-deleted' };
}

/** The code that is right now, and the review that is owed now. */
function aboutVisit(
  last: CivilDate | null,
  on: CivilDate,
  { aCase, agenda }: View,
  recorded: RecordedEvent,
  facts: Facts,
): Omit<NoticeDraft, 'topic'> {
  const enrolment = rspStretchOn(aCase, on, agenda.today)?.enrolment;
  const to = enrolment ? enrolledOf(aCase, enrolment.id, 'owner', agenda.today) : [];
  const next = agenda.duties.find((duty) => duty.kind === 'rsp-review' && isOwed(duty));
  return {
    ...general(recorded, to, { ...facts, code675: code675(aCase), nextReview: next?.due ?? null }),
    kind: 'document',
    about: `rsp-review/${last ? reviewNumberOn(aCase, last, agenda.today) : 0}`,
    title: 'RSP',
  };
}

/** The DCFS worker, and a copy to the DHS liaison (S0.18, S0.19). */
function sentTo(service: Enrolment | undefined, { aCase, agenda }: View, recorded: RecordedEvent) {
  const liaison = service?.liaison && isActive(aCase, service.liaison) ? service.liaison : null;
  const worker = service ? enrolledOf(aCase, service.id, 'partner', agenda.today) : [];
  return general(recorded, [...worker, liaison], { copied: liaison !== null });
}

function general(
  { sequence }: RecordedEvent,
  to: readonly (string | null)[],
  facts: Facts = {},
): Pick<NoticeDraft, 'occasion' | 'to' | 'due' | 'because' | 'facts'> {
  return { occasion: `event-${sequence}`, to, due: null, because: '', facts };
}
