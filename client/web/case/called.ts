import { type CommandName, commandOf } from '../../../domain/commands/catalogue';
import { rightsOf } from '../../../domain/commands/rights';
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

/** Whether this person has the right to say that to the case today: only then is it offered. */
export function maySay(view: CaseView, command: CommandName): boolean {
  const { aCase, standing, frame } = view;
  if (!frame.viewer || !mayRecord(view)) return false;
  const rights = rightsOf(aCase, frame.viewer.id, standing.today);
  return commandOf(command).by.some((right) => rights.includes(right));
}

/** Family and staff together, for sentences that name both. */
export function everybody({ names, staff }: CaseView): Names {
  return new Map([...staff, ...names]);
}
