import type { FC } from 'hono/jsx';
import type { StoredDocument } from '../../../../store/record-store';
import { PRINT_KINDS } from '../../../documents/contents';
import { Alert } from '../../page/alert';
import { Button } from '../../page/button';
import { dayWords } from '../../page/day-words';
import { Empty } from '../../page/empty';
import { PostForm } from '../../page/form';
import { MomentLabel } from '../../page/moment-label';
import { SelectField } from '../../page/select-field';
import { Table } from '../../page/table';
import { areaPage } from '../addresses';
import { called, mayRecord } from '../called';
import { CasePage, type CaseView } from '../case-page';
import { readable } from '../named';
import { documentWords } from './words';

/** What was printed, for whom, and who was given it; and the printing of another one. */
export const DocumentsPage: FC<{
  view: CaseView;
  documents: readonly StoredDocument[];
  kind?: string;
  plan?: string;
  refused?: string;
}> = ({ view, documents, kind, plan, refused }) => {
  const { frame, file, names } = view;
  const words = documentWords(frame.language);
  return (
    <CasePage view={view} area="documents" help="/help/documents">
      {refused && (
        <Alert kind="error" heading={words.refused}>
          {readable(refused, names, frame.language)}
        </Alert>
      )}
      {documents.length === 0 ? <Empty>{words.none}</Empty> : <Printed view={view} documents={documents} />}
      {mayRecord(view) && (
        <section aria-labelledby="print">
          <h2 id="print">{words.print}</h2>
          <PostForm action={areaPage(file.caseId, 'documents')}>
            {plan && <input type="hidden" name="plan" value={plan} />}
            <SelectField
              name="kind"
              label={words.kind}
              value={kind}
              placeholder={null}
              choices={PRINT_KINDS.map((each) => ({ value: each, text: words.kinds[each] }))}
            />
            <SelectField
              name="for"
              label={words.copyFor}
              placeholder={words.agency}
              optional
              choices={view.aCase.family.map(({ id }) => ({ value: id, text: called(view, id) }))}
            />
            <SelectField
              name="language"
              label={words.headings}
              value={frame.language}
              placeholder={null}
              choices={[
                { value: 'en', text: words.english },
                { value: 'es', text: words.spanish },
              ]}
            />
            <Button>{words.go}</Button>
          </PostForm>
        </section>
      )}
    </CasePage>
  );
};

const Printed: FC<{ view: CaseView; documents: readonly StoredDocument[] }> = ({ view, documents }) => {
  const { frame, file } = view;
  const { columns, ...words } = documentWords(frame.language);
  const kinds: Readonly<Record<string, string>> = words.kinds;
  return (
    <Table
      caption={words.printed}
      rows={[...documents].reverse()}
      columns={[
        { heading: columns.what, kind: 'name', cell: ({ kind }) => kinds[kind] ?? kind },
        { heading: columns.when, cell: ({ printedAt }) => <MomentLabel at={printedAt} /> },
        { heading: columns.by, cell: ({ printedBy }) => called(view, printedBy) },
        { heading: columns.whom, cell: ({ copyFor }) => (copyFor ? called(view, copyFor) : words.agency) },
        {
          heading: columns.copies,
          cell: ({ copies }) =>
            copies.map(({ to, on }) => words.copy(called(view, to), dayWords(on, frame.language))).join('; ') ||
            words.noCopies,
        },
        { heading: columns.hash, cell: ({ hash }) => <code>{hash.slice(0, 12)}</code> },
        {
          heading: columns.do,
          kind: 'act',
          cell: ({ hash, kind }) => (
            <a href={`${areaPage(file.caseId, 'documents')}/${hash}`}>
              {words.open}
              <span class="unseen"> {kinds[kind] ?? kind}</span>
            </a>
          ),
        },
      ]}
    />
  );
};
