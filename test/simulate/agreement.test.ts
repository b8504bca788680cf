import { compare, comparePlays, isAgreement } from '../../client/simulate/agreement';
import type { Line } from '../../client/simulate/line';
import type { Expectation, Scenario } from '../../client/simulate/scenario';

const MORNING = { date: '2027-01-19', time: '06:00' };

const reminder: Line = {
  ...MORNING,
  kind: 'REMINDER',
  about: 'initial-plan/1',
  to: ['hale'],
  due: '2027-02-03',
  text: '15 days left',
};

const expected: Expectation = {
  ...MORNING,
  kind: 'REMINDER',
  ref: 'IP-1',
  to: ['hale'],
  due: '2027-02-03',
  text: 'whatever the table says',
};

type Table = Pick<Scenario, 'expectations' | 'references' | 'people'>;
const table = (...expectations: Expectation[]): Table => ({
  expectations,
  references: { 'IP-1': ['initial-plan/1'] },
  people: { 'w-hale': 'hale' },
});

const agrees = (lines: Line[], written: Table) => isAgreement(compare(lines, written));

test('a line that was expected is found by its reference; wording is commentary', () => {
  expect(agrees([reminder], table(expected))).toBe(true);
});

test('a star in a reference is the same text on both sides; a name in full counts before it', () => {
  const references = { 'CON-*': ['contact/child-1/*'], 'CON-2027-02': ['closure'] };
  const contact = { ...reminder, about: 'contact/child-1/2027-01' };
  const written = (ref: string) => ({ ...table({ ...expected, ref }), references });
  expect(agrees([contact], written('CON-2027-01'))).toBe(true);
  expect(agrees([contact], written('CON-2027-03'))).toBe(false);
  expect(agrees([contact], written('CON-'))).toBe(false);
  expect(agrees([{ ...contact, about: 'contact/child-1/2027-02' }], written('CON-2027-02'))).toBe(false);
  expect(agrees([{ ...contact, about: 'closure' }], written('CON-2027-02'))).toBe(true);
});

test('people are found by the scenario’s names for them, in any order', () => {
  expect(agrees([reminder], table({ ...expected, to: ['w-hale'] }))).toBe(true);
  const two = { ...reminder, to: ['okafor', 'hale'] };
  expect(agrees([two], table({ ...expected, to: ['w-hale', 'okafor'] }))).toBe(true);
});

test('an expectation without a due date takes any', () => {
  expect(agrees([reminder], table({ ...expected, due: null }))).toBe(true);
});

test.each<[string, Partial<Line>]>([
  ['another day', { date: '2027-01-20' }],
  ['another minute', { time: '06:01' }],
  ['another kind', { kind: 'TASK' }],
  ['another duty', { about: 'plan-update/1' }],
  ['another person', { to: ['okafor'] }],
  ['one person more', { to: ['hale', 'okafor'] }],
  ['nobody', { to: [] }],
  ['another due date', { due: '2027-02-04' }],
  ['no due date', { due: null }],
])('%s is a difference, on both sides', (_, change) => {
  const { missing, extra } = compare([{ ...reminder, ...change }], table(expected));
  expect([missing, extra]).toEqual([[expected], [{ ...reminder, ...change }]]);
});

test.each(['REMINDER', 'ESCALATION', 'TASK', 'RECALC', 'REFUSED', 'DOCUMENT'] as const)('a %s too many is', (kind) => {
  expect(agrees([reminder, { ...reminder, kind, about: 'court-order/1' }], table(expected))).toBe(false);
});

test.each(['STATUS', 'PROBLEM'] as const)('a further %s is none', (kind) => {
  expect(agrees([reminder, { ...reminder, kind }], table(expected))).toBe(true);
});

test('what is expected twice must come twice, and what comes twice must be expected twice', () => {
  expect(agrees([reminder], table(expected, expected))).toBe(false);
  expect(agrees([reminder, reminder], table(expected, expected))).toBe(true);
  expect(agrees([reminder, reminder], table(expected))).toBe(false);
});

test('an expected status that does not come is missing', () => {
  expect(compare([], table({ ...expected, kind: 'STATUS' })).missing).toHaveLength(1);
});

test('two plays are held against each other line by line', () => {
  expect(isAgreement(comparePlays([reminder], [reminder]))).toBe(true);
  expect(isAgreement(comparePlays([reminder], []))).toBe(false);
  expect(isAgreement(comparePlays([], [reminder]))).toBe(false);
});
