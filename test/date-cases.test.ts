import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { civilDateAt, endOf, type Instant, instantOf, timeOfDayAt } from '../domain/calendar/agency-clock';
import { addDays, addMonths, ageOn, earliest, monthOf } from '../domain/calendar/civil-date';
import { addWorkingDays, workingDayOnOrBefore } from '../domain/calendar/working-days';
import written from './date-cases.json';
import type { OpeningArgs } from '../domain/commands/opening';
import { coversMonth } from '../domain/duties/vocabulary';
import { openedOn, OPENING, planInEffectOn, type Story, updatedAt, words } from './domain/builders';

/*
 * The written date cases, each through the rules where a plan is concerned and through the calendar where not. All of it
 * runs once more under four zones of the machine, in processes of their own.
 */

type Given = Record<string, string | number | boolean | null>;
type Rule = (input: Given) => unknown;

const CASES = written as { id: string; rule: string; input: unknown; expected: unknown; note: string }[];

const text = (value: Given[string] | undefined): string => String(value);

/** How each rule is asked for its answer. */
const RULES: Record<string, Rule> = {
  initial_plan_due: (given) => initialPlan(given).due('initial-plan/1'),
  add_six_months: ({ start }) => addMonths(text(start), 6),
  add_days_182: ({ start }) => addDays(text(start), 182),
  six_month_chain: ({ start, n }) => chain(text(start), Number(n)),
  update_due: (given) => updateDue(given),
  update_on_time: (given) => updateOnTime(given),
  child_must_sign: (given) => mustSign(given),
  age_leap: ({ birth, on }) => ageOn(text(birth), text(on)),
  contact_month: (given) => contactMonth(given),
  month_contact_due: ({ month }) => allChapters(`${text(month)}-03`).due(`contact/iris/${text(month)}`),
  report_2151a_due: ({ month }) => jointService(`${text(month)}-03`).due(`report-2151a-out/${text(month)}`),
  rsp_next_due: ({ last_visit: last }) => reviewedOn(jointService(text(last)), [text(last)]).due('rsp-review/1'),
  rsp_vs_month: ({ visits }) => bothClocks(visits as unknown as string[]),
  waiver_end: ({ approved }) => excepted(text(approved)).due('exception-expiry/1'),
  three_month_contact_due: ({ last }) => called(excepted(text(last)), text(last)).due('phone-or-letter/1-2'),
  referral_due: ({ placement }) => placed(text(placement)).due('service-referrals/1'),
  aftercare_start_due: ({ planned_close: close }) => closingOn(text(close)).due('aftercare/1'),
  aftercare_check: (given) => plannedLate(given),
  month_in_denominator: ({ in_care_from: from, to, month }) =>
    coversMonth([{ from: text(from), to: text(to) }], text(month)),
  foster_care_entry: ({ removal, finding }) => earliest([addDays(text(removal), 60), text(finding)]),
  permanency_hearing_by: ({ entry }) => addMonths(text(entry), 12),
  periodic_review_by: ({ entry }) => addMonths(text(entry), 6),
  federal_plan_60: ({ removal }) => addDays(text(removal), 60),
  court_report_due: ({ hearing }) => addDays(text(hearing), -10),
  workdays_after: ({ start, n }) => addWorkingDays(text(start), Number(n), ['2023-09-04', '2025-02-17']),
  missing_child_report_by: (given) => reportBy(given),
};

test.each(CASES)('$id $rule: $note', ({ rule, input, expected }) => {
  expect(RULES[rule]?.(input as Given)).toEqual(expected);
});

test('every case is covered, and none of them twice', () => {
  expect(CASES.filter(({ rule }) => !(rule in RULES)).map(({ id }) => id)).toEqual([]);
  expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length);
});

describe('what the cases say beside their result', () => {
  test('D63: the earlier of finding and removal + 60 days is the finding when it comes first', () => {
    expect(RULES['foster_care_entry']?.({ removal: '2023-08-03', finding: '2023-09-01' })).toBe('2023-09-01');
  });

  test('D67: the target of a court report due on a Saturday is the Friday before', () => {
    expect(workingDayOnOrBefore('2024-03-02', [])).toBe('2024-03-01');
  });

  test('D07: without a trigger there is no date, and the duty says so', () => {
    const none = { er_contact: null, removal: null, juris_hearing: null };
    expect(initialPlan(none).duty('initial-plan/1').state).toBe('trigger missing');
  });

  test('D61: the age of 29 February is judged on 1 March, 28 February does not count', () => {
    expect([ageOn('2012-02-29', '2023-02-28'), ageOn('2012-02-29', '2023-03-01')]).toEqual([10, 11]);
  });
});

// ── the rules, asked through the turn of a case ────────────────────────────────────────────────────────────────────

function initialPlan({ er_contact: contact, removal, juris_hearing: hearing }: Given): Story {
  const story = openedOn('2025-01-15 09:00');
  if (contact) story.tell('recordFirstContacts', { contacts: [{ child: 'iris', on: text(contact) }] });
  if (removal) story.tell('recordRemoval', { child: 'iris', on: text(removal) });
  if (hearing) story.tell('recordHearingHeld', { kind: 'jurisdictional', on: text(hearing) });
  return story;
}

function chain(start: string, count: number): string[] {
  const story = planInEffectOn(start);
  return Array.from({ length: count }, (_, index) => {
    const due = story.due(`plan-update/${index + 1}`) as string;
    updatedAt(story, `${due} 10:00`);
    return due;
  });
}

function updateDue({ in_effect: effective, hearing }: Given): string | null {
  const story = planInEffectOn(text(effective));
  if (hearing) story.tell('setHearing', { kind: 'status-review', on: text(hearing) });
  return story.due('plan-update/1');
}

function updateOnTime({ due, approved_local: approved }: Given): boolean {
  const story = planInEffectOn('2023-08-31');
  expect(story.due('plan-update/1')).toBe(due);
  updatedAt(story, text(approved).replace('T', ' '));
  return story.duty('plan-update/1').daysLate === 0;
}

function mustSign({ birth, plan_date: on, permanent_placement: permanent }: Given): boolean {
  const family = [
    { id: 'iris', role: 'child' as const, birth: text(birth) },
    { id: 'grandmother', role: 'caregiver' as const },
  ];
  const placements = [{ child: 'iris', caregiver: 'grandmother', from: text(on) }];
  const story = openedOn(`${text(on)} 08:00`, { family, placements, removals: [{ child: 'iris', on: text(on) }] });
  if (permanent) story.tell('recordPermanentPlacement', { child: 'iris', from: text(on) });
  story.create('initial').handIn('plan-1').approve('plan-1');
  return story.plan('plan-1').reviews.some((row) => row.person === 'iris' && row.opportunity === 'required');
}

/** A case that runs every chapter, opened on a day. */
function allChapters(day: string, given: Partial<OpeningArgs> = {}): Story {
  return openedOn(`${day} 08:00`, { policy: 'reference@2027.1', staff: JOINT_STAFF, ...given });
}

const JOINT_STAFF = [
  ...OPENING.staff,
  { id: 'dunmore', role: 'dcfs-worker' as const },
  { id: 'pruitt', role: 'dhs-caseworker' as const },
];

function jointService(day: string): Story {
  return allChapters(day).tell('openEnrolment', { chapter: 'dcfs-2151a', from: day }, 'dunmore');
}

/** The RSP with a first visit, then a review on each further day. */
function reviewedOn(story: Story, [first = '', ...later]: string[]): Story {
  story.at(`${first} 10:00`).tell('recordRsp', { faceToFace: true }, 'pruitt');
  return later.reduce(
    (told, day) => told.at(`${day} 10:00`).tell('recordRspReview', { revised: false }, 'pruitt'),
    story,
  );
}

/** The same visits, seen by the rolling clock and by the calendar month. */
function bothClocks(visits: string[]): { calendar_month: string; thirty_day: string } {
  const [first = '', last = ''] = visits;
  const story = reviewedOn(jointService(first), [first]);
  const seen = { method: 'in-person' as const, with: [{ person: 'adele' }] };
  story.tell('recordContact', seen).at(`${last} 10:00`).tell('recordRspReview', { revised: false }, 'pruitt');
  story.tell('recordContact', seen);
  const months = visits.map((day) => story.duty(`contact/adele/${monthOf(day)}`).state);
  return {
    calendar_month: new Set(months).size === 1 ? (months[0] ?? '') : months.join(),
    thirty_day: `late ${story.duty('rsp-review/1').daysLate} days`,
  };
}

function excepted(day: string): Story {
  const asked = { person: 'owen', reason: 'out-of-area' as const, replacement: 'phone-or-letter' as const };
  const story = allChapters(day).tell('requestContactException', asked);
  return story.tell('approveContactException', { exception: 'exception-1', from: day }, 'okafor');
}

function called(story: Story, day: string): Story {
  return story.at(`${day} 12:00`).tell('recordContact', { method: 'telephone', with: [{ person: 'owen' }] });
}

function placed(day: string): Story {
  const placements = [{ child: 'iris', caregiver: 'grandmother', from: day }];
  return allChapters(day, { removals: [{ child: 'iris', on: day }], placements });
}

/** Planned too late to begin in time: refused without a justification, and overdue with one. */
function plannedLate({ set_on: setOn, planned_close: close }: Given): { due: string | null; state: string } {
  const story = allChapters(text(setOn));
  const plan = { on: text(close) };
  const refused = story.refused('planClosing', plan);
  story.tell('planClosing', { ...plan, justification: words('The court ended its jurisdiction early.') });
  const { due, state } = story.duty('aftercare/1');
  const late = state === 'overdue' ? 'already late when set' : state;
  return { due, state: `${late}: ${refused.code === 'reason-missing' ? 'justification required' : refused.code}` };
}

function closingOn(day: string): Story {
  return allChapters('2023-08-01').tell('planClosing', { on: day });
}

/** A visit at that local time counts for the month of the agency's clock, whatever UTC says. */
function contactMonth({ utc, local, zone }: Given): string {
  const [date = '', time = ''] = text(local).split('T');
  expect(instantOf(date, time, text(zone))).toBe(new Date(text(utc)).toISOString());
  const story = allChapters(date, { settings: { zone: text(zone) } }).at(`${date} ${time}`);
  story.tell('recordContact', { method: 'in-person', with: [{ person: 'iris' }] });
  const met = story.agenda.duties.find(({ kind, state }) => kind === 'contact' && state === 'met');
  return met?.id.split('/').at(-1) ?? 'none';
}

function reportBy({ known_local: known, zone }: Given): string {
  const [date = '', time = ''] = text(known).split('T');
  const story = allChapters(date, { settings: { zone: text(zone) } }).at(`${date} ${time}`);
  story.tell('recordUnavailable', { person: 'iris', status: 'runaway' });
  return localAt(story.duty('missing-child-report/1').dueAt as Instant, text(zone));
}

function localAt(instant: Instant, zone: string): string {
  return `${civilDateAt(instant, zone)}T${timeOfDayAt(instant, zone)}`;
}

// ── the machine's own zone ─────────────────────────────────────────────────────────────────────────────────────────

/** Zones that differ in what matters: behind UTC, half an hour off, summer in January, and one that left out a day. */
const MACHINES: [zone: string, minutesInJanuary: number, minutesInJuly: number][] = [
  ['America/Los_Angeles', 480, 420],
  ['Asia/Kolkata', -330, -330],
  ['Pacific/Auckland', -780, -720],
  ['Pacific/Apia', -780, -780],
];

const machine = process.env['CASECLOCK_MACHINE_ZONE'];

if (machine) {
  test(`this process runs in ${machine}`, () => {
    const [, january, july] = MACHINES.find(([zone]) => zone === machine) ?? [];
    expect(new Date(2027, 0, 15).getTimezoneOffset()).toBe(january);
    expect(new Date(2027, 6, 15).getTimezoneOffset()).toBe(july);
  });

  test('the day that Samoa left out is a day, whatever the machine thinks of it', () => {
    expect(addDays('2011-12-29', 1)).toBe('2011-12-30');
    expect(endOf('2011-12-30', 'America/Los_Angeles')).toBe('2011-12-31T08:00:00.000Z');
    if (machine === 'Pacific/Apia') expect(new Date(2011, 11, 30, 12).getDate()).toBe(31);
  });
} else {
  describe('on a machine of another zone', () => {
    const runs = new Map(MACHINES.map(([zone]) => [zone, runIn(zone)]));

    test.each(MACHINES)('in %s every case comes out the same', async (zone) => {
      const { failed, passed } = (await runs.get(zone)) as Run;
      expect(failed).toEqual([]);
      expect(passed).toBeGreaterThan(CASES.length);
    });

    test('a zone that did not reach the process would be noticed', async () => {
      const { failed } = await runIn('America/Los_Angeles', 'UTC');
      expect(failed).toEqual(['this process runs in America/Los_Angeles']);
    });
  });
}

interface Run {
  passed: number;
  failed: string[];
}

/** This file once more, in a process whose zone is set before anything is loaded: inside Jest it is too late. */
async function runIn(zone: string, really = zone): Promise<Run> {
  const jest = join(__dirname, '../node_modules/jest/bin/jest.js');
  const child = spawn(process.execPath, [jest, __filename, '--json', '--coverage=false'], {
    cwd: join(__dirname, '..'),
    env: { ...process.env, TZ: really, CASECLOCK_MACHINE_ZONE: zone },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (data) => (output += String(data)));
  await new Promise((resolve) => child.on('close', resolve));
  const { numPassedTests, testResults } = JSON.parse(output) as {
    numPassedTests: number;
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  const results = testResults.flatMap((file) => file.assertionResults);
  return {
    passed: numPassedTests,
    failed: results.filter((each) => each.status !== 'passed').map((each) => each.fullName),
  };
}
