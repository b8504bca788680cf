import { OpenAPIHono } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { version } from '../../../package.json';
import { civilDateAt } from '../../../domain/calendar/agency-clock';
import { planOf } from '../../../domain/case/plan';
import { givenSchema } from '../../given';
import { commandNamed } from '../forms/commands-for';
import { COMMAND_NAMES } from '../../../domain/commands/catalogue';
import { dutyIn } from '../../../domain/duties/agenda';
import { explain } from '../../../domain/duties/explain';
import { forecast } from '../../../domain/duties/forecast';
import { policyOf } from '../../../policies/packs';
import type { ReadingKind } from '../../../store/access';
import type { InCase } from '../case/gate';
import { playedDays } from '../case/case-clock';
import { knownCase } from '../case/known';
import { mayByRole } from '../my-work/doing';
import { workOf } from '../my-work/work';
import { frameOf } from '../page/frame';
import type { PageParts } from '../pages';
import { mayOpen } from '../rights/opening';
import { mayWrite, reachInto } from '../rights/reach';
import { LARGEST_BODY } from '../session/too-large';
import { DocsPage } from './docs-page';
import { commandRoute, KEY, OPENING, READING } from './operations';
import { nothingThere, problem, problemOf } from './problem';

// Product default: as many events as the record store gives at once.
const MOST = 500;

/** The API: the same cases, rights and commands as the pages, for programs. */
export function apiRoutes(parts: PageParts): OpenAPIHono<InCase> {
  const api = new OpenAPIHono<InCase>({ defaultHook: (result, c) => (result.success ? undefined : misfit(c, result)) });
  api.use('*', thatFits, inJson);
  api.use('/cases', async (c, next) => (c.req.method === 'POST' && !mayOpen(c.get('viewer')) ? readsOnly(c) : next()));
  api.use('/cases/:case', gate(parts));
  api.use('/cases/:case/*', gate(parts));
  reading(api, parts);
  commands(api, parts);
  const document = () => (made ??= api.getOpenAPI31Document(ABOUT));
  let made: ReturnType<typeof api.getOpenAPI31Document> | undefined;
  api.get('/openapi.json', (c) => c.json(document()));
  api.get('/docs', (c) => c.html(<DocsPage frame={frameOf(c, parts)} document={document() as never} />));
  api.all('*', nothingThere);
  return api;
}

const ABOUT = {
  openapi: '3.1.0',
  info: {
    title: 'Caseclock',
    version,
    description: 'What people do on the pages, for programs: the same session, rights, commands and refusals.',
  },
  servers: [{ url: '/api/v1' }],
};

const thatFits = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: (c) =>
    problem(c, {
      title: 'Too large',
      status: 413,
      detail: 'A body can have one megabyte. Nothing was recorded.',
      code: 'too-large',
    }),
});

/** What is sent is JSON, said to be so, and without a character that no database keeps. */
const inJson: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'POST') return next();
  const kind = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (kind !== 'application/json') {
    const detail = 'Send the arguments as application/json. Nothing was recorded.';
    return problem(c, { title: 'Not JSON', status: 415, detail, code: 'not-json' });
  }
  const text = await c.req.text();
  if (isReadable(text)) return next();
  const detail = 'The body cannot be read as JSON. Nothing was recorded.';
  return problem(c, { title: 'Malformed', status: 400, detail, code: 'malformed-body' });
};

function isReadable(text: string): boolean {
  try {
    JSON.parse(text);
    return !text.includes('\\u0000') && !text.includes('\u0000');
  } catch {
    return false;
  }
}

/** As the gate of the pages: whoever sees nothing of a case gets the answer of one that is not there. */
function gate({ archive, zone, now }: PageParts): MiddlewareHandler<InCase> {
  return async (c, next) => {
    const file = await archive.caseFile(c.req.param('case') ?? '');
    const reach = file && reachInto(file, c.get('viewer'), civilDateAt(now(), zone));
    if (!file || !reach) return nothingThere(c);
    c.set('file', file);
    c.set('reach', reach);
    return c.req.method === 'POST' && !mayWrite(c.get('viewer')) ? readsOnly(c) : next();
  };
}

interface Misfits {
  error: { issues: readonly { path: readonly PropertyKey[]; code?: string; message: string; keys?: string[] }[] };
}

/** Each field that is not as it must be, by its name. */
function misfit(c: Context, { error }: Misfits): Response {
  const errors = error.issues.flatMap(({ path, message, keys }) =>
    keys
      ? keys.map((key) => ({ field: [...path, key].join('.'), detail: 'is not known here' }))
      : [{ field: path.join('.'), detail: message }],
  );
  const detail = `Nothing was recorded. ${errors.map(({ field, detail: what }) => `${field}: ${what}`).join('; ')}.`;
  return problem(c, { title: 'Not as it must be', status: 422, detail, code: 'malformed-command', errors });
}

function reading(api: OpenAPIHono<InCase>, parts: PageParts): void {
  const { archive } = parts;
  const known = async (c: Context<InCase>, what: ReadingKind) => {
    const file = c.get('file');
    await archive.noteAccess([{ person: c.get('viewer').id, caseId: file.caseId, what }]);
    return knownCase(parts, file);
  };
  const isWhole = (c: Context<InCase>) => c.get('reach') === 'whole';
  api.openapi(READING.me, (c) => c.json({ ...c.get('viewer'), csrf: c.get('csrf') }, 200));
  api.openapi(READING.work, async (c) => {
    const { id, role } = c.get('viewer');
    const [owed, waiting] = await Promise.all([
      archive.worklist({ person: id, most: MOST }),
      archive.waiting(id, MOST),
    ]);
    const today = civilDateAt(parts.now(), parts.zone);
    const [played, plans] = await Promise.all([
      playedDays([...owed, ...waiting], parts),
      archive.plansUnderWay([...new Set(owed.map(({ caseId }) => caseId))]),
    ]);
    const lines = workOf({ owed, waiting, plans, may: mayByRole(role) }, today, played).map((line) => ({
      ...line,
      step: line.step.doing,
    }));
    return c.json({ today, lines }, 200);
  });
  api.openapi(READING.agenda, async (c) => {
    const { standing, from } = await known(c, 'agenda');
    if (isWhole(c)) return c.json({ ...standing, from }, 200);
    // Those of the two agencies see their own duties alone.
    const { caseId, today, status, duties } = standing;
    const theirs = duties.filter(({ owner }) => owner.role === 'enrolled');
    return c.json({ caseId, today, status, duties: theirs, from }, 200);
  });
  api.openapi(READING.duty, async (c) => {
    const { aCase, agenda } = await known(c, 'explanation');
    const duty = dutyIn(agenda, c.req.valid('param').duty);
    if (!duty || !(isWhole(c) || duty.owner.role === 'enrolled')) return nothingThere(c) as never;
    return c.json({ duty, explanation: explain(duty, aCase).split('\n') }, 200);
  });
  api.openapi(READING.forecast, async (c) => {
    if (!isWhole(c)) return nothingThere(c) as never;
    const { aCase, standing } = await known(c, 'forecast');
    return c.json(forecast(aCase, policyOf(aCase), standing.today, c.req.valid('query').months) as object, 200);
  });
  api.openapi(READING.journal, async (c) => {
    if (!isWhole(c)) return nothingThere(c) as never;
    const { caseId } = c.get('file');
    await archive.noteAccess([{ person: c.get('viewer').id, caseId, what: 'journal' }]);
    const entries = await archive.journal(caseId, c.req.valid('query').after);
    return c.json({ events: entries.slice(0, MOST), more: entries.length > MOST }, 200);
  });
  api.openapi(READING.plan, async (c) => {
    if (!isWhole(c)) return nothingThere(c) as never;
    const plan = planOf((await known(c, 'plan')).aCase, c.req.valid('param').plan);
    return plan ? c.json({ ...plan }, 200) : (nothingThere(c) as never);
  });
}

/** All commands have one way in; the document has an operation for each. */
function commands(api: OpenAPIHono<InCase>, parts: PageParts): void {
  for (const name of COMMAND_NAMES) if (name !== 'openCase') api.openAPIRegistry.registerPath(commandRoute(name));
  api.post('/cases/:case/commands/:command', async (c) => {
    const command = commandNamed(c.req.param('command'));
    if (!command) return nothingThere(c);
    const request = c.req.header('idempotency-key') ?? '';
    const key = KEY.safeParse({ 'idempotency-key': request });
    if (!key.success) return misfit(c, key);
    const args = givenSchema(command).safeParse(await c.req.json());
    if (!args.success) return misfit(c, args);
    const { caseId } = c.get('file');
    try {
      const cases = await parts.cases();
      const { sequence } = await cases.tell(caseId, command, args.data, { by: c.get('viewer').id, request });
      return c.json({ case: caseId, command, request, sequence });
    } catch (error) {
      return problemOf(c, error);
    }
  });
  api.openapi(OPENING, async (c) => {
    const { case: caseId, ...given } = c.req.valid('json');
    const request = c.req.valid('header')['idempotency-key'];
    try {
      await (await parts.cases()).open(String(caseId), given, { by: c.get('viewer').id, request });
      return c.json({ case: caseId, command: 'openCase', request }, 201);
    } catch (error) {
      return problemOf(c, error) as never;
    }
  });
}

function readsOnly(c: Context<InCase>): Response {
  const detail = 'Your role records nothing here. Nothing was changed.';
  return problem(c, { title: 'Not yours to say', status: 403, detail, code: 'not-permitted' });
}
