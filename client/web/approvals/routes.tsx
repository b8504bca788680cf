import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { dutyIn } from '../../../domain/duties/agenda';
import { ownersOf } from '../../../domain/duties/diff';
import type { Duty } from '../../../domain/duties/duty';
import type { WorklistRow } from '../../../store/worklist';
import { Refused } from '../../case-errors';
import type { Refusal } from '../../../domain/commands/refusal';
import { isWorthKeeping, subjectOf } from '../../drafts';
import { approvalPage } from '../case/addresses';
import type { CaseView } from '../case/case-page';
import { planShown } from '../case/plans/routes';
import { caseGate, type InCase } from '../case/gate';
import { knownCase } from '../case/known';
import { namesByCase, NOBODY, sentenceIn } from '../case/named';
import { caseView } from '../case/view';
import { dayWords } from '../page/day-words';
import type { FormError } from '../page/error-summary';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import { mayWrite } from '../rights/reach';
import type { SignedIn } from '../session/viewer';
import { eventSentence } from '../vocabulary/event-words';
import { commandFor, type Decision, isApproval, type Matter, matterOf } from './matter';
import { DecidedPage, MatterPage, type MatterView } from './matter-page';
import { QueuePage } from './queue-page';
import { approvalWords } from './words';

/** The queue of what somebody has to decide, and each decision. */
export function approvalRoutes(parts: PageParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();
  routes.get('/', (c) => showQueue(c, parts));
  const matters = new Hono<InCase>();
  matters.use(caseGate(parts, ['whole']));
  matters.get('/:duty{.+}', (c) => showMatter(c, parts, { errors: [], typed: {}, request: randomUUID() }));
  matters.post('/:duty{.+}', (c) => decide(c, parts));
  routes.route('/:case', matters as never);
  return routes;
}

async function showQueue(c: Context<SignedIn>, parts: PageParts): Promise<Response> {
  const { id } = c.get('viewer');
  const rows = await queueOf(parts, id);
  const [names, staff] = await Promise.all([
    parts.archive.familyNames(id, [...new Set(rows.map(({ caseId }) => caseId))]),
    parts.archive.staffNames([...new Set(rows.flatMap(({ holder }) => holder ?? []))]),
  ]);
  return c.html(
    <QueuePage
      frame={frameOf(c, parts)}
      rows={rows}
      namesOf={namesByCase(names)}
      staff={staff}
      done={c.req.query('done')}
    />,
  );
}

async function queueOf({ archive }: PageParts, person: string): Promise<WorklistRow[]> {
  return (await archive.worklist({ person })).filter(({ duty }) => isApproval(duty));
}

/** What is shown again of a decision that did not come about. */
type Again = Pick<MatterView, 'errors' | 'typed' | 'request'>;

async function showMatter(c: Context<InCase>, parts: PageParts, again: Again, status: 200 | 422 | 503 = 200) {
  const view = await caseView(c, parts, 'plan', status !== 503);
  const id = c.req.param('duty') ?? '';
  const duty = dutyIn(view.agenda, id);
  const matter = matterOf(view.aCase, id);
  if (!isApproval(id)) return c.notFound();
  if (!duty || !matter) {
    const decided = await decisionMade(parts, view);
    return c.html(<DecidedPage view={view} decided={decided} typed={again.typed.comment ?? ''} />, status);
  }
  return c.html(<MatterPage {...await matterView(c, parts, view, duty, matter)} {...again} />, status);
}

type Shown = Omit<MatterView, keyof Again>;

async function matterView(
  c: Context<InCase>,
  parts: PageParts,
  view: CaseView,
  duty: Duty,
  matter: Matter,
): Promise<Shown> {
  const { id } = c.get('viewer');
  const owners = ownersOf(duty, view.aCase, view.standing.today);
  const { archive } = parts;
  const read = async (text: string) => (await archive.text(text))?.words ?? null;
  return {
    view,
    duty,
    matter,
    // Where the case does not answer, what was typed stays on its page.
    decides: mayWrite(c.get('viewer')) && owners.includes(id) ? [] : owners,
    takers: matter.of === 'transfer' ? await caseworkersOf(archive, matter.transfer.unit) : [],
    isAuthor: authorsOf(duty).includes(id),
    said: matter.text ? await read(matter.text.id) : await explanationOf(archive, view.file.caseId, matter, read),
    plan: matter.of === 'plan' ? await planShown(matter.plan, view, parts) : null,
  };
}

/** Who may take a case over in a unit. */
async function caseworkersOf(archive: PageParts['archive'], unit: string): Promise<MatterView['takers']> {
  const people = (await archive.staff()).filter(
    (each) => each.unit === unit && each.role === 'caseworker' && each.active,
  );
  return people.map(({ id, name }) => ({ value: id, text: name }));
}

function authorsOf({ owner }: Duty): readonly string[] {
  return owner.role === 'approver' ? owner.authors : [];
}

/** The explanation of an exception is in the journal alone. */
async function explanationOf(
  archive: PageParts['archive'],
  caseId: string,
  matter: Matter,
  read: (id: string) => Promise<string | null>,
): Promise<string | null> {
  if (matter.of !== 'exception') return null;
  for (const { event } of await archive.journal(caseId))
    if (event.type === 'contactExceptionRequested' && event.id === matter.exception.id)
      return event.explanation ? read(event.explanation.id) : null;
  return null;
}

/** What was decided last in a case, by whom and when: told to whoever comes too late. */
async function decisionMade({ archive }: PageParts, { file, staff, frame }: CaseView): Promise<string | null> {
  const journal = await archive.journal(file.caseId);
  const last = journal.findLast(({ event }) => DECISIONS.some((type) => type === event.type));
  if (!last) return null;
  const who = eventSentence(last.event.type, staff.get(last.by) ?? last.by, frame.language);
  return `${who}, ${dayWords(last.on, frame.language)}`;
}

const DECISIONS = [
  'planApproved',
  'planReturned',
  'closureReturned',
  'caseClosed',
  'contactExceptionApproved',
  'contactExceptionRefused',
  'transferAccepted',
  'transferDeclined',
  'transferWithdrawn',
] as const;

async function decide(c: Context<InCase>, parts: PageParts): Promise<Response> {
  const viewer = c.get('viewer');
  const file = c.get('file');
  const { caseId } = file;
  const duty = c.req.param('duty') ?? '';
  const { request, decision } = decisionIn(await c.req.parseBody());
  const again = (errors: FormError[], status: 422 | 503 = 422) =>
    showMatter(c, parts, { errors, typed: decision, request }, status);
  // From the journal: whether it still stands the case says itself.
  const matter = matterOf((await knownCase(parts, file, false)).aCase, duty);
  if (!matter) return again([]);
  const words = approvalWords(viewer.language);
  const missing = missingIn(matter, decision, words);
  if (missing) return again([missing]);
  const { command, args } = commandFor(matter, decision);
  try {
    await (await parts.cases()).tell(caseId, command, args, { by: viewer.id, request });
  } catch (error) {
    if (error instanceof Refused) {
      const { words: message, lang } = sentenceIn(error.refusal.sentence, NOBODY, viewer.language);
      return again([{ field: fieldOf(error.refusal), message, ...(lang && { lang }) }]);
    }
    if (!isWorthKeeping(error)) throw error;
    const draft = { person: viewer.id, caseId, what: command, subject: subjectOf(command, args), args, request };
    if (!decision.approve) await parts.archive.saveDraft(draft);
    return again([{ message: words.notReached }], 503);
  }
  return c.redirect(await nextAfter(parts, viewer.id, { caseId, duty }, matter, decision), 303);
}

function missingIn(matter: Matter, decision: Decision, words: ReturnType<typeof approvalWords>): FormError | null {
  if (!decision.approve && decision.comment.trim() === '') return { field: 'comment', message: words.commentMissing };
  const isUntaken = decision.approve && matter.of === 'transfer' && decision.worker === '';
  return isUntaken ? { field: 'worker', message: words.workerMissing } : null;
}

/** The field that a refusal is about, where it is about one. */
function fieldOf({ code }: Refusal): string | undefined {
  return code === 'exception-too-long' || code === 'date-out-of-order' ? 'to' : undefined;
}

/** The next one in the queue, or the queue where there is none. */
async function nextAfter(
  parts: PageParts,
  person: string,
  { caseId, duty }: { caseId: string; duty: string },
  { of }: Matter,
  { approve }: Decision,
): Promise<string> {
  const done = of === 'transfer' ? (approve ? 'accepted' : 'declined') : approve ? 'approved' : 'returned';
  const left = (await queueOf(parts, person)).filter((row) => row.caseId !== caseId || row.duty !== duty);
  const next = left[0];
  return next ? `${approvalPage(next.caseId, next.duty)}?done=${done}` : `/approvals?done=${done}`;
}

function decisionIn(body: Record<string, unknown>): { request: string; decision: Decision } {
  const field = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  const [comment, hash, worker, from, to] = ['comment', 'hash', 'worker', 'from', 'to'].map(field) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return {
    request: field('request') || randomUUID(),
    decision: { approve: field('decision') === 'approve', comment, hash, worker: worker.trim(), from, to },
  };
}
