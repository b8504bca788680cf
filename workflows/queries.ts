import { defineQuery, setHandler } from '@temporalio/workflow';
import { civilDateAt } from '../domain/calendar/agency-clock';
import type { Case } from '../domain/case/case';
import { isOutstanding } from '../domain/case/review';
import { type Agenda, agenda, dutyIn } from '../domain/duties/agenda';
import { explain } from '../domain/duties/explain';
import { policyOf } from '../policies/packs';
import { type Desk, nowAt } from './desk';
import {
  AGENDA_QUERY,
  type AgendaAnswer,
  type AgendaQuestion,
  CASE_QUERY,
  EXPLAIN_QUERY,
  type ExplainQuestion,
} from './messages';

/** Registers what people may ask a case. Reading changes nothing. */
export function answerQueries(desk: Desk): void {
  setHandler(defineQuery<Case>(CASE_QUERY), () => desk.case, { description: 'Everything the case knows' });
  setHandler(defineQuery<AgendaAnswer, [AgendaQuestion?]>(AGENDA_QUERY), (question) => agendaAnswer(desk, question), {
    description: 'What the case owes, by when and why',
  });
  setHandler(defineQuery<string | null, [ExplainQuestion]>(EXPLAIN_QUERY), (question) => explanation(desk, question), {
    description: 'Why a duty is due when it is',
  });
}

/** The agenda on the caller's day: a sleeping case does not notice midnight, and lateness counts from there. */
export function agendaOf(desk: Desk, question?: AgendaQuestion): Agenda {
  const now = desk.run.virtual ? nowAt(desk) : (question?.now ?? nowAt(desk));
  return agenda(desk.case, policyOf(desk.case), civilDateAt(now, desk.case.settings.zone));
}

function agendaAnswer(desk: Desk, question?: AgendaQuestion): AgendaAnswer {
  const { today, duties } = agendaOf(desk, question);
  const rows = desk.case.plans.flatMap((plan) =>
    plan.state === 'In Effect'
      ? plan.reviews.filter(isOutstanding).map(({ person }) => ({ plan: plan.id, person }))
      : [],
  );
  const { id: caseId } = desk.case;
  return {
    caseId,
    today,
    status: statusOf(desk.case),
    duties,
    outstandingSignatures: rows,
    returned: returnedIn(desk.case),
  };
}

function statusOf({ closure, cancelledOn, openedOn }: Case): AgendaAnswer['status'] {
  if (closure) return 'closed';
  if (cancelledOn) return 'cancelled';
  return openedOn ? 'open' : 'not open';
}

/** Plans and requests that were returned and not handed in again. */
function returnedIn({ plans, closureRequests }: Case): AgendaAnswer['returned'] {
  const waiting = plans.filter((plan) => plan.state === 'In Progress' && plan.approvalStatus === 'Returned');
  const lastRequest = closureRequests.at(-1);
  const comments = [
    ...waiting.map((plan) => ({ what: plan.id, comment: plan.submissions.at(-1)?.comment?.id })),
    ...(lastRequest?.outcome === 'returned' ? [{ what: lastRequest.id, comment: lastRequest.comment?.id }] : []),
  ];
  return comments.filter((each): each is AgendaAnswer['returned'][number] => each.comment !== undefined);
}

function explanation(desk: Desk, question: ExplainQuestion): string | null {
  const duty = dutyIn(agendaOf(desk, question), question?.duty);
  return duty ? explain(duty, desk.case) : null;
}
