import type { Context } from 'hono';
import type { InCase } from '../case/gate';
import { FrameContext, frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import { factsFor } from './case-facts';
import { commandsFor } from './commands-for';
import { isContactForm } from './contact/attendance';
import { previewOf } from './contact/preview';
import { PreviewResult } from './contact/preview-box';
import { errorsOf } from './form-errors';
import { sentIn } from './form-request';
import { silenceIn } from './no-answer';

/** Tells while somebody fills in a form what it would bring about: a piece of its page, or nothing as long as it says too little. */
export async function previewed(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const sent = await sentIn(c);
  if (sent === 'unknown' || sent === 'unreadable' || !isContactForm(sent.command)) return c.notFound();
  const { command, args } = sent;
  const viewer = c.get('viewer');
  if (errorsOf(command, args, viewer.language).length > 0) return c.body(null, 204);
  try {
    const facts = await factsFor(parts, c.get('file').caseId, viewer, 'once a day');
    if (!commandsFor(facts, viewer).includes(command)) return await c.notFound();
    const preview = await previewOf(command, args, viewer.id, facts);
    return await c.html(
      <FrameContext.Provider value={frameOf(c, parts)}>
        <PreviewResult facts={facts} preview={preview} />
      </FrameContext.Provider>,
    );
  } catch (error) {
    if (!silenceIn(error)) throw error;
    return c.body(null, 204);
  }
}
