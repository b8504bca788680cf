import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { consentInForce } from '../../domain/case/consent';
import { type Enrolment, enrolmentsIn } from '../../domain/case/enrolment';
import { endOf } from '../../domain/case/joint-service';
import { monthsUnsent } from '../../domain/case/report-2151a';
import { gate } from '../../domain/policy';

/*
 * PM 19-02-06-c, "Reporting for DCFS Intact Families":
 *
 *   On a monthly basis, use Form 2151A to report information to the DCFS worker.
 *
 * A case is not closed over it. What cannot be sent for want of a consent holds up nothing (product default).
 */
export const jointServiceBeforeClosing = gate('requestClosure', {
  code: 'something-open',
  source: 'PM 19-02-06-c',
  cites: ['S0.6', 'S0.18'],
  refuses: (aCase, _, { on }) => {
    const begun = enrolmentsIn(aCase, 'dcfs-2151a').filter(({ from }) => from <= on);
    return begun.map((service) => leftOpen(aCase, service, on)).find((sentence) => sentence !== null) ?? null;
  },
});

function leftOpen(aCase: Case, service: Enrolment, on: CivilDate): string | null {
  if (endOf(service, on) === null)
    return `The case cannot be closed: the joint service with DCFS (${service.id}) still runs. End it first (endEnrolment).`;
  const [month] = monthsUnsent(aCase, service, on);
  return month && consentInForce(aCase, service, on)
    ? `The case cannot be closed: Form 2151A for ${month} has not been sent to DCFS. Send it first (sendReport2151A).`
    : null;
}
