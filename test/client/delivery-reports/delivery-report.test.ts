import { deliveryReportIn } from '../../../client/delivery-reports/delivery-report';
import { mailsIn } from '../../../client/delivery-reports/mailbox-file';
import { ABSENCE, mailbox, reportOn } from './reports';

const ID = '<0123abcd@caseclock.example>';
const read = (mail: string) => deliveryReportIn(Buffer.from(mail));

test('a mail that was given up is known by the Message-ID of the one that came back, and by a code without an address', async () => {
  expect(await read(reportOn(ID))).toEqual({ says: 'failed', messageId: ID, status: '5.1.1' });
});

test.each(['text/rfc822-headers', 'message/global'])('the original may come back as %s', async (original) => {
  expect(await read(reportOn(ID, { original }))).toMatchObject({ says: 'failed', messageId: ID });
});

test('a mail system that tried for days and then gave up has given up', async () => {
  expect(await read(reportOn(ID, { status: '4.4.7' }))).toEqual({ says: 'failed', messageId: ID, status: '4.4.7' });
});

test('lines may end as on the way of mails', async () => {
  expect(await read(reportOn(ID).replaceAll('\n', '\r\n'))).toMatchObject({ says: 'failed', messageId: ID });
});

test.each(['delayed', 'delivered', 'relayed', 'expanded', 'Delayed'])(
  'a mail that is %s is nothing new',
  async (action) => {
    expect(await read(reportOn(ID, { action, status: '4.2.0' }))).toEqual({ says: 'nothing new' });
  },
);

test.each([
  ['an absence notice', ABSENCE],
  ['a report without the mail', reportOn(ID).replace('Content-Type: message/rfc822', 'Content-Type: image/png')],
  ['a report on something else', reportOn(ID).replace('message/delivery-status', 'message/disposition-notification')],
  ['an empty file', ''],
  ['what is no mail', '\u0000\u0001\u0002'],
])('%s is no report', async (_, mail) => {
  expect(await read(mail)).toEqual({ says: 'nothing' });
});

test('a status that is none is told as a failure of an unknown kind', async () => {
  expect(await read(reportOn(ID, { status: 'corin.hale@agency.example' }))).toMatchObject({ status: '5.0.0' });
});

test('a mailbox file is taken apart where a mail begins, and nowhere else', async () => {
  const file = mailbox([reportOn(ID), ABSENCE, reportOn('<2@caseclock.example>')]);
  const mails = mailsIn(Buffer.from(file));
  expect(mails).toHaveLength(3);
  expect(await Promise.all(mails.map(deliveryReportIn))).toMatchObject([
    { messageId: ID },
    { says: 'nothing' },
    { messageId: '<2@caseclock.example>' },
  ]);
  expect(String(mails[0])).toContain('\nFrom here on it is returned to you.');
  expect(mailsIn(Buffer.from(reportOn(ID)))).toHaveLength(1);
  expect(mailsIn(Buffer.from('\n'))).toEqual([]);
});
