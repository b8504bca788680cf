import type { Context } from 'hono';
import { UnknownCase } from '../../case-errors';
import { subjectOf } from '../../drafts';
import { casePage } from '../case/addresses';
import type { InCase } from '../case/gate';
import { draftToGoOnWith } from '../drafts/form-draft';
import { frameOf } from '../page/frame';
import { UnavailablePage } from '../page/trouble-pages';
import type { PageParts } from '../pages';
import { type CaseFacts, factsFor } from './case-facts';
import { commandNamed, commandsFor, commandsOffered, isDecision } from './commands-for';
import { isContactForm } from './contact/attendance';
import { type Answered, formAnswer, notYours } from './form-answer';
import type { Asked } from './form-request';
import { newState } from './form-state';
import { MenuPage } from './menu-page';
import { silenceIn } from './no-answer';
import { oneOf, postedFrom, type Posted } from './posted';
import { prefilled } from './prefilled';
import { presetArgs, withDefaults } from './presets';
import { localPath } from '../session/local-path';

/** What somebody may record in a case. */
export function menu(c: Context<InCase>, parts: PageParts): Promise<Response> {
  return whenAnswered(c, parts, ({ frame, caseId, facts }) =>
    c.html(<MenuPage frame={frame} caseId={caseId} commands={commandsOffered(facts, c.get('viewer'))} />),
  );
}

/** A form with what its address says, or with what was begun before. */
export function shownForm(c: Context<InCase>, parts: PageParts): Answered {
  const command = commandNamed(c.req.param('command'));
  if (!command) return c.notFound();
  return whenAnswered(c, parts, async (asked) => {
    const { frame, caseId, facts } = asked;
    const viewer = c.get('viewer');
    if (!commandsFor(facts, viewer).includes(command)) return notYours(c, frame, command);
    if (isDecision(command)) return c.redirect('/approvals', 303);
    const query = postedFrom(new URL(c.req.url).searchParams);
    const presets = presetArgs(command, query, facts);
    const state = newState(facts.aCase.sequence, localPath(oneOf(query, 'back'), casePage(caseId)));
    const done = oneOf(query, 'done') || undefined;
    const about = query.has('draft') ? oneOf(query, 'draft') : subjectOf(command, presets) || null;
    const draft = await draftToGoOnWith(parts.archive, { person: viewer.id, caseId, what: command }, about);
    const unanswered = isContactForm(command) ? expectedIn(query, facts) : [];
    if (draft) {
      const sheet = { command, args: draft.args, errors: [], facts, moreRows: {}, unanswered };
      const taken = { ...state, request: draft.request ?? state.request, draft };
      return formAnswer(c, asked, { sheet, state: taken, news: { restored: draft.savedAt, done } });
    }
    const args = withDefaults(command, await prefilled(command, presets, facts, parts.archive), facts);
    return formAnswer(c, asked, {
      sheet: { command, args, errors: [], facts, moreRows: {}, unanswered },
      state,
      news: { done },
    });
  });
}

/** Whom an address asks for: nobody is there, let alone seen, before somebody says so (S3.15, S3.20). */
function expectedIn(query: Posted, { aCase }: CaseFacts): string[] {
  return (query.get('with') ?? []).filter((id) => aCase.family.some((member) => member.id === id));
}

/** Asks the case for a page that changes nothing. */
async function whenAnswered(
  c: Context<InCase>,
  parts: PageParts,
  answer: (asked: Asked) => Answered,
): Promise<Response> {
  const frame = frameOf(c, parts);
  const { caseId } = c.get('file');
  try {
    return await answer({ frame, caseId, facts: await factsFor(parts, caseId, c.get('viewer')) });
  } catch (error) {
    if (error instanceof UnknownCase) return c.notFound();
    if (!silenceIn(error)) throw error;
    return c.html(<UnavailablePage frame={frame} />, 503);
  }
}
