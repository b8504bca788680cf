import type { FC } from 'hono/jsx';
import type { CommandName } from '../../../domain/commands/catalogue';
import { areaPage, formPage } from '../case/addresses';
import { called, calledAll } from '../case/called';
import type { CaseView } from '../case/case-page';
import { ButtonLink, Buttons } from '../page/button';
import { DayLabel } from '../page/day-label';
import { monthWords } from '../page/day-words';
import { Empty } from '../page/empty';
import { Table } from '../page/table';
import { choiceWord } from '../vocabulary/choice-words';
import type { LoggedExchange } from './log';
import { reportWords } from './words';

export interface LogProps {
  view: CaseView;
  log: readonly LoggedExchange[];
  /** The commands that this person may give. */
  may: readonly CommandName[];
}

/** The log of what the agencies told each other. */
export const ExchangeLog: FC<LogProps> = ({ view, log, may }) => {
  const { frame, file } = view;
  const words = reportWords(frame.language);
  return (
    <section aria-labelledby="log">
      <h2 id="log">{words.log}</h2>
      <p class="soft">{words.logAbout}</p>
      {may.includes('logExchange') && (
        <Buttons>
          <ButtonLink
            tone="outline"
            href={formPage(file.caseId, 'logExchange', { back: areaPage(file.caseId, 'exchange') })}
          >
            {words.logAdd}
          </ButtonLink>
        </Buttons>
      )}
      {log.length === 0 ? <Empty>{words.logEmpty}</Empty> : <Lines view={view} log={log} />}
    </section>
  );
};

const Lines: FC<Pick<LogProps, 'view' | 'log'>> = ({ view, log }) => {
  const { frame } = view;
  const words = reportWords(frame.language);
  const { logColumns: headings } = words;
  return (
    <Table
      caption={words.log}
      captionUnseen
      rows={log}
      columns={[
        { heading: headings.on, kind: 'name', cell: ({ on }) => <DayLabel date={on} plain /> },
        {
          heading: headings.direction,
          cell: ({ direction }) => choiceWord('exchange-direction', direction, frame.language),
        },
        { heading: headings.how, cell: ({ channel }) => choiceWord('exchange-channel', channel, frame.language) },
        { heading: headings.about, cell: (line) => <About line={line} view={view} /> },
        { heading: headings.by, cell: ({ by }) => called(view, by) },
      ]}
    />
  );
};

const About: FC<{ line: LoggedExchange; view: CaseView }> = ({ line, view }) => {
  const { frame } = view;
  const words = reportWords(frame.language);
  const { form, month, topics, liaisonCall, isTakenBack, summary } = line;
  // Whoever sees the exchange alone reads which of the agencies' people took part.
  const who = view.reach === 'exchange' ? line.with.filter((id) => view.staff.has(id)) : line.with;
  const what = [
    form === 'form-2151' && words.form2151,
    form === 'form-2151a' && month && words.form2151A(monthWords(month, frame.language)),
    liaisonCall && words.liaisonCall,
    ...topics.map((topic) => choiceWord('exchange-topics', topic, frame.language)),
    who.length > 0 && words.with(calledAll(view, who)),
    isTakenBack && words.takenBack,
  ].filter((each) => typeof each === 'string');
  return (
    <>
      {what.length > 0 && <div>{what.join(', ')}</div>}
      {summary && <div class="soft">{summary}</div>}
      {what.length === 0 && !summary && words.unsaid}
    </>
  );
};
