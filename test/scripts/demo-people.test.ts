import { addDemoStaff, nameDemoFamily } from '../../scripts/start/demo-people';
import { DEMOS, playDemo } from '../../scripts/start/demo';
import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import { type RunningStore, startStore } from '../harness/store';
import { turnsOf } from '../store/story';

/* What a start does with people of the demo when an agency's own, or an order of a court, is there already. */

const ID = 'MW-27-0031';
const before = process.env['DATABASE_URL'];

let local: RunningStore;
let store: Archive;

beforeAll(async () => {
  local = await startStore();
  process.env['DATABASE_URL'] = local.url;
  store = openStore(local.url);
}, 60_000);
afterAll(async () => {
  if (before === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = before;
  await store.close();
  await local.stop();
});

test('a start adds the people of the demo, and leaves those as they are whom an agency has brought', async () => {
  await store.savePeople([{ id: 'w-hale', name: 'Another Hale', mail: 'hale@county.example' }]);
  await addDemoStaff(store);
  expect(await store.person('w-hale')).toMatchObject({ name: 'Another Hale', mail: 'hale@county.example' });
  expect(await store.person('m-vasquez')).toMatchObject({ name: 'Pilar Vasquez' });
});

test('the family of the demo is named once: a name that somebody corrects stays', async () => {
  const child = async () =>
    (await store.family(ID, { person: 's-okafor', what: 'names' })).find(({ id }) => id === 'child-1')?.name;
  await nameDemoFamily(store, ID);
  await store.record(await turnsOf('marlow'));
  expect(await child()).toBe('Iris Marlow');
  await store.saveParticipant(ID, { id: 'child-1', name: 'Iris Fenwick' });
  await nameDemoFamily(store, ID);
  expect(await child()).toBe('Iris Fenwick');
});

test('a demo case that was expunged stays so, and the demo goes on without it', async () => {
  await store.expunge(ID, { by: 'm-vasquez', order: 'JV-1' });
  const marlow = DEMOS.find(({ story }) => story === 'marlow.yaml');
  expect(await playDemo(marlow ?? fail(), () => {})).toBe(
    'Case MW-27-0031, fifteen months of a family, was expunged (order JV-1), and is left as it is.',
  );
});

function fail(): never {
  throw new Error('The demo has no Marlows');
}
