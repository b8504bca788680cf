import { withWeekday } from '../../domain/calendar/civil-date';
import type { Unreached } from '../../store/undelivered';
import { withArchive } from './archive';
import { EXIT } from './exit-codes';
import { NARROW, table, widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { wrapped } from './wrap';

/** `caseclock worklist problems`. */
export async function showProblems(invocation: Invocation, { unit }: { unit?: string }): Promise<number> {
  const unreached = await withArchive(invocation, 'Reading the problems', (archive) => archive.unreached(unit));
  answer(invocation, { unreached }, problemsInWords(unreached, widthOf(invocation.out)));
  return EXIT.done;
}

/** The line that stands below a worklist while somebody does not get what they are told. */
export function unreachedInShort(unreached: readonly Unreached[]): string | null {
  if (unreached.length === 0) return null;
  const [first] = unreached;
  const whom = unreached.length === 1 ? `${first?.person}` : `${unreached.length} people`;
  return `Mail does not reach ${whom}: caseclock worklist problems`;
}

const HEADING = [['Person'], ['Since'], ['Mails'], ['Cases'], ['Why']];

function problemsInWords(unreached: readonly Unreached[], width: number): string {
  if (unreached.length === 0) return 'Mail reaches everybody.';
  const rest = wrapped('Tell them in another way, and have the address checked. A mail that arrives ends it.', width);
  const lines =
    width < NARROW
      ? unreached.flatMap((each) => blockOf(each, width))
      : table([HEADING, ...unreached.map((each) => cellsOf(each).map((cell) => [cell]))], width);
  return [...lines, '', ...rest].join('\n');
}

function cellsOf({ person, since, mails, cases, why }: Unreached): string[] {
  return [person, withWeekday(since), String(mails), casesInShort(cases), why ?? 'not accepted in time'];
}

function blockOf(each: Unreached, width: number): string[] {
  const [person = '', since = '', mails = '', cases = '', why = ''] = cellsOf(each);
  const facts = [`since ${since}, ${mails} mails, ${cases}`, why].flatMap((fact) => wrapped(fact, width - 2));
  return [person, ...facts.map((line) => `  ${line}`)];
}

// Whoever wants all of them asks for the notices of that person.
const SHOWN = 2;

function casesInShort(cases: readonly string[]): string {
  const more = cases.length - SHOWN;
  return [cases.slice(0, SHOWN).join(' '), ...(more > 0 ? [`+ ${more}`] : [])].join(' ') || 'several';
}
