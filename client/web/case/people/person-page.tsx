import type { FC } from 'hono/jsx';
import { Alert } from '../../page/alert';
import { Button, ButtonLink, Buttons } from '../../page/button';
import { Checkbox } from '../../page/choices';
import { DefinitionList } from '../../page/definition-list';
import { errorOf, ErrorSummary, type FormError } from '../../page/error-summary';
import { PostForm } from '../../page/form';
import { TextArea, TextField } from '../../page/text-field';
import { areaPage, personPage } from '../addresses';
import { called } from '../called';
import { CasePage, type CaseView } from '../case-page';
import type { ContactData } from './contact-data';
import { peopleWords } from './words';

/** The form as it is shown: what is in it, and why it was sent back. */
export interface PersonForm {
  request: string;
  /** What it was filled in from. */
  seen: string;
  typed: ContactData;
  errors?: readonly FormError[];
  /** What somebody else has kept meanwhile. */
  changed?: ContactData;
}

// Product defaults: what fits an envelope, and a telephone number with its extension.
export const LONGEST = { name: 200, address: 500, telephone: 60, mail: 254 } as const;

/** The name of somebody of the family, and what reaches them. */
export const PersonPage: FC<{ view: CaseView; person: string; form: PersonForm }> = ({ view, person, form }) => {
  const { frame, file } = view;
  const { contact } = peopleWords(frame.language);
  const { typed, errors = [], request, seen, changed } = form;
  const error = (field: string) => errorOf(errors, field);
  return (
    <CasePage view={view} area="people" title={contact.title(called(view, person))} help="/help/people">
      <ErrorSummary errors={errors} />
      {changed && <Changed now={changed} view={view} />}
      <PostForm action={personPage(file.caseId, person)} request={request}>
        <input type="hidden" name="seen" value={seen} />
        <TextField name="name" label={contact.name} value={typed.name} error={error('name')} maxlength={LONGEST.name} />
        <TextArea
          name="address"
          label={contact.address}
          value={typed.address ?? ''}
          error={error('address')}
          maxlength={LONGEST.address}
          rows={3}
          optional
        />
        <TextField
          name="telephone"
          label={contact.telephone}
          value={typed.telephone ?? ''}
          error={error('telephone')}
          type="tel"
          maxlength={LONGEST.telephone}
          optional
        />
        <TextField
          name="mail"
          label={contact.mail}
          value={typed.mail ?? ''}
          error={error('mail')}
          type="email"
          maxlength={LONGEST.mail}
          optional
        />
        <Checkbox name="protected" label={contact.protect} hint={contact.protectHint} checked={typed.protected} />
        <Buttons>
          <Button>{contact.save}</Button>
          <ButtonLink tone="quiet" href={areaPage(file.caseId, 'people')}>
            {contact.back}
          </ButtonLink>
        </Buttons>
      </PostForm>
    </CasePage>
  );
};

const Changed: FC<{ now: ContactData; view: CaseView }> = ({ now, view }) => {
  const { contact } = peopleWords(view.frame.language);
  const said = (words: string | null) => words ?? contact.unknown;
  return (
    <Alert kind="error" heading={contact.changed}>
      <p>{contact.changedAbout}</p>
      <DefinitionList
        facts={[
          { term: contact.name, detail: now.name },
          { term: contact.address, detail: said(now.address) },
          { term: contact.telephone, detail: said(now.telephone) },
          { term: contact.mail, detail: said(now.mail) },
          { term: contact.kept, detail: now.protected ? contact.protected : contact.open },
        ]}
      />
    </Alert>
  );
};
