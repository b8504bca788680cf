import { blankCase, type Case } from '../../../domain/case/case';
import type { AsOf } from '../../../domain/duties/duty';
import { Reading, type Seen, standsIn } from '../../../domain/duties/reading';

const A_CASE: Case = blankCase('case-1');
const ON: AsOf = { today: '2027-02-03', now: null, from: null, detailsSince: null };

function readingOf(look: (reading: Reading) => unknown): Seen {
  const reading = new Reading(A_CASE, ON, new Map());
  look(reading);
  return reading.seen();
}

test('what a rule said stands while the parts that it looked at are the same', () => {
  const reading = readingOf(({ case: { plans } }) => plans.length);
  expect(standsIn(reading, { ...A_CASE, hearings: [] })).toBe(true);
  expect(standsIn(reading, { ...A_CASE, plans: [] })).toBe(false);
});

test('the rule sees the case itself', () => {
  readingOf((reading) => {
    expect(reading.case.plans).toBe(A_CASE.plans);
    expect(Object.keys(blankCase('case-1')).every((part) => part in reading.case)).toBe(true);
  });
});

test('other settings ask for another look, whatever was looked at', () => {
  const reading = readingOf(() => null);
  expect(standsIn(reading, { ...A_CASE, settings: { ...A_CASE.settings } })).toBe(false);
});

test('a rule that counts hours looks again each time', () => {
  expect(
    standsIn(
      readingOf(({ asOf }) => asOf.now),
      A_CASE,
    ),
  ).toBe(false);
});

test('a rule that asks what other rules said looks again each time', () => {
  expect(
    standsIn(
      readingOf(({ derived }) => derived.get('plan-update/1')),
      A_CASE,
    ),
  ).toBe(false);
});
