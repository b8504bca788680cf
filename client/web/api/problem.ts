import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { RefusalCode } from '../../../domain/commands/refusal';
import { CannotGoOn, CaseExists, NoAnswer, Refused, ServerUnreachable, UnknownCase } from '../../case-errors';

/** What went wrong, as RFC 9457 has it, with what this product adds. */
export interface Problem {
  title: string;
  status: ContentfulStatusCode;
  detail: string;
  /** A refusal's code, or one of the API's own. */
  code: string;
  /** The rules that a refusal rests on. */
  rules?: readonly string[];
  /** What is wrong with which field. */
  errors?: readonly { field: string; detail: string }[];
}

/** Answers with what went wrong. */
export function problem(c: Context, said: Problem): Response {
  const body = JSON.stringify({ type: 'about:blank', ...said });
  const headers = { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' };
  return c.body(body, said.status, said.status === 503 ? { ...headers, 'Retry-After': '60' } : headers);
}

/** Nothing is there, or not for this person: one answer for both. */
export function nothingThere(c: Context): Response {
  const detail = 'There is nothing at this address that you can see.';
  return problem(c, { title: 'Not found', status: 404, detail, code: 'not-found' });
}

// What another state of the case would allow; everything else is for the sender to change.
const CONFLICTS: readonly RefusalCode[] = [
  'case-closed',
  'case-not-open',
  'already-open',
  'already-in-progress',
  'wrong-state',
  'plan-changed',
  'request-used',
];

/** What became of a command that a case did not take; throws on what nobody foresaw. */
export function problemOf(c: Context, error: unknown): Response {
  if (error instanceof Refused) {
    const { code, sentence, cites } = error.refusal;
    const status = code === 'not-permitted' ? 403 : CONFLICTS.includes(code) ? 409 : 422;
    return problem(c, { title: 'The case refused it', status, detail: sentence, code, rules: cites });
  }
  if (error instanceof UnknownCase) return nothingThere(c);
  if (error instanceof CaseExists) {
    const detail = 'This id cannot be used for a new case. Nothing was changed; choose another one.';
    return problem(c, { title: 'Not possible', status: 409, detail, code: 'id-taken' });
  }
  if ([NoAnswer, ServerUnreachable, CannotGoOn].some((kind) => error instanceof kind)) {
    const unsure = 'Whether it was done is not known. Send it again with the same Idempotency-Key: it is done once.';
    const detail =
      error instanceof NoAnswer ? unsure : 'The case cannot be reached. Nothing was recorded; send it again.';
    return problem(c, { title: 'No answer', status: 503, detail, code: 'no-answer' });
  }
  throw error;
}
