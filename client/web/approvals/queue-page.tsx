import type { FC } from 'hono/jsx';
import type { WorklistRow } from '../../../store/worklist';
import { approvalPage, casePage } from '../case/addresses';
import { type Names, titleFor } from '../case/named';
import { ButtonLink } from '../page/button';
import { DayLabel } from '../page/day-label';
import { Empty } from '../page/empty';
import type { Frame } from '../page/frame';
import { Notice } from '../page/notice';
import { Page } from '../page/page';
import { Table } from '../page/table';
import { approvalWords } from './words';

/** All that waits for somebody's decision, what is due first in front. */
export const QueuePage: FC<{
  frame: Frame;
  rows: readonly WorklistRow[];
  namesOf: (caseId: string) => Names;
  staff: Names;
  done: string | undefined;
}> = ({ frame, rows, namesOf, staff, done }) => {
  const words = approvalWords(frame.language);
  const { columns } = words;
  const titleOf = ({ title, caseId }: WorklistRow) => titleFor(title, namesOf(caseId), frame.language);
  return (
    <Page
      frame={frame}
      title={words.title}
      lead={rows.length > 0 ? words.lead(rows.length) : undefined}
      here="approvals"
      help="/help/approvals"
      above={<Notice done={done} words={words.done} />}
    >
      {rows.length === 0 ? (
        <Empty heading={words.none}>{words.noneAbout}</Empty>
      ) : (
        <Table
          caption={words.title}
          captionUnseen
          rows={rows}
          columns={[
            { heading: columns.what, kind: 'name', cell: titleOf },
            { heading: columns.case, cell: ({ caseId }) => <a href={casePage(caseId)}>{caseId}</a> },
            { heading: columns.due, cell: ({ due }) => (due ? <DayLabel date={due} owed /> : words.noDate) },
            { heading: columns.waits, cell: ({ holder }) => (holder ? (staff.get(holder) ?? holder) : '–') },
            {
              heading: columns.do,
              kind: 'act',
              cell: (row) => (
                <ButtonLink href={approvalPage(row.caseId, row.duty)} small unseen={`${titleOf(row)}, ${row.caseId}`}>
                  {words.look}
                </ButtonLink>
              ),
            },
          ]}
        />
      )}
    </Page>
  );
};
