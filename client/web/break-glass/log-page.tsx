import type { FC } from 'hono/jsx';
import type { RecordedGlass } from '../../../store/break-glass';
import type { Names } from '../case/named';
import { Empty } from '../page/empty';
import type { Frame } from '../page/frame';
import { MomentLabel } from '../page/moment-label';
import { Page } from '../page/page';
import { Table } from '../page/table';
import { glassWords } from './words';

/** Who looked into cases without a right to them, and why. */
export const GlassLogPage: FC<{ frame: Frame; rows: readonly RecordedGlass[]; staff: Names }> = (props) => {
  const { frame, rows, staff } = props;
  const words = glassWords(frame.language);
  const { columns } = words;
  return (
    <Page frame={frame} title={words.log} lead={words.logLead} here="cases" help="/help/break-glass">
      {rows.length === 0 ? (
        <Empty>{words.logNone}</Empty>
      ) : (
        <Table
          caption={words.log}
          captionUnseen
          rows={rows}
          columns={[
            { heading: columns.when, cell: ({ at }) => <MomentLabel at={at} /> },
            { heading: columns.who, kind: 'name', cell: ({ person }) => staff.get(person) ?? person },
            { heading: columns.case, cell: ({ caseId }) => caseId },
            { heading: columns.reason, cell: ({ reason }) => reason },
          ]}
        />
      )}
    </Page>
  );
};
