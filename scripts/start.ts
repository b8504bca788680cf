import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEMO_CLIENT, demoIssuer, demoSignInSettings, SIGN_IN_READY } from '../client/web/demo-sign-in/settings';
import { keptSecret } from '../client/web/session/secret';
import { WEB_READY } from '../client/web/settings';
import { READY as STORE_READY } from '../store/address';
import { agencyDay } from '../client/agency-day';
import { connect } from '../client/connection';
import { makeSchedules } from '../client/schedules';
import { migrate } from '../store/migrate';
import { addresses } from './start/addresses';
import { enterDemoStaff, playDemos } from './start/demo';
import { DEMO_ZONE, openLivingCases } from './start/living-case';
import { needHome } from './start/home';
import { needFreePorts } from './start/ports';
import { type Service, type ServiceSettings, startService } from './start/service';
import { type Port, type StartSettings, startSettings } from './start/settings';
import { devServerArguments, readyServer } from './start/temporal';
import { WORKER_ENVIRONMENT } from './start/worker-environment';

/*
 * `npm start`: everything on this machine with nothing else installed. Starts the Temporal dev server with its UI, the
 * record store, the mailbox, the worker and the web program, prints the addresses, plays the demo, and stops all of it on Ctrl-C.
 */

const ROOT = join(__dirname, '..');
const say = (words: string) => process.stdout.write(`${words}\n`);

async function main(): Promise<void> {
  const services: Service[] = [];
  stopOnSignal(services);
  try {
    const settings = startSettings(process.env);
    Object.assign(process.env, environmentOf(settings));
    needHome(settings.home);
    if (settings.demoSignIn) Object.assign(process.env, demoSignInEnvironment(settings));
    await needFreePorts(portsOf(settings));
    await startAll(settings, services);
    say(addresses(settings));
    if (settings.demo) await openLivingCases(new Date().toISOString());
    if (settings.plays) await playStories();
    say('Ctrl-C stops everything; the next start finds it all again.');
    throw new Error(await Promise.race(services.map((service) => service.ended)));
  } catch (error) {
    if (stopping) return;
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    await stopAll(services);
    process.exit(1);
  }
}

/** The record store of this start: PostgreSQL where one is named, else the local one. */
async function startStore(store: ServiceSettings, start: (service: ServiceSettings) => Promise<void>): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url) return start(store);
  await migrate(url);
  say('  record store: the PostgreSQL of DATABASE_URL');
}

async function startAll(settings: StartSettings, services: Service[]): Promise<void> {
  const begun = Date.now();
  const { temporal, store, mailbox, worker, web, signIn } = servicesOf(settings);
  const start = async (service: ServiceSettings) => {
    services.push(await startService(service));
    say(`  ${service.name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  };
  say('Starting Caseclock:');
  await Promise.all([
    startStore(store, start),
    start(mailbox),
    start(temporal).then(() => readyServer(`127.0.0.1:${settings.ports.temporal.number}`)),
  ]);
  if (settings.demo) await enterDemoStaff();
  await Promise.all([start(worker), start(web), ...(settings.demoSignIn ? [start(signIn)] : [])]);
  await makeDailySchedules();
}

/** What runs by itself each day, at the daily moment of the agency's settings, else of the demo's agency. */
async function makeDailySchedules(): Promise<void> {
  const client = await connect();
  const otherwise = process.env['CASECLOCK_SETTINGS'] ? {} : { zone: DEMO_ZONE };
  await makeSchedules(client, agencyDay(process.env, otherwise)).finally(() => void client.connection.close());
}

type ServiceName = 'temporal' | 'store' | 'mailbox' | 'worker' | 'web' | 'signIn';

function servicesOf(settings: StartSettings): Record<ServiceName, ServiceSettings> {
  const service = (name: string, program: string, ready: string | null, args: string[] = []): ServiceSettings => ({
    name,
    program: join(ROOT, program),
    args,
    ready,
    env: process.env,
    log: join(settings.home, 'logs', `${name.replaceAll(' ', '-')}.log`),
  });
  return {
    temporal: service('temporal server', 'scripts/start/guardian.cjs', null, [
      temporalProgram(),
      ...devServerArguments(settings),
    ]),
    store: service('record store', 'store/server.ts', STORE_READY),
    mailbox: service('mailbox', 'client/mailbox/main.ts', 'Mailbox ready'),
    worker: { ...service('worker', 'workers/main.ts', 'Worker ready'), env: { ...process.env, ...WORKER_ENVIRONMENT } },
    web: service('web', 'client/web/main.ts', WEB_READY),
    signIn: service('demo sign-in', 'client/web/demo-sign-in/main.ts', SIGN_IN_READY),
  };
}

/** The ports that this start takes. */
function portsOf({ ports: { signIn, ...ports }, demoSignIn }: StartSettings): Port[] {
  return [...Object.values(ports), ...(demoSignIn ? [signIn] : [])];
}

/** What the processes need to find each other. */
function environmentOf({ home, ports }: StartSettings): Record<string, string> {
  return {
    TEMPORAL_ADDRESS: `127.0.0.1:${ports.temporal.number}`,
    CASECLOCK_DATA: join(home, 'data'),
    CASECLOCK_STORE_PORT: String(ports.store.number),
    CASECLOCK_MAILBOX: join(home, 'mailbox'),
    CASECLOCK_SMTP_PORT: String(ports.smtp.number),
    CASECLOCK_MAILBOX_PORT: String(ports.mailbox.number),
    CASECLOCK_WEB_PORT: String(ports.web.number),
    CASECLOCK_SIGN_IN_PORT: String(ports.signIn.number),
    CASECLOCK_SMTP_URL: process.env['CASECLOCK_SMTP_URL'] || `smtp://127.0.0.1:${ports.smtp.number}`,
    // Without settings of an agency it is the demo's.
    CASECLOCK_ZONE: process.env['CASECLOCK_ZONE'] || DEMO_ZONE,
    CASECLOCK_LINKS: process.env['CASECLOCK_LINKS'] || `http://localhost:${ports.ui.number}`,
  };
}

/** The web program takes the people whom the demo's sign-in names. Fails where others could reach that. */
function demoSignInEnvironment({ home, ports }: StartSettings): Record<string, string> {
  demoSignInSettings(process.env);
  return {
    CASECLOCK_OIDC_ISSUER: demoIssuer(ports.signIn.number),
    CASECLOCK_OIDC_CLIENT_ID: DEMO_CLIENT,
    CASECLOCK_OIDC_CLIENT_SECRET: '',
    CASECLOCK_OIDC_CLAIM: '',
    CASECLOCK_SESSION_SECRET: process.env['CASECLOCK_SESSION_SECRET'] || keptSecret(join(home, 'data')),
  };
}

function temporalProgram(): string {
  const folder = process.env['CASECLOCK_PROGRAMS'] || join(ROOT, 'var/programs');
  const found = JSON.parse(readFileSync(join(folder, 'found.json'), 'utf8')) as { temporal: string };
  return found.temporal;
}

async function playStories(): Promise<void> {
  const shown = new Map<string, number>();
  await playDemos(say, (about, share) => {
    const tenths = Math.floor(share * 10);
    const before = shown.get(about) ?? 0;
    if (tenths > before) process.stdout.write(`${before === 0 ? `Playing ${about}: ` : ''}${tenths}0 % `);
    if (tenths === 10 && before < 10) process.stdout.write('\n');
    shown.set(about, Math.max(before, tenths));
  });
}

let stopping = false;

function stopOnSignal(services: Service[]): void {
  const stop = () => {
    if (stopping) return;
    stopping = true;
    say('\nStopping …');
    stopAll(services).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  // Whatever started this and is gone ends it as well.
  process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop);
}

/** The last one started stops first: the worker before what it works with. */
async function stopAll(services: Service[]): Promise<void> {
  for (const service of services.toReversed()) {
    const begun = Date.now();
    await service.stop();
    say(`  ${service.name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  }
}

void main();
