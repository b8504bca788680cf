import { instantAt, type Instant, timeOfDayAt } from '../domain/calendar/agency-clock';
import { CLOCK, momentOf } from '../domain/calendar/moment';
import { blankCase, type Case, EPOCH } from '../domain/case/case';
import { isFullVersion } from '../domain/case/plan';
import { upgrade } from '../domain/case/upgrade';
import { isRefusal, type Refusal } from '../domain/commands/refusal';
import type { Agenda } from '../domain/duties/agenda';
import { type Bar, type Input, type Outcome, refusalTo, turn, type Wake } from '../domain/turn';
import { policyOf } from '../policies/packs';
import type { NoticeId, TurnRecord } from '../domain/record';
import type { ShownAttributes } from './search-attributes';
import type { AnsweredRequest, CaseRun } from './messages';
import { ApplicationFailure, type CancellationScope } from '@temporalio/workflow';

/** What operators were shown last: what has not changed is not written again. */
export interface Shown {
  agenda: Agenda | null;
  details: string;
  attributes: ShownAttributes;
}

/** A timer that runs: until when, and how to stop it. */
export interface RunningTimer {
  until: Instant;
  scope: CancellationScope;
}

/** A mail on its way. */
export interface RunningMail {
  id: NoticeId;
  scope: CancellationScope;
}

/** Everything one run of a case has on its desk: the case, and what is still to be carried out. Plain data at heart. */
export interface Desk {
  run: CaseRun;
  case: Case;
  /** As derived by the last turn. */
  agenda: Agenda | null;
  bars: Bar[];
  wake: Wake | null;
  /** Turns that are not in the record store yet, in order. */
  outbox: TurnRecord[];
  recording: boolean;
  /** Mails that are recorded and not sent yet. */
  mails: NoticeId[];
  sending: Map<string, RunningMail>;
  timers: Map<string, RunningTimer>;
  answered: AnsweredRequest[];
  shown: Shown;
  /** Something changed since the loop last looked. */
  happened: boolean;
  /** A full plan took effect: the run has lasted its period. */
  periodEnded: boolean;
}

/** The desk at the start of a run: empty, or as the run before left it. */
export function layDesk(run: CaseRun): Desk {
  refuseMalformed(run);
  const { going, epoch = EPOCH } = run;
  return {
    run,
    case: { ...(going ? upgrade(going.case) : blankCase(run.caseId)), epoch },
    agenda: null,
    bars: [],
    wake: null,
    outbox: going?.outbox ?? [],
    recording: false,
    mails: going?.mails ?? [],
    sending: new Map(),
    timers: new Map(),
    answered: going?.answered ?? [],
    // Search attributes are carried by the server; the details are not.
    shown: { agenda: null, details: '', attributes: going?.attributes ?? {} },
    happened: false,
    periodEnded: false,
  };
}

/** A run that was started by hand with something else ends at once, with a word, instead of holding its id for ever. */
function refuseMalformed(run: unknown): void {
  const { caseId, opening, going } = (run ?? {}) as Partial<CaseRun>;
  if (typeof caseId === 'string' && (opening ?? going?.case)) return;
  throw ApplicationFailure.nonRetryable('A case starts with its id and an opening.', 'malformed-command');
}

/** The case's own time: the workflow's clock, less what it is ahead in a play. */
export function nowAt(desk: Desk): Instant {
  return instantAt(Date.now() - (desk.run.virtual?.aheadMilliseconds ?? 0));
}

function outcomeOf(desk: Desk, input: Input, by: string, receivedAt?: Instant): Outcome | Refusal {
  return turn(desk.case, input, momentOf(nowAt(desk), zoneOf(desk, input), by, receivedAt), policyOf);
}

/** Why an input would be refused now, or null. Changes nothing. */
export function refusalOn(desk: Desk, input: Input, by: string, receivedAt?: Instant): Refusal | null {
  return refusalTo(desk.case, input, momentOf(nowAt(desk), zoneOf(desk, input), by, receivedAt), policyOf);
}

/** Takes one turn: the case changes, and what follows is put in the outbox. */
export function take(desk: Desk, input: Input, by: string = CLOCK, receivedAt?: Instant): Refusal | null {
  const outcome = outcomeOf(desk, input, by, receivedAt);
  if (isRefusal(outcome)) return outcome;
  desk.case = outcome.case;
  desk.agenda = outcome.agenda;
  desk.bars = outcome.bars;
  desk.wake = outcome.wake;
  desk.happened = true;
  desk.periodEnded ||= outcome.events.some(
    ({ event }) => event.type === 'planTookEffect' && isFullVersion(event.version),
  );
  if (outcome.events.length > 0 || outcome.notices.length > 0) desk.outbox.push(recordOf(desk, outcome));
  return null;
}

function recordOf(desk: Desk, { events, notices }: Outcome): TurnRecord {
  const at = nowAt(desk);
  const { zone } = desk.case.settings;
  return { at, on: desk.case.today as string, time: timeOfDayAt(at, zone), events, notices };
}

/** The agency's zone; while the case is not open, the one that the opening names. */
function zoneOf(desk: Desk, input: Input): string {
  const given =
    input.type === 'command' && !desk.case.openedOn ? (input.args as { settings?: { zone?: string } }) : null;
  return given?.settings?.zone ?? desk.case.settings.zone;
}
