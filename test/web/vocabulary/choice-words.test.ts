import { CHOICE_WORDS, choiceWord, optionsOf, termsOf } from '../../../client/web/vocabulary/choice-words';
import { LIST_WORDS } from '../../../client/web/vocabulary/choices/lists';
import { LIST_NAMES, valuesOf } from '../../../domain/case/lists';
import { COMMANDS } from '../../../domain/commands/catalogue';
import { allFields } from './fields';
import { unfitTerms } from './terms';

test('whatever a command lets people choose has words in both languages', () => {
  const unfit = allFields().flatMap(({ command, path, field }) =>
    field.kind === 'choice' && !termsOf(field.of) ? [`${command}.${path.join('.')}`] : [],
  );
  expect(unfit).toEqual([]);
});

test('every value of every list has words in both languages, and no other value has', () => {
  for (const list of LIST_NAMES) expect(Object.keys(LIST_WORDS[list]).sort()).toEqual(valuesOf(list).sort());
});

test.each(Object.entries({ ...CHOICE_WORDS, ...LIST_WORDS }))(
  '%s: Spanish is Spanish, and nothing is empty',
  (_, of) => {
    expect(unfitTerms(of)).toEqual([]);
  },
);

test.each(Object.entries({ ...CHOICE_WORDS, ...LIST_WORDS }))('%s: no two values read alike', (_, of) => {
  for (const language of ['en', 'es'] as const) {
    const words = Object.values(of).map((term: { en: string; es: string }) => term[language]);
    expect(new Set(words).size).toBe(words.length);
  }
});

test('nobody reads a code: what people choose from begins with a capital letter and has no dashes for spaces', () => {
  const codes = Object.values(CHOICE_WORDS)
    .flatMap((of): { en: string; es: string }[] => Object.values(of))
    .flatMap(({ en, es }) => [en, es])
    .filter((words) => !/^\p{Lu}/u.test(words) || /^[a-z]+(?:-[a-z]+)+$/.test(words));
  expect(codes).toEqual([]);
});

test('a form offers the places of a contact in the order of the core', () => {
  expect(optionsOf(COMMANDS.recordContact.shape.place, 'es').map(({ words }) => words)).toEqual([
    'Hogar de la familia',
    'En la colocación',
    'Escuela',
    'Oficina',
    'Tribunal',
    'Otro lugar',
  ]);
});

test('what an agency added to a list is offered after the list, in its own words', () => {
  const own = { 'exchange-topics': ['Benefits of the tribe'] };
  expect(optionsOf(COMMANDS.logExchange.shape.topics, 'es', own).slice(-2)).toEqual([
    { value: 'other', words: 'Otro tema' },
    { value: 'Benefits of the tribe', words: 'Benefits of the tribe' },
  ]);
});

test('the same code reads as what it means where it stands', () => {
  expect(choiceWord('contact-status', 'attempted', 'en')).toBe('Attempted: nobody was met or reached');
  expect(choiceWord('miss-reason', 'attempted', 'en')).toBe('Attempted without success');
  expect(choiceWord('permanency-alternatives', '<None>', 'en')).toBe('None');
});

test('roles are offered as the case has them, and an auditor has words too', () => {
  expect(optionsOf(COMMANDS.addStaff.shape.role, 'es')).toHaveLength(8);
  expect(choiceWord('role', 'auditor', 'es')).toBe('Auditor(a)');
});
