import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deliveryReports, reportSecret } from '../../client/web/delivery-reports';
import { webSite } from '../../client/web/site';
import { caseclock, ownFolder } from '../cli/caseclock';
import { ABSENCE, mailbox, reportOn } from '../client/delivery-reports/reports';
import { type MailingAgency, startMailingAgency } from '../harness/mailing-agency';

/* Mails that were accepted and come back: read from a mailbox file, or posted to the web program. */

jest.setTimeout(60_000);

const folder = ownFolder();
const SECRET = 'reports-of-the-mail-system';

let house: MailingAgency;
beforeAll(async () => {
  house = await startMailingAgency();
  process.env['TEMPORAL_ADDRESS'] = house.agency.env.address;
  for (const id of ['w-1', 's-1', 'm-1']) await house.wants(id, 'each');
});
afterAll(() => house.stop());
beforeEach(() => (house.smtp.mails.length = 0));

async function bounces(mails: string[]): Promise<Record<string, unknown>> {
  const file = join(folder, 'returned.mbox');
  writeFileSync(file, mailbox(mails));
  const { exit, out, err } = await caseclock(['bounces', file, '--json'], { DATABASE_URL: house.storeUrl });
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out) as Record<string, unknown>;
}

/** The other cases go on meanwhile. */
const mailsOf = (caseId: string) => house.smtp.mails.filter(({ subject }) => subject?.startsWith(`${caseId}: `));

/** A case whose worker was reminded; gives back the mail’s Message-ID. */
async function reminded(caseId: string, on: string, day: string): Promise<string> {
  await house.agency.open(caseId, on);
  await house.agency.clockTo(day, '12:00', caseId);
  const [mail, ...others] = mailsOf(caseId);
  expect(others).toEqual([]);
  return mail?.messageId ?? '';
}

test('what came back has failed, and the supervisor hears of it as of a mail that was refused', async () => {
  const messageId = await reminded('back', '2041-01-07', '2041-01-22');
  const delayed = reportOn(messageId, { action: 'delayed', status: '4.2.2' });
  expect(await bounces([delayed, ABSENCE])).toMatchObject({ mails: 2, returned: 0, nothingNew: 1, others: 1 });
  expect(await house.ledger('back')).toEqual(['reminder, w-1, accepted, 250 OK: message queued']);

  const unknown = reportOn('<somebody-else@agency.example>');
  expect(await bounces([reportOn(messageId), unknown])).toMatchObject({ returned: 1, unknown: 1, casesTold: ['back'] });
  await house.agency.settled('back');
  expect(await house.ledger('back')).toEqual([
    'reminder, w-1, failed, 5.1.1, came back',
    'problem, s-1, accepted, 250 OK: message queued',
  ]);
  expect(house.subjects()[1]).toMatch(
    /^s-1: back: A reminder to w-1 was not delivered: Initial case plan, due Wed 2041-/,
  );
  expect(mailsOf('back')[1]?.text).toContain('it came back after the mail server had taken it (5.1.1)');
  const { out } = await caseclock(['worklist', 'problems'], { DATABASE_URL: house.storeUrl });
  expect(out).toMatch(/^w-1 .* back +5\.1\.1, came back$/m);
});

test('a report that is read twice does nothing twice, and tells nobody twice', async () => {
  const messageId = await reminded('twice', '2041-03-07', '2041-03-22');
  await bounces([reportOn(messageId)]);
  await house.agency.settled('twice');
  const { sequence } = await house.agency.cases.case('twice');
  expect(await bounces([reportOn(messageId), reportOn(messageId)])).toMatchObject({ returned: 0, knownBefore: 2 });
  await house.agency.settled('twice');
  expect(await house.agency.cases.case('twice')).toMatchObject({ sequence, problems: [{ to: 'w-1', code: '5.1.1' }] });
  expect(mailsOf('twice')).toHaveLength(2);
});

test('a report that is posted does the same, under its secret path alone', async () => {
  const messageId = await reminded('posted', '2041-05-07', '2041-05-22');
  const { cases } = house.agency;
  const tell = cases.tellOfReturnedMail.bind(cases);
  const site = webSite([{ path: '/delivery-reports', routes: deliveryReports(house.store, SECRET, tell) }], () => {});
  const post = (secret: string, body: string) =>
    site.request(`/delivery-reports/${secret}`, {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'message/rfc822' },
    });
  for (const answer of [await post('guessed', reportOn(messageId)), await site.request(`/delivery-reports/${SECRET}`)])
    expect([answer.status, await answer.text()]).toEqual([404, 'There is nothing at this address.\n']);
  expect((await post('guessed', 'x'.repeat(6_000_000))).status).toBe(404);
  expect((await post(SECRET, 'x'.repeat(6_000_000))).status).toBe(413);
  const answer = await post(SECRET, reportOn(messageId));
  expect([answer.status, await answer.json()]).toMatchObject([200, { returned: 1 }]);
  await house.agency.settled('posted');
  expect(await house.ledger('posted')).toEqual([
    'reminder, w-1, failed, 5.1.1, came back',
    'problem, s-1, accepted, 250 OK: message queued',
  ]);
});

test('of a case that is closed it is said that nobody was told; the ledger has it as failed', async () => {
  await house.agency.open('over', '2041-07-01');
  await house.agency.planInEffect('over', 'plan-1', 'initial', '2041-07-15');
  await house.agency.tell('over', 'requestClosure', { reason: 'guardianship' });
  await house.agency.tell('over', 'approveClosure', {}, 's-1');
  await house.agency.handle('over').result();
  const messageId = mailsOf('over').find(({ subject }) => subject?.includes('Case closed'))?.messageId ?? '';
  const file = join(folder, 'over.mbox');
  writeFileSync(file, mailbox([reportOn(messageId)]));
  const { out } = await caseclock(['bounces', file], { DATABASE_URL: house.storeUrl });
  expect(out).toMatch(/^ {2}1 did not arrive: failed in the ledger\nNobody was told, as the case is closed .*: over$/m);
  expect(out).not.toContain('Told, so that');
  expect(await house.ledger('over')).toContain('approved, w-1, failed, 5.1.1, came back');
  expect((await house.ledger('over')).filter((mail) => mail.startsWith('problem'))).toEqual([]);
  expect(await bounces([reportOn(messageId)])).toMatchObject({ knownBefore: 1, casesTold: [], casesOver: ['over'] });
});

test('the secret of the path must be one', () => {
  expect(reportSecret({})).toBeNull();
  expect(reportSecret({ CASECLOCK_REPORT_SECRET: SECRET })).toBe(SECRET);
  for (const weak of ['short', 'has/a/slash/and/is/long/enough'])
    expect(() => reportSecret({ CASECLOCK_REPORT_SECRET: weak })).toThrow('at least 20 letters');
});

test('a file that is not there is told, and nothing is read', async () => {
  const { exit, err } = await caseclock(['bounces', join(folder, 'none.mbox')]);
  expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('none.mbox cannot be read (ENOENT).') });
});

test('people get the counts in words; one mail may come on standard input', async () => {
  const { out } = await caseclock(['bounces', '-'], { DATABASE_URL: house.storeUrl }, ABSENCE);
  expect(out).toBe('1 mail read.\n  1 no delivery report\n');
});
