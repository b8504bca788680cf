import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_NAMES } from '../../policies/packs';
import { type Lived, livedUnder, RELEASED } from '../harness/released';

/* A case runs for years by the pack that it was opened with: what was released stays as it is. */

const CHANGED = (pack: string) =>
  `${pack} is released, and it does not do any more what it did: running cases would change under people's hands.\n` +
  'Make a new version instead: leave the old rules as they are, write what is new beside them, and add a pack in ' +
  'policies/packs.ts with what is varied (as santa-clara@2027.2 does). Then write its file: ' +
  'node --import tsx scripts/release-pack.ts NAME@VERSION. Running cases go over to it with caseclock policy adopt.\n' +
  'If nothing that people see was meant to change, mend the code.';

jest.setTimeout(300_000);

test.each(PACK_NAMES)('%s does what it did when it was released', async (pack) => {
  const path = join(RELEASED, `${pack}.json`);
  if (!existsSync(path)) throw new Error(`${pack} has no file yet: node --import tsx scripts/release-pack.ts ${pack}`);
  const released = JSON.parse(readFileSync(path, 'utf8')) as Lived;
  const differences = differencesOf(released, await livedUnder(pack));
  if (differences.length > 0) throw new Error([CHANGED(pack), ...differences.slice(0, 20)].join('\n'));
});

function differencesOf(released: Lived, now: Lived): string[] {
  return Object.entries(released).flatMap(([story, was]) =>
    (['lines', 'duties', 'warnings'] as const).flatMap((part) => {
      const [before, after] = [new Set(was[part]), new Set(now[story]?.[part])];
      return [
        ...[...before].filter((line) => !after.has(line)).map((line) => `${story}: gone: ${line}`),
        ...[...after].filter((line) => !before.has(line)).map((line) => `${story}: new: ${line}`),
      ];
    }),
  );
}
