import { type RunningStore, startStore } from '../../harness/store';
import { type ToldSite, toldSite } from '../../harness/told-site';
import { readText } from '../page/reading';

let store: RunningStore;
let site: ToldSite;

beforeAll(async () => {
  store = await startStore();
  site = await toldSite(store.url, 'marlow', '2027-10-20');
}, 60_000);

afterAll(async () => {
  await site.archive.close();
  await store.stop();
});

async function read(area: string, person = 's-okafor', language: 'en' | 'es' = 'en'): Promise<string> {
  const answer = await site.as(person, { language }).request(`/cases/MW-27-0031/${area}`);
  return answer.status === 200 ? readText(await answer.text()) : `${answer.status}`;
}

describe('contacts', () => {
  test('say by month who was seen when and by whom, and why somebody was not', async () => {
    const words = await read('contacts?months=all');
    expect(words).toMatch(/October 2027 .* Iris Marlow Tue, Oct 19, 2027, by Bryn Teague/);
    expect(words).toMatch(/April 2027 .* Iris Marlow Not seen.* Excused runaway from Sat, Mar 13, 2027/);
  });

  test('list each contact, with the ways to correct or delete it', async () => {
    expect(await read('contacts', 'w-teague')).toMatch(/Correct the contact of Tue, Oct 19, 2027 Delete/);
    expect(await read('contacts', 'a-quill')).not.toContain('Delete');
  });
});

describe('a visit in the list of contacts', () => {
  test('says in words who was seen, who was not, and who was seen alone', async () => {
    expect(await read('contacts')).toContain('Seen: Adele Marlow; not seen: Sol Marlow');
    expect(await read('contacts', 's-okafor', 'es')).toContain('En persona: Adele Marlow; sin ver: Sol Marlow');
    const cases = await site.parts.cases?.();
    const args = { method: 'in-person', place: 'home', with: [{ person: 'child-2', alone: true }] };
    await cases?.tell(site.caseId, 'recordContact', args, { by: 'w-teague' });
    expect(await read('contacts')).toContain('Seen: Sol Marlow; alone: Sol Marlow');
  });
});

describe('what was written of a visit', () => {
  const said = 'Sol showed the new room.\nThe heating still fails.';

  async function told(command: 'recordContact' | 'correctContact', args: Record<string, unknown>): Promise<string> {
    const cases = await site.parts.cases?.();
    await cases?.tell(site.caseId, command, args, { by: 'w-teague' });
    return site.case().contacts.latest.at(-1)?.id ?? '';
  }

  const readings = async (person: string) =>
    (await site.archive.access({ person, most: 999 })).filter(({ what }) => what === 'narratives').length;

  test('opens on the page of contacts, and it is noted who read it', async () => {
    const id = await told('recordContact', { method: 'in-person', with: [{ person: 'child-2' }], narrative: said });
    const before = await readings('s-okafor');
    const closed = await read('contacts');
    expect(closed).toContain('Read what happened at the contact of Wed, Oct 20, 2027');
    expect(closed).not.toContain('The heating still fails.');
    expect(await readings('s-okafor')).toBe(before);
    expect(await read(`contacts?read=${id}`)).toMatch(/Sol showed the new room\.\s+The heating still fails\./);
    expect(await readings('s-okafor')).toBe(before + 1);
    expect(await read(`contacts?read=${id}`, 'd-pruitt')).toBe('404');
    expect(await readings('d-pruitt')).toBe(0);
  });

  test('is the newest once it was corrected, and says so; a correction without words leaves it', async () => {
    const id = site.case().contacts.latest.at(-1)?.id ?? '';
    await told('correctContact', { contact: id, narrative: 'The heating was mended.' });
    await told('correctContact', { contact: id, time: '09:30' });
    const words = await read(`contacts?read=${id}`);
    expect(words).toContain('The heating was mended. These words were corrected on Wed, Oct 20, 2027');
    expect(words).not.toContain('still fails');
  });

  test('opens in the journal as well, one event at a time', async () => {
    const html = await (await site.as('s-okafor').request('/cases/MW-27-0031/journal?kind=contactRecorded')).text();
    expect(html).not.toContain('The heating still fails.');
    const href = /href="([^"]*read=\d+[^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const opened = readText(await (await site.as('s-okafor').request(href)).text());
    expect(opened).toContain('The heating still fails.');
    expect(await read(href.replace('/cases/MW-27-0031/', ''), 'd-pruitt')).toBe('404');
  });
});

describe('the court', () => {
  test('has hearings with how they stand, and orders with the plan that took them up', async () => {
    const words = await read('court');
    expect(words).toMatch(/Status review hearing Wed, Sep 8, 2027 Held/);
    expect(words).toMatch(/Differs from the plan Taken up by v3.1, approved on Fri, Sep 10, 2027/);
    expect(words).toContain('Plan updated: Thu, Sep 9, 2027');
  });
});

describe('the journal', () => {
  test('tells who did what when, the newest in front, without what became of duties', async () => {
    const words = await read('journal');
    expect(words).toMatch(/Bryn Teague recorded a contact/);
    expect(words).not.toContain('A duty was met:');
    expect(words.indexOf('Oct 19, 2027')).toBeLessThan(words.indexOf('Oct 13, 2027'));
  });

  test('shows what became of duties, one kind alone, or what was recorded up to a day', async () => {
    expect(await read('journal?duties=shown')).toMatch(/A duty was met: In-person contact with \w+ Marlow/);
    expect(await read('journal?kind=planApproved')).not.toContain('recorded a contact');
    expect(await read('journal?until=2027-02-01')).not.toContain('Oct 19, 2027');
  });

  test('is noted as read, and is not there for whoever sees only the joint service', async () => {
    expect(await read('journal', 'd-pruitt')).toBe('404');
    const noted = await site.archive.access({ person: 's-okafor', most: 99 });
    expect(noted.map(({ what }) => what)).toContain('journal');
  });
});

describe('the people', () => {
  test('have their names, roles, ages and homes, and the staff its dates', async () => {
    const words = await read('people');
    expect(words).toMatch(/Iris Marlow .* with Toni Rourke since Wed, Jun 2, 2027/);
    expect(words).toMatch(/Bryn Teague Caseworker has the case since/);
    expect(words).toMatch(/Absences .* Iris Marlow Run away/);
  });

  test('of the joint service alone are shown without what the plan says of them', async () => {
    const words = await read('people', 'd-pruitt');
    expect(words).toContain('Iris Marlow');
    expect(words).not.toMatch(/goal:|Absences|Signatures/);
    expect(await read('people', 'l-asher')).toBe('404');
  });
});

describe('the exchange', () => {
  test('has the forms of each month both ways, and the log', async () => {
    const words = await read('exchange', 'd-pruitt');
    expect(words).toMatch(/April 2027 Sent Tue, May 4, 2027, 4 days late It was missed: Worker was absent/);
    expect(words).toMatch(/Release consents .* Adele Marlow/);
    expect(words).toContain('What the agencies told each other');
  });

  test('tells what was decided on the RSP after each word from DCFS, and the days of Form 2151', async () => {
    const words = await read('exchange');
    expect(words).toMatch(/Form 2151A for February 2027 .*2027: the RSP changes/);
    expect(words).toMatch(/Referrals by Form 2151 .*Thu, Feb 11, 2027 Fri, Feb 12, 2027/);
    const liaison = await read('exchange', 'l-asher');
    expect(liaison).toContain('Referrals by Form 2151');
    expect(liaison).not.toContain('the RSP changes');
  });

  test('shows the liaison the reports and the log, and nobody of the family', async () => {
    const words = await read('exchange', 'l-asher');
    expect(words).toMatch(/April 2027 Sent Tue, May 4, 2027/);
    expect(words).not.toMatch(/Release consents|Adele|Fill in/);
  });
});

test('services are told with referrals and how the family takes part', async () => {
  const words = await read('services');
  expect(words).toContain('Referrals');
  expect(words).toContain('How the family takes part');
  expect(words).toContain('Adele Marlow');
});

describe('documents', () => {
  const here = '/cases/MW-27-0031/documents';

  test('are printed, listed with their fingerprint, and handed out under a name that has no names', async () => {
    const body = new URLSearchParams({ kind: 'family-calendar', language: 'es' });
    const sent = await site.as('w-teague').request(here, { method: 'POST', body });
    expect(sent.status).toBe(303);
    expect(await read('documents')).toMatch(/Family calendar .* Bryn Teague The agency None/);
    const [document] = await site.archive.documents('MW-27-0031');
    const file = await site.as('w-teague').request(`${here}/${document?.hash}`);
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="MW-27-0031-${document?.hash.slice(0, 12)}.pdf"`,
    );
    expect((await file.text()).slice(0, 4)).toBe('%PDF');
    expect((await site.as('d-pruitt').request(`${here}/${document?.hash}`)).status).toBe(404);
  });

  test('that cannot be printed are refused with a sentence that says why', async () => {
    const body = new URLSearchParams({ kind: 'closing-summary' });
    const sent = await site.as('w-teague').request(here, { method: 'POST', body });
    expect(sent.status).toBe(422);
    expect(readText(await sent.text())).toContain('there is nothing to sum up yet');
  });
});

test.each(['services', 'documents', 'contacts', 'court', 'journal', 'people', 'exchange'])(
  '%s reads in Spanish for whoever reads Spanish',
  async (area) => {
    const words = await read(area, 's-okafor', 'es');
    expect(words).not.toMatch(/\b(recorded|Hearing|contact of|Show|Details|approved)\b/);
  },
);
