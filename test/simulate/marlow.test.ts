import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { compare, isAgreement } from '../../client/simulate/agreement';
import { InMemoryStage } from '../../client/simulate/in-memory-stage';
import type { Line } from '../../client/simulate/line';
import { instantIn, play } from '../../client/simulate/play';
import { meaningOf } from '../../client/simulate/references';
import { type LineKind, localMoment, type LocalMoment, type Scenario } from '../../client/simulate/scenario';
import { readScenario } from '../../client/simulate/scenario-file';
import { inputsOf } from '../../client/simulate/table';
import { addDays, addMonths, earliest } from '../../domain/calendar/civil-date';
import { CLOCK, momentOf } from '../../domain/calendar/moment';
import type { Case } from '../../domain/case/case';
import { type Agenda, agenda, dutyIn } from '../../domain/duties/agenda';
import type { DutyRule } from '../../domain/duties/duty';
import { explain } from '../../domain/duties/explain';
import { days, earlierOf, months, type PlanPeriod } from '../../domain/duties/vocabulary';
import type { Policy } from '../../domain/policy';
import { isRefusal } from '../../domain/commands/refusal';
import { turn } from '../../domain/turn';
import { policyOf } from '../../policies/packs';

type Alteration = (policy: Policy) => Policy;

// What the players run by; a test puts a mistake in here and takes it out again.
let mockAlteration: Alteration = (policy) => policy;

jest.mock('../../policies/packs', () => {
  const real = jest.requireActual<{ policyOf: typeof policyOf }>('../../policies/packs');
  return { ...real, policyOf: (aCase: Case) => mockAlteration(real.policyOf(aCase)) };
});

const STORY = join(__dirname, '../scenarios/marlow.yaml');
const TABLE = join(__dirname, '../scenarios/marlow.csv');

const scenario = readScenario(STORY);
const isMapped = (ref: string) => meaningOf(ref, scenario.references) !== null;

/** The story up to a moment: what was said, and how the case stands. */
interface Told {
  lines: Line[];
  surprises: string[];
  case: Case;
  agenda: Agenda;
}

async function tellUntil(when: LocalMoment = scenario.until, story: Scenario = scenario): Promise<Told> {
  const steps = story.steps.filter((step) => `${step.date} ${step.time}` <= `${when.date} ${when.time}`);
  const stage = new InMemoryStage(story.caseId, story.zone);
  const { lines, surprises } = await play({ ...story, steps, until: when }, stage);
  const aCase = await stage.case();
  return { lines, surprises, case: aCase, agenda: agenda(aCase, policyOf(aCase), when.date) };
}

const until = (when: string) => tellUntil(localMoment(when) as LocalMoment);

const due = (told: Told, id: string) => dutyIn(told.agenda, id)?.due;
const said = (lines: Line[], kind: LineKind, about?: string) =>
  lines.filter((line) => line.kind === kind && (!about || line.about === about));
const daysOf = (lines: Line[]) => lines.map((line) => line.date);
const remindersOf = (about: string) => daysOf(said(all.lines, 'REMINDER', about));
const escalationsOf = (about: string) =>
  said(all.lines, 'ESCALATION', about).map(({ date, time, to }) => [`${date} ${time}`, ...to]);
const at = (lines: Line[], date: string, time: string) =>
  lines.filter((line) => line.date === date && line.time === time);

let all: Told;

beforeAll(async () => {
  all = await tellUntil();
});

describe('the story in memory', () => {
  test('agrees with the written table', () => {
    expect(all.surprises).toEqual([]);
    expect(compare(all.lines, scenario)).toEqual({ missing: [], extra: [] });
  });

  test('is played the same twice', async () => {
    expect((await tellUntil()).lines).toEqual(all.lines);
  });
});

describe('the table', () => {
  const rows = parse<{ kind: string; ref: string }>(readFileSync(TABLE, 'utf8'), { columns: true });

  test('is acted out: every input has a step at that minute by that actor', () => {
    const steps = [scenario.opening, ...scenario.steps].map(({ date, time, by }) => `${date} ${time} ${by}`);
    const missing = inputsOf(TABLE)
      .map(({ date, time, by }) => `${date} ${time} ${by}`)
      .filter((input) => !steps.includes(input));
    expect(missing).toEqual([]);
  });

  test('has every step that names one of its references, at that minute by that actor', () => {
    const inputs = inputsOf(TABLE).map(({ date, time, ref, by }) => `${date} ${time} ${by} ${ref}`);
    const invented = scenario.steps
      .filter(({ ref }) => ref !== null)
      .map(({ date, time, by, ref }) => `${date} ${time} ${by} ${ref}`)
      .filter((step) => !inputs.includes(step));
    expect(invented).toEqual([]);
  });

  test('has each of its references mapped', () => {
    expect([...new Set(rows.map(({ ref }) => ref))].filter((ref) => !isMapped(ref))).toEqual([]);
  });

  test('has every reference that the scenario maps', () => {
    const used = (name: string) => rows.some((row) => meaningOf(row.ref, { [name]: [] }));
    expect(Object.keys(scenario.references).filter((name) => !used(name))).toEqual([]);
  });

  test('expects each of its 190 lines of us, and acts out its 155 inputs', () => {
    const inputs = rows.filter(({ kind }) => kind === 'IN').length;
    expect([scenario.expectations.length, inputs, rows.length]).toEqual([190, 155, 345]);
  });
});

describe('the assertions of the story', () => {
  test('1: on 2027-01-06 the initial plan is due 2027-02-05 and Sol shows "trigger missing"', async () => {
    const told = await until('2027-01-06 17:00');
    expect(due(told, 'initial-plan/1')).toBe('2027-02-05');
    expect(dutyIn(told.agenda, 'initial-plan/1')?.details).toContain('child-2: trigger missing');
  });

  test('1: from 2027-01-11 it is due 2027-02-03, and the hearing of 01-28 changes nothing', async () => {
    expect(due(await until('2027-01-11 12:00'), 'initial-plan/1')).toBe('2027-02-03');
    const told = await until('2027-01-28 12:00');
    expect(due(told, 'initial-plan/1')).toBe('2027-02-03');
    const explained = explain(dutyIn(told.agenda, 'initial-plan/1') as never, told.case);
    expect(explained).toContain('Due Wed 2027-02-03: 30 days after 2027-01-04');
    expect(explained).toContain('Was 2027-02-05 until 2027-01-11');
  });

  test('2: initial plan reminders go out on 01-19, 01-27, 02-01 and 02-03 only', () => {
    expect(daysOf(said(all.lines, 'REMINDER', 'initial-plan/1'))).toEqual([
      '2027-01-19',
      '2027-01-27',
      '2027-02-01',
      '2027-02-03',
    ]);
  });

  test('2: on 02-03 one message about the plan, "due today"', () => {
    const message = said(all.lines, 'REMINDER', 'initial-plan/1').filter((line) => line.date === '2027-02-03');
    expect(message.map((line) => line.text)).toEqual(['Initial case plan: due today, Wed 2027-02-03']);
  });

  test('3: submission without both paper signatures is refused', () => {
    expect(at(all.lines, '2027-02-01', '09:30').map(({ kind, to }) => [kind, to])).toEqual([['REFUSED', ['w-hale']]]);
  });

  test('3: submissions leave the duty open; approval on 02-03 at 14:20 closes it on time', async () => {
    expect(dutyIn((await until('2027-02-03 14:19')).agenda, 'initial-plan/1')?.state).toBe('open');
    const { state, daysLate } = dutyIn((await until('2027-02-03 14:20')).agenda, 'initial-plan/1') ?? {};
    expect([state, daysLate]).toEqual(['met', 0]);
  });

  test('4: a returned plan keeps its due date and its comment', async () => {
    const told = await until('2027-02-02 12:00');
    expect(due(told, 'initial-plan/1')).toBe('2027-02-03');
    expect(told.case.plans[0]).toMatchObject({ approvalStatus: 'Returned', submissions: [{ outcome: 'returned' }] });
    expect(told.case.plans[0]?.submissions[0]?.comment?.empty).toBe(false);
  });

  test('4: never two plans in effect', async () => {
    for (const when of [
      '2027-05-27 11:15',
      '2027-08-31 09:10',
      '2027-09-10 14:30',
      '2028-02-29 22:40',
      '2028-03-27 09:30',
    ])
      expect((await until(when)).case.plans.filter((plan) => plan.state === 'In Effect')).toHaveLength(1);
  });

  test('5: three of four referrals do not meet the duty; notices on 02-06 and 02-12, late by 7 days', async () => {
    expect(dutyIn((await until('2027-02-05 23:59')).agenda, 'service-referrals/1')?.state).toBe('open');
    expect(escalationsOf('service-referrals/1')).toEqual([
      ['2027-02-06 06:00', 'w-hale', 's-okafor'],
      ['2027-02-12 06:00', 'm-vasquez'],
    ]);
    expect(dutyIn(all.agenda, 'service-referrals/1')).toMatchObject({ metOn: '2027-02-12', daysLate: 7 });
  });

  test('6: the author cannot approve; the stand-in approves, recorded as his, for the supervisor', async () => {
    expect(at(all.lines, '2027-05-26', '17:05').map((line) => line.kind)).toEqual(['REFUSED']);
    expect((await until('2027-05-27 12:00')).case.plans[1]?.approval).toMatchObject({
      by: 's-lindqvist',
      standingInFor: 's-okafor',
    });
  });

  test.each([
    ['2027-05-23 12:00', 'not-permitted'],
    ['2027-05-24 00:00', null],
    ['2027-06-04 23:59', null],
    ['2027-06-05 00:00', 'not-permitted'],
  ])('6: the stand-in can approve from 05-24 to 06-04 only: %s', async (when, code) => {
    // Update 1 is handed in some days earlier than in the story, so that there is something to approve.
    const early = { date: '2027-05-21', time: '15:30' };
    const papers = { plan: 'plan-2', worker: '2027-05-21', supervisor: '2027-05-21' };
    const before = scenario.steps.filter((step) => `${step.date} ${step.time}` <= '2027-05-21 12:00');
    const handedIn = [
      { ...early, by: 'w-hale', ref: null, refused: null, command: 'keyPaperSignatures' as const, args: papers },
      { ...early, by: 'w-hale', ref: null, refused: null, command: 'submitPlan' as const, args: { plan: 'plan-2' } },
    ];
    const attempt = { ...(localMoment(when) as LocalMoment), by: 's-lindqvist', ref: null, refused: code };
    const steps = [...before, ...handedIn, { ...attempt, command: 'approvePlan' as const, args: { plan: 'plan-2' } }];
    expect((await tellUntil(localMoment(when) as LocalMoment, { ...scenario, steps })).surprises).toEqual([]);
  });

  test('7: after v2 the next due date is the cap 2027-11-27, after v4 it is 2028-08-29', async () => {
    expect(due(await until('2027-05-27 12:00'), 'plan-update/2')).toBe('2027-11-27');
    expect(due(await until('2028-02-29 23:00'), 'plan-update/4')).toBe('2028-08-29');
  });

  test('8: caps', async () => {
    const cap = async (when: string, id: string) => due(await until(when), id);
    expect(await cap('2027-02-03 15:00', 'plan-update/1')).toBe('2027-08-03');
    expect(await cap('2027-08-31 10:00', 'plan-update/3')).toBe('2028-02-29');
  });

  test('9: hearing set: due 2028-02-15; hearing continued to 2028-03-21: due 2028-02-29', async () => {
    expect(due(await until('2027-09-08 12:00'), 'plan-update/3')).toBe('2028-02-15');
    expect(due(await until('2028-01-25 14:00'), 'plan-update/3')).toBe('2028-02-29');
  });

  test('9: the message of 2028-02-15 says 14 days left; none on 2028-01-15 or 02-01', () => {
    const reminders = said(all.lines, 'REMINDER', 'plan-update/3');
    expect(reminders.find((line) => line.date === '2028-02-15')?.text).toContain('14 days left');
    expect(daysOf(reminders)).toEqual([
      '2028-01-01',
      '2028-01-16',
      '2028-01-30',
      '2028-02-15',
      '2028-02-22',
      '2028-02-27',
      '2028-02-29',
    ]);
  });

  test('10: the approval of 2028-02-29 at 22:40 local is on time and in effect from that day', async () => {
    expect((await until('2028-02-29 23:00')).case.plans[5]).toMatchObject({
      effectiveDate: '2028-02-29',
      approval: { at: '2028-03-01T06:40:00.000Z' },
    });
    expect(dutyIn(all.agenda, 'plan-update/3')).toMatchObject({ metOn: '2028-02-29', daysLate: 0 });
  });

  test('11: her signature row is required on v3, v3.1 and v4, not on v1 or v2', () => {
    const iris = all.case.plans.map(
      (plan) => plan.reviews.find((row) => row.person === 'child-1')?.opportunity ?? 'no row',
    );
    expect(iris.slice(0, 6)).toEqual(['no row', 'no row', 'no row', 'required', 'required', 'required']);
  });

  test('12: rows hold signed, refused with reason and not located, and delayed nothing', () => {
    const [v1, v2] = all.case.plans;
    expect(v1?.effectiveDate).toBe('2027-02-03');
    expect(v1?.reviews).toMatchObject([
      { person: 'parent-1', signedOn: '2027-02-05' },
      { person: 'parent-2', refusedToSignOn: '2027-02-09', reason: { empty: false } },
    ]);
    expect(v2?.reviews.find((row) => row.person === 'parent-2')).toMatchObject({
      notLocatedOn: '2027-06-04',
      reason: { empty: false },
    });
  });

  test('13: transfer is refused on 09-09 and works on 09-13; open duties move with unchanged dates', async () => {
    expect(said(at(all.lines, '2027-09-09', '15:30'), 'REFUSED')).toHaveLength(1);
    const [before, after] = [await until('2027-09-13 08:59'), await until('2027-09-13 09:00')];
    expect(after.case.assignments.at(-1)?.worker).toBe('w-teague');
    expect(after.agenda.duties.map(({ id, due: on }) => [id, on])).toEqual(
      before.agenda.duties.map(({ id, due: on }) => [id, on]),
    );
  });

  test('13: the revision is late by one day with one notice; the cap stays 2028-02-29', async () => {
    expect(said(all.lines, 'ESCALATION', 'court-order/1').map(({ date, time }) => [date, time])).toEqual([
      ['2027-09-10', '06:00'],
    ]);
    expect(dutyIn(all.agenda, 'court-order/1')).toMatchObject({ state: 'met', daysLate: 1 });
    const told = await until('2028-02-01 12:00');
    expect(due(told, 'plan-update/3')).toBe('2028-02-29');
  });

  test('14: the exception ends 2027-12-30; Owen is excused July to November, June and December stand', async () => {
    expect(due(await until('2027-06-30 12:00'), 'exception-expiry/1')).toBe('2027-12-30');
    const months = ['06', '07', '08', '09', '10', '11', '12'];
    const states = months.map((month) => dutyIn(all.agenda, `contact/parent-2/2027-${month}`)?.state);
    expect(states).toEqual(['met', 'excused', 'excused', 'excused', 'excused', 'excused', 'met']);
    expect(remindersOf('contact/parent-2/2027-12')).toEqual(['2027-12-21', '2027-12-26']);
  });

  test('15: phone or letter 2027-09-30, then 2027-11-30, then 2028-02-29, cancelled; no reminder for the first', () => {
    const chain = ['1-1', '1-2', '1-3'].map((key) => dutyIn(all.agenda, `phone-or-letter/${key}`));
    expect(chain.map((duty) => [duty?.due, duty?.state])).toEqual([
      ['2027-09-30', 'met'],
      ['2027-11-30', 'met'],
      ['2028-02-29', 'cancelled'],
    ]);
    expect(remindersOf('phone-or-letter/1-1')).toEqual([]);
  });

  test('16: March is not excused for Iris; April and May are, with a locate notice on 05-01 only', () => {
    const states = ['03', '04', '05', '06'].map((month) => dutyIn(all.agenda, `contact/child-1/2027-${month}`)?.state);
    expect(states).toEqual(['met', 'excused', 'excused', 'met']);
    const notices = all.lines.filter(
      ({ kind, about, date }) =>
        kind !== 'STATUS' && about.startsWith('contact/child-1') && date >= '2027-04-01' && date < '2027-06-01',
    );
    expect(notices).toEqual([]);
    const late = said(all.lines, 'ESCALATION').filter(({ about }) => about.startsWith('locate-effort/'));
    expect(late.map(({ date, about }) => [date, about])).toEqual([['2027-05-01', 'locate-effort/child-1/2027-04']]);
    expect(dutyIn(all.agenda, 'locate-effort/child-1/2027-06')).toMatchObject({ state: 'cancelled' });
  });

  test('17: 24 elapsed hours end at 21:30 in the night of the clock change; the report of 21:10 is on time', async () => {
    const told = await until('2027-03-14 21:00');
    expect(dutyIn(told.agenda, 'missing-child-report/1')?.dueAt).toBe('2027-03-15T04:30:00.000Z');
    expect(dutyIn(all.agenda, 'missing-child-report/1')).toMatchObject({ state: 'met', daysLate: 0 });
    const rung = all.lines.filter(({ date, about }) => date === '2027-03-14' && about === 'rsp-review/1');
    expect(rung.map(({ kind, time }) => [kind, time])).toEqual([['REMINDER', '06:00']]);
  });

  test('18: the visit at 20:15 counts for September; an attempt and a call never do: November is missed', () => {
    expect(dutyIn(all.agenda, 'contact/child-1/2027-09')).toMatchObject({ state: 'met', metOn: '2027-09-30' });
    expect(dutyIn(all.agenda, 'contact/child-1/2027-11')).toMatchObject({ state: 'missed', metOn: null });
  });

  test('19: on 06-09 Adele is seen and Sol is not: one credit, and the reminder of 06-20 goes out', async () => {
    const told = await until('2027-06-09 12:00');
    expect(dutyIn(told.agenda, 'contact/parent-1/2027-06')?.state).toBe('met');
    expect(dutyIn(told.agenda, 'contact/child-2/2027-06')?.state).toBe('open');
    expect(remindersOf('contact/child-2/2027-06')).toEqual(['2027-06-20']);
  });

  test('20: the second review is late by 2 days, the code becomes 0427; the fourth, after exactly 30 days, is on time', () => {
    expect(dutyIn(all.agenda, 'rsp-review/2')).toMatchObject({ due: '2027-04-18', daysLate: 2 });
    expect(
      at(all.lines, '2027-04-20', '10:30')
        .map(({ text }) => text)
        .join(),
    ).toContain('0427');
    expect(dutyIn(all.agenda, 'rsp-review/4')).toMatchObject({ due: '2027-06-17', metOn: '2027-06-17', daysLate: 0 });
  });

  test('21: Saturday 05-01 brings three notices; the form for May is due on Memorial Day', () => {
    const notices = said(all.lines, 'ESCALATION').filter(({ date }) => date === '2027-05-01');
    expect(notices.map(({ about }) => about).sort()).toEqual([
      'locate-effort/child-1/2027-04',
      'report-2151a-in/2027-04',
      'report-2151a-out/2027-04',
    ]);
    expect(due(all, 'report-2151a-out/2027-05')).toBe('2027-05-31');
  });

  test('22: decisions skip holidays, and so does the call to the liaison', () => {
    expect(due(all, 'rsp-decision/2027-05')).toBe('2027-06-07');
    expect(due(all, 'rsp-decision/2027-06')).toBe('2027-07-07');
    expect(due(all, 'liaison-call/1')).toBe('2027-02-17');
  });

  test('23: moving the end moves the July form; afterwards nothing of the joint service goes out', () => {
    expect(remindersOf('report-2151a-out/2027-07')).toEqual(['2027-07-23', '2027-07-28', '2027-07-30']);
    const joint = /^(report-2151a|rsp-|consent-|tanf|liaison)/;
    const after = all.lines.filter(({ date, about }) => date > '2027-07-30' && joint.test(about));
    expect(after).toEqual([]);
  });

  test('24: the notice of 12-01 to worker and supervisor is one message, not two', () => {
    expect(escalationsOf('contact/child-1/2027-11')).toEqual([['2027-12-01 06:00', 's-okafor']]);
  });

  test('25: closing on 2028-03-31 asks for after-care by 2027-09-30; the reminder of 08-31 is skipped', () => {
    expect(due(all, 'aftercare/1')).toBe('2027-09-30');
    expect(remindersOf('aftercare/1')).toEqual(['2027-09-23', '2027-09-28']);
  });

  test('24: from 2027-11-19 17:00 to 12-06 09:30 case mail goes to the supervisor, the empty account gets nothing', () => {
    const gap = all.lines.filter((line) => line.date > '2027-11-19' && line.date < '2027-12-06');
    expect(gap.filter((line) => line.to.includes('w-teague'))).toEqual([]);
    expect(at(all.lines, '2027-11-19', '17:00').map((line) => line.to)).toEqual([['s-okafor']]);
  });

  test('26: closure is refused while an approval is pending, approved on 2028-03-31', () => {
    expect(at(all.lines, '2028-03-24', '10:00').map((line) => line.kind)).toEqual(['REFUSED']);
    expect(all.case.closure).toMatchObject({ on: '2028-03-31', by: 's-okafor' });
  });

  test('26: the update due 2028-08-29 is cancelled and nothing is sent after closing', () => {
    expect(dutyIn(all.agenda, 'plan-update/4')).toMatchObject({ state: 'cancelled', due: '2028-08-29' });
    expect(all.lines.filter((line) => `${line.date} ${line.time}` > '2028-03-31 15:30')).toEqual([]);
  });

  test('27: running any past day again sends nothing new', async () => {
    for (const when of [
      '2027-01-19 06:00',
      '2027-02-03 06:00',
      '2027-09-10 06:00',
      '2028-02-15 06:00',
      '2028-04-30 12:00',
    ]) {
      const moment = localMoment(when) as LocalMoment;
      const { case: aCase } = await until(when);
      const again = turn(
        aCase,
        { type: 'clock' },
        momentOf(instantIn(scenario, moment), scenario.zone, CLOCK),
        policyOf,
      );
      if (isRefusal(again)) throw new Error(again.sentence);
      expect([again.notices, again.events]).toEqual([[], []]);
    }
  });

  test('27: nobody is told the same thing twice', () => {
    const keys = all.lines.map((line) => JSON.stringify(line));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a deliberate mistake is found', () => {
  afterEach(() => {
    mockAlteration = (policy) => policy;
  });

  const without = (kind: string, change: (rule: DutyRule) => Partial<DutyRule>): Alteration => {
    return (policy) => ({
      ...policy,
      duties: policy.duties.map((rule) => (rule.kind === kind ? { ...rule, ...change(rule) } : rule)),
    });
  };

  const anyHearing = (_: unknown, { hearings }: Case, { plan }: PlanPeriod) => {
    const dates = hearings
      .filter((hearing) => hearing.kind === 'status-review' && !hearing.vacated)
      .map((hearing) => hearing.heldOn ?? hearing.scheduledFor);
    return { on: earliest(dates.filter((date) => date > (plan.effectiveDate ?? ''))), because: 'any hearing' };
  };

  const overflowing = ({ triggers }: { triggers: { on: string }[] }) => {
    const from = triggers[0]?.on ?? '';
    const first = addMonths(`${from.slice(0, 7)}-01`, 6);
    return { on: from && addDays(first, Number(from.slice(8)) - 1), because: 'six months, overflowing' };
  };

  const MISTAKES: [string, Alteration, string][] = [
    ['31 days instead of 30', without('initial-plan', () => ({ due: days(31) })), 'IP-1'],
    [
      'a hearing that still counts when an update has served it',
      without('plan-update', () => ({ due: earlierOf(months(6), anyHearing as never) as never })),
      'UP-2',
    ],
    [
      'a month that overflows instead of being clamped',
      without('plan-update', (rule) => ({
        due: ((start: never, aCase: never, subject: never, settings: never, derived: never) => {
          const right = rule.due(start, aCase, subject, settings, derived);
          const cap = months(6)(start, aCase, subject, settings, derived);
          return right.on === cap.on ? overflowing(start) : right;
        }) as never,
      })),
      'UP-3',
    ],
    ['a reminder that was forgotten', without('plan-update', () => ({ remind: [45, 30, 14, 7, 0] })), 'UP-3'],
    ['a revision that escalates to nobody', without('court-order', () => ({ escalate: [] })), 'CR-1'],
    [
      'a revision that the submission already meets',
      without('court-order', () => ({ metBy: () => '2027-09-09' })),
      'CR-1',
    ],
  ];

  test.each(MISTAKES)('%s', async (_, alteration, ref) => {
    mockAlteration = alteration;
    const { lines } = await tellUntil();
    const disagreement = compare(lines, scenario);
    expect(isAgreement(disagreement)).toBe(false);
    expect(disagreement.missing.map((line) => line.ref)).toContain(ref);
  });

  test('a gate that is missing is a surprise', async () => {
    mockAlteration = (policy) => ({ ...policy, gates: [] });
    const { surprises } = await tellUntil();
    expect(surprises[0]).toContain('expected a refusal (paper-signatures-missing)');
  });
});
