import { documentsInWords } from '../../client/cli/print-words';
import { caseclock } from './caseclock';

/* What is wrong with a request to print is said before anybody is asked. */

test.each([
  [['case-plan'], 'Say who you are: --by'],
  [['case-book', '--by', 'w-hale'], 'There is no document "case-book"; there are case-plan'],
  [['case-plan', '--by', 'w-hale', '--out', 'plan.doc'], '--out must end with .pdf or .html'],
  [['case-plan', '--by', 'w-hale', '--out', '/no/such/folder/plan.pdf'], 'cannot be written'],
  [['case-plan', '--by', 'w-hale', '--language', 'fr'], 'Allowed choices are en, es'],
  [['form-2151a', '--by', 'w-hale', '--month', '2027-3'], 'It must be a month'],
])('print %j is refused', async (words, sentence) => {
  const ended = await caseclock(['print', 'MW-1', ...words]);
  expect(ended).toMatchObject({ exit: 2, err: expect.stringContaining(sentence) });
});

test('what can be printed is listed, and of a case that was expunged that nothing can', () => {
  expect(documentsInWords('MW-1', ['case-plan'], [], 'America/Los_Angeles', 140)).toBe(
    'Of case MW-1 can be printed: case-plan.\n\nNothing was printed.',
  );
  expect(documentsInWords('MW-1', [], [], 'America/Los_Angeles', 140)).toMatch(
    /^Of case MW-1 nothing can be printed any more, for it was expunged\.\n/,
  );
});

test('what was printed is listed with who, when on the agency’s clock, for whom, and the copies given', () => {
  const printed = {
    hash: 'a1b2c3d4e5f6a7b8',
    kind: 'case-plan',
    form: 'pdf',
    caseId: 'MW-1',
    about: 'plan-2',
    snapshot: null,
    copyFor: 'parent-1',
    language: 'es',
    printedBy: 'w-hale',
    printedAt: '2027-02-05T02:30:00.000Z',
    copies: [{ to: 'parent-1', on: '2027-02-05', by: 'w-hale' }],
  };
  const words = documentsInWords('MW-1', ['case-plan'], [printed], 'America/Los_Angeles', 140);
  expect(words.split('\n').at(-1)).toBe(
    'a1b2c3d4e5f6  2027-02-04 18:30  w-hale  case-plan plan-2 pdf es  parent-1  parent-1 on 2027-02-05',
  );
});
