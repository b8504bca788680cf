import type { Context } from 'hono';
import type { InCase } from '../case/gate';
import { keepForm } from '../drafts/form-draft';
import type { PageParts } from '../pages';
import { mayWrite } from '../rights/reach';
import { sentIn } from './form-request';

/** Keeps what is in a form every few seconds: says which draft it is by now, or that another window has a newer one. */
export async function autosaved(c: Context<InCase>, { archive }: PageParts): Promise<Response> {
  const sent = await sentIn(c);
  if (sent === 'unknown') return c.notFound();
  if (sent === 'unreadable') return c.json({ saved: false }, 400);
  if (!mayWrite(c.get('viewer'))) return c.json({ saved: false }, 403);
  const saved = await keepForm(archive, sent.inHand);
  return saved ? c.json({ saved: true, ...saved }) : c.json({ saved: false, elsewhere: true }, 409);
}
