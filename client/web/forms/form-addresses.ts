import type { CommandName } from '../../../domain/commands/catalogue';
import { casePage, formPage } from '../case/addresses';

/** All that somebody may record in a case. */
export function formMenu(caseId: string): string {
  return `${casePage(caseId)}/record`;
}

/** Where the draft of a form is kept. */
export function draftOf(caseId: string, command: CommandName): string {
  return `${formPage(caseId, command)}/draft`;
}

/** Where is told what a form would bring about. */
export function previewOf(caseId: string, command: CommandName): string {
  return `${formPage(caseId, command)}/preview`;
}

/** The form with a draft back in it. */
export function formWithDraft(caseId: string, command: CommandName, subject: string): string {
  return formPage(caseId, command, { draft: subject });
}
