import { withWeekday } from '../../domain/calendar/civil-date';
import type { Adopting, NotAdopting } from '../policy-adoption';
import type { DryRun, Move } from '../policy-dry-run';
import type { Failed } from '../survey';
import { table } from './table';
import { wrapped } from './wrap';

/** What a dry run is about, and what it found. */
export interface Moves extends DryRun {
  policy: string;
  now: boolean;
  casesThatMove: number;
}

/** What adopting is about, and how it went. */
export interface Adopted extends Adopting {
  policy: string;
  now: boolean;
}

const HEADING = [['Case'], ['Duty'], ['Now due'], ['Would be due'], ['Why']];

/** The table of a dry run, how much it is, and when it would be so. */
export function movesInWords(found: Moves, width: number): string {
  const rows = found.moves.map((move) => [[move.case], [move.duty], [day(move.now)], wouldBe(move), [move.why]]);
  const said = [counts(found), ...whenTheyMove(found)].flatMap((sentence) => wrapped(sentence, width));
  return [
    ...(rows.length > 0 ? [...table([HEADING, ...rows], width), ''] : []),
    ...said,
    ...named('Would refuse', found.refusing, width),
    ...named('Could not be asked', found.failed, width),
  ].join('\n');
}

function counts({ policy, cases, casesThatMove, moves }: Moves): string {
  if (cases === 0) return `${policy}: there are no running cases of this pack. Nothing was changed.`;
  const late = moves.filter((move) => move.late).length;
  const dates = `${moves.length} due ${moves.length === 1 ? 'date' : 'dates'} would move`;
  const overdue = late > 0 ? `; ${late} would be overdue at once` : '';
  return `${policy}: ${dates} in ${casesThatMove} of ${cases} running cases${overdue}. Nothing was changed.`;
}

/** A table of dates looks as if they moved on the day of the adoption: said as it is. */
function whenTheyMove({ policy, now, moves }: Moves): string[] {
  const anyway = moves.some((move) => move.runsIt);
  const adopting = moves.some((move) => !move.runsIt);
  return [
    ...(anyway ? [`Cases that run ${policy} already move as soon as workers run the rules of this working copy.`] : []),
    ...(adopting && now ? ['Adopted with --now, these dates move at once.'] : []),
    ...(adopting && !now
      ? [
          'The dates are those of an adoption with --now, today. Without --now it takes effect with the next full plan of ' +
            'each case: until then no date moves, and what has ended by then stays as it was.',
        ]
      : []),
  ];
}

function wouldBe(move: Move): string[] {
  return [day(move.wouldBe), ...(move.late ? ['overdue at once'] : [])];
}

function day(due: Move['now']): string {
  if (due === null) return 'not owed';
  return due === 'no date' ? due : withWeekday(due);
}

/** Who has adopted, who has not and why, and what to do where it ended before its time. */
export function adoptedInWords(result: Adopted, width: number): string {
  const { refused, unknown, stopped } = result;
  return [
    ...wrapped(head(result), width),
    ...named('Refused by', refused.map(because), width),
    ...named('Not found', unknown.map(because), width),
    ...(stopped ? named('Ended at', [because(stopped)], width) : []),
    ...(stopped ? wrapped(goOn(result), width) : []),
  ].join('\n');
}

function head({ policy, now, adopted, refused, unknown, stopped }: Adopted): string {
  const when = now ? 'in effect now' : 'takes effect with the next full plan of each';
  if (adopted.length > 0)
    return `${policy} adopted in ${adopted.length === 1 ? '1 case' : `${adopted.length} cases`}: ${when}.`;
  if (stopped) return `${policy} was adopted in no case that has answered.`;
  return refused.length + unknown.length > 0
    ? `${policy} was adopted in no case: nothing has changed.`
    : `${policy}: there are no running cases of this pack. Nothing was changed.`;
}

function goOn({ notAsked }: Adopted): string {
  const others = notAsked.length === 1 ? '1 more case was' : `${notAsked.length} more cases were`;
  return `${others} not asked. Adopt again when it is mended: a case that has adopted already refuses, and stays as it is.`;
}

function because({ case: caseId, message }: NotAdopting): Failed {
  return { case: caseId, because: message };
}

function named(what: string, cases: readonly Failed[], width: number): string[] {
  if (cases.length === 0) return [];
  const lines = cases.flatMap((each) => wrapped(`${each.case}: ${each.because}`, width - 2));
  return ['', `${what} ${cases.length}:`, ...lines.map((line) => `  ${line}`)];
}
