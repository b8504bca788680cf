import type { FC } from 'hono/jsx';
import type { StaffEntry } from '../../../store/record-store';
import { Alert } from '../page/alert';
import { Breadcrumb } from '../page/breadcrumb';
import { Button, ButtonLink, Buttons } from '../page/button';
import { Checkbox, Radios } from '../page/choices';
import { dayWords } from '../page/day-words';
import { DefinitionList } from '../page/definition-list';
import { ErrorSummary, errorOf, type FormError } from '../page/error-summary';
import { PostForm } from '../page/form';
import { type Frame, useFrame } from '../page/frame';
import { Page } from '../page/page';
import { SelectField } from '../page/select-field';
import { TextField } from '../page/text-field';
import { markOf, PERSON_FIELDS, type TypedPerson, typedOf } from './person-form';
import { rolesIn, staffAddress } from './staff-page';
import { settingsWords } from './words';

interface PersonProps {
  staff: readonly StaffEntry[];
  /** As the directory has them; null for somebody new. */
  entry: StaffEntry | null;
  typed: TypedPerson;
  errors: readonly FormError[];
  /** Somebody else changed the person since the form was shown. */
  isStale?: boolean;
}

/** The form of a person of the directory. */
export const StaffPersonPage: FC<PersonProps & { frame: Frame }> = ({ frame, ...form }) => {
  const { entry, errors, isStale } = form;
  const { person: words } = settingsWords(frame.language);
  return (
    <Page
      frame={frame}
      title={entry?.name ?? words.add}
      caption={entry?.id}
      above={
        <>
          <ErrorSummary errors={errors} />
          <Breadcrumb pages={[{ href: '/settings/staff', text: words.crumb }]} />
        </>
      }
      failed={errors.length > 0}
      width="narrow"
      here="settings"
      help="/help/settings"
    >
      {isStale && entry && <AsItIs entry={entry} />}
      <PersonForm {...form} />
    </Page>
  );
};

const AsItIs: FC<{ entry: StaffEntry }> = ({ entry }) => {
  const { person: words } = settingsWords(useFrame().language);
  const now = typedOf(entry);
  const facts = PERSON_FIELDS.filter((field) => field !== 'id').map((field) => ({
    term: words[field],
    detail: now[field] || '–',
  }));
  return (
    <Alert kind="warning" heading={words.stale}>
      <DefinitionList facts={facts} />
    </Alert>
  );
};

const PersonForm: FC<PersonProps> = ({ staff, entry, typed, errors }) => {
  const { language } = useFrame();
  const { person: words } = settingsWords(language);
  const field = (name: 'id' | 'name' | 'mail' | 'role' | 'unit' | 'supervisor') => ({
    name,
    label: words[name],
    value: typed[name],
    error: errorOf(errors, name),
  });
  return (
    <PostForm action={entry ? staffAddress(entry.id) : '/settings/staff/new'}>
      {entry && <input type="hidden" name="seen" value={markOf(entry)} />}
      {!entry && <TextField {...field('id')} hint={words.idHint} maxlength={64} />}
      <TextField {...field('name')} hint={words.nameHint} maxlength={200} />
      <TextField {...field('mail')} type="email" hint={words.mailHint} optional />
      <SelectField {...field('role')} choices={rolesIn(language)} />
      <TextField {...field('unit')} hint={words.unitHint} maxlength={64} optional />
      <SelectField {...field('supervisor')} placeholder={words.nobody} choices={supervisorsIn(staff, typed)} optional />
      <Radios
        name="language"
        label={words.language}
        value={typed.language}
        error={errorOf(errors, 'language')}
        choices={(['en', 'es'] as const).map((value) => ({ value, text: words.languages[value] }))}
      />
      <Radios
        name="notices"
        label={words.notices}
        value={typed.notices}
        error={errorOf(errors, 'notices')}
        choices={(['each', 'morning'] as const).map((value) => ({ value, text: words.notice[value] }))}
      />
      <Checkbox
        name="active"
        label={words.active}
        hint={words.activeHint}
        error={errorOf(errors, 'active')}
        checked={typed.active === 'yes'}
        optional
      />
      {entry?.standIn && <StandIn entry={entry} staff={staff} />}
      <Buttons>
        <Button>{words.save}</Button>
        <ButtonLink href="/settings/staff" tone="outline">
          {words.cancel}
        </ButtonLink>
      </Buttons>
    </PostForm>
  );
};

const StandIn: FC<{ entry: StaffEntry; staff: readonly StaffEntry[] }> = ({ entry, staff }) => {
  const { language } = useFrame();
  const { standIn, standInFrom, standInTo } = entry;
  const who = staff.find(({ id }) => id === standIn)?.name ?? standIn ?? '';
  const day = (date: string | null) => (date ? dayWords(date, language) : '–');
  return <p class="soft">{settingsWords(language).person.standIn(who, day(standInFrom), day(standInTo))}</p>;
};

/** Who supervises, and whoever is the supervisor now. */
function supervisorsIn(staff: readonly StaffEntry[], { id: own, supervisor }: TypedPerson) {
  const fits = ({ id, active, role }: StaffEntry) =>
    id === supervisor || (id !== own && active && (role === 'supervisor' || role === 'programme-manager'));
  return staff.filter(fits).map(({ id, name }) => ({ value: id, text: `${name} (${id})` }));
}
