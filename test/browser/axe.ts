import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on a page by WCAG 2.2 AA and its own best practices, or by some rules, each with the place: none is wanted. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // By evaluation: a script element would be kept out by the policy of the page.
  await page.evaluate(AXE);
  const options = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  return page.evaluate(`axe.run(${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(': '))))`);
}
