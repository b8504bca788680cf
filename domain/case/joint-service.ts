import { addDays, type CivilDate, earliest } from '../calendar/civil-date';
import type { Case } from './case';
import { type Enrolment, type EnrolmentChapter, enrolmentsIn } from './enrolment';
import type { Evolvers } from './events';
import { withExchange } from './exchange';

/*
 * The joint service with DCFS: "If a client receives services from both DHS and DCFS" (S0.6). Its opening acts, the
 * referral by Form 2151 and the TANF inquiry, come from the companion page (GLOSSARY e14).
 */

/** A referral by Form 2151: sent by DHS, received by DCFS, followed by a call to the DHS liaison. */
export interface Form2151 {
  enrolment: string;
  sentOn: CivilDate;
  receivedOn: CivilDate | null;
  calledOn: CivilDate | null;
}

export const TANF_OUTCOMES = ['active', 'not-active', 'unknown'] as const;

/** What the inquiry at DHS's benefit system (PACIS) said of the family's TANF case. */
export interface TanfInquiry {
  enrolment: string;
  on: CivilDate;
  outcome: (typeof TANF_OUTCOMES)[number];
}

export interface JointServiceEvents {
  form2151Sent: { enrolment: string; exchange: string };
  /** `form`: which of the case's referrals it is, from 1. */
  form2151Received: { form: number };
  tanfInquiryRecorded: TanfInquiry;
}

export const evolveJointService: Evolvers<JointServiceEvents> = {
  form2151Sent: (aCase, { enrolment, exchange }, { on }) =>
    withExchange(
      { ...aCase, forms2151: [...aCase.forms2151, { enrolment, sentOn: on, receivedOn: null, calledOn: null }] },
      { id: exchange, on, direction: 'dhs-to-dcfs', channel: 'written', form: 'form-2151' },
    ),
  form2151Received: (aCase, { form }, { on }) => withForm(aCase, form, { receivedOn: on }),
  tanfInquiryRecorded: (aCase, { enrolment, on, outcome }) => ({
    ...aCase,
    tanfInquiries: [...aCase.tanfInquiries, { enrolment, on, outcome }],
  }),
};

/** The joint service of a day: the rules of both agencies apply only while both serve the family (S0.6). */
export function jointServiceOn(aCase: Case, on: CivilDate): Enrolment | undefined {
  return enrolmentsIn(aCase, 'dcfs-2151a').findLast(({ from, to }) => from <= on && (to === null || on <= to));
}

/** The joint service that runs on a day or was the last one before it: what is keyed after its end belongs to it. */
export function latestJointService(aCase: Case, on: CivilDate): Enrolment | undefined {
  return enrolmentsIn(aCase, 'dcfs-2151a').findLast(({ from }) => from <= on);
}

/** The next day on which an enrolment begins, or the day after one that nobody has ended runs out. */
export function enrolmentsChangeOn(aCase: Case, today: CivilDate, ...chapters: EnrolmentChapter[]): CivilDate | null {
  const enrolments = enrolmentsIn(aCase, ...chapters).filter(({ endedOn }) => endedOn === null);
  const begins = enrolments.map(({ from }) => from).filter((from) => from > today);
  const ends = enrolments.flatMap(({ to }) => (to !== null && to >= today ? [addDays(to, 1)] : []));
  return earliest([...begins, ...ends]);
}

/** Since when an enrolment is over on a day: ended by somebody, or past its last day; null while it runs. */
export function endOf({ to, endedOn }: Enrolment, today: CivilDate): CivilDate | null {
  return endedOn ?? (to !== null && to < today ? to : null);
}

function withForm(aCase: Case, number: number, change: Partial<Form2151>): Case {
  const forms2151 = aCase.forms2151.map((form, index) => (index === number - 1 ? { ...form, ...change } : form));
  return { ...aCase, forms2151 };
}
