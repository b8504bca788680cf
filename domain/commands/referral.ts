import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import {
  NEXT_STEPS,
  type Particular,
  PARTICULARS,
  type Particulars,
  PROVIDER_CHECKS,
  type ProviderCheck,
  type Referral,
  type ReferralRow,
} from '../case/referral';
import { beforeTheCase, command, firstRefusal, inFuture, unknownPeople } from './command';
import { isRefusal, type Refusal, refusal } from './refusal';
import { CASEWORK } from './rights';
import { type ArgsOf, choice, date, flag, id, list, listed, optional, text, words } from './shape';

/** What a referral says; what is not given is not said yet. */
const particulars = {
  type: optional(words('type of service')),
  level: optional(words('level of service')),
  intensity: optional(words('intensity')),
  frequency: optional(words('how often')),
  duration: optional(words('for how long')),
  location: optional(words('where: a kind of place, not an address')),
  needs: optional(text('needs of the family members')),
  goals: optional(text('behavioural and specific goals')),
  timeFrames: optional(text('time frames')),
  barriers: optional(text('potential barriers')),
  expectations: optional(text('what is expected, behaviour to change among it, agreed with family and provider')),
};

/** How it came about; it can be said later. */
const groundwork = {
  checked: optional(list(choice('what is known to be right of the provider', PROVIDER_CHECKS))),
  agreedWith: optional(list(id('participant with whom goals and expectations were agreed, beside the provider'))),
};

/** Verbal and written referrals, as soon as a need is identified (S4.45); each stands in the record (S4.41). */
export const recordReferral = command({
  description: 'Record a referral to a service provider',
  by: CASEWORK,
  shape: {
    service: listed('planned service', 'planned-client-services'),
    participants: list(id('participant'), 1),
    on: optional(date('day of the referral; today unless said otherwise')),
    written: optional(flag('in writing; true unless said otherwise')),
    verbalOn: optional(date('day on which the provider was told by word of mouth')),
    provider: optional(words('provider from the agency’s list')),
    ...particulars,
    ...groundwork,
  },
  decide: (
    aCase,
    { service, participants, on, written = true, verbalOn, provider, checked, agreedWith, ...said },
    moment,
  ) => {
    const row = {
      id: `referral-${aCase.referrals.length + 1}`,
      service,
      participants: [...new Set(participants)],
      on: on ?? moment.on,
      written,
      verbalOn: verbalOn ?? null,
      provider: provider ?? null,
      missing: unsaid(PARTICULARS, said),
      unchecked: unchecked(PROVIDER_CHECKS, checked),
      agreedWith: agreedWith ?? [],
    };
    return unfit(aCase, row, moment) ?? [{ type: 'referralRecorded', referral: row, particulars: given(said) }];
  },
});

export const correctReferral = command({
  description: 'Correct or complete a referral, or put a verbal one in writing',
  by: CASEWORK,
  shape: {
    referral: id('referral, such as referral-1'),
    service: optional(listed('planned service', 'planned-client-services')),
    participants: optional(list(id('participant'), 1)),
    on: optional(date('day of the referral')),
    written: optional(flag('in writing')),
    verbalOn: optional(date('day on which the provider was told by word of mouth')),
    provider: optional(words('provider')),
    ...particulars,
    ...groundwork,
  },
  decide: (aCase, { referral: which, on, written, verbalOn, ...change }, moment) => {
    const referral = knownReferral(aCase, which);
    if (isRefusal(referral)) return referral;
    const { service = referral.service, participants = referral.participants, provider, ...more } = change;
    const { checked, agreedWith, ...said } = more;
    const isAnother = provider !== undefined && provider !== referral.provider;
    const row = {
      id: which,
      service,
      participants: [...new Set(participants)],
      on: on ?? (written && !referral.written ? moment.on : referral.on),
      written: written ?? referral.written,
      verbalOn: verbalOn ?? spokenOn(referral, written),
      provider: provider ?? referral.provider,
      missing: unsaid(referral.missing, said),
      // Of another provider nothing is known yet.
      unchecked: unchecked(isAnother ? PROVIDER_CHECKS : referral.unchecked, checked),
      agreedWith: agreedWith ?? referral.agreedWith,
    };
    return unfit(aCase, row, moment) ?? [{ type: 'referralCorrected', referral: row, particulars: given(said) }];
  },
});

export const deleteReferral = command({
  description: 'Delete a referral that was keyed by mistake',
  by: CASEWORK,
  shape: { referral: id('referral') },
  decide: (aCase, { referral: which }) => {
    const referral = knownReferral(aCase, which);
    return isRefusal(referral) ? referral : [{ type: 'referralDeleted', referral: which }];
  },
});

/** Follow up with providers to ensure a timely response (S4.46). One who cannot has the worker go on (S4.35). */
export const recordProviderResponse = command({
  description: 'Record that a provider answered a referral',
  by: CASEWORK,
  shape: {
    referral: id('referral'),
    on: optional(date('day of the answer; today unless said otherwise')),
    available: optional(flag('the provider gives the service; true unless said otherwise')),
    nextStep: optional(choice('what is done when the service is not to be had', NEXT_STEPS)),
  },
  decide: (aCase, { referral: which, on, available = true, nextStep = null }, moment) => {
    const referral = knownReferral(aCase, which, 'S4.46');
    if (isRefusal(referral)) return referral;
    const day = on ?? moment.on;
    const first = referral.verbalOn && referral.verbalOn < referral.on ? referral.verbalOn : referral.on;
    const sentence = `The answer is dated ${day}, before ${which} was made (${first}).`;
    return (
      firstRefusal(
        inFuture('The answer', day, moment),
        day < first && refusal('date-out-of-order', sentence, 'S4.46'),
      ) ?? [{ type: 'providerResponded', referral: which, on: day, unavailable: available ? null : { nextStep } }]
    );
  },
});

function unfit(aCase: Case, row: ReferralRow, moment: Moment): Refusal | null {
  const { participants, agreedWith, on, verbalOn } = row;
  return firstRefusal(
    unknownPeople(aCase, [...participants, ...agreedWith]),
    inFuture('The referral', on, moment),
    beforeTheCase(aCase, 'The referral', on),
    verbalOn !== null && inFuture('The verbal referral', verbalOn, moment),
    verbalOn !== null && beforeTheCase(aCase, 'The verbal referral', verbalOn),
  );
}

/** A referral that was made by word of mouth keeps that day when it is put in writing. */
function spokenOn(referral: Referral, written: boolean | undefined): string | null {
  return written && !referral.written ? referral.on : referral.verbalOn;
}

type Said = ArgsOf<typeof particulars>;

/** What was not said before and is not said now, or is said with no words. */
export function unsaid(before: readonly Particular[], said: Said): Particular[] {
  return PARTICULARS.filter((name) => {
    const value = said[name];
    return value === undefined ? before.includes(name) : typeof value !== 'string' && value.empty;
  });
}

function unchecked(before: readonly ProviderCheck[], checked: readonly ProviderCheck[] = []): ProviderCheck[] {
  return before.filter((each) => !checked.includes(each));
}

function given(said: Said): Particulars {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/** The referral, or why there is none. */
function knownReferral(aCase: Case, which: string, ...cites: string[]): Referral | Refusal {
  const known = aCase.referrals.filter((referral) => !referral.deleted);
  const ids = known.map((referral) => referral.id).join(', ') || 'none';
  return (
    known.find((referral) => referral.id === which) ??
    refusal('unknown-thing', `There is no ${which} in this case. Referrals: ${ids}.`, ...cites)
  );
}
