import type { FC } from 'hono/jsx';
import type { CommandName } from '../../../domain/commands/catalogue';
import type { Draft } from '../../../store/drafts';
import { casePage } from '../case/addresses';
import { formWithDraft } from '../forms/form-addresses';
import { openingWithDraft } from '../opening/opening-draft';
import { Button, ButtonLink, Buttons } from '../page/button';
import { Empty } from '../page/empty';
import { PostForm } from '../page/form';
import type { Frame } from '../page/frame';
import { MomentLabel } from '../page/moment-label';
import { Notice } from '../page/notice';
import { Page } from '../page/page';
import { Table } from '../page/table';
import { commandTitle } from '../vocabulary/command-words';
import { draftsWords } from './drafts-words';

/** A draft of a form. */
export type FormDraft = Draft & { what: CommandName };

/** Where drafts are listed. */
export const DRAFTS = '/drafts';

/** What somebody began to write, the newest in front. */
export const DraftsPage: FC<{ frame: Frame; drafts: readonly FormDraft[]; done?: string }> = (props) => {
  const { frame, drafts, done } = props;
  const words = draftsWords(frame.language);
  const title = ({ what }: FormDraft) => commandTitle(what, frame.language);
  return (
    <Page
      frame={frame}
      title={words.title}
      lead={words.lead}
      help="/help/drafts"
      above={<Notice done={done} words={words.done} />}
    >
      {drafts.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <Table
          caption={words.caption}
          captionUnseen
          rows={drafts}
          columns={[
            { heading: words.what, cell: title, kind: 'name' },
            { heading: words.case, cell: ({ caseId }) => (caseId ? <a href={casePage(caseId)}>{caseId}</a> : '–') },
            { heading: words.saved, cell: ({ savedAt }) => <MomentLabel at={savedAt} /> },
            {
              heading: words.act,
              kind: 'act',
              cell: (draft) => <Acts draft={draft} about={words.about(title(draft), draft.caseId)} words={words} />,
            },
          ]}
        />
      )}
    </Page>
  );
};

const Acts: FC<{ draft: FormDraft; about: string; words: ReturnType<typeof draftsWords> }> = (props) => {
  const { draft, about, words } = props;
  const { caseId, what, subject } = draft;
  return (
    <Buttons>
      <ButtonLink
        small
        href={what === 'openCase' ? openingWithDraft(subject) : formWithDraft(caseId, what, subject)}
        unseen={about}
      >
        {words.goOn}
      </ButtonLink>
      <PostForm action={`${DRAFTS}/delete`}>
        {Object.entries({ case: caseId, what, subject }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button small tone="outline" unseen={about}>
          {words.drop}
        </Button>
      </PostForm>
    </Buttons>
  );
};
