import type { CivilDate } from '../calendar/civil-date';
import type { Case } from './case';
import type { CaseEvent, Evolvers } from './events';
import { isFullVersion } from './plan';
import type { AgencySettings } from './settings';

/** A policy that is to take the place of the one that the case runs. */
export interface Adoption {
  policy: string;
  /** The agency's settings from then on; null leaves them as they are. */
  settings: AgencySettings | null;
  on: CivilDate;
  by: string;
}

/** A policy that the case ran before: what had ended by then stays as it judged it. */
export interface FormerPolicy {
  policy: string;
  /** The settings of its time; null where they were those of the policy after it. */
  settings: AgencySettings | null;
  /** The day on which another took its place. */
  until: CivilDate;
}

/** What can happen to the policy of a case. */
export interface AdoptionEvents {
  policyAdopted: { policy: string; settings: AgencySettings | null };
  policyAdoptionWithdrawn: { policy: string };
  policyTookEffect: { policy: string; settings: AgencySettings | null; was: string };
}

export const evolveAdoption: Evolvers<AdoptionEvents> = {
  // The latest word counts: a second adoption takes the place of one that still waits.
  policyAdopted: (aCase, { policy, settings }, { on, by }) => ({ ...aCase, adoption: { policy, settings, on, by } }),
  policyAdoptionWithdrawn: (aCase) => ({ ...aCase, adoption: null }),
  policyTookEffect: (aCase, { policy, settings, was }, { on: until }) => ({
    ...aCase,
    policy,
    settings: settings ?? aCase.settings,
    adoption: null,
    formerPolicies: [...aCase.formerPolicies, { policy: was, settings: settings && aCase.settings, until }],
  }),
};

/** The policy that was adopted takes effect. */
export function takesEffect(
  { policy: was }: Case,
  { policy, settings }: Pick<Adoption, 'policy' | 'settings'>,
): CaseEvent {
  return { type: 'policyTookEffect', policy, settings, was };
}

/** A policy that waits takes effect with the next full plan: a period is judged by one policy. */
export function adoptionDue(aCase: Case, decided: readonly CaseEvent[]): CaseEvent[] {
  const periodBegins = decided.some((event) => event.type === 'planTookEffect' && isFullVersion(event.version));
  return aCase.adoption && periodBegins ? [takesEffect(aCase, aCase.adoption)] : [];
}
