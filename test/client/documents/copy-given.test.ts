import { refuseOthersCopy } from '../../../client/documents/copy-given';
import type { Case } from '../../../domain/case/case';

/* A member of a family is given what was printed for them, and nobody is given another's copy. */

const aCase = {
  id: 'MW-1',
  family: [
    { id: 'parent-1', role: 'parent' },
    { id: 'parent-2', role: 'parent' },
  ],
} as unknown as Case;

const given =
  (to: string, kind: string, copyFor: string | null, about: string | null = null) =>
  () =>
    refuseOthersCopy(aCase, { kind, copyFor, about }, to);

test('the agency’s own copy is given to staff, Form 2151A to the liaison, and each copy to whom it is for', () => {
  expect(given('s-okafor', 'case-plan', null)).not.toThrow();
  expect(given('l-asher', 'form-2151a', null)).not.toThrow();
  expect(given('parent-1', 'case-plan', 'parent-1')).not.toThrow();
});

test.each([
  ['parent-1', 'case-plan', null, 'caseclock print MW-1 case-plan --by WHO --for parent-1'],
  ['parent-1', 'case-plan', 'parent-2', 'That is the copy for parent-2: print one for parent-1.'],
  ['parent-1', 'client-responsibility-sheet', null, 'client-responsibility-sheet --child child-1 --by WHO'],
  ['parent-1', 'form-2151a', null, 'Form 2151A goes to DCFS and the DHS liaison: there is no copy of it for parent-1.'],
] as const)('%s is not given %s made for %s', (to, kind, copyFor, sentence) => {
  expect(given(to, kind, copyFor, 'child-1')).toThrow(sentence);
  expect(given(to, kind, copyFor, 'child-1')).toThrow('Nothing was recorded.');
});
