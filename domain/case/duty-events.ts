import type { Instant } from '../calendar/agency-clock';
import type { CivilDate } from '../calendar/civil-date';
import type { NoticeId } from '../record';
import type { Case, FormerDate } from './case';
import type { Evolvers } from './events';
import type { MissedDuty, MissReason } from './miss-reason';
import type { Text } from './text';

/** What became of a duty, as the difference of two agendas (duties/diff.ts), and of the notices about it. */
export interface DutyEvents {
  /**
   * `again`: it had ended, and is owed after all. `to`: whose it is, where it is not the case's worker's. `dueAt`: the
   * instant, where hours count.
   */
  dutyOpened: {
    duty: string;
    title: string;
    due: CivilDate | null;
    dueAt?: Instant;
    because: string;
    again: boolean;
    to?: string[];
  };
  dutyMoved: {
    duty: string;
    due: CivilDate | null;
    dueAt?: Instant;
    was: CivilDate | null;
    wasBecause: string;
    because: string;
  };
  dutyConfirmed: { duty: string; due: CivilDate | null; dueAt?: Instant; because: string };
  dutyMet: { duty: string; due: CivilDate | null; on: CivilDate; daysLate: number };
  dutyOverdue: { duty: string; due: CivilDate | null };
  dutyCancelled: { duty: string; due: CivilDate | null; reason: string };
  dutyMissed: { duty: string; due: CivilDate | null; reason: string };
  dutyExcused: { duty: string; due: CivilDate | null; reason: string };
  /** Why a month was missed, for the duty that its date was not kept (S3.22, S3.23, GLOSSARY e22). */
  missReasonRecorded: { duty: string; text: Text; was?: MissedDuty } & Pick<MissReason, 'code' | 'staffedOn'>;
  warningRaised: { warning: string; sentence: string };
  dutyHandedOver: { duty: string; to: string[] };
  signatureRequired: { plan: string; child: string };
  noticeUndelivered: { notice: string; to: string; code: string };
  /** No longer wanted when its turn came: its duty was met while it waited for a mail server. */
  noticeDropped: { notice: NoticeId };
}

const unchanged = (aCase: Case): Case => aCase;

export const evolveDuties: Evolvers<DutyEvents> = {
  dutyOpened: (aCase, { duty, due, because, again }, { on: until }) =>
    again ? withFormerDate(aCase, duty, { due, until, because }) : aCase,
  dutyMoved: (aCase, { duty, was, wasBecause }, { on: until }) =>
    withFormerDate(aCase, duty, { due: was, until, because: wasBecause }),
  missReasonRecorded: (aCase, { duty, code, text, was, staffedOn }, { on, by }) => {
    const reason = { code, text, on, by, ...(staffedOn && { staffedOn }), ...(was && { was }) };
    return { ...aCase, missReasons: { ...aCase.missReasons, [duty]: reason } };
  },
  dutyConfirmed: unchanged,
  dutyMet: unchanged,
  dutyOverdue: unchanged,
  dutyCancelled: unchanged,
  dutyMissed: unchanged,
  dutyExcused: unchanged,
  warningRaised: unchanged,
  dutyHandedOver: unchanged,
  signatureRequired: unchanged,
  noticeDropped: unchanged,
  noticeUndelivered: (aCase, { notice, to, code }, stamp) => ({
    ...aCase,
    problems: [...aCase.problems, { notice, to, code, at: stamp.at, event: stamp.sequence }],
  }),
};

function withFormerDate(aCase: Case, duty: string, former: FormerDate): Case {
  return { ...aCase, formerDates: { ...aCase.formerDates, [duty]: [...(aCase.formerDates[duty] ?? []), former] } };
}
