import { createServer } from 'node:net';
import { ApplicationFailure } from '@temporalio/common';
import { MockActivityEnvironment } from '@temporalio/testing';
import { DefaultLogger } from '@temporalio/worker';
import { mailSettings } from '../../activities/mail/settings';
import { mailTransport, type MailTransport } from '../../activities/mail/transport';
import { sendNoticeBy } from '../../activities/send-notice';
import type { SendOutcome } from '../../activities';
import { startLine } from '../harness/line';
import { type SmtpSink, startSmtp } from '../harness/smtp';
import type { Addressee, LedgerEntry } from '../../store/record-store';
import { bodiesOf, CORIN_HALE, OneRowStore, rowOf } from './notices';

// The environment warns of every failed activity, and failing is what half of these tests ask for.
const SILENT = new DefaultLogger('ERROR');

let smtp: SmtpSink;
let transport: MailTransport;

beforeEach(async () => {
  smtp = await startSmtp();
  transport = mailTransport({ CASECLOCK_SMTP_URL: smtp.url }, { connection: 500, greeting: 500, socket: 300 });
});

afterEach(async () => {
  transport.close();
  await smtp.stop();
});

function send(store: OneRowStore, by = transport): Promise<SendOutcome> {
  const { from, secret, links } = mailSettings({});
  const { caseId, kind, about, occasion, recipient } = store.row ?? rowOf();
  const sendNotice = sendNoticeBy({ store, transport: by, from, secret, links });
  return new MockActivityEnvironment(undefined, { logger: SILENT }).run(sendNotice, {
    caseId,
    kind,
    about,
    occasion,
    recipient,
  });
}

async function failure(sending: Promise<unknown>): Promise<ApplicationFailure> {
  const error = await sending.then(() => null).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ApplicationFailure);
  return error as ApplicationFailure;
}

describe('somebody who wants the morning mail', () => {
  const corin: Addressee = { ...CORIN_HALE, notices: 'morning' };

  test('gets what is not urgent in the morning', async () => {
    const store = new OneRowStore(rowOf(), [corin]);
    expect(await send(store)).toBe('gathered');
    expect(store.row).toMatchObject({ state: 'gathered', attempts: 0 });
    // Asked again it is still there, whatever the directory says by now.
    expect(await send(new OneRowStore(store.row))).toBe('gathered');
    expect(smtp.mails).toEqual([]);
  });

  test.each<[string, Partial<LedgerEntry>]>([
    ['an escalation', { kind: 'escalation', topic: 'duty-overdue', facts: { daysLeft: -1, daysLate: 1 } }],
    ['a problem', { kind: 'problem', topic: 'notice-undelivered', due: null, facts: { person: 's-1', code: '550' } }],
    ['what is due today', { due: '2027-01-19', facts: { daysLeft: 0 } }],
    ['a task that is overdue as it begins', { kind: 'task', topic: 'duty-opened', due: '2027-01-02', facts: {} }],
    ['a duty of hours that ends tomorrow', { due: '2027-01-20', facts: { daysLeft: 1, dueTime: '05:30' } }],
    ['a mail that may have come already', { state: 'unknown', attempts: 1, unanswered: 1 }],
  ])('gets %s at once', async (_, change) => {
    expect(await send(new OneRowStore(rowOf(change), [corin]))).toBe('accepted');
    expect(smtp.mails).toHaveLength(1);
  });

  test('gets a plan’s approval in the morning, though its due date has passed', async () => {
    const approved = rowOf({ kind: 'approved', topic: 'plan-in-effect', due: '2027-01-10' });
    expect(await send(new OneRowStore(approved, [corin]))).toBe('gathered');
  });

  test('reads one line for each thing, the most pressing in front, with no word about a family', async () => {
    const row = rowOf({
      caseId: '',
      kind: 'morning',
      topic: 'morning-mail',
      about: 'morning-mail',
      due: null,
      facts: {},
    });
    const news = [
      rowOf({ due: '2027-01-18', caseId: 'MW-27-0001' }),
      rowOf({ due: '2027-01-19', caseId: 'MW-27-0002' }),
      rowOf({ topic: 'duty-opened', kind: 'task' }),
      rowOf(),
      rowOf({
        kind: 'assignment',
        topic: 'case-assigned',
        due: null,
        because: '',
        facts: { worker: 'w-hale', from: 'w-teague' },
      }),
    ];
    expect(await send(new OneRowStore(row, [corin], news))).toBe('accepted');
    const [mail] = smtp.mails;
    expect(mail?.subject).toBe('Morning mail Tue 2027-01-19: 1 overdue, 1 due today, 1 due later, 1 other news');
    const [text = ''] = bodiesOf(mail);
    expect(text.match(/^(- |  overdue|  due).*$/gm)).toEqual([
      '- MW-27-0001: Initial case plan',
      '  overdue by 1 day, was due Mon 2027-01-18',
      '- MW-27-0002: Initial case plan',
      '  due today, Tue 2027-01-19',
      '- MW-27-0031: Initial case plan',
      '  due Wed 2027-02-03, 15 days left',
      '- MW-27-0031: Case assigned to w-hale (was w-teague); 0 open duties move along with unchanged due dates',
    ]);
    for (const body of bodiesOf(mail)) expect(body).toContain('workflows/case%2FMW-27-0031');
    expect(mail?.headers).toContainEqual(expect.objectContaining({ key: 'x-caseclock-kind', value: 'morning' }));
  });

  test('gets no mail of a morning without news', async () => {
    const row = rowOf({ caseId: '', kind: 'morning', topic: 'morning-mail', due: null, facts: {} });
    const store = new OneRowStore(row, [corin], []);
    expect(await send(store)).toBe('unwanted');
    expect([store.row?.state, smtp.mails]).toEqual(['dropped', []]);
  });
});

describe('the mail that arrives', () => {
  test('says what, when, why and where, in text and in HTML', async () => {
    expect(await send(new OneRowStore(rowOf()))).toBe('accepted');
    const mail = smtp.mails[0];
    expect(mail?.subject).toBe('MW-27-0031: Initial case plan due Wed 2027-02-03, 15 days left');
    expect(mail?.to).toEqual([{ name: 'Corin Hale', address: 'w-hale@agency.example' }]);
    for (const body of bodiesOf(mail)) {
      expect(body).toContain('Hello Corin Hale,');
      expect(body).toContain('Due Wed 2027-02-03, 15 days left');
      expect(body).toContain(
        '30 days after 2027-01-04, ER first contact, the earliest of 3 known triggers (OPP 4-2, S1.9)',
      );
      expect(body).toContain('child-1: Thu 2027-02-04');
      expect(body).toContain('http://localhost:8233/namespaces/default/workflows/case%2FMW-27-0031');
    }
  });

  test('carries the moment of the notice on the agency’s clock', async () => {
    await send(new OneRowStore(rowOf()));
    const header = (key: string) => smtp.mails[0]?.headers.find((each) => each.key === key)?.value;
    expect(header('date')).toBe('Tue, 19 Jan 2027 06:00:00 -0800');
    expect(Date.parse(header('date') ?? '')).toBe(Date.parse(rowOf().at));
    expect(header('auto-submitted')).toBe('auto-generated');
  });

  test('shows words as words, never as HTML, and loads nothing from elsewhere', async () => {
    await send(new OneRowStore(rowOf({ title: 'Plan <b>&</b>', because: 'a < b' })));
    expect(smtp.mails[0]?.html).toContain('Plan &lt;b&gt;&amp;&lt;/b&gt;');
    expect(smtp.mails[0]?.html).toContain('a &lt; b');
    expect(smtp.mails[0]?.html).not.toMatch(/<img|<script|<link|src=|url\(/);
  });
});

test('many mails at once share as many lines as the settings say', async () => {
  const line = await startLine(smtp.url, null);
  const pool = mailTransport({ CASECLOCK_SMTP_URL: line.url, CASECLOCK_SMTP_CONNECTIONS: '2' });
  const rows = Array.from({ length: 8 }, (_, index) => new OneRowStore(rowOf({ occasion: `occasion-${index}` })));
  await Promise.all(rows.map((row) => send(row, pool)));
  expect(smtp.mails).toHaveLength(8);
  expect(line.calls()).toBe(2);
  pool.close();
  await line.stop();
});

describe('the ledger', () => {
  test('counts the attempt and keeps the answer of the server without the address', async () => {
    const store = new OneRowStore(rowOf());
    await send(store);
    expect(store.states).toEqual(['sending', 'accepted']);
    expect(store.row).toMatchObject({ attempts: 1, answer: expect.stringMatching(/^250 /) });
    expect(store.row?.answer).not.toContain('@');
  });

  test('an accepted notice is not sent twice', async () => {
    expect(await send(new OneRowStore(rowOf({ state: 'accepted' })))).toBe('accepted');
    expect(smtp.mails).toHaveLength(0);
  });

  test.each(['dropped', 'journalled'] as const)('a notice that is %s is not mailed', async (state) => {
    expect(await send(new OneRowStore(rowOf({ state })))).toBe('unwanted');
    expect(smtp.mails).toHaveLength(0);
  });

  test('a row that a crash left as sending is sent again', async () => {
    expect(await send(new OneRowStore(rowOf({ state: 'sending', attempts: 1 })))).toBe('accepted');
    expect(smtp.mails).toHaveLength(1);
  });

  test('a row that is not there yet is worth another try', async () => {
    expect(await failure(send(new OneRowStore(null)))).toMatchObject({ type: 'NoticeMissing', nonRetryable: false });
  });
});

describe('what fails for good', () => {
  test('a person without a mail address', async () => {
    const store = new OneRowStore(rowOf(), [{ id: 'w-hale', name: 'Corin Hale', mail: null, notices: 'each' }]);
    expect(await failure(send(store))).toMatchObject({
      type: 'NoAddress',
      nonRetryable: true,
      message: 'No mail address',
    });
    expect(store.row).toMatchObject({ state: 'failed', attempts: 0 });
  });

  test('a recipient whom the server refuses: the failure says the code and nothing else', async () => {
    smtp.behave('refuse');
    const store = new OneRowStore(rowOf());
    const error = await failure(send(store));
    expect(error).toMatchObject({ type: 'MailRejected', nonRetryable: true, message: '550 5.1.1', cause: undefined });
    expect(store.states).toEqual(['sending', 'failed']);
    expect(store.row?.answer).toBe('550 5.1.1 <…>: Recipient address rejected: user unknown');
  });
});

describe('what is tried again', () => {
  test('a server that asks to come back later', async () => {
    smtp.behave('later');
    const store = new OneRowStore(rowOf());
    expect(await failure(send(store))).toMatchObject({
      type: 'MailDelayed',
      nonRetryable: false,
      message: '451 4.7.1',
    });
    expect(store.states).toEqual(['sending', 'queued']);
    expect(store.row).toMatchObject({ attempts: 1, unanswered: 0 });
  });

  test('a server that is not there', async () => {
    const away = mailTransport({ CASECLOCK_SMTP_URL: `smtp://127.0.0.1:${await freePort()}` });
    const store = new OneRowStore(rowOf());
    expect(await failure(send(store, away))).toMatchObject({
      nonRetryable: false,
      message: expect.stringMatching(/^E[A-Z]+$/),
    });
    expect(store.row).toMatchObject({ state: 'queued', attempts: 1, unanswered: 0 });
    away.close();
  });

  test('a server that falls silent', async () => {
    smtp.behave('hang');
    const store = new OneRowStore(rowOf());
    const error = await failure(send(store));
    expect(error).toMatchObject({ type: 'MailDelayed', nonRetryable: false });
    expect(error.message).not.toContain('@');
    expect(store.row).toMatchObject({ state: 'unknown', attempts: 1, unanswered: 1 });
  });

  test('a server that refuses for now what may have come before: that stays unknown until it is accepted', async () => {
    const store = new OneRowStore(rowOf({ state: 'sending', attempts: 1, unanswered: 1 }));
    smtp.behave('later');
    await failure(send(store));
    expect(store.row).toMatchObject({ state: 'unknown', attempts: 2, unanswered: 1 });
    smtp.behave('accept');
    expect(await send(store)).toBe('accepted');
    expect(store.row).toMatchObject({ state: 'accepted', attempts: 3, unanswered: 1 });
  });

  test('a line that breaks before the answer: the mail goes again under the same Message-ID', async () => {
    const store = new OneRowStore(rowOf());
    smtp.behave('drop');
    await failure(send(store));
    expect(store.row?.state).toBe('unknown');
    expect(smtp.mails).toHaveLength(1);
    smtp.behave('accept');
    expect(await send(store)).toBe('accepted');
    expect(store.row).toMatchObject({ attempts: 2, unanswered: 1 });
    expect(smtp.mails.map((mail) => mail.messageId)).toEqual([smtp.mails[0]?.messageId, smtp.mails[0]?.messageId]);
    expect(smtp.mails[0]?.messageId).toMatch(/^<[0-9a-f]{64}@caseclock\.example>$/);
  });

  test('two notices never share a Message-ID', async () => {
    await send(new OneRowStore(rowOf()));
    await send(new OneRowStore(rowOf({ occasion: '2027-02-03-remind-7' })));
    expect(smtp.mails[0]?.messageId).not.toBe(smtp.mails[1]?.messageId);
  });
});

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
