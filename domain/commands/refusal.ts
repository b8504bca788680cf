/** The closed list of reasons for which a command can be refused: the contract with every client. */
export const REFUSAL_CODES = [
  'malformed-command',
  'unknown-command',
  'not-permitted',
  'case-closed',
  'case-not-open',
  'already-open',
  'unknown-person',
  'unknown-thing',
  'unknown-policy',
  'policy-older',
  'policy-of-others',
  'nothing-to-do',
  'date-in-future',
  'date-out-of-order',
  'wrong-state',
  'already-in-progress',
  'plan-changed',
  'author-cannot-approve',
  'comment-missing',
  'reason-missing',
  'paper-signatures-missing',
  'initial-plan-missing',
  'progress-missing',
  'family-signature-missing',
  'order-not-incorporated',
  'person-inactive',
  'consent-missing',
  'heading-missing',
  'something-open',
  'referral-incomplete',
  'service-incomplete',
  'next-steps-missing',
  'conference-incomplete',
  'aftercare-missing',
  'summary-missing',
  'participation-missing',
  'assessment-missing',
  'objectives-missing',
  'plan-incomplete',
  'not-on-list',
  'document-missing',
  'document-not-allowed',
  'not-seen',
  'exception-too-long',
  'too-much-waiting',
  'request-used',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** A command that changes nothing, and why: a sentence for a caseworker, and the rule it rests on. */
export interface Refusal {
  code: RefusalCode;
  sentence: string;
  cites: string[];
}

export function refusal(code: RefusalCode, sentence: string, ...cites: string[]): Refusal {
  return { code, sentence, cites };
}

export function isRefusal(value: object): value is Refusal {
  return 'sentence' in value && 'code' in value;
}
