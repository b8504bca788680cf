import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { TEMPLATES } from '../../../activities/documents/compiler';
import { EVENTS } from '../../../activities/documents/family-calendar';
import { PLAN_NARRATIVES } from '../../../domain/case/plan-pages';
import { planTitle, PLAN_KINDS } from '../../../domain/case/plan';

const headings = parse(readFileSync(join(TEMPLATES, 'headings.yaml'), 'utf8')) as Record<string, object>;

test('each heading has its words in English and in Spanish, and no comma has cut them off', () => {
  const others = Object.entries(headings).filter(([, words]) => Object.keys(words).sort().join() !== 'en,es');
  expect(others).toEqual([]);
});

test('there is a heading for each kind of plan, each narrative and each event of the calendar', () => {
  const wanted = [
    ...PLAN_KINDS.map((kind) => planTitle({ kind })),
    ...Object.keys(PLAN_NARRATIVES),
    ...EVENTS.map((event) => `event-${event}`),
  ];
  expect(wanted.filter((name) => !(name in headings))).toEqual([]);
});

test('each heading that a template names is there', () => {
  const templates = readdirSync(TEMPLATES).filter((name) => name.endsWith('.typ'));
  const named = templates.flatMap((name) => {
    const text = readFileSync(join(TEMPLATES, name), 'utf8').replaceAll(/\/\/.*$/gm, '');
    return [...text.matchAll(/(?:label|section|with|schedule)\("([^"]+)"\s*[,)]/g)].map(([, heading]) => heading ?? '');
  });
  expect([...new Set(named)].filter((heading) => !(heading in headings))).toEqual([]);
});
