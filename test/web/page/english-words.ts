/*
 * English words on a page that is in Spanish: outside what is marked as English, as code, or as typed by somebody.
 */

// Common words of the pages that are none in Spanish.
const WORDS =
  'the of and is are was were be been has have had does did not but if then than this that these those which who whom ' +
  'whose what when where why how with without within from until since after before between during at by for to into on ' +
  'its it their they them you your we our an or as there here all each every any some other another must can cannot ' +
  'could should would will shall due day days week weeks month months year years date dates today tomorrow yesterday open ' +
  'opened closed late overdue done missed met seen case cases worker workers child children parent parents family ' +
  'caregiver staff somebody nobody person people name names visit visits contact report reports review reviews reviewed ' +
  'written signed approved approval submitted returned recorded record plan’s update updates service services referral ' +
  'hearing hearings court order orders placement removal home goal goals objective objectives step steps question answer ' +
  'yes none more less most least first last next back search save send delete add change changed changes show shown hide ' +
  'settings page pages help sign warning warnings duty duties month’s';

const ENGLISH = new Set(WORDS.split(' '));

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
// Codes, and what somebody types or has typed.
const NOT_READ = /^(?:script|style|code|kbd|samp|pre|textarea|q)$/;
const SPOKEN = /\s(?:aria-label|title|alt|placeholder|data-label)="([^"]*)"/g;

/** Each run of text with an English word in it. `typed` are texts that people wrote: they are in their own words. */
export function englishIn(page: string, typed: readonly string[] = []): string[] {
  const found = new Set<string>();
  for (const text of textsOf(page)) {
    const words = typed.reduce((left, each) => left.replaceAll(each, ' '), text);
    if (words.split(/[^\p{L}\p{N}_'’./@-]+/u).some((word) => ENGLISH.has(bare(word)))) found.add(text);
  }
  return [...found];
}

function bare(word: string): string {
  return word.toLowerCase().replace(/^[-./'’]+|[-./'’]+$/g, '');
}

/** The texts that are read as Spanish, in their order, attributes that are spoken among them. */
function textsOf(page: string): string[] {
  const texts: string[] = [];
  const left: boolean[] = [];
  for (const [, tag, text] of page.matchAll(/<([^>]*)>|([^<]+)/g)) {
    const unread = left.at(-1) ?? false;
    if (text !== undefined) {
      if (!unread) texts.push(unescaped(text));
      continue;
    }
    const [, closes, name = '', attributes = ''] = /^(\/?)([\w-]*)([^]*)$/.exec(tag ?? '') ?? [];
    if (closes) left.pop();
    else {
      const isForeign = unread || NOT_READ.test(name) || (name !== 'html' && /\slang="en"/.test(attributes));
      if (!isForeign) texts.push(...[...attributes.matchAll(SPOKEN)].map(([, said = '']) => unescaped(said)));
      if (!VOID.test(name) && !attributes.endsWith('/') && name) left.push(isForeign);
    }
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

function unescaped(text: string): string {
  return text.replace(/&(\w+|#\d+);/g, (whole, name: string) => NAMED[name] ?? whole);
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
