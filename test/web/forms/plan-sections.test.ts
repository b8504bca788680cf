import type { Plan } from '../../../domain/case/plan';
import { livingScenario } from '../../harness/living-scenario';
import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { readText } from '../page/reading';
import { sentBy } from './form-reader';

/* An initial plan is written from nothing, section by section, as somebody does it who has never done it before. */

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url, livingScenario('DEMO-1', '2027-05-10'), '2027-05-10');
}, 60_000);
afterAll(async () => {
  await site?.archive.close();
  await store?.stop();
});

const CASE = '/cases/DEMO-1';
const REVISE = `${CASE}/record/revisePlan`;
const PLAN = `${CASE}/plans/plan-1`;
const section = (name: string) => `${REVISE}?plan=plan-1&section=${name}`;
const plan = () => site.case().plans[0] as Plan;

/** A page, wherever it leads. */
async function get(path: string, language: 'en' | 'es' = 'en') {
  const pages = site.as('w-hale', { language });
  const { answer, at } = await reached(pages, path);
  const html = await answer.text();
  return { at, html, text: readText(html) };
}

async function reached(pages: ReturnType<ToldSite['as']>, at: string): Promise<{ answer: Response; at: string }> {
  const answer = await pages.request(at);
  const next = answer.headers.get('location');
  return next ? reached(pages, next) : { answer, at: at.replace(/[?&]form=[^&]*/, '') };
}

async function post(path: string, body: URLSearchParams) {
  const answer = await site.as('w-hale').request(path, { method: 'POST', body });
  const html = await answer.text();
  return { status: answer.status, location: answer.headers.get('location'), html, text: readText(html) };
}

/** A section with this typed into it, and a button pressed. */
async function write(name: string, typed: Record<string, string | string[]>, act = 'next') {
  const sent = sentBy((await get(section(name))).html, REVISE);
  for (const [field, values] of Object.entries(typed)) {
    sent.delete(field);
    for (const value of [values].flat()) sent.append(field, value);
  }
  sent.set('act', act);
  return post(REVISE, sent);
}

test('the button of My work leads to the beginning of the plan that is owed, of the right kind and with its day', async () => {
  const { at, html, text } = await get(`${CASE}/plans?for=${encodeURIComponent('initial-plan/1')}`);
  expect(at).toBe(`${CASE}/record/createPlan?kind=initial`);
  expect(text).toContain('Begin the initial case plan');
  expect(sentBy(html, `${CASE}/record/createPlan`).get('startDate')).toBe('2027-05-10');
  expect(html).not.toMatch(/name="(?:outline|copy|incorporates|reason)/);
});

test('without a kind the one that can be begun is taken; the menu leads to the same', async () => {
  const { text } = await get(`${CASE}/record/createPlan`);
  expect(text).toContain('Begin the initial case plan');
});

test('a plan that is begun shows its own page: what is to be written, and that nothing is complete', async () => {
  const begin = `${CASE}/record/createPlan`;
  const sent = sentBy((await get(`${begin}?kind=initial`)).html, begin);
  expect(await post(begin, sent)).toMatchObject({ status: 303, location: `${PLAN}?done=createPlan` });
  const { text } = await get(PLAN);
  expect(text).toContain('0 of 6 sections complete');
  expect(text).toMatch(/The family: strengths and needs 5 things missing Strengths of the family/);
  expect(text).toContain('can be submitted once nothing is missing');
  expect(text).not.toMatch(/narratives|\(children|revisePlan/);
  expect((await get(`${CASE}/plans?for=initial-plan%2F1`)).at).toBe(PLAN);
});

test('the first page of the case says the same of it, with the same ways', async () => {
  const { text, html } = await get(CASE);
  expect(text).toContain('Before it can be submitted: Initial case plan Strengths of the family');
  expect(html).toContain('section=family#field-outline-narratives-strengths');
  expect(text).not.toMatch(/narratives\.|plan-1/);
});

test('the plan in Spanish says in Spanish what is missing', async () => {
  const { text } = await get(PLAN, 'es');
  expect(text).toContain('0 de 6 secciones completas');
  expect(text).toContain('Puntos fuertes de la familia');
  expect(text).toContain('Meta concurrente: Rowan Ellery');
});

test('every link to something that is missing leads to a field that is there, in view', async () => {
  const { html } = await get(PLAN);
  const links = [...html.matchAll(/href="([^"]*section=[^"#]*)#([^"]*)"/g)].map(([, href = '', id = '']) => [
    href.replaceAll('&amp;', '&'),
    id,
  ]);
  expect(links.length).toBeGreaterThan(12);
  for (const [href, id] of links as [string, string][]) {
    const page = (await get(href)).html.replace(/<details class="more">[\s\S]*?<\/details>/g, '');
    expect([href, page.includes(`id="${id}"`)]).toEqual([href, true]);
  }
});

test('"Save and next" keeps what was written and leads to the next section; nothing else of the plan changes', async () => {
  const narratives = { strengths: 'They ask for help.', needs: 'Sleep.', presentingIssues: 'Neglect.' };
  const typed = Object.fromEntries(
    Object.entries(narratives).map(([key, said]) => [`outline.narratives.${key}`, said]),
  );
  const saved = await write('family', typed);
  expect(saved).toMatchObject({ status: 303, location: `${section('factors')}&done=revisePlan` });
  expect(Object.keys(plan().outline.narratives ?? {})).toEqual(Object.keys(narratives));
  const { text, html } = await get(section('family'));
  expect(text).toContain('Still missing in this section');
  expect(text).not.toMatch(/in this section Strengths/);
  expect(sentBy(html, REVISE).get('outline.narratives.strengths')).toBe('They ask for help.');
});

test('a section that another window saved meanwhile shows what that says beside what was typed, and overwrites nothing unread', async () => {
  const strengths = 'outline.narratives.strengths';
  const opened = sentBy((await get(section('family'))).html, REVISE);
  await write('family', { [strengths]: 'They ask for help early.' }, 'save');
  opened.set(strengths, 'The aunt lives near.');
  const { status, text, html } = await post(REVISE, opened);
  expect(status).toBe(409);
  expect(text).toContain('You typed Strengths of the family They ask for help early. The aunt lives near.');
  // Nothing else differs.
  expect(text).not.toContain('Needs and points of view 1: Person');
  expect(sentBy(html, REVISE).get(strengths)).toBe('The aunt lives near.');
  expect((await post(REVISE, sentBy(html, REVISE))).status).toBe(303);
  await write('family', { [strengths]: 'They ask for help.' }, 'save');
});

test('what is taken out of a text is taken back', async () => {
  await write('family', { 'outline.narratives.needs': '' }, 'save');
  expect(Object.keys(plan().outline.narratives ?? {})).not.toContain('needs');
});

test('a section that is saved as it was changes nothing, and asks for no new signatures', async () => {
  const before = site.case().sequence;
  expect((await write('family', {})).status).toBe(303);
  expect((await write('goals', {}, 'save')).location).toBe(`${PLAN}?done=revisePlan`);
  expect(site.case().sequence).toBe(before);
});

test('each child has a row without anybody adding it; rows that nobody fills in are not said', async () => {
  const { html, text } = await get(section('children'));
  expect(text).toContain('Rowan Ellery');
  expect(html).toContain('name="outline.education.1.grade"');
  const said = { grade: 'Grade 3', performance: 'Reads well.', iep: 'Not needed' };
  await write(
    'children',
    Object.fromEntries(Object.entries(said).map(([key, value]) => [`outline.education.0.${key}`, value])),
  );
  expect(plan().outline.education).toEqual([expect.objectContaining({ child: 'child-1', grade: 'Grade 3' })]);
});

test('an objective follows from what was chosen before, and is for somebody', async () => {
  await write('factors', {
    'outline.contributingFactors.0.code': 'Domestic violence',
    'outline.contributingFactors.0.participants': ['parent-1'],
  });
  const { text } = await get(section('objectives'));
  expect(text).toContain('Follows from');
  expect(text).toContain('Domestic violence');
  const objective = {
    'outline.objectives.0.type': 'Complete Domestic Violence Program',
    'outline.objectives.0.from': ['Domestic violence'],
  };
  const refused = await write('objectives', objective);
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Choose at least one: For whom');
  expect(refused.html).toContain('href="#field-outline-objectives-0-participants"');
  await write('objectives', { ...objective, 'outline.objectives.0.participants': ['parent-1'] });
  expect(plan().outline.objectives).toMatchObject([{ id: 'objective-1', from: ['Domestic violence'] }]);
});

test('"Add" brings another row and stays in the section; a row that is removed is gone after saving', async () => {
  const more = await write('objectives', {}, 'add:outline.objectives');
  expect(more.html).toContain('name="outline.objectives.1.type"');
  expect(more.text).toContain('Save and next');
  const less = await post(REVISE, with_(sentBy(more.html, REVISE), 'act', 'remove:outline.objectives.0'));
  await post(REVISE, with_(sentBy(less.html, REVISE), 'act', 'save'));
  expect(plan().outline.objectives).toEqual([]);
});

test('the visits and contacts that the manual asks for stand there: only how often is to be said', async () => {
  const { text } = await get(section('contacts'));
  expect(text).toContain('Visits: Child-Sibling');
  expect(text).toContain('Your contacts: Social Worker-Child');
  const often = Object.fromEntries(
    [0, 1, 2, 3, 4, 5].map((row) => [`outline.caseServices.${row}.frequency`, 'Monthly']),
  );
  await write('contacts', often);
  expect(plan().outline.caseServices).toHaveLength(8);
  const after = await get(section('contacts'));
  expect(after.text).toMatch(/Still missing in this section Family engagement/);
});

test('a draft of a section is of that section alone, and the list of drafts leads back to it', async () => {
  const sent = sentBy((await get(section('goals'))).html, REVISE);
  sent.set('outline.children.0.goal', 'Return Home');
  expect((await post(`${REVISE}/draft`, sent)).status).toBe(200);
  expect((await get(section('family'))).text).not.toContain('You began this before');
  const back = await get(section('goals'));
  expect(back.text).toContain('You began this before');
  expect(sentBy(back.html, REVISE).get('outline.children.0.goal')).toBe('Return Home');
  const [href = ''] = /\/cases\/DEMO-1\/record\/revisePlan\?draft=[^"]*/.exec((await get('/drafts')).html) ?? [];
  expect((await get(href)).text).toContain('Permanency goals');
  const anew = await post(REVISE, with_(sentBy(back.html, REVISE), 'act', 'anew'));
  expect(anew.location).toBe(section('goals'));
  expect((await get(section('goals'))).text).not.toContain('You began this before');
});

test('whoever asks for the whole form is shown the plan with its sections; a section that is not there leads there too', async () => {
  expect((await get(`${REVISE}?plan=plan-1`)).at).toBe(PLAN);
  expect((await get(REVISE)).at).toBe(PLAN);
  expect((await get(section('nothing'))).at).toBe(PLAN);
  expect((await get(`${REVISE}?plan=plan-9&section=goals`)).at).toBe(PLAN);
});

function with_(sent: URLSearchParams, name: string, value: string): URLSearchParams {
  sent.set(name, value);
  return sent;
}
