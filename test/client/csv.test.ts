import { parse } from 'csv-parse/sync';
import { csvOf } from '../../client/csv';

const NOTHING_BUT_A_CELL = /^'/;

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '=HYPERLINK("http://x","y")'])(
  'a spreadsheet takes %j for words',
  (cell) => {
    const [[shown]] = parse(csvOf([[cell]]), { record_delimiter: '\r\n' }) as [[string]];
    expect(shown).toMatch(NOTHING_BUT_A_CELL);
    expect(shown.slice(1)).toBe(cell);
  },
);

test('numbers, days, yes and no, and what is not known stand as they are', () => {
  expect(csvOf([[-3, '2027-02-05', true, false, null, 'a "b", c']])).toBe('-3,2027-02-05,true,false,,"a ""b"", c"\r\n');
});
