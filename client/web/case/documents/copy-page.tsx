import type { FC } from 'hono/jsx';
import { civilDateAt } from '../../../../domain/calendar/agency-clock';
import type { StoredDocument } from '../../../../store/record-store';
import { Alert } from '../../page/alert';
import { Button, ButtonLink, Buttons } from '../../page/button';
import { DateField } from '../../page/date-field';
import { errorOf, ErrorSummary, type FormError } from '../../page/error-summary';
import { PostForm } from '../../page/form';
import { MomentLabel } from '../../page/moment-label';
import { SelectField } from '../../page/select-field';
import { areaPage, documentPage } from '../addresses';
import { called } from '../called';
import { CasePage, type CaseView } from '../case-page';
import { Sentence } from '../sentence';
import { documentWords } from './words';

/** The form as it is shown: what is in it, and why it was sent back. */
export interface CopyFormShown {
  request: string;
  to: string;
  on: string;
  errors?: readonly FormError[];
  refused?: string;
}

/** Asks who was given a printed document, and when. */
export const CopyPage: FC<{ view: CaseView; document: StoredDocument; form: CopyFormShown }> = (props) => {
  const { view, document, form } = props;
  const { frame, file, names, aCase } = view;
  const { gave, ...words } = documentWords(frame.language);
  const kinds: Readonly<Record<string, string>> = words.kinds;
  const { errors = [] } = form;
  return (
    <CasePage view={view} area="documents" title={gave.title} help="/help/documents">
      <ErrorSummary errors={errors} />
      {form.refused && (
        <Alert kind="error" heading={gave.refused}>
          <p>
            <Sentence of={form.refused} names={names} language={frame.language} />
          </p>
        </Alert>
      )}
      <p>
        <strong>{kinds[document.kind] ?? document.kind}</strong>, <MomentLabel at={document.printedAt} />
      </p>
      {document.copyFor === null && <p>{gave.agencyOnly}</p>}
      <PostForm action={`${documentPage(file.caseId, document.hash)}/copy`} request={form.request}>
        <SelectField
          name="to"
          label={gave.to}
          value={form.to}
          error={errorOf(errors, 'to')}
          choices={receivers(view, document).map((id) => ({ value: id, text: called(view, id) }))}
        />
        <DateField
          name="on"
          label={gave.on}
          value={form.on}
          error={errorOf(errors, 'on')}
          min={civilDateAt(document.printedAt, aCase.settings.zone)}
        />
        <Buttons>
          <Button>{gave.save}</Button>
          <ButtonLink tone="quiet" href={areaPage(file.caseId, 'documents')}>
            {gave.back}
          </ButtonLink>
        </Buttons>
      </PostForm>
    </CasePage>
  );
};

/** The one for whom it was printed; the agency's own copy stays with its staff. */
function receivers({ aCase }: CaseView, { copyFor }: StoredDocument): string[] {
  return copyFor === null ? aCase.staff.filter(({ active }) => active).map(({ id }) => id) : [copyFor];
}
