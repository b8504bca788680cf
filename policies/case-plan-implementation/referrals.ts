import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { initialPlacements } from '../../domain/case/placement';
import { type Plan, plansInProgress, servicesPlannedIn } from '../../domain/case/plan';
import type { OutlineItem } from '../../domain/case/plan-outline';
import { type Particular, PARTICULARS, referralsMade, referredOn } from '../../domain/case/referral';
import { unsaid } from '../../domain/commands/referral';
import type { Subject } from '../../domain/duties/duty';
import { OVERDUE_LADDER, SHORT_LADDER } from '../../domain/duties/ladder';
import { days, daysSetByTheAgency, duty, startedBy } from '../../domain/duties/vocabulary';
import type { WarningRule } from '../../domain/duties/warning';
import { gate } from '../../domain/policy';
import { SOURCE } from './source';

interface PlacementSubject extends Subject {
  on: CivilDate;
  children: string[];
  /** What was referred before it belongs to an earlier episode; the first has none. */
  since: string;
}

/*
 * Practice Guide, "Policy requirements":
 *
 *   Caseworker must provide service referrals within 30 days of initial out-of-home placement.
 *
 * One duty per initial placement, met when the last planned service has its written referral (part e, row 25).
 */
export const serviceReferrals = duty<PlacementSubject>('service-referrals', {
  title: 'Service referrals',
  source: SOURCE,
  cites: ['S4.19'],
  per: (aCase) =>
    initialPlacements(aCase).map((placement, index) => ({
      ...placement,
      key: String(index + 1),
      since: index === 0 ? '' : placement.on,
    })),
  since: (_, { on, children }) => ({
    triggers: children.map((child) => ({ on, child, what: 'initial placement' })),
    missing: [],
  }),
  due: days(30),
  metBy: (aCase, subject) => {
    const { services } = planned(aCase, subject.on);
    const made = services.map((service) => referredOn(aCase, service, 'written', subject.since));
    if (made.some((day) => day === null)) return null;
    return made.reduce((last, day) => (last !== null && last > (day ?? '') ? last : day), null);
  },
  cancelledBy: (aCase, { on }) => {
    const { services, approved } = planned(aCase, on);
    return approved && services.length === 0 ? 'the approved plan plans no services' : null;
  },
  details: (aCase, subject) => stillToRefer(aCase, subject),
  announce: true,
  announceMoves: true,
  announceMet: true,
  remind: [15, 7, 2, 0],
  escalate: OVERDUE_LADDER,
});

interface PlanSubject extends Subject {
  plan: Plan;
}

/*
 * KCA 17:
 *
 *   Make verbal and written referrals to appropriate service providers as soon as needs for services are identified.
 *
 * A need counts as identified when the plan that names the service is approved. "As soon as" is no number: a prompt
 * that runs where the agency sets one (part e, row 10).
 */
export const promptReferral = duty<PlanSubject>('prompt-referral', {
  title: 'Verbal and written referrals for the planned services',
  source: SOURCE,
  cites: ['S4.45'],
  per: (aCase) =>
    aCase.plans
      .filter((plan) => plan.approval && servicesPlannedIn(aCase, plan).length > 0)
      .map((plan) => ({ key: plan.id, plan })),
  since: (_, { plan }) =>
    startedBy(
      plan.approval ? { on: plan.approval.on, what: `approval of ${plan.id}, which plans the services` } : null,
    ),
  due: daysSetByTheAgency('prompt-referral'),
  needsLimit: true,
  metBy: (aCase, { plan }) => {
    const made = servicesPlannedIn(aCase, plan).flatMap((service) => [
      referredOn(aCase, service, 'written'),
      referredOn(aCase, service, 'verbal'),
    ]);
    if (made.some((day) => day === null)) return null;
    return made.reduce((last, day) => (last !== null && last > (day ?? '') ? last : day), null);
  },
  cancelledBy: (_, { plan }) => (plan.state === 'Superseded' ? 'a later plan took its place' : null),
  announce: false,
  announceMoves: false,
  remind: [0],
  escalate: SHORT_LADDER,
});

interface ReferralSubject extends Subject {
  on: CivilDate;
  respondedOn: CivilDate | null;
}

/*
 * KCA 17:
 *
 *   Follow up with providers to ensure timely response to referrals and to mobilize service provision.
 */
export const referralFollowUp = duty<ReferralSubject>('referral-follow-up', {
  title: ({ key }) => `Ask the provider for an answer to ${key}`,
  source: SOURCE,
  cites: ['S4.46'],
  per: (aCase) => referralsMade(aCase).map(({ id: key, on, respondedOn }) => ({ key, on, respondedOn })),
  since: (_, { key, on }) => startedBy({ on, what: key }),
  due: daysSetByTheAgency('referral-follow-up'),
  needsLimit: true,
  metBy: (_, { respondedOn }) => respondedOn,
  announce: false,
  announceMoves: false,
  remind: [0],
  escalate: SHORT_LADDER,
});

const IN_WORDS: Record<Particular, string> = {
  type: 'type',
  level: 'level',
  intensity: 'intensity',
  frequency: 'frequency',
  duration: 'duration',
  location: 'location',
  needs: 'needs of the family',
  goals: 'goals',
  timeFrames: 'time frames',
  barriers: 'potential barriers',
  expectations: 'expectations',
};

const COMPLETE = {
  code: 'referral-incomplete',
  source: SOURCE,
  cites: ['S4.10', 'S4.31', 'S4.39', 'S4.40', 'S4.52'],
};

/*
 * Fidelity measures, KCA 15, 16 and 17:
 *
 *   There is evidence in the documentation that service providers were provided with clear and specific service needs
 *   for the family.
 *   […] negotiating clear expectations at referral for behavior changes […]
 *   Provide written referrals for services that identify the needs of family members, behavioral and specific goals,
 *   time frames to complete services/achieve goals, and potential barriers […]
 *   Clarify jointly […] the expectations for participation in services, including frequency, level, location, goals,
 *   and duration of services.
 *   Referrals should specify level, intensity, duration, type of service requested.
 */
export const writtenReferralComplete = gate('recordReferral', {
  ...COMPLETE,
  refuses: (_, { written = true, ...said }) => (written ? incomplete(unsaid(PARTICULARS, said)) : null),
});

/** Neither is a verbal referral put in writing with less. */
export const correctedReferralComplete = gate('correctReferral', {
  ...COMPLETE,
  refuses: (aCase, { referral: which, written, ...said }) => {
    const referral = aCase.referrals.find((each) => each.id === which);
    const inWriting = written ?? referral?.written ?? false;
    return inWriting ? incomplete(unsaid(referral?.missing ?? [], said)) : null;
  },
});

/*
 * KCA 16, where in the life of the case service needs are clarified:
 *
 *   At case plan development and reviews. / At service referrals. / Caseworker visits and FTMs. / When situation
 *   changes.
 *
 * Days without a number: a referral that leaves something open is shown until it is cleared up.
 */
export const referralUnclear: WarningRule = {
  code: 'referral-unclear',
  source: SOURCE,
  cites: ['S4.36'],
  finds: (aCase) =>
    referralsMade(aCase)
      .filter((referral) => referral.missing.length > 0 && !referral.written)
      .map(({ id: key, missing }) => ({
        key,
        sentence: `${key} leaves open: ${inWords(missing)}. Clear it up at the next plan review, visit or family meeting.`,
      })),
};

/**
 * The plan whose services are to be referred: the one in effect at the placement, if it plans any (product default);
 * else the first approved since, else the one being made.
 */
function planned(aCase: Case, on: CivilDate): { services: OutlineItem[]; approved: boolean } {
  const approved = aCase.plans.filter((plan) => plan.approval);
  const inOrder = approved.sort((one, other) => (one.approval?.sequence ?? 0) - (other.approval?.sequence ?? 0));
  const then = inOrder.findLast((plan) => plan.approval && plan.approval.on < on);
  const inForce = then ? servicesPlannedIn(aCase, then) : [];
  if (inForce.length > 0) return { services: inForce, approved: true };
  const first = inOrder.find((plan) => plan.approval && plan.approval.on >= on);
  const plan = first ?? plansInProgress(aCase)[0];
  return { services: plan ? servicesPlannedIn(aCase, plan) : [], approved: first !== undefined };
}

/** How many are left, and for whom: which service it is stays out of what is mailed. */
function stillToRefer(aCase: Case, { on, since }: PlacementSubject): string[] {
  const { services } = planned(aCase, on);
  if (services.length === 0) return ['no services are planned yet'];
  const left = services.filter((service) => referredOn(aCase, service, 'written', since) === null);
  const whom = [...new Set(left.flatMap((service) => service.participants))].join(', ');
  const count = `${services.length - left.length} of ${services.length} planned services have their written referral`;
  return [left.length > 0 && whom ? `${count}; missing for ${whom}` : count];
}

function incomplete(missing: readonly Particular[]): string | null {
  if (missing.length === 0) return null;
  const names = inWords(missing);
  return (
    `The written referral is not complete: it does not say ${names}. Add what is missing, or record the referral as ` +
    'a verbal one (written: false).'
  );
}

function inWords(missing: readonly Particular[]): string {
  return missing.map((name) => IN_WORDS[name]).join(', ');
}
