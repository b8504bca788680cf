import { sentenceIn } from '../../../../client/web/case/named';
import { inSpanish } from '../../../../client/web/vocabulary/sentences/spanish';
import { sourceWords } from '../../../../client/web/vocabulary/source-words';

const NAMES = new Map([['child-2', 'Ada Marlow']]);
const said = (sentence: string) => inSpanish(sentence, { named: (id) => NAMES.get(id) ?? id });

test('a reason is put together of its parts, with days in words and names for those who may read them', () => {
  expect(
    said(
      'Due Wed 2027-02-03, met 2027-02-05, late by 2 days: 30 days after 2027-01-04, Emergency Response first contact ' +
        'with child-2, the earliest of 4 known triggers (OPP 4-2, S1.9–S1.13).',
    ),
  ).toBe(
    'Para el mié, 3 de feb de 2027, cumplida el vie, 5 de feb de 2027, con 2 días de retraso: 30 días después del ' +
      'lun, 4 de ene de 2027, primer contacto de Respuesta de Emergencia con Ada Marlow, lo más temprano de 4 hechos ' +
      'conocidos (OPP 4-2, S1.9–S1.13).',
  );
});

test('a limit within a limit is read to its end', () => {
  const sentence =
    'status review hearing on 2027-07-28; the other limit would be later: 6 months after 2027-02-04, when plan v1 took ' +
    'effect; the other limit would be later: 182 days after 2027-02-04, when plan v1 took effect (2027-08-05) (2027-08-04)';
  expect(said(sentence)).toMatch(
    /^audiencia de revisión.+6 meses después.+182 días después.+\(mié, 4 de ago de 2027\)$/,
  );
});

test('a refusal of several sentences is said sentence by sentence', () => {
  const refused = 'ID: Safety activities is not written (narratives.x). And 2 more: caseclock agenda shows all.';
  expect(said(refused)).toBe(
    'Identificación: falta escribir “Actividades de seguridad”. Y 2 más: la página del plan las muestra todas.',
  );
});

test('things have names, and articles that fit', () => {
  expect(said('There is no plan-9 in this case. Plans: plan-1, plan-2.')).toBe(
    'En este caso no existe el plan 9. Planes: el plan 1, el plan 2.',
  );
});

test('an article is drawn together with the word before it, and with nothing else', () => {
  expect(
    said(
      'plan-2 has no Out of Home Care Update for child-2. Complete it and record it (recordDocument, out-of-home-care-update, about child-2).',
    ),
  ).toMatch(/^Al plan 2 le falta la actualización sobre el cuidado fuera del hogar de Ada Marlow\./);
  expect(said('start of exchange-3')).toBe('comienzo del intercambio 3');
  expect(said('Update the Service Provider notebook.')).toBe('Ponga al día el cuaderno del proveedor de servicios.');
});

test('commands are called as on the pages', () => {
  expect(said('child-2 is not recorded as missing on 2027-03-01. Record that first (recordUnavailable).')).toContain(
    '“Registrar que no se puede ver a alguien”',
  );
});

test('one of something is said of one', () => {
  expect(said('1 months after 2027-03-01, submission')).toMatch(/^1 mes después/);
});

test('what has no template stays in English and says so', () => {
  expect(sentenceIn('The moon was seen on 2027-03-01.', NAMES, 'es')).toEqual({
    words: 'The moon was seen on Mon, Mar 1, 2027.',
    lang: 'en',
  });
  expect(sentenceIn('last day of 2027-03', NAMES, 'es')).toEqual({ words: 'último día de marzo de 2027' });
  expect(sentenceIn('last day of 2027-03', NAMES, 'en')).toEqual({ words: 'last day of March 2027' });
});

test('a document keeps its title, and what the product set says so', () => {
  expect(sourceWords({ source: 'OPP 4-2', cites: ['S1.15', 'S1.16'] }, 'es')).toBe('OPP 4-2, S1.15, S1.16');
  expect(sourceWords({ source: 'product default', cites: [] }, 'es')).toBe('valor predeterminado');
});
