import { isCivilDate } from '../../domain/calendar/civil-date';
import { type Grouping, GROUPINGS } from '../../domain/measures/groups';
import type { Period } from '../../domain/measures/period';
import { InputError } from '../input-error';
import { gather, type Gathered, measuresFrom } from '../measures';
import { listInCsv, sumsInCsv } from '../measures-csv';
import type { Failed } from '../survey';
import { withCases } from './cases';
import { EXIT } from './exit-codes';
import { measuresInWords } from './measures-words';
import { ProgressLine } from './progress';
import { noteIfReached } from './reading';
import { widthOf } from './table';
import { answer, type Invocation } from './terminal';

interface Options {
  from: string;
  to: string;
  by?: string;
  case?: string[];
  list?: boolean;
  format: string;
}

export const FORMATS = ['table', 'csv', 'json'] as const;

/** `caseclock measures`. */
export async function showMeasures(invocation: Invocation, options: Options): Promise<number> {
  const { by, format, period } = checked(options);
  const gathered = await asked(invocation, period, options.case);
  const measures = measuresFrom(gathered, period, by, options.list ?? false);
  if (format === 'csv') {
    invocation.out.write(measures.list ? listInCsv(measures.list) : sumsInCsv(measures));
    warnOf(invocation, measures.failed);
  } else {
    const shown = { ...invocation, json: invocation.json || format === 'json' };
    answer(shown, measures, measuresInWords(measures, widthOf(invocation.out)));
  }
  return measures.failed.length > 0 ? EXIT.incomplete : EXIT.done;
}

async function asked(invocation: Invocation, period: Period, ids: string[] | undefined): Promise<Gathered> {
  const line = new ProgressLine(invocation);
  try {
    return await withCases(invocation, 'Asking for cases', async (cases, { store }) => {
      if (ids) await noteIfReached(invocation, store(), { cases: [...new Set(ids)], what: 'measures' });
      const which = ids ? [...new Set(ids)] : await cases.ids();
      const now = new Date().toISOString();
      return gather(
        which,
        (id) => cases.case(id),
        period,
        now,
        (count) => line.show(`${count} of ${which.length} cases asked …`),
      );
    });
  } finally {
    line.clear();
  }
}

function checked({ from, to, by, format }: Options): { period: Period; by: Grouping | null; format: string } {
  for (const [option, day] of [
    ['--from', from],
    ['--to', to],
  ] as const) {
    const isDay: boolean = isCivilDate(day);
    if (!isDay) throw new InputError(`${option}: must be a date that exists, written YYYY-MM-DD (given: ${day})`);
  }
  if (to < from) throw new InputError(`--to: must not come before --from, which is ${from} (given: ${to})`);
  return {
    period: { from, to },
    by: (by && oneOf('--by', by, GROUPINGS)) || null,
    format: oneOf('--format', format, FORMATS),
  };
}

function oneOf<T extends string>(option: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === given);
  if (found) return found;
  throw new InputError(`${option}: must be one of: ${allowed.join(', ')} (given: ${given})`);
}

/** A table for machines has no room for it. */
function warnOf({ err }: Invocation, failed: readonly Failed[]): void {
  for (const { case: caseId, because } of failed) err.write(`${caseId} is not in it: ${because}\n`);
}
