import { dateHeader } from '../../activities/mail/date-header';
import { refusalIn } from '../../activities/mail/refusal';
import { mailSettings } from '../../activities/mail/settings';
import { tlsOptions } from '../../activities/mail/smtp-address';

describe('encryption of the line', () => {
  const here = new URL('smtp://127.0.0.1:1025');
  const away = new URL('smtp://mail.agency.example:587');

  test('is required as soon as mails leave this machine', () => {
    expect(tlsOptions(here, undefined)).toEqual({ secure: false, ignoreTLS: true });
    expect(tlsOptions(away, undefined)).toEqual({ secure: false, requireTLS: true });
    expect(tlsOptions(new URL('smtps://mail.agency.example'), undefined)).toEqual({ secure: true });
  });

  test('can be chosen, and a misspelt choice is an error', () => {
    expect(tlsOptions(here, 'required')).toEqual({ secure: false, requireTLS: true });
    expect(tlsOptions(away, 'none')).toEqual({ secure: false, ignoreTLS: true });
    expect(() => tlsOptions(away, 'maybe')).toThrow('CASECLOCK_SMTP_TLS must be "required" or "none".');
  });
});

describe('settings', () => {
  test('mails that leave this machine need a sender and a key of their own', () => {
    const env = { CASECLOCK_SMTP_URL: 'smtp://mail.agency.example' };
    expect(() => mailSettings(env)).toThrow('set CASECLOCK_MAIL_FROM too');
    expect(() => mailSettings({ ...env, CASECLOCK_MAIL_FROM: 'a@b.example' })).toThrow('set CASECLOCK_MAIL_SECRET too');
  });

  test('a wrong address is not repeated, because it may hold a password', () => {
    expect(() => mailSettings({ CASECLOCK_SMTP_URL: 'http://me:secret@host' })).toThrow(
      /^CASECLOCK_SMTP_URL must look like/,
    );
  });
});

test.each(['0', '1.5', 'many'])('%s lines to a mail server are an error', (given) => {
  expect(() => mailSettings({ CASECLOCK_SMTP_CONNECTIONS: given })).toThrow('must be a whole number from 1 to 99');
});

describe('a refusal', () => {
  test.each([
    [{ code: 'EENVELOPE', responseCode: 550, response: '550 no' }, true, '550'],
    [{ code: 'EMESSAGE', responseCode: 552, response: '552 5.3.4 too big' }, true, '552 5.3.4'],
    [{ code: 'EENVELOPE', responseCode: 452, response: '452 4.2.2 full' }, false, '452 4.2.2'],
    [{ code: 'EENVELOPE', responseCode: 530, response: '530 log in first' }, false, '530'],
    [{ code: 'EAUTH', responseCode: 535, response: '535 5.7.8 wrong' }, false, '535 5.7.8'],
    [{ code: 'EPROTOCOL', responseCode: 554, response: '554 no service' }, false, '554'],
    [{ code: 'EENVELOPE', command: 'API' }, true, 'EENVELOPE'],
    [{ code: 'ETIMEDOUT', command: 'CONN' }, false, 'ETIMEDOUT'],
    [new Error('something else'), false, 'UNKNOWN'],
  ])('%j: for good %s, code %s', (error, permanent, code) => {
    expect(refusalIn(error)).toMatchObject({ permanent, code });
  });

  test('keeps no address of the server’s words', () => {
    const error = {
      code: 'EENVELOPE',
      responseCode: 550,
      response: '550 w-hale@agency.example (<w-hale@agency.example>) no',
    };
    expect(refusalIn(error).answer).toBe('550 … (<…>) no');
  });
});

test.each([
  ['2027-01-19T14:00:00.000Z', '2027-01-19', '06:00', 'Tue, 19 Jan 2027 06:00:00 -0800'],
  ['2027-07-20T05:30:12.000Z', '2027-07-19', '22:30', 'Mon, 19 Jul 2027 22:30:12 -0700'],
  ['2027-02-28T19:00:00.000Z', '2027-03-01', '00:30', 'Mon, 1 Mar 2027 00:30:00 +0530'],
])('the Date header of %s on the agency’s clock', (at, on, time, header) => {
  expect(dateHeader({ at, on, time })).toBe(header);
  expect(Date.parse(header)).toBe(Date.parse(at));
});
