import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './rules/document';
import { rulesPage } from './rules/page';

/* Writes docs/rules.md anew: npm run rules, after rules, their registers (rules.ts) or titles of tests have changed. */

writeFileSync(join(ROOT, 'docs/rules.md'), rulesPage());
