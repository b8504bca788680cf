import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import type { CaseEvent } from '../case/events';
import { isKeptFrom } from '../case/restriction';
import type { Policy } from '../policy';
import { type CommandName, commandOf, isCommandName } from './catalogue';
import { firstRefusal } from './command';
import { offList } from './listed';
import { isRefusal, type Refusal, type RefusalCode, refusal } from './refusal';
import { rightsOf } from './rights';
import { misfit } from './shape';

/** What somebody says to a case. */
export interface SaidCommand {
  name: string;
  args: unknown;
}

/** Decides one command: its form, who may, its lists, its own conditions, then the manual's gates. A refusal changes nothing. */
export function decide(aCase: Case, said: SaidCommand, moment: Moment, policy: Policy): CaseEvent[] | Refusal {
  const { name, args } = said;
  if (typeof name !== 'string') return refusal('unknown-command', 'A command has a name.');
  if (!isCommandName(name)) return refusal('unknown-command', `There is no command "${name.slice(0, 40)}".`);
  return (
    firstRefusal(malformed(name, args), notNow(aCase, name), notPermitted(aCase, name, moment)) ??
    // Only what has its form can be looked through.
    offList(aCase, commandOf(name).shape, args) ??
    decided(aCase, name, args as never, moment, policy)
  );
}

function decided(aCase: Case, name: CommandName, args: never, moment: Moment, policy: Policy): CaseEvent[] | Refusal {
  const events = commandOf(name).decide(aCase, args, moment, policy);
  if (isRefusal(events)) return events;
  return refusedByGate(aCase, name, args, moment, policy) ?? events;
}

function refusedByGate(aCase: Case, name: CommandName, args: never, moment: Moment, policy: Policy): Refusal | null {
  for (const gate of policy.gates.filter((each) => each.command === name)) {
    const sentence = gate.refuses(aCase, args, moment);
    if (sentence) return refusal(gate.code as RefusalCode, sentence, ...gate.cites);
  }
  return null;
}

function malformed(name: CommandName, args: unknown): Refusal | null {
  const problem = misfit(commandOf(name).shape, args);
  return problem ? refusal('malformed-command', `${name}: ${problem}.`) : null;
}

function notNow(aCase: Case, name: CommandName): Refusal | null {
  if (aCase.closure)
    return refusal('case-closed', `The case was closed on ${aCase.closure.on}; its record is read-only.`);
  if (aCase.cancelledOn)
    return refusal(
      'case-closed',
      `An operator cancelled the case on ${aCase.cancelledOn}; nothing can be added to it.`,
    );
  if (name === 'openCase' || aCase.openedOn) return null;
  return refusal('case-not-open', 'The case is not open yet.');
}

function notPermitted(aCase: Case, name: CommandName, { by, on }: Moment): Refusal | null {
  const { by: allowed } = commandOf(name);
  if (allowed.length === 0 || rightsOf(aCase, by, on).some((right) => allowed.includes(right))) return null;
  if (isKeptFrom(by, aCase))
    return refusal('not-permitted', `The case is restricted, and ${by} is not among the people who may know of it.`);
  if (!aCase.staff.some((member) => member.id === by))
    return refusal(
      'not-permitted',
      `${by} has no role in this case. Somebody who supervises can add people (addStaff).`,
    );
  if (aCase.staff.some((member) => member.id === by && member.former))
    return refusal(
      'not-permitted',
      `${by} has no part in this case any more: it belongs to another unit. Its supervisor can add people (addStaff).`,
    );
  return refusal('not-permitted', `${by} may not do this in this case: ${name} is for ${allowed.join(', ')}.`);
}
