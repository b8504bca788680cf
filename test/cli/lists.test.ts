import { LIST_NAMES } from '../../domain/case/lists';
import { caseclock } from './caseclock';

test('all lists are shown by name', async () => {
  const { exit, out } = await caseclock(['lists']);
  expect(exit).toBe(0);
  expect(out).toMatch(/permanency-alternatives +Permanency alternatives: 9 values, closed\n/);
});

test('in a narrow window no line of any list is wider, and a value goes on further in', async () => {
  for (const name of ['', ...LIST_NAMES]) {
    const { out } = await caseclock(['lists', name].filter(Boolean), {}, '', 60);
    expect([name, Math.max(...out.split('\n').map((line) => line.length)) <= 60]).toEqual([name, true]);
  }
  expect((await caseclock(['lists', 'service-objectives'], {}, '', 60)).out).toContain(
    '\n  Consistently, appropriately and adequately parent your\n    child(ren)\n  Develop',
  );
});

test('one list is shown with its values, and how an agency adds to it', async () => {
  const { out } = await caseclock(['lists', 'service-objectives']);
  expect(out).toContain('\n  Attend school regularly\n');
  expect(out).toContain('an agency adds its own under settings.lists.service-objectives.');
});

test('a closed list says that it is complete', async () => {
  expect((await caseclock(['lists', 'adoptability'])).out).toContain('The list is complete');
});

test('lists are data for programs', async () => {
  const { out } = await caseclock(['lists', 'adoptability', '--json']);
  expect(JSON.parse(out)).toMatchObject([{ name: 'adoptability', closed: true, values: { length: 3 } }]);
});

test('a list that does not exist names the nearest', async () => {
  const { exit, err } = await caseclock(['lists', 'strength']);
  expect([exit, err]).toEqual([
    2,
    'There is no list "strength". Did you mean strengths? All lists: caseclock lists.\n',
  ]);
});

test('the help of a command shows what may be chosen within its JSON', async () => {
  const { out } = await caseclock(['tell', 'MW-1', 'createPlan', '--help']);
  expect(out).toMatch(/outline\.objectives\[\]\.type\n +Complete Domestic Violence Program · /);
  expect(out).toContain('(caseclock lists strengths)');
});
