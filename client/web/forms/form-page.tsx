import type { Child, FC } from 'hono/jsx';
import type { CommandName } from '../../../domain/commands/catalogue';
import { type Instant, millisecondsOf } from '../../../domain/calendar/agency-clock';
import type { CaseEvent } from '../../../domain/case/events';
import { givenFields } from '../../given';
import { Alert } from '../page/alert';
import { Breadcrumb } from '../page/breadcrumb';
import { Button, ButtonLink, Buttons } from '../page/button';
import { ErrorSummary } from '../page/error-summary';
import { PostForm } from '../page/form';
import { momentWords } from '../page/day-words';
import type { Frame } from '../page/frame';
import { MomentLabel } from '../page/moment-label';
import { Notice } from '../page/notice';
import { Page } from '../page/page';
import { Table } from '../page/table';
import { casePage, formPage } from '../case/addresses';
import { inLine, tellingOf } from '../case/journal/telling';
import { formHelp } from '../help/form-help';
import { commandAbout, commandTitle } from '../vocabulary/command-words';
import { eventTitle } from '../vocabulary/event-words';
import { nameIn } from './case-facts';
import type { Beside } from './beside';
import { BesideTable } from './beside-table';
import type { ChangeSince, ChangesSince } from './changes-since';
import { FieldControls } from './field-control';
import { draftOf, formMenu, formWithDraft, previewOf } from './form-addresses';
import { formWords } from './form-words';
import type { Sheet } from './form-sheet';
import type { FormState } from './form-state';

/** What a form tells whoever comes back to it. */
export interface FormNews {
  /** The command that was done just now. */
  done?: string;
  /** What was typed by then is back. */
  restored?: Instant;
  /** What became of a draft that was saved by hand. */
  draft?: 'saved' | 'elsewhere';
  /** What others did meanwhile, where the case refused. */
  changed?: readonly ChangeSince[];
  /** What was done meanwhile to the same thing, by whomever. */
  overtaken?: ChangesSince;
  /** What is recorded of it by now, beside what was typed. */
  beside?: readonly Beside[];
  /** When something else was recorded by this form. */
  sentBefore?: Instant;
  /** Why nothing came of it, and whether what was typed is kept. */
  trouble?: { why: 'noAnswer' | 'unreachable' | 'standsStill'; kept: boolean };
}

export interface FormPageProps {
  frame: Frame;
  caseId: string;
  sheet: Sheet;
  state: FormState;
  news?: FormNews;
  /** What stands in the form in place of the fields one below the other. */
  children?: Child;
  /** What it would bring about, beside the buttons; with script it is told while somebody types. */
  preview?: Child;
  look?: FormLook;
}

/** What a form says of itself in place of what every form of its command says. */
export interface FormLook {
  title: string;
  caption?: Child;
  lead?: string;
  help?: string;
  /** The pages above it. */
  crumbs: readonly { href: string; text: string }[];
  buttons: Child;
}

/** The form of a command. */
export const FormPage: FC<FormPageProps> = (props) => {
  const { frame, caseId, sheet, state, news = {}, children, preview, look } = props;
  const { command, errors } = sheet;
  const words = formWords(frame.language);
  const fields = givenFields(command);
  return (
    <Page
      frame={frame}
      title={look?.title ?? commandTitle(command, frame.language)}
      caption={look?.caption ?? words.case(caseId)}
      lead={look ? look.lead : commandAbout(command, frame.language)}
      help={look?.help ?? formHelp(command)}
      failed={errors.length > 0 || news.trouble !== undefined}
      width={preview === undefined ? 'narrow' : 'wide'}
      here="my-work"
      above={
        <>
          <Breadcrumb
            pages={[
              { href: casePage(caseId), text: words.case(caseId) },
              ...(look?.crumbs ?? [{ href: formMenu(caseId), text: words.allForms }]),
            ]}
          />
          <Notice done={news.done} words={doneWords(command, frame)} />
          <ErrorSummary errors={errors} />
          <News {...props} />
        </>
      }
    >
      <PostForm
        action={formPage(caseId, command)}
        request={state.request}
        draft={draftOf(caseId, command)}
        preview={preview === undefined ? undefined : previewOf(caseId, command)}
      >
        <FirstButton />
        <Carried state={state} />
        {children ?? <FieldControls sheet={sheet} path={[]} fields={fields} />}
        {Object.keys(fields).length === 0 && <p>{words.nothingToSay}</p>}
        {preview}
        {look?.buttons ?? <UsualButtons {...props} />}
      </PostForm>
    </Page>
  );
};

const UsualButtons: FC<FormPageProps> = ({ frame, sheet: { command }, state, news = {} }) => {
  const words = formWords(frame.language);
  return (
    <Buttons>
      <Button name="act" value="save">
        {news.overtaken ? words.saveAllTheSame : words.save}
      </Button>
      {isRecordedOften(command) && (
        <Button tone="outline" name="act" value="another">
          {words.saveAndAnother}
        </Button>
      )}
      {Object.keys(givenFields(command)).length > 0 && (
        <Button tone="outline" name="act" value="draft">
          {words.saveDraft}
        </Button>
      )}
      {news.overtaken || news.sentBefore ? (
        <Button tone="quiet" name="act" value="drop">
          {words.drop}
        </Button>
      ) : (
        <ButtonLink tone="quiet" href={state.back}>
          {words.cancel}
        </ButtonLink>
      )}
    </Buttons>
  );
};

/** Enter sends the form as "Save" does, whatever button stands first on the page. */
const FirstButton: FC = () => <button class="unseen" name="act" value="save" tabindex={-1} aria-hidden="true"></button>;

/** What a form sends along of its own state. */
export const Carried: FC<{ state: FormState }> = ({ state: { sequence, back, draft, section } }) => (
  <>
    <input type="hidden" name="sequence" value={String(sequence)} />
    <input type="hidden" name="back" value={back} />
    {section && <input type="hidden" name="section" value={section} />}
    <input type="hidden" name="subject" value={draft.subject} />
    <input type="hidden" name="version" value={String(draft.version)} />
  </>
);

/** What is said again and again in the same way: of a plan there is one at a time. */
function isRecordedOften(command: CommandName): boolean {
  return /^(?:record|log|schedule|set|receive|start|evaluate|add)/.test(command);
}

function doneWords(command: CommandName, { language }: Frame): Record<string, string> {
  return { [command]: formWords(language).done(commandTitle(command, language)) };
}

const News: FC<FormPageProps> = ({ frame, caseId, sheet, state, news = {} }) => {
  const words = formWords(frame.language);
  const { restored, draft, changed, overtaken, beside = [], trouble, sentBefore } = news;
  return (
    <>
      {trouble && (
        <Alert kind="error" heading={words[trouble.why]}>
          <p>{words[`${trouble.why}About`]}</p>
          <p>{trouble.kept ? words.kept : words.notKept}</p>
        </Alert>
      )}
      {changed && (
        <Alert kind="warning" heading={words.changed}>
          <p>{words.changedAbout}</p>
          <Changes caption={words.changed} changes={changed} sheet={sheet} frame={frame} />
        </Alert>
      )}
      {overtaken && (
        <Alert kind="warning" heading={words.overtaken}>
          <p>{words.overtakenAbout}</p>
          {!overtaken.isWhole && <p>{words.changedUnknown}</p>}
          {overtaken.changes.length > 0 && (
            <Changes caption={words.overtaken} changes={overtaken.changes} sheet={sheet} frame={frame} />
          )}
          {beside.length > 0 && <BesideTable beside={beside} />}
        </Alert>
      )}
      {sentBefore && (
        <Alert kind="warning" heading={words.sentBefore}>
          <p>{words.sentBeforeAbout(momentWords(millisecondsOf(sentBefore), frame.zone, frame.language))}</p>
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
          <p>
            <a href={formWithDraft(caseId, sheet.command, state.draft.subject)}>{words.openDraft}</a>
          </p>
        </Alert>
      )}
      {restored && (
        <Alert kind="info" heading={words.began}>
          <p>{words.beganOn(momentWords(millisecondsOf(restored), frame.zone, frame.language))}</p>
          <PostForm action={formPage(caseId, sheet.command)} request={state.request}>
            <Carried state={state} />
            <Button tone="outline" small name="act" value="anew">
              {words.startAnew}
            </Button>
          </PostForm>
        </Alert>
      )}
    </>
  );
};

const Changes: FC<{ caption: string; changes: readonly ChangeSince[]; sheet: Sheet; frame: Frame }> = (props) => {
  const { caption, changes, sheet, frame } = props;
  const words = formWords(frame.language);
  return (
    <Table
      caption={caption}
      captionUnseen
      columns={[
        { heading: words.what, cell: ({ event }) => whatHappened(event, sheet), kind: 'name' },
        { heading: words.who, cell: ({ by }) => nameIn(sheet.facts, by) },
        { heading: words.when, cell: ({ at }) => <MomentLabel at={at} /> },
      ]}
      rows={changes}
    />
  );
};

/** "Set a child’s case plan goal: Iris Marlow, Adoption". */
function whatHappened(event: CaseEvent, { facts: { aCase, names, language } }: Sheet): string {
  const { words: about } = inLine(event, tellingOf(aCase, [], names, language));
  const title = eventTitle(event.type, language);
  return about === '' ? title : `${title}: ${about}`;
}
