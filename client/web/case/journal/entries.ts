import { type CivilDate, isCivilDate } from '../../../../domain/calendar/civil-date';
import type { EventType } from '../../../../domain/case/events';
import { sensitiveItems } from '../../../../policies/packs';
import type { JournalEntry } from '../../../../store/record-store';
import { followsByItself } from '../../vocabulary/event-words';

/** Which events of a journal somebody wants to see, as the address says. */
export interface WantedEvents {
  kind: EventType | null;
  /** Whether what became of duties is left out. */
  deedsAlone: boolean;
  /** The last day. */
  until: CivilDate | null;
  /** The event to whose page the address leads, by its number; else the page is said. */
  event: number | null;
  /** The event whose words are to be read, by its number. */
  read: number | null;
  page: number;
}

/** What an address asks for; what it says wrongly is as if it said nothing. */
export function wantedEvents(asked: (name: string) => string | undefined, kinds: readonly EventType[]): WantedEvents {
  const until = asked('until');
  const [page, event, read] = [Number(asked('page')), Number(asked('event')), Number(asked('read'))];
  return {
    kind: kinds.find((kind) => kind === asked('kind')) ?? null,
    deedsAlone: asked('duties') !== 'shown',
    until: isCivilDate(until) ? until : null,
    event: isCount(event) ? event : null,
    read: isCount(read) ? read : null,
    page: isCount(page) ? page : 1,
  };
}

const isCount = (value: number) => Number.isInteger(value) && value > 0;

/** One page of the events that are wanted, the newest in front. */
export interface EventsFound {
  entries: JournalEntry[];
  count: number;
  page: number;
  pages: number;
}

// As many as somebody reads without losing their place.
const ON_A_PAGE = 40;

/** What an event says may be dangerous where others read it: such items are left out, as in the checklist's own words (S4.27). */
export function eventsFound(journal: readonly JournalEntry[], wanted: WantedEvents): EventsFound {
  const { kind, deedsAlone, until, event: which } = wanted;
  const fitting = journal.filter(
    ({ event: { type }, on }) =>
      (kind === null ? !(deedsAlone && followsByItself(type)) : type === kind) && (until === null || on <= until),
  );
  const pages = Math.max(1, Math.ceil(fitting.length / ON_A_PAGE));
  const all = fitting.toReversed();
  const place = which === null ? -1 : all.findIndex(({ sequence }) => sequence === which);
  const page = Math.min(place < 0 ? wanted.page : Math.floor(place / ON_A_PAGE) + 1, pages);
  const newest = all.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE);
  return { entries: newest.map(withoutSensitive), count: fitting.length, page, pages };
}

function withoutSensitive(entry: JournalEntry): JournalEntry {
  const { event } = entry;
  if (event.type !== 'checklistRecorded') return entry;
  const sensitive = sensitiveItems(event.checklist);
  const others = (items: readonly string[]) => items.filter((item) => !sensitive.includes(item));
  return { ...entry, event: { ...event, done: others(event.done), notApplicable: others(event.notApplicable) } };
}
