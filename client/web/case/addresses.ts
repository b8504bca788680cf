import type { CommandName } from '../../../domain/commands/catalogue';

/*
 * Where the pages of a case are. Addresses hold ids and dates only: no name, no words.
 */

/** The areas of a case's pages, each a page of its own. */
export const CASE_AREAS = [
  'time',
  'plans',
  'people',
  'contacts',
  'court',
  'services',
  'exchange',
  'documents',
  'journal',
] as const;
export type CaseArea = (typeof CASE_AREAS)[number];

/** The first page of a case: where it stands and what it owes. */
export function casePage(caseId: string): string {
  return `/cases/${encodeURIComponent(caseId)}`;
}

/** One of its other pages. */
export function areaPage(caseId: string, area: CaseArea): string {
  return `${casePage(caseId)}/${area}`;
}

/** An event in its journal. */
export function journalEntry(caseId: string, sequence: number): string {
  return `${areaPage(caseId, 'journal')}?event=${sequence}#event-${sequence}`;
}

/** One of its plans. */
export function planPage(caseId: string, plan: string): string {
  return `${areaPage(caseId, 'plans')}/${encodeURIComponent(plan)}`;
}

/** The name of somebody of the family, and what reaches them. */
export function personPage(caseId: string, person: string): string {
  return `${areaPage(caseId, 'people')}/${encodeURIComponent(person)}`;
}

/** The bytes of a document that was printed of it. */
export function documentPage(caseId: string, hash: string): string {
  return `${areaPage(caseId, 'documents')}/${encodeURIComponent(hash)}`;
}

/** Why a duty is due when it is. */
export function dutyPage(caseId: string, duty: string): string {
  return `${casePage(caseId)}/duties/${segments(duty)}`;
}

/** The draft of the Form 2151A for a month. */
export function reportPage(caseId: string, month: string): string {
  return `${casePage(caseId)}/2151a/${encodeURIComponent(month)}`;
}

/** The approval that a duty asks for. */
export function approvalPage(caseId: string, duty: string): string {
  return `/approvals/${encodeURIComponent(caseId)}/${segments(duty)}`;
}

/** The form of a command, with what is known of its fields already: ids, days and codes. */
export function formPage(caseId: string, command: CommandName, given: Record<string, string> = {}): string {
  const query = new URLSearchParams(given).toString();
  return `${casePage(caseId)}/record/${command}${query ? `?${query}` : ''}`;
}

/** A duty's id has slashes of its own. */
function segments(duty: string): string {
  return duty.split('/').map(encodeURIComponent).join('/');
}
