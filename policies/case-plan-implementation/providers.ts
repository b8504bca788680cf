import type { Case } from '../../domain/case/case';
import { type NextStep, type ProviderCheck, type Referral, referralsMade } from '../../domain/case/referral';
import { servicesBegun } from '../../domain/case/service';
import type { WarningRule } from '../../domain/duties/warning';
import { gate } from '../../domain/policy';
import { SOURCE } from './source';

const IN_WORDS: Record<ProviderCheck, string> = {
  needs: 'the family’s needs',
  preferences: 'its preferences',
  location: 'its location',
  culture: 'its culture',
  'evidence-based': 'an approach that is evidence-based',
  confidentiality: 'mission and confidentiality policies',
};

/*
 * KCA 15 and 16:
 *
 *   Identify service providers to meet family's needs, preferences, locations, cultural needs.
 *   Select providers whose approach is evidence-based and whose services match the needs of families.
 *   Familiarize yourself with mission and confidentiality policies of providers.
 */
export const providerUnchecked: WarningRule = {
  code: 'provider-unchecked',
  source: SOURCE,
  cites: ['S4.29', 'S4.38', 'S4.43'],
  finds: (aCase) =>
    referralsMade(aCase)
      .filter(({ unchecked, unavailable }) => unchecked.length > 0 && !unavailable)
      .map(({ id: key, unchecked }) => ({
        key,
        sentence: `${key} does not say how its provider was chosen as to: ${inWords(unchecked)}. Record what is known (correctReferral, checked).`,
      })),
};

/*
 * KCA 16:
 *
 *   Develop treatment goals with families and service providers.
 *   Clarify jointly with family members (including parents and children) and service providers the expectations […]
 */
export const goalsNotAgreed: WarningRule = {
  code: 'goals-not-agreed',
  source: SOURCE,
  cites: ['S4.37', 'S4.40'],
  finds: (aCase) =>
    referralsMade(aCase)
      .filter(({ agreedWith, unavailable }) => agreedWith.length === 0 && !unavailable)
      .map(({ id: key }) => ({
        key,
        sentence: `${key}: with whom of the family its goals and expectations were agreed is not recorded (correctReferral, agreedWith).`,
      })),
};

/*
 * KCA 15:
 *
 *   If services are not available to address the family's unique needs, work with the service provider to develop needed
 *   services or identify another provider.
 */
export const stepWhenUnavailable = gate('recordProviderResponse', {
  code: 'next-steps-missing',
  source: SOURCE,
  cites: ['S4.35'],
  refuses: (_, { referral, available = true, nextStep }) =>
    available || nextStep
      ? null
      : `The provider cannot give what ${referral} asks for. Say what is done: the service is developed with the provider, or another one is found (nextStep).`,
});

const STEPS: Record<NextStep, string> = {
  'develop-with-provider': 'develop it with the provider',
  'another-provider': 'find another provider',
};

/** What was to be done is shown until the service has started or another provider has the referral. */
export const serviceUnavailable: WarningRule = {
  code: 'service-unavailable',
  source: SOURCE,
  cites: ['S4.35'],
  finds: (aCase) =>
    referralsMade(aCase)
      .filter((referral) => referral.unavailable && !isProvided(aCase, referral))
      .map(({ id: key, unavailable }) => {
        const step = unavailable?.nextStep ? STEPS[unavailable.nextStep] : 'develop it or find another provider';
        return { key, sentence: `The service of ${key} is not to be had. Next step: ${step}.` };
      }),
};

function isProvided(aCase: Case, { id, service, participants, respondedOn }: Referral): boolean {
  const made = referralsMade(aCase);
  const later = made.slice(made.findIndex((each) => each.id === id) + 1);
  const begun = servicesBegun(aCase).filter(({ startedOn }) => startedOn >= (respondedOn ?? ''));
  const fitting = [...later, ...begun].filter((each) => each.service === service);
  return participants.every((person) => fitting.some((each) => each.participants.includes(person)));
}

function inWords(unchecked: readonly ProviderCheck[]): string {
  return unchecked.map((each) => IN_WORDS[each]).join(', ');
}
