import { agedTableOf } from '../../bench/aged-table';

test('a row shows the figure, the aim, and whether it is reached', () => {
  const spread = { median: 1.6, least: 1.2, most: 1.9 };
  const rows = agedTableOf([
    { name: 'Its agenda', value: 3.25, unit: 'ms', atMost: 5 },
    { name: 'Memory', value: 240, unit: 'KB', atMost: 250, beside: '3.0 × a bare workflow' },
    { name: 'Waking it', value: 1.6, unit: '×', atMost: 1.5, spread },
  ]).split('\n');
  expect(rows.slice(2)).toEqual([
    '| Its agenda | 3.3 ms | ≤ 5 ms | yes |',
    '| Memory | 240.0 KB (3.0 × a bare workflow) | ≤ 250 KB | yes |',
    '| Waking it | **1.60** (1.20 – 1.90) | ≤ 1.5 | no |',
  ]);
});
