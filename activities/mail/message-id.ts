import { createHmac } from 'node:crypto';
import type { NoticeId } from '../../store/record-store';

/**
 * The Message-ID of a notice: the same on every attempt, so that a receiver can fold a mail that came twice. Made from
 * what the notice is, never from run or attempt, and keyed, so that it tells a stranger nothing about the case.
 */
export function messageIdOf(id: NoticeId, secret: string, host: string): string {
  const facts = JSON.stringify([id.caseId, id.kind, id.about, id.occasion, id.recipient]);
  return `<${createHmac('sha256', secret).update(facts).digest('hex')}@${host}>`;
}

/** The host of a sender's address: `Caseclock <no-reply@agency.example>` gives `agency.example`. */
export function hostOf(from: string): string {
  return /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
}
