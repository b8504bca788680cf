import type { Case } from '../case/case';
import { takesEffect } from '../case/adoption';
import type { CaseEvent } from '../case/events';
import type { AgencySettings } from '../case/settings';
import { unknownPack } from '../policy';
import { isOlder, isSamePack, versionOf } from '../policy-version';
import { command, firstRefusal } from './command';
import { type Refusal, refusal } from './refusal';
import { settingsFrom, settingsShape, unfitSettings } from './settings';
import { type ArgsOf, flag, object, optional, words } from './shape';

const adoptionShape = {
  policy: words('the policy pack, such as santa-clara@2027.2'),
  settings: optional(object({ ...settingsShape, zone: optional(settingsShape.zone) })),
  now: optional(flag('at once; otherwise with the next full plan')),
};

type AdoptionArgs = ArgsOf<typeof adoptionShape>;

/** A case goes over to another version of its policy, or to other settings: with its next full plan, or at once. */
export const adoptPolicy = command({
  description: 'Adopt another version of the policy, or other settings',
  by: ['programme-manager'],
  shape: adoptionShape,
  decide: (aCase, args, _, { packs, kinds }) =>
    firstRefusal(
      unknownPack(args.policy, packs),
      unfitSettings(args.settings ?? {}, kinds),
      otherwise(aCase, args),
      nothingNew(aCase, args),
    ) ?? adopted(aCase, args),
});

function adopted(aCase: Case, args: AdoptionArgs): CaseEvent[] {
  const { policy, now } = args;
  const settings = newSettings(aCase, args);
  if (isAsItIs(aCase, args)) return [{ type: 'policyAdoptionWithdrawn', policy: aCase.adoption?.policy ?? policy }];
  const adoption: CaseEvent = { type: 'policyAdopted', policy, settings };
  return now ? [adoption, takesEffect(aCase, { policy, settings })] : [adoption];
}

/** Null where the settings stay as they are. */
function newSettings({ settings: old }: Case, { settings: given }: AdoptionArgs): AgencySettings | null {
  const settings = given ? settingsFrom({ ...given, zone: given.zone ?? old.zone }) : old;
  return same(settings, old) ? null : settings;
}

/**
 * Neither an older version nor another agency's pack is adopted; whoever tries one in a dry run is told the same. What is
 * owed by one pack would be lost under another, and not come back with the first: nothing is owed from before the day on
 * which a policy takes effect (docs/adr/0011).
 */
export function otherwise({ policy }: Case, args: Pick<AdoptionArgs, 'policy'>): Refusal | null {
  if (isOlder(args.policy, policy)) {
    const sentence = `The case runs ${policy}; ${args.policy} is older. What is to be as it was comes in a newer version.`;
    return refusal('policy-older', sentence);
  }
  if (isSamePack(args.policy, policy)) return null;
  const own = versionOf(policy)?.name ?? policy;
  const sentence = `The case runs ${policy}; ${args.policy} is another pack, by which what is owed now would be lost. A case goes over to a newer version of ${own}.`;
  return refusal('policy-of-others', sentence);
}

function nothingNew(aCase: Case, args: AdoptionArgs): Refusal | null {
  const { policy, adoption } = aCase;
  if (isAsItIs(aCase, args) && !adoption)
    return refusal('nothing-to-do', `The case runs ${policy} with these settings already.`);
  const waits = adoption?.policy === args.policy && same(adoption.settings, newSettings(aCase, args));
  return waits && !args.now
    ? refusal('nothing-to-do', `${args.policy} is adopted already and takes effect with the next full plan.`)
    : null;
}

/** Adopting what the case runs takes back what waits to take its place. */
function isAsItIs(aCase: Case, args: AdoptionArgs): boolean {
  return args.policy === aCase.policy && newSettings(aCase, args) === null;
}

function same(one: AgencySettings | null, other: AgencySettings | null): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(settings: AgencySettings | null): string {
  return JSON.stringify(Object.entries(settings ?? {}).sort(([one], [other]) => (one < other ? -1 : 1)));
}
