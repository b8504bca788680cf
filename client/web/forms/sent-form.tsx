import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { Refused, UnknownCase } from '../../case-errors';
import { formPage } from '../case/addresses';
import type { InCase } from '../case/gate';
import { dropSent, type FormInHand, keepForm } from '../drafts/form-draft';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import { mayWrite } from '../rights/reach';
import type { FormError } from '../page/error-summary';
import { recordedBeside } from './beside';
import { factsFor, nameIn } from './case-facts';
import { type ChangeSince, type ChangesSince, changesSince, concerns } from './changes-since';
import { commandsFor, isDecision } from './commands-for';
import { fieldOfRow } from './contact/attendance';
import { contactWords } from './contact/contact-words';
import { previewOf } from './contact/preview';
import { type Answered, formAnswer, notYours } from './form-answer';
import { errorOfRefusal, errorsOf } from './form-errors';
import { type Asked, type Sent, sentIn } from './form-request';
import type { Sheet } from './form-sheet';
import type { FormState } from './form-state';
import { silenceIn } from './no-answer';
import { forgetSending, noteSending, noteTaken, saysTheSame, type SentBefore, sentBefore } from './sent-before';
import { concernedBy } from './subjects/of-commands';
import { SendAgainPage, UnreadablePage } from './trouble';
import { afterPlanForm } from './plan/plan-forms';
import { isUnchanged, withoutBareRows } from './plan/section-args';
import { sectionErrors } from './plan/section-errors';
import { sectionPage } from '../plan/sections';
import { withDone } from './way-back';

/** Does what the button asks for that sent the form. */
export async function sentForm(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const sent = await sentIn(c);
  if (sent === 'unknown') return c.notFound();
  const frame = frameOf(c, parts);
  if (sent === 'unreadable') return c.html(<UnreadablePage frame={frame} />, 400);
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
      return dropSent(parts.archive, inHand).then(() => c.redirect(anewOf(sent), 303));
    case 'drop':
      return dropSent(parts.archive, inHand).then(() => c.redirect(state.back, 303));
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

function allErrors({ facts }: Asked, { command, args, state, unanswered }: Sent): FormError[] {
  if (state.section) return sectionErrors(args, facts.language);
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

/** The form once more, without its draft. */
function anewOf({ command, state: { section, draft }, inHand: { caseId } }: Sent): string {
  const [plan = ''] = draft.subject.split(' ');
  return section ? sectionPage(caseId, plan, section) : formPage(caseId, command);
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
  const errors = allErrors(asked, sent);
  if (errors.length > 0) return formAnswer(c, asked, { sheet: { ...sheet, errors }, state: sent.state }, 422);
  if (await saysNothingNew(parts, asked, sent)) {
    await dropSent(parts.archive, sent.inHand);
    return c.redirect(await wayOn(parts, asked, sent), 303);
  }
  const before = await sentBefore(parts.archive, sent.inHand);
  if (before && before.sequence !== null) return toldAlready(c, parts, asked, sent, { sheet, before });
  // What is being sent at this moment, or was without an answer, has been looked at: the case knows it by its id.
  const since = before ? NOTHING_DONE : await doneMeanwhile(parts, asked, sent);
  const { overtaken, others } = since;
  if (overtaken) {
    const beside = await recordedBeside(sent, asked.facts, parts.archive);
    return formAnswer(c, asked, { sheet, state: seen(asked, sent), news: { overtaken, beside } }, 409);
  }
  return saidToCase(c, parts, asked, sent, { sheet, others });
}

/** Whoever sees what was done meanwhile has seen it. */
function seen({ facts }: Asked, { state }: Sent): FormState {
  return { ...state, sequence: facts.aCase.sequence };
}

/** The same sent once more is done; something else in the form of something that is done is something new. */
async function toldAlready(
  c: Context<InCase>,
  parts: PageParts,
  asked: Asked,
  sent: Sent,
  { sheet, before }: { sheet: Sheet; before: SentBefore },
): Promise<Response> {
  if (saysTheSame(before, sent.inHand)) return c.redirect(await wayOn(parts, asked, sent), 303);
  const state = { ...seen(asked, sent), request: randomUUID() };
  return formAnswer(c, asked, { sheet, state, news: { sentBefore: before.at } }, 409);
}

interface ToSay {
  sheet: Sheet;
  /** What others did meanwhile. */
  others: readonly ChangeSince[];
}

async function saidToCase(
  c: Context<InCase>,
  parts: PageParts,
  asked: Asked,
  sent: Sent,
  { sheet, others }: ToSay,
): Promise<Response> {
  const { command, args, state, inHand } = sent;
  const { facts, caseId } = asked;
  // What cannot be noted is said all the same: the case knows its last requests itself.
  await noteSending(parts.archive, inHand, parts.now(), facts.aCase.sequence).catch(() => undefined);
  try {
    const said = { by: inHand.person, request: state.request };
    const { sequence } = await parts
      .cases()
      .then((cases) => cases.tell(caseId, command, state.section ? withoutBareRows(args) : args, said));
    await noteTaken(parts.archive, inHand, sequence).catch(() => undefined);
  } catch (error) {
    if (error instanceof Refused) {
      await forgetSending(parts.archive, inHand).catch(() => undefined);
      const refused = { ...sheet, errors: [errorOfRefusal(command, error.refusal, facts.names, facts.language)] };
      const news = others.length > 0 ? { changed: others } : {};
      return formAnswer(c, asked, { sheet: refused, state: seen(asked, sent), news }, 422);
    }
    const why = silenceIn(error);
    if (!why) throw error;
    const kept = await isKept(parts, inHand);
    return formAnswer(c, asked, { sheet, state, news: { trouble: { why, kept } } }, 503);
  }
  // What was done is done, even if its draft stays until it expires.
  await dropSent(parts.archive, inHand).catch(() => undefined);
  return c.redirect(await wayOn(parts, asked, sent), 303);
}

/** A section of a plan that says what the plan says already: it would make another plan of the one that was signed on paper. */
async function saysNothingNew({ archive }: PageParts, { facts }: Asked, { args, state }: Sent): Promise<boolean> {
  return state.section !== undefined && isUnchanged(state.section, withoutBareRows(args), facts, archive);
}

/** Where somebody goes on once it is done. */
async function wayOn(parts: PageParts, { caseId }: Asked, sent: Sent): Promise<string> {
  const ofPlan = await afterPlanForm(sent, caseId, parts.cases);
  if (ofPlan) return ofPlan;
  return sent.act.kind === 'another' ? anotherOf(sent, caseId) : withDone(sent.state.back, sent.command);
}

/** What was done since a form was shown. */
interface DoneMeanwhile {
  /** To the same thing as the form is about, by whomever; null for nothing. */
  overtaken: ChangesSince | null;
  /** By others. */
  others: readonly ChangeSince[];
}

const NOTHING_DONE: DoneMeanwhile = { overtaken: null, others: [] };

async function doneMeanwhile({ archive }: PageParts, { facts, caseId }: Asked, sent: Sent): Promise<DoneMeanwhile> {
  const span = { after: sent.state.sequence, upTo: facts.aCase.sequence };
  const { changes, isWhole } = await changesSince(archive, caseId, span);
  const records = concernedBy(sent.command, sent.args, facts);
  const same = changes.filter((change) => concerns(change, records));
  const isOvertaken = same.length > 0 || (!isWhole && records.length > 0);
  return {
    overtaken: isOvertaken ? { changes: same, isWhole } : null,
    others: changes.filter(({ by }) => by !== sent.inHand.person),
  };
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
