import type { Aged } from './aged';
import { dueTogether } from './due-together';
import type { Figure } from './figures';
import { importRates } from './importing';
import { journallingLatencies } from './journalling';
import { memoryPerCase } from './memory';
import { startRealEffects } from './real-effects';
import type { Size } from './size';
import { setUp } from './stand';
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
  const memory: Aged = { name: 'Memory per cached case', value: await memoryPerCase(size), unit: 'KB', atMost: 250 };
  const { alone, missing } = await worklists(say);
  return { alone: [memory, ...alone], beside: await withEffects(size, say), missing };
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
  const real = await startRealEffects(STAFF);
  // In real time: the settings of a play make a server slow when much is due at once.
  const stand = await setUp({ real: real.activities, serverSettings: [] });
  try {
    say('journalling …');
    const journalled = await journallingLatencies(stand, size);
    say('imports …');
    const imports = await importRates(stand, size);
    say('due together …');
    const due = await dueTogether(stand, size);
    await stand.refuseTroubles();
    return [
      { name: 'Due at once until mailed', unit: 'per second', aim: { atLeast: 0.6 }, pairs: due },
      { name: 'Importing', unit: 'per second', aim: { atLeast: 0.3 }, pairs: imports },
      { name: 'A command until recorded (beside: not recorded)', unit: 'ms', aim: { atMost: 1.25 }, pairs: journalled },
    ];
  } finally {
    await stand.stop();
    await real.stop();
  }
}
