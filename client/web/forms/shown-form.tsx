import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { planOf } from '../../../domain/case/plan';
import type { CommandName } from '../../../domain/commands/catalogue';
import { UnknownCase } from '../../case-errors';
import type { Draft, DraftKey } from '../../../store/drafts';
import { casePage, journalEntry } from '../case/addresses';
import type { InCase } from '../case/gate';
import { draftToGoOnWith, subjectOfPart } from '../drafts/form-draft';
import { frameOf } from '../page/frame';
import { UnavailablePage } from '../page/trouble-pages';
import type { PageParts } from '../pages';
import { type CaseFacts, factsFor } from './case-facts';
import { commandNamed, commandsFor, commandsOffered, isDecision } from './commands-for';
import { isContactForm } from './contact/attendance';
import { type Answered, formAnswer, notYours } from './form-answer';
import type { Asked } from './form-request';
import { newState, requestIn } from './form-state';
import { MenuPage } from './menu-page';
import { silenceIn } from './no-answer';
import { oneOf, postedFrom, type Posted } from './posted';
import { prefilled } from './prefilled';
import { presetArgs, withDefaults } from './presets';
import { RecordedPage } from './recorded-page';
import { type SentBefore, sentBefore } from './sent-before';
import { localPath } from '../session/local-path';
import { type PlanSection, sectionNamed } from '../plan/sections';
import { followsByItself } from '../vocabulary/event-words';
import { shown } from './args-posted';
import { insteadOfForm, withKind } from './plan/plan-forms';
import { sectionArgs } from './plan/section-args';

/** What somebody may record in a case. */
export function menu(c: Context<InCase>, parts: PageParts): Promise<Response> {
  return whenAnswered(c, parts, ({ frame, caseId, facts }) =>
    c.html(<MenuPage frame={frame} caseId={caseId} commands={commandsOffered(facts, c.get('viewer'))} />),
  );
}

/**
 * A form with what its address says, or with what was begun before. The address carries the id of its request: whoever
 * comes back to it finds the same form, or that it was recorded.
 */
export function shownForm(c: Context<InCase>, parts: PageParts): Answered {
  const command = commandNamed(c.req.param('command'));
  if (!command) return c.notFound();
  const request = requestIn(c.req.query('form'));
  if (!request && !isDecision(command)) return c.redirect(addressWith(c, randomUUID()), 303);
  return whenAnswered(c, parts, async (asked) => {
    if (!commandsFor(asked.facts, c.get('viewer')).includes(command)) return notYours(c, asked.frame, command);
    if (!request) return c.redirect('/approvals', 303);
    const form = { person: c.get('viewer').id, caseId: asked.caseId, request };
    const sent = await sentBefore(parts.archive, form);
    // A section of a plan is gone back to as often as somebody wants.
    if (sent?.sequence && sectionNamed(c.req.query('section'))) return c.redirect(addressWith(c, randomUUID()), 303);
    return sent && sent.sequence !== null
      ? recorded(c, parts, asked, { ...sent, sequence: sent.sequence })
      : opened(c, parts, asked, command, request);
  });
}

/** The same address with the id of a request, or without one. */
function addressWith(c: Context, request: string | null): string {
  const { pathname, searchParams } = new URL(c.req.url);
  for (const name of ['form', ...(request ? [] : ['draft', 'done'])]) searchParams.delete(name);
  if (request) searchParams.set('form', request);
  return searchParams.size > 0 ? `${pathname}?${searchParams.toString()}` : pathname;
}

async function recorded(
  c: Context<InCase>,
  { archive }: PageParts,
  { frame, caseId }: Asked,
  sent: SentBefore & { sequence: number },
): Promise<Response> {
  const deeds = await archive.journal(caseId, sent.after);
  const deed = deeds.find(
    ({ by, sequence, event }) => by === c.get('viewer').id && sequence <= sent.sequence && !followsByItself(event.type),
  );
  const seeIt = deed && c.get('reach') === 'whole' ? journalEntry(caseId, deed.sequence) : casePage(caseId);
  const back = localPath(c.req.query('back'), casePage(caseId));
  return c.html(<RecordedPage {...{ frame, caseId, sent, seeIt, back }} another={addressWith(c, null)} />);
}

async function opened(
  c: Context<InCase>,
  { archive }: PageParts,
  asked: Asked,
  command: CommandName,
  request: string,
): Promise<Response> {
  const { caseId, facts } = asked;
  const query = postedFrom(new URL(c.req.url).searchParams);
  const meant = draftOfSection(query) ?? query;
  const presets = withKind(command, presetArgs(command, meant, facts), facts.aCase, () => facts.agenda().duties);
  const section = sectionNamed(oneOf(meant, 'section'));
  const fresh = { ...newState(facts.aCase.sequence, localPath(oneOf(query, 'back'), casePage(caseId))), request };
  const state = section ? { ...fresh, section } : fresh;
  const instead = insteadOfForm(command, presets, state, facts.aCase);
  if (instead) return c.redirect(instead, 303);
  const done = oneOf(query, 'done') || undefined;
  const unanswered = isContactForm(command) ? expectedIn(query, facts) : [];
  const sheet = { command, errors: [], facts, moreRows: {}, unanswered };
  const about = query.has('draft') ? oneOf(query, 'draft') : subjectOfPart(command, presets, section) || null;
  const draft = await draftUnsent(archive, { person: c.get('viewer').id, caseId, what: command }, about);
  if (!draft || !isOfSameKind(draft.args, presets)) {
    const args = withDefaults(command, await begunWith(command, presets, section, facts, archive), facts);
    // A form that shows what somebody wrote of a contact is read like it.
    if (command === 'correctContact' && args['narrative'])
      await archive.noteAccess([{ person: c.get('viewer').id, caseId, what: 'narratives' }]);
    return formAnswer(c, asked, { sheet: { ...sheet, args }, state, news: { done } });
  }
  // What was begun goes on under its own id, by which the case may know it already.
  if (draft.request && draft.request !== request) return c.redirect(addressWith(c, draft.request), 303);
  return formAnswer(c, asked, {
    sheet: { ...sheet, args: draft.args },
    state: { ...state, draft },
    news: { restored: draft.savedAt, done },
  });
}

/** The draft that a form goes on with; one whose form was recorded is done with. */
async function draftUnsent(
  archive: PageParts['archive'],
  key: Omit<DraftKey, 'subject'>,
  about: string | null,
): Promise<Draft | null> {
  const draft = await draftToGoOnWith(archive, key, about);
  if (!draft?.request) return draft;
  const sent = await sentBefore(archive, { ...key, request: draft.request });
  if (!sent || sent.sequence === null) return draft;
  await archive.dropDraft(draft);
  return null;
}

/** What stands in the form at first: of a section of a plan what the plan says there. */
function begunWith(
  command: CommandName,
  presets: Record<string, unknown>,
  section: PlanSection | undefined,
  facts: CaseFacts,
  archive: PageParts['archive'],
): Promise<Record<string, unknown>> {
  const plan = section && planOf(facts.aCase, shown(presets['plan']));
  return plan ? sectionArgs(section, plan, facts, archive) : prefilled(command, presets, facts, archive);
}

/** The list of drafts names a section by what its draft is about: "plan-2 goals". */
function draftOfSection(query: Posted): Posted | null {
  const [plan = '', section] = oneOf(query, 'draft').split(' ');
  return sectionNamed(section) ? new Map([...query, ['plan', [plan]], ['section', [section as string]]]) : null;
}

/** Whoever begins an update is not given back the draft of an amendment. */
function isOfSameKind(draft: Record<string, unknown>, given: Record<string, unknown>): boolean {
  return given['kind'] === undefined || draft['kind'] === undefined || draft['kind'] === given['kind'];
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
