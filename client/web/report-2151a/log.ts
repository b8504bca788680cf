import type { CivilDate, Month } from '../../../domain/calendar/civil-date';
import type { RecordedEvent } from '../../../domain/case/events';
import type { EXCHANGE_CHANNELS, EXCHANGE_DIRECTIONS } from '../../../domain/case/exchange';
import type { Archive } from '../../../store/record-store';

/** One line of the log: who told whom, how, and what about (S0.28). */
export interface LoggedExchange {
  on: CivilDate;
  direction: (typeof EXCHANGE_DIRECTIONS)[number];
  channel: (typeof EXCHANGE_CHANNELS)[number];
  topics: readonly string[];
  form: 'form-2151' | 'form-2151a' | null;
  month: Month | null;
  with: readonly string[];
  liaisonCall: boolean;
  summary: string | null;
  by: string;
  /** A form that was taken back afterwards. */
  isTakenBack: boolean;
}

type Line = Omit<LoggedExchange, 'summary'> & { text: string | null };

/** Every exchange of a case, the latest first: from the journal, for the case itself keeps only the latest. */
export async function exchangeLog(
  journal: readonly RecordedEvent[],
  archive: Pick<Archive, 'text'>,
): Promise<LoggedExchange[]> {
  const lines = journal.reduce(withEvent, []);
  const latestFirst = lines.toSorted((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
  return Promise.all(
    latestFirst.map(async ({ text, ...line }) => ({
      ...line,
      summary: text === null ? null : ((await archive.text(text))?.words ?? null),
    })),
  );
}

const WRITTEN = { channel: 'written', topics: [], with: [], liaisonCall: false, isTakenBack: false } as const;

function withEvent(lines: Line[], { event, on, by }: RecordedEvent): Line[] {
  switch (event.type) {
    case 'exchangeLogged': {
      const { exchange, liaisonCall, summary } = event;
      const { topics = [], direction, channel } = exchange;
      const said = { direction, channel, topics, with: event.with, liaisonCall, text: summary?.id ?? null };
      return [{ on: exchange.on, by, form: null, month: null, isTakenBack: false, ...said }, ...lines];
    }
    case 'form2151Sent':
      return [{ ...WRITTEN, on, by, direction: 'dhs-to-dcfs', form: 'form-2151', month: null, text: null }, ...lines];
    case 'report2151ASent':
      return [{ ...WRITTEN, ...a2151A(event.month), on, by, direction: 'dhs-to-dcfs', text: null }, ...lines];
    case 'report2151AReceived': {
      const text = event.summary?.id ?? null;
      return [{ ...WRITTEN, ...a2151A(event.month), on: event.on, by, direction: 'dcfs-to-dhs', text }, ...lines];
    }
    case 'report2151AWithdrawn':
      return lines.map(takenBack(event.month, 'dhs-to-dcfs'));
    case 'report2151AReceiptDeleted':
      return lines.map(takenBack(event.month, 'dcfs-to-dhs'));
    default:
      return lines;
  }
}

const a2151A = (month: Month) => ({ form: 'form-2151a', month }) as const;

function takenBack(month: Month, direction: LoggedExchange['direction']): (line: Line) => Line {
  return (line) =>
    line.form === 'form-2151a' && line.month === month && line.direction === direction
      ? { ...line, isTakenBack: true }
      : line;
}
