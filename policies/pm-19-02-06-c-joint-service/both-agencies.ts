import type { Case } from '../../domain/case/case';
import { enrolmentsIn } from '../../domain/case/enrolment';
import { endOf, enrolmentsChangeOn } from '../../domain/case/joint-service';
import { isActive } from '../../domain/case/staff';
import type { WarningRule } from '../../domain/duties/warning';

/*
 * PM 19-02-06-c, "DCFS Intact Families":
 *
 *   If a client receives services from both DHS and DCFS, caseworkers from both agencies must participate in ongoing
 *   communication and collaborative service planning to facilitate the client's progress toward both agency's goals.
 *
 * What each agency owes the other is owed by somebody: a joint service that names nobody of one of them, or somebody who
 * has left, is said for as long as it runs.
 */
export const bothAgencies: WarningRule = {
  code: 'one-agency-only',
  source: 'PM 19-02-06-c',
  cites: ['S0.6', 'S0.7'],
  finds: (aCase, { today }) =>
    enrolmentsIn(aCase, 'dcfs-2151a')
      .filter((service) => service.from <= today && endOf(service, today) === null)
      .flatMap(({ id, owner, partner }) => [
        ...missing(aCase, id, owner, 'DHS caseworker', 'owner'),
        ...missing(aCase, id, partner, 'DCFS worker', 'partner'),
      ]),
  changesOn: (aCase, today) => enrolmentsChangeOn(aCase, today, 'dcfs-2151a'),
};

function missing(aCase: Case, service: string, person: string | null, who: string, field: 'owner' | 'partner') {
  if (person !== null && isActive(aCase, person)) return [];
  const left = person ? `: ${person} is not active any more` : '';
  const sentence = `The joint service (${service}) has no ${who}${left}. Name one (changeEnrolment, ${field}).`;
  return [{ key: `${service}-${field}`, sentence }];
}
