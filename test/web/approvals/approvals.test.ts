import { readable, valueOf } from '../../harness/readable';
import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { TEST_CSRF } from '../../harness/web';

/* A supervisor's decisions, on the evening of the day on which the update of a family's plan was submitted. */

let store: RunningStore;
let site: ToldSite;

beforeEach(async () => {
  store = await startStore();
  site = await toldSite(store.url, 'marlow', '2027-08-31');
}, 60_000);
afterEach(async () => {
  await site?.archive.close();
  await store?.stop();
});

const DUTY = '/approvals/MW-27-0031/plan-approval/5';

async function get(person: string, path: string) {
  const answer = await site.as(person).request(path);
  const html = await answer.text();
  return { status: answer.status, html, text: readable(html) };
}

async function post(person: string, path: string, fields: Record<string, string>) {
  const body = new URLSearchParams({ csrf: TEST_CSRF, ...fields });
  const answer = await site.as(person).request(path, { method: 'POST', body });
  const html = await answer.text();
  return { status: answer.status, to: answer.headers.get('location'), html, text: readable(html) };
}

describe('the queue', () => {
  test('shows the supervisor what waits, until when and who waits', async () => {
    const { text } = await get('s-okafor', '/approvals');
    expect(text).toContain('1 decision waits for you.');
    expect(text).toContain('Approve or return: update of the case plan'.slice(0, 18));
    expect(text).toContain('Corin Hale');
  });

  test('of somebody for whom nothing waits says what will stand there', async () => {
    expect((await get('s-other', '/approvals')).text).toContain('Nothing waits for your decision');
  });
});

describe('a plan that waits', () => {
  test('is shown with what has changed, what is complete, the signatures, and why it is due', async () => {
    const { status, text } = await get('s-okafor', DUTY);
    expect(status).toBe(200);
    expect(text).toContain('Handed in by Corin Hale');
    expect(text).toContain('What has changed since v2.1');
    expect(text).toMatch(/Objectives?: /i);
    expect(text).toContain('Completeness');
    expect(text).toContain('Supervisor signed');
    expect(text).toContain('Approve the plan');
  });

  test('says why the plan itself is due, and which steps of the manual are open', async () => {
    const { text, html } = await get('s-okafor', DUTY);
    expect(text).toMatch(/Its dates .*Case plan update 2 .*6 months after/);
    expect(html).toContain('/cases/MW-27-0031/duties/plan-update/2');
    const [, open, list = ''] = /<summary>[^]*?(\d+) open[^]*?<\/summary><div><ul>([^]*?)<\/ul>/.exec(html) ?? [];
    expect(list.match(/<li>/g)).toHaveLength(Number(open));
    expect(text).toContain('and the plan before it ends');
  });

  test('can be approved, and is in effect then', async () => {
    const { html } = await get('s-okafor', DUTY);
    const fields = { decision: 'approve', hash: valueOf(html, 'hash'), request: valueOf(html, 'request') };
    expect(await post('s-okafor', DUTY, fields)).toMatchObject({ status: 303, to: '/approvals?done=approved' });
    expect(site.case().plans.find(({ id }) => id === 'plan-4')?.state).toBe('In Effect');
    expect((await get('s-okafor', '/approvals?done=approved')).text).toContain('Approved.');
  });

  test('sent twice is approved once, and answered the same', async () => {
    const { html } = await get('s-okafor', DUTY);
    const fields = { decision: 'approve', hash: valueOf(html, 'hash'), request: valueOf(html, 'request') };
    await post('s-okafor', DUTY, fields);
    const { sequence } = site.case();
    await post('s-okafor', DUTY, fields);
    expect(site.case().sequence).toBe(sequence);
  });

  test('is returned with a comment, which its author reads on the case', async () => {
    const { html } = await get('s-okafor', DUTY);
    const comment = 'Say when the course ends <b>please</b>';
    const returned = await post('s-okafor', DUTY, { decision: 'return', comment, request: valueOf(html, 'request') });
    expect(returned).toMatchObject({ status: 303, to: '/approvals?done=returned' });
    const { text, html: page } = await get('w-hale', '/cases/MW-27-0031');
    expect(text).toContain(comment);
    expect(page).not.toContain('<b>please</b>');
  });

  test('is not returned without one, and nothing has changed', async () => {
    const { sequence } = site.case();
    const { status, text } = await post('s-okafor', DUTY, { decision: 'return', comment: '  ' });
    expect(status).toBe(422);
    expect(text).toContain('Write why: whoever handed it in needs to know.');
    expect(site.case().sequence).toBe(sequence);
  });

  test('that was changed since it was looked at is not approved', async () => {
    const { status, text } = await post('s-okafor', DUTY, { decision: 'approve', hash: 'another' });
    expect(status).toBe(422);
    expect(text).toContain('What you looked at is not what was submitted');
  });

  test('is read by its author, who is told who decides; the case refuses a decision all the same', async () => {
    const { text, html } = await get('w-hale', DUTY);
    expect(text).toContain('You worked on this yourself, so somebody else decides');
    expect(html).not.toContain('name="decision"');
    expect((await post('w-hale', DUTY, { decision: 'approve', hash: 'any' })).status).toBe(422);
  });

  test('that somebody else has decided meanwhile says so', async () => {
    const { html } = await get('s-okafor', DUTY);
    const fields = { decision: 'approve', hash: valueOf(html, 'hash') };
    await post('s-okafor', DUTY, { ...fields, request: 'one' });
    const { status, text } = await post('m-vasquez', DUTY, { ...fields, request: 'other' });
    expect(status).toBe(422);
    expect(text).toContain('This has been decided meanwhile, or was taken back.');
  });

  test('is not there for whoever sees nothing of the case', async () => {
    expect((await get('s-other', DUTY)).status).toBe(404);
    expect((await post('s-other', DUTY, { decision: 'approve', hash: 'any' })).status).toBe(404);
    expect((await get('d-pruitt', DUTY)).status).toBe(404);
  });
});

describe('whoever wrote the plan', () => {
  test('waits for it under others’ work, with who decides and nothing to work on, and on the case’s first page', async () => {
    const { text, html } = await get('w-hale', '/work?when=waiting');
    expect(text).toContain('Submitted by Corin Hale on Mon, Aug 30, 2027');
    expect(text).toContain('Nkem Okafor');
    expect(text).not.toContain('Approve or return');
    expect(html).not.toContain('/plans?for=');
    expect((await get('w-hale', '/work')).text).not.toContain('Work on the plan');
    const first = await get('w-hale', '/cases/MW-27-0031');
    expect(first.text).toContain('Submitted by Corin Hale on Mon, Aug 30, 2027');
    expect(first.text).not.toContain('Work on the plan');
  });

  test('has it back among the own work once it is returned, with the way to the comment', async () => {
    const { html } = await get('s-okafor', DUTY);
    await post('s-okafor', DUTY, { decision: 'return', comment: 'Say more.', request: valueOf(html, 'request') });
    const waiting = await get('w-hale', '/work?when=waiting');
    expect(waiting.text).not.toContain('Returned by');
    for (const path of ['/work', '/cases/MW-27-0031']) {
      const { text, html: page } = await get('w-hale', path);
      expect(text).toContain('Returned by Nkem Okafor on Tue, Aug 31, 2027');
      expect(page).toContain('<a href="/cases/MW-27-0031/plans/plan-4">see the comment</a>');
      expect(text).toContain('Work on the plan');
    }
  });
});
