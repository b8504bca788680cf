import type { FC } from 'hono/jsx';
import { enrolmentsIn } from '../../../../domain/case/enrolment';
import { rspRows } from '../../../../domain/case/rsp';
import { formWords } from '../../forms/form-words';
import { Notice } from '../../page/notice';
import { dayWords } from '../../page/day-words';
import { Empty } from '../../page/empty';
import { Table } from '../../page/table';
import { ExchangeLog, type LogProps } from '../../report-2151a/exchange-log';
import { type MonthsProps, RECORDED_HERE, ReportMonths } from '../../report-2151a/report-months';
import { commandTitle } from '../../vocabulary/command-words';
import { called } from '../called';
import { CasePage, type CaseView } from '../case-page';
import { exchangeWords } from './words';

interface ExchangeProps extends MonthsProps, LogProps {
  /** The command that was done on the way here. */
  done: string | undefined;
}

/** What two agencies tell each other: reports both ways, and the log. The liaison sees these alone. */
export const ExchangePage: FC<ExchangeProps> = (props) => {
  const { view, done } = props;
  const words = exchangeWords(view.frame.language);
  const isPartOfIt = view.reach !== 'exchange';
  const services = enrolmentsIn(view.aCase, 'dcfs-2151a');
  return (
    <CasePage view={view} area="exchange" help="/help/exchange" above={<Notice done={done} words={doneWords(view)} />}>
      {services.length === 0 && <Empty>{words.none}</Empty>}
      {services.length > 0 && isPartOfIt && <Services view={view} />}
      {services.length > 0 && <ReportMonths {...props} />}
      {isPartOfIt && view.aCase.consents.length > 0 && <Consents view={view} />}
      {isPartOfIt && rspRows(view.aCase).length > 0 && <Reviews view={view} />}
      {services.length > 0 && <ExchangeLog {...props} />}
    </CasePage>
  );
};

function doneWords({ frame: { language } }: CaseView): Record<string, string> {
  return Object.fromEntries(
    RECORDED_HERE.map((each) => [each, formWords(language).done(commandTitle(each, language))]),
  );
}

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
