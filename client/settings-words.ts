import { DEFAULT_SETTINGS } from '../domain/case/settings';
import type { GivenSettings } from '../domain/commands/settings';
import type { DutyRule } from '../domain/duties/duty';
import { packMeant, packOf, rulesOfKind } from '../policies/packs';
import type { AgencyFile } from './settings-file';

/** One value of an agency's file: what it changes, and what the product has where it is left out. */
export interface Explained {
  key: string;
  words: string;
}

/** What an agency's settings mean, value by value. */
export function settingsInWords({ pack, settings }: AgencyFile): Explained[] {
  return [
    packInWords(pack),
    zoneInWords(settings, pack),
    { key: 'dailyMoment', words: momentInWords(settings) },
    { key: 'holidays', words: holidaysInWords(settings) },
    { key: 'supervisorDays', words: supervisorInWords(settings) },
    { key: 'objectivesAtMost', words: objectivesInWords(settings) },
    ...remindersInWords(settings),
    ...laddersInWords(settings),
    ...limitsInWords(settings),
    ...switchedOffInWords(settings),
    ...Object.entries(settings.lists ?? {}).map(([list, values]) => ({
      key: `lists.${list}`,
      words: `plans may also say ${values.join(', ')}; product default: the list of the manual alone`,
    })),
    { key: 'due dates', words: DUE_DATES },
  ];
}

const DUE_DATES =
  'these settings move reminders and escalations, never due dates, but for three: a number in `limits` sets the date of ' +
  'a duty for which the manual has none, `holidays` are skipped where working days are counted, and `zone` says which day it is. A kind in `switchedOff` has no due date at all.';

function packInWords(pack: string | undefined): Explained {
  if (!pack) return { key: 'pack', words: 'not named: each case file names its own' };
  const meant = packMeant(pack, new Date().toISOString().slice(0, 10));
  return {
    key: 'pack',
    words: `${pack}, today ${meant}, for case files that name none: ${packOf(meant)?.title ?? ''}`,
  };
}

function zoneInWords({ zone }: GivenSettings, pack: string | undefined): Explained {
  const ofPack = pack && packOf(packMeant(pack, '9999-12-31'))?.zone;
  const usual = ofPack ? `the pack has ${ofPack}` : 'without it each pack has its own';
  return { key: 'zone', words: zone ? `days begin at midnight in ${zone}; ${usual}` : `left out; ${usual}` };
}

function momentInWords({ dailyMoment }: GivenSettings): string {
  const usual = DEFAULT_SETTINGS.dailyMoment;
  return `reminders and escalations go out at ${dailyMoment ?? usual}; product default: ${usual}`;
}

function holidaysInWords({ holidays = [] }: GivenSettings): string {
  const count = holidays.length === 1 ? '1 day' : `${holidays.length || 'no'} days`;
  return `${count} that working-day counts skip; product default: none, weekends only`;
}

function supervisorInWords({ supervisorDays }: GivenSettings): string {
  const usual = DEFAULT_SETTINGS.supervisorDays;
  return `plans are shown "submit by" ${supervisorDays ?? usual} working days before they are due; product default: ${usual}`;
}

function objectivesInWords({ objectivesAtMost }: GivenSettings): string {
  const usual = DEFAULT_SETTINGS.objectivesAtMost;
  return `a plan with more than ${objectivesAtMost ?? usual} objectives is warned of, never refused; product default: ${usual}`;
}

function remindersInWords({ remind = {} }: GivenSettings): Explained[] {
  return Object.entries(remind).map(([kind, days]) => ({
    key: `remind.${kind}`,
    words: `${about(kind)}: reminders ${listed(days)} days before it is due; product default: ${listed(ruleOf(kind).remind)}`,
  }));
}

function laddersInWords({ escalate = {} }: GivenSettings): Explained[] {
  return Object.entries(escalate).map(([kind, days]) => {
    const { escalate: steps } = ruleOf(kind);
    const told = steps.map(({ to, daily }, index) => {
      const day = days[index];
      return day === undefined
        ? `${to.join(' and ')} never`
        : `${to.join(' and ')} ${daily ? 'daily from ' : ''}+${day}`;
    });
    const usual = listed(steps.map(({ after }) => after));
    return {
      key: `escalate.${kind}`,
      words: `${about(kind)}, days after it was due: ${told.join('; ')}; product default: ${usual}`,
    };
  });
}

function limitsInWords({ limits = {} }: GivenSettings): Explained[] {
  return Object.entries(limits).map(([kind, days]) => ({
    key: `limits.${kind}`,
    words: `${about(kind)}: due after ${days} days, a date that the agency sets; product default: not owed, the manual has no number`,
  }));
}

function switchedOffInWords({ switchedOff = [] }: GivenSettings): Explained[] {
  return switchedOff.map((kind) => ({
    key: 'switchedOff',
    words: `${about(kind)}: nobody owes it, and nobody is reminded; product default: owed`,
  }));
}

/** "initial-plan (OPP 4-2, S1.9, S1.10)". */
function about(kind: string): string {
  const { source, cites } = ruleOf(kind);
  return `${kind} (${[source, ...cites].join(', ')})`;
}

function ruleOf(kind: string): DutyRule {
  return rulesOfKind(kind)[0] as DutyRule;
}

function listed(days: readonly number[]): string {
  return days.length > 0 ? days.join(', ') : 'none';
}
