// Runs before `npm start` and `npm test`: makes sure that Node, the packages and Temporal's programs are there.
// Plain Node on purpose, nothing may be needed to get what is needed. Called with --with-test-server by the tests.
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

async function prepare() {
  // The other files are loaded after the check, so that an old Node gives a sentence and not a syntax error.
  const { nodeProblem } = await import('./prepare/node-version.mjs');
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const problem = nodeProblem(process.versions.node, engines.node);
  if (problem) throw new Error(problem);

  const { preparePackages } = await import('./prepare/packages.mjs');
  const { preparePrograms } = await import('./prepare/programs.mjs');
  await preparePackages(root);
  await preparePrograms(root, {
    cache: resolve(root, process.env.CASECLOCK_PROGRAMS || join('var', 'programs')),
    withTestServer: process.argv.includes('--with-test-server'),
  });
}

prepare().catch((error) => {
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
});
