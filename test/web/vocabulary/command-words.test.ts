import { COMMAND_WORDS, commandAbout, commandMenu, commandTitle } from '../../../client/web/vocabulary/command-words';
import { COMMAND_GROUPS } from '../../../client/web/vocabulary/command-groups';
import { COMMAND_NAMES } from '../../../domain/commands/catalogue';
import { unfitTerms } from './terms';

test('each command of the catalogue has a title in English and another one in Spanish', () => {
  expect(Object.keys(COMMAND_WORDS).sort()).toEqual([...COMMAND_NAMES].sort());
  expect(unfitTerms(COMMAND_WORDS)).toEqual([]);
  expect(unfitTerms(COMMAND_GROUPS)).toEqual([]);
});

test('a title names one command only, in both languages', () => {
  for (const language of ['en', 'es'] as const) {
    const titles = COMMAND_NAMES.map((name) => commandTitle(name, language));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

test('the help of a command is a sentence of its own in each language', () => {
  const unfit = COMMAND_NAMES.filter((name) => {
    const [english, spanish] = [commandAbout(name, 'en'), commandAbout(name, 'es')];
    return english === spanish || ![english, spanish].every((sentence) => /^\p{Lu}.*[^.]\.$/u.test(sentence));
  });
  expect(unfit).toEqual([]);
});

test('titles begin with what is done: the imperative in English, the infinitive in Spanish', () => {
  const first = (language: 'en' | 'es') =>
    COMMAND_NAMES.map((name) => commandTitle(name, language).split(' ')[0] ?? '');
  expect(first('es').filter((word) => !/^\p{Lu}\p{Ll}+[aei]r$/u.test(word))).toEqual([]);
  expect(first('en').filter((word) => !/^\p{Lu}\p{Ll}+$/u.test(word))).toEqual([]);
});

test('the menu shows every command once, contacts in front', () => {
  const menu = commandMenu('en');
  expect(menu[0]).toMatchObject({ group: 'contacts', title: 'Contacts' });
  expect(menu[0]?.commands[0]).toMatchObject({ command: 'recordContact', title: 'Record a contact' });
  expect(menu.flatMap(({ commands }) => commands.map(({ command }) => command)).sort()).toEqual(
    [...COMMAND_NAMES].sort(),
  );
});

test('a menu of few commands has only their groups', () => {
  const menu = commandMenu('es', ['approvePlan', 'returnPlan']);
  expect(menu.map(({ title, commands }) => [title, ...commands.map((each) => each.title)])).toEqual([
    ['Aprobaciones', 'Aprobar el plan', 'Devolver el plan'],
  ]);
});
