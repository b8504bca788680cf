import type { FC } from 'hono/jsx';
import { millisecondsOf } from '../../../domain/calendar/agency-clock';
import type { ReportHeading } from '../../../domain/case/report-2151a';
import { areaPage, reportPage } from '../case/addresses';
import { CasePage } from '../case/case-page';
import { draftOf } from '../forms/form-addresses';
import { Carried, type FormNews } from '../forms/form-page';
import type { FormState } from '../forms/form-state';
import { formWords } from '../forms/form-words';
import { Alert } from '../page/alert';
import { Button, ButtonLink, Buttons } from '../page/button';
import { dayWords, momentWords, monthWords } from '../page/day-words';
import { ErrorSummary, errorOf, type FormError } from '../page/error-summary';
import { Field, fieldAttributes, fieldId, type FieldProps } from '../page/field';
import { Fieldset } from '../page/fieldset';
import { PostForm } from '../page/form';
import { choiceWord } from '../vocabulary/choice-words';
import { CONTENTS, contentTitle } from './form-in-print';
import { FactsHad, NewFacts } from './new-facts';
import { recordedMark, type ReportView, saysNoChange, wordsUnder } from './report';
import { Recorded } from './recorded';
import { ConsentMissing } from './consent-missing';
import { reportWords } from './words';

/** What the writer is told besides. */
export interface ReportNews extends Pick<FormNews, 'restored' | 'draft' | 'trouble'> {
  /** Something was recorded since the form was shown. */
  newFacts?: boolean;
}

/** A report as somebody writes it. */
export interface Writing {
  shown: ReportView;
  args: Record<string, unknown>;
  state: FormState;
  errors?: readonly FormError[];
  news?: ReportNews;
}

/** The form to fill in: under each heading what was recorded, words, and "No change". */
export const WritePage: FC<Writing> = (props) => {
  const { shown, args, state, errors = [], news = {} } = props;
  const { view, month, report } = shown;
  const { frame, file } = view;
  const words = reportWords(frame.language);
  const since = report.period.from;
  return (
    <CasePage
      view={view}
      area="exchange"
      title={words.title(monthWords(month, frame.language))}
      help="/help/2151a"
      actions={<></>}
      failed={errors.length > 0 || news.trouble !== undefined}
      above={
        <>
          <ErrorSummary errors={errors} />
          <ConsentMissing shown={shown} />
          <News {...props} />
        </>
      }
    >
      <p class="lead">{since ? words.since(dayWords(since, frame.language)) : words.sinceNothing}</p>
      <p>
        {words.each} {words.inEnglish}
      </p>
      <PostForm
        action={reportPage(file.caseId, month)}
        request={state.request}
        draft={draftOf(file.caseId, 'sendReport2151A')}
      >
        <button class="unseen" name="act" value="preview" tabindex={-1} aria-hidden="true"></button>
        <Carried state={state} />
        <input type="hidden" name="month" value={month} />
        <input type="hidden" name="seen" value={recordedMark(shown)} />
        <FactsHad args={args} />
        {CONTENTS.map((names, at) => (
          <Fieldset legend={contentTitle(names, at, frame.language)} boxed>
            {names.map((name) => (
              <Heading {...{ shown, args, errors, name }} isOnly={names.length === 1} />
            ))}
          </Fieldset>
        ))}
        <Buttons>
          <Button name="act" value="preview">
            {words.preview}
          </Button>
          <Button tone="outline" name="act" value="draft">
            {formWords(frame.language).saveDraft}
          </Button>
          <ButtonLink tone="quiet" href={areaPage(file.caseId, 'exchange')}>
            {formWords(frame.language).cancel}
          </ButtonLink>
        </Buttons>
        {news.restored === undefined ? null : (
          <p>
            <Button tone="quiet" name="act" value="anew">
              {formWords(frame.language).startAnew}
            </Button>
          </p>
        )}
      </PostForm>
    </CasePage>
  );
};

interface HeadingProps extends Pick<Writing, 'shown' | 'args'> {
  errors: readonly FormError[];
  name: ReportHeading;
  /** Whether its content has no other part: then its legend says what it is. */
  isOnly: boolean;
}

const Heading: FC<HeadingProps> = ({ shown, args, errors, name, isOnly }) => {
  const { language } = shown.view.frame;
  const words = reportWords(language);
  const label = choiceWord('heading-2151a', name, language);
  const field = `headings.${name}`;
  const box = fieldId(`noChange.${name}`);
  const facts = shown.report.headings.find((each) => each.name === name)?.recorded ?? [];
  return (
    <>
      {!isOnly && <h2>{label}</h2>}
      <Recorded facts={facts} dropped={shown.dropped[name] ?? 0} />
      <NewFacts shown={shown} args={args} name={name} />
      <Telling
        name={field}
        label={
          <>
            {words.whatChanged}
            <span class="unseen">: {label}</span>
          </>
        }
        error={errorOf(errors, field)}
        value={wordsUnder(args, name)}
        rows={Math.max(4, facts.length + 2)}
      />
      <div class="choice">
        <input type="checkbox" id={box} name="noChange" value={name} checked={saysNoChange(args, name)} />
        <label for={box}>
          {words.noChange}
          <span class="unseen">: {label}</span>
        </label>
      </div>
    </>
  );
};

/** Words are needed or the tick below them: neither alone is required. */
const Telling: FC<FieldProps & { value: string; rows: number }> = (props) => {
  const { 'aria-required': _, ...attributes } = fieldAttributes(props);
  return (
    <Field {...props}>
      <textarea {...attributes} class="usa-textarea" rows={props.rows}>
        {/* A browser drops the first line break: one more keeps what was typed. */}
        {`\n${props.value}`}
      </textarea>
    </Field>
  );
};

const News: FC<Writing> = ({ shown, news = {} }) => {
  const { frame } = shown.view;
  const words = formWords(frame.language);
  const own = reportWords(frame.language);
  const { trouble, restored, draft, newFacts } = news;
  return (
    <>
      {trouble && (
        <Alert kind="error" heading={words[trouble.why]}>
          <p>{words[`${trouble.why}About`]}</p>
          <p>{trouble.kept ? words.kept : words.notKept}</p>
        </Alert>
      )}
      {newFacts && (
        <Alert kind="warning" heading={own.newFacts}>
          <p>{own.newFactsAbout}</p>
        </Alert>
      )}
      {draft === 'saved' && (
        <div role="status">
          <Alert kind="success" heading={words.draftSaved} />
        </div>
      )}
      {draft === 'elsewhere' && (
        <Alert kind="warning" heading={words.draftElsewhere}>
          <p>{words.draftElsewhereAbout}</p>
        </Alert>
      )}
      {restored && (
        <Alert kind="info" heading={words.began}>
          <p>{words.beganOn(momentWords(millisecondsOf(restored), frame.zone, frame.language))}</p>
        </Alert>
      )}
    </>
  );
};
