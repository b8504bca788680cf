import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { atMost, run } from './command.mjs';
import { step } from './progress.mjs';

/** Installs exactly what package-lock.json names, unless that is what is there. */
export async function preparePackages(root) {
  if (sameStamp(root)) return;
  if (!isInstalled(root)) await install(root);
  mkdirSync(dirname(stampFile(root)), { recursive: true });
  writeFileSync(stampFile(root), JSON.stringify(stampOf(root)));
}

const stampFile = (root) => join(root, 'node_modules', '.caseclock-lock');
const lockFile = (root) => join(root, 'package-lock.json');

/** The platform belongs to it: a folder shared with a container may hold the other system's native parts. */
function stampOf(root) {
  const lock = createHash('sha256')
    .update(readFileSync(lockFile(root)))
    .digest('hex');
  return { lock, platform: `${process.platform}-${process.arch}` };
}

/** A damaged stamp counts as none. */
function readStamp(root) {
  try {
    return JSON.parse(readFileSync(stampFile(root), 'utf8'));
  } catch {
    return undefined;
  }
}

function sameStamp(root) {
  const stamp = readStamp(root);
  const wanted = stampOf(root);
  return stamp?.lock === wanted.lock && stamp.platform === wanted.platform;
}

/** Somebody may have used npm itself: npm notes in node_modules what it installed, written last of all. */
function isInstalled(root) {
  const note = join(root, 'node_modules', '.package-lock.json');
  const stamp = readStamp(root);
  if (!existsSync(note) || (stamp && stamp.platform !== stampOf(root).platform)) return false;
  const has = JSON.parse(readFileSync(note, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(lockFile(root), 'utf8')).packages;
  return Object.entries(wants).every(([path, { version, optional }]) => {
    return path === '' || (optional && !has[path]) || has[path]?.version === version;
  });
}

/**
 * npm ci refuses a lock file that leaves out packages of other systems, which happens when it was written where the
 * registry did not have them. npm install takes the same versions and does without the rest.
 */
async function install(root) {
  const strict = await npm(root, 'Installing the packages of package-lock.json', ['ci']);
  if (!strict.problem) return;
  if (!strict.output.includes('EUSAGE')) throw new Error(installProblem(strict));
  const label = 'package-lock.json does not name every package; installing what it names';
  const lenient = await npm(root, label, ['install', '--no-save']);
  if (lenient.problem) throw new Error(installProblem(lenient));
}

function npm(root, label, what) {
  const [command, ...args] = npmCommand();
  const options = ['--include=dev', '--no-audit', '--no-fund', '--no-update-notifier'];
  const shell = command === 'npm' && process.platform === 'win32';
  return step(label, () =>
    run(command, [...args, ...what, ...options], { cwd: root, env: npmEnvironment(), shell, giveUp: atMost(1800) }),
  );
}

function installProblem({ problem, output }) {
  const lines = output.trim().split('\n').slice(0, 12);
  return `npm could not install the packages: ${problem}
${lines.map((line) => `  ${line}`).join('\n')}
Check that this machine reaches its package registry (npm ping), then try again.`;
}

/** The npm that called us, else the one beside this Node, else the one on PATH. */
function npmCommand() {
  const calledBy = process.env.npm_execpath;
  if (calledBy && basename(calledBy) === 'npm-cli.js') return [process.execPath, calledBy];
  const bin = dirname(process.execPath);
  const places = ['../lib/node_modules', 'node_modules'].map((folder) => join(bin, folder, 'npm/bin/npm-cli.js'));
  const beside = places.find((path) => existsSync(path));
  return beside ? [process.execPath, beside] : ['npm'];
}

/**
 * What the outer npm tells its scripts about itself would be read as options by the inner one. Settings of the person
 * (registry, cache, certificates, proxy) come the same way and must stay.
 */
const OF_THE_OUTER_NPM =
  /^(npm_(lifecycle|package)_.*|npm_command|npm_config_(dry_run|global|global_prefix|include|json|local_prefix|loglevel|omit|only|prefix|production|silent|workspaces?))$/i;

function npmEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_THE_OUTER_NPM.test(name)));
}
