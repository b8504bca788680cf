import { civilDateAt, type Instant } from '../../domain/calendar/agency-clock';
import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Case } from '../../domain/case/case';
import { memberOf } from '../../domain/case/family';
import type { Archive, StoredDocument } from '../../store/record-store';
import { InputError } from '../input-error';
import { notForFamily } from './contents';
import { idsOf } from './printing';

type Printed = Pick<StoredDocument, 'kind' | 'copyFor' | 'about'>;

/** Who was given a copy, when (today unless said), and who says so. */
export interface CopyToRecord {
  to: string;
  on?: CivilDate;
  by: string;
}

/**
 * Records that somebody was given a copy of what was printed; once recorded, again changes nothing. Returns the day.
 * Refuses (`InputError`) whom the case does not know, a day before the printing or to come, and another's copy.
 */
export async function giveCopy(
  aCase: Case,
  document: Printed & Pick<StoredDocument, 'hash' | 'printedAt'>,
  { to, on, by }: CopyToRecord,
  store: Pick<Archive, 'recordCopy'>,
  now: Instant,
): Promise<CivilDate> {
  refuseUnknown(aCase, to, by);
  const { zone } = aCase.settings;
  const [today, printedOn] = [civilDateAt(now, zone), civilDateAt(document.printedAt, zone)];
  const day = on ?? today;
  if (day < printedOn || day > today)
    throw new InputError(
      `A copy is given after its printing (${printedOn}) and not in the future. Nothing was recorded.`,
    );
  refuseOthersCopy(aCase, document, to);
  await store.recordCopy(document.hash, { to, on: day, by });
  return day;
}

/** Refuses to record a copy for, or by, somebody the case does not know. */
export function refuseUnknown({ id, family, staff }: Case, to: string, by: string): void {
  if (![...family, ...staff].some((each) => each.id === to))
    throw new InputError(`Case ${id} knows nobody called ${to}: ${idsOf(family)}. Nothing was recorded.`);
  if (!staff.some((each) => each.id === by))
    throw new InputError(`${by} has no role in case ${id}: ${idsOf(staff)}. Nothing was recorded.`);
}

/**
 * Refuses to record that somebody was given what was not made for them. The agency's own copy shows everything, another
 * adult's treatment too: it stays with staff of the case, and a member of the family is given the copy made for them.
 */
export function refuseOthersCopy(aCase: Case, { kind, copyFor, about }: Printed, to: string): void {
  if (copyFor === to) return;
  if (copyFor !== null)
    throw new InputError(`That is the copy for ${copyFor}: print one for ${to}. Nothing was recorded.`);
  if (!memberOf(aCase, to)) return;
  const why = notForFamily(kind);
  throw new InputError(
    why
      ? `${why}: there is no copy of it for ${to}. Nothing was recorded.`
      : `That is the agency's own copy, which shows everything. Print one with --for ${to} ` +
          `("caseclock print ${aCase.id} ${kind}${sheetOf(kind, about)} --by WHO --for ${to}"), give that one and record it. ` +
          `Nothing was recorded.`,
  );
}

function sheetOf(kind: string, about: string | null): string {
  return kind === 'client-responsibility-sheet' && about ? ` --child ${about}` : '';
}
