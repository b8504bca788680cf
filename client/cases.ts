import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  ApplicationFailure,
  type Client,
  isGrpcServiceError,
  QueryNotRegisteredError,
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { civilDateAt, type Instant, isZone } from '../domain/calendar/agency-clock';
import type { Month } from '../domain/calendar/civil-date';
import { momentOf } from '../domain/calendar/moment';
import { blankCase, type Case, EPOCH } from '../domain/case/case';
import { jointServiceIn } from '../domain/case/report-2151a';
import { type Draft2151A, draftOf2151A, nextReportMonth } from '../domain/case/report-2151a-draft';
import { type ChecklistState, checklistsOf } from '../domain/checklist';
import type { CommandName } from '../domain/commands/catalogue';
import { type RefusalCode, refusal } from '../domain/commands/refusal';
import { type Evidence, evidenceIn } from '../domain/evidence';
import type { Forecast } from '../domain/duties/forecast';
import { refusalTo } from '../domain/turn';
import { unknownPack } from '../domain/policy';
import type { NoticeId } from '../domain/record';
import { PACK_NAMES, policyOf } from '../policies/packs';
import {
  AGENDA_QUERY,
  type AgendaAnswer,
  type Answer,
  CASE_QUERY,
  CASE_QUEUE,
  CASE_WORKFLOW,
  type CaseRun,
  type CommandMessage,
  EXPLAIN_QUERY,
  FORECAST_QUERY,
  NOTICE_REPORT_SIGNAL,
  type NoticeReport,
  workflowIdOf,
} from '../workflows/messages';
import {
  CannotGoOn,
  CaseExists,
  NoAnswer,
  Refused,
  ServerUnreachable,
  UnknownCase,
  UnknownQuestion,
} from './case-errors';
import { completeOpening, dayOfOpening } from './opening';
import { withSnapshot } from './plan-snapshot';
import { type SaveText, withStoredTexts } from './texts';
import { byNextDue, EVERY_CASE, listed, type ListedCase, queryFor, type Wanted } from './worklist';

/** Who says it, and under which request id: the same id is done once and answered the same. */
export interface Said {
  by: string;
  request?: string;
}

// A case answers in tens of milliseconds; without a worker it would be awaited for ever.
const PATIENCE = 15_000;
// At a roll-over the new run has no task yet for some tenths of a second.
const ATTEMPTS_BETWEEN_RUNS = 10;

/** Cases as people use them: every write becomes one update of one workflow, every read a query. */
export class Cases {
  constructor(
    private readonly client: Client,
    private readonly saveText: SaveText,
    private readonly now: () => Instant = () => new Date().toISOString(),
  ) {}

  /** Opens a case. Refused before anything is started when the opening is not as it must be. */
  async open(caseId: string, given: Record<string, unknown>, { by, request = randomUUID() }: Said): Promise<void> {
    const args = completeOpening(given, dayOfOpening(given, this.now()));
    const opening = { by, args, request, receivedAt: this.now() };
    refuseUnfit(caseId, opening, this.now());
    await this.start({ caseId, epoch: EPOCH, opening, rollOver: true }).catch((error: unknown) =>
      this.unlessOpenedBy(request, caseId, error),
    );
  }

  /** Says something to a case and gives back the number of the last event. */
  async tell(caseId: string, command: CommandName, args: Record<string, unknown>, said: Said): Promise<Answer> {
    const complete = withSnapshot(
      command,
      await withStoredTexts(command, args, this.saveText),
      await this.seen(caseId, command),
    );
    const message = { by: said.by, args: complete, receivedAt: this.now() };
    return this.update(caseId, command, message, said.request ?? randomUUID());
  }

  /** Tells a case that a mail came back after it had been accepted; false for one that is over: nobody hears of it. */
  async tellOfReturnedMail(id: NoticeId, code: string): Promise<boolean> {
    const report: NoticeReport = { id, became: 'undelivered', code };
    const aCase = this.client.workflow.getHandle(workflowIdOf(id.caseId));
    try {
      await this.patiently(id.caseId, '', () => aCase.signal(NOTICE_REPORT_SIGNAL, report));
      return true;
    } catch (error) {
      if (error instanceof UnknownCase) return false;
      throw error;
    }
  }

  /** What the case owes today. */
  async agenda(caseId: string): Promise<AgendaAnswer> {
    const answer = await this.ask<AgendaAnswer>(caseId, AGENDA_QUERY, { now: this.now() });
    // A workflow whose opening was refused holds the id and nothing else.
    if (answer.status === 'not open') throw new UnknownCase(caseId);
    return answer;
  }

  /** Why a duty is due when it is; null when the case has no such duty. */
  async explain(caseId: string, duty: string): Promise<string | null> {
    return this.ask(caseId, EXPLAIN_QUERY, { duty, now: this.now() });
  }

  /** What the case will owe if nothing new happens, so many calendar months ahead. */
  async forecast(caseId: string, months: number): Promise<Forecast> {
    return this.ask(caseId, FORECAST_QUERY, { months, now: this.now() });
  }

  /** The open cases that are asked for, what is due first in front; days are those of a zone. */
  async list(wanted: Wanted, zone: string): Promise<ListedCase[]> {
    const query = queryFor(wanted, zone);
    return this.patiently('', '', async () => {
      const cases: ListedCase[] = [];
      for await (const { workflowId, typedSearchAttributes } of this.client.workflow.list({ query })) {
        const attributes = typedSearchAttributes.getAll().map(({ key, value }) => [key.name, value] as const);
        cases.push(listed(workflowId, new Map(attributes), workflowIdOf('')));
      }
      return cases.sort(byNextDue);
    });
  }

  /** The ids of all cases that the server knows, open and closed, in order. */
  async ids(): Promise<string[]> {
    return this.patiently('', '', async () => {
      const ids = new Set<string>();
      const found = this.client.workflow.list({ query: EVERY_CASE });
      for await (const { workflowId } of found) ids.add(workflowId.slice(workflowIdOf('').length));
      return [...ids].sort();
    });
  }

  /** What the next Form 2151A may have to say, or that of a month; null where no report is owed. */
  async draftOf2151A(caseId: string, month?: Month): Promise<Draft2151A | null> {
    const aCase = await this.opened(caseId);
    const which = month ?? nextReportMonth(aCase, civilDateAt(this.now(), aCase.settings.zone));
    return which !== null && jointServiceIn(aCase, which) ? draftOf2151A(aCase, which) : null;
  }

  /** The checklists of the case and how far they are done. */
  async checklists(caseId: string): Promise<ChecklistState[]> {
    const aCase = await this.opened(caseId);
    return checklistsOf(aCase, policyOf(aCase));
  }

  /** What the manuals want to find in the documentation of the case. */
  async evidence(caseId: string): Promise<Evidence[]> {
    const aCase = await this.opened(caseId);
    return evidenceIn(aCase, policyOf(aCase));
  }

  /** Everything that a case knows which was opened; of any other there is nothing to show. */
  async opened(caseId: string): Promise<Case> {
    const aCase = await this.case(caseId);
    if (!aCase.openedOn) throw new UnknownCase(caseId);
    return aCase;
  }

  /** Everything the case knows. */
  async case(caseId: string): Promise<Case> {
    return this.ask(caseId, CASE_QUERY);
  }

  /** Sends a command as it is: the last step of `tell`, and what a play uses. */
  async update(caseId: string, command: string, message: CommandMessage, request: string): Promise<Answer> {
    const handle = this.client.workflow.getHandle(workflowIdOf(caseId));
    const options = { args: [message] as [CommandMessage], updateId: request };
    try {
      return await this.patiently(caseId, request, () =>
        handle.executeUpdate<Answer, [CommandMessage]>(command, options),
      );
    } catch (error) {
      throw error instanceof UnknownCase ? await this.closedOr(error) : error;
    }
  }

  /** A closed case takes no updates any more, and the server says "not found" of it; it can still be asked. */
  private async closedOr(unknown: UnknownCase): Promise<Error> {
    const { closure } = await this.case(unknown.caseId);
    if (!closure) return unknown;
    return new Refused(refusal('case-closed', `The case was closed on ${closure.on}; its record is read-only.`));
  }

  /** Only submission and approval need to see the plan that they are about. */
  private async seen(caseId: string, command: CommandName): Promise<Case | null> {
    return command === 'submitPlan' || command === 'approvePlan' ? this.case(caseId) : null;
  }

  private async start(run: CaseRun): Promise<void> {
    const { caseId } = run;
    await this.patiently(caseId, run.opening?.request ?? '', () =>
      this.client.workflow.start(CASE_WORKFLOW, startOptions(run)),
    );
  }

  /** The same request again finds its own case: done once, and answered the same. */
  private async unlessOpenedBy(request: string, caseId: string, error: unknown): Promise<void> {
    if (!(error instanceof CaseExists)) throw error;
    const { memo } = await this.client.workflow.getHandle(workflowIdOf(caseId)).describe();
    if (memo?.['openedBy'] !== request) throw error;
  }

  private async ask<T>(caseId: string, query: string, ...args: unknown[]): Promise<T> {
    const handle = this.client.workflow.getHandle(workflowIdOf(caseId));
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.patiently(caseId, '', () => handle.query<T, unknown[]>(query, ...args));
      } catch (error) {
        if (!(error instanceof BetweenRuns) || attempt === ATTEMPTS_BETWEEN_RUNS) throw error;
        await pause(200);
      }
    }
  }

  private async patiently<T>(caseId: string, request: string, act: () => Promise<T>): Promise<T> {
    try {
      return await this.client.withDeadline(Date.now() + PATIENCE, act);
    } catch (error) {
      throw inWords(error, caseId, request);
    }
  }
}

/** How the workflow of a case is started: by one id, once. */
export function startOptions(run: CaseRun) {
  const policy = (run.opening?.args as { policy?: string } | undefined)?.policy ?? '';
  return {
    workflowId: workflowIdOf(run.caseId),
    taskQueue: CASE_QUEUE,
    args: [run] as [CaseRun],
    // Holds within the server's retention; a case id is not used twice all the same.
    workflowIdReusePolicy: 'REJECT_DUPLICATE' as const,
    staticSummary: `Case ${run.caseId}, ${policy}`,
    // Tells the same request sent twice from another one for the same case.
    memo: { openedBy: run.opening?.request ?? '' },
  };
}

/** The opening, tried on a blank case: a refusal comes back as one before a workflow exists. */
export function refuseUnfit(caseId: string, opening: CommandMessage, now: Instant): void {
  const { policy, settings } = opening.args as { policy?: unknown; settings?: { zone?: string } };
  // A pack that is not there has no zone either: it is named first.
  const stranger = typeof policy === 'string' ? unknownPack(policy, PACK_NAMES) : null;
  if (stranger) throw new Refused(stranger);
  const given = settings?.zone;
  // An unknown zone is refused by the opening itself, in its own words.
  const zone = isZone(given) ? given : 'UTC';
  const input = { type: 'command' as const, name: 'openCase', args: opening.args };
  const refused = refusalTo(blankCase(caseId), input, momentOf(now, zone, opening.by), policyOf);
  if (refused) throw new Refused(refused);
}

/** What went wrong, in words for people; anything unforeseen stays as it is. */
export function inWords(error: unknown, caseId: string, request: string): unknown {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure)
    return refusedBy(error.cause);
  if (error instanceof WorkflowNotFoundError) return new UnknownCase(caseId);
  if (error instanceof WorkflowExecutionAlreadyStartedError) return new CaseExists(caseId);
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) return new NoAnswer(request);
  if (error instanceof QueryNotRegisteredError) return inQueryWords(error, caseId);
  // The client wraps some answers of the transport in an error of its own.
  const beneath = isGrpcServiceError(error) ? error : (error as Error | undefined)?.cause;
  return isGrpcServiceError(beneath) ? (inGrpcWords(beneath, caseId, request) ?? error) : error;
}

function refusedBy({ type, message, details }: ApplicationFailure): Refused {
  const cites = (details?.[0] as { cites?: string[] } | undefined)?.cites ?? [];
  return new Refused({ code: (type ?? 'malformed-command') as RefusalCode, sentence: message, cites });
}

/** The case is just passing from one run to the next; asking again in a moment is answered. */
class BetweenRuns extends NoAnswer {}

/** The client calls each question that failed one that is not registered; only the message tells them apart. */
function inQueryWords(error: QueryNotRegisteredError, caseId: string): Error {
  if (/TMPRL1100|[Nn]ondeterminism/.test(error.message)) return new CannotGoOn(caseId);
  return error.message.includes('did not register a handler') ? new UnknownQuestion(caseId) : error;
}

// What the server says of a case at which the workers have failed again and again.
const TASK_FAILED = /Workflow Task in failed state/i;

// gRPC status codes: 1 cancelled (so ends a question that no worker takes), 4 deadline exceeded, 9 failed precondition
// (so answers a run whose first task is not scheduled yet, and one whose task has failed), 14 unavailable.
function inGrpcWords(
  { code, details }: { code: number; details: string },
  caseId: string,
  request: string,
): Error | null {
  if (code === 1 || code === 4) return new NoAnswer(request);
  if (code === 9) return TASK_FAILED.test(details) ? new CannotGoOn(caseId) : new BetweenRuns(request);
  return code === 14 ? new ServerUnreachable(process.env['TEMPORAL_ADDRESS'] ?? 'localhost:7233') : null;
}
