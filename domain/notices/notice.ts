import type { CivilDate } from '../calendar/civil-date';
import { isKeptFrom, type Restricted } from '../case/restriction';
import type { NoticeId } from '../record';

/** What kind of line a notice is. Reminder, escalation, task, approved, assignment and problem are mailed. */
export type NoticeKind =
  'reminder' | 'escalation' | 'task' | 'recalculation' | 'status' | 'approved' | 'assignment' | 'document' | 'problem';

/** What a notice says, by id: its words are in activities/mail and in words.ts. */
export type Topic =
  | 'duty-opened'
  | 'duty-due-soon'
  | 'duty-overdue'
  | 'duty-moved'
  | 'duty-confirmed'
  | 'duty-met'
  | 'duty-ended'
  | 'warning'
  | 'plan-submitted'
  | 'plan-returned'
  | 'plan-returned-status'
  | 'plan-in-effect'
  | 'plan-documents'
  | 'stand-in-named'
  | 'case-assigned'
  | 'transfer-accepted'
  | 'transfer-declined'
  | 'transfer-withdrawn'
  | 'worker-inactive'
  | 'permanent-placement'
  | 'signature-required'
  | 'order-recorded'
  | 'form-2151-sent'
  | 'report-2151a-sent'
  | 'rsp-reviewed'
  | 'rsp-visit-deleted'
  | 'enrolment-ended'
  | 'closure-returned'
  | 'case-closed'
  | 'closing-documents'
  | 'contact-done'
  | 'contact-open'
  | 'person-unavailable'
  | 'person-available'
  | 'whereabouts-unknown-form'
  | 'exception-approved'
  | 'exception-refused'
  | 'exception-ends'
  | 'notice-undelivered'
  | 'morning-mail';

/** Numbers, codes and ids for the text; never a name, an address or words that somebody typed. */
export type Facts = Record<string, string | number | boolean | null>;

/** Something that people are told. The journal keeps every one; some are mailed. */
export interface Notice {
  kind: NoticeKind;
  topic: Topic;
  /** What it is about: a duty's id, a plan's id, or `assignment`, `stand-in`, `court-order`, `closure`, `transfer`. */
  about: string;
  title: string;
  /** Sets two notices about the same thing apart: the due date and rung, or the number of the event. */
  occasion: string;
  /** Staff ids; nobody twice. */
  to: string[];
  /** Those of them who get a mail: never the person who just acted. */
  mailTo: string[];
  due: CivilDate | null;
  /** Why the date is what it is. */
  because: string;
  facts: Facts;
}

const MAILED: readonly NoticeKind[] = ['reminder', 'escalation', 'task', 'approved', 'assignment', 'problem'];

/** Everything but the recipients of mail, which follow from kind, recipients and the person who acted. */
export type NoticeDraft = Omit<Notice, 'mailTo' | 'to'> & { to: readonly (string | null)[] };

/**
 * Completes a notice: each recipient once, nobody who may not know of a restricted case, and no mail to the person who
 * just acted. Null when nobody is to be told.
 */
export function addressed(draft: NoticeDraft, actor: string, aCase: Restricted): Notice | null {
  const to = [...new Set(draft.to.filter((id): id is string => id !== null && !isKeptFrom(id, aCase)))];
  const mailTo = MAILED.includes(draft.kind) ? to.filter((id) => id !== actor) : [];
  return to.length > 0 ? { ...draft, to, mailTo } : null;
}

/** The key of a notice within its case; with the recipient it is unique in the ledger. */
export function noticeKey(notice: Pick<NoticeId, 'kind' | 'about' | 'occasion'>): string {
  return `${notice.kind}:${notice.about}:${notice.occasion}`;
}

/** What a key of a notice names. */
export function partsOfKey(key: string): { kind: string; about: string; occasion: string } {
  const [kind = '', ...rest] = key.split(':');
  const occasion = rest.pop() ?? '';
  return { kind, about: rest.join(':'), occasion };
}
