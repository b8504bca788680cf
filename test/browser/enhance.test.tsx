import { Hono } from 'hono';
import { ASSETS, assetRoutes } from '../../client/web/assets';
import { Button } from '../../client/web/page/button';
import { PostForm } from '../../client/web/page/form';
import { Page } from '../../client/web/page/page';
import { TextField } from '../../client/web/page/text-field';
import { FRAME } from './gallery';
import { type Served, served } from './served';

/* What the scripts add to a form. Without them it works as well. */

const got: { path: string; text: string }[] = [];
let drafts = 204;

const site = new Hono()
  .route(ASSETS, assetRoutes())
  .get('/form', (c) =>
    c.html(
      <Page frame={FRAME} title="Record">
        <PostForm action="/record" request="1" draft="/drafts/1">
          <TextField name="text" label="Text" />
          <div data-repeat="people">
            <template>
              <div data-row="">
                <TextField name="people.{n}" label="Person" />
              </div>
            </template>
            <button data-add="">Add</button>
          </div>
          <Button>Record</Button>
        </PostForm>
      </Page>,
    ),
  )
  .post('*', async (c) => {
    got.push({ path: c.req.path, text: (await c.req.formData()).get('text') as string });
    return c.req.path === '/record' ? c.body(null, 204) : c.body(null, drafts as 204);
  });

let at: Served;
beforeAll(async () => {
  at = await served(site);
}, 60_000);
afterAll(async () => at.close());
beforeEach(() => {
  got.length = 0;
  drafts = 204;
});

async function openForm() {
  const page = await at.browser.newPage();
  await page.clock.install({ time: '2027-03-17T17:42:00.000Z' });
  await page.goto(at.address('/form'));
  return page;
}

test('what is typed is kept within five seconds, and the page says when, on the clock of the agency', async () => {
  const page = await openForm();
  await page.getByLabel('Text').fill('Seen at school');
  await page.clock.runFor(5000);
  await page.getByText('Draft saved 10:42 AM').waitFor();
  expect(got).toEqual([{ path: '/drafts/1', text: 'Seen at school' }]);
  await page.clock.runFor(20_000);
  expect(got).toHaveLength(1);
  await page.close();
});

test('a draft that could not be kept is told, and tried again', async () => {
  drafts = 503;
  const page = await openForm();
  await page.getByLabel('Text').fill('Seen at school');
  await page.clock.runFor(5000);
  await page.getByText('The draft could not be saved.').waitFor();
  drafts = 204;
  await page.clock.runFor(5000);
  await page.getByText('Draft saved').waitFor();
  await page.close();
});

test('a form is sent once, however often its button is pressed', async () => {
  const page = await openForm();
  await page.getByRole('button', { name: 'Record' }).dblclick();
  await page.getByRole('button', { name: 'Record', disabled: true }).click({ force: true });
  await page.waitForLoadState('networkidle');
  expect(got.filter(({ path }) => path === '/record')).toHaveLength(1);
  await page.close();
});

test('one more row of a group has its own number, and the cursor stands in it', async () => {
  const page = await openForm();
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('button', { name: 'Add' }).click();
  expect(await page.evaluate('document.activeElement.name')).toBe('people.1');
  expect(got).toEqual([]);
  await page.close();
});
