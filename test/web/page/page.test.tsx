import { Alert } from '../../../client/web/page/alert';
import type { Frame } from '../../../client/web/page/frame';
import { findsCases, waysOf } from '../../../client/web/page/navigation';
import { Notice } from '../../../client/web/page/notice';
import { Page } from '../../../client/web/page/page';
import { ForbiddenPage, NotFoundPage, UnavailablePage } from '../../../client/web/page/trouble-pages';
import { FIRST_PAGE } from '../../../client/web/pages';
import { markup, readText } from './reading';
import { version } from '../../../package.json';
import { AGENCY_ROLES } from '../../../store/record-store';

const FRAME: Frame = {
  viewer: { id: 'w-hale', name: 'Jordan <Hale>', unit: 'u', language: 'en', role: 'caseworker' },
  language: 'en',
  csrf: 'the-token',
  zone: 'America/Los_Angeles',
  today: '2027-03-17',
  address: '/work?show=week',
};
const SPANISH: Frame = { ...FRAME, language: 'es' };

test('a page says its language, its title, who is signed in, in which zone its dates are, and the version', () => {
  const page = markup(<Page frame={FRAME} title="My work" />);
  expect(page).toMatch(/^<!doctype html><html lang="en">/);
  expect(page).toContain('<title>My work – Caseclock</title>');
  expect(page.match(/<h1>/g)).toHaveLength(1);
  const read = readText(page);
  for (const words of [
    'Jordan <Hale> Caseworker',
    'All dates and times: America/Los_Angeles',
    `Caseclock ${version}`,
  ]) {
    expect(read).toContain(words);
  }
});

test('a page in Spanish offers English, and comes back to where one was', () => {
  const page = markup(<Page frame={SPANISH} title="Mi trabajo" here="my-work" />);
  expect(page).toContain('<html lang="es">');
  expect(readText(page)).toContain('Todas las fechas y horas: America/Los_Angeles');
  expect(page).toContain('name="back" value="/work?show=week"');
  expect(page).toMatch(/name="language" value="en" lang="en">English</);
  expect(page).toMatch(/href="\/work" aria-current="true"/);
});

test('what is typed by people is text on a page, never a script', () => {
  const hostile = '<script>alert(1)</script>';
  const page = markup(
    <Page frame={FRAME} title={hostile} lead={hostile}>
      <Alert kind="info">{hostile}</Alert>
    </Page>,
  );
  expect(page).not.toContain('<script>alert');
  expect(page.match(/<script/g)).toHaveLength(1);
});

test('before the sign-in there are no ways and no sign-out', () => {
  const page = markup(<Page frame={{ ...FRAME, viewer: null, csrf: null }} title="Sign in" />);
  expect(page).not.toMatch(/Sign out|<nav|name="csrf"/);
});

test('a form that came back says so first in the title', () => {
  expect(markup(<Page frame={FRAME} title="Contact" failed />)).toContain('<title>Error: Contact – Caseclock</title>');
});

test('each role has its ways', () => {
  const places = (role: (typeof AGENCY_ROLES)[number]) => waysOf(role).map(({ place }) => place);
  expect(places('caseworker')).toEqual(['my-work', 'cases', 'help']);
  expect(places('supervisor')).toEqual(['my-work', 'approvals', 'cases', 'team', 'help']);
  expect(places('programme-manager')).toEqual(['my-work', 'approvals', 'cases', 'team', 'policy', 'help']);
  expect(places('auditor')).toEqual(['cases', 'access', 'help']);
  expect(places('administrator')).toEqual(['settings', 'help']);
  expect(AGENCY_ROLES.filter((role) => !findsCases(role))).toEqual(['administrator']);
  expect(waysOf('caseworker')[0]?.href).toBe(FIRST_PAGE);
});

test('a notice has the words of the page for its code, and none for what somebody puts into the address', () => {
  const words = { recorded: 'The contact is recorded.' };
  expect(readText(markup(<Notice done="recorded" words={words} />))).toBe('The contact is recorded.');
  for (const done of ['<b>You won</b>', 'constructor', undefined]) {
    expect(markup(<Notice done={done} words={words} />)).not.toMatch(/alert/);
  }
});

test('what cannot be had is told in words that help, in both languages', () => {
  expect(readText(markup(<NotFoundPage frame={FRAME} />))).toContain('it is not among your cases');
  expect(readText(markup(<NotFoundPage frame={SPANISH} />))).toContain('no está entre sus casos');
  expect(readText(markup(<ForbiddenPage frame={FRAME} />))).toContain('Your role does not have this page');
});

test('a page that cannot be reached says that what was typed is kept, only where it is', () => {
  const kept = /What you typed is kept as a draft/;
  expect(readText(markup(<UnavailablePage frame={FRAME} kept />))).toMatch(kept);
  expect(readText(markup(<UnavailablePage frame={FRAME} />))).not.toMatch(kept);
  expect(readText(markup(<UnavailablePage frame={FRAME} unsure />))).toContain('it is done once');
});
