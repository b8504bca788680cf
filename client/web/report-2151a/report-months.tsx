import type { FC } from 'hono/jsx';
import type { CommandName } from '../../../domain/commands/catalogue';
import { areaPage, formPage, reportPage } from '../case/addresses';
import type { CaseView } from '../case/case-page';
import { choiceWord } from '../vocabulary/choice-words';
import { ButtonLink } from '../page/button';
import { dayWords, monthWords } from '../page/day-words';
import { Table } from '../page/table';
import { Tag } from '../page/tag';
import type { OneWay, ReportMonth } from './months';
import { reportWords } from './words';

export interface MonthsProps {
  view: CaseView;
  months: readonly ReportMonth[];
  /** The commands that this person may give. */
  may: readonly CommandName[];
}

/** What is recorded on a form that leads back to the page of the months. */
export const RECORDED_HERE = ['receiveReport2151A', 'recordMissReason', 'logExchange'] as const;

/** The forms of every month of the joint service, out and in: due, sent, late, or why one is missing. */
export const ReportMonths: FC<MonthsProps> = ({ view, months, may }) => {
  const { frame, file } = view;
  const words = reportWords(frame.language);
  const back = areaPage(file.caseId, 'exchange');
  const steps = ({ month, out, in: inbound }: ReportMonth) => {
    const named = { small: true, tone: 'outline', unseen: words.title(monthWords(month, frame.language)) } as const;
    return (
      <>
        <ButtonLink {...named} href={reportPage(file.caseId, month)}>
          {!out.doneOn && may.includes('sendReport2151A') ? words.write : words.read}
        </ButtonLink>
        {!inbound.doneOn && !inbound.missed && may.includes('receiveReport2151A') && (
          <ButtonLink {...named} href={formPage(file.caseId, 'receiveReport2151A', { month, back })}>
            {words.receiveShort}
          </ButtonLink>
        )}
        {inbound.asksReason && may.includes('recordMissReason') && (
          <ButtonLink {...named} href={formPage(file.caseId, 'recordMissReason', { duty: inbound.asksReason, back })}>
            {words.reason}
          </ButtonLink>
        )}
      </>
    );
  };
  return (
    <section aria-labelledby="months">
      <h2 id="months">{words.monthsTitle}</h2>
      <p class="soft">{words.monthsAbout}</p>
      <Table
        caption={words.monthsTitle}
        captionUnseen
        rows={months}
        columns={[
          { heading: words.columns.month, kind: 'name', cell: ({ month }) => monthWords(month, frame.language) },
          { heading: words.columns.out, cell: ({ out }) => <Way way={out} view={view} done={words.sent} /> },
          { heading: words.columns.in, cell: (row) => <Way way={row.in} view={view} done={words.came} /> },
          { heading: words.columns.do, kind: 'act', cell: steps },
        ]}
      />
    </section>
  );
};

const Way: FC<{ way: OneWay; view: CaseView; done: (day: string) => string }> = ({ way, view: { frame }, done }) => {
  const words = reportWords(frame.language);
  const { doneOn, due, daysLate, isOverdue, missed } = way;
  if (doneOn)
    return (
      <Tag tone={daysLate > 0 ? 'plain' : 'met'}>
        {done(dayWords(doneOn, frame.language))}
        {daysLate > 0 && `, ${words.late(daysLate)}`}
      </Tag>
    );
  if (missed) return <Tag tone="late">{words.missed(choiceWord('miss-reason', missed, frame.language))}</Tag>;
  return <Tag tone={isOverdue ? 'late' : 'waiting'}>{words.due(dayWords(due, frame.language))}</Tag>;
};
