import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COMMAND_NAMES } from '../../../domain/commands/catalogue';
import { ownFolder } from '../../cli/caseclock';
import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { readText } from '../page/reading';

/* The API, with the Marlow family told up to May 10, 2027. */

const API = '/api/v1';
const CASE = `${API}/cases/MW-27-0031`;
const HEARING = `${CASE}/commands/setHearing`;

// As a program: the package can be imported by modules alone.
const VALIDATOR = resolve('node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js');
const folder = ownFolder();

let store: RunningStore;
let told: ToldSite;

beforeAll(async () => {
  store = await startStore();
  told = await toldSite(store.url);
}, 60_000);
afterAll(async () => {
  await told?.archive.close();
  await store?.stop();
});

async function get(path: string, person = 'w-hale') {
  const answer = await told.as(person).request(path);
  return { status: answer.status, body: (await answer.json()) as Record<string, never> };
}

async function post(path: string, body: unknown, person = 'w-hale', headers: Record<string, string> = {}) {
  const sent = {
    'Content-Type': 'application/json',
    'Idempotency-Key': crypto.randomUUID(),
    ...headers,
  };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await told.as(person).request(path, { method: 'POST', headers: sent, body: text });
  const kind = answer.headers.get('content-type');
  return { status: answer.status, kind, body: (await answer.json()) as Record<string, never> };
}

test('the document is OpenAPI 3.1, and every command has its operation', async () => {
  const { body } = await get(`${API}/openapi.json`);
  const { openapi, paths, components } = body as unknown as {
    openapi: string;
    paths: object;
    components: { schemas: object };
  };
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Problem', 'Told']));
  const commands = COMMAND_NAMES.filter((name) => name !== 'openCase').map((name) => `/cases/{case}/commands/${name}`);
  expect(Object.keys(paths)).toEqual(expect.arrayContaining([...commands, '/cases', '/me', '/work', '/cases/{case}']));
});

test('the document is one that a validator of the specification accepts', async () => {
  const { body } = await get(`${API}/openapi.json`);
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(body));
  const { status, stdout, stderr } = spawnSync(process.execPath, [VALIDATOR, file], { encoding: 'utf8' });
  expect({ status, said: `${stdout}${stderr}` }).toEqual({ status: 0, said: expect.any(String) });
});

test('each operation has an id of its own, its path parameters, answers, and no reference that leads nowhere', async () => {
  const { body } = await get(`${API}/openapi.json`);
  const text = JSON.stringify(body);
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g)) expect(text).toContain(`"${name}":{`);
  const paths = Object.entries((body as unknown as { paths: Record<string, Record<string, never>> }).paths);
  const ids = paths.flatMap(([, methods]) => Object.values(methods).map((each) => each['operationId']));
  const named = ids.filter((each) => each !== undefined);
  expect(new Set(named).size).toBe(named.length);
  for (const [path, methods] of paths)
    for (const operation of Object.values(methods) as { parameters?: { name: string }[]; responses: object }[]) {
      const names = operation.parameters?.map(({ name }) => name) ?? [];
      expect(names).toEqual(expect.arrayContaining([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)));
      expect(Object.keys(operation.responses)).not.toHaveLength(0);
    }
});

test('who is signed in, and what they have to do', async () => {
  expect((await get(`${API}/me`)).body).toMatchObject({ id: 'w-hale', role: 'caseworker', csrf: 'the-csrf-of-a-test' });
  const { lines } = (await get(`${API}/work`)).body as unknown as { lines: { caseId: string }[] };
  expect(lines[0]?.caseId).toBe('MW-27-0031');
});

test('a case, a duty with its reasons, the forecast, the journal and a plan can be read', async () => {
  const { duties } = (await get(CASE)).body as unknown as { duties: { id: string }[] };
  const [first] = duties;
  const duty = await get(`${CASE}/duties/${encodeURIComponent(first?.id ?? '')}`);
  expect(duty.body['duty']).toMatchObject({ id: first?.id });
  expect((await get(`${CASE}/forecast?months=3`)).body['rows']).not.toHaveLength(0);
  expect((await get(`${CASE}/journal?after=5`)).body['events']?.[0]).toMatchObject({ sequence: 6 });
  expect((await get(`${CASE}/plans/plan-1`)).body).toMatchObject({ id: 'plan-1' });
});

test('a command that is sent twice with one key is done once', async () => {
  const before = told.case().hearings.length;
  const key = { 'Idempotency-Key': crypto.randomUUID() };
  const hearing = { kind: 'permanency', on: '2027-10-15' };
  const [one, other] = [await post(HEARING, hearing, 'w-hale', key), await post(HEARING, hearing, 'w-hale', key)];
  expect([one.status, other.status]).toEqual([200, 200]);
  expect(one.body['sequence']).toBe(other.body['sequence']);
  expect(told.case().hearings).toHaveLength(before + 1);
});

test('a field that is not known is named, and nothing is recorded', async () => {
  const before = told.case().sequence;
  const { status, kind, body } = await post(HEARING, { kind: 'permanency', on: '2027-10-16', judge: 'Roe' });
  expect([status, kind]).toEqual([422, 'application/problem+json']);
  expect(body['errors']).toEqual([{ field: 'judge', detail: 'is not known here' }]);
  expect(told.case().sequence).toBe(before);
});

test('a refusal has its code, its sentence and its rules', async () => {
  const month = { month: '2027-05', headings: {} };
  const { status, body } = await post(`${CASE}/commands/sendReport2151A`, month, 'd-pruitt');
  expect(status).toBe(422);
  expect(body).toMatchObject({ code: 'heading-missing', rules: expect.arrayContaining(['S0.20']) as unknown });
});

test('a write needs a key of its own', async () => {
  const { status, body } = await post(HEARING, { kind: 'permanency', on: '2027-10-17' }, 'w-hale', {
    'Idempotency-Key': '',
  });
  expect(status).toBe(422);
  expect(body['detail']).toContain('idempotency-key');
});

test('what is no JSON, or too much of it, is not taken', async () => {
  const plain = await post(HEARING, 'kind=permanency', 'w-hale', { 'Content-Type': 'text/plain' });
  expect([plain.status, plain.body['code']]).toEqual([415, 'not-json']);
  expect((await post(HEARING, '{"kind"')).status).toBe(400);
  expect((await post(HEARING, '{"kind":"a\\u0000"}')).status).toBe(400);
  expect((await post(HEARING, JSON.stringify({ kind: 'x'.repeat(1_100_000) }))).status).toBe(413);
});

test('without a right a case is not there, exactly as one that does not exist', async () => {
  const [hidden, unknown] = [await get(CASE, 'w-other'), await get(`${API}/cases/NO-SUCH`, 'w-other')];
  expect(hidden).toEqual(unknown);
  expect(hidden.status).toBe(404);
  expect((await post(HEARING, { kind: 'permanency', on: '2027-10-18' }, 'w-other')).status).toBe(404);
  expect((await get(CASE, 'x-admin')).status).toBe(404);
});

test('who reads records nothing, and partners give only their own commands', async () => {
  const hearing = { kind: 'permanency', on: '2027-10-19' };
  for (const person of ['a-quill', 'i-dunmore', 'l-asher'])
    expect([person, (await post(HEARING, hearing, person)).status]).toEqual([person, 403]);
  expect((await post(`${API}/cases`, { case: 'X-1' }, 'l-asher')).status).not.toBe(201);
});

test('partners see their own duties, and neither journal nor plan', async () => {
  const { duties } = (await get(CASE, 'i-dunmore')).body as unknown as { duties: { owner: { role: string } }[] };
  expect(duties.every(({ owner }) => owner.role === 'enrolled')).toBe(true);
  for (const what of ['journal', 'plans/plan-1', 'forecast'])
    expect((await get(`${CASE}/${what}`, 'l-asher')).status).toBe(404);
});

test('the API can be read as a page, in both languages, with nothing from elsewhere', async () => {
  const html = await (await told.as('w-hale').request(`${API}/docs`)).text();
  expect(readText(html)).toContain('POST /cases/{case}/commands/setHearing');
  expect(html).not.toMatch(/(?:src|href)="https?:/);
  expect(readText(await (await told.as('w-hale', { language: 'es' }).request(`${API}/docs`)).text())).toContain(
    'La API',
  );
});

test('a case is opened once for one key, and has its duties at once', async () => {
  const opening = {
    case: 'API-1',
    policy: 'santa-clara',
    unit: 'unit-3',
    worker: 'w-hale',
    staff: [
      { id: 'w-hale', role: 'caseworker' },
      { id: 's-okafor', role: 'supervisor' },
    ],
    family: [{ id: 'child-1', role: 'child' }],
    removals: [{ child: 'child-1', on: '2027-05-08' }],
  };
  const key = { 'Idempotency-Key': crypto.randomUUID() };
  const first = await post(`${API}/cases`, opening, 'w-hale', key);
  expect(first).toMatchObject({ status: 201, body: { case: 'API-1', command: 'openCase' } });
  expect(await post(`${API}/cases`, opening, 'w-hale', key)).toMatchObject({ status: 201 });
  expect((await post(`${API}/cases`, opening)).status).toBe(409);
  const { body } = await get(`${API}/cases/API-1`);
  expect(body['duties']).toContainEqual(expect.objectContaining({ id: 'initial-plan/1', due: '2027-06-07' }));
});
