import type { FC } from 'hono/jsx';
import { isMonth } from '../../../../domain/calendar/civil-date';
import { enrolmentsIn } from '../../../../domain/case/enrolment';
import { rspRows } from '../../../../domain/case/rsp';
import { rspDecisionsOwed } from '../../../../domain/case/rsp-decision';
import { formWords } from '../../forms/form-words';
import { ButtonLink } from '../../page/button';
import { Notice } from '../../page/notice';
import { dayWords, monthWords } from '../../page/day-words';
import { Empty } from '../../page/empty';
import { Table } from '../../page/table';
import { ExchangeLog, type LogProps } from '../../report-2151a/exchange-log';
import { type MonthsProps, RECORDED_HERE, ReportMonths } from '../../report-2151a/report-months';
import { commandTitle } from '../../vocabulary/command-words';
import { areaPage, formPage } from '../addresses';
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
      {isPartOfIt && rspDecisionsOwed(view.aCase).length > 0 && <Decisions {...props} />}
      {view.aCase.forms2151.length > 0 && <Referrals2151 {...props} />}
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

/** After each word from DCFS: whether the RSP changes, or that nobody has decided yet (S0.27). */
const Decisions: FC<ExchangeProps> = ({ view, may }) => {
  const { aCase, frame, file } = view;
  const { language } = frame;
  const { columns, decision: words } = exchangeWords(language);
  const rows = rspDecisionsOwed(aCase).sort((one, other) => (one.receivedOn < other.receivedOn ? 1 : -1));
  const about = (id: string) => (isMonth(id) ? words.report(monthWords(id, language)) : words.exchange);
  const changed = (id: string) => aCase.rspDecisions.find((each) => each.about === id)?.changed ?? null;
  const mayDecide = may.includes('decideOnRsp') && rows.some(({ decidedOn }) => !decidedOn);
  return (
    <Table
      caption={words.caption}
      rows={rows}
      columns={[
        { heading: columns.about, kind: 'name', cell: ({ about: id }) => about(id) },
        { heading: words.came, cell: ({ receivedOn }) => dayWords(receivedOn, language) },
        {
          heading: words.decided,
          cell: ({ about: id, decidedOn }) => {
            const how = changed(id);
            return decidedOn
              ? [dayWords(decidedOn, language), how !== null && (how ? words.changed : words.same)]
                  .filter(Boolean)
                  .join(': ')
              : words.open;
          },
        },
        ...(mayDecide
          ? [
              {
                heading: columns.do,
                kind: 'act' as const,
                cell: ({ about: id, receivedOn, decidedOn }: (typeof rows)[number]) =>
                  !decidedOn && (
                    <ButtonLink
                      small
                      tone="outline"
                      href={formPage(file.caseId, 'decideOnRsp', {
                        [isMonth(id) ? 'report' : 'exchange']: id,
                        back: areaPage(file.caseId, 'exchange'),
                      })}
                      unseen={`${about(id)}, ${dayWords(receivedOn, language)}`}
                    >
                      {words.decide}
                    </ButtonLink>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
};

/** The referrals by Form 2151, and what became of each. */
const Referrals2151: FC<ExchangeProps> = ({ view }) => {
  const { language } = view.frame;
  const { form2151: words } = exchangeWords(language);
  const day = (on: string | null) => (on ? dayWords(on, language) : words.notYet);
  return (
    <Table
      caption={words.caption}
      rows={[...view.aCase.forms2151].reverse()}
      columns={[
        { heading: words.sent, kind: 'name', cell: ({ sentOn }) => day(sentOn) },
        { heading: words.received, cell: ({ receivedOn }) => day(receivedOn) },
        { heading: words.call, cell: ({ calledOn }) => day(calledOn) },
      ]}
    />
  );
};
