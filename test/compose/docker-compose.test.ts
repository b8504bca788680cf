import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { WORKER_ENVIRONMENT } from '../../scripts/start/worker-environment';

/*
 * Docker does not run wherever the tests run, so the file is held against the Compose specification's own schema
 * (compose-spec.json, Apache-2.0, github.com/compose-spec) and against what the programs really read.
 */

const ROOT = resolve(__dirname, '../..');

interface Service {
  image?: string;
  build?: string;
  restart?: string;
  command?: string[];
  entrypoint?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: string[];
  healthcheck?: object;
  depends_on?: Record<string, { condition: string }>;
}

const file = parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
};
const services = Object.entries(file.services);
const ours = services.filter(([, { build }]) => build);

test('the file is one that Compose takes', () => {
  const schema = JSON.parse(readFileSync(join(__dirname, 'compose-spec.json'), 'utf8')) as object;
  const fits = new Ajv({ strict: false, logger: false, validateFormats: false }).compile({
    ...schema,
    $schema: undefined,
  });
  expect({ fits: fits(file), errors: fits.errors }).toEqual({ fits: true, errors: null });
});

test('each service is there: database, schema, Temporal, its UI, mailbox, tables, worker, web', () => {
  expect(Object.keys(file.services)).toEqual([
    'postgres',
    'temporal-schema',
    'temporal',
    'temporal-namespace',
    'temporal-ui',
    'mailbox',
    'migrate',
    'worker',
    'schedules',
    'web',
  ]);
});

test.each(ours)('%s is given only settings that a program of it reads', (_, { environment = {} }) => {
  const read = settingsRead();
  // Node, Temporal's own client and the C library read these.
  const others = ['TZ', 'TEMPORAL_ADDRESS', ...Object.keys(WORKER_ENVIRONMENT)];
  expect(Object.keys(environment).filter((name) => !read.has(name) && !others.includes(name))).toEqual([]);
  expect(environment).toHaveProperty('DATABASE_URL');
});

test.each(ours)('%s runs a file that there is', (_, { command = [] }) => {
  expect(command.slice(0, 3)).toEqual(['node', '--import', 'tsx']);
  expect(existsSync(join(ROOT, command[3] ?? 'nothing'))).toBe(true);
});

test('nothing can be reached from beyond this machine', () => {
  const ports = services.flatMap(([, { ports = [] }]) => ports);
  expect(ports.length).toBeGreaterThan(0);
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
});

test('the web program says at its own port that it is well', () => {
  const { environment = {}, ports = [], healthcheck } = file.services['web'] ?? {};
  const port = environment['CASECLOCK_WEB_PORT'];
  expect(ports).toEqual([`127.0.0.1:${port}:${port}`]);
  expect(JSON.stringify(healthcheck)).toContain(`http://127.0.0.1:${port}/health`);
});

test('every image has its full version, the one that ours is built on, too', () => {
  const images = services.flatMap(([, { image }]) => image ?? []);
  const full = /^postgres:\d+\.\d+$|:v?\d+\.\d+\.\d+(-slim)?$/;
  expect(images.length).toBeGreaterThan(0);
  expect([...images, ...basesOfOurs()].filter((image) => !full.test(image))).toEqual([]);
});

test('our image has the Node that the packages ask for', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } };
  const [major, minor] = engines.node.replace('>=', '').split('.').map(Number);
  const versions = basesOfOurs().map((image) => /^node:(\d+)\.(\d+)\./.exec(image)?.slice(1).map(Number));
  expect(versions).toEqual([[major, expect.any(Number)]]);
  expect(versions[0]?.[1]).toBeGreaterThanOrEqual(minor ?? Infinity);
});

test('every service that goes on for ever can say that it is well', () => {
  const awaited = services.flatMap(([, { depends_on = {} }]) => Object.entries(depends_on));
  const comesToAnEnd = (name: string) =>
    file.services[name]?.restart === 'on-failure' ||
    awaited.some(([other, { condition }]) => other === name && condition === 'service_completed_successfully');
  const goingOn = services.filter(([name]) => !comesToAnEnd(name));
  expect(goingOn.map(([name]) => name)).toEqual(['postgres', 'temporal', 'temporal-ui', 'mailbox', 'worker', 'web']);
  expect(goingOn.filter(([, { healthcheck }]) => !healthcheck).map(([name]) => name)).toEqual([]);
});

test('the worker is looked after by the file that it writes', () => {
  const { environment = {}, healthcheck } = file.services['worker'] ?? {};
  expect(JSON.stringify(healthcheck)).toContain(`find ${environment['CASECLOCK_READY_FILE']} `);
});

test('whatever others wait for can say that it is well, or comes to an end', () => {
  const awaited = services.flatMap(([, { depends_on = {} }]) => Object.entries(depends_on));
  const unfit = awaited.filter(([name, { condition }]) => {
    const awaitedService = file.services[name];
    return condition === 'service_healthy'
      ? !awaitedService?.healthcheck
      : awaitedService?.restart === 'unless-stopped';
  });
  expect(unfit).toEqual([]);
});

test('neither worker nor web connects as the owner of the tables, and whoever makes them does', () => {
  const user = (name: string) => new URL(file.services[name]?.environment?.['DATABASE_URL'] ?? '').username;
  expect([user('migrate'), user('worker'), user('web')]).toEqual(['caseclock', 'caseclock_app', 'caseclock_app']);
  const made = readFileSync(join(ROOT, 'scripts/compose/databases.sql'), 'utf8');
  for (const name of ['caseclock', 'caseclock_app']) expect(made).toContain(`CREATE USER ${name} `);
});

test('what is brought in from this folder is there', () => {
  const folders = services.flatMap(([, { volumes = [] }]) => volumes).flatMap((each) => /^\.\/[^:]+/.exec(each) ?? []);
  expect(folders.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

/** The images that our Dockerfile begins with. */
function basesOfOurs(): string[] {
  const lines = readFileSync(join(ROOT, 'Dockerfile'), 'utf8').split('\n');
  return lines.flatMap((line) => /^FROM (\S+)/.exec(line)?.[1] ?? []);
}

/** The names of the settings that stand in the source. */
function settingsRead(): Set<string> {
  const folders = ['workers', 'store', 'activities', 'client', 'scripts'];
  const sources = folders.flatMap((folder) => filesIn(join(ROOT, folder))).map((path) => readFileSync(path, 'utf8'));
  return new Set(
    sources.flatMap((text) => [...text.matchAll(/\b(?:CASECLOCK|DATABASE)_[A-Z_]+/g)].map(([name]) => name)),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [];
  });
}
