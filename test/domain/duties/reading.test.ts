import { blankCase, type Case } from '../../../domain/case/case';
import type { AsOf } from '../../../domain/duties/duty';
import { Reading } from '../../../domain/duties/reading';

const A_CASE: Case = blankCase('case-1');
const ON: AsOf = { today: '2027-02-03', now: null, from: null, detailsSince: null };

function readingOf(look: (reading: Reading) => unknown): Reading {
  const reading = new Reading(A_CASE, ON, new Map());
  look(reading);
  return reading;
}

test('what a rule said stands while the parts that it looked at are the same', () => {
  const reading = readingOf(({ case: { plans } }) => plans.length);
  expect(reading.standsIn({ ...A_CASE, hearings: [] })).toBe(true);
  expect(reading.standsIn({ ...A_CASE, plans: [] })).toBe(false);
});

test('the rule sees the case itself', () => {
  readingOf((reading) => {
    expect(reading.case.plans).toBe(A_CASE.plans);
    expect(Object.keys(blankCase('case-1')).every((part) => part in reading.case)).toBe(true);
  });
});

test('other settings ask for another look, whatever was looked at', () => {
  const reading = readingOf(() => null);
  expect(reading.standsIn({ ...A_CASE, settings: { ...A_CASE.settings } })).toBe(false);
});

test('a rule that counts hours looks again each time', () => {
  expect(readingOf(({ asOf }) => asOf.now).standsIn(A_CASE)).toBe(false);
});

test('a rule that asks what other rules said looks again each time', () => {
  expect(readingOf(({ derived }) => derived.get('plan-update/1')).standsIn(A_CASE)).toBe(false);
});
