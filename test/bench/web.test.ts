import { agedTableOf } from '../../bench/aged-table';
import { figuresOfPeople, figuresOfVisit } from '../../bench/web';

const rowsOf = (figures: Parameters<typeof agedTableOf>[0]) => agedTableOf(figures).split('\n').slice(2);

test('My work and a command are held to their aims at the median, My work at the 95th percentile, too', () => {
  const work = [...Array.from({ length: 18 }, () => 40), 300, 301];
  expect(rowsOf(figuresOfPeople({ work, case: [], form: [], command: [150, 250] }))).toEqual([
    '| My work, median | 40.0 ms | ≤ 100 ms | yes |',
    '| My work, 95th percentile | 300.0 ms | ≤ 250 ms | no |',
    '| A contact recorded, median | 200.0 ms | ≤ 200 ms | yes |',
  ]);
});

test('of a first visit the weight and the time until the page can be used are shown, each with its aim', () => {
  expect(rowsOf(figuresOfVisit({ name: 'Case', kilobytes: 101.2, usable: 1.25 }))).toEqual([
    '| Case: first visit | 101.2 KB | ≤ 100 KB | no |',
    '| Case: usable on a slow line | 1.3 s | ≤ 3 s | yes |',
  ]);
});
