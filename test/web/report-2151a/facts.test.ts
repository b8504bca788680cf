import { factWords } from '../../../client/web/report-2151a/facts';
import { toldFacts } from '../../../domain/case/unreported';

test.each(toldFacts())('“%s” is said in Spanish as well', (what) => {
  expect(factWords(what, 'es').toLowerCase()).not.toBe(what.toLowerCase());
});
