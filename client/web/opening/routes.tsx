import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Context, Hono } from 'hono';
import type { Instant } from '../../../domain/calendar/agency-clock';
import { CaseExists, Refused } from '../../case-errors';
import { readAgencyFile, type AgencyFile } from '../../settings-file';
import { casePage } from '../case/addresses';
import { sentenceIn } from '../case/named';
import { silenceIn } from '../forms/no-answer';
import { oneOf, type Posted, postedFrom } from '../forms/posted';
import { actOf } from '../forms/row-acts';
import { withDone } from '../forms/way-back';
import type { FormError } from '../page/error-summary';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import { mayOpen } from '../rights/opening';
import { reachInto } from '../rights/reach';
import type { SignedIn } from '../session/viewer';
import { begunOpening, dropOpening, keepOpening } from './opening-draft';
import { errorsIn } from './opening-errors';
import { OpenedPage, UnderWayPage } from './opened-pages';
import { OpeningPage, type People } from './page';
import { familyIn, newOpening, openingArgs, type TypedOpening, typedOpening } from './typed-opening';
import { openingWords } from './words';

type Ask = Context<SignedIn>;

/** The form that opens a case. */
export function openingRoutes(parts: PageParts): Hono<SignedIn> {
  const routes = new Hono<SignedIn>();
  routes.use(async (c, next) => (mayOpen(c.get('viewer')) ? next() : c.notFound()));
  routes.get('/', (c) => begin(c, parts));
  routes.post('/', (c) => sent(c, parts));
  routes.post('/draft', async (c) => {
    const { typed, request } = await sentIn(c, parts);
    await keepOpening(parts.archive, c.get('viewer').id, request, typed);
    return c.json({ saved: true });
  });
  return routes;
}

/** A form that was begun is gone on with. */
async function begin(c: Ask, parts: PageParts): Promise<Response> {
  const viewer = c.get('viewer');
  const draft = await begunOpening(parts.archive, viewer.id, c.req.query('draft'));
  if (draft) {
    const typed = draft.args as unknown as TypedOpening;
    return show(c, parts, { typed, request: draft.subject, begun: draft.savedAt });
  }
  const typed = newOpening(viewer, await parts.archive.staff(), agencyOf(parts));
  return show(c, parts, { typed, request: randomUUID() });
}

async function sentIn(c: Ask, { archive }: PageParts) {
  const posted = postedFrom(await c.req.formData());
  const typed = typedOpening(posted, await archive.staff());
  return { typed, request: requestIn(posted), act: actOf(oneOf(posted, 'act')) };
}

interface Shown {
  typed: TypedOpening;
  request: string;
  errors?: readonly FormError[];
  more?: People;
  trouble?: string;
  begun?: Instant;
}

async function show(c: Ask, parts: PageParts, shown: Shown, status: 200 | 422 | 503 = 200): Promise<Response> {
  const staff = await parts.archive.staff();
  return c.html(<OpeningPage frame={frameOf(c, parts)} errors={[]} {...shown} staff={staff} />, status);
}

async function sent(c: Ask, parts: PageParts): Promise<Response> {
  const { typed, request, act } = await sentIn(c, parts);
  if (act.kind === 'add') return show(c, parts, { typed, request, more: act.at as People });
  const { id, language } = c.get('viewer');
  if (act.kind === 'anew') {
    await dropOpening(parts.archive, id, request);
    return c.redirect('/open-case', 303);
  }
  const errors = errorsIn(typed, language);
  if (errors.length > 0) return show(c, parts, { typed, request, errors }, 422);
  try {
    await opened(c, parts, typed, request);
  } catch (error) {
    const silence = silenceIn(error);
    if (silence) {
      await keepOpening(parts.archive, id, request, typed);
      return show(c, parts, { typed, request, trouble: openingWords(language).silence[silence] }, 503);
    }
    return show(c, parts, { typed, request, errors: [errorOf(error, typed, c)] }, 422);
  }
  // What was done is done, even if its draft stays until it expires.
  await dropOpening(parts.archive, id, request).catch(() => undefined);
  return whenOnRecord(c, parts, typed);
}

const REQUEST = /^[A-Za-z0-9-]{8,64}$/;

function requestIn(posted: Posted): string {
  const given = oneOf(posted, 'request');
  return REQUEST.test(given) ? given : randomUUID();
}

/** Opens the case, and then keeps the names: only whoever opened it may give it names. */
async function opened(c: Ask, parts: PageParts, typed: TypedOpening, request: string): Promise<void> {
  const caseId = String(typed.case);
  const viewer = c.get('viewer');
  const args = openingArgs(typed, agencyOf(parts), await parts.archive.staff(), viewer);
  const cases = await parts.cases();
  await cases.open(caseId, args, { by: viewer.id, request });
  for (const person of familyIn(typed)) await parts.archive.saveParticipant(caseId, person);
}

function errorOf(error: unknown, typed: TypedOpening, c: Ask): FormError {
  const { language } = c.get('viewer');
  if (error instanceof CaseExists) return { field: 'case', message: openingWords(language).exists(String(typed.case)) };
  if (!(error instanceof Refused)) throw error;
  const names = new Map(familyIn(typed).map(({ id, name }) => [id, name]));
  const { words: message, lang } = sentenceIn(error.refusal.sentence, names, language);
  return { message, ...(lang && { lang }) };
}

// The worker records an opening within tenths of a second.
const [LOOKS, BETWEEN] = [40, 100];

/** The pages of a case are there once it is on record, for those who work on it. */
async function whenOnRecord(c: Ask, parts: PageParts, { case: caseId = '', worker = '' }: TypedOpening) {
  const href = withDone(casePage(caseId), 'openCase');
  const frame = frameOf(c, parts);
  for (let look = 0; look < LOOKS; look++) {
    const file = await parts.archive.caseFile(caseId);
    if (file && reachInto(file, c.get('viewer'), frame.today)) return c.redirect(href, 303);
    if (file) return c.html(<OpenedPage frame={frame} caseId={caseId} worker={await nameOf(parts, worker)} />);
    await pause(BETWEEN);
  }
  return c.html(<UnderWayPage frame={frame} href={href} />);
}

async function nameOf({ archive }: PageParts, person: string): Promise<string> {
  return (await archive.staffNames([person])).get(person) ?? person;
}

/** What the agency sets for all of its cases. */
function agencyOf({ env }: PageParts): AgencyFile {
  const path = env['CASECLOCK_SETTINGS'];
  return path ? readAgencyFile(path) : { settings: {} };
}
