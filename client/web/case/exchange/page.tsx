import type { FC } from 'hono/jsx';
import { type Month, monthOf, monthsBetween } from '../../../../domain/calendar/civil-date';
import { enrolmentsIn } from '../../../../domain/case/enrolment';
import { reportOf } from '../../../../domain/case/report-2151a';
import { rspRows } from '../../../../domain/case/rsp';
import { ButtonLink, Buttons } from '../../page/button';
import { dayWords, monthWords } from '../../page/day-words';
import { Empty } from '../../page/empty';
import { Table } from '../../page/table';
import { choiceWord } from '../../vocabulary/choice-words';
import { formPage, reportPage } from '../addresses';
import { called, mayRecord } from '../called';
import { CasePage, type CaseView } from '../case-page';
import { exchangeWords } from './words';

/** What two agencies tell each other: reports both ways, and the log. The liaison sees these alone. */
export const ExchangePage: FC<{ view: CaseView }> = ({ view }) => {
  const words = exchangeWords(view.frame.language);
  const isPartOfIt = view.reach !== 'exchange';
  const services = enrolmentsIn(view.aCase, 'dcfs-2151a');
  return (
    <CasePage view={view} area="exchange" help="/help/exchange">
      {services.length === 0 && <Empty>{words.none}</Empty>}
      {services.length > 0 && isPartOfIt && <Services view={view} />}
      {services.length > 0 && <Reports view={view} />}
      {isPartOfIt && view.aCase.consents.length > 0 && <Consents view={view} />}
      {isPartOfIt && rspRows(view.aCase).length > 0 && <Reviews view={view} />}
      {view.aCase.exchanges.count > 0 && <Log view={view} />}
    </CasePage>
  );
};

const Services: FC<{ view: CaseView }> = ({ view }) => {
  const { language } = view.frame;
  const { columns, ...words } = exchangeWords(language);
  const who = (id: string | null) => (id ? called(view, id) : '');
  return (
    <Table
      caption={words.services}
      rows={enrolmentsIn(view.aCase, 'dcfs-2151a')}
      columns={[
        { heading: columns.days, kind: 'name', cell: ({ from, to }) => spanOf(from, to, view) },
        { heading: columns.owner, cell: ({ owner }) => who(owner) },
        { heading: columns.partner, cell: ({ partner }) => who(partner) },
        { heading: columns.liaison, cell: ({ liaison }) => who(liaison) },
      ]}
    />
  );
};

function spanOf(from: string, to: string | null, { frame: { language } }: CaseView): string {
  const words = exchangeWords(language);
  return to ? words.span(dayWords(from, language), dayWords(to, language)) : words.since(dayWords(from, language));
}

/** The months of all joint services, the latest in front. */
function monthsOf({ aCase, standing }: CaseView): Month[] {
  const months = enrolmentsIn(aCase, 'dcfs-2151a').flatMap(({ from, to }) =>
    monthsBetween(monthOf(from), monthOf(to !== null && to < standing.today ? to : standing.today)),
  );
  return [...new Set(months)].sort().reverse();
}

const Reports: FC<{ view: CaseView }> = ({ view }) => {
  const { aCase, frame, file } = view;
  const { columns, ...words } = exchangeWords(frame.language);
  const mayFill = mayRecord(view) && view.reach !== 'exchange';
  const day = (on: string) => dayWords(on, frame.language);
  const rows = monthsOf(view).map((month) => ({ month, report: reportOf(aCase, month) }));
  return (
    <Table
      caption={words.reports}
      rows={rows}
      columns={[
        { heading: columns.month, kind: 'name', cell: ({ month }) => monthWords(month, frame.language) },
        {
          heading: columns.sent,
          cell: ({ report }) => (report?.sentOn ? words.sent(day(report.sentOn)) : words.notYet),
        },
        {
          heading: columns.received,
          cell: ({ report }) => (report?.receivedOn ? words.received(day(report.receivedOn)) : words.notYet),
        },
        ...(mayFill
          ? [
              {
                heading: columns.do,
                kind: 'act' as const,
                cell: ({ month, report }: (typeof rows)[number]) =>
                  report?.sentOn ? null : (
                    <ButtonLink
                      small
                      tone="outline"
                      href={reportPage(file.caseId, month)}
                      unseen={monthWords(month, frame.language)}
                    >
                      {words.fill}
                    </ButtonLink>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
};

const Consents: FC<{ view: CaseView }> = ({ view }) => {
  const { language } = view.frame;
  const { columns, ...words } = exchangeWords(language);
  return (
    <Table
      caption={words.consents}
      rows={[...view.aCase.consents].reverse()}
      columns={[
        { heading: columns.who, kind: 'name', cell: ({ person }) => called(view, person) },
        {
          heading: columns.days,
          cell: ({ signedOn, expiresOn, revokedOn }) =>
            [spanOf(signedOn, expiresOn, view), revokedOn && words.revoked(dayWords(revokedOn, language))]
              .filter(Boolean)
              .join('; '),
        },
      ]}
    />
  );
};

const Reviews: FC<{ view: CaseView }> = ({ view }) => {
  const { language } = view.frame;
  const { columns, ...words } = exchangeWords(language);
  return (
    <Table
      caption={words.reviews}
      rows={rspRows(view.aCase).sort((one, other) => (one.on < other.on ? 1 : -1))}
      columns={[
        { heading: columns.day, kind: 'name', cell: ({ on }) => dayWords(on, language) },
        { heading: columns.what, cell: ({ what }) => words[what] },
      ]}
    />
  );
};

const Log: FC<{ view: CaseView }> = ({ view }) => {
  const { frame, aCase, file } = view;
  const { language } = frame;
  const { columns, ...words } = exchangeWords(language);
  const { latest, count } = aCase.exchanges;
  return (
    <>
      {mayRecord(view) && view.reach !== 'exchange' && (
        <Buttons>
          <ButtonLink tone="outline" href={formPage(file.caseId, 'logExchange')}>
            {words.logOne}
          </ButtonLink>
        </Buttons>
      )}
      <Table
        caption={words.log}
        rows={[...latest].reverse()}
        columns={[
          { heading: columns.day, kind: 'name', cell: ({ on }) => dayWords(on, language) },
          { heading: columns.way, cell: ({ direction }) => choiceWord('exchange-direction', direction, language) },
          { heading: columns.how, cell: ({ channel }) => choiceWord('exchange-channel', channel, language) },
          {
            heading: columns.about,
            cell: ({ form, month, topics = [] }) =>
              [
                form && [words.forms[form], month && monthWords(month, language)].filter(Boolean).join(', '),
                ...topics.map((topic) => choiceWord('exchange-topics', topic, language)),
              ]
                .filter(Boolean)
                .join('; '),
          },
        ]}
      />
      {count > latest.length && <p class="soft">{words.earlier(count)}</p>}
    </>
  );
};
