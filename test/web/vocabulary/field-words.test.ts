import { fieldHint, fieldLabel } from '../../../client/web/vocabulary/field-words';
import { FIELD_NAMES } from '../../../client/web/vocabulary/fields/general';
import { hintFor, HINTS } from '../../../client/web/vocabulary/fields/hints';
import { FIELDS_IN_PLACE } from '../../../client/web/vocabulary/fields/in-place';
import { PLAN_FIELD_NAMES } from '../../../client/web/vocabulary/fields/plan';
import { allFields } from './fields';
import { unfitTerms } from './terms';

const FIELDS = allFields();
const LANGUAGES = ['en', 'es'] as const;

/** What reads the same in both languages: an example that people type as it is. */
const SAME = /^No$/;

/** Descriptions that explain ids or the command line, or repeat the label: the form says no more than the label. */
const LABEL_SAYS_ALL = new Set([
  'birth date, for children',
  'the duty, such as contact/child-1/2027-11',
  'document that it incorporates, or that goes with it',
  'an American Indian child, or reason to know it',
  'last day, if one is planned',
  'reason not signed, or comments',
  'its words, or where it is kept',
  'why it is changed, or why not',
  'checklist, as caseclock checklists shows it',
  'day on which they got documentation, information and support',
  'participant, staff member or provider',
  'service, as it was started',
  'why few may know of it',
]);

test('every field of every command has a label in both languages', () => {
  const unfit = FIELDS.filter(({ command, path }) =>
    LANGUAGES.some((each) => fieldLabel(command, path, each) === path.at(-1)),
  );
  expect(unfit.map(({ command, path }) => `${command}.${path.join('.')}`)).toEqual([]);
  for (const terms of [FIELD_NAMES, PLAN_FIELD_NAMES, FIELDS_IN_PLACE]) expect(unfitTerms(terms, SAME)).toEqual([]);
});

test('two fields that stand side by side in a form never have the same label', () => {
  const alike = LANGUAGES.flatMap((language) => {
    const labels = FIELDS.map(({ command, path }) =>
      [command, ...path.slice(0, -1), '→', fieldLabel(command, path, language)].join(' '),
    );
    return labels.filter((label, index) => labels.indexOf(label) !== index);
  });
  expect(alike).toEqual([]);
});

test('no label is left over: each belongs to a field that some command has', () => {
  const ends = new Set(
    FIELDS.flatMap(({ command, path }) => [command, ...path].map((_, from, all) => all.slice(from).join('.'))),
  );
  const names = [...Object.keys(FIELD_NAMES), ...Object.keys(PLAN_FIELD_NAMES), ...Object.keys(FIELDS_IN_PLACE)];
  expect(names.filter((name) => !ends.has(name))).toEqual([]);
  expect(Object.keys(FIELD_NAMES).filter((name) => Object.hasOwn(PLAN_FIELD_NAMES, name))).toEqual([]);
});

test('a caseworker is asked for the day of what was done, not for “on”', () => {
  expect(fieldLabel('recordContact', ['on'], 'en')).toBe('Day of the contact');
  expect(fieldLabel('endPlacement', ['on'], 'es')).toBe('Último día en el hogar');
  expect(fieldLabel('openCase', ['takenOver', 'hearings', 0, 'on'], 'en')).toBe('Day of the hearing');
});

test('a field inside of a list is found by its path, with or without its place in the list', () => {
  expect(fieldLabel('recordContact', ['with', 2, 'seen'], 'es')).toBe('Se le vio en persona');
  expect(fieldLabel('createPlan', ['outline', 'objectives', '2', 'from'], 'es')).toBe('Se deriva de');
  expect(fieldLabel('createPlan', ['outline', 'narratives', 'strengths'], 'en')).toBe('Strengths of the family');
  expect(fieldLabel('createPlan', ['outline', 'strengths'], 'en')).toBe('Strengths');
  expect(fieldHint('recordContact', ['with', 0, 'seen'], 'en')).toContain('everybody named counts as seen');
});

test('what the core says beyond a label is said below it, in both languages', () => {
  const abouts = FIELDS.flatMap(({ field }) => ('about' in field ? [field.about] : []));
  const saysMore = (about: string) => /[;:,]|^of | such as /.test(about) && !/, such as [a-z]+-\d/.test(about);
  const unhinted = [...new Set(abouts)].filter(
    (about) => saysMore(about) && !hintFor(about) && !LABEL_SAYS_ALL.has(about),
  );
  expect(unhinted).toEqual([]);
  expect(Object.keys(HINTS).filter((about) => !abouts.includes(about))).toEqual([]);
  expect(unfitTerms(HINTS)).toEqual([]);
});

test('a hint is a sentence', () => {
  const hints = FIELDS.flatMap(({ command, path }) => LANGUAGES.map((each) => fieldHint(command, path, each)));
  const said = hints.filter((hint): hint is string => hint !== null);
  expect(said.filter((hint) => !/^[\p{Lu}\d].*\.$/u.test(hint))).toEqual([]);
});

test('a day that may be left empty says what it then is', () => {
  expect(fieldHint('recordContact', ['on'], 'en')).toBe('Today, if you leave it empty.');
  expect(fieldHint('recordContact', ['on'], 'es')).toBe('Hoy, si lo deja en blanco.');
  expect(fieldHint('endPlacement', ['on'], 'en')).toBeNull();
  expect(fieldHint('recordContact', ['nothing', 'here'], 'en')).toBeNull();
});
