import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InMemoryStage } from '../../../client/simulate/in-memory-stage';
import { play } from '../../../client/simulate/play';
import { readScenario } from '../../../client/simulate/scenario-file';
import { dutyTitle, isKnownTitle, TITLES } from '../../../client/web/vocabulary/duty-titles';
import { PLAN_KINDS } from '../../../domain/case/plan';
import { agenda } from '../../../domain/duties/agenda';
import type { Subject } from '../../../domain/duties/duty';
import { forecast } from '../../../domain/duties/forecast';
import { DUTY_KINDS, policyOf, rulesOfKind } from '../../../policies/packs';
import { unfitTerms } from './terms';

const SCENARIOS = join(__dirname, '../../scenarios');
const stories = readdirSync(SCENARIOS).filter((name) => name.endsWith('.yaml'));

/** Something that a rule can be about: what titles speak of, whichever rule it is. */
const SUBJECT = {
  key: 'referral-1',
  number: 3,
  person: 'parent-2',
  month: '2027-11',
  to: '2027-09-30',
  service: 'service-2',
  span: { person: 'child-1', caregiver: 'caregiver-1' },
  exception: { person: 'parent-2' },
  absence: { person: 'child-2' },
  consent: { person: 'parent-1' },
  plan: { kind: 'initial' },
  decision: { about: '2027-03' },
  transfer: { unit: 'unit-4' },
};

const SUBJECTS = [
  ...PLAN_KINDS.map((kind) => ({ ...SUBJECT, plan: { kind } })),
  { ...SUBJECT, decision: { about: 'exchange-4' } },
] as unknown as Subject[];

const titlesOfRules = DUTY_KINDS.flatMap((kind) =>
  rulesOfKind(kind).flatMap(({ title }) => (typeof title === 'string' ? [title] : SUBJECTS.map((each) => title(each)))),
);

test('every title in the rules of every policy has words in Spanish', () => {
  expect(titlesOfRules.filter((title) => title.includes('undefined'))).toEqual([]);
  expect([...new Set(titlesOfRules)].filter((title) => !isKnownTitle(title))).toEqual([]);
});

test.each(stories)('every title in %s has words in Spanish, and every title ahead', async (name) => {
  const story = readScenario(join(SCENARIOS, name));
  const stage = new InMemoryStage(story.caseId, story.zone);
  await play(story, stage);
  const aCase = await stage.case();
  const policy = policyOf(aCase);
  const now = agenda(aCase, policy, story.until.date).duties.map(({ title }) => title);
  const ahead = forecast(aCase, policy, story.until.date, 12).rows;
  const titles = [...new Set([...now, ...ahead.map(({ title }) => title)])];
  expect(titles.filter((title) => !isKnownTitle(title))).toEqual([]);
});

test('no title is empty, and none reads the same in both languages but the RSP', () => {
  const terms = Object.fromEntries(TITLES.map((term) => [term.en, term]));
  expect(unfitTerms(terms)).toEqual([]);
});

test('a title has the same places in both languages', () => {
  const places = (words: string) => (words.match(/\{\w+\}/g) ?? []).sort();
  expect(TITLES.filter(({ en, es }) => places(en).join() !== places(es).join())).toEqual([]);
});

test('people and months are put into the sentence of the language', () => {
  const named = (person: string) => ({ 'child-1': 'Lena Marlow' })[person] ?? person;
  const title = 'In-person contact with child-1 for 2027-11';
  expect(dutyTitle(title, 'es', { named })).toBe('Contacto en persona con Lena Marlow de noviembre de 2027');
  expect(dutyTitle(title, 'en', { named })).toBe('In-person contact with Lena Marlow for November 2027');
  expect(dutyTitle(title, 'en')).toBe('In-person contact with child-1 for November 2027');
});

test('a name with a dollar sign or braces stands in the title as it is', () => {
  const named = () => '$& {month}';
  expect(dutyTitle('Visit to child-1', 'es', { named })).toBe('Visita a $& {month}');
});

test('numbers, days and things are read with their words', () => {
  expect(dutyTitle('Case plan update 3', 'es')).toBe('Actualización 3 del plan del caso');
  expect(dutyTitle('RSP decision after exchange-4', 'es')).toBe('Decisión sobre el RSP tras el intercambio 4');
  expect(dutyTitle('RSP decision after Form 2151A for 2027-03', 'es')).toBe(
    'Decisión sobre el RSP tras el Formulario 2151A de marzo de 2027',
  );
  const day = (on: string) => on.split('-').reverse().join('/');
  expect(dutyTitle('TANF (PACIS) inquiry before the desk review of 2027-09-30', 'es', { day })).toBe(
    'Consulta de TANF (PACIS) antes de la revisión de expediente del 30/09/2027',
  );
});

test('a title that nobody knows is shown as the core has it', () => {
  expect(dutyTitle('Something new', 'es')).toBe('Something new');
  expect(isKnownTitle('Something new')).toBe(false);
});
