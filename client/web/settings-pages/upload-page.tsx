import type { FC } from 'hono/jsx';
import type { Column } from '../../columns';
import { COLUMNS } from '../../staff/columns';
import { Button, Buttons } from '../page/button';
import { ErrorSummary, errorOf, type FormError } from '../page/error-summary';
import { Field, fieldAttributes } from '../page/field';
import { type Frame, useFrame } from '../page/frame';
import { Table } from '../page/table';
import { SettingsPage } from './settings-page';
import { settingsWords } from './words';

/** Where a table of the staff is brought. */
export const UploadPage: FC<{ frame: Frame; errors: readonly FormError[] }> = ({ frame, errors }) => {
  const { upload: words } = settingsWords(frame.language);
  return (
    <SettingsPage
      frame={frame}
      area="upload"
      title={words.title}
      lead={words.lead}
      above={<ErrorSummary errors={errors} />}
      failed={errors.length > 0}
    >
      <UploadForm errors={errors} />
      <h2>{words.columns}</h2>
      <p>
        <a href="/settings/staff.csv">{words.example}</a>
      </p>
      <Columns />
    </SettingsPage>
  );
};

const UploadForm: FC<{ errors: readonly FormError[] }> = ({ errors }) => {
  const { csrf, language } = useFrame();
  const { upload: words } = settingsWords(language);
  const field = { name: 'file', label: words.file, hint: words.fileHint, error: errorOf(errors, 'file') };
  return (
    <form method="post" action="/settings/upload" enctype="multipart/form-data" novalidate>
      {csrf && <input type="hidden" name="csrf" value={csrf} />}
      <Field {...field}>
        <input {...fieldAttributes(field)} class="usa-input" type="file" accept=".csv,text/csv" />
      </Field>
      <Buttons>
        <Button>{words.import}</Button>
      </Buttons>
    </form>
  );
};

const Columns: FC = () => {
  const { upload: words } = settingsWords(useFrame().language);
  const columns = Object.entries<Column>(COLUMNS);
  return (
    <Table
      caption={words.caption}
      captionUnseen
      rows={columns}
      columns={[
        { heading: words.heads.name, kind: 'name', cell: ([name]) => <code>{name}</code> },
        {
          heading: words.heads.about,
          cell: ([, { about, required }]) => (
            <>
              <span lang="en">{about}</span>
              {required && <strong> ({words.needed})</strong>}
            </>
          ),
        },
        { heading: words.heads.must, cell: ([, { must }]) => <span lang="en">{must}</span> },
      ]}
    />
  );
};
