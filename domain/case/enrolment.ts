import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { Evolvers } from './events';

/**
 * What a case can be enrolled in for a while: the joint service with DCFS, its RSP part alone, the monthly PATP review, an
 * investigation that goes on beside the services.
 */
export const ENROLMENT_CHAPTERS = ['dcfs-2151a', 'rsp-review', 'patp-review', 'investigation'] as const;
export type EnrolmentChapter = (typeof ENROLMENT_CHAPTERS)[number];

/** A dated stretch of a chapter, with the people who owe its duties. */
export interface Enrolment {
  id: string;
  chapter: EnrolmentChapter;
  from: CivilDate;
  /** The last day, as planned or as it was; null while none is planned. */
  to: CivilDate | null;
  /** The day on which somebody ended it. */
  endedOn: CivilDate | null;
  /** Whose duties they are: the DHS caseworker of a joint service. Null: the case's worker. */
  owner: string | null;
  /** The DCFS worker of a joint service. */
  partner: string | null;
  /** Gets a copy of what goes out. */
  liaison: string | null;
  /** Whom of the family it serves; whom an investigation is to interview beside all children and parents (S3.3). */
  participants: string[];
  /** A shorter interval than the rule's for the reviews of this case, in days (S0.2). */
  reviewEvery: number | null;
}

export interface EnrolmentEvents {
  enrolmentOpened: Omit<Enrolment, 'endedOn'>;
  enrolmentChanged: { enrolment: string } & Partial<Pick<Enrolment, 'owner' | 'partner' | 'liaison' | 'reviewEvery'>>;
  enrolmentEndPlanned: { enrolment: string; on: CivilDate };
  enrolmentEnded: { enrolment: string; on: CivilDate };
}

export const evolveEnrolments: Evolvers<EnrolmentEvents> = {
  enrolmentOpened: (aCase, enrolment) => ({
    ...aCase,
    enrolments: [...aCase.enrolments, { ...enrolment, endedOn: null }],
  }),
  enrolmentChanged: (aCase, { enrolment, ...change }) => withEnrolment(aCase, enrolment, change),
  enrolmentEndPlanned: (aCase, { enrolment, on }) => withEnrolment(aCase, enrolment, { to: on }),
  enrolmentEnded: (aCase, { enrolment, on }) => withEnrolment(aCase, enrolment, { to: on, endedOn: on }),
};

export function enrolmentOf(aCase: Case, id: string): Enrolment | undefined {
  return aCase.enrolments.find((enrolment) => enrolment.id === id);
}

/** The enrolments in some chapters, oldest first, over or not. */
export function enrolmentsIn(aCase: Case, ...chapters: EnrolmentChapter[]): Enrolment[] {
  return aCase.enrolments.filter((enrolment) => chapters.includes(enrolment.chapter));
}

function withEnrolment(aCase: Case, id: string, change: Partial<Enrolment>): Case {
  const enrolments = aCase.enrolments.map((each) => (each.id === id ? { ...each, ...change } : each));
  return { ...aCase, enrolments };
}
