import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ButtonLink, Buttons } from '../page/button';
import { Page } from '../page/page';
import { FaultPage, NotFoundPage, UnavailablePage } from '../page/trouble-pages';
import { troubleWords } from '../page/trouble-words';
import { frameAt } from './frame';
import { isOfApi, isWrite } from './same-site';
import { doorWords, type Saying } from './words';

type Answer = Response | Promise<Response>;

/** Answers with one sentence or two: a page for people, a problem in JSON for the API. */
export function say(c: Context, status: ContentfulStatusCode, what: Saying): Answer {
  const frame = frameAt(c);
  const words = doorWords(frame.language);
  const { title, lead, next } = words[what];
  if (isOfApi(c)) return inJson(c, status, what, title, `${lead} ${next}`);
  return page(
    c,
    status,
    <Page frame={frame} title={title} lead={lead} width="narrow" help="/help/trouble">
      <p>{next}</p>
      {TO_THE_DOOR.includes(what) && (
        <Buttons>
          <ButtonLink href="/sign-in">{words.signIn}</ButtonLink>
        </Buttons>
      )}
    </Page>,
  );
}

const TO_THE_DOOR: readonly Saying[] = ['signedOut', 'again', 'refused', 'unknown', 'left', 'unreachable'];

/** Nothing is there, or not for this person. */
export function sayNothingThere(c: Context): Answer {
  const frame = frameAt(c);
  const { title, lead } = troubleWords(frame.language).notFound;
  return isOfApi(c) ? inJson(c, 404, 'not-found', title, lead) : page(c, 404, <NotFoundPage frame={frame} />);
}

/** A fault of ours, or something that is away and comes back. */
export function sayTrouble(c: Context, isPassing: boolean): Answer {
  const frame = frameAt(c);
  const { fault, unavailable } = troubleWords(frame.language);
  const status = isPassing ? 503 : 500;
  const { title, lead } = isPassing ? unavailable : fault;
  if (isOfApi(c)) return inJson(c, status, isPassing ? 'unavailable' : 'fault', title, lead);
  return page(
    c,
    status,
    isPassing ? <UnavailablePage frame={frame} unsure={isWrite(c)} /> : <FaultPage frame={frame} />,
  );
}

/** Answers with a page that is kept nowhere. */
export function page(c: Context, status: ContentfulStatusCode, whole: Parameters<Context['html']>[0]): Answer {
  c.header('Cache-Control', 'no-store');
  return c.html(whole, status);
}

/** As the API says what went wrong (RFC 9457). */
function inJson(c: Context, status: ContentfulStatusCode, code: string, title: string, detail: string): Answer {
  const body = JSON.stringify({ type: 'about:blank', title, status, detail, code });
  return c.body(body, status, { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' });
}
