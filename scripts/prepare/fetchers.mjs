import { mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cachedPath } from './places.mjs';
import { step } from './progress.mjs';
import { pypi } from './pypi.mjs';
import { sdkDownload } from './sdk-download.mjs';

/** The sources of last resort, in the order in which they are asked. */
export const fetchers = [sdkDownload, pypi].map(({ place, fetchInto }) => ({
  place,
  fetch: (program, cache) => step(`Fetching ${program.title} from ${place}`, () => arrive(program, cache, fetchInto)),
}));

/** Fetches into a folder of its own and moves what runs into the cache: an interrupted fetch leaves nothing half done. */
async function arrive(program, cache, fetchInto) {
  removeLeftovers(cache);
  const folder = mkdtempSync(join(cache, ARRIVING));
  try {
    const { problem } = await fetchInto(program, folder);
    const arrived = fileIn(folder, program.command);
    if (!arrived) return { problem: problem ?? `brought no ${program.command}` };
    const check = await program.check(arrived);
    if (check.problem) return { problem: `brought one that ${check.problem}` };
    renameSync(arrived, cachedPath(program, cache));
    return { path: cachedPath(program, cache) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ARRIVING = '.arriving-';
const AN_HOUR = 3_600_000;

function removeLeftovers(cache) {
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith(ARRIVING))) {
    const age = Date.now() - statSync(join(cache, name)).mtimeMs;
    if (age > AN_HOUR) rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** pip leaves bin/temporal, the SDK leaves temporal-v1.9.1, and on Windows .exe is added. */
function fileIn(folder, command) {
  const names = readdirSync(folder, { recursive: true }).filter((name) => basename(name).startsWith(command));
  return names
    .map((name) => join(folder, name))
    .find((path) => statSync(path).isFile() && !path.endsWith('.downloading'));
}
