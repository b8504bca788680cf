import { type ToldDay, toldDay } from './told-day';

/* A plan goes to and fro between a caseworker and whoever decides, in two windows; and is decided twice at once. */

const PLAN = '/cases/MW-27-0031/plans/plan-2';
const NOTHING = 'Nothing waits for your decision';

let day: ToldDay;

// The supervisor is away on this day: the stand-in decides, else the programme manager.
beforeAll(async () => {
  day = await toldDay('2027-05-26');
}, 120_000);
afterAll(async () => day?.close());
afterEach(() => expect(day.whole.faults).toEqual([]));

const plan = () => day.told.case().plans.find(({ id }) => id === 'plan-2');

test('the caseworker writes and submits, sees it waiting, reads what came back, mends it, and it is approved', async () => {
  const [worker, approver] = [await day.as('w-hale'), await day.as('s-lindqvist')];
  const reads = async (page: typeof worker) => page.locator('main').innerText();

  await submit();
  await worker.goto('/work');
  expect(await reads(worker)).toMatch(
    /Waiting for others[^]*Case plan update 1 Submitted by Corin Hale[^]*Per Lindqvist/,
  );

  await approver.goto('/approvals');
  await approver.getByRole('link', { name: 'Look and decide' }).click();
  expect(await reads(approver)).toContain('What has changed since v1');
  await approver.getByLabel('What is to be mended').fill('Say when the course ends.');
  await approver.getByRole('button', { name: 'Return it with a comment' }).click();
  await approver.getByText('Returned with your comment.').waitFor();
  expect(await reads(approver)).toContain(NOTHING);

  await worker.goto('/cases/MW-27-0031');
  expect(await reads(worker)).toContain('Say when the course ends.');
  await worker.goto(PLAN);
  expect(await reads(worker)).toContain('Per Lindqvist returned this plan');
  await worker.getByRole('link', { name: 'Objectives', exact: true }).click();
  await worker.getByLabel('Detail').first().fill('The course ends in August.');
  await worker.getByRole('button', { name: 'Save and go back to the plan' }).click();
  await worker.getByText('Done:').waitFor();
  await submit();

  await approver.goto('/approvals');
  await approver.getByRole('link', { name: 'Look and decide' }).click();
  await approver.getByRole('button', { name: 'Approve the plan' }).waitFor();
  for (const each of [worker, approver]) await each.context().close();

  /** What was written anew is signed anew. */
  async function submit(): Promise<void> {
    await worker.goto(PLAN);
    await worker.getByRole('link', { name: 'Enter the signatures on paper' }).click();
    for (const who of ['worker', 'supervisor']) await worker.locator(`[name="${who}"]`).fill('2027-05-26');
    await worker.getByRole('button', { name: 'Save', exact: true }).click();
    await worker.getByText('Done:').waitFor();
    await worker.getByRole('link', { name: 'Submit for approval' }).click();
    expect(await reads(worker)).toMatch(/Who decides\s+Per Lindqvist/);
    await worker.getByRole('button', { name: 'Submit the plan' }).click();
    await worker.getByText('Waits for Per Lindqvist').waitFor();
    expect(plan()?.approvalStatus).toBe('Pending Approval');
  }
});

test('of two windows that approve at once one does, and the other is told what has happened', async () => {
  const pages = [await day.as('s-lindqvist'), await day.as('s-lindqvist')];
  const [waits] = await day.told.archive.worklist({ person: 's-lindqvist' });
  for (const page of pages) await page.goto(`/approvals/MW-27-0031/${waits?.duty}`);
  await Promise.all(
    pages.map(async (page) => {
      await page.getByRole('button', { name: 'Approve the plan' }).click();
      await page.waitForLoadState();
    }),
  );
  const said = await Promise.all(pages.map((page) => page.locator('main').innerText()));
  expect(said.filter((words) => words.includes('Approved.'))).toHaveLength(1);
  expect(said.filter((words) => words.includes('This has been decided meanwhile'))).toHaveLength(1);
  expect(plan()?.state).toBe('In Effect');
  for (const page of pages) await page.context().close();
});
