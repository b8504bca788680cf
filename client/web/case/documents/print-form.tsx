import type { FC } from 'hono/jsx';
import { PRINT_KINDS } from '../../../documents/contents';
import { Button } from '../../page/button';
import { monthWords } from '../../page/day-words';
import { errorOf, type FormError } from '../../page/error-summary';
import { PostForm } from '../../page/form';
import { SelectField } from '../../page/select-field';
import { jointServiceMonths } from '../../report-2151a/months';
import { areaPage } from '../addresses';
import { called } from '../called';
import type { CaseView } from '../case-page';
import { documentWords } from './words';

/** What was chosen, or is proposed, in the form that prints; empty for nothing. */
export type PrintTyped = Partial<Record<'kind' | 'plan' | 'child' | 'month' | 'for' | 'language', string>>;

/** The form as it is shown: what is in it, and why it was sent back. */
export interface PrintFormShown {
  request: string;
  typed: PrintTyped;
  errors?: readonly FormError[];
  refused?: string;
}

/** Prints a document: which one, about whom or when, for whom. */
export const PrintForm: FC<{ view: CaseView; form: PrintFormShown }> = ({ view, form }) => {
  const { frame, file, aCase } = view;
  const { typed, request, errors = [] } = form;
  const words = documentWords(frame.language);
  return (
    <section aria-labelledby="print">
      <h2 id="print">{words.print}</h2>
      <PostForm action={areaPage(file.caseId, 'documents')} request={request}>
        {typed.plan && <input type="hidden" name="plan" value={typed.plan} />}
        <SelectField
          name="kind"
          label={words.kind}
          value={typed.kind}
          placeholder={null}
          choices={PRINT_KINDS.map((each) => ({ value: each, text: words.kinds[each] }))}
        />
        <WhatAbout view={view} typed={typed} errors={errors} />
        <SelectField
          name="for"
          label={words.copyFor}
          value={typed.for}
          placeholder={words.agency}
          optional
          choices={aCase.family.map(({ id }) => ({ value: id, text: called(view, id) }))}
        />
        <SelectField
          name="language"
          label={words.headings}
          value={typed.language ?? frame.language}
          placeholder={null}
          choices={[
            { value: 'en', text: words.english },
            { value: 'es', text: words.spanish },
          ]}
        />
        <Button>{words.go}</Button>
      </PostForm>
    </section>
  );
};

/** The child of a sheet and the month of a report, where there are any to choose from. */
const WhatAbout: FC<{ view: CaseView; typed: PrintTyped; errors: readonly FormError[] }> = ({
  view,
  typed,
  errors,
}) => {
  const { language } = view.frame;
  const words = documentWords(language);
  const children = childrenOf(view);
  const months = jointServiceMonths(view.aCase, view.standing.today);
  return (
    <>
      {children.length > 0 && (
        <SelectField
          name="child"
          label={words.child}
          hint={words.childHint}
          value={typed.child ?? (children.length === 1 ? children[0] : '')}
          error={errorOf(errors, 'child')}
          optional
          choices={children.map((id) => ({ value: id, text: called(view, id) }))}
        />
      )}
      {months.length > 0 && (
        <SelectField
          name="month"
          label={words.month}
          hint={words.monthHint}
          value={typed.month}
          optional
          choices={months.map((month) => ({ value: month, text: monthWords(month, language) }))}
        />
      )}
    </>
  );
};

/** The children of the family: whose sheet can be printed the plan decides. */
export function childrenOf({ aCase }: CaseView): string[] {
  return aCase.family.filter(({ role }) => role === 'child').map(({ id }) => id);
}
