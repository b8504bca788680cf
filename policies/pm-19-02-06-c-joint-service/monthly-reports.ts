import { enrolmentsIn } from '../../domain/case/enrolment';
import { reportOf } from '../../domain/case/report-2151a';
import type { Case } from '../../domain/case/case';
import { type Escalation } from '../../domain/duties/ladder';
import { duty, eachMonth, type MonthSubject, type Span, theLastDayInTheMonth } from '../../domain/duties/vocabulary';
import { consentInForce } from '../../domain/case/consent';
import { jointServiceIn } from '../../domain/case/report-2151a';
import { gate } from '../../domain/policy';

/** The months of a joint service: the rules apply "if a client receives services from both DHS and DCFS" (S0.6). */
interface JointService extends Span {
  enrolment: string;
}

function jointServices(aCase: Case): JointService[] {
  return enrolmentsIn(aCase, 'dcfs-2151a').map(({ id, from, to }) => ({ key: '', from, to, enrolment: id }));
}

// Product defaults, GLOSSARY part d and e28: whoever waits for a report hears that it is missing; the liaison gets a copy.
const OUTBOUND_LADDER: Escalation[] = [
  { after: 1, to: ['owner', 'supervisor', 'liaison'] },
  { after: 7, to: ['programme-manager'] },
];

const INBOUND_LADDER: Escalation[] = [
  { after: 1, to: ['owner', 'supervisor', 'counterpart'] },
  { after: 7, to: ['programme-manager'] },
];

/*
 * PM 19-02-06-c, "Reporting for DCFS Intact Families":
 *
 *   On a monthly basis, use Form 2151A to report information to the DCFS worker. Provide a copy of Form 2151A to the DHS
 *   liaison.
 *
 * "Monthly" names no day: the last one of the month (part e, row 10), or the closing day of the joint service (row 29).
 */
export const outboundReport = duty<MonthSubject<JointService>>('report-2151a-out', {
  title: ({ month }) => `Form 2151A to DCFS for ${month}`,
  source: 'PM 19-02-06-c',
  cites: ['S0.6', 'S0.17', 'S0.18', 'S0.19'],
  ...eachMonth(jointServices),
  due: theLastDayInTheMonth,
  metBy: (aCase, { month }) => reportOf(aCase, month)?.sentOn ?? null,
  owner: (_, { span }) => ({ role: 'enrolled', as: 'owner', enrolment: span.enrolment }),
  drafts: true,
  announce: false,
  announceMoves: true,
  remind: [7, 2, 0],
  escalate: OUTBOUND_LADDER,
});

/*
 *   The DCFS caseworker also sends Form 2151A monthly to DHS.
 *
 * What DCFS has not written cannot be received later: a missing report is closed with its reason (part e, row 22).
 */
export const inboundReport = duty<MonthSubject<JointService>>('report-2151a-in', {
  title: ({ month }) => `Form 2151A from DCFS for ${month}`,
  source: 'PM 19-02-06-c',
  cites: ['S0.6', 'S0.26'],
  ...eachMonth(jointServices),
  due: theLastDayInTheMonth,
  metBy: (aCase, { month }) => reportOf(aCase, month)?.receivedOn ?? null,
  owner: (_, { span }) => ({ role: 'enrolled', as: 'partner', enrolment: span.enrolment }),
  closesWithReason: true,
  announce: false,
  announceMoves: true,
  remind: [],
  escalate: INBOUND_LADDER,
});

/*
 *   [The collaboration] includes […] maintaining up-to-date consents to allow ongoing communication.
 *
 * One consent of somebody whom the joint service serves allows the report about the family; after the closing day of the
 * joint service the last report still needs one.
 */
export const consentBeforeTheReport = gate('sendReport2151A', {
  code: 'consent-missing',
  source: 'PM 19-02-06-c',
  cites: ['S0.14'],
  refuses: (aCase, { month }, { on }) =>
    consentInForce(aCase, jointServiceIn(aCase, month), on)
      ? null
      : 'Form 2151A cannot be sent: no release consent is in force today. Have one signed and record it (recordConsent).',
});
