import { livingScenario } from '../../harness/living-scenario';
import { readable, valueOf } from '../../harness/readable';
import type { Viewer } from '../../../client/web/session/viewer';
import { startStore, type RunningStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { TEST_CSRF } from '../../harness/web';

/* The team's pages in front of a family's story, with a supervisor, a manager and those who have no such page. */

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url, 'marlow', '2027-06-12', [livingScenario('DEMO-7', '2027-06-11')]);
}, 60_000);
afterAll(async () => {
  await site?.archive.close();
  await store?.stop();
});

async function page(person: string, path: string, language: 'en' | 'es' = 'en', change: Partial<Viewer> = {}) {
  const answer = await site.as(person, { language, ...change }).request(path);
  const html = await answer.text();
  return { status: answer.status, html, text: readable(html), headers: answer.headers };
}

async function send(person: string, path: string, fields: [string, string][]) {
  const body = new URLSearchParams([['csrf', TEST_CSRF], ...fields]);
  const answer = await site.as(person).request(path, { method: 'POST', body });
  const html = await answer.text();
  return { status: answer.status, html, text: readable(html), to: answer.headers.get('location') };
}

/** The rows of the tables on a page. */
function rowsOf(html: string): number {
  return (html.match(/<tr role="row"/g)?.length ?? 0) - (html.match(/<table/g)?.length ?? 0);
}

const CASE = 'MW-27-0031';

/** Who stands in has a unit of their own. */
const OF_UNIT_4 = { role: 'supervisor', unit: 'unit-4' } as const;

async function standInsOf(caseId: string) {
  return (await site.archive.caseFile(caseId))?.standIns;
}

describe('the team', () => {
  test('is for those who supervise; for others there is no such page', async () => {
    for (const person of ['w-hale', 'a-quill', 'x-admin', 'd-pruitt', 'i-dunmore', 'l-asher'])
      for (const path of ['', '/overdue', '/people/w-hale', '/stand-in', '/measures', '/workload.csv', '/hand-over'])
        expect([person, path, (await page(person, `/team${path}`)).status]).toEqual([person, path, 404]);
    for (const person of ['s-okafor', 'm-vasquez']) expect((await page(person, '/team')).status).toBe(200);
  });

  test('shows what each person of the unit has to carry', async () => {
    const { text } = await page('s-okafor', '/team');
    expect(text).toContain('Team: unit-3');
    expect(text).toContain('1 open case');
    expect(text).toMatch(/Corin Hale Caseworker 1 Open cases: Corin Hale/);
    expect(text).toMatch(/Bryn Teague Caseworker 0 0 0 0 0/);
  });

  test('each of its numbers is that of the list to which it leads', async () => {
    const { html } = await page('s-okafor', '/team');
    const figures = [...html.matchAll(/<a href="(\/team\/people\/[^"#]+)">(?:<strong>)?(\d+)/g)];
    expect(figures.length).toBeGreaterThan(2);
    for (const [, href = '', count = ''] of figures) {
      const list = await page('s-okafor', href.replaceAll('&amp;', '&'));
      expect([href, rowsOf(list.html)]).toEqual([href, Number(count)]);
    }
  });

  test('a case that the unit is only asked to take is not counted, nor are its people', async () => {
    const { text } = await page('s-okafor', '/team');
    expect(text).toContain('1 open case,');
    expect(text).not.toContain('w-abara');
    expect((await page('s-okafor', '/team/people/w-abara')).status).toBe(404);
    expect((await page('m-vasquez', '/team')).text).toContain('2 open cases');
  });

  test('of another unit, nothing is seen', async () => {
    const { text } = await page('s-other', '/team');
    expect(text).toContain('There is no open case in your unit');
    expect(text).not.toContain('Hale');
    expect((await page('s-other', '/team/people/w-hale')).status).toBe(404);
    expect((await page('s-other', '/team?unit=unit-3')).text).not.toContain('Hale');
  });

  test('a manager chooses a unit, or sees all', async () => {
    expect((await page('m-vasquez', '/team')).text).toContain('Team: all units');
    const seven = await page('m-vasquez', '/team?unit=unit-7');
    expect(seven.text).toContain('Team: unit-7');
    expect(seven.text).toContain('Ren Abara');
    expect(seven.text).not.toContain('Corin Hale');
  });

  test('whoever has cases in more than one unit looks at one of them at a time, under its name', async () => {
    const { text } = await page('s-lindqvist', '/team', 'en', OF_UNIT_4);
    expect(text).toContain('Team: unit-4');
    expect(text).not.toContain('Corin Hale');
  });

  test('a stand-in sees it in the dates alone', async () => {
    expect((await page('s-lindqvist', '/team')).text).toContain('Nobody has you as stand-in on this day');
  });

  test('is in Spanish for whoever chose that', async () => {
    const { text, html } = await page('s-okafor', '/team', 'es');
    expect(html).toContain('<html lang="es">');
    expect(text).toContain('Equipo: unit-3');
    expect(text).toContain('Carga de trabajo');
  });

  test('is there as a table for spreadsheets', async () => {
    const { text, headers } = await page('s-okafor', '/team/workload.csv');
    expect(headers.get('content-disposition')).toBe('attachment; filename="workload.csv"');
    expect(text).toContain('person,name,role,open_cases,owed,overdue');
    expect(text).toContain('w-hale,Corin Hale,caseworker,1,');
  });
});

describe('what is overdue', () => {
  test('stands by worker, as many as the workload says', async () => {
    const { html, text } = await page('s-okafor', '/team/overdue');
    const team = await page('s-okafor', '/team');
    const counts = [...team.html.matchAll(/list=overdue"><strong>(\d+)/g)].map(([, count]) => Number(count));
    const late = html.slice(0, html.indexOf('What could not be kept'));
    expect(rowsOf(late)).toBe(counts.reduce((sum, count) => sum + count, 0));
    expect(text).toContain('What could not be kept, and why');
  });

  test('what could not be kept has the reason on record beside it, without the words about it', async () => {
    const { text } = await page('s-okafor', '/team/overdue');
    expect(text).toMatch(/Form 2151A .+April 2027 MW-27-0031 .+ Worker was absent/);
    expect(text).not.toContain('no report was written');
  });
});

describe('handing cases over', () => {
  const choice = (cases: string[], to: string) =>
    `/team/hand-over?${new URLSearchParams({ from: 'w-hale', to }).toString()}${cases.map((id) => `&case=${id}`).join('')}`;

  test('what is missing in the choice is said beside it, and what was chosen stays', async () => {
    const { status, text, html } = await page('s-okafor', choice([CASE], ''));
    expect(status).toBe(422);
    expect(text).toContain('Choose an active caseworker of the unit who takes the cases.');
    expect(html).toMatch(/value="MW-27-0031" checked/);
    expect((await page('s-okafor', choice([], 'w-teague'))).text).toContain('Choose at least one case.');
    const many = Array.from({ length: 101 }, (_, at) => `X-${at}`);
    expect((await page('s-okafor', choice(many, 'w-teague'))).text).toContain('Choose at most 100 cases at a time.');
  });

  test('somebody of another unit is not asked this way', async () => {
    expect((await page('s-okafor', choice([CASE], 'w-other'))).status).toBe(422);
    const sent = await send('s-okafor', '/team/hand-over', [
      ['to', 'w-other'],
      ['case', CASE],
      ['request', 'r-0'],
    ]);
    expect(sent.status).toBe(404);
  });

  test('is shown before it is done, then done; sent twice it is done once', async () => {
    const asked = await page('s-okafor', choice([CASE], 'w-teague'));
    expect(asked.text).toContain('1 case from Corin Hale to Bryn Teague');
    expect((await site.archive.caseFile(CASE))?.worker).toBe('w-hale');
    const fields: [string, string][] = [
      ['to', 'w-teague'],
      ['case', CASE],
      ['request', valueOf(asked.html, 'request')],
    ];
    const sent = await send('s-okafor', '/team/hand-over', fields);
    expect(sent.text).toContain('1 case handed over to Bryn Teague.');
    expect((await site.archive.caseFile(CASE))?.worker).toBe('w-teague');
    const { sequence } = site.case();
    expect((await send('s-okafor', '/team/hand-over', fields)).text).toContain('1 case handed over to Bryn Teague.');
    expect(site.case().sequence).toBe(sequence);
  });

  test('a case that refuses says why, one that is not there does not hold up the others', async () => {
    const { text } = await send('s-okafor', '/team/hand-over', [
      ['to', 'w-teague'],
      ['case', CASE],
      ['case', 'XX-1'],
      ['request', 'another'],
    ]);
    expect(text).toContain('No case was handed over.');
    expect(text).toContain('w-teague holds the case already.');
    expect(text).toContain('XX-1 Not done This case is not among those that you supervise');
  });
});

describe('standing in', () => {
  const dates = (from: string, to: string): [string, string][] => [
    ['who', 's-lindqvist'],
    ['from', from],
    ['to', to],
    ['request', 'q'],
  ];

  test('days that do not fit are said beside their fields', async () => {
    const { status, text, html } = await send('s-okafor', '/team/stand-in', dates('7/9/2027', '7/1/2027'));
    expect(status).toBe(422);
    expect(text).toContain('The last day lies before the first.');
    expect(html).toContain('value="7/9/2027"');
  });

  test('is kept in the directory and told to the cases, and the stand-in sees the team on these days', async () => {
    const { status, to } = await send('s-okafor', '/team/stand-in', dates('6/10/2027', '6/20/2027'));
    expect([status, to]).toEqual([303, '/team/stand-in?done=named']);
    expect((await site.archive.staff()).find(({ id }) => id === 's-okafor')?.standIn).toBe('s-lindqvist');
    expect(await standInsOf('DEMO-7')).toEqual([]);
    expect(site.case().standIns.at(-1)).toEqual({ id: 's-lindqvist', from: '2027-06-10', to: '2027-06-20' });
    expect((await page('s-okafor', '/team/stand-in')).text).toContain(
      'Per Lindqvist Days Thu, Jun 10, 2027 to Sun, Jun 20, 2027',
    );
    const asked = await page('s-lindqvist', '/team?unit=unit-3', 'en', OF_UNIT_4);
    expect(asked.text).toContain('Team: unit-3');
    expect(asked.text).toContain('1 open case,');
    expect(asked.text).toContain('Corin Hale');
    expect((await page('s-lindqvist', '/team/stand-in')).text).toContain('You stand in for others');
  });

  test('is taken back: the supervisor decides again', async () => {
    const { to } = await send('s-okafor', '/team/stand-in/take-back', []);
    expect(to).toBe('/team/stand-in?done=taken-back');
    expect((await site.archive.staff()).find(({ id }) => id === 's-okafor')?.standIn).toBeNull();
    expect(site.case().standIns.at(-1)?.id).toBe('s-okafor');
  });
});

describe('measures', () => {
  test('each number has its list, and both say the same', async () => {
    const { text, html } = await page('s-okafor', '/team/measures?month=2027-05');
    expect(text).toContain('May 2027, 1 case');
    const link = /<a href="([^"]+measure=visits-children)">(\d+) of (\d+)/.exec(html);
    expect(link).not.toBeNull();
    const list = await page('s-okafor', (link?.[1] ?? '').replaceAll('&amp;', '&'));
    expect(rowsOf(list.html)).toBe(Number(link?.[3]));
    expect(list.text).toContain(`${link?.[2]} of ${link?.[3]} in May 2027`);
    expect(list.text.match(/ Done(?: late)? /g)?.length ?? 0).toBe(Number(link?.[2]));
  });

  test('are there as tables, and that they were read is noted', async () => {
    const { text } = await page('s-okafor', '/team/measures/list.csv?month=2027-05&measure=visits-children');
    expect(text).toContain('case,unit,worker,duty');
    expect(text).toContain(`${CASE},unit-3,w-hale,contact/child-1/2027-05`);
    const noted = await site.archive.access({ case: CASE, person: 's-okafor', most: 50 });
    expect(noted.map(({ what }) => what)).toContain('measures');
  });
});
