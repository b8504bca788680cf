import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DOCUMENTS } from '../../policies/documents';
import { ROOT } from './document';
import { idsIn } from './ids';

// Where a rule is kept, the nearest first; the registers tell of ids and keep none of them.
const FOLDERS = ['policies', 'domain', 'activities', 'client'];

/** Of each id the file that does what the sentence asks: a duty before what is refused or shown, in its own document's folder if there. */
export function filesThatDo(): Map<string, string> {
  const files = FOLDERS.flatMap(filesUnder).filter((path) => !path.endsWith('/rules.ts'));
  const citing = files.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    return { path, owes: new Set(owedIn(text)), cites: new Set(citesIn(text)), mentions: new Set(idsIn(text)) };
  });
  const first = new Map<string, string>();
  for (const { prefix, folder } of DOCUMENTS) {
    const own = citing.filter(({ path }) => path.startsWith(`policies/${folder}/`));
    const inRules = citing.filter(({ path }) => path.startsWith('policies/'));
    for (const some of [own, inRules, citing]) {
      for (const how of ['owes', 'cites', 'mentions'] as const) {
        const found = some.flatMap((file) => [...file[how]].map((id) => ({ id, path: file.path })));
        for (const { id, path } of found) if (id.startsWith(`${prefix}.`) && !first.has(id)) first.set(id, path);
      }
    }
  }
  return first;
}

/** The file that declares a rule of the product by its kind or code. */
export function fileThatDeclares(name: string): string {
  const declared = filesUnder('policies').find((path) => readFileSync(join(ROOT, path), 'utf8').includes(`'${name}'`));
  return declared ?? 'policies/packs.ts';
}

/** TypeScript files under a folder, as paths from the top of the project, in order. */
export function filesUnder(folder: string): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

/** What the duties of a file cite. */
function owedIn(text: string): string[] {
  return text
    .split(/\bduty(?:<[^(]*>)?\('/)
    .slice(1)
    .flatMap((declared) => citesIn(declared.slice(0, declared.indexOf('\n});'))));
}

function citesIn(text: string): string[] {
  return [...text.matchAll(/\bcites: \[([^\]]*)\]/g)].flatMap(([, ids]) => idsIn(ids ?? ''));
}
