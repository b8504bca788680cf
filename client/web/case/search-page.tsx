import type { FC } from 'hono/jsx';
import { GLASS_ROLES } from '../../../store/break-glass';
import type { CaseFile } from '../../../store/case-files';
import { Alert } from '../page/alert';
import { Button, ButtonLink } from '../page/button';
import { Empty } from '../page/empty';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { Table } from '../page/table';
import { TextField } from '../page/text-field';
import { openingWords } from '../opening/words';
import { mayOpen } from '../rights/opening';
import { WayThrough } from '../break-glass/way-through';
import { casePage } from './addresses';
import { caseWords } from './case-words';
import type { Names } from './named';

/** The cases that somebody sees, and the way to one by its number. */
export const SearchPage: FC<{
  frame: Frame;
  /** The number that was asked for and led nowhere. */
  asked: string | null;
  files: readonly CaseFile[];
  staff: Names;
}> = ({ frame, asked, files, staff }) => {
  const { search: words, status } = caseWords(frame.language);
  return (
    <Page
      frame={frame}
      title={words.title}
      here="cases"
      help="/help/case"
      actions={
        frame.viewer && mayOpen(frame.viewer) ? (
          <ButtonLink href="/open-case">{openingWords(frame.language).title}</ButtonLink>
        ) : (
          <></>
        )
      }
    >
      {asked !== null && <Alert kind="warning">{words.none(asked)}</Alert>}
      <form action="/cases" role="search" aria-label={words.title} class="filters">
        <TextField name="case" label={words.label} value={asked ?? ''} maxlength={64} />
        <Button>{words.go}</Button>
      </form>
      {frame.viewer && GLASS_ROLES.includes(frame.viewer.role) && <WayThrough asked={asked} />}
      <h2>{words.yours}</h2>
      {files.length === 0 ? (
        <Empty>{words.noYours}</Empty>
      ) : (
        <Table
          caption={words.yours}
          captionUnseen
          rows={files}
          columns={[
            {
              heading: words.columns.case,
              kind: 'name',
              cell: ({ caseId }) => <a href={casePage(caseId)}>{caseId}</a>,
            },
            { heading: words.columns.worker, cell: ({ worker }) => (worker ? (staff.get(worker) ?? worker) : '–') },
            { heading: words.columns.unit, cell: ({ unit }) => unit ?? '–' },
            { heading: words.columns.status, cell: (file) => status[file.status] },
          ]}
        />
      )}
    </Page>
  );
};
