import { defineQuery, setHandler } from '@temporalio/workflow';
import { civilDateAt, type Instant } from '../domain/calendar/agency-clock';
import type { Case } from '../domain/case/case';
import { type Agenda, agenda, dutyIn } from '../domain/duties/agenda';
import { explain } from '../domain/duties/explain';
import { type Forecast, forecast } from '../domain/duties/forecast';
import { standingOf } from '../domain/duties/standing';
import { policyOf } from '../policies/packs';
import { type Desk, nowAt } from './desk';
import {
  AGENDA_QUERY,
  type AgendaAnswer,
  type AgendaQuestion,
  CASE_QUERY,
  EXPLAIN_QUERY,
  type ExplainQuestion,
  FORECAST_QUERY,
  type ForecastQuestion,
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
  setHandler(defineQuery<Forecast, [ForecastQuestion?]>(FORECAST_QUERY), (question) => forecastOf(desk, question), {
    description: 'What the case will owe if nothing new happens; `months` ahead, 24 unless said',
  });
}

/** The agenda on the caller's day: a sleeping case does not notice midnight, and lateness counts from there. */
export function agendaOf(desk: Desk, question?: AgendaQuestion): Agenda {
  const now = askedAt(desk, question);
  return agenda(desk.case, policyOf(desk.case), civilDateAt(now, desk.case.settings.zone), { now });
}

function askedAt(desk: Desk, question?: AgendaQuestion): Instant {
  return desk.run.virtual ? nowAt(desk) : (question?.now ?? nowAt(desk));
}

function forecastOf(desk: Desk, question?: ForecastQuestion): Forecast {
  const today = civilDateAt(askedAt(desk, question), desk.case.settings.zone);
  return forecast(desk.case, policyOf(desk.case), today, question?.months);
}

function agendaAnswer(desk: Desk, question?: AgendaQuestion): AgendaAnswer {
  return standingOf(desk.case, agendaOf(desk, question), policyOf(desk.case));
}

function explanation(desk: Desk, question: ExplainQuestion): string | null {
  const duty = dutyIn(agendaOf(desk, question), question?.duty);
  return duty ? explain(duty, desk.case) : null;
}
