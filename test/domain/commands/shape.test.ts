import { COMMAND_NAMES, commandOf } from '../../../domain/commands/catalogue';
import { schemaOf } from '../../../domain/commands/command.schema';
import {
  type Field,
  list,
  misfit,
  number,
  object,
  optional,
  record,
  text,
  words,
} from '../../../domain/commands/shape';
import * as shape from '../../../domain/commands/shape';

/** One wrong value for each kind of field. */
const WRONG: Record<Field['kind'], unknown[]> = {
  id: ['', 'two words', '-begins-with-a-dash', 'x'.repeat(65), 'Iris Marlow', 7, null],
  words: ['', '   ', 'x'.repeat(121), 7, null],
  listed: ['', '   ', 'x'.repeat(121), 7, null],
  date: ['2027-02-30', '2027-2-3', '9999-12-31', '03.02.2027', 20270203, null],
  month: ['2027-13', '2027-00', '2027-2', '2027-02-01', '9999-01', 202702, null],
  time: ['24:00', '6:00', 600, null],
  flag: ['true', 1, null],
  number: [-1, 1.5, 10_001, Number.NaN, Infinity, '7', null],
  text: ['words themselves', {}, { id: 't', hash: 'h' }, { id: 't', hash: 'h', empty: false, words: 'x' }, null],
  choice: ['something else', '', 7, null],
  list: [null, {}, 'abc', Array.from({ length: 201 }, () => null)],
  record: [null, [], 'abc', { 'two words': [7] }],
  object: [null, [], 'abc', 7, { unknown: 1 }],
  optional: [],
};

/** A right value, so that one wrong one can be put in its place. */
function right(field: Field): unknown {
  switch (field.kind) {
    case 'optional':
      return right(field.of);
    case 'object':
      return Object.fromEntries(Object.entries(field.fields).map(([key, inner]) => [key, right(inner)]));
    case 'list':
      return [right(field.of)];
    case 'record':
      return { 'plan-update': right(field.of) };
    case 'choice':
      return field.of[0];
    case 'id':
      return 'some-id';
    case 'words':
    case 'listed':
      return 'Stable housing';
    case 'date':
      return '2027-02-03';
    case 'month':
      return '2027-02';
    case 'time':
      return '06:00';
    case 'flag':
      return true;
    case 'number':
      return 7;
    case 'text':
      return { id: 't', hash: 'h', empty: false };
  }
}

/** Every way to spoil a value in one place, with the path of the place. */
function spoilt(field: Field, path: string): [path: string, value: unknown][] {
  if (field.kind === 'optional') return spoilt(field.of, path);
  const here = WRONG[field.kind].map((value): [string, unknown] => [path, value]);
  if (field.kind === 'object')
    return [...here, ...Object.entries(field.fields).flatMap(([key, inner]) => spoiltIn(field, key, inner, path))];
  if (field.kind === 'list')
    return [...here, ...spoilt(field.of, `${path}[0]`).map(([at, value]) => wrap(at, [value]))];
  if (field.kind === 'record')
    return [...here, ...spoilt(field.of, `${path}.x`).map(([at, value]) => wrap(at, { x: value }))];
  return here;
}

function wrap(path: string, value: unknown): [string, unknown] {
  return [path, value];
}

function spoiltIn(field: Field, key: string, inner: Field, path: string): [string, unknown][] {
  const whole = right(field) as Record<string, unknown>;
  const spoiltValues = spoilt(inner, `${path}.${key}`).map(([at, value]) => wrap(at, { ...whole, [key]: value }));
  const missing = inner.kind === 'optional' ? [] : [wrap(`${path}.${key}`, { ...whole, [key]: undefined })];
  return [...spoiltValues, ...missing];
}

describe.each(COMMAND_NAMES)('%s', (name) => {
  const { shape: fields } = commandOf(name);
  const all = { kind: 'object', fields } as const;

  test('takes arguments of its shape', () => {
    expect(misfit(fields, right(all))).toBeNull();
  });

  test('names what is wrong, wherever it is', () => {
    const passed = spoilt(all, '').filter(([, value]) => misfit(fields, value) === null);
    expect(passed).toEqual([]);
  });

  test('says at its edge what it says inside', () => {
    const schema = schemaOf(name);
    expect(schema.safeParse(withWords(all, right(all))).success).toBe(true);
    // Words are right there.
    const wrong = spoilt(all, '').filter(([, value]) => !JSON.stringify(value).includes('words themselves'));
    expect(wrong.filter(([, value]) => schema.safeParse(value).success)).toEqual([]);
  });
});

/** At the edges people give the words themselves. */
function withWords(field: Field, value: unknown): unknown {
  if (field.kind === 'text') return 'words themselves';
  if (field.kind === 'optional') return withWords(field.of, value);
  if (field.kind === 'list') return (value as unknown[]).map((item) => withWords(field.of, item));
  if (field.kind !== 'object') return value;
  const entries = Object.entries(value as object).map(([key, inner]) => {
    return [key, withWords(field.fields[key] as Field, inner)];
  });
  return Object.fromEntries(entries);
}

describe('a misfit', () => {
  const fields = { plan: shape.id('plan'), days: optional(list(number('days'))), note: optional(text('note')) };

  test.each([
    [{}, 'plan: must be an id such as plan-2 (letters, digits, dots, dashes)'],
    [{ plan: 'plan-1', days: [7, -1] }, 'days[1]: must be a whole number from 0 to 10000'],
    [{ plan: 'plan-1', days: 7 }, 'days: must be a list of at most 200'],
    [{ plan: 'plan-1', note: 'words' }, 'note: must be a stored text: its id, its hash, and whether it is empty'],
    [{ plan: 'plan-1', colour: 'red' }, 'colour: is not known here'],
    [{ plan: 'plan-1', constructor: 'red' }, 'constructor: is not known here'],
    [JSON.parse('{"plan": "plan-1", "__proto__": {"days": [7]}}'), '__proto__: is not known here'],
    [null, 'arguments: must be an object'],
    [[], 'arguments: must be an object'],
  ])('of %j is named', (value, problem) => {
    expect(misfit(fields, value)).toBe(problem);
  });

  test('is named by its path', () => {
    const inner = { outer: object({ kinds: record(words('kind')) }) };
    expect(misfit(inner, { outer: { kinds: { a: '' } } })).toBe('outer.kinds.a: must be words, at most 120 characters');
  });

  test('repeats no more than forty characters of what it does not know', () => {
    expect(misfit(fields, { plan: 'plan-1', ['x'.repeat(5000)]: 1 })?.length).toBeLessThan(80);
  });
});
