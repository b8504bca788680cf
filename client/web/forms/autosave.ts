import type { Context } from 'hono';
import type { InCase } from '../case/gate';
import { keepForm } from '../drafts/form-draft';
import type { PageParts } from '../pages';
import { HAD_FACTS } from '../report-2151a/news';
import { mayWrite } from '../rights/reach';
import { sentIn } from './form-request';

/** Keeps what is in a form every few seconds: says which draft it is by now, or that another window has a newer one. */
export async function autosaved(c: Context<InCase>, { archive }: PageParts): Promise<Response> {
  const sent = await sentIn(c);
  if (sent === 'unknown') return c.notFound();
  if (sent === 'unreadable') return c.json({ saved: false }, 400);
  if (!mayWrite(c.get('viewer'))) return c.json({ saved: false }, 403);
  const had = sent.posted.get(HAD_FACTS);
  const args = sent.command === 'sendReport2151A' && had ? { ...sent.args, [HAD_FACTS]: had } : sent.args;
  const saved = await keepForm(archive, { ...sent.inHand, args });
  return saved ? c.json({ saved: true, ...saved }) : c.json({ saved: false, elsewhere: true }, 409);
}
