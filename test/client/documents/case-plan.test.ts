import { print, type PrintWanted } from '../../../client/documents/printing';
import { MemoryStore } from '../../harness/memory-store';
import { structureOf } from '../../harness/pdf';
import { type ToldCase, toldCase } from '../../harness/told-case';

/* The sample plan of the CWS/CMS guide, printed. */

let sample: ToldCase;

beforeAll(async () => {
  sample = await toldCase('sample-plan.yaml');
  await sample.store.saveParticipant('DEMO-2', { id: 'child-1', name: 'Daniel Martinez' });
  await sample.store.saveParticipant('DEMO-2', { id: 'parent-2', name: 'Raul Martinez' });
});

const printed = (wanted: Partial<PrintWanted> = {}, told = sample) =>
  print(told, { kind: 'case-plan', by: 'w-marin', language: 'en', form: 'html', ...wanted }, told.store, told.now);

const html = async (wanted: Partial<PrintWanted> = {}, told = sample) => (await printed(wanted, told)).bytes.toString();

const headings = (page: string, level: number) =>
  [...page.matchAll(new RegExp(`<h${level}>(.*?)</h${level}>`, 'g'))].map(([, words]) => words);

test('the plan is printed with the pages of the notebook in their order (S2.32)', async () => {
  expect(headings(await html(), 2)).toEqual([
    'Identification',
    'Case plan participants',
    'Service objectives',
    'Contributing factors',
    'Strengths',
    'Planned client services',
    'Case management services',
    'Signatures',
  ]);
});

test('the PDF is tagged: language, title, headings, tables with header cells', async () => {
  const { bytes } = await printed({ form: 'pdf' });
  const { tags, ...structure } = structureOf(bytes);
  expect(structure).toEqual({ marked: true, language: 'en', showsTitle: true, claimsUa: true });
  expect(tags).toMatchObject({ H1: 8, Table: expect.any(Number), TH: expect.any(Number), L: expect.any(Number) });
});

test('participants are printed by name, with the age of the day on which the plan was frozen (S2.11)', async () => {
  const page = await html();
  expect(page).toContain('Daniel Martinez (13)');
  // Nobody said the sister's name: her id is printed.
  expect(page).toContain('child-2 (17)');
});

test('what is printed is what was submitted and approved, whatever was said since', async () => {
  const told = await toldCase('sample-plan.yaml');
  const first = await printed({ plan: 'plan-1' }, told);
  const approved = told.journal.find(({ event }) => event.type === 'planSubmitted' && event.plan === 'plan-1')?.event;
  expect(first.snapshot).toBe(approved?.type === 'planSubmitted' ? approved.hash : 'none');
  // The progress on the initial plan was recorded after its approval; the plan is superseded and keeps no pages.
  const page = first.bytes.toString();
  expect(page).toContain('Attend and demonstrate progress in a County Certified');
  expect(page).not.toContain('Back at school since November.');
});

test('a plan that was not submitted is printed as it stands, to be signed on paper first (S1.64)', async () => {
  const told = await toldCase('sample-plan.yaml', '2005-07-06');
  const page = await html({}, told);
  expect(page).toContain('Request Not Submitted');
  expect(page).toContain('Attend school regularly');
});

test('a journal that gives another plan than the one submitted prints nothing', async () => {
  const told = await toldCase('sample-plan.yaml');
  const changed = told.journal.map((recorded) =>
    recorded.event.type === 'planCreated'
      ? { ...recorded, event: { ...recorded.event, participants: ['child-1'] } }
      : recorded,
  );
  await expect(printed({ plan: 'plan-2' }, { ...told, journal: changed })).rejects.toThrow('the hashes differ');
  expect(await told.store.documents('DEMO-2')).toEqual([]);
});

test('words that are not in the record store yet are waited for, and nothing is printed without them', async () => {
  const store = new MemoryStore();
  await expect(printed({}, { ...sample, store })).rejects.toMatchObject({ name: 'NotRecordedYet' });
  expect(await store.documents('DEMO-2')).toEqual([]);
});

test('each participant has a signature block; a child of twelve at home-going age is invited (S1.74)', async () => {
  const page = await html();
  const signatures = page.slice(page.indexOf('<h2>Signatures</h2>'));
  for (const name of ['w-marin', 's-brandt', 'Daniel Martinez', 'child-2', 'parent-1', 'Raul Martinez'])
    expect(signatures).toContain(name);
  expect(signatures).toContain('Child, invited to sign');
});

test('each print says of which case it is, when and by whom it was printed, and which snapshot it shows', async () => {
  const { bytes, snapshot } = await printed();
  const footer = bytes.toString().split('<footer>')[1] ?? '';
  for (const each of ['DEMO-2', 'January 10, 2006, 16:00, w-marin', snapshot?.slice(0, 16) ?? 'none'])
    expect(footer).toContain(each);
});

test('a Spanish document has Spanish headings and an English body (S1.67)', async () => {
  const page = await html({ language: 'es' });
  expect(page).toContain('<html lang="en">');
  expect(headings(page, 2)).toContain('<span lang="es">Objetivos de los servicios</span>');
  expect(page).toContain('Attend school regularly');
});

test('what was printed is kept with who, when and for whom', async () => {
  const told = await toldCase('sample-plan.yaml');
  const { hash } = await printed({ copyFor: 'parent-2' }, told);
  expect(await told.store.documents('DEMO-2')).toMatchObject([
    { hash, kind: 'case-plan', about: 'plan-2', copyFor: 'parent-2', printedBy: 'w-marin', printedAt: told.now },
  ]);
});

test.each([
  [{ plan: 'plan-9' }, 'has no plan plan-9 to print; it has plan-1, plan-2'],
  [{ by: 'w-stranger' }, 'w-stranger has no role in case DEMO-2'],
  [{ copyFor: 'parent-7' }, 'has no participant parent-7'],
  [{ copyFor: 'caregiver-1' }, 'Client Responsibility Sheet'],
])('%j is refused with a sentence, and nothing is kept', async (wanted, sentence) => {
  const told = await toldCase('sample-plan.yaml');
  await expect(printed(wanted, told)).rejects.toThrow(sentence);
  expect(await told.store.documents('DEMO-2')).toEqual([]);
});

test('the narratives of the family assessment are printed under the headings of the court report (S1.55)', async () => {
  const page = await html({ kind: 'family-assessment-update' });
  expect(headings(page, 2)).toEqual([
    'Significant Changes',
    'Current Condition Of Child(ren) And Family',
    'Family’s Perception Of Their Needs',
  ]);
  expect(page).toContain('No violence was reported since August.');
  const { bytes } = await printed({ kind: 'family-assessment-update', form: 'pdf' });
  expect(structureOf(bytes)).toMatchObject({ marked: true, claimsUa: true, tags: { H1: 3 } });
});
