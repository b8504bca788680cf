import type { Instant, TimeOfDay } from '../domain/calendar/agency-clock';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { Case } from '../domain/case/case';
import type { Standing } from '../domain/duties/standing';
import type { NoticeId, TurnRecord } from '../domain/record';
import type { ShownAttributes } from './search-attributes';

/*
 * What passes between a case and the outside: names and plain data. Clients import this file and no workflow code.
 * One update per command, named like the command (domain/commands/catalogue.ts).
 */

export const CASE_WORKFLOW = 'caseWorkflow';
export const CASE_QUEUE = 'cases';
export const MAIL_QUEUE = 'mail';

export const CASE_QUERY = 'case';
export const AGENDA_QUERY = 'agenda';
export const EXPLAIN_QUERY = 'explain';
export const FORECAST_QUERY = 'forecast';

/** What a case is told of a notice that it had left to others: it cannot be refused, and nobody waits for an answer. */
export const NOTICE_REPORT_SIGNAL = 'noticeReport';

/** What became of such a notice: not wanted any more on its morning, or not delivered after all. */
export type NoticeReport = { id: NoticeId; became: 'dropped' } | { id: NoticeId; became: 'undelivered'; code: string };

export const MORNING_MAIL_WORKFLOW = 'morningMailWorkflow';

export const WORD_SWEEP_WORKFLOW = 'wordSweepWorkflow';

/** What a sweep removed. */
export interface Swept {
  texts: number;
  drafts: number;
}

/** A morning mail on its way through a day. */
export interface MorningRun {
  /** The agency's zone: it says which day it is. */
  zone: string;
  /** Of a portion after the first one: the morning, and after which person it begins. */
  going?: { morning: MorningMoment; after: string };
}

/** The moment that the mails of a morning belong to. */
export interface MorningMoment {
  at: Instant;
  on: CivilDate;
  time: TimeOfDay;
}

/** What a morning came to, for operators. */
export interface MorningEnd {
  accepted: number;
  failed: number;
}

/** The workflow of a case. */
export function workflowIdOf(caseId: string): string {
  return `case/${caseId}`;
}

/** A command on its way to a case; the update's id is the request's id. */
export interface CommandMessage {
  by: string;
  args: unknown;
  /** When the person acted, set by the façade. */
  receivedAt?: Instant;
}

/** The answer to a command: the number of the last event. A request sent twice gets the same answer. */
export interface Answer {
  sequence: number;
}

/** A request that was answered, so that it is done once across roll-overs too. */
export interface AnsweredRequest extends Answer {
  request: string;
  /** Fingerprint of what was said: the same request cannot say something else. */
  said: string;
}

/** How a run begins: a case to be opened, or one that goes on from the run before. */
export interface CaseRun {
  caseId: string;
  opening?: CommandMessage & { request: string };
  /** The release that began the run: behaviour that differs since branches on it (domain/case/case.ts). */
  epoch?: number;
  going?: Carried;
  /** A run is a plan period; off in virtual time, whose clock does not survive a roll-over. */
  rollOver: boolean;
  /** Present for a case that is played: how far its clock is ahead of its own dates. */
  virtual?: { aheadMilliseconds: number };
}

/** What a run hands on to the next. */
export interface Carried {
  case: Case;
  outbox: TurnRecord[];
  mails: NoticeId[];
  answered: AnsweredRequest[];
  /** The search attributes as they were shown: only what differs is written again. */
  attributes?: ShownAttributes;
}

/** What a case looks like to people who ask. */
export type AgendaAnswer = Standing;

/** A query about a day: the caller's clock, because a sleeping case does not know what time it is. */
export interface AgendaQuestion {
  now?: Instant;
}

export interface ExplainQuestion extends AgendaQuestion {
  duty: string;
}

export interface ForecastQuestion extends AgendaQuestion {
  months?: number;
}

/** How a case ended. */
export interface CaseEnd {
  closedOn: CivilDate;
  reason: string;
  duties: { duty: string; ended: string }[];
}
