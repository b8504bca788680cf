import type { FC } from 'hono/jsx';
import { Alert } from '../page/alert';
import { Button, ButtonLink, Buttons } from '../page/button';
import { PostForm } from '../page/form';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { casePage } from '../case/addresses';
import { formWords } from './form-words';
import type { Posted } from './posted';

/** Somebody sees the case and may not say this to it. */
export const NotYoursPage: FC<{ frame: Frame; caseId: string; title: string }> = ({ frame, caseId, title }) => {
  const words = formWords(frame.language);
  return (
    <Page frame={frame} title={words.notYours} lead={words.notYoursAbout(title)} width="narrow" help="/help/forms">
      <Buttons>
        <ButtonLink href={casePage(caseId)}>{words.toCase}</ButtonLink>
      </Buttons>
    </Page>
  );
};

/** What was sent cannot be read. */
export const UnreadablePage: FC<{ frame: Frame }> = ({ frame }) => (
  <Page frame={frame} title={formWords(frame.language).malformed} width="narrow" help="/help/forms" />
);

/** The case cannot be asked, so its form cannot be shown: the page holds what was typed, and sends it again. */
export const SendAgainPage: FC<{
  frame: Frame;
  action: string;
  posted: Posted;
  why: 'unreachable' | 'noAnswer' | 'standsStill';
  kept: boolean;
}> = ({ frame, action, posted, why, kept }) => {
  const words = formWords(frame.language);
  const typed = [...posted]
    .filter(([name]) => name !== 'csrf')
    .flatMap(([name, values]) => values.map((value) => ({ name, value })));
  return (
    <Page frame={frame} title={words[why]} lead={words[`${why}About`]} failed width="narrow" help="/help/forms">
      <Alert kind={kept ? 'info' : 'warning'}>{kept ? words.kept : words.notKept}</Alert>
      <PostForm action={action}>
        {typed.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Button>{words.sendAgain}</Button>
      </PostForm>
    </Page>
  );
};
