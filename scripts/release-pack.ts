import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PACK_NAMES } from '../policies/packs';
import { livedUnder, RELEASED, STORIES, storiesIn } from '../test/harness/released';

/*
 * Writes down what a new pack does, to hold it to that from then on: node --import tsx scripts/release-pack.ts NAME@VERSION
 *
 * A file that is there is not written again: a running case runs by it. Until the first release, and only until then,
 * --unreleased writes the stories and the files of all packs anew.
 */

const ROOT = resolve(__dirname, '..');
const SCENARIOS = join(ROOT, 'test/scenarios');

async function main(args: string[]): Promise<void> {
  const anew = args.includes('--unreleased');
  if (anew) refuseIfReleased();
  if (anew) copyStories();
  const packs = anew ? PACK_NAMES : args;
  const stranger = packs.find((pack) => !PACK_NAMES.includes(pack));
  if (packs.length === 0 || stranger) throw new Error(`Name a pack: ${PACK_NAMES.join(', ')}.`);
  for (const pack of packs) await write(pack, anew);
}

async function write(pack: string, anew: boolean): Promise<void> {
  const path = join(RELEASED, `${pack}.json`);
  if (existsSync(path) && !anew)
    throw new Error(`${path} is there: ${pack} is released and frozen. Make a new version (docs/policy-author.md).`);
  writeFileSync(path, `${JSON.stringify(await livedUnder(pack), null, 1)}\n`);
  console.log(`${pack} is written down.`);
}

function refuseIfReleased(): void {
  const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
  if (!changelog.includes('## 0.1.0 (unreleased)')) throw new Error('0.1.0 is released: its packs are frozen.');
}

/** The stories of today, without the tables that they are held against elsewhere. */
function copyStories(): void {
  mkdirSync(STORIES, { recursive: true });
  for (const story of storiesIn(SCENARIOS)) {
    copyFileSync(join(SCENARIOS, story), join(STORIES, story));
    const words = readFileSync(join(STORIES, story), 'utf8').replace(/^table: .*\n/m, '');
    writeFileSync(join(STORIES, story), words.replace('../../docs/', '../../../../docs/'));
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
