import { randomUUID } from 'node:crypto';
import { NoAnswer, ServerUnreachable } from '../../../client/case-errors';
import type { Cases } from '../../../client/cases';
import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { siteAs, viewerOf } from '../../harness/web';
import { readText } from '../page/reading';
import { sentBy } from './form-reader';
import { inOrder } from './in-order';

/* What becomes of a form: recorded once, refused, changed meanwhile, not answered, kept as a draft. */

let store: RunningStore;
let told: ToldSite;

beforeAll(async () => {
  store = await startStore();
  told = await toldSite(store.url);
}, 60_000);
afterAll(async () => {
  await told?.archive.close();
  await store?.stop();
});

const CASE = '/cases/MW-27-0031';
const HEARING = `${CASE}/record/setHearing`;

interface Answer {
  status: number;
  location: string | null;
  html: string;
  text: string;
}

type Site = ReturnType<typeof siteAs>;

async function get(path: string, site: Site = told.as('w-hale')): Promise<Answer> {
  return read(await site.request(path));
}

async function post(path: string, typed: Record<string, string> | URLSearchParams, site: Site = told.as('w-hale')) {
  return read(await site.request(path, { method: 'POST', body: new URLSearchParams(typed) }));
}

async function read(answer: Response): Promise<Answer> {
  const html = await answer.text();
  return { status: answer.status, location: answer.headers.get('location'), html, text: readText(html) };
}

/** What the form sends with this typed into it. */
async function filled(path: string, typed: Record<string, string>, site?: Site): Promise<URLSearchParams> {
  const sent = sentBy((await get(path, site)).html, path.split('?')[0]);
  for (const [name, value] of Object.entries(typed)) sent.set(name, value);
  return sent;
}

const hearings = () => told.case().hearings.length;

test('a form that is filled in is recorded, and leads back to where one came from', async () => {
  const before = hearings();
  const sent = await filled(`${HEARING}?back=%2Fwork`, { kind: 'permanency', on: '9/15/2027' });
  expect(await post(HEARING, sent)).toMatchObject({ status: 303, location: '/work?done=setHearing' });
  expect(told.case().hearings.at(-1)).toMatchObject({ kind: 'permanency', scheduledFor: '2027-09-15' });
  expect(hearings()).toBe(before + 1);
});

test('a form that is sent twice is recorded once', async () => {
  const sent = await filled(HEARING, { kind: 'permanency', on: '2027-10-15' });
  const before = hearings();
  const [one, other] = [await post(HEARING, sent), await post(HEARING, sent)];
  expect([one.status, other.status]).toEqual([303, 303]);
  expect(hearings()).toBe(before + 1);
});

test('whoever came from elsewhere is not led there', async () => {
  const sent = await filled(`${HEARING}?back=https%3A%2F%2Fexample.org`, { kind: 'permanency', on: '2027-10-16' });
  sent.set('back', '//example.org');
  expect((await post(HEARING, sent)).location).toBe(`${CASE}?done=setHearing`);
});

test('"save and record another" comes back empty, with the day and the way to go back', async () => {
  const path = `${CASE}/record/recordLocateEffort`;
  const effort = { person: 'child-1', on: '2027-05-07', method: 'telephone', whom: 'aunt', act: 'another' };
  const { location } = await post(path, await filled(`${path}?back=%2Fwork`, effort));
  const next = await get(location ?? '');
  expect(next.text).toContain('Done: Record an effort to find somebody');
  const sent = sentBy(next.html, path);
  expect([sent.get('on'), sent.get('whom'), sent.get('back')]).toEqual(['2027-05-07', '', '/work']);
});

test('what is wrong stands in the summary and beside its field, and everything typed is still there', async () => {
  const path = `${CASE}/record/receiveCourtOrder`;
  const typed = { dated: '13/45/2027', summary: 'Drug testing <twice> a week' };
  const { status, text, html } = await post(path, await filled(path, typed));
  expect(status).toBe(422);
  expect(text).toContain('There is a problem');
  expect(html).toContain('href="#field-dated"');
  expect(html).toContain('id="field-dated-error"');
  expect(html).toContain('href="#field-differs"');
  expect(html).toContain('value="13/45/2027"');
  expect(html).toContain('Drug testing &lt;twice&gt; a week');
  expect(html).toContain('<title>Error: ');
});

test('a refusal of the case is shown with its rules and with names', async () => {
  const path = `${CASE}/record/recordLocateEffort`;
  const { status, text } = await post(
    path,
    await filled(path, { person: 'child-1', on: '2027-05-09', method: 'visit' }),
  );
  expect(status).toBe(303);
  const again = await post(`${CASE}/record/submitPlan`, await filled(`${CASE}/record/submitPlan`, {}));
  expect([again.status, text]).toEqual([422, expect.any(String)]);
  expect(again.text).toContain('Choose: Plan');
});

test('in Spanish the form, its errors and its buttons are in Spanish', async () => {
  const site = told.as('w-hale', { language: 'es' });
  const { html, text } = await post(HEARING, await filled(HEARING, { on: 'mañana' }, site), site);
  expect(html).toContain('<html lang="es">');
  expect(text).toContain('Hay un problema');
  expect(text).toContain('no es una fecha. Escríbala así: 3/31/2027');
  expect(text).toContain('Guardar');
});

describe('rights', () => {
  test('the menu has what somebody may record, and nothing else', async () => {
    const { text } = await get(`${CASE}/record`);
    expect(text).toContain('Record a contact');
    expect(text).not.toContain('Transfer the case');
    expect((await get(`${CASE}/record`, told.as('s-okafor'))).text).toContain('Transfer the case');
  });

  test('what is decided with the approvals is not in the menu, and its form leads there', async () => {
    const { text } = await get(`${CASE}/record`, told.as('s-okafor'));
    for (const decision of ['Approve the', 'Return the', 'Refuse a', 'Accept the', 'Decline the transfer'])
      expect(text).not.toContain(decision);
    const { sequence } = told.case();
    const path = `${CASE}/record/approveClosure`;
    const shown = await get(path, told.as('s-okafor'));
    const sent = await post(path, { request: randomUUID() }, told.as('s-okafor'));
    for (const answer of [shown, sent]) expect(answer).toMatchObject({ status: 303, location: '/approvals' });
    expect(told.case().sequence).toBe(sequence);
  });

  test('the menu has nothing for which the case has nothing to choose from', async () => {
    const { text } = await get(`${CASE}/record`);
    expect(told.case().conferences.latest).toEqual([]);
    expect(text).not.toContain('Delete a case conference');
    expect(text).toContain('Delete a contact');
  });

  test.each(['a-quill', 'w-hale', 'd-pruitt'])('%s is not given a form of somebody else’s', async (person) => {
    const path = `${CASE}/record/transferCase`;
    const site = told.as(person);
    expect((await get(path, site)).status).toBe(403);
    const before = told.case().sequence;
    const sent = { request: randomUUID(), to: 'w-teague' };
    expect((await post(path, sent, site)).status).toBe(403);
    expect((await post(`${path}/draft`, sent, told.as('a-quill'))).status).toBe(403);
    expect(told.case().sequence).toBe(before);
  });

  test('a case of others, a case that is not there and a form that is not there are the same', async () => {
    const answers = await Promise.all([
      get(HEARING, told.as('w-other')),
      get(HEARING, told.as('x-admin')),
      get('/cases/no-such/record/setHearing'),
      get(`${CASE}/record/openCase`),
      post(`${CASE}/record/dropEverything`, {}),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });
});

describe('bad input', () => {
  test('what is no form is said in words', async () => {
    const answer = await told.as('w-hale').request(HEARING, { method: 'POST', body: '{}' });
    expect([answer.status, readText(await answer.text())]).toEqual([
      400,
      expect.stringContaining('not a form of this page'),
    ]);
  });

  test('an address brings no words into a form, and no day that is none', async () => {
    const path = `${CASE}/record/receiveCourtOrder`;
    const { html } = await get(`${path}?summary=Iris+Marlow&dated=2027-02-31&receivedOn=2027-05-01`);
    expect(html).not.toContain('>Iris Marlow<');
    expect(sentBy(html, path).get('summary')).toBe('');
    expect([sentBy(html, path).get('dated'), sentBy(html, path).get('receivedOn')]).toEqual(['', '2027-05-01']);
  });
});

describe('while somebody else acts', () => {
  test('what does not conflict goes through', async () => {
    const sent = await filled(HEARING, { kind: 'permanency', on: '2027-11-15' });
    await post(
      HEARING,
      await filled(HEARING, { kind: 'permanency', on: '2027-11-16' }, told.as('s-okafor')),
      told.as('s-okafor'),
    );
    expect((await post(HEARING, sent)).status).toBe(303);
  });

  test('what is gone meanwhile says who deleted it and keeps the text, and then that it is gone', async () => {
    const path = `${CASE}/record/deleteHearing`;
    const id = told.case().hearings.at(-1)?.id ?? '';
    const sent = await filled(path, { hearing: id });
    await post(path, await filled(path, { hearing: id }, told.as('s-okafor')), told.as('s-okafor'));
    const { status, text, html } = await post(path, sent);
    expect([status, text]).toEqual([409, expect.stringMatching(/Deleted .*Nkem Okafor/i)]);
    expect(sentBy(html, path).get('hearing')).toBe(id);
    const again = await post(path, sentBy(html, path));
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('There is a problem')]);
    expect(sentBy(again.html, path).get('hearing')).toBe(id);
  });

  test('what was refused says who did what meanwhile, and keeps the text', async () => {
    const path = `${CASE}/record/recordLocateEffort`;
    const sent = await filled(path, { person: 'child-1', on: '2027-05-30', method: 'telephone', whom: 'aunt' });
    const site = told.as('s-okafor');
    await post(HEARING, await filled(HEARING, { kind: 'permanency', on: '2027-11-17' }, site), site);
    const { status, text, html } = await post(path, sent);
    expect(status).toBe(422);
    expect(text).toContain('Somebody else changed this case while you were writing');
    expect(text).toMatch(/hearing that is set: Permanency hearing, Wed, Nov 17, 2027 Nkem Okafor/);
    expect(sentBy(html, path).get('whom')).toBe('aunt');
  });

  const GOAL = `${CASE}/record/setGoal`;
  const goal = () => told.case().family.find(({ id }) => id === 'child-1')?.goal;
  const sets = async (chosen: string, site?: Site) =>
    post(GOAL, await filled(GOAL, { child: 'child-1', goal: chosen }, site), site);

  test('what somebody else wrote of the same thing is shown first, with who and when, and the text is kept', async () => {
    const sent = await filled(GOAL, { child: 'child-1', goal: 'Adoption' });
    expect((await sets('Legal Guardianship', told.as('s-okafor'))).status).toBe(303);
    const { status, text, html } = await post(GOAL, sent);
    expect(status).toBe(409);
    expect(text).toContain('The same thing was changed while you were writing');
    expect(text).toMatch(/case plan goal: \w+ Marlow, Legal Guardianship Nkem Okafor .*May 10, 2027/);
    expect(sentBy(html, GOAL).get('goal')).toBe('Adoption');
    expect(goal()).toBe('Legal Guardianship');
    const again = sentBy(html, GOAL);
    again.set('act', 'save');
    expect((await post(GOAL, again)).status).toBe(303);
    expect(goal()).toBe('Adoption');
  });

  test('what the same person wrote in another window is shown as well, and can be dropped with one press', async () => {
    const sent = await filled(`${GOAL}?back=%2Fwork`, { child: 'child-1', goal: 'Adoption' });
    await sets('Legal Guardianship');
    const { status, text, html } = await post(GOAL, sent);
    expect([status, text]).toEqual([409, expect.stringContaining('Corin Hale')]);
    expect(text).toContain('Recorded now You typed Case plan goal Legal Guardianship Adoption');
    expect(html).toContain('value="drop"');
    const dropped = sentBy(html, GOAL);
    dropped.set('act', 'drop');
    expect(await post(GOAL, dropped)).toMatchObject({ status: 303, location: '/work' });
    expect(goal()).toBe('Legal Guardianship');
  });

  test('what merely adds, or is about somebody else, does not get in the way', async () => {
    const sent = await filled(GOAL, { child: 'child-1', goal: 'Adoption' });
    const site = told.as('s-okafor');
    const contact = `${CASE}/record/recordLocateEffort`;
    const effort = { person: 'child-1', on: '2027-05-08', method: 'letter' };
    expect((await post(contact, await filled(contact, effort, site), site)).status).toBe(303);
    const other = await filled(GOAL, { child: 'child-2', goal: 'Legal Guardianship' }, site);
    expect((await post(GOAL, other, site)).status).toBe(303);
    expect((await post(GOAL, sent)).status).toBe(303);
  });

  test('a form that did not get an answer and is sent again is not held up by what it did itself', async () => {
    const cases = await told.parts.cases?.();
    const answerless = {
      opened: async () => told.case(),
      tell: async (...said: Parameters<Cases['tell']>) => {
        await cases?.tell(...said);
        throw new NoAnswer('x');
      },
    } as unknown as Cases;
    const site = siteAs(viewerOf({ id: 'w-hale' }), { ...told.parts, cases: async () => answerless });
    const sent = await filled(GOAL, { child: 'child-1', goal: 'Legal Guardianship' });
    expect((await post(GOAL, sent, site)).status).toBe(503);
    expect((await post(GOAL, sent)).status).toBe(303);
    expect(goal()).toBe('Legal Guardianship');
  });

  test('the same visit, recorded by somebody else meanwhile, is shown before it is recorded twice', async () => {
    const path = `${CASE}/record/recordContact`;
    const visit = { on: '2027-05-06', method: 'in-person', 'with.child-2.how': 'seen', narrative: 'She was at home.' };
    const sent = await filled(path, visit);
    const site = told.as('s-okafor');
    expect((await post(path, await filled(path, { ...visit, narrative: '' }, site), site)).status).toBe(303);
    const before = told.case().contacts.recorded;
    const { status, text, html } = await post(path, sent);
    expect([status, text]).toEqual([409, expect.stringContaining('The same thing was changed')]);
    expect(sentBy(html, path).get('narrative')).toBe('She was at home.');
    expect(told.case().contacts.recorded).toBe(before);
  });
});

describe('whoever comes back to a form', () => {
  /** The address that a form has in the browser: with the id of its request. */
  async function addressOf(path: string): Promise<string> {
    const { html } = await get(path);
    return `${path}${path.includes('?') ? '&' : '?'}form=${sentBy(html, path.split('?')[0]).get('request')}`;
  }

  test('finds the same form as long as it was not sent', async () => {
    const address = await addressOf(HEARING);
    const [one, other] = [await get(address), await get(address)];
    expect(sentBy(one.html, HEARING).get('request')).toBe(sentBy(other.html, HEARING).get('request'));
  });

  test('reads that it was recorded, when, and where it is to be seen, and can record another', async () => {
    const address = await addressOf(`${HEARING}?back=%2Fwork`);
    await post(HEARING, await filled(address, { kind: 'permanency', on: '2027-12-15' }));
    const { text, html } = await get(address);
    expect(text).toContain('This was recorded already');
    expect(text).toContain('recorded Mon, May 10, 2027, 12:00');
    expect(html).toContain(`href="${HEARING}?back=%2Fwork"`);
    const [, seeIt = ''] = /href="([^"]*journal[^"]*)"/.exec(html) ?? [];
    const journal = await get(seeIt.split('#')[0] ?? '');
    expect(journal.html).toContain(`id="${seeIt.split('#')[1]}"`);
    expect(sentBy((await get(HEARING)).html, HEARING).get('request')).not.toBe(address.split('form=')[1]);
  });

  test('and sends something else with it is told so, keeps the text, and records it as something more', async () => {
    const address = await addressOf(HEARING);
    const sent = await filled(address, { kind: 'permanency', on: '2028-01-12' });
    await post(HEARING, sent);
    const before = hearings();
    sent.set('on', '2028-01-13');
    const { status, text, html } = await post(HEARING, sent);
    expect([status, text]).toEqual([409, expect.stringContaining('This form was recorded already')]);
    const again = sentBy(html, HEARING);
    expect(again.get('on')).toBe('2028-01-13');
    expect(hearings()).toBe(before);
    expect((await post(HEARING, again)).status).toBe(303);
    expect(hearings()).toBe(before + 1);
  });
});

describe('when the case does not answer', () => {
  const silent = (error: Error) => {
    const cases = { opened: async () => told.case(), tell: async () => Promise.reject(error) } as unknown as Cases;
    return siteAs(viewerOf({ id: 'w-hale' }), { ...told.parts, cases: async () => cases });
  };
  const path = `${CASE}/record/recordProviderContact`;

  test.each([
    [new NoAnswer('x'), 'Nobody knows yet whether this was recorded'],
    [new ServerUnreachable('x'), 'the case cannot be reached right now'],
  ])('the text is kept and the form comes back under the same id (%#)', async (error, words) => {
    const typed = { participants: 'parent-1', on: '2027-05-07', barriers: 'Bus line 7' };
    const sent = await filled(`${path}?draft=none`, typed);
    const { status, text, html } = await post(path, sent, silent(error));
    expect([status, text]).toEqual([422, expect.any(String)]);
    sent.set('service', 'parenting course');
    const again = await post(path, sent, silent(error));
    expect([again.status, again.text]).toEqual([503, expect.stringContaining(words)]);
    expect(again.text).toContain('kept as a draft');
    expect(sentBy(again.html, path).get('request')).toBe(sent.get('request'));
    expect(sentBy(again.html, path).get('barriers')).toBe('Bus line 7');
    expect(html).toContain('Bus line 7');
    const opened = await get(path);
    expect(opened.text).toContain('You began this before');
    expect(sentBy(opened.html, path).get('request')).toBe(sent.get('request'));
    await post(path, new URLSearchParams([...sentBy(opened.html, path), ['act', 'anew']]));
  });

  test('where not even the form can be shown, the page holds what was typed', async () => {
    const away = siteAs(viewerOf(), { ...told.parts, cases: () => Promise.reject(new ServerUnreachable('x')) });
    const { status, html, text } = await post(HEARING, { on: '2027-12-01', request: randomUUID() }, away);
    expect([status, text]).toEqual([503, expect.stringContaining('Send again')]);
    expect(html).toContain('name="on" value="2027-12-01"');
    expect((await get(HEARING, away)).status).toBe(503);
    await post(HEARING, new URLSearchParams([...sentBy((await get(HEARING)).html, HEARING), ['act', 'anew']]));
  });
});

describe('drafts', () => {
  const path = `${CASE}/record/recordEngagement`;

  test('what is typed is kept, comes back, and is gone once it is sent', async () => {
    const sent = await filled(path, { person: 'parent-1', kind: 'effort', summary: 'Called twice' });
    expect((await post(`${path}/draft`, sent)).status).toBe(200);
    const back = await get(path);
    expect(back.text).toContain('You began this before');
    const again = sentBy(back.html, path);
    expect(again.get('summary')).toBe('Called twice');
    expect((await post(path, again)).status).toBe(303);
    expect((await get(path)).text).not.toContain('You began this before');
  });

  test('a newer draft of another window stays, and the text of this one too', async () => {
    const one = await filled(path, { summary: 'From one window' });
    const other = await filled(path, { summary: 'From another window' });
    expect((await post(`${path}/draft`, one)).status).toBe(200);
    expect((await post(`${path}/draft`, other)).status).toBe(409);
    other.set('act', 'draft');
    const { status, text, html } = await post(path, other);
    expect([status, text]).toEqual([409, expect.stringContaining('Another window has a newer draft')]);
    expect(sentBy(html, path).get('summary')).toBe('From another window');
    expect(sentBy((await get(path)).html, path).get('summary')).toBe('From one window');
  });

  test('a form goes on saving its own draft, also when it is about somebody else by now', async () => {
    const sent = sentBy((await get(path)).html, path);
    sent.set('person', 'parent-2');
    const saved = await told.as('w-hale').request(`${path}/draft`, { method: 'POST', body: sent });
    const { subject, version } = (await saved.json()) as { subject: string; version: number };
    sent.set('subject', subject);
    sent.set('version', String(version));
    sent.set('summary', 'Once more');
    expect((await post(`${path}/draft`, sent)).status).toBe(200);
    const drafts = await told.archive.drafts({ person: 'w-hale', what: 'recordEngagement' });
    expect(drafts.map((draft) => [draft.subject, draft.args['summary']])).toEqual([['parent-2', 'Once more']]);
  });

  test('"start anew" drops it', async () => {
    const sent = sentBy((await get(path)).html, path);
    sent.set('act', 'anew');
    expect((await post(path, sent)).status).toBe(303);
    expect((await get(path)).text).not.toContain('You began this before');
  });
});

test('"add" brings another row and keeps the others', async () => {
  const path = `${CASE}/record/recordFirstContacts`;
  const sent = await filled(path, {
    'contacts.0.child': 'child-1',
    'contacts.0.on': '2027-01-04',
    act: 'add:contacts',
  });
  const { html } = await post(path, sent);
  expect(html).toContain('name="contacts.1.child"');
  expect(sentBy(html, path).get('contacts.0.on')).toBe('2027-01-04');
  const less = sentBy(html, path);
  less.set('act', 'remove:contacts.0');
  expect((await post(path, less)).html).not.toContain('value="2027-01-04"');
});

test('a plan that is changed comes with what it says, section by section, words included', async () => {
  const progress = `${CASE}/record/recordProgress`;
  const rows = await filled(progress, {});
  for (const row of [...rows.keys()].filter((name) => name.endsWith('.objective')))
    for (const [key, value] of [
      ['met', 'In Progress'],
      ['narrative', 'Goes well'],
    ] as const)
      rows.set(row.replace('objective', key), value);
  expect((await post(progress, rows)).status).toBe(303);
  const path = `${CASE}/record/createPlan`;
  const made = await post(path, await filled(`${path}?kind=update`, {}));
  const plan = told.case().plans.at(-1)?.id ?? '';
  expect(made).toMatchObject({ status: 303, location: `${CASE}/plans/${plan}?done=createPlan` });
  const { html } = await get(`${CASE}/record/revisePlan?plan=${plan}&section=objectives`);
  const sent = sentBy(html, `${CASE}/record/revisePlan`);
  const objectives = told.case().plans.at(-1)?.outline.objectives ?? [];
  expect(objectives.length).toBeGreaterThan(0);
  expect(sent.get('outline.objectives.0.type')).toBe(objectives[0]?.type);
  const before = told.case().plans.at(-1)?.outline;
  // Words of another section are not touched by this one.
  sent.set('outline.objectives.0.detail', 'Every week');
  expect((await post(`${CASE}/record/revisePlan`, sent)).status).toBe(303);
  expect(told.case().plans.at(-1)?.outline.objectives[0]?.detail).toBeDefined();
  const again = await get(`${CASE}/record/revisePlan?plan=${plan}&section=objectives`);
  const emptied = sentBy(again.html, `${CASE}/record/revisePlan`);
  emptied.set('outline.objectives.0.detail', '');
  expect((await post(`${CASE}/record/revisePlan`, emptied)).status).toBe(303);
  expect(inOrder(told.case().plans.at(-1)?.outline)).toEqual(inOrder(before));
});
