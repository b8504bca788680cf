import { type Figure, isReached } from '../../bench/figures';
import { tableOf, withTable } from '../../bench/table';

const pairs = [
  { real: 12, bare: 10 },
  { real: 15, bare: 10 },
];
const figure: Figure = { name: 'A command', unit: 'ms', aim: { atMost: 1.3 }, pairs };
const story = { opening: { records: 1, mails: 0 }, commands: [], wakes: [] };

test('a row shows both sides, the paired ratios and the aim', () => {
  expect(tableOf({ figures: [figure], story }, 'two cores').split('\n')[2]).toBe(
    '| A command | 13.5 ms | 10.0 ms | **1.35** (1.20 – 1.50, 2 pairs) | ≤ 1.3 | no |',
  );
});

test('an aim is reached from its own side', () => {
  expect(isReached({ ...figure, aim: { atLeast: 1.3 } })).toBe(true);
  expect(isReached({ ...figure, aim: { atMost: 1.4 } })).toBe(true);
  expect(isReached(figure)).toBe(false);
});

test('a new table takes the place of the old one, and the words around it stay', () => {
  const marks = ['<!-- figures: written by "npm run bench" -->', '<!-- end of figures -->'];
  const first = withTable(`Before\n\n${marks.join('\n')}\n\nAfter\n`, 'old');
  expect(first).toBe(`Before\n\n${marks[0]}\n\nold\n\n${marks[1]}\n\nAfter\n`);
  expect(withTable(first, 'new')).toBe(first.replace('old', 'new'));
});

test('a document without the marks is left alone', () => {
  expect(() => withTable('No marks.', 'table')).toThrow('lacks the marks');
});
