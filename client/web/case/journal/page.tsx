import type { FC } from 'hono/jsx';
import { CLOCK } from '../../../../domain/calendar/moment';
import type { EventType } from '../../../../domain/case/events';
import type { JournalEntry } from '../../../../store/record-store';
import { Button, ButtonLink } from '../../page/button';
import { Disclosure } from '../../page/disclosure';
import { Empty } from '../../page/empty';
import { FilterForm } from '../../page/form';
import { MomentLabel } from '../../page/moment-label';
import { Pagination } from '../../page/pagination';
import { SelectField } from '../../page/select-field';
import { Table } from '../../page/table';
import type { Language } from '../../page/words';
import { eventSentence, eventTitle } from '../../vocabulary/event-words';
import { areaPage } from '../addresses';
import { CasePage, type CaseView } from '../case-page';
import { type Names, readable, sentenceIn } from '../named';
import { type EventsFound, factsOf, type WantedEvents } from './entries';
import { journalWords } from './words';

/** Who did what when. */
export const JournalPage: FC<{
  view: CaseView;
  found: EventsFound;
  wanted: WantedEvents;
  kinds: readonly EventType[];
}> = ({ view, found, wanted, kinds }) => {
  const { frame, file, staff } = view;
  const words = journalWords(frame.language);
  const here = areaPage(file.caseId, 'journal');
  const who = ({ by }: JournalEntry) => (by === CLOCK ? words.itself : (staff.get(by) ?? by));
  return (
    <CasePage view={view} area="journal" help="/help/journal">
      <Filters here={here} wanted={wanted} kinds={kinds} language={frame.language} />
      {found.count === 0 ? (
        <Empty action={<ButtonLink href={here}>{words.clear}</ButtonLink>}>{words.none}</Empty>
      ) : (
        <>
          <p class="soft">{words.lead(found.count)}</p>
          <Table
            caption={words.table}
            captionUnseen
            rows={found.entries}
            rowId={({ sequence }) => `event-${sequence}`}
            columns={[
              { heading: words.columns.when, cell: ({ at }) => <MomentLabel at={at} /> },
              {
                heading: words.columns.what,
                kind: 'name',
                cell: (entry) => eventSentence(entry.event.type, who(entry), frame.language),
              },
              { heading: words.columns.facts, cell: (entry) => <Facts entry={entry} view={view} /> },
            ]}
          />
          <Pagination page={found.page} pages={found.pages} hrefOf={(page) => addressOf(here, { ...wanted, page })} />
        </>
      )}
    </CasePage>
  );
};

const Filters: FC<{
  here: string;
  wanted: WantedEvents;
  kinds: readonly EventType[];
  language: CaseView['frame']['language'];
}> = ({ here, wanted, kinds, language }) => {
  const words = journalWords(language);
  const choices = kinds.map((kind) => ({ value: kind as string, text: eventTitle(kind, language) }));
  return (
    <FilterForm action={here} label={words.filters}>
      <SelectField
        name="kind"
        label={words.kind}
        choices={choices.sort((one, other) => one.text.localeCompare(other.text, language))}
        value={wanted.kind ?? undefined}
        placeholder={words.every}
        optional
      />
      <SelectField
        name="duties"
        label={words.duties}
        choices={[
          { value: 'hidden', text: words.hidden },
          { value: 'shown', text: words.shown },
        ]}
        value={wanted.deedsAlone ? 'hidden' : 'shown'}
      />
      <div class="usa-form-group">
        <label class="usa-label" for="until">
          {words.asOf}
        </label>
        <input class="usa-input" type="date" id="until" name="until" value={wanted.until ?? ''} />
      </div>
      <Button tone="outline">{words.show}</Button>
    </FilterForm>
  );
};

const Facts: FC<{ entry: JournalEntry; view: CaseView }> = ({ entry, view: { frame, names } }) => {
  const facts = factsOf(entry);
  const words = journalWords(frame.language);
  if (facts.length === 0) return null;
  return (
    <Disclosure summary={words.details}>
      <p class="unseen">{words.plainly}</p>
      <dl class="plain-facts" lang="en">
        {facts.map(([name, said]) => (
          <div>
            <dt>{name}</dt>
            <dd>
              <FactSaid name={name} said={said} names={names} language={frame.language} />
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
};

/** A reason is a sentence of the core, and said as on other pages; all else is in codes. */
const FactSaid: FC<{ name: string; said: string; names: Names; language: Language }> = (fact) => {
  const { name, said, names, language } = fact;
  if (!REASONS.includes(name)) return <>{readable(said, names, language)}</>;
  const { words, lang = language } = sentenceIn(said, names, language);
  return <span lang={lang === 'en' ? undefined : lang}>{words}</span>;
};

const REASONS = ['because', 'wasBecause', 'reason'];

function addressOf(here: string, { kind, deedsAlone, until, page }: WantedEvents): string {
  const query = new URLSearchParams({
    ...(kind && { kind }),
    ...(!deedsAlone && { duties: 'shown' }),
    ...(until && { until }),
    ...(page > 1 && { page: String(page) }),
  });
  return query.size > 0 ? `${here}?${query.toString()}` : here;
}
