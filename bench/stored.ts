import type { Aged } from './aged';
import { dueTogether } from './due-together';
import { migrate } from '../store/migrate';
import { findPostgres, startPostgres } from '../test/harness/postgres';
import type { Figure } from './figures';
import { importRates } from './importing';
import { journallingLatencies } from './journalling';
import { memoryPerCase } from './memory';
import { type RealEffects, startRealEffects } from './real-effects';
import { median, type Pair, ratiosOf } from './pairs';
import type { Size } from './size';
import { setUp, type Stand } from './stand';
import { STAFF } from './ten-years';
import { worklistOnPglite, worklistOnPostgres } from './worklists';

/** What the record store and a full worker come to. */
export interface Stored {
  alone: Aged[];
  beside: Figure[];
  /** What could not be measured here, and why. */
  missing: string[];
}

/** Takes the figures that need a record store, a mail server, or a worker of its own. */
export async function takeStored(size: Size, say: (what: string) => void): Promise<Stored> {
  say('memory …');
  const memory = memoryFigure(await memoryPerCase(size));
  const { alone, missing } = await worklists(say);
  const local = await withEffects(size, say);
  const onPostgres = await journallingOnPostgres(size, say);
  const beside = 'missing' in onPostgres ? local : [...local, onPostgres];
  return { alone: [memory, ...alone], beside, missing };
}

/** What a machine has room for is the absolute figure, so that has the aim; beside it what Temporal itself takes. */
export function memoryFigure(pairs: readonly Pair[]): Aged {
  const cases = pairs.map(({ real }) => real);
  const bare = median(pairs.map((pair) => pair.bare));
  const ends = [Math.min(...cases), Math.max(...cases)].map((value) => value.toFixed(1)).join(' – ');
  const beside = `${ends}; a bare workflow ${bare.toFixed(1)} KB, ratio ${ratiosOf([...pairs]).median.toFixed(2)}`;
  return { name: 'Memory per cached case', value: median(cases), unit: 'KB', atMost: 250, beside };
}

const LIST = 'One worker’s list out of 100,000 duties';

async function worklists(say: (what: string) => void): Promise<{ alone: Aged[]; missing: string[] }> {
  say('worklists …');
  const local: Aged = { name: `${LIST}, PGlite`, value: await worklistOnPglite(), unit: 'ms', atMost: 50 };
  const onPostgres = await worklistOnPostgres();
  if (typeof onPostgres === 'object')
    return { alone: [local], missing: [`${LIST} on PostgreSQL was not measured: ${onPostgres.missing}.`] };
  const value = onPostgres;
  return { alone: [{ name: `${LIST}, PostgreSQL`, value, unit: 'ms', atMost: 20 }, local], missing: [] };
}

async function withEffects(size: Size, say: (what: string) => void): Promise<Figure[]> {
  return onStand(await startRealEffects(STAFF), async (stand) => {
    say('journalling …');
    const journalled = await journallingLatencies(stand, size);
    say('imports …');
    const imports = await importRates(stand, size);
    say('due together …');
    const due = await dueTogether(stand, size);
    return [
      { name: 'Due at once until mailed', unit: 'per second', aim: { atLeast: 0.6 }, pairs: due },
      { name: 'Importing', unit: 'per second', aim: { atLeast: 0.3 }, pairs: imports },
      journallingFigure('PGlite', journalled),
    ];
  });
}

/** The shape of production: there the store is a PostgreSQL. */
async function journallingOnPostgres(size: Size, say: (what: string) => void): Promise<Figure | { missing: string }> {
  const found = findPostgres();
  if ('missing' in found) return found;
  say('journalling, PostgreSQL …');
  const running = await startPostgres(found);
  await migrate(running.url);
  const real = await startRealEffects(STAFF, Promise.resolve(running));
  return onStand(real, async (stand) => journallingFigure('PostgreSQL', await journallingLatencies(stand, size)));
}

function journallingFigure(store: string, pairs: Pair[]): Figure {
  const name = `A command until recorded (beside: not recorded), ${store}`;
  return { name, unit: 'ms', aim: { atMost: 1.25 }, pairs };
}

/** In real time: the settings of a play make a server slow when much is due at once. */
async function onStand<Taken>(real: RealEffects, take: (stand: Stand) => Promise<Taken>): Promise<Taken> {
  const stand = await setUp({ real: real.activities, serverSettings: [] });
  try {
    const taken = await take(stand);
    await stand.refuseTroubles();
    return taken;
  } finally {
    await stand.stop();
    await real.stop();
  }
}
