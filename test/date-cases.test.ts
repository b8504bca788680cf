import { spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  civilDateAt,
  endOf,
  type Instant,
  instantAt,
  instantOf,
  millisecondsOf,
  timeOfDayAt,
} from '../domain/calendar/agency-clock';
import { addDays, addMonths, ageOn, earliest, lastDayOf, monthOf } from '../domain/calendar/civil-date';
import { addWorkingDays, workingDayOnOrBefore } from '../domain/calendar/working-days';
import written from './date-cases.json';
import { openedOn, planInEffectOn, type Story, updatedAt } from './domain/builders';

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
  month_contact_due: ({ month }) => lastDayOf(text(month)),
  report_2151a_due: ({ month }) => lastDayOf(text(month)),
  rsp_next_due: ({ last_visit: last }) => addDays(text(last), 30),
  waiver_end: ({ approved, months }) => addMonths(text(approved), Number(months)),
  three_month_contact_due: ({ last }) => addMonths(text(last), 3),
  referral_due: ({ placement }) => addDays(text(placement), 30),
  aftercare_start_due: ({ planned_close: close }) => addMonths(text(close), -6),
  foster_care_entry: ({ removal, finding }) => earliest([addDays(text(removal), 60), text(finding)]),
  permanency_hearing_by: ({ entry }) => addMonths(text(entry), 12),
  periodic_review_by: ({ entry }) => addMonths(text(entry), 6),
  federal_plan_60: ({ removal }) => addDays(text(removal), 60),
  court_report_due: ({ hearing }) => addDays(text(hearing), -10),
  workdays_after: ({ start, n }) => addWorkingDays(text(start), Number(n), ['2023-09-04', '2025-02-17']),
  missing_child_report_by: ({ known_local: known, zone }) => aDayAfter(text(known), text(zone)),
};

/** What the product does not answer yet, by id: a new case has to be put on one side or the other. */
const NOT_COVERED: Record<string, string> = {
  D41: 'the rolling review of the responsibility plan beside monthly contacts: no rule of document 000 or 003 yet',
  D56: 'the justification of an after-care plan that begins late: no rule of document 004 yet',
  D75: 'which months count for a child in care: no measures yet',
};

const covered = CASES.filter(({ id }) => !(id in NOT_COVERED));

test.each(covered)('$id $rule: $note', ({ rule, input, expected }) => {
  expect(RULES[rule]?.(input as Given)).toEqual(expected);
});

test('every case is either covered or left out with its reason, and none of them twice', () => {
  expect(covered.filter(({ rule }) => !(rule in RULES)).map(({ id }) => id)).toEqual([]);
  expect(Object.keys(NOT_COVERED).filter((id) => !CASES.some((each) => each.id === id))).toEqual([]);
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

function contactMonth({ utc, local, zone }: Given): string {
  const instant = new Date(text(utc)).toISOString();
  expect(localAt(instant, text(zone))).toBe(local);
  return monthOf(civilDateAt(instant, text(zone)));
}

function aDayAfter(local: string, zone: string): string {
  const [date = '', time = ''] = local.split('T');
  return localAt(instantAt(millisecondsOf(instantOf(date, time, zone)) + 24 * 60 * 60_000), zone);
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
      expect(passed).toBeGreaterThan(covered.length);
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
