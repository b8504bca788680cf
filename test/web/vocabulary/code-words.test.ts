import { READING_WORDS } from '../../../client/web/vocabulary/access-words';
import { CASE_STATUSES, caseStage, DUTY_KIND_WORDS, DUTY_STATES } from '../../../client/web/vocabulary/duty-words';
import { EVENT_WORDS, eventSentence, eventTitle } from '../../../client/web/vocabulary/event-words';
import { NOTICE_KINDS, STATES_OF_NOTICE } from '../../../client/web/vocabulary/notice-words';
import { REFUSALS } from '../../../client/web/vocabulary/refusal-words';
import { DOCUMENT_TITLES } from '../../../domain/case/document';
import { KINDS_OF_DOCUMENT } from '../../../client/web/vocabulary/choices/plan';
import type { EventType } from '../../../domain/case/events';
import { REFUSAL_CODES } from '../../../domain/commands/refusal';
import { DUTY_KINDS } from '../../../policies/packs';
import { READINGS } from '../../../store/access';
import { NOTICE_STATES } from '../../../store/record-store';
import { unfitTerms } from './terms';

const TABLES = {
  'duty states': DUTY_STATES,
  'case statuses': CASE_STATUSES,
  'kinds of duties': DUTY_KIND_WORDS,
  'kinds of notices': NOTICE_KINDS,
  'states of notices': STATES_OF_NOTICE,
  refusals: REFUSALS,
  readings: READING_WORDS,
  events: EVENT_WORDS,
};

test.each(Object.entries(TABLES))('%s: Spanish is Spanish, and nothing is empty', (_, terms) => {
  expect(unfitTerms(terms, /^Agenda$/)).toEqual([]);
});

test.each(Object.entries(TABLES))('%s: no two read alike', (_, terms) => {
  for (const language of ['en', 'es'] as const) {
    const words = Object.values(terms).map((term: { en: string; es: string }) => term[language]);
    expect(words.filter((each, index) => words.indexOf(each) !== index)).toEqual([]);
  }
});

// That every event has words the compiler finds: its types are not there at run time.
test('every kind of duty, refusal, reading and state of a notice has words', () => {
  expect(Object.keys(DUTY_KIND_WORDS).sort()).toEqual([...DUTY_KINDS].sort());
  expect(Object.keys(REFUSALS).sort()).toEqual([...REFUSAL_CODES].sort());
  expect(Object.keys(READING_WORDS).sort()).toEqual([...READINGS].sort());
  expect(Object.keys(STATES_OF_NOTICE).sort()).toEqual([...NOTICE_STATES].sort());
});

test('documents are called in English what the core calls them', () => {
  for (const [kind, title] of Object.entries(DOCUMENT_TITLES))
    expect(KINDS_OF_DOCUMENT[kind as keyof typeof KINDS_OF_DOCUMENT].en).toBe(title);
});

test('the journal says who did what, and of what follows by itself only what happened', () => {
  expect(eventSentence('contactRecorded', 'w-hale', 'en')).toBe('w-hale recorded a contact');
  expect(eventSentence('contactRecorded', 'Ana Ruiz', 'es')).toBe('Ana Ruiz registró un contacto');
  expect(eventSentence('dutyOverdue', 'caseclock', 'en')).toBe('A duty became overdue');
  expect(eventSentence('planTookEffect', 'w-reed', 'es')).toBe('Un plan entró en vigencia');
  expect(eventTitle('planSubmitted', 'es')).toBe('Presentó un plan para su aprobación');
});

test('every event reads as part of a sentence: it begins small and has no full stop', () => {
  const unfit = (Object.keys(EVENT_WORDS) as EventType[]).filter((type) =>
    Object.values(EVENT_WORDS[type]).some((words) => !/^\p{Ll}.*[^.]$/u.test(words)),
  );
  expect(unfit).toEqual([]);
});

test('the stage of a case reads in both languages', () => {
  expect(caseStage('plan v2.1 in effect', 'es')).toBe('Plan v2.1 vigente');
  expect(caseStage('initial plan', 'es')).toBe('Plan inicial');
  expect(caseStage('closed', 'en')).toBe('Closed');
});
