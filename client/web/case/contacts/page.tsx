import type { FC } from 'hono/jsx';
import type { Month } from '../../../../domain/calendar/civil-date';
import type { Contact } from '../../../../domain/case/contact';
import { isOwed } from '../../../../domain/duties/duty';
import { ButtonLink, Buttons } from '../../page/button';
import { dayWords, monthWords } from '../../page/day-words';
import { Empty } from '../../page/empty';
import { Table } from '../../page/table';
import { Tag, type Tone } from '../../page/tag';
import { choiceWord } from '../../vocabulary/choice-words';
import { DUTY_STATES } from '../../vocabulary/duty-words';
import { areaPage, dutyPage, formPage } from '../addresses';
import { called, calledAll, maySay } from '../called';
import { CasePage, type CaseView } from '../case-page';
import { Sentence } from '../sentence';
import type { PersonMonth } from './months';
import type { Note } from './notes';
import { contactWords } from './words';

/** Who must be seen in each month, who was, and every contact. */
export const ContactsPage: FC<{
  view: CaseView;
  months: ReadonlyMap<Month, PersonMonth[]>;
  all: boolean;
  notes: ReadonlyMap<string, Note>;
  /** The contact whose words somebody asked for; null words are not there, or not for this person. */
  opened: { contact: string; words: string | null } | null;
}> = (props) => {
  const { view, months, all } = props;
  const words = contactWords(view.frame.language);
  const shown = [...months].slice(0, all ? undefined : RECENT);
  return (
    <CasePage view={view} area="contacts" help="/help/contacts">
      <h2>{words.months}</h2>
      <p class="soft">{words.monthsAbout}</p>
      {months.size > RECENT && <Ranges view={view} all={all} />}
      {shown.length === 0 && <Empty>{words.nothing}</Empty>}
      {shown.map(([month, people]) => (
        <MonthTable view={view} month={month} people={people} />
      ))}
      <Notes {...props} />
    </CasePage>
  );
};

const RECENT = 6;

const Ranges: FC<{ view: CaseView; all: boolean }> = ({ view, all }) => {
  const words = contactWords(view.frame.language);
  const here = areaPage(view.file.caseId, 'contacts');
  return (
    <nav class="ranges" aria-label={words.range}>
      <ul>
        <li>
          <a href={here} aria-current={all ? undefined : 'true'}>
            {words.recent}
          </a>
        </li>
        <li>
          <a href={`${here}?months=all`} aria-current={all ? 'true' : undefined}>
            {words.all}
          </a>
        </li>
      </ul>
    </nav>
  );
};

const MonthTable: FC<{ view: CaseView; month: Month; people: readonly PersonMonth[] }> = ({ view, month, people }) => {
  const { language } = view.frame;
  const words = contactWords(language);
  return (
    <Table
      caption={monthWords(month, language)}
      rows={people}
      columns={[
        {
          heading: words.columns.who,
          kind: 'name',
          cell: ({ person, duty }) => <a href={dutyPage(view.file.caseId, duty.id)}>{called(view, person)}</a>,
        },
        { heading: words.columns.seen, cell: (each) => seenWords(each, view) },
        {
          heading: words.columns.state,
          cell: ({ duty }) => (
            <>
              <Tag tone={TONES[duty.state] ?? 'plain'}>{DUTY_STATES[duty.state][language]}</Tag>{' '}
              {duty.reason && (
                <span class="soft">
                  <Sentence of={duty.reason} names={view.names} language={language} />
                </span>
              )}
            </>
          ),
        },
        ...(maySay(view, 'recordContact')
          ? [
              {
                heading: words.columns.do,
                kind: 'act' as const,
                cell: (each: PersonMonth) => <Doing each={each} view={view} />,
              },
            ]
          : []),
      ]}
    />
  );
};

const TONES: Record<string, Tone> = { met: 'met', overdue: 'late', missed: 'late', open: 'soon' };

function seenWords({ seen, others, duty }: PersonMonth, view: CaseView): string {
  const { language } = view.frame;
  const words = contactWords(language);
  const tried = others
    .filter(({ status }) => status === 'attempted')
    .map(({ on }) => words.attempted(dayWords(on, language)));
  if (!seen) return [isOwed(duty) ? words.notSeen : words.noneSeen, ...tried].join('; ');
  const day = dayWords(seen.on, language);
  if (!seen.contact) return words.seenOn(day);
  const where = seen.contact.place ? `, ${choiceWord('contact-place', seen.contact.place, language)}` : '';
  return words.seen(day, `${called(view, seen.contact.by)}${where}`);
}

const Doing: FC<{ each: PersonMonth; view: CaseView }> = ({ each: { person, duty }, view }) => {
  const words = contactWords(view.frame.language);
  const { caseId } = view.file;
  const unseen = words.recordFor(called(view, person));
  if (duty.state === 'overdue')
    return (
      <ButtonLink small tone="outline" unseen={unseen} href={formPage(caseId, 'recordMissReason', { duty: duty.id })}>
        {words.reason}
      </ButtonLink>
    );
  if (duty.state !== 'open') return null;
  return (
    <ButtonLink
      small
      tone="outline"
      unseen={unseen}
      href={formPage(caseId, 'recordContact', { with: person, method: 'in-person' })}
    >
      {words.record}
    </ButtonLink>
  );
};

const Notes: FC<Parameters<typeof ContactsPage>[0]> = (props) => {
  const { view, notes } = props;
  const { language } = view.frame;
  const words = contactWords(language);
  const { latest, recorded } = view.aCase.contacts;
  const newest = [...latest].sort((one, other) => (one.on < other.on ? 1 : -1));
  return (
    <section aria-labelledby="list">
      <h2 id="list">{words.list}</h2>
      {maySay(view, 'recordContact') && (
        <Buttons>
          <ButtonLink href={formPage(view.file.caseId, 'recordContact')}>{words.record}</ButtonLink>
        </Buttons>
      )}
      {newest.length === 0 ? (
        <Empty>{words.noContacts}</Empty>
      ) : (
        <>
          <p class="soft">{words.listAbout(recorded)}</p>
          <Table
            caption={words.list}
            captionUnseen
            rows={newest}
            rowId={({ id }) => id}
            columns={[
              {
                heading: words.note.on,
                kind: 'name',
                cell: ({ on, time }) => [dayWords(on, language), time].filter(Boolean).join(', '),
              },
              { heading: words.note.how, cell: (contact) => howWords(contact, view) },
              {
                heading: words.note.with,
                cell: (contact) => (
                  <>
                    {withWords(contact, view, notes.get(contact.id))}
                    <Written {...props} contact={contact} />
                  </>
                ),
              },
              {
                heading: words.note.by,
                cell: ({ by, covering }) => `${called(view, by)}${covering ? ` (${words.covering})` : ''}`,
              },
              ...(maySay(view, 'recordContact')
                ? [
                    {
                      heading: words.note.do,
                      kind: 'act' as const,
                      cell: (contact: Contact) => <Changes contact={contact} view={view} />,
                    },
                  ]
                : []),
            ]}
          />
        </>
      )}
    </section>
  );
};

function howWords({ method, status, place }: Contact, { frame: { language } }: CaseView): string {
  const said = [choiceWord('contact-method', method, language), place && choiceWord('contact-place', place, language)];
  const not = status === 'attempted' && choiceWord('contact-status', status, language);
  return [...said, not].filter(Boolean).join(', ');
}

/** Of a visit, who was seen and who was not; a call or a letter is with whom it was with. */
function withWords({ method, with: people, seen }: Contact, view: CaseView, note: Note | undefined): string {
  const words = contactWords(view.frame.language);
  if (method !== 'in-person') return calledAll(view, people);
  const notSeen = people.filter((person) => !seen.includes(person));
  return words.attendance({
    seen: calledAll(view, seen),
    notSeen: calledAll(view, notSeen),
    alone: calledAll(view, note?.alone ?? []),
  });
}

/** The way to what was written of a contact, and once somebody took it, the words. */
const Written: FC<Parameters<typeof ContactsPage>[0] & { contact: Contact }> = (props) => {
  const { view, notes, opened, all, contact } = props;
  const { language } = view.frame;
  const words = contactWords(language);
  const note = notes.get(contact.id);
  if (!note?.text) return null;
  const corrected = note.correctedOn && <p class="soft">{words.corrected(dayWords(note.correctedOn, language))}</p>;
  if (opened?.contact === contact.id)
    return (
      <div>
        {opened.words === null ? <p class="soft">{words.noWords}</p> : <p class="as-typed">{opened.words}</p>}
        {corrected}
      </div>
    );
  const query = new URLSearchParams({ ...(all && { months: 'all' }), read: contact.id });
  return (
    <p>
      <a href={`${areaPage(view.file.caseId, 'contacts')}?${query.toString()}#${contact.id}`}>
        {words.read}
        <span class="unseen"> {words.readOf(dayWords(contact.on, language))}</span>
      </a>
    </p>
  );
};

const Changes: FC<{ contact: Contact; view: CaseView }> = ({ contact: { id, on }, view }) => {
  const words = contactWords(view.frame.language);
  const which = words.which(dayWords(on, view.frame.language));
  return (
    <>
      <a href={formPage(view.file.caseId, 'correctContact', { contact: id })}>
        {words.correct}
        <span class="unseen"> {which}</span>
      </a>{' '}
      <a href={formPage(view.file.caseId, 'deleteContact', { contact: id })}>
        {words.remove}
        <span class="unseen"> {which}</span>
      </a>
    </>
  );
};
