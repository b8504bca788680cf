import { print, type PrintWanted } from '../../../client/documents/printing';
import { openedOn, type Story, words } from '../../domain/builders';
import { MemoryStore } from '../../harness/memory-store';

/* What a copy for one of the family shows, and what it does not: addresses and other adults' treatment. */

const OWEN = [
  'OWEN goes to the clinic',
  'OWEN was clean in all tests',
  'OWEN drinks when alone',
  'OWEN needs a sponsor',
  'OWEN sees it otherwise',
  'OWEN signs in at the clinic',
  'OWEN is at the meeting',
  'OWEN in Family Preservation',
];
const HOME = ['HOME is 12 Elm Street', 'HOME kitchen, 12 Elm Street', 'HOME calls at 12 Elm Street'];
const ADELE = ['ADELE has a calm way', 'ADELE goes each week', 'ADELE wants an evening course'];
const IRIS = ['IRIS reads well'];

let story: Story;
let store: MemoryStore;

beforeAll(async () => {
  store = new MemoryStore();
  await Promise.all([...OWEN, ...HOME, ...ADELE, ...IRIS].map((each) => store.saveText(each)));
  for (const [id, name] of Object.entries({
    adele: 'Adele M',
    owen: 'Owen M',
    iris: 'Iris M',
    sol: 'Sol M',
    grandmother: 'Gran R',
  }))
    await store.saveParticipant('case-1', { id, name });
  story = openedOn('2027-01-06 09:00', {
    removals: [{ child: 'iris', on: '2027-01-06' }],
    placements: [{ child: 'iris', caregiver: 'grandmother', from: '2027-01-06' }],
    settings: { zone: 'America/Los_Angeles', lists: { 'contributing-factors': ['Drinking'] } },
  }).tell('createPlan', { kind: 'initial', outline });
});

const outline = {
  objectives: [
    {
      type: 'Stay free from illegal drugs and comply with all required drug tests',
      participants: ['owen'],
      detail: words('OWEN goes to the clinic'),
      from: ['Drinking'],
    },
    {
      type: 'Develop supportive interpersonal relationships',
      participants: ['adele', 'owen'],
      from: ['Drinking'],
      descriptions: [
        { person: 'owen', words: words('OWEN was clean in all tests') },
        { person: 'adele', words: words('ADELE has a calm way') },
      ],
      tasks: [
        { partner: 'birth parents' as const, who: 'adele', what: words('ADELE goes each week') },
        { partner: 'birth parents' as const, who: 'owen', what: words('OWEN signs in at the clinic') },
        { partner: 'foster parents' as const, where: words('HOME kitchen, 12 Elm Street') },
      ],
    },
    { type: 'Attend school regularly', participants: ['iris'], detail: words('IRIS reads well') },
  ],
  contributingFactors: [{ code: 'Drinking', participants: ['owen'], description: words('OWEN drinks when alone') }],
  plannedServices: [
    { code: 'Substance Abuse: testing', participants: ['owen'], specialised: true },
    { code: 'Counseling/Mental Health', participants: ['adele', 'owen'], description: words('OWEN is at the meeting') },
    { code: 'Respite', participants: [] },
  ],
  caseServices: [
    {
      code: 'SW Planned Contact',
      contact: 'Social Worker-Care Provider' as const,
      frequency: 'Monthly',
      description: words('HOME calls at 12 Elm Street'),
    },
  ],
  narratives: { specialisedProgress: words('OWEN in Family Preservation') },
  people: [
    { person: 'owen', needs: words('OWEN needs a sponsor'), viewpoint: words('OWEN sees it otherwise') },
    { person: 'adele', needs: words('ADELE wants an evening course') },
  ],
  livingArrangements: [
    { child: 'iris', assessedOn: '2027-01-06', safe: true, description: words('HOME is 12 Elm Street') },
  ],
};

async function copy(wanted: Partial<PrintWanted>): Promise<string> {
  const given = { aCase: story.case, journal: story.events };
  const all: PrintWanted = { kind: 'case-plan', by: 'hale', language: 'en', form: 'html', ...wanted };
  return (await print(given, all, store, story.now)).bytes.toString();
}

const shown = (page: string, those: readonly string[]) => those.filter((each) => page.includes(each));

test('the agency’s own print shows everything', async () => {
  const page = await copy({});
  for (const those of [OWEN, HOME, ADELE, IRIS]) expect(shown(page, those)).toEqual(those);
});

test('a parent’s copy shows no protected address', async () => {
  for (const copyFor of ['adele', 'owen']) {
    const page = await copy({ copyFor });
    expect(shown(page, HOME)).toEqual([]);
    expect(page).not.toContain('Gran R');
    expect(page).toContain('January 6, 2027');
  }
});

test('what reaches somebody is on nothing that is printed, protected or not', async () => {
  const reached = { address: '7 Birch Lane', telephone: '555-0142', mail: 'reached@family.example' };
  for (const id of ['adele', 'owen', 'iris', 'grandmother'])
    await store.saveParticipant('case-1', { id, ...reached, protected: id === 'owen' });
  const prints: Partial<PrintWanted>[] = [
    ...[undefined, 'adele', 'owen', 'iris'].map((copyFor) => (copyFor ? { copyFor } : {})),
    { kind: 'client-responsibility-sheet', child: 'iris' },
    { kind: 'client-responsibility-sheet', child: 'iris', copyFor: 'grandmother' },
    { kind: 'client-responsibility-sheet', child: 'iris', copyFor: 'adele' },
    { kind: 'family-calendar' },
    { kind: 'family-calendar', copyFor: 'adele' },
  ];
  for (const wanted of prints) expect(shown(await copy(wanted), Object.values(reached))).toEqual([]);
});

test('a parent’s copy shows nothing of another adult’s treatment, and all of the parent’s own', async () => {
  const page = await copy({ copyFor: 'adele' });
  expect(shown(page, OWEN)).toEqual([]);
  expect(shown(page, ['Substance Abuse', 'illegal drugs', 'Drinking'])).toEqual([]);
  expect(shown(page, ADELE)).toEqual(ADELE);
  expect(page).toContain('Respite');
});

test('what is shared with another adult stands in the copy without the other’s name and words', async () => {
  const page = await copy({ copyFor: 'adele' });
  const entry = page.slice(page.indexOf('Develop supportive'), page.indexOf('Attend school'));
  expect(entry).toContain('Adele M');
  expect(entry).not.toContain('Owen M');
});

test('a parent’s copy has what is planned for the children', async () => {
  expect(shown(await copy({ copyFor: 'owen' }), IRIS)).toEqual(IRIS);
});

test('a child’s copy has what is planned for the child, and no adult’s treatment', async () => {
  const page = await copy({ copyFor: 'iris' });
  expect(shown(page, [...OWEN, ...ADELE, ...HOME])).toEqual([]);
  expect(shown(page, IRIS)).toEqual(IRIS);
});

test('the copy says whose it is and what is not in it', async () => {
  expect(await copy({ copyFor: 'adele' })).toContain('Copy for Adele M.</strong> Addresses of homes');
});

test('the caretaker’s sheet has what is for the child, what the caretakers do, and nothing of the parents (S1.24)', async () => {
  const page = await copy({ kind: 'client-responsibility-sheet', child: 'iris', copyFor: 'grandmother' });
  expect(page).toContain('<h1>Client Responsibility Sheet</h1>');
  expect(page).toContain('Iris M');
  expect(page).toContain('Gran R');
  expect(shown(page, IRIS)).toEqual(IRIS);
  expect(shown(page, [...OWEN, ...ADELE])).toEqual([]);
});

test('a caretaker is given the sheet of a child in the own home only', async () => {
  const sheet = { kind: 'client-responsibility-sheet' as const, copyFor: 'grandmother' };
  await expect(copy({ ...sheet, child: 'sol' })).rejects.toThrow('sol is not placed with grandmother');
  await expect(copy(sheet)).rejects.toThrow('Say whose sheet it is: --child with a child of plan-1, iris, sol.');
});
