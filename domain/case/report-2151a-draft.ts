import type { CivilDate, Month } from '../calendar/civil-date';
import type { Case } from './case';
import { enrolmentsIn } from './enrolment';
import {
  jointServiceIn,
  monthsUnsent,
  predecessorIn,
  REPORT_HEADING_NAMES,
  reportOf,
  type ReportHeading,
} from './report-2151a';
import { tellingOf, type Unreported } from './unreported';

/** One line of a draft: codes and dates; the caseworker writes the words. */
export interface DraftLine {
  on: CivilDate;
  what: string;
  about: string[];
}

/** What the next Form 2151A may have to say, heading by heading. A heading without a line is "no change" until looked at. */
export interface Draft2151A {
  month: Month;
  /** Sent already: there is nothing to draft. */
  sentOn: CivilDate | null;
  /** The day of the report before it, or the first day of the joint service: from when it tells (S0.25). */
  since: CivilDate | null;
  headings: Record<ReportHeading, DraftLine[]>;
  /** How many older lines had no room under a heading; the journal has them. */
  dropped: Partial<Record<ReportHeading, number>>;
}

/** Drafts the report of a month from what was keyed since the last one went out, late facts included. */
export function draftOf2151A(aCase: Case, month: Month): Draft2151A {
  const sent = reportOf(aCase, month);
  const service = jointServiceIn(aCase, month);
  const open = sent?.sentOn ? [] : aCase.unreported;
  const lines = REPORT_HEADING_NAMES.map((heading) => [heading, linesUnder(heading, open)] as const);
  return {
    month,
    sentOn: sent?.sentOn ?? null,
    since: sent?.since ?? (service ? (predecessorIn(aCase, service)?.sentOn ?? service.from) : null),
    headings: Object.fromEntries(lines) as Draft2151A['headings'],
    dropped: sent?.sentOn ? {} : aCase.unreportedDropped,
  };
}

/** The first month whose report has not been sent, up to a day's; null when none is owed by then. */
export function nextReportMonth(aCase: Case, today: CivilDate): Month | null {
  const services = enrolmentsIn(aCase, 'dcfs-2151a');
  return services.flatMap((service) => monthsUnsent(aCase, service, today)).sort()[0] ?? null;
}

/** Each fact once, by its day. */
function linesUnder(heading: ReportHeading, facts: readonly Unreported[]): DraftLine[] {
  const told = facts.flatMap(({ event, on, about }) => {
    const telling = tellingOf(event);
    return telling?.heading === heading ? [{ on, what: telling.what, about }] : [];
  });
  const known = new Set<string>();
  const once = told.filter((line) => !known.has(JSON.stringify(line)) && known.add(JSON.stringify(line)));
  return once.sort((one, other) => (one.on < other.on ? -1 : 1));
}
