import { type Month, monthOf } from '../calendar/civil-date';
import type { Moment } from '../calendar/moment';
import type { Case } from '../case/case';
import type { Enrolment } from '../case/enrolment';
import { nextExchange } from '../case/exchange';
import {
  jointServiceIn,
  predecessorIn,
  REPORT_HEADING_NAMES,
  REPORT_HEADINGS,
  type ReportHeading,
  reportOf,
  settledReport,
} from '../case/report-2151a';
import { rspDecisionsOwed } from '../case/rsp-decision';
import { command, firstRefusal, inFuture } from './command';
import { isRefusal, type Refusal, refusal } from './refusal';
import { DCFS, DHS } from './rights';
import { type ArgsOf, choice, date, list, month, object, optional, text } from './shape';

const heading = (name: ReportHeading) => optional(text(REPORT_HEADINGS[name]));

const outboundShape = {
  month: month('month that it reports on'),
  headings: object({
    progress: heading('progress'),
    servicesOccurred: heading('servicesOccurred'),
    servicesExpected: heading('servicesExpected'),
    address: heading('address'),
    composition: heading('composition'),
    conflicts: heading('conflicts'),
    other: heading('other'),
  }),
  noChange: optional(list(choice('heading without a change', REPORT_HEADING_NAMES))),
};

/** The monthly report to the DCFS worker, with a copy to the liaison (S0.18, S0.19). */
export const sendReport2151A = command({
  description: 'Send Form 2151A, the Change Progress Report of a month, to DCFS with a copy to the DHS liaison',
  by: DHS,
  shape: outboundShape,
  decide: (aCase, { month: which, headings, noChange = [] }, moment) => {
    const service = reportable(aCase, which, moment, 'S0.18');
    if (isRefusal(service)) return service;
    const last = predecessorIn(aCase, service);
    const sent = reportOf(aCase, which)?.sentOn;
    return (
      firstRefusal(
        sent ? refusal('wrong-state', `Form 2151A for ${which} was sent on ${sent}.`, 'S0.18', 'S0.25') : null,
        saidTwice(headings, noChange),
        emptyHeadings(headings, noChange),
      ) ?? [
        {
          type: 'report2151ASent',
          month: which,
          exchange: nextExchange(aCase),
          since: last?.sentOn ?? service.from,
          predecessor: last?.month ?? null,
          headings,
          noChange,
        },
      ]
    );
  },
});

export const withdrawReport2151A = command({
  description: 'Take back a Form 2151A that was recorded as sent by mistake; it is owed again',
  by: DHS,
  shape: { month: month('month of the report') },
  decide: (aCase, { month: which }) =>
    reportOf(aCase, which)?.sentOn
      ? (tooOld(aCase, which) ?? [{ type: 'report2151AWithdrawn', month: which }])
      : refusal('unknown-thing', `No Form 2151A for ${which} was sent.`),
});

/** The DCFS worker's report; whether the RSP changes is then to be decided (S0.26, S0.27). */
export const receiveReport2151A = command({
  description: 'Record that DCFS has delivered its Form 2151A of a month',
  by: DCFS,
  shape: {
    month: month('month that it reports on'),
    on: optional(date('day of the delivery; today if not given')),
    summary: optional(text('what it says')),
  },
  decide: (aCase, { month: which, on: given, summary = null }, moment) => {
    const service = reportable(aCase, which, moment, 'S0.26');
    if (isRefusal(service)) return service;
    const on = given ?? moment.on;
    const received = reportOf(aCase, which)?.receivedOn;
    return (
      firstRefusal(
        received ? refusal('wrong-state', `Form 2151A for ${which} was received on ${received}.`, 'S0.26') : null,
        inFuture('The delivery', on, moment),
        monthOf(on) < which &&
          refusal('date-out-of-order', `A report for ${which} cannot have been delivered on ${on}.`, 'S0.26'),
        on < service.from &&
          refusal('date-out-of-order', `The joint service began ${service.from}; no report came on ${on}.`, 'S0.6'),
      ) ?? [
        {
          type: 'report2151AReceived',
          month: which,
          enrolment: service.id,
          exchange: nextExchange(aCase),
          on,
          summary,
        },
      ]
    );
  },
});

export const deleteReceivedReport2151A = command({
  description: 'Delete the receipt of a Form 2151A that was keyed by mistake',
  by: DCFS,
  shape: { month: month('month of the report') },
  decide: (aCase, { month: which }) => {
    if (!reportOf(aCase, which)?.receivedOn)
      return refusal('unknown-thing', `No Form 2151A for ${which} was received.`);
    const decided = rspDecisionsOwed(aCase).find(({ about }) => about === which)?.decidedOn;
    return decided
      ? refusal('wrong-state', `On ${decided} it was decided on the RSP after this report; it stays on record.`)
      : (tooOld(aCase, which) ?? [{ type: 'report2151AReceiptDeleted', month: which }]);
  },
});

function tooOld(aCase: Case, which: Month): Refusal | null {
  const sentence = `Form 2151A for ${which} is too old to be changed: of forms of years ago the case keeps the days only. It stands in the journal.`;
  return settledReport(aCase, which) ? refusal('wrong-state', sentence) : null;
}

/** The joint service that owes the report of a month; refused for other months and for those still ahead. */
function reportable(aCase: Case, which: Month, { on }: Moment, rule: string): Enrolment | Refusal {
  const service = jointServiceIn(aCase, which);
  if (which > monthOf(on)) return refusal('date-in-future', `${which} has not begun; its report is still ahead.`, rule);
  const months = `${which} is not a month of a joint service with DCFS in this case; no Form 2151A is owed for it.`;
  return service ?? refusal('unknown-thing', months, 'S0.6');
}

type Headings = ArgsOf<typeof outboundShape>['headings'];

function saidTwice(headings: Headings, noChange: readonly ReportHeading[]): Refusal | null {
  const twice = noChange.find((name) => headings[name] && !headings[name].empty);
  return twice
    ? refusal('malformed-command', `${quoted(twice)} has a text and says "No change" as well; leave one of them out.`)
    : null;
}

/** Each of the contents is a text or an explicit "no change" (S0.20 to S0.25, GLOSSARY e14). */
function emptyHeadings(headings: Headings, noChange: readonly ReportHeading[]): Refusal | null {
  const empty = REPORT_HEADING_NAMES.filter((name) => !noChange.includes(name) && (headings[name]?.empty ?? true));
  const [one, verb] = [empty.map(quoted).join(', '), empty.length === 1 ? 'is' : 'are'];
  return empty.length > 0
    ? refusal('heading-missing', `${one} ${verb} empty; write the change or "No change".`, ...citesOf(empty))
    : null;
}

function quoted(name: ReportHeading): string {
  return `“${REPORT_HEADINGS[name]}”`;
}

const CITES: Record<ReportHeading, string> = {
  progress: 'S0.20',
  servicesOccurred: 'S0.21',
  servicesExpected: 'S0.21',
  address: 'S0.22',
  composition: 'S0.23',
  conflicts: 'S0.24',
  other: 'S0.25',
};

function citesOf(names: readonly ReportHeading[]): string[] {
  return [...new Set(names.map((name) => CITES[name]))];
}
