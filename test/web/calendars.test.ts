import ICAL from 'ical.js';
import { startWeb, type RunningWeb } from '../../client/web/start';
import { addDays, type CivilDate } from '../../domain/calendar/civil-date';
import type { CaseEvent } from '../../domain/case/events';
import { openStore } from '../../store/postgres';
import type { Archive } from '../../store/record-store';
import type { WantedDuties } from '../../store/worklist';
import { caseclock, type Ended } from '../cli/caseclock';
import { type RunningStore, startStore } from '../harness/store';

/* The calendars as a calendar program gets them: read with a parser, and held against the worklist. */

const TODAY = new Date().toISOString().slice(0, 10);
const SOON = addDays(TODAY, 9);
const LONG = `In-person contact with child-1, child-2 and “Zuñiga-Ōta”; all of it, one line – ${'ü'.repeat(60)}`;

let store: RunningStore;
let archive: Archive;
let web: RunningWeb;
let env: NodeJS.ProcessEnv;
const faults: string[] = [];

beforeAll(async () => {
  store = await startStore();
  archive = openStore(store.url);
  env = { DATABASE_URL: store.url, CASECLOCK_WEB_PORT: '0', CASECLOCK_LINKS: 'https://cases.example' };
  web = await startWeb(env, (fault) => faults.push(fault));
  env['CASECLOCK_WEB_ADDRESS'] = `http://127.0.0.1:${web.port}/`;
  await archive.savePeople([{ id: 'w-1', name: 'Worker One', mail: null }]);
  await archive.savePeople([{ id: 's-1', name: 'Supervisor One', mail: null }]);
  await archive.savePeople([{ id: 'm-1', name: 'Manager One', mail: null }]);
  const manager = (await archive.staff()).filter(({ id }) => id === 'm-1');
  await archive.saveStaff(manager.map((person) => ({ ...person, role: 'programme-manager' })));
  await told(
    'CASE-1',
    ...opened('unit-1', 'w-1'),
    duty('contact/child-1/1', SOON, LONG),
    duty('late/1', addDays(TODAY, -40)),
  );
  await told('CASE-1', { type: 'dutyOverdue', duty: 'late/1', due: addDays(TODAY, -40) });
  await told('CASE-1', { ...duty('plan-approval/1', SOON), to: ['s-1'] } as CaseEvent);
  await told('CASE-1', { ...duty('report/1', SOON), dueAt: `${SOON}T22:30:00.000Z` } as CaseEvent);
  await told('CASE-1', { ...duty('undated/1', SOON), due: null } as CaseEvent);
  await told(
    'CASE-2',
    ...opened('unit-2', 'w-2'),
    duty('plan-update/1', SOON),
    duty('plan-update/2', addDays(TODAY, 400)),
  );
}, 60_000);
afterAll(async () => {
  await web.stop();
  await archive.close();
  await store.stop();
});

const sequences = new Map<string, number>();

/** What a case records; its moments go on by a day. */
async function told(caseId: string, ...events: CaseEvent[]): Promise<void> {
  const first = sequences.get(caseId) ?? 1;
  sequences.set(caseId, first + events.length);
  const [on, at] = ['2026-01-01', new Date(Date.UTC(2026, 0, first, 12)).toISOString()];
  const numbered = events.map((event, index) => ({ sequence: first + index, at, on, by: 'w-1', event }));
  await archive.record({ caseId, turns: [{ at, on, time: '09:00', events: numbered, notices: [] }] });
}

function opened(unit: string, worker: string): CaseEvent[] {
  const staff = [{ id: worker, role: 'caseworker', active: true }];
  return [{ type: 'caseOpened', unit, staff } as unknown as CaseEvent, { type: 'caseAssigned', worker, from: null }];
}

function duty(id: string, due: CivilDate, title = `Duty ${id}`): CaseEvent {
  return { type: 'dutyOpened', duty: id, title, due, because: '', again: false };
}

const calendar = (...options: string[]): Promise<Ended> => caseclock(['calendar', ...options], env);

async function linkTo(...scope: string[]): Promise<string> {
  const { exit, out, err } = await calendar(...scope, '--by', 'm-1');
  expect([exit, err]).toEqual([0, '']);
  return out.split('\n')[0] ?? '';
}

async function get(link: string, headers: Record<string, string> = {}) {
  const answer = await fetch(link, { headers });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

interface Shown {
  uid: string;
  summary: string;
  /** A date, or an instant. */
  start: string;
  sequence: number;
  /** When it was changed last. */
  changed: string;
}

/** The events of a calendar, as a calendar program reads them. */
async function eventsAt(link: string): Promise<Shown[]> {
  const { status, text } = await get(link);
  expect(status).toBe(200);
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
  return events.map((event) => {
    const { uid, summary, startDate, sequence } = new ICAL.Event(event);
    const changed = String(event.getFirstPropertyValue('last-modified'));
    return { uid, summary, start: startDate.toString(), sequence, changed };
  });
}

async function worklistOf(wanted: WantedDuties): Promise<Omit<Shown, 'sequence' | 'changed'>[]> {
  const rows = (await archive.worklist(wanted)).filter(({ due }) => due !== null);
  return rows.map(({ caseId, duty, title, due, dueAt }) => ({
    uid: `${caseId}/${duty}@caseclock`,
    summary: `${caseId} ${title}`,
    start: dueAt?.replace('.000', '') ?? due ?? '',
  }));
}

const plain = (events: Shown[]) => events.map(({ sequence: _number, changed: _moment, ...event }) => event);

let mine: string;
beforeAll(async () => {
  mine = await linkTo('--person', 'w-1');
});

test('a person has all that is theirs on its due day, what is overdue too, and an instant where hours count', async () => {
  const events = plain(await eventsAt(mine));
  expect(events).toEqual(await worklistOf({ person: 'w-1' }));
  expect(events.map(({ uid, start }) => [uid.split('@')[0], start])).toEqual([
    ['CASE-1/late/1', addDays(TODAY, -40)],
    ['CASE-1/contact/child-1/1', SOON],
    ['CASE-1/report/1', `${SOON}T22:30:00Z`],
  ]);
  expect(plain(await eventsAt(await linkTo('--person', 's-1')))).toEqual(await worklistOf({ person: 's-1' }));
});

test('whoever works here makes and ends a link to their own calendar; any other is for who keeps the directory', async () => {
  const listed = () => calendar().then(({ out }) => out);
  const own = await calendar('--person', 'w-1', '--by', 'w-1', '--json');
  expect(own.exit).toBe(0);
  const before = await listed();
  const { number } = JSON.parse(own.out) as { number: number };
  for (const scope of [['--person', 'w-1'], ['--unit', 'unit-1'], ['--agency'], ['--revoke', String(number)]])
    expect(await calendar(...scope, '--by', 's-1')).toMatchObject({
      exit: 3,
      err: expect.stringMatching(/active administrators and programme managers of the staff directory\. No link was/),
    });
  expect(await calendar('--agency', '--by', 'x-stranger')).toMatchObject({
    exit: 3,
    err: 'x-stranger is not an active person of the staff directory. No link was made.\n',
  });
  expect(await listed()).toBe(before);
  expect(await calendar('--revoke', String(number), '--by', 'w-1')).toMatchObject({ exit: 0 });
});

test('a unit has what is owed in its cases, the agency what is near', async () => {
  expect(plain(await eventsAt(await linkTo('--unit', 'unit-2')))).toEqual(await worklistOf({ unit: 'unit-2' }));
  const all = await eventsAt(await linkTo('--agency'));
  expect(new Set(all.map(({ uid }) => uid.split('@')[0]))).toEqual(
    new Set(['CASE-1/contact/child-1/1', 'CASE-1/plan-approval/1', 'CASE-1/report/1', 'CASE-2/plan-update/1']),
  );
});

test('an all-day event is a date without a zone; it has a link, no alarm, takes no time and is private', async () => {
  const { text, headers } = await get(mine);
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(text).toContain(`DTSTART;VALUE=DATE:${SOON.replaceAll('-', '')}\r\n`);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text).not.toMatch(/VTIMEZONE|TZID|VALARM/);
  expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
  const [calendar, event] = partsOf(text);
  expect(calendar.getFirstPropertyValue('name')).toBe('Caseclock: duties of w-1');
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Caseclock: duties of w-1');
  expect(event?.getFirstPropertyValue('url')).toBe('https://cases.example/namespaces/default/workflows/case%2FCASE-1');
  expect(event?.getFirstPropertyValue('description')).toMatch(
    /^Overdue: was due [A-Z][a-z]{2} \d{4}-\d{2}-\d{2}\.\nhttps:/,
  );
  expect([event?.getFirstPropertyValue('transp'), event?.getFirstPropertyValue('class')]).toEqual([
    'TRANSPARENT',
    'PRIVATE',
  ]);
});

function partsOf(text: string): [InstanceType<typeof ICAL.Component>, InstanceType<typeof ICAL.Component> | null] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return [calendar, calendar.getFirstSubcomponent('vevent')];
}

test('a long title is folded at 75 bytes, between letters, and comes back whole', async () => {
  const { text } = await get(mine);
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(text).not.toContain('\uFFFD');
  expect((await eventsAt(mine)).map(({ summary }) => summary)).toContain(`CASE-1 ${LONG}`);
});

test('a date that moves moves the event, and what is met leaves', async () => {
  const find = async () => (await eventsAt(mine)).find(({ uid }) => uid === 'CASE-1/contact/child-1/1@caseclock');
  const before = await find();
  const due = addDays(SOON, 3);
  const move = { type: 'dutyMoved', due, was: SOON, wasBecause: '', because: '' } as const;
  await told('CASE-1', { ...move, duty: 'contact/child-1/1' });
  const after = await find();
  expect(after?.start).toBe(due);
  expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
  expect(after?.changed).not.toBe(before?.changed);
  expect(after?.changed).toMatch(/^2026-01-\d\dT12:00:00Z$/);
  await told('CASE-1', { type: 'dutyMet', duty: 'contact/child-1/1', due, on: TODAY, daysLate: 0 });
  expect(await find()).toBeUndefined();
});

test('an hour that is confirmed anew moves the event as well', async () => {
  const again = { type: 'dutyConfirmed', due: SOON, dueAt: `${SOON}T23:00:00.000Z`, because: '' } as const;
  await told('CASE-1', { ...again, duty: 'report/1' });
  expect((await eventsAt(mine)).map(({ start }) => start)).toContain(`${SOON}T23:00:00Z`);
  expect(await archive.checkWorklist('CASE-1', () => {})).toEqual([]);
});

test('who has it already is told so, until something changes', async () => {
  const { headers } = await get(mine);
  const have = { 'If-None-Match': headers.get('etag') ?? '' };
  expect(headers.get('cache-control')).toBe('private, no-cache');
  expect(await get(mine, have)).toMatchObject({ status: 304, text: '' });
  await told('CASE-1', duty('another/1', SOON));
  expect((await get(mine, have)).status).toBe(200);
});

test('a link that was ended, is wrong, or whose person has left leads nowhere, like every other address', async () => {
  const ended = await linkTo('--unit', 'unit-1');
  const { links } = JSON.parse((await calendar('--json')).out) as { links: { number: number }[] };
  expect((await get(ended)).status).toBe(200);
  const number = String(links.at(-1)?.number);
  expect(await calendar('--revoke', number, '--by', 'm-1')).toMatchObject({ exit: 0 });
  expect(await calendar('--revoke', number, '--by', 'm-1')).toMatchObject({ exit: 2 });
  const gone = await linkTo('--person', 's-1');
  await left('s-1');
  const nothing = { status: 404, text: 'There is nothing at this address.\n' };
  for (const link of [ended, gone, mine.replace('.ics', 'x.ics'), mine.replace('.ics', ''), mine.toLowerCase()])
    expect(await get(link)).toMatchObject(nothing);
  expect((await get(mine)).status).toBe(200);
});

async function left(id: string): Promise<void> {
  const people = (await archive.staff()).filter((person) => person.id === id);
  await archive.saveStaff(people.map((person) => ({ ...person, active: false })));
}

test('neither the list of links nor the store has a key, and the program tells none', async () => {
  const key = new URL(mine).pathname.split('/').at(-1)?.replace('.ics', '') ?? '';
  expect(key.length).toBe(43);
  const { out } = await calendar();
  expect(out).toMatch(/^Link +Made +By +State +What$/m);
  expect(out).toMatch(/^1 +\d{4}-\d{2}-\d{2} +m-1 +in use +Caseclock: duties of w-1$/m);
  expect(out + JSON.stringify(await archive.calendarLinks())).not.toContain(key);
  expect(faults).toEqual([]);
});

test('the store that is away is told as that', async () => {
  const away = await startWeb({ ...env, DATABASE_URL: 'postgres://127.0.0.1:1/none' }, () => {});
  const link = mine.replace(String(web.port), String(away.port));
  expect((await get(link)).status).toBe(503);
  await away.stop();
});

test.each([
  [['--person', 'w-1'], '--by: must be an id'],
  [['--person', 'nobody', '--by', 'm-1'], 'nobody is not in the staff directory'],
  [['--unit', 'no unit', '--by', 'm-1'], '--unit: must be an id'],
  [['--agency', '--unit', 'unit-1', '--by', 'm-1'], 'one at a time'],
  [['--revoke', '999', '--by', 'm-1'], 'no link 999 is in use'],
])('%j is refused', async (options, words) => {
  expect(await calendar(...options)).toMatchObject({ exit: 2, err: expect.stringContaining(words) });
});

test('calendars of a unit and of the agency have nothing of a restricted case; that of somebody who is named has it', async () => {
  await told('CASE-3', ...opened('unit-3', 'w-3'), duty('plan-update/1', SOON));
  await archive.savePeople([{ id: 'w-3', name: 'Worker Three', mail: null }]);
  const links = [await linkTo('--unit', 'unit-3'), await linkTo('--agency'), await linkTo('--person', 'w-3')];
  const shown = async () => {
    const calendars = await Promise.all(links.map(eventsAt));
    return calendars.map((events) => events.some(({ uid }) => uid.startsWith('CASE-3/')));
  };
  expect(await shown()).toEqual([true, true, true]);
  await told('CASE-3', { type: 'caseRestricted', to: ['w-3'], reason: 'threat' });
  expect(await shown()).toEqual([false, false, true]);
  await told('CASE-3', { type: 'restrictionLifted' });
  expect(await shown()).toEqual([true, true, true]);
});
