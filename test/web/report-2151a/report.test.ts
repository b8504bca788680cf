import { ServerUnreachable } from '../../../client/case-errors';
import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { siteAs, viewerOf } from '../../harness/web';
import { sentBy } from '../forms/form-reader';
import { readText } from '../page/reading';

/* Form 2151A on the pages, with the Marlow family told up to May 20, 2027: the report for May is owed. */

const MONTHS = '/cases/MW-27-0031/exchange';
const FORMS = '/cases/MW-27-0031/2151a';
const MAY = `${FORMS}/2027-05`;

let store: RunningStore;
let told: ToldSite;

beforeAll(async () => {
  store = await startStore();
  told = await toldSite(store.url, 'marlow', '2027-05-20');
}, 60_000);
afterAll(async () => {
  await told?.archive.close();
  await store?.stop();
});

type Site = ReturnType<typeof siteAs>;

async function get(path: string, site: Site = told.as('d-pruitt')) {
  return read(await site.request(path));
}

async function post(typed: URLSearchParams, site: Site = told.as('d-pruitt')) {
  return read(await site.request(MAY, { method: 'POST', body: new URLSearchParams(typed) }));
}

async function read(answer: Response) {
  const html = await answer.text();
  return { status: answer.status, location: answer.headers.get('location'), html, text: readText(html) };
}

const HEADINGS = ['progress', 'servicesOccurred', 'servicesExpected', 'address', 'composition', 'conflicts', 'other'];

/** The form as the page shows it, with an act and with "no change" under all headings but those that are written. */
async function form(act: string, written: Record<string, string>, site?: Site): Promise<URLSearchParams> {
  const sent = sentBy((await get(MAY, site)).html, MAY);
  sent.delete('noChange');
  for (const name of HEADINGS) {
    sent.set(`headings.${name}`, written[name] ?? '');
    if (!Object.hasOwn(written, name)) sent.append('noChange', name);
  }
  sent.set('act', act);
  return sent;
}

const sentOn = () => told.case().reports2151A.find(({ month }) => month === '2027-05')?.sentOn ?? null;

test('the form begins with what was recorded since the last report, as sentences to be edited', async () => {
  const { text, html } = await get(MAY);
  expect(text).toContain('What was recorded since Tue, May 4, 2027 stands under its heading.');
  expect(sentBy(html, MAY).get('headings.progress')).not.toBe('');
  expect(text).toContain('Nothing was recorded under this heading.');
});

test('nobody is said to have changed nothing who did not say so', async () => {
  expect(sentBy((await get(MAY)).html, MAY).getAll('noChange')).toEqual([]);
  const sent = sentBy((await get(MAY)).html, MAY);
  sent.set('headings.address', '');
  sent.set('act', 'preview');
  const { status, text } = await post(sent);
  expect(status).toBe(422);
  expect(text).toContain('Write what changed, or tick “No change”: Change of address');
});

test('words and “no change” under one heading are not both sent', async () => {
  const both = await form('preview', { progress: 'Attends weekly.' });
  both.append('noChange', 'progress');
  const { status, text, html } = await post(both);
  expect(status).toBe(422);
  expect(text).toContain('leave one of them out: The family’s progress toward goals');
  expect(html).toContain('Attends weekly.');
});

test('the preview shows the form as DCFS will read it, and sends nothing', async () => {
  const { status, text } = await post(
    await form('preview', { progress: 'Attends weekly.', other: 'Needs a bus pass.' }),
  );
  expect(status).toBe(200);
  expect(text).toContain('This is what DCFS and the liaison will read. It has not been sent.');
  expect(text).toContain('Period Tue, May 4, 2027 – Thu, May 20, 2027');
  expect(text).toContain('Report before it April 2027');
  expect(text).toContain('Copy to Noor Asher');
  expect(text).toMatch(/1\. The family’s progress toward goals Attends weekly\. 2\. Service changes/);
  expect(sentOn()).toBeNull();
});

test('what was previewed is kept: whoever comes back finds it in the form', async () => {
  const { text, html } = await get(MAY);
  expect(text).toContain('You began this before');
  expect(sentBy(html, MAY).get('headings.other')).toBe('Needs a bus pass.');
});

test('the draft can be had as a PDF by whoever writes it, and by nobody else', async () => {
  const answer = await told.as('d-pruitt').request(`${MAY}/form.pdf`);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect((await told.as('i-dunmore').request(`${MAY}/form.pdf`)).status).toBe(404);
});

test('what is recorded while somebody writes is shown before the report goes out', async () => {
  const sent = await form('send', { progress: 'Attends weekly.' });
  const on = { kind: 'status-review', on: '2027-11-02' };
  await told.parts.cases?.().then((cases) => cases.tell(told.caseId, 'setHearing', on, { by: 'w-hale' }));
  const { status, text, html } = await post(sent);
  expect(status).toBe(409);
  expect(text).toContain('Something was recorded while you were writing');
  expect(text).toContain('Hearing set');
  expect(html).toContain('Attends weekly.');
  expect(sentOn()).toBeNull();
});

test('what was recorded since is offered below its heading, and added to the words that are kept', async () => {
  const since = await get(MAY);
  expect(since.text).toMatch(/New since you wrote this .*Hearing set.* Add to the text/);
  expect(since.text.match(/New since you wrote this/g)).toHaveLength(1);
  const sent = sentBy(since.html, MAY);
  sent.delete('noChange');
  sent.append('noChange', 'conflicts');
  sent.set('headings.progress', 'Attends every week.');
  sent.set('act', 'add-conflicts');
  const { status, text, html } = await post(sent);
  expect(status).toBe(200);
  expect(text).not.toContain('New since you wrote this');
  const now = sentBy(html, MAY);
  expect(now.get('headings.conflicts')).toMatch(/^11\/2\/2027: hearing set/);
  expect(now.get('headings.progress')).toBe('Attends every week.');
  expect(now.getAll('noChange')).toEqual([]);
  const back = sentBy((await get(MAY)).html, MAY);
  expect(back.get('headings.conflicts')).toBe(now.get('headings.conflicts'));
});

test('what the writer put in other words is not called new, also where it was kept while typing', async () => {
  const sent = sentBy((await get(MAY)).html, MAY);
  sent.set('headings.conflicts', 'There is a hearing in November.');
  const draft = '/cases/MW-27-0031/record/sendReport2151A/draft';
  const saved = await told.as('d-pruitt').request(draft, { method: 'POST', body: sent });
  expect(saved.status).toBe(200);
  const { text, html } = await get(MAY);
  expect(sentBy(html, MAY).get('headings.conflicts')).toBe('There is a hearing in November.');
  expect(text).not.toContain('New since you wrote this');
});

test('a release consent that is missing is told before anything is written', async () => {
  const { parts } = told;
  expect((await get(MAY)).text).not.toContain('No release consent is in force');
  const without = { ...told.case(), consents: [] };
  const answer = () => Promise.resolve(without);
  const held = () => Promise.resolve({ opened: answer, case: answer } as never);
  const { id, role } = { id: 'd-pruitt', role: 'dhs-caseworker' } as const;
  const { text, html } = await get(MAY, siteAs(viewerOf({ id, role }), { ...parts, cases: held }));
  expect(text).toContain('No release consent is in force');
  expect(html).toContain('/record/recordConsent?back=');
});

test('a case that does not answer loses nothing of what was typed', async () => {
  const silent = async () => {
    const cases = await told.parts.cases?.();
    return { opened: () => cases?.opened(told.caseId), tell: () => Promise.reject(new ServerUnreachable('x')) };
  };
  const viewer = viewerOf({ id: 'd-pruitt', role: 'dhs-caseworker' });
  const site = siteAs(viewer, { ...told.parts, cases: silent as never });
  const { status, text, html } = await post(await form('send', { progress: 'Attends weekly.' }), site);
  expect(status).toBe(503);
  expect(text).toContain('This was not recorded: the case cannot be reached right now');
  expect(text).toContain('What you typed is kept as a draft for seven days.');
  expect(html).toContain('Attends weekly.');
});

test('before it is sent, the other agency reads that it is due, and nothing of what waits to be told', async () => {
  for (const partner of ['i-dunmore', 'l-asher']) {
    const { status, text } = await get(MAY, told.as(partner));
    expect(status).toBe(200);
    expect(text).toContain('DHS has not sent its report for this month yet.');
    expect(text).not.toContain('Recorded:');
    expect(text).not.toContain('Hearing set');
  }
});

test('who may not send it is told so, and nothing is sent', async () => {
  const { status } = await post(await form('send', { progress: 'Attends weekly.' }), told.as('i-dunmore'));
  expect(status).toBe(403);
  expect(sentOn()).toBeNull();
});

test('a report that is sent twice is sent once', async () => {
  const sent = await form('send', { progress: 'Attends weekly.', other: 'Needs a bus pass.' });
  const [one, other] = [await post(sent), await post(sent)];
  expect([one.status, other.status]).toEqual([303, 303]);
  expect(one.location).toBe(`${MAY}?done=sendReport2151A`);
  expect(sentOn()).toBe('2027-05-20');
  expect(told.case().reports2151A.filter(({ month }) => month === '2027-05')).toHaveLength(1);
});

test('what was sent is read by both agencies, and its words by the liaison', async () => {
  for (const reader of ['d-pruitt', 'i-dunmore', 'l-asher', 's-okafor', 'a-quill']) {
    const { status, text } = await get(`${MAY}?done=sendReport2151A`, told.as(reader));
    expect(status).toBe(200);
    expect(text).toContain('Attends weekly.');
    expect(text).toContain('Sent on Thu, May 20, 2027');
  }
});

test('who has no part in the case finds no such page', async () => {
  expect((await get(MAY, told.as('w-other'))).status).toBe(404);
  expect((await get(MONTHS, told.as('s-other'))).status).toBe(404);
});

test('a month without a joint service has no form, nor has one that is no month', async () => {
  for (const month of ['2027-01', '2027-06', 'may']) expect((await get(`${FORMS}/${month}`)).status).toBe(404);
});

test('all months stand in one list, with what was sent, what came and why something is missing', async () => {
  const { text } = await get(MONTHS);
  expect(text).toMatch(/May 2027 Sent Thu, May 20, 2027 Due Mon, May 31, 2027/);
  expect(text).toMatch(/April 2027 Sent Tue, May 4, 2027, 4 days late It was missed: Worker was absent/);
  expect(text).toMatch(/February 2027 Sent Fri, Feb 26, 2027 Came Fri, Feb 26, 2027/);
});

test('the log has every exchange, forms too, and who took part', async () => {
  const { text } = await get(MONTHS, told.as('l-asher'));
  expect(text).toContain('Call to the DHS liaison, with Noor Asher');
  expect(text).toContain('Form 2151 (referral)');
  expect(text).toContain('Form 2151A for May 2027');
});

test('the months offer each agency what is theirs to record', async () => {
  const receive = '/record/receiveReport2151A?month=2027-05';
  expect((await get(MONTHS, told.as('i-dunmore'))).html).toContain(receive);
  expect((await get(MONTHS, told.as('d-pruitt'))).html).not.toContain(receive);
  expect((await get(MONTHS, told.as('l-asher'))).html).not.toContain('/record/');
});

test('the general form of a report leads to this one', async () => {
  const { status, location } = await get('/cases/MW-27-0031/record/sendReport2151A?month=2027-05');
  expect([status, location]).toEqual([303, MAY]);
});

test('in Spanish the pages speak Spanish', async () => {
  const { text } = await get(MONTHS, told.as('d-pruitt', { language: 'es' }));
  expect(text).toContain('Formulario 2151A, mes por mes');
  expect(text).toContain('Enviado el jue, 20 de may de 2027');
});

test('that it was read is noted', async () => {
  const access = await told.archive.access({ person: 'd-pruitt', most: 50 });
  expect(access.map(({ what }) => what)).toEqual(expect.arrayContaining(['draft of Form 2151A', 'print']));
});
