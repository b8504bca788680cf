import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { type Plan, planApprovedAfter, servicesPlannedIn } from '../../domain/case/plan';
import { plannedFor, type Service, type ServiceChange, servicesBegun } from '../../domain/case/service';
import type { DutyRule, Subject } from '../../domain/duties/duty';
import { SHORT_LADDER } from '../../domain/duties/ladder';
import { daysSetByTheAgency, duty, noDate, startedBy } from '../../domain/duties/vocabulary';
import { SOURCE } from './source';

interface RevisionSubject extends Subject {
  since: { on: CivilDate; what: string };
  /** From where on a plan takes it up; null while steps before it are left. */
  ready: { on: CivilDate; by: number } | null;
  /** Whether an approved plan says so. */
  documents: (plan: Plan) => boolean;
  steps: string[];
}

/*
 * KCA 17 and 16:
 *
 *   Document service referrals and provision in case file; review and revise as needed in case plan.
 *   Revise case plan with child and family when new services are implemented.
 *   Link new services to goals.
 *   As circumstances and behavior changes, review progress jointly with family members and providers, adjust services as
 *   needed, confirm in writing, document in case plan.
 *
 * No number is given: it stands without a date until a plan is approved afterwards that names the service, or, when the
 * service has ended, names it no more. A service that the plan in effect names already is not new to it (product default).
 */
export const planRevision = duty<RevisionSubject>('plan-revision', {
  title: 'Revision of the plan: its services changed',
  source: SOURCE,
  cites: ['S4.42', 'S4.47', 'S4.53', 'S4.54'],
  per: (aCase) => servicesBegun(aCase).flatMap((service) => [...asNew(aCase, service), ...asChanged(aCase, service)]),
  since: (_, { since }) => startedBy(since),
  due: noDate,
  metBy: (aCase, { ready, documents }) => (ready ? planApprovedAfter(aCase, ready, documents) : null),
  details: (_, { steps }) => steps,
  announce: false,
  announceMoves: false,
  remind: [],
  escalate: [],
});

/*
 * KCA 15:
 *
 *   Contact service providers frequently for written reports on child/family's participation in services and progress
 *   toward goals, specific to referral needs.
 */
export const providerReport = askedFrequently('provider-report', {
  title: ({ service }) => `Written report of the provider on ${service}`,
  cites: ['S4.32'],
  heard: ({ reports }) => reports,
  what: 'the last report',
});

/*
 * KCA 19:
 *
 *   Contact service providers frequently to discuss client progress, effectiveness of services, necessary changes to
 *   ensure client success.
 */
export const providerContact = askedFrequently('provider-contact', {
  title: ({ service }) => `Talk with the provider on ${service}`,
  cites: ['S4.63'],
  heard: ({ contacts }) => contacts,
  what: 'the last talk',
});

interface ProviderSubject extends Subject {
  service: string;
  endedOn: CivilDate | null;
  since: { on: CivilDate; what: string };
  metOn: CivilDate | null;
}

/** "Frequently" is no number: each starts the next, where the agency sets the days (part e, row 10). */
function askedFrequently(kind: string, { title, cites, heard, what }: Asked): DutyRule {
  return duty<ProviderSubject>(kind, {
    title,
    source: SOURCE,
    cites,
    per: (aCase) =>
      servicesBegun(aCase).flatMap(({ id, startedOn, endedOn, ...service }) => {
        const days = heard(service);
        const starts = [{ on: startedOn, what: `the start of ${id}` }, ...days.map((on) => ({ on, what }))];
        return starts.map((since, index) => ({
          key: `${id}/${index + 1}`,
          service: id,
          endedOn,
          since,
          metOn: days[index] ?? null,
        }));
      }),
    since: (_, { since }) => startedBy(since),
    due: daysSetByTheAgency(kind),
    needsLimit: true,
    metBy: (_, { metOn }) => metOn,
    cancelledBy: (_, { endedOn }) => (endedOn ? `the service ended on ${endedOn}` : null),
    announce: false,
    announceMoves: false,
    remind: [0],
    escalate: SHORT_LADDER,
  });
}

interface Asked {
  title: (subject: ProviderSubject) => string;
  cites: string[];
  heard: (service: Pick<Service, 'reports' | 'contacts'>) => CivilDate[];
  /** What starts the next interval. */
  what: string;
}

function asNew(aCase: Case, service: Service): RevisionSubject[] {
  const { id: key, startedOn: on, by, planned } = service;
  const since = { on, what: `the start of ${key}` };
  return planned
    ? []
    : [
        {
          key,
          since,
          ready: { on, by },
          documents: (plan) => names(aCase, plan, service) || dropped(aCase, plan, service),
          steps: [],
        },
      ];
}

function names(aCase: Case, plan: Plan, service: Service): boolean {
  return plannedFor(servicesPlannedIn(aCase, plan), service).length === service.participants.length;
}

/** The service had ended when the plan was approved, and the plan names it for nobody any more. */
function dropped(aCase: Case, plan: Plan, service: Service): boolean {
  const { approval } = plan;
  const ended = service.endedOn !== null && approval !== null && service.endedOn <= approval.on;
  return ended && plannedFor(servicesPlannedIn(aCase, plan), service).length === 0;
}

function asChanged(aCase: Case, service: Service): RevisionSubject[] {
  const { id, changes } = service;
  return changes.map((change, index) => {
    const ready = change.confirmedInWritingOn ? { on: change.confirmedInWritingOn, by: change.by } : null;
    const documents = (plan: Plan) =>
      dropped(aCase, plan, service) || (change.change !== 'ended' && names(aCase, plan, service));
    return {
      key: `${id}.${index + 1}`,
      since: { on: change.reviewedOn, what: `the joint review of ${id}` },
      ready,
      documents,
      steps: stepsOf(change, ready && planApprovedAfter(aCase, ready, documents)),
    };
  });
}

function stepsOf({ change, reviewedOn, adjustedOn, confirmedInWritingOn }: ServiceChange, documented: string | null) {
  const steps: [string, string | null][] = [
    [`reviewed jointly with family and provider (${change})`, reviewedOn],
    ['adjusted', adjustedOn],
    ['confirmed in writing', confirmedInWritingOn],
    ['documented in the plan', documented],
  ];
  return steps.map(([step, on], index) => `step ${index + 1} of ${steps.length}: ${step}, ${on ?? 'not yet'}`);
}
