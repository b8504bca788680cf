import { LIST_NAMES, valuesOf } from '../../../../domain/case/lists';
import { PLAN_STATES } from '../../../../client/web/vocabulary/choices/plan';
import { PARTS, SENTENCES } from '../../../../client/web/vocabulary/sentences/all';
import { type Written, writtenIn } from './written';

/*
 * Whatever the core can say to a person is found in its source, whether or not a story of the tests comes to say it: each
 * has a template, with places where the source puts something in.
 */

const ENGLISH = [...SENTENCES, ...Object.values(PARTS).flat()].map(({ en }) => en);

/** Whether a template says this, whole or as a part: its words are there, in their order. */
function hasTemplate({ words }: Written): boolean {
  const shape = new RegExp(words.split('…').map(escaped).join('[^]*'));
  return ENGLISH.some((english) => shape.test(english)) || VALUES.has(words);
}

/** The values of lists and the states of a plan are codes, translated where they are chosen. */
const VALUES = new Set<string>([...LIST_NAMES.flatMap((name) => valuesOf(name)), ...Object.keys(PLAN_STATES)]);

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

const isSentence = ({ words }: Written) => /[.?]$/.test(words.trim());
const isWhole = ({ words }: Written) => /^[\p{L}…“]/u.test(words);

test('every sentence with which a command is refused has a template in Spanish', () => {
  const refusals = writtenIn('domain/commands', 'domain/policy.ts').filter(isSentence);
  expect(refusals.length).toBeGreaterThan(200);
  expect(refusals.filter((each) => !hasTemplate(each))).toEqual([]);
});

test('every sentence with which a document is not printed, or not given, has a template in Spanish', () => {
  const refusals = writtenIn('client/documents').filter(isSentence);
  expect(refusals.length).toBeGreaterThan(10);
  expect(refusals.filter((each) => !hasTemplate(each))).toEqual([]);
});

test('every reason, warning, gate and line of the rules has a template in Spanish', () => {
  const said = writtenIn('domain/duties/vocabulary', 'domain/duties/explain.ts', 'policies')
    .filter(isWhole)
    // What a rule asks is quoted as it is; a pack that is put together wrongly fails for developers.
    .filter(({ file }) => !/\/(?:rules|chapter)\.ts$/.test(file));
  expect(said.length).toBeGreaterThan(150);
  expect(said.filter((each) => !hasTemplate(each))).toEqual([]);
});
