import type { FC } from 'hono/jsx';
import { failedRows } from '../../row-file';
import type { DirectoryChange, StaffFile } from '../../staff/directory-file';
import type { Telling } from '../../staff/telling';
import { Alert } from '../page/alert';
import { ButtonLink, Buttons } from '../page/button';
import { type Frame, useFrame } from '../page/frame';
import { Table } from '../page/table';
import { REFUSALS } from '../vocabulary/refusal-words';
import { termFor } from '../vocabulary/term';
import { SettingsPage } from './settings-page';
import { settingsWords } from './words';

/** What a change of the directory did. */
export interface Saved {
  file: StaffFile;
  change: DirectoryChange;
  telling: Telling;
}

/** What became of each row, and in how many cases it was taken: figures alone, no case is named. */
export const SavedPage: FC<Saved & { frame: Frame }> = ({ frame, file, change, telling }) => {
  const { saved: words } = settingsWords(frame.language);
  const { added, changed, people, failed } = change;
  const same = people.length - added.length - changed.length;
  return (
    <SettingsPage frame={frame} area="upload" title={words.title}>
      <Alert
        kind={people.length > 0 ? 'success' : 'warning'}
        heading={words.heading(added.length, changed.length, same)}
      >
        {telling.told.length > 0 && <p>{words.cases(new Set(telling.told.map((each) => each.case)).size)}</p>}
      </Alert>
      <NotTaken telling={telling} />
      {failed.length > 0 && <Failed file={file} change={change} />}
      <Buttons>
        <ButtonLink href="/settings/staff">{words.toStaff}</ButtonLink>
        <ButtonLink href="/settings/upload" tone="outline">
          {words.again}
        </ButtonLink>
      </Buttons>
    </SettingsPage>
  );
};

const NotTaken: FC<{ telling: Telling }> = ({ telling: { refused, notTold } }) => {
  const { language } = useFrame();
  const { saved: words } = settingsWords(language);
  const codes = [...new Set(refused.map(({ code }) => code))];
  if (refused.length + notTold.length === 0) return null;
  return (
    <Alert kind="warning" heading={refused.length > 0 ? words.notTaken : undefined}>
      {codes.length > 0 && (
        <ul>
          {codes.map((code) => (
            <li>
              {termFor(REFUSALS, code, language)}: {words.inCases(refused.filter((each) => each.code === code).length)}
            </li>
          ))}
        </ul>
      )}
      {codes.includes('not-permitted') && <p>{words.notTakenAbout}</p>}
      {notTold.length > 0 && <p>{words.notTold(notTold.length)}</p>}
    </Alert>
  );
};

const Failed: FC<Pick<Saved, 'file' | 'change'>> = ({ file, change: { failed } }) => {
  const { saved: words } = settingsWords(useFrame().language);
  const table = Buffer.from(`\uFEFF${failedRows(file.header, failed)}`).toString('base64');
  return (
    <>
      <Alert kind="error" heading={words.failed(failed.length)}>
        <p>{words.failedAbout}</p>
        <p>
          <a href={`data:text/csv;charset=utf-8;base64,${table}`} download="staff.failed.csv">
            {words.failedDownload}
          </a>
        </p>
      </Alert>
      <Table
        caption={words.failedCaption}
        rows={failed}
        columns={[
          { heading: words.columns.line, kind: 'name', cell: ({ row }) => row.line },
          { heading: words.columns.id, cell: ({ row }) => row.cells.id ?? '–' },
          { heading: words.columns.why, cell: ({ because }) => <span lang="en">{because}</span> },
        ]}
      />
    </>
  );
};
