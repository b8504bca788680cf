import { agenda } from '../../../domain/duties/agenda';
import { policyOf } from '../../../policies/packs';
import type { Cases } from '../../../client/cases';
import { readable, valueOf } from '../../harness/readable';
import { startStore, type RunningStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { siteAs, TEST_CSRF, viewerOf } from '../../harness/web';

/* The settings in front of a family's story: staff, agency, policies; and nothing of any case. */

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url);
}, 60_000);
afterAll(async () => {
  await site?.archive.close();
  await store?.stop();
});

async function page(person: string, path: string, language: 'en' | 'es' = 'en') {
  const answer = await site.as(person, { language }).request(path);
  const html = await answer.text();
  return { status: answer.status, html, text: readable(html) };
}

async function send(path: string, body: URLSearchParams | FormData) {
  body.set('csrf', TEST_CSRF);
  const answer = await site.as('x-admin').request(path, { method: 'POST', body });
  const html = await answer.text();
  return { status: answer.status, html, text: readable(html), to: answer.headers.get('location') };
}

const PERSON = {
  name: 'Bryn Teague',
  mail: 'bryn.teague@agency.example',
  role: 'caseworker',
  unit: 'unit-3',
  supervisor: 's-okafor',
  language: 'en',
  notices: 'morning',
  active: 'yes',
};

async function entryOf(id: string) {
  return (await site.archive.staff()).find((each) => each.id === id);
}

async function save(id: string, change: Record<string, string>) {
  const seen = valueOf((await page('x-admin', `/settings/staff/${id}`)).html, 'seen');
  return send(`/settings/staff/${id}`, new URLSearchParams({ ...PERSON, seen, ...change }));
}

describe('the settings', () => {
  test('are for administrators; managers read policies, for others there is no such page', async () => {
    const pages = ['', '/staff', '/staff/w-hale', '/staff.csv', '/upload', '/agency', '/policy', '/dry-run'];
    for (const person of ['w-hale', 's-okafor', 's-lindqvist', 'a-quill', 'd-pruitt', 'i-dunmore', 'l-asher'])
      for (const path of pages)
        expect([person, path, (await page(person, `/settings${path}`)).status]).toEqual([person, path, 404]);
    for (const path of ['/staff', '/staff/w-hale', '/staff.csv', '/upload', '/agency'])
      expect([path, (await page('m-vasquez', `/settings${path}`)).status]).toEqual([path, 404]);
    for (const path of ['/policy', '/dry-run'])
      expect([path, (await page('m-vasquez', `/settings${path}`)).status]).toEqual([path, 200]);
    for (const path of pages.slice(1)) expect((await page('x-admin', `/settings${path}`)).status).toBe(200);
  });

  test('show nothing of a case', async () => {
    for (const path of ['/staff', '/staff/w-hale', '/upload', '/agency', '/policy', '/dry-run'])
      expect((await page('x-admin', `/settings${path}`)).text).not.toMatch(/MW-27|Marlow/);
  });
});

describe('the staff directory', () => {
  test('is narrowed by name, role, unit and status', async () => {
    expect((await page('x-admin', '/settings/staff?find=okaf')).text).toMatch(/1 person .*Nkem Okafor/);
    const { text } = await page('x-admin', '/settings/staff?role=caseworker&unit=unit-3');
    expect(text).toMatch(/2 people .*Bryn Teague .*Corin Hale|2 people .*Corin Hale .*Bryn Teague/);
    expect((await page('x-admin', '/settings/staff?active=no')).text).toContain('Nobody is like that.');
  });

  test('a person is changed, and the same form sent twice changes nothing more', async () => {
    const seen = valueOf((await page('x-admin', '/settings/staff/w-teague')).html, 'seen');
    const form = () => new URLSearchParams({ ...PERSON, seen });
    expect((await send('/settings/staff/w-teague', form())).to).toBe('/settings/staff?done=saved');
    expect(await entryOf('w-teague')).toMatchObject({ notices: 'morning', mail: 'bryn.teague@agency.example' });
    expect((await send('/settings/staff/w-teague', form())).to).toBe('/settings/staff?done=saved');
  });

  test('what is wrong is said beside its field, what was typed stays', async () => {
    const { status, text, html } = await save('w-teague', { mail: 'not a mail', name: '=1+1' });
    expect(status).toBe(422);
    expect(text).toContain('Enter a name of at most 200 letters that does not begin like a formula.');
    expect(html).toContain('value="not a mail"');
    expect((await save('w-teague', { supervisor: 'w-teague' })).text).toContain('and not the person themselves');
  });

  test('somebody else changed the person meanwhile: that is shown, and nothing is lost', async () => {
    const { status, text, html } = await save('w-teague', { seen: 'before', unit: 'unit-9' });
    expect(status).toBe(422);
    expect(text).toContain('Somebody changed this person meanwhile');
    expect(html).toContain('value="unit-9"');
    expect((await entryOf('w-teague'))?.unit).toBe('unit-3');
  });

  test('the last who keeps the directory cannot be taken away', async () => {
    await save('m-vasquez', {
      ...PERSON,
      name: 'Pilar Vasquez',
      role: 'supervisor',
      supervisor: '',
      unit: '',
      mail: '',
    });
    const { status, text } = await save('x-admin', { name: 'Lee Marsh', role: 'caseworker', supervisor: '', unit: '' });
    expect(status).toBe(422);
    expect(text).toContain('no active administrator or programme manager any more');
    await save('m-vasquez', { name: 'Pilar Vasquez', role: 'programme-manager', supervisor: '', unit: '', mail: '' });
    expect((await entryOf('m-vasquez'))?.role).toBe('programme-manager');
  });

  test('who is retired stays in the directory; what a case does not take is said in figures', async () => {
    const { text, status } = await save('w-hale', { name: 'Corin Hale', active: '' });
    expect(status).toBe(200);
    expect((await entryOf('w-hale'))?.active).toBe(false);
    expect(text).toContain('You may not do this: in 1 case');
    expect(text).not.toMatch(/MW-27|Marlow/);
    await save('w-hale', { name: 'Corin Hale' });
  });

  test('somebody new is added once', async () => {
    const form = () => new URLSearchParams({ ...PERSON, id: 'w-new', name: 'Ada Nuñez' });
    expect((await send('/settings/staff/new', form())).status).toBe(303);
    expect((await send('/settings/staff/new', form())).status).toBe(303);
    const other = new URLSearchParams({ ...PERSON, id: 'w-new', name: 'Somebody Else' });
    expect((await send('/settings/staff/new', other)).text).toContain('There is somebody with this id already.');
    expect((await entryOf('w-new'))?.name).toBe('Ada Nuñez');
  });
});

describe('importing staff', () => {
  const table = (text: string) => {
    const form = new FormData();
    form.set('file', new File([text], 'staff.csv', { type: 'text/csv' }));
    return form;
  };

  test('takes the rows that are right and gives the others back with their reasons', async () => {
    const rows = 'id,name,role,unit\nw-one,Ines Ott,caseworker,unit-7\nw-two,Bo Lund,wizard,unit-7\n';
    const { status, text, html } = await send('/settings/upload', table(rows));
    expect(status).toBe(422);
    expect(text).toContain('1 added, 0 changed, 0 as they were.');
    expect(text).toContain('1 row was not taken');
    expect((await entryOf('w-one'))?.name).toBe('Ines Ott');
    const [, encoded = ''] = /base64,([^"]+)"/.exec(html) ?? [];
    const back = Buffer.from(encoded, 'base64').toString('utf8');
    expect(back).toContain('id,name,role,unit,reason');
    expect(back).toMatch(/w-two,Bo Lund,wizard,unit-7,"?role: must be one of/);
  });

  test('what is no such table is refused, and nothing is changed', async () => {
    expect((await send('/settings/upload', table('id,colour\nx,red\n'))).text).toContain('there is no column “colour”');
    expect((await send('/settings/upload', new FormData())).text).toContain('Choose a table.');
  });
});

describe('policies', () => {
  test('each rule stands beside the sentences of the manual', async () => {
    const { text, html } = await page('m-vasquez', '/settings/policy/santa-clara%402027.1');
    expect(text).toMatch(/Case plan update is owed/);
    expect(text).toMatch(/S1\.15 /);
    expect(html.length).toBeLessThan(600_000);
    expect((await page('x-admin', '/settings/policy/no-such')).status).toBe(404);
  });

  test('a change is tried over the running cases, and told in figures alone', async () => {
    const aCase = site.case();
    const owed = agenda(aCase, policyOf(aCase), '2027-05-10');
    const cases = {
      list: async () => [{ case: site.caseId }],
      case: async () => aCase,
      agenda: async () => ({ ...owed, today: '2027-05-10' }),
    } as unknown as Cases;
    const admin = siteAs(viewerOf({ id: 'x-admin', role: 'administrator' }), {
      ...site.parts,
      cases: async () => cases,
    });
    const tried = async (settings: string, policy = aCase.policy) => {
      const body = new URLSearchParams({ csrf: TEST_CSRF, policy, settings });
      const answer = await admin.request('/settings/dry-run', { method: 'POST', body });
      return { status: answer.status, text: readable(await answer.text()) };
    };
    const { text } = await tried('switchedOff: [contact]');
    expect(text).toContain('1 running case was asked.');
    expect(text).toMatch(/Cases in which a date would move 1 /);
    expect(text).toMatch(/Monthly contact in person 0 0 0 [1-9]/);
    expect(text).not.toMatch(/MW-27|Marlow/);
    expect((await tried('colour: red')).status).toBe(422);
    expect((await tried('', 'nothing')).text).toContain('Choose a policy.');
  });
});

describe('the settings of the agency', () => {
  test('say what is a product default, in both languages', async () => {
    const { text } = await page('x-admin', '/settings/agency');
    expect(text).toMatch(/Days for the supervisor Product default plans are shown/);
    expect((await page('x-admin', '/settings/agency', 'es')).text).toContain('Valor del producto');
  });
});
