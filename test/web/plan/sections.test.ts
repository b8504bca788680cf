import {
  fieldsOf,
  PLAN_SECTIONS,
  sectionAfter,
  sectionNamed,
  sectionOf,
  sectionPage,
} from '../../../client/web/plan/sections';
import { commandOf } from '../../../domain/commands/catalogue';
import { outlineShape } from '../../../domain/commands/plan-outline';

/* In which section of the pages a plan's fields are written. */

test('every field of a plan is written in one section, and in one alone', () => {
  const { plan: _, outline: __, ...period } = commandOf('revisePlan').shape;
  const { narratives, reviewed, ...pages } = outlineShape;
  const inner = (name: string, fields: object) => Object.keys(fields).map((key) => `outline.${name}.${key}`);
  const all = [
    ...Object.keys(period),
    ...Object.keys(pages).map((page) => `outline.${page}`),
    ...inner('narratives', narratives.of.fields),
    ...inner('reviewed', reviewed.of.fields),
  ];
  const written = PLAN_SECTIONS.flatMap((section) => fieldsOf(section).map((path) => path.join('.')));
  expect([...written].sort()).toEqual([...all].sort());
});

test('a field is found in its section, however deep it stands and in whatever row', () => {
  expect(sectionOf('outline.objectives.3.tasks.0.who')).toBe('objectives');
  expect(sectionOf('outline.narratives.strengths')).toBe('family');
  expect(sectionOf('outline.strengths.0.code')).toBe('factors');
  expect(sectionOf('outline.nothing')).toBeUndefined();
});

test('one section leads to the next, and the last to none', () => {
  const [first, second] = PLAN_SECTIONS;
  expect(sectionAfter(first ?? 'family')).toBe(second);
  expect(sectionAfter(PLAN_SECTIONS.at(-1) ?? 'period')).toBeNull();
});

test('the address of a section names the plan, the section and the field, and nobody', () => {
  expect(sectionPage('C-1', 'plan-2', 'goals', 'outline.children.0.goal')).toBe(
    '/cases/C-1/record/revisePlan?plan=plan-2&section=goals#field-outline-children-0-goal',
  );
  expect(sectionNamed('nothing')).toBeUndefined();
});
