import type { Child, FC } from 'hono/jsx';
import { type Instant, millisecondsOf } from '../../../domain/calendar/agency-clock';
import { GOALS } from '../../../domain/case/codes';
import { PROGRAMMES } from '../../../domain/case/programme';
import { PACK_TITLES } from '../../../policies/packs';
import type { StaffEntry } from '../../../store/record-store';
import { formWords } from '../forms/form-words';
import { Alert } from '../page/alert';
import { Button, ButtonLink, Buttons } from '../page/button';
import { Checkbox, Radios } from '../page/choices';
import { DateField } from '../page/date-field';
import { momentWords } from '../page/day-words';
import { errorOf, ErrorSummary, type FormError } from '../page/error-summary';
import { Fields, Fieldset } from '../page/fieldset';
import { PostForm } from '../page/form';
import { type Frame, useFrame } from '../page/frame';
import { Page } from '../page/page';
import { SelectField } from '../page/select-field';
import { TextField } from '../page/text-field';
import { choiceWord } from '../vocabulary/choice-words';
import { supervisorsIn, type TypedAdult, type TypedOpening, workersIn } from './typed-opening';
import { openingWords } from './words';
import { packTitle } from '../vocabulary/pack-titles';

/** The three lists of the form. */
export type People = 'children' | 'parents' | 'caregivers';

interface OpeningProps {
  typed: TypedOpening;
  errors: readonly FormError[];
  staff: readonly StaffEntry[];
  request: string;
  /** Where one row more is wanted. */
  more?: People;
  /** Why nothing came of it, in words. */
  trouble?: string;
  /** What was typed by then is back. */
  begun?: Instant;
}

/** Opens a case with what is known on its first day. */
export const OpeningPage: FC<OpeningProps & { frame: Frame }> = ({ frame, ...shown }) => {
  const { errors, request, trouble, begun } = shown;
  const words = openingWords(frame.language);
  return (
    <Page
      frame={frame}
      title={words.title}
      lead={words.lead}
      here="cases"
      help="/help/case"
      width="narrow"
      failed={errors.length > 0 || trouble !== undefined}
      above={
        <>
          {trouble && <Alert kind="error">{trouble}</Alert>}
          <ErrorSummary errors={errors} />
          {begun && <Begun at={begun} request={request} />}
        </>
      }
    >
      <PostForm action="/open-case" request={request} draft="/open-case/draft">
        <button class="unseen" name="act" value="save" tabindex={-1} aria-hidden="true"></button>
        <TheCase {...shown} />
        <WhoWorks {...shown} />
        <p class="soft">{words.names}</p>
        <Children {...shown} />
        <Adults {...shown} who="parents" />
        <Adults {...shown} who="caregivers" />
        <Buttons>
          <Button name="act" value="save">
            {words.open}
          </Button>
          <ButtonLink tone="quiet" href="/cases">
            {words.cancel}
          </ButtonLink>
        </Buttons>
      </PostForm>
    </Page>
  );
};

const Begun: FC<{ at: Instant; request: string }> = ({ at, request }) => {
  const { zone, language } = useFrame();
  const words = formWords(language);
  return (
    <Alert kind="info" heading={words.began}>
      <p>{words.beganOn(momentWords(millisecondsOf(at), zone, language))}</p>
      <PostForm action="/open-case" request={request}>
        <Button tone="outline" small name="act" value="anew">
          {words.startAnew}
        </Button>
      </PostForm>
    </Alert>
  );
};

const TheCase: FC<OpeningProps> = ({ typed, errors }) => {
  const { language } = useFrame();
  const words = openingWords(language);
  const { fields } = words;
  const packs = Object.entries(PACK_TITLES).map(([value, title]) => ({
    value,
    text: value === 'reference' ? words.reference : packTitle(title, language),
  }));
  return (
    <Fieldset legend={words.theCase}>
      <TextField
        name="case"
        label={fields.case}
        hint={fields.caseHint}
        value={typed.case}
        maxlength={64}
        error={errorOf(errors, 'case')}
      />
      <Radios name="pack" label={fields.pack} choices={packs} value={typed.pack} error={errorOf(errors, 'pack')} />
      <SelectField
        name="programme"
        label={fields.programme}
        hint={fields.programmeHint}
        choices={PROGRAMMES.map((value) => ({ value, text: choiceWord('programme', value, language) }))}
        value={typed.programme}
        optional
      />
    </Fieldset>
  );
};

const WhoWorks: FC<OpeningProps> = ({ typed, errors, staff }) => {
  const words = openingWords(useFrame().language);
  const { fields } = words;
  const choices = (those: readonly StaffEntry[]) => those.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <Fieldset legend={words.whoWorks}>
      <SelectField
        name="worker"
        label={fields.worker}
        choices={choices(workersIn(staff))}
        value={typed.worker}
        error={errorOf(errors, 'worker')}
      />
      <SelectField
        name="supervisor"
        label={fields.supervisor}
        hint={fields.supervisorHint}
        choices={choices(supervisorsIn(staff))}
        value={typed.supervisor}
        error={errorOf(errors, 'supervisor')}
      />
      <TextField
        name="unit"
        label={fields.unit}
        value={typed.unit}
        maxlength={64}
        error={errorOf(errors, 'unit')}
        optional
        short
      />
    </Fieldset>
  );
};

const Children: FC<OpeningProps> = ({ typed, errors, more }) => {
  const { language, today } = useFrame();
  const words = openingWords(language);
  const { fields } = words;
  const goals = GOALS.map((value) => ({ value, text: choiceWord('case-plan-goals', value, language) }));
  return (
    <Fieldset legend={words.children}>
      <p>{words.childrenAbout}</p>
      {rows(typed.children, more === 'children').map((child, at) => {
        const place = `children.${at}`;
        const day = (key: 'birth' | 'removedOn' | 'firstContactOn') => (
          <DateField
            name={`${place}.${key}`}
            label={fields[key]}
            value={child[key]}
            max={today}
            error={errorOf(errors, `${place}.${key}`)}
            optional
          />
        );
        return (
          <Fieldset legend={words.child(at + 1)} boxed>
            <NameField name={`${place}.name`} value={child.name} errors={errors} />
            <Fields>
              {day('birth')}
              {day('removedOn')}
            </Fields>
            <Fields>
              {day('firstContactOn')}
              <SelectField name={`${place}.goal`} label={fields.goal} choices={goals} value={child.goal} optional />
            </Fields>
          </Fieldset>
        );
      })}
      <More who="children">{words.addChild}</More>
    </Fieldset>
  );
};

const Adults: FC<OpeningProps & { who: 'parents' | 'caregivers' }> = ({ typed, errors, more, who }) => {
  const words = openingWords(useFrame().language);
  const isParents = who === 'parents';
  return (
    <Fieldset legend={words[who]}>
      {!isParents && <p>{words.caregiversAbout}</p>}
      {rows<TypedAdult>(typed[who], more === who).map(({ name, livesElsewhere }, at) => (
        <Fieldset legend={isParents ? words.parent(at + 1) : words.caregiver(at + 1)} boxed>
          <NameField name={`${who}.${at}.name`} value={name} errors={errors} optional />
          {isParents && (
            <Checkbox
              name={`${who}.${at}.livesElsewhere`}
              label={words.fields.livesElsewhere}
              checked={livesElsewhere}
              optional
            />
          )}
        </Fieldset>
      ))}
      <More who={who}>{isParents ? words.addParent : words.addCaregiver}</More>
    </Fieldset>
  );
};

const NameField: FC<{ name: string; value?: string; errors: readonly FormError[]; optional?: boolean }> = (props) => {
  const { name, value, errors, optional } = props;
  const { fields } = openingWords(useFrame().language);
  return <TextField {...{ name, value, optional }} label={fields.name} error={errorOf(errors, name)} />;
};

/** Sends the form, which comes back with one row more. */
const More: FC<{ who: People; children?: Child }> = ({ who, children }) => (
  <Buttons>
    <Button tone="outline" small name="act" value={`add:${who}`}>
      {children}
    </Button>
  </Buttons>
);

/** What was typed; one to begin with, and one more where that is wanted. */
function rows<Row>(typed: readonly Row[], isOneMore: boolean): Partial<Row>[] {
  return typed.length === 0 || isOneMore ? [...typed, {}] : [...typed];
}
