import type { Page } from 'playwright-core';
import { violations } from './axe';

/** What makes a page hard to use on a phone of a width: a page that is wider, and what is too small to be hit. */
export async function hardToUse(page: Page, width: number): Promise<string[]> {
  const over = await page.evaluate<number>(`document.documentElement.scrollWidth - ${width}`);
  const wide = over > 0 ? [`${over} pixels wider than the screen`] : [];
  return [...wide, ...(await page.evaluate<string[]>(TOO_SMALL)), ...(await violations(page, ['target-size']))];
}

// WCAG 2.2, 2.5.8: 24 by 24 pixels; a link in a sentence is as high as its line. A choice is hit by its label, too.
const TOO_SMALL = `[...document.querySelectorAll('a, button, input:not([type=hidden]), select, textarea, summary')]
  .filter((each) => each.tabIndex >= 0 && !(each.matches('a') && getComputedStyle(each).display === 'inline'))
  .filter((each) => each.getClientRects().length > 0 && !each.closest('.unseen') && !each.matches('.usa-skipnav'))
  .filter((each) => {
    const places = [each, ...(each.labels ?? [])].map((place) => place.getBoundingClientRect());
    return !places.some(({ width, height }) => width >= 24 && height >= 24);
  })
  .map((each) => 'too small: ' + each.outerHTML.slice(0, 120))`;
