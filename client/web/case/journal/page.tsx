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
import { eventSentence, eventTitle } from '../../vocabulary/event-words';
import { areaPage } from '../addresses';
import { CasePage, type CaseView } from '../case-page';
import type { EventsFound, WantedEvents } from './entries';
import { detailsOf, inLine, type Telling, textsOf } from './telling';
import { journalWords } from './words';

/** Who did what when. */
export const JournalPage: FC<{
  view: CaseView;
  found: EventsFound;
  wanted: WantedEvents;
  kinds: readonly EventType[];
  telling: Telling;
}> = ({ view, found, wanted, kinds, telling }) => {
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
                cell: (entry) => <Line entry={entry} who={who(entry)} telling={telling} />,
              },
              { heading: words.columns.facts, cell: (entry) => <Facts {...{ entry, telling, here, wanted }} /> },
            ]}
          />
          <Pagination
            page={found.page}
            pages={found.pages}
            hrefOf={(page) => addressOf(here, { ...wanted, page, read: null })}
          />
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

/** "Corin Hale recorded a contact: In person, Sol Marlow, Thu, May 6, 2027". */
const Line: FC<{ entry: JournalEntry; who: string; telling: Telling }> = ({ entry: { event }, who, telling }) => {
  const { words, lang } = inLine(event, telling);
  const what = eventSentence(event.type, who, telling.language);
  return words === '' ? (
    <>{what}</>
  ) : (
    <>
      {what}: <span lang={lang}>{words}</span>
    </>
  );
};

const Facts: FC<{ entry: JournalEntry; telling: Telling; here: string; wanted: WantedEvents }> = (props) => {
  const { entry, telling, here, wanted } = props;
  const { event, sequence } = entry;
  const isOpened = wanted.read === sequence;
  const facts = detailsOf(event, isOpened ? telling : { ...telling, texts: undefined });
  const words = journalWords(telling.language);
  if (facts.length === 0) return null;
  return (
    <Disclosure summary={words.details} open={isOpened}>
      <dl class="plain-facts">
        {facts.map(({ label, words: said, lang }) => (
          <div>
            <dt>{label}</dt>
            <dd class={isOpened ? 'as-typed' : undefined} lang={lang}>
              {said}
            </dd>
          </div>
        ))}
      </dl>
      {!isOpened && textsOf(event).length > 0 && (
        <p>
          <a href={`${addressOf(here, { ...wanted, event: sequence, read: sequence })}#event-${sequence}`}>
            {words.read}
            <span class="unseen">: {eventTitle(event.type, telling.language)}</span>
          </a>
        </p>
      )}
    </Disclosure>
  );
};

function addressOf(here: string, { kind, deedsAlone, until, event, read, page }: WantedEvents): string {
  const query = new URLSearchParams({
    ...(kind && { kind }),
    ...(!deedsAlone && { duties: 'shown' }),
    ...(until && { until }),
    ...(page > 1 && { page: String(page) }),
    ...(event && read && { event: String(event), read: String(read) }),
  });
  return query.size > 0 ? `${here}?${query.toString()}` : here;
}
