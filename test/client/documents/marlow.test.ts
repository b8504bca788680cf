import { PRINT_KINDS } from '../../../client/documents/contents';
import { print, type PrintWanted } from '../../../client/documents/printing';
import { pagesOf, structureOf } from '../../harness/pdf';
import { type ToldCase, toldCase } from '../../harness/told-case';

/* The documents of the Marlow family: reports to DCFS, the calendar, the after-care plan, the closing. */

let june: ToldCase;
let closed: ToldCase;

beforeAll(async () => {
  [june, closed] = await Promise.all([toldCase('marlow.yaml', '2027-06-15'), toldCase('marlow.yaml')]);
  for (const { store } of [june, closed]) {
    await store.saveParticipant('MW-27-0031', { id: 'child-1', name: 'Iris Marlow' });
    await store.saveParticipant('MW-27-0031', { id: 'parent-1', name: 'Adele Marlow' });
  }
});

const printed = (told: ToldCase, wanted: Partial<PrintWanted>) =>
  print(told, { kind: 'case-plan', by: 'w-hale', language: 'en', form: 'html', ...wanted }, told.store, told.now);

/** What a reader sees, line by line, without the marks. */
async function lines(told: ToldCase, wanted: Partial<PrintWanted>): Promise<string[]> {
  const page = (await printed(told, wanted)).bytes.toString();
  const body = page.slice(page.indexOf('<main>')).replaceAll(/<br>/g, ' ');
  return body
    .split('\n')
    .map((line) => line.replaceAll(/<[^>]*>/g, '').trim())
    .filter(Boolean);
}

const under = (all: string[], heading: string) => all[all.indexOf(heading) + 1];

test('Form 2151A has its six contents, its period and the report before it (S0.20, S0.21, S0.22, S0.23, S0.24, S0.25)', async () => {
  const report = await lines(june, { kind: 'form-2151a', month: '2027-03' });
  expect(report.filter((line) => /^[1-6]\. /.test(line))).toEqual([
    '1. The family’s progress toward goals',
    '2. Service changes',
    '3. Change of address',
    '4. Change in family composition',
    '5. Potential conflicts with DCFS activities',
    '6. Any other problems or changes since the last report to DCFS',
  ]);
  expect(under(report, 'Tells of the time')).toBe('February 26, 2027 – March 30, 2027');
  expect(under(report, 'Report before')).toBe('February 2027');
  expect(under(report, '3. Change of address')).toBe('No change.');
  expect(under(report, '4. Change in family composition')).toContain('Iris has been missing');
});

test('the first report of a joint service has none before it', async () => {
  const report = await lines(june, { kind: 'form-2151a', month: '2027-02' });
  expect(under(report, 'Report before')).toBe('none; this is the first');
});

test('a report that is not sent is printed as a draft, with what was recorded since the last one', async () => {
  const report = await lines(june, { kind: 'form-2151a' });
  expect(report).toContain('Draft: each heading waits for words, or for "No change".');
  expect(report).toContain('placed in a home');
  expect(report.join(' ')).not.toMatch(/absence-\d|hearing-\d/);
});

test('the liaison is given a copy of the report, the family is not (S0.19)', async () => {
  const report = { kind: 'form-2151a', month: '2027-03' } as const;
  expect((await lines(june, { ...report, copyFor: 'l-asher' })).join(' ')).toContain('Copy for l-asher.');
  await expect(printed(june, { ...report, copyFor: 'parent-1' })).rejects.toThrow('goes to DCFS and the DHS liaison');
});

test('the calendar says in plain words what happens when, and addresses whoever gets it', async () => {
  const calendar = await lines(june, { kind: 'family-calendar', copyFor: 'parent-1' });
  expect(under(calendar, 'No later than Wednesday, September 8')).toBe(
    'Your case plan is brought up to date with you. You say what you think of it, and you get a copy.',
  );
  expect(calendar).toContain('Your caseworker visits and talks with: Iris Marlow, child-2, you');
  expect(calendar.join(' ')).not.toMatch(/2151A|parent-2/);
});

test('the calendar is Spanish as a whole, for it is in the product’s own words', async () => {
  const { bytes } = await printed(june, { kind: 'family-calendar', language: 'es' });
  expect(bytes.toString()).toContain('<html lang="es">');
  expect(bytes.toString()).toContain('A más tardar el miércoles 8 de septiembre');
});

test.each(['2027-01-06', '2027-02-10', '2027-06-15', '2027-09-01', '2028-02-20'])(
  'the calendar of %s is one page',
  async (day) => {
    const told = await toldCase('marlow.yaml', day);
    for (const language of ['en', 'es'] as const) {
      const { bytes } = await printed(told, { kind: 'family-calendar', form: 'pdf', language });
      expect(pagesOf(bytes)).toBe(1);
    }
  },
);

test('the after-care plan says how services address each of the three needs, and what was given (S4.68, S4.70, S4.71)', async () => {
  const plan = await lines(closed, { kind: 'aftercare-plan' });
  for (const need of ['Safety', 'Permanency', 'Well-being']) expect(under(plan, need)).toMatch(/\w+/);
  expect(under(plan, 'How to reach us')).toBe('March 30, 2028');
});

test('the closing summary tells the parent no home and no words written for the supervisor', async () => {
  const own = (await lines(closed, { kind: 'closing-summary' })).join(' ');
  expect(own).toContain('Guardianship granted; after-care plan done.');
  expect(own).toContain('caregiver-2');
  const copy = (await lines(closed, { kind: 'closing-summary', copyFor: 'parent-1' })).join(' ');
  expect(copy).toContain('guardianship');
  expect(copy).not.toMatch(/Guardianship granted; after-care|caregiver/);
});

test.each([
  [{ kind: 'aftercare-plan' }, 'has no after-care plan yet'],
  [{ kind: 'closing-summary' }, 'Nobody has asked to close'],
  [{ kind: 'form-2151a', month: '2026-03' }, 'no joint service with DCFS ran in that month'],
  [{ kind: 'family-assessment-update', copyFor: 'parent-1' }, 'goes to the court'],
] as const)('%j is refused with a sentence', async (wanted, sentence) => {
  const january = await toldCase('marlow.yaml', '2027-01-10');
  await expect(printed(january, wanted)).rejects.toThrow(sentence);
  expect(await january.store.documents('MW-27-0031')).toEqual([]);
});

test('the closed family’s case has nothing ahead', async () => {
  await expect(printed(closed, { kind: 'family-calendar' })).rejects.toThrow('nothing lies ahead');
});

test('each document is a tagged PDF with headings, in both languages', async () => {
  const more = {
    'family-assessment-update': { plan: 'plan-4' },
    'client-responsibility-sheet': { child: 'child-2' },
    'form-2151a': { month: '2027-03' },
  };
  for (const kind of PRINT_KINDS) {
    const told = kind === 'family-calendar' ? june : closed;
    for (const language of ['en', 'es'] as const) {
      const wanted = { kind, language, form: 'pdf' as const, ...(more as Record<string, object>)[kind] };
      const { tags, ...structure } = structureOf((await printed(told, wanted)).bytes);
      expect(structure).toMatchObject({ marked: true, showsTitle: true, claimsUa: true });
      expect(tags['H1']).toBeGreaterThan(0);
    }
  }
});

test('the family assessment for the court names its plan by title and number (S1.55)', async () => {
  const update = await lines(closed, { kind: 'family-assessment-update', plan: 'plan-4' });
  expect(under(update, 'Plan')).toBe('Case plan update 3');
  expect(under(update, 'Significant Changes')).toMatch(/^Iris came back on June 2/);
});

test('those with whom the after-care plan was made sign it, and in their copy no other adult of the family', async () => {
  const plan = await lines(closed, { kind: 'aftercare-plan' });
  const signers = (all: string[]) => all.slice(all.indexOf('Signatures')).join(' ');
  expect(signers(plan)).toMatch(/Adele Marlow Parent.*Iris Marlow Child.*Caregiver.*Caseworker.*Supervisor/);
  const copy = await lines(closed, { kind: 'aftercare-plan', copyFor: 'child-1' });
  expect(signers(copy)).toMatch(/Iris Marlow Child.*Caseworker/);
  expect(signers(copy)).not.toMatch(/Adele|Caregiver/);
});

test('a child who was old enough when the after-care plan was made signs it, on whatever day it is printed', async () => {
  const earlier = { ...closed, now: '2026-11-22T18:00:00.000Z' };
  expect((await lines(earlier, { kind: 'aftercare-plan' })).join(' ')).toMatch(/Signatures .*Iris Marlow Child/);
});

test('caseworker and the supervisor who decided sign the closing summary', async () => {
  const summary = (await lines(closed, { kind: 'closing-summary' })).join(' ');
  expect(summary).toMatch(/Signatures Name Signature Date w-hale Caseworker s-okafor Supervisor/);
});

test('a plan of four pages is printed in less than a second', async () => {
  const begun = performance.now();
  await printed(closed, { plan: 'plan-6', form: 'pdf' });
  expect(performance.now() - begun).toBeLessThan(1000);
});
