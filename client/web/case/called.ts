import type { CaseView } from './case-page';
import type { Names } from './named';

/** What somebody is called: of the family or of the staff; the id where the name may not be read. */
export function called({ names, staff }: CaseView, id: string): string {
  return names.get(id) ?? staff.get(id) ?? id;
}

/** What several people are called. */
export function calledAll(view: CaseView, ids: readonly string[]): string {
  return ids.map((id) => called(view, id)).join(', ');
}

/** Whether this person may say something to a case that takes it. */
export function mayRecord({ writes, file }: CaseView): boolean {
  return writes && file.status === 'open';
}

/** Family and staff together, for sentences that name both. */
export function everybody({ names, staff }: CaseView): Names {
  return new Map([...staff, ...names]);
}
