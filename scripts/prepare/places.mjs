import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const SUFFIX = process.platform === 'win32' ? '.exe' : '';

/** Where a program that was fetched is kept. The version is in the name, so that an upgrade fetches anew. */
export const cachedPath = (program, cache) => join(cache, `${program.command}-${program.version}${SUFFIX}`);

export const fileNameOf = (program) => `${program.command}${SUFFIX}`;

/** Looks where nothing has to be fetched: `{ path, tried }`, without a path when no place had it. */
export async function lookAround(program, cache) {
  const given = process.env[program.variable];
  if (given) return { path: await asTold(program, given), tried: [] };
  const tried = [];
  const path = (await onPath(program, tried)) ?? (await inCache(program, cache, tried));
  return { path, tried };
}

/** Who names a program means that one: nothing else is taken instead. */
async function asTold(program, given) {
  const path = resolve(given);
  const problem = isFile(path) ? (await program.check(path)).problem : 'is not there';
  if (problem) throw new Error(`${program.variable} names ${path}, which ${problem}.`);
  return path;
}

async function onPath(program, tried) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = new Set(folders.map((folder) => resolve(folder, fileNameOf(program))).filter(isFile));
  if (paths.size === 0) tried.push({ place: 'PATH', says: `no ${program.command}` });
  for (const path of paths) {
    const { problem } = await program.check(path);
    if (!problem) return path;
    tried.push({ place: 'PATH', says: `${path} ${problem}`, isWorthSaying: true });
  }
  return undefined;
}

async function inCache(program, cache, tried) {
  const path = cachedPath(program, cache);
  const { problem } = existsSync(path) ? await program.check(path) : { problem: 'is not there yet' };
  if (!problem) return path;
  tried.push({ place: "The project's cache", says: `${path} ${problem}` });
  return undefined;
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
