import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { type RunningMailbox, startMailbox } from '../../client/mailbox/start';

let folder: string;
let mailbox: RunningMailbox;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mailbox-'));
  mailbox = await start();
});

afterEach(async () => {
  await mailbox.stop();
  rmSync(folder, { recursive: true });
});

const start = (): Promise<RunningMailbox> => startMailbox({ smtpPort: 0, webPort: 0, folder });

const HALE = { name: 'Corin Hale', address: 'w-hale@agency.example' };
const OKAFOR = { name: 'Nkem Okafor', address: 's-okafor@agency.example' };

async function send(change: SendMailOptions = {}): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: mailbox.smtpPort, ignoreTLS: true });
  await transport.sendMail({
    from: 'no-reply@caseclock.example',
    to: HALE,
    subject: 'Initial case plan',
    date: 'Tue, 19 Jan 2027 06:00:00 -0800',
    text: 'in words',
    html: '<!DOCTYPE html><html><head></head><body><p>in "HTML"</p></body></html>',
    ...change,
  });
  transport.close();
}

async function get(path: string): Promise<string> {
  return (await fetch(`http://127.0.0.1:${mailbox.webPort}${path}`)).text();
}

interface Answer {
  mails: { id: string; subject: string; text: string }[];
}

async function mails(query = ''): Promise<Answer> {
  return JSON.parse(await get(`/api/mails${query}`)) as Answer;
}

test('shows a mail that came by SMTP in the list, with its date as the sender wrote it', async () => {
  await send();
  const page = await get('/');
  expect(page).toContain('Initial case plan');
  expect(page).toContain('Tue 2027-01-19 06:00');
  expect(page).toContain('Corin Hale');
});

test('shows one mail with its headers, its text and its HTML in a frame that may run nothing', async () => {
  await send({ messageId: '<one@caseclock.example>' });
  const id = (await mails()).mails[0]?.id;
  const page = await get(`/mails/${id}`);
  for (const part of ['Corin Hale &lt;w-hale@agency.example&gt;', '-0800', '&lt;one@caseclock.example&gt;', 'in words'])
    expect(page).toContain(part);
  expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(page).toContain('&lt;p&gt;in &quot;HTML&quot;&lt;/p&gt;');
});

test('keeps its mails over a restart', async () => {
  await send();
  await mailbox.stop();
  mailbox = await start();
  expect((await mails()).mails).toMatchObject([{ subject: 'Initial case plan', text: 'in words\n' }]);
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/\.eml$/)]);
});

test('counts per person and shows the mails of one', async () => {
  await send();
  await send({ to: OKAFOR, subject: 'Approve or return' });
  await send({ to: OKAFOR, subject: 'Overdue' });
  const page = await get('/?to=s-okafor%40agency.example');
  expect(page).toMatch(/Mails to Nkem Okafor <span class="count">2</);
  expect(page).not.toContain('Initial case plan');
  expect((await mails('?to=s-okafor%40agency.example')).mails).toHaveLength(2);
});

test('orders by the date of the mail, newest first unless asked otherwise', async () => {
  await send({ subject: 'second', date: 'Wed, 27 Jan 2027 06:00:00 -0800' });
  await send({ subject: 'first', date: 'Tue, 19 Jan 2027 06:00:00 -0800' });
  expect((await mails()).mails.map((mail) => mail.subject)).toEqual(['second', 'first']);
  expect((await mails('?order=oldest')).mails.map((mail) => mail.subject)).toEqual(['first', 'second']);
});

test('turns pages when there are many', async () => {
  for (let number = 1; number <= 51; number += 1) {
    const name = `${number}.eml`;
    writeFileSync(join(folder, name), `From: a@b.example\r\nTo: c@d.example\r\nSubject: no. ${number}\r\n\r\nwords`);
  }
  await mailbox.stop();
  mailbox = await start();
  expect(await get('/')).toContain('Page 1 of 2');
  expect(await get('/?page=2')).toContain('Page 2 of 2');
  expect((await mails()).mails).toHaveLength(51);
});

test('lets no mail put anything into the page', async () => {
  await send({ subject: '<script>alert(1)</script>', to: { name: '<b>x</b>', address: 'x@y.example' } });
  expect(await get('/')).not.toMatch(/<script>alert|<b>x/);
  const answer = await fetch(`http://127.0.0.1:${mailbox.webPort}/`);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('says so when there is no such mail', async () => {
  expect((await fetch(`http://127.0.0.1:${mailbox.webPort}/mails/none`)).status).toBe(404);
});

test.each([
  ['smtpPort', 'CASECLOCK_SMTP_PORT'],
  ['webPort', 'CASECLOCK_MAILBOX_PORT'],
] as const)('a %s in use names the way out', async (which, variable) => {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  const { port } = other.address() as { port: number };
  const second = startMailbox({ smtpPort: 0, webPort: 0, folder, [which]: port });
  await expect(second).rejects.toThrow(new RegExp(`Port ${port} for .* is in use\\. .*set ${variable} to a free port`));
  await new Promise((done) => other.close(done));
});
