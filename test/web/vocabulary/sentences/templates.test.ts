import { PARTS, SENTENCES } from '../../../../client/web/vocabulary/sentences/all';
import { isPlace } from '../../../../client/web/vocabulary/sentences/places';
import { holesOf, templateOf } from '../../../../client/web/vocabulary/sentences/template';
import { COMMAND_NAMES } from '../../../../domain/commands/catalogue';

const TERMS = [...SENTENCES, ...Object.values(PARTS).flat()];

test('every place of a template is of a kind that is known', () => {
  const kinds = TERMS.flatMap(({ en }) => holesOf(en).map(({ kind }) => kind.replace(/\*$/, '')));
  expect(kinds.filter((kind) => !isPlace(kind) && !Object.hasOwn(PARTS, kind))).toEqual([]);
});

test('what a Spanish sentence takes up stands in the English one', () => {
  const strangers = TERMS.flatMap(({ en, es }) => {
    const there = holesOf(en).map(({ name }) => name);
    return holesOf(es).flatMap(({ name }) => (there.includes(name) ? [] : [`${es}: ${name}`]));
  });
  expect(strangers).toEqual([]);
});

test('a day, a person or a number that is said in English is said in Spanish as well', () => {
  const facts = ['day', 'month', 'time', 'number', 'person', 'person*'];
  const lost = TERMS.flatMap(({ en, es }) => {
    const taken = holesOf(es).map(({ name }) => name);
    const left = holesOf(en).filter(({ name, kind }) => facts.includes(kind) && !taken.includes(name));
    // Said once in Spanish where English says it twice.
    return left.flatMap(({ name }) => (['again', 'about'].includes(name) ? [] : [`${en}: ${name}`]));
  });
  expect(lost).toEqual([]);
});

test('something stands between two places, so that it is clear where one ends', () => {
  const joined = TERMS.filter(({ en }) => {
    const { english } = templateOf({ en, es: '' });
    return english.some((token, index) => typeof token === 'object' && typeof english[index + 1] === 'object');
  });
  expect(joined).toEqual([]);
});

test('commands that a Spanish sentence names are commands', () => {
  const named = TERMS.flatMap(({ es }) => [...es.matchAll(/\[(\w+)\]/g)].map(([, name]) => name as string));
  const known: readonly string[] = COMMAND_NAMES;
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !known.includes(name))).toEqual([]);
});

test('no sentence is translated twice, and none is empty', () => {
  const english = SENTENCES.map(({ en }) => en);
  expect(english.filter((each, index) => english.indexOf(each) < index)).toEqual([]);
  expect(TERMS.filter(({ en, es }) => !en.trim() || !es.trim())).toEqual([]);
});
