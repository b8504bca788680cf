import type { CivilDate } from '../calendar/civil-date';
import type { RecordedEvent } from '../case/events';
import { type Enrolment, enrolmentOf } from '../case/enrolment';
import { enrolledOf } from '../case/recipients';
import { jointServiceOn } from '../case/joint-service';
import { jointServiceIn } from '../case/report-2151a';
import { reviewNumberOn, rspStretchOn } from '../case/rsp';
import { isActive } from '../case/staff';
import { dutyIn } from '../duties/agenda';
import type { View } from '../duties/diff';
import { aboutDuty } from './about-duties';
import type { Announcers } from './announce';
import type { Facts, NoticeDraft } from './notice';

/** What the two agencies of a joint service are told: the forms that reach them, code 675, the end. */
export const JOINT_SERVICE_ANNOUNCERS: Announcers = {
  form2151Sent: (_, view, recorded) => [
    {
      ...general(recorded, receiversOf(jointServiceOn(view.aCase, recorded.on), view)),
      kind: 'document',
      topic: 'form-2151-sent',
      about: 'form-2151',
      title: 'Form 2151 (referral)',
    },
  ],
  report2151ASent: ({ month }, view, recorded) => {
    const duty = dutyIn(view.agenda, `report-2151a-out/${month}`);
    const to = receiversOf(jointServiceIn(view.aCase, month), view);
    const facts = { month, daysLate: duty?.daysLate ?? 0 };
    return duty ? [{ ...aboutDuty(duty, view, recorded, 'document', 'report-2151a-sent', facts), to }] : [];
  },
  rspRecorded: ({ on, code675 }, view, recorded) => (code675 ? [rspPaper(on, code675, view, recorded)] : []),
  rspReviewed: ({ on, code675 }, view, recorded) => [rspPaper(on, code675, view, recorded)],
  enrolmentEnded: ({ enrolment, on }, view, recorded) => {
    const ended = enrolmentOf(view.aCase, enrolment);
    if (!ended || ended.chapter === 'patp-review') return [];
    return [
      {
        ...general(recorded, enrolledOf(view.aCase, enrolment, 'owner', recorded.on), { chapter: ended.chapter, on }),
        kind: 'status',
        topic: 'enrolment-ended',
        about: enrolment,
        title: ended.chapter === 'dcfs-2151a' ? 'Joint service with DCFS' : 'RSP review',
      },
    ];
  },
};

/** The RSP and the date for Item 80 code 675, about the review that was done; what made the RSP is review 0. */
function rspPaper(on: CivilDate, code675: string, view: View, recorded: RecordedEvent): NoticeDraft {
  const { aCase, agenda } = view;
  const number = reviewNumberOn(aCase, on, agenda.today);
  const enrolment = rspStretchOn(aCase, on, agenda.today)?.enrolment;
  const next = dutyIn(agenda, `rsp-review/${number + 1}`);
  const to = enrolment ? enrolledOf(aCase, enrolment.id, 'owner', agenda.today) : [];
  const done = dutyIn(agenda, `rsp-review/${number}`);
  const facts = { visit: on, code675, nextReview: next?.due ?? null, daysLate: done?.daysLate ?? 0 };
  return {
    ...general(recorded, to, facts),
    kind: 'document',
    topic: 'rsp-reviewed',
    about: `rsp-review/${number}`,
    title: 'RSP',
    due: done?.due ?? null,
  };
}

/** The DCFS worker, and a copy to the DHS liaison (S0.18, S0.19). */
function receiversOf(service: Enrolment | undefined, { aCase, agenda }: View): (string | null)[] {
  if (!service) return [];
  const liaison = service.liaison && isActive(aCase, service.liaison) ? service.liaison : null;
  return [...enrolledOf(aCase, service.id, 'partner', agenda.today), liaison];
}

function general(
  { sequence }: RecordedEvent,
  to: readonly (string | null)[],
  facts: Facts = {},
): Pick<NoticeDraft, 'occasion' | 'to' | 'due' | 'because' | 'facts'> {
  return { occasion: `event-${sequence}`, to, due: null, because: '', facts };
}
