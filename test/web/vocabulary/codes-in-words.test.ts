import { codesInWords } from '../../../client/web/vocabulary/codes-in-words';

const OUTLINE = ['outline', 'plannedServices'];

test('a code is said in words, alone or in a list, and also where the code itself has commas', () => {
  expect(codesInWords('revisePlan', [...OUTLINE, 'code'], 'Housing', 'es')).toBe('Vivienda');
  expect(codesInWords('revisePlan', [...OUTLINE, 'code'], 'Housing, Respite · ILP', 'es')).toBe(
    'Vivienda, Cuidado de relevo · Programa de vida independiente (ILP)',
  );
  expect(codesInWords('revisePlan', ['outline', 'caseServices', 'code'], 'Arrange Visitation', 'es')).toBe(
    'Organizar las visitas',
  );
});

test('sentences, what an agency added and fields that nobody knows stay as they are', () => {
  expect(codesInWords('revisePlan', [...OUTLINE, 'description'], 'Housing', 'es')).toBe('Housing');
  expect(codesInWords('revisePlan', [...OUTLINE, 'code'], 'Horse riding', 'es')).toBe('Horse riding');
  expect(codesInWords('revisePlan', ['outline', 'nothing', 'such'], 'Once', 'es')).toBe('Once');
});
