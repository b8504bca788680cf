import type { CivilDate, Month } from '../../domain/calendar/civil-date';
import { lastDayOf } from '../../domain/calendar/civil-date';
import type { RecordedEvent } from '../../domain/case/events';
import {
  jointServiceIn,
  predecessorIn,
  REPORT_HEADING_NAMES,
  type Report2151AEvents,
  type ReportHeading,
  reportOf,
} from '../../domain/case/report-2151a';
import { type Draft2151A, draftOf2151A } from '../../domain/case/report-2151a-draft';
import { memberOf } from '../../domain/case/family';
import { nameOf, type Source, wordsOf } from './source';

/** Form 2151A, the Change Progress Report to DCFS: its six contents, its period, and the report before it (S0.20–S0.25). */
export interface ProgressReport {
  kind: 'form-2151a';
  month: Month;
  period: { from: CivilDate | null; to: CivilDate };
  /** The month of the report before it; the first of a joint service has none. */
  predecessor: Month | null;
  /** Null while it is a draft. */
  sentOn: CivilDate | null;
  from: string | null;
  to: string | null;
  /** Gets a copy (S0.19). */
  liaison: string | null;
  /** Service changes have two of them: what has occurred, and what is expected (S0.21). */
  headings: HeadingSaid[];
}

export interface HeadingSaid {
  name: ReportHeading;
  words: string | null;
  /** "No change" was said. */
  noChange: boolean;
  /** Of a draft: what was recorded since the last report. */
  recorded: { on: CivilDate; what: string; about: string }[];
}

/** The form of a month as it was sent, or the draft of it; null where none is owed. */
export async function progressReport(
  source: Source,
  month: Month,
  journal: readonly RecordedEvent[],
): Promise<ProgressReport | null> {
  const service = jointServiceIn(source.aCase, month);
  if (!service) return null;
  const known = reportOf(source.aCase, month);
  const sent = known?.sentOn ? sentIn(journal, month) : null;
  const { owner, partner, liaison } = service;
  const name = (id: string | null) => (id === null ? null : nameOf(source, id));
  return {
    kind: 'form-2151a',
    month,
    period: { from: sent?.since ?? draftOf2151A(source.aCase, month).since, to: known?.sentOn ?? lastDayOf(month) },
    predecessor: sent ? sent.predecessor : (predecessorIn(source.aCase, service)?.month ?? null),
    sentOn: known?.sentOn ?? null,
    from: name(owner),
    to: name(partner),
    liaison: name(liaison),
    headings: sent ? await asSent(source, sent) : asDrafted(source, draftOf2151A(source.aCase, month)),
  };
}

type Sent = Report2151AEvents['report2151ASent'];

/** As it was sent last: one that was withdrawn may have been sent anew. */
function sentIn(journal: readonly RecordedEvent[], month: Month): Sent | null {
  const found = journal.findLast(({ event }) => event.type === 'report2151ASent' && event.month === month)?.event;
  return found?.type === 'report2151ASent' ? found : null;
}

async function asSent(source: Source, { headings, noChange }: Sent): Promise<HeadingSaid[]> {
  return Promise.all(
    REPORT_HEADING_NAMES.map(async (name) => ({
      name,
      words: await wordsOf(source, headings[name]?.id),
      noChange: noChange.includes(name),
      recorded: [],
    })),
  );
}

function asDrafted(source: Source, draft: Draft2151A): HeadingSaid[] {
  return REPORT_HEADING_NAMES.map((name) => ({
    name,
    words: null,
    noChange: false,
    recorded: draft.headings[name].map(({ on, what, about }) => ({
      on,
      what,
      about: aboutInWords(source, about),
    })),
  }));
}

/** Participants by name, codes in words; ids of hearings, absences and the like say nothing on paper. */
function aboutInWords(source: Source, about: readonly string[]): string {
  const told = about.filter((each) => memberOf(source.aCase, each) || !/-\d+$/.test(each));
  return told
    .map((each) => (memberOf(source.aCase, each) ? nameOf(source, each) : each.replaceAll('-', ' ')))
    .join(', ');
}
