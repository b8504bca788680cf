import { addDays, addMonths, type CivilDate, earliest } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { type Enrolment, enrolmentsIn } from '../../domain/case/enrolment';
import { enrolmentsChangeOn } from '../../domain/case/joint-service';
import type { Subject } from '../../domain/duties/duty';
import { SHORT_LADDER } from '../../domain/duties/ladder';
import { duty, startedBy } from '../../domain/duties/vocabulary';
import { jointServiceEnded } from './opening';

// "A six-month desk review": each six months from the opening of the joint service.
const EVERY = 6;

interface HalfYear extends Subject {
  service: Enrolment;
  from: CivilDate;
  /** The day of the desk review. */
  to: CivilDate;
}

/*
 * The companion page PM 19-02-06-a asks for another TANF inquiry "30 days before a six-month desk review" (part e, row
 * 14). Optional: it runs only where the agency sets the days (limits: 'desk-review-inquiry'). The inquiry of the opening
 * does not count for it; a desk review that has passed is not made up for.
 */
export const deskReviewInquiry = duty<HalfYear>('desk-review-inquiry', {
  title: ({ to }) => `TANF (PACIS) inquiry before the desk review of ${to}`,
  source: 'product default after PM 19-02-06-a',
  cites: [],
  per: (aCase, { today }) =>
    enrolmentsIn(aCase, 'dcfs-2151a').flatMap((service, index) => halfYearsOf(service, String(index + 1), today)),
  since: (_, { from }) => startedBy({ on: from, what: 'beginning of the half-year' }),
  due: (_, __, { to }, { limits }) => {
    const days = limits['desk-review-inquiry'] ?? 0;
    return { on: addDays(to, -days), because: `${days} days (set by the agency) before the desk review of ${to}` };
  },
  metBy: (aCase, { service, from, to }) => inquiredWithin(aCase, service, from, to),
  cancelledBy: (_, { service, to }, { today }) =>
    service.to && service.to < to ? jointServiceEnded(service, today) : null,
  changesOn: (aCase, today) => {
    const services = enrolmentsIn(aCase, 'dcfs-2151a');
    const begun = services.flatMap((service) => halfYearsOf(service, '', today).at(-1)?.to ?? []);
    return earliest([enrolmentsChangeOn(aCase, today, 'dcfs-2151a'), ...begun.filter((day) => day > today)]);
  },
  owner: (_, { service }) => ({ role: 'enrolled', as: 'partner', enrolment: service.id }),
  needsLimit: true,
  closesWithReason: true,
  announce: false,
  announceMoves: false,
  remind: [7, 0],
  escalate: SHORT_LADDER,
});

/** The half-years of a joint service that have begun: `1-1`, `1-2`, and so on. */
function halfYearsOf(service: Enrolment, key: string, today: CivilDate): HalfYear[] {
  const last = service.to !== null && service.to < today ? service.to : today;
  const halfYears: HalfYear[] = [];
  for (let number = 1, from = service.from; from <= last; number += 1) {
    const to = addMonths(service.from, number * EVERY);
    halfYears.push({ key: `${key}-${number}`, service, from, to });
    from = to;
  }
  return halfYears;
}

/** The first inquiry after the one of the opening that was made in these days. */
function inquiredWithin(aCase: Case, service: Enrolment, from: CivilDate, to: CivilDate): CivilDate | null {
  const [, ...later] = aCase.tanfInquiries.filter(({ enrolment }) => enrolment === service.id);
  return earliest(later.map(({ on }) => on).filter((on) => from < on && on <= to));
}
