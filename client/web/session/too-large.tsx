import type { Context } from 'hono';
import type { FC } from 'hono/jsx';
import { Button, ButtonLink, Buttons } from '../page/button';
import { PostForm } from '../page/form';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { TextArea } from '../page/text-field';
import { fieldsOf, type Typed } from './typed-fields';
import { inWords } from './field-in-words';
import { frameAt } from './frame';
import { isFromElsewhere, isOfApi } from './same-site';
import { page, say } from './say';
import type { SignInSettings } from './settings';
import { doorWords } from './words';

// Product default: two hundred pages of text. What is longer is a document, or comes in parts.
export const LARGEST_BODY = 1024 * 1024;

// So much is read to be given back; who sends more than that did not type it.
const LARGEST_GIVEN_BACK = 4 * LARGEST_BODY;

/** Answers what is too large: a form of ours comes back with what was typed in it, to be shortened and sent again. */
export async function sayTooLarge(c: Context, settings: SignInSettings): Promise<Response> {
  const length = Number(c.req.header('Content-Length') ?? Infinity);
  if (isOfApi(c) || length > LARGEST_GIVEN_BACK || isFromElsewhere(c, settings)) return say(c, 413, 'tooLarge');
  const typed = await fieldsOf(c).catch((): Typed[] => []);
  if (!typed.some(isLong)) return say(c, 413, 'tooLarge');
  return page(c, 413, <GivenBackPage frame={frameAt(c)} action={addressOf(c)} typed={typed} />);
}

// What is shorter is not what made it too large, and goes along unseen.
const LONG = 2000;

function isLong([, value]: Typed): boolean {
  return value.length > LONG;
}

function addressOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return `${pathname}${search}`;
}

const GivenBackPage: FC<{ frame: Frame; action: string; typed: readonly Typed[] }> = ({ frame, action, typed }) => {
  const words = doorWords(frame.language);
  const { title, lead } = words.tooLarge;
  return (
    <Page frame={frame} title={title} lead={lead} failed help="/help/trouble">
      <p>{words.givenBack.about}</p>
      <PostForm action={action}>
        {typed.map(([name, value]) =>
          isLong([name, value]) ? (
            <TextArea
              name={name}
              label={inWords(name)}
              hint={words.givenBack.letters(value.length.toLocaleString(frame.language))}
              value={value}
              rows={15}
            />
          ) : (
            <input type="hidden" name={name} value={value} />
          ),
        )}
        <Buttons>
          <Button>{words.givenBack.send}</Button>
          <ButtonLink tone="quiet" href="/drafts">
            {words.givenBack.drafts}
          </ButtonLink>
        </Buttons>
      </PostForm>
    </Page>
  );
};
