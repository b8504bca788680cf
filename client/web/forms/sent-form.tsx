import type { Context } from 'hono';
import { Refused, UnknownCase } from '../../case-errors';
import { formPage } from '../case/addresses';
import type { InCase } from '../case/gate';
import { dropSent, type FormInHand, keepForm } from '../drafts/form-draft';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import { mayWrite } from '../rights/reach';
import type { FormError } from '../page/error-summary';
import { factsFor, nameIn } from './case-facts';
import { changesSince, isJudgement } from './changes-since';
import { commandsFor, isDecision } from './commands-for';
import { fieldOfRow } from './contact/attendance';
import { contactWords } from './contact/contact-words';
import { previewOf } from './contact/preview';
import { type Answered, formAnswer, notYours } from './form-answer';
import { errorOfRefusal, errorsOf } from './form-errors';
import { type Asked, type Sent, sentIn } from './form-request';
import type { Sheet } from './form-sheet';
import { silenceIn } from './no-answer';
import { SendAgainPage, UnreadablePage } from './trouble';
import { withDone } from './way-back';

/** Does what the button asks for that sent the form. */
export async function sentForm(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const sent = await sentIn(c);
  if (sent === 'unknown') return c.notFound();
  const frame = frameOf(c, parts);
  if (sent === 'unreadable') return c.html(<UnreadablePage frame={frame} why="malformed" />, 400);
  if (!mayWrite(c.get('viewer'))) return notYours(c, frame, sent.command);
  try {
    const { caseId } = c.get('file');
    const facts = await factsFor(parts, caseId, c.get('viewer'));
    if (!commandsFor(facts, c.get('viewer')).includes(sent.command)) return await notYours(c, frame, sent.command);
    // Without what is decided beside it, nothing is decided.
    if (isDecision(sent.command)) return c.redirect('/approvals', 303);
    return await act(c, parts, { frame, caseId, facts }, sent);
  } catch (error) {
    if (error instanceof UnknownCase) return c.notFound();
    const why = silenceIn(error);
    if (!why) throw error;
    const kept = await isKept(parts, sent.inHand);
    const again = { action: c.req.path, posted: sent.posted, why, kept };
    return c.html(<SendAgainPage frame={frame} {...again} />, 503);
  }
}

function act(c: Context<InCase>, parts: PageParts, asked: Asked, sent: Sent): Answered {
  const { command, args, state, inHand } = sent;
  const sheet: Sheet = { command, args, errors: [], facts: asked.facts, moreRows: {}, unanswered: sent.unanswered };
  switch (sent.act.kind) {
    case 'add':
      return formAnswer(c, asked, { sheet: { ...sheet, moreRows: { [sent.act.at]: 1 } }, state });
    case 'remove':
      return formAnswer(c, asked, { sheet, state });
    case 'check':
      return checked(c, asked, sent, sheet);
    case 'draft':
      return savedByHand(c, parts, asked, sent, sheet);
    case 'anew':
      return dropSent(parts.archive, inHand).then(() => c.redirect(formPage(inHand.caseId, command), 303));
    default:
      return told(c, parts, asked, sent, sheet);
  }
}

/** Tells what it would bring about, without a script. */
async function checked(c: Context<InCase>, asked: Asked, sent: Sent, sheet: Sheet): Promise<Response> {
  const errors = allErrors(asked, sent);
  if (errors.length > 0) return formAnswer(c, asked, { sheet: { ...sheet, errors }, state: sent.state }, 422);
  const preview = await previewOf(sent.command, sent.args, c.get('viewer').id, asked.facts);
  return formAnswer(c, asked, { sheet, state: sent.state, preview });
}

function allErrors({ facts }: Asked, { command, args, unanswered }: Sent): FormError[] {
  const words = contactWords(facts.language);
  const open = unanswered.map((person) => ({
    field: fieldOfRow(person, 'how'),
    message: words.unanswered(nameIn(facts, person)),
  }));
  return [
    ...errorsOf(command, args, facts.language).filter(({ field }) => open.length === 0 || field !== 'with'),
    ...open,
  ];
}

async function savedByHand(
  c: Context<InCase>,
  { archive }: PageParts,
  asked: Asked,
  { inHand, state }: Sent,
  sheet: Sheet,
): Promise<Response> {
  const saved = await keepForm(archive, inHand);
  return saved
    ? formAnswer(c, asked, { sheet, state: { ...state, draft: saved }, news: { draft: 'saved' } })
    : formAnswer(c, asked, { sheet, state, news: { draft: 'elsewhere' } }, 409);
}

/** Says it to the case, under the id that the form has had from the beginning. */
async function told(c: Context<InCase>, parts: PageParts, asked: Asked, sent: Sent, sheet: Sheet): Promise<Response> {
  const { command, args, state, inHand } = sent;
  const { facts, caseId } = asked;
  const errors = allErrors(asked, sent);
  if (errors.length > 0) return formAnswer(c, asked, { sheet: { ...sheet, errors }, state }, 422);
  // Whoever looks again at what others did meanwhile has seen it.
  const seen = { ...state, sequence: facts.aCase.sequence };
  const changed = await changedBefore(parts, asked, sent);
  if (changed && isJudgement(command)) return formAnswer(c, asked, { sheet, state: seen, news: { changed } }, 409);
  try {
    const { request } = state;
    await parts.cases().then((cases) => cases.tell(caseId, command, args, { by: c.get('viewer').id, request }));
  } catch (error) {
    if (error instanceof Refused) {
      const refused = { ...sheet, errors: [errorOfRefusal(command, error.refusal, facts.names, facts.language)] };
      const news = changed ? { changed } : {};
      return formAnswer(c, asked, { sheet: refused, state: seen, news }, 422);
    }
    const why = silenceIn(error);
    if (!why) throw error;
    const kept = await isKept(parts, inHand);
    return formAnswer(c, asked, { sheet, state, news: { trouble: { why, kept } } }, 503);
  }
  // What was done is done, even if its draft stays until it expires.
  await dropSent(parts.archive, inHand).catch(() => undefined);
  return c.redirect(sent.act.kind === 'another' ? anotherOf(sent, caseId) : withDone(state.back, command), 303);
}

/** What others did since the form was shown; null for nothing. */
async function changedBefore({ archive }: PageParts, { facts, caseId }: Asked, { state, inHand }: Sent) {
  if (facts.aCase.sequence <= state.sequence) return null;
  const changes = await changesSince(archive, caseId, state.sequence, inHand.person);
  return changes.length > 0 ? changes : null;
}

// What is usually the same in the next record of a day.
const STAYS = ['on', 'method'];

function anotherOf({ command, args, state }: Sent, caseId: string): string {
  const same = STAYS.flatMap((key) => (typeof args[key] === 'string' ? [[key, args[key]] as const] : []));
  return formPage(caseId, command, { ...Object.fromEntries(same), back: state.back, done: command });
}

/** Words that a case did not take are kept, whatever happens to the page. */
async function isKept({ archive }: PageParts, inHand: FormInHand): Promise<boolean> {
  return keepForm(archive, inHand).then(
    (saved) => saved !== null,
    () => false,
  );
}
