import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on a page by WCAG 2.2 AA and its own best practices, each with the place: none is wanted. */
export async function violations(page: Page): Promise<string[]> {
  // By evaluation: a script element would be kept out by the policy of the page.
  await page.evaluate(AXE);
  return page.evaluate(`axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(': '))))`);
}
