import { isCivilDate, withWeekday } from '../../domain/calendar/civil-date';
import { agencyZone } from '../agency-zone';
import { InputError } from '../input-error';
import type { ListedCase, Wanted } from '../worklist';
import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { NARROW, table, widthOf } from './table';
import { answer, type Invocation } from './terminal';
import { wrapped } from './wrap';

type Options = Wanted & { zone?: string };

const HEADING = [['Case'], ['Next due'], ['What'], ['Overdue'], ['Approval'], ['Worker'], ['Stage']];

/** `caseclock worklist`. */
export async function showWorklist(invocation: Invocation, { zone: said, ...wanted }: Options): Promise<number> {
  const { dueBefore } = wanted;
  const isDay: boolean = dueBefore === undefined || isCivilDate(dueBefore);
  if (!isDay)
    throw new InputError(`--due-before: must be a date that exists, written YYYY-MM-DD (given: ${dueBefore ?? ''})`);
  const zone = agencyZone(invocation.env, said);
  const cases = await withCases(invocation, 'Asking for cases', (all) => all.list(wanted, zone));
  answer(invocation, { cases }, inWords(cases, wanted, widthOf(invocation.out)));
  return EXIT.done;
}

function inWords(cases: ListedCase[], wanted: Wanted, width: number): string {
  if (cases.length === 0) {
    const all: boolean = Object.values(wanted).every((each) => each === undefined);
    return all ? 'There is no open case.' : 'No open case is like that.';
  }
  return (width < NARROW ? cases.flatMap((each, index) => block(each, index, width)) : rows(cases, width)).join('\n');
}

function rows(cases: ListedCase[], width: number): string[] {
  const cells = cases.map((each) => [
    [each.case],
    [each.nextDue ? withWeekday(each.nextDue) : 'no date'],
    [each.nextDueKind ?? ''],
    [each.overdue > 0 ? `${each.overdue} late` : ''],
    [each.awaitingApproval ? 'awaited' : ''],
    [each.worker ?? 'nobody'],
    [each.stage ?? ''],
  ]);
  return table([HEADING, ...cells], width);
}

function block(each: ListedCase, index: number, width: number): string[] {
  const facts = [
    each.nextDue ? `next due ${withWeekday(each.nextDue)}` : 'no date',
    each.nextDueKind ?? '',
    each.overdue > 0 ? `${each.overdue} late` : '',
    each.awaitingApproval ? 'approval awaited' : '',
    `worker ${each.worker ?? 'nobody'}`,
    each.stage ?? '',
  ].filter(Boolean);
  const indented = wrapped(facts.join(', '), width - 2).map((line) => `  ${line}`);
  return [...(index > 0 ? [''] : []), each.case, ...indented];
}
