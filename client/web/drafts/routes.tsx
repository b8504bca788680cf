import { Hono } from 'hono';
import { isCommandName } from '../../../domain/commands/catalogue';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import type { SignedIn } from '../session/viewer';
import { DRAFTS, DraftsPage, type FormDraft } from './drafts-page';

/** Somebody's own drafts: go on with one, or drop it. */
export function draftRoutes(parts: PageParts): Hono<SignedIn> {
  const { archive } = parts;
  const routes = new Hono<SignedIn>();
  routes.get('/', async (c) => {
    const all = await archive.drafts({ person: c.get('viewer').id });
    const drafts = all.filter((draft): draft is FormDraft => isCommandName(draft.what));
    return c.html(<DraftsPage frame={frameOf(c, parts)} drafts={drafts} done={c.req.query('done')} />);
  });
  routes.post('/delete', async (c) => {
    const { case: caseId, what, subject } = await c.req.parseBody();
    if (![caseId, what, subject].every((each) => typeof each === 'string')) return c.notFound();
    const key = { caseId, what, subject } as { caseId: string; what: string; subject: string };
    await archive.dropDraft({ person: c.get('viewer').id, ...key });
    return c.redirect(`${DRAFTS}?done=dropped`, 303);
  });
  return routes;
}
