import { type Context, Hono } from 'hono';
import type { FC } from 'hono/jsx';
import type { Draft, DraftKey } from '../../../store/drafts';
import { Button, ButtonLink, Buttons } from '../page/button';
import { PostForm } from '../page/form';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { Table } from '../page/table';
import { fieldOf, fieldsOf, type Typed } from './typed-fields';
import { type Door, openSession, viewerOf } from './door';
import { inWords } from './field-in-words';
import { frameAt } from './frame';
import { localPath } from './local-path';
import { isFromElsewhere } from './same-site';
import { page, say } from './say';
import { csrfOf, isCsrfOf, type Session } from './session';
import type { SignedIn } from './viewer';
import { doorWords } from './words';

/*
 * A form that is sent when the session has ended loses nothing. As long as the browser can show whose session it was,
 * what was typed becomes a draft of that person; otherwise the page that answers keeps it, until somebody has signed in.
 */

/** A form that was sent and not taken. */
interface UnsentForm {
  path: string;
  /** With its request id, so that sent again it is done once. */
  fields: Typed[];
}

/** What drafts of unsent forms are drafts of. */
export const UNSENT = 'unsent form';
const PLACE = '/unsent';

/** Answers a form that came without a session that goes on. */
export async function keepUnsent(c: Context, door: Door, session: Session | null): Promise<Response> {
  const form = await formOf(c);
  const isKept = session !== null && (await isSaved(c, door, session, form));
  return isKept ? keptPage(c) : heldPage(c, form);
}

async function formOf(c: Context): Promise<UnsentForm> {
  const { pathname, search } = new URL(c.req.url);
  const typed = (await fieldsOf(c)).filter(([name]) => name !== 'csrf' && name !== 'unsent');
  return { path: `${pathname}${search}`, fields: typed };
}

/** Saves a form for the person whose session it was, if it was sent from a page of that session. */
async function isSaved(c: Context, door: Door, session: Session, form: UnsentForm): Promise<boolean> {
  if (!isCsrfOf(session, door.settings, await fieldOf(c, 'csrf'))) return false;
  if (!viewerOf(await door.archive.staffMember(session.person))) return false;
  const request = form.fields.find(([name]) => name === 'request')?.[1] ?? null;
  const key = keyOf(session.person, form.path, request);
  try {
    await door.archive.saveDraft({ ...key, args: { ...form }, request });
    return true;
  } catch (error) {
    door.report(`An unsent form could not be kept: ${(error as Error).name}`);
    return false;
  }
}

/** One draft for each form that was shown: its request tells two windows apart. */
function keyOf(person: string, path: string, request: string | null): DraftKey {
  return { person, caseId: caseIn(path), what: UNSENT, subject: request ? `${path} ${request}` : path };
}

/** The case that a path is about, so that its draft goes with the case. */
function caseIn(path: string): string {
  return decodeURIComponent(/^\/(?:cases|approvals)\/([^/?]+)/.exec(path)?.[1] ?? '');
}

/** Drops the draft of a form that has been sent now. */
export async function dropSent(c: Context, door: Door, person: string): Promise<void> {
  const subject = await fieldOf(c, 'unsent');
  if (!subject || c.res.status >= 400) return;
  const [path = '', request = null] = subject.split(' ');
  await door.archive.dropDraft(keyOf(person, path, request));
}

/** The forms that wait to be sent, for whoever is signed in. */
export function unsentPages(door: Door): Hono<SignedIn> {
  const pages = new Hono<SignedIn>();
  pages.get(PLACE, async (c) => {
    const drafts = await door.archive.drafts({ person: c.get('viewer').id, what: UNSENT });
    return page(c, 200, <UnsentPage frame={frameAt(c)} forms={drafts.map(formIn)} />);
  });
  pages.post(`${PLACE}/discard`, async (c) => {
    await dropSent(c, door, c.get('viewer').id);
    return c.redirect(PLACE, 303);
  });
  return pages;
}

/** The way back for a form that was kept by its page: outside, for its token is of no session. It changes nothing. */
export function heldForms(door: Door): Hono {
  const routes = new Hono();
  routes.post(PLACE, async (c) => {
    if (isFromElsewhere(c, door.settings)) return say(c, 403, 'csrf');
    const form = heldForm((await fieldOf(c, 'form')) ?? '');
    if (!form) return say(c, 400, 'malformed');
    const session = await openSession(c, door);
    if (!session) return heldPage(c, form);
    const viewer = viewerOf(await door.archive.staffMember(session.person));
    const frame = { ...frameAt(c), viewer, csrf: csrfOf(session, door.settings) };
    return page(c, 200, <UnsentPage frame={frame} forms={[{ ...form, subject: null }]} />);
  });
  return routes;
}

/** The form that a page brings back, or null where somebody made one up. */
function heldForm(text: string): UnsentForm | null {
  const given = parsed(text) as Partial<UnsentForm> | null;
  const path = localPath(given?.path, '');
  const isTyped = (each: unknown) =>
    Array.isArray(each) && each.length === 2 && each.every((part) => typeof part === 'string');
  return path !== '' && Array.isArray(given?.fields) && given.fields.every(isTyped)
    ? { path, fields: given.fields }
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function keptPage(c: Context): Response | Promise<Response> {
  const frame = frameAt(c);
  const { unsent, signInAgain } = doorWords(frame.language);
  return page(
    c,
    401,
    <Page frame={frame} title={unsent.keptTitle} lead={unsent.keptLead} width="narrow" help="/help/trouble">
      <p>{unsent.files}</p>
      <Buttons>
        <ButtonLink href={`/sign-in?to=${encodeURIComponent(PLACE)}`}>{signInAgain}</ButtonLink>
      </Buttons>
    </Page>,
  );
}

function heldPage(c: Context, form: UnsentForm): Response | Promise<Response> {
  const frame = frameAt(c);
  const { unsent } = doorWords(frame.language);
  return page(
    c,
    401,
    <Page frame={frame} title={unsent.heldTitle} lead={unsent.heldLead} width="narrow" help="/help/trouble">
      <ol>
        <li>
          <a href="/sign-in" target="_blank" rel="noopener">
            {unsent.signInFirst}
          </a>
        </li>
        <li>{unsent.comeBack}</li>
      </ol>
      <PostForm action={PLACE}>
        <input type="hidden" name="form" value={JSON.stringify(form)} />
        <Button>{unsent.goOn}</Button>
      </PostForm>
    </Page>,
  );
}

interface Shown extends UnsentForm {
  /** Of its draft; null where the page alone keeps it. */
  subject: string | null;
}

function formIn({ args, subject }: Draft): Shown {
  return { ...(args as unknown as UnsentForm), subject };
}

const UnsentPage: FC<{ frame: Frame; forms: Shown[] }> = ({ frame, forms }) => {
  const { unsent, toFirstPage } = doorWords(frame.language);
  return (
    <Page
      frame={frame}
      title={unsent.title}
      lead={forms.length > 0 ? unsent.lead : unsent.none}
      width="narrow"
      help="/help/trouble"
    >
      {forms.map((form) => (
        <UnsentSection words={unsent} form={form} />
      ))}
      {forms.length === 0 && (
        <Buttons>
          <ButtonLink href="/">{toFirstPage}</ButtonLink>
        </Buttons>
      )}
    </Page>
  );
};

// Of the form, and of no interest to who filled it.
const INNER = ['request', 'version'];

const UnsentSection: FC<{ words: ReturnType<typeof doorWords>['unsent']; form: Shown }> = ({ words, form }) => (
  <section>
    <h2>{`${words.page} ${form.path}`}</h2>
    <Table
      caption={words.typed}
      columns={[
        { heading: words.field, cell: ([name]) => inWords(name), kind: 'name' },
        { heading: words.typed, cell: ([, value]) => value },
      ]}
      rows={form.fields.filter(([name, value]) => !INNER.includes(name) && value !== '')}
    />
    <PostForm action={form.path}>
      {form.fields.map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {form.subject && <input type="hidden" name="unsent" value={form.subject} />}
      <Button>{words.send}</Button>
    </PostForm>
    {form.subject && (
      <PostForm action={`${PLACE}/discard`}>
        <input type="hidden" name="unsent" value={form.subject} />
        <Button tone="outline">{words.discard}</Button>
      </PostForm>
    )}
  </section>
);
