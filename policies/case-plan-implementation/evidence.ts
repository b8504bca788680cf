import { daysBetween } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { familyMeetingsHeld } from '../../domain/case/engagement';
import { patpReviewDays } from '../../domain/case/patp-review';
import { referralsMade } from '../../domain/case/referral';
import { type Service, servicesBegun } from '../../domain/case/service';
import type { EvidenceRule } from '../../domain/evidence';
import { SOURCE } from './source';

/*
 * Practice Guide, "Fidelity measures", Documentation:
 *
 *   The team member's suggestions and comments are documented in the case file.
 *   The family's team met within the required timeframes (FOM 722-6B).
 *   The team regularly reviewed the plan.
 *   There is evidence in the documentation that service providers were provided with clear and specific service needs
 *   for the family.
 *   There is evidence in the documentation that services were provided in a timely manner.
 *
 * What it asks of safety, permanency, well-being and the living arrangement is on the pages of the plan.
 */
export const documentation: EvidenceRule[] = [
  {
    code: 'suggestions',
    measure: 'Suggestions and comments of team members',
    source: SOURCE,
    cites: ['S4.4'],
    finds: ({ engagements }) =>
      engagements
        .filter(({ kind }) => kind === 'recommendations')
        .map(({ person, on }) => `${person}: recommendations of ${on}`),
  },
  {
    code: 'team-met',
    measure: 'Meetings of the family’s team',
    source: SOURCE,
    cites: ['S4.5'],
    finds: (aCase) => familyMeetingsHeld(aCase).map(({ id, on }) => `${id}: ${on}`),
  },
  {
    code: 'plan-reviewed',
    measure: 'Regular reviews of the plan',
    source: SOURCE,
    cites: ['S4.9'],
    finds: (aCase) => {
      const days = patpReviewDays(aCase);
      return days.length > 0 ? [`${days.length} reviews with the family, the last one on ${days.at(-1)}`] : [];
    },
  },
  {
    code: 'clear-needs',
    measure: 'Providers got clear and specific needs',
    source: SOURCE,
    cites: ['S4.10'],
    finds: (aCase) =>
      referralsMade(aCase)
        .filter(({ written, missing }) => written && missing.length === 0)
        .map(({ id, on }) => `${id}: complete and in writing on ${on}`),
  },
  {
    code: 'timely-services',
    measure: 'Services in a timely manner',
    source: SOURCE,
    cites: ['S4.11'],
    finds: (aCase) => servicesBegun(aCase).map((service) => `${service.id}: ${sinceReferral(aCase, service)}`),
  },
];

/** How long people waited for it, from the first referral on. */
function sinceReferral(aCase: Case, { service, participants, startedOn }: Service): string {
  const theirs = referralsMade(aCase).filter(
    (each) => each.service === service && participants.some((person) => each.participants.includes(person)),
  );
  const [first] = theirs.map(({ on, verbalOn }) => (verbalOn && verbalOn < on ? verbalOn : on)).sort();
  if (!first || first > startedOn) return `started on ${startedOn}, without a referral before it`;
  return `started on ${startedOn}, ${daysBetween(first, startedOn)} days after the referral of ${first}`;
}
