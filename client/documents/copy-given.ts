import type { Case } from '../../domain/case/case';
import { memberOf } from '../../domain/case/family';
import type { StoredDocument } from '../../store/record-store';
import { InputError } from '../input-error';
import { notForFamily } from './contents';

type Printed = Pick<StoredDocument, 'kind' | 'copyFor' | 'about'>;

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
