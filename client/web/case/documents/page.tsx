import type { FC } from 'hono/jsx';
import { millisecondsOf } from '../../../../domain/calendar/agency-clock';
import type { StoredDocument } from '../../../../store/record-store';
import { Alert } from '../../page/alert';
import { ButtonLink, Buttons } from '../../page/button';
import { dayWords, momentWords } from '../../page/day-words';
import { Empty } from '../../page/empty';
import { ErrorSummary } from '../../page/error-summary';
import { MomentLabel } from '../../page/moment-label';
import { Notice } from '../../page/notice';
import { Table } from '../../page/table';
import { documentPage } from '../addresses';
import { called, mayRecord } from '../called';
import { CasePage, type CaseView } from '../case-page';
import { Sentence } from '../sentence';
import { PrintForm, type PrintFormShown } from './print-form';
import { documentWords } from './words';

/** What was printed, for whom, and who was given it; and the printing of another one. */
export const DocumentsPage: FC<{
  view: CaseView;
  documents: readonly StoredDocument[];
  form: PrintFormShown;
  done?: string;
}> = ({ view, documents, form, done }) => {
  const { frame, names } = view;
  const words = documentWords(frame.language);
  const { refused, errors = [] } = form;
  return (
    <CasePage view={view} area="documents" help="/help/documents">
      <Notice done={done} words={words.done} />
      <ErrorSummary errors={errors} />
      {refused && (
        <Alert kind="error" heading={words.refused}>
          <p>
            <Sentence of={refused} names={names} language={frame.language} />
          </p>
        </Alert>
      )}
      {documents.length === 0 ? <Empty>{words.none}</Empty> : <Printed view={view} documents={documents} />}
      {mayRecord(view) && <PrintForm view={view} form={form} />}
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
          cell: ({ hash, kind, printedAt }) => (
            <Buttons>
              <ButtonLink small tone="outline" href={documentPage(file.caseId, hash)} unseen={kinds[kind] ?? kind}>
                {words.open}
              </ButtonLink>
              {mayRecord(view) && (
                <ButtonLink
                  small
                  tone="outline"
                  href={`${documentPage(file.caseId, hash)}/copy`}
                  unseen={`${kinds[kind] ?? kind}, ${momentWords(millisecondsOf(printedAt), frame.zone, frame.language)}`}
                >
                  {words.give}
                </ButtonLink>
              )}
            </Buttons>
          ),
        },
      ]}
    />
  );
};
