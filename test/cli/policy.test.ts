import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsShape } from '../../domain/commands/settings';
import { DOCUMENTS } from '../../policies/documents';
import { PACK_NAMES, packOf } from '../../policies/packs';
import { caseclock, ownFolder } from './caseclock';

/* What a policy author asks of the rules and settings, without any server. */

const folder = ownFolder();

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('a pack is shown rule by rule beside the sentences of the manual', async () => {
  const { exit, out } = await caseclock(['policy', 'show', 'santa-clara@2027.1']);
  expect(exit).toBe(0);
  expect(out).toContain('santa-clara@2027.1: Santa Clara County DFCS, California\n');
  expect(out).toMatch(/^OPP 4-2\n {2}initial-plan is owed\n {4}S1\.9 {2}/m);
  expect(out).toContain('S1.12  event b. “Removal of the child from the family home”');
  expect(out).toContain('submitPlan (paper-signatures-missing) refuses');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test.each(PACK_NAMES)('%s fits a narrow window, each sentence beside its number', async (pack) => {
  const { out } = await caseclock(['policy', 'show', pack], { NO_COLOR: '1' }, '', 60);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
  expect(out).toMatch(/^ {4}(S\d\.\d+ {2})\S.*\n {9,11}\S/m);
});

test.each(PACK_NAMES)('%s is shown with all sentences of its documents, each beside what keeps it', async (pack) => {
  const { out } = await caseclock(['policy', 'show', pack]);
  const chapters = packOf(pack)?.chapters ?? [];
  const documents = DOCUMENTS.filter(({ prefix }) => chapters.some(({ document }) => document === prefix));
  const expected = documents.flatMap(({ register }) => Object.keys(register));
  const shown = new Set([...out.matchAll(/^ {4}(S\d\.\d+) {2}/gm)].map(([, id]) => id));
  expect(expected.filter((id) => !shown.has(id))).toEqual([]);
  expect(expected.length).toBeGreaterThan(20);
  const [, held = ''] = out.split('Held by commands, records and notices: ');
  expect(held).toMatch(/^ {4}(S\d\.\d+) {2}\S(?:.*\n {10,11})+.*What the product does: [A-Z]/m);
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});

test('the reference pack shows all 274 sentences, those of commands, records and checklists too', async () => {
  const { out } = await caseclock(['policy', 'show', 'reference']);
  expect(new Set(out.match(/^ {4}S\d\.\d+(?= {2})/gm)).size).toBe(274);
  expect(out).toMatch(/^ {2}engaging-the-family is asked, item by item\n {4}S1\.\d+ /m);
  expect(out).toMatch(/^ {2}team-met is looked for in the record\n {4}S4\.5 /m);
});

test('without a pack, those that there are are shown with the day from which new cases get them', async () => {
  const { exit, out } = await caseclock(['policy', 'show']);
  expect(exit).toBe(0);
  expect(out).toMatch(/^santa-clara@2027\.2 +since 2027-07-01 +Santa Clara County DFCS, California$/m);
});

test('a pack that there is not is named with those that there are', async () => {
  for (const argv of [['show'], ['adopt', '--dry-run']]) {
    const { exit, err } = await caseclock(['policy', ...argv, 'santa-cruz']);
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('There are: santa-clara@2027.1, ') });
  }
});

test('an agency’s settings are explained, each beside the product’s default', async () => {
  const settings = `pack: santa-clara
zone: America/Chicago
dailyMoment: 07:00
holidays: [2027-01-01]
remind: { initial-plan: [10, 3] }
escalate: { initial-plan: [2], court-order: [1, 5] }
limits: { prompt-referral: 5 }
switchedOff: [missing-child-report]
`;
  const { exit, out } = await caseclock(['policy', 'check', file('agency.yaml', settings)]);
  expect(exit).toBe(0);
  const text = out.replaceAll('\n', ' ');
  for (const words of [
    'zone: days begin at midnight in America/Chicago; the pack has America/Los_Angeles',
    'go out at 07:00; product default: 06:00',
    'holidays: 1 day that working-day counts skip; product default: none',
    'remind.initial-plan: initial-plan (OPP 4-2, S1.9, S1.10, S1.11, S1.12, S1.13): reminders 10, 3 days before it is due; product default: 15, 7, 2, 0',
    'owner and supervisor +2; programme-manager never; product default: 1, 7',
    'owner and supervisor daily from +1; programme-manager +5; product default: 1, 7',
    'limits.prompt-referral: prompt-referral (',
    'due after 5 days, a date that the agency sets; product default: not owed, the manual has no number',
    'missing-child-report (product default): nobody owes it',
    'never due dates, but for three',
    'A kind in `switchedOff` has no due date at all.',
  ])
    expect(text).toContain(words);
});

test('an agency’s settings that are not as they must be are named with their lines', async () => {
  const settings = file('bad.yaml', 'zone: Chicago\nremind:\n  initial-plan: [-2]\nholidays: [2027-02-30]\n');
  const { exit, out, err } = await caseclock(['policy', 'check', settings]);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toMatch(/:1: zone: must be a time zone/);
  expect(err).toMatch(/:3: remind\.initial-plan\[0\]: must be a whole number/);
  expect(err).toMatch(/:4: holidays\[0\]: must be a date that exists/);
});

test('a settings file in which nothing stands is said to set nothing', async () => {
  const path = file('empty.yaml', '# nothing yet\n');
  const { exit, out } = await caseclock(['policy', 'check', path]);
  expect({ exit, out }).toEqual({ exit: 0, out: expect.stringContaining('sets nothing') });
  expect(out).not.toContain('as it must be');
  expect(out).toContain('holidays: no days that working-day counts skip');
});

test('the settings of one agency are not adopted for the pack of another', async () => {
  const path = file('arizona.yaml', 'pack: arizona\nzone: America/Phoenix\n');
  for (const how of [['--dry-run'], ['--by', 'm-vasquez']]) {
    const argv = ['policy', 'adopt', 'santa-clara@2027.2', '--settings', path, ...how];
    const { exit, err } = await caseclock(argv);
    expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('settings for arizona') });
  }
});

test('adopting needs somebody who does it', async () => {
  const { exit, err } = await caseclock(['policy', 'adopt', 'santa-clara@2027.2']);
  expect({ exit, err }).toEqual({ exit: 2, err: expect.stringContaining('--by: is missing') });
});

test('policy check explains every setting that a file may hold (S1.58)', async () => {
  const all = {
    pack: 'santa-clara',
    zone: 'America/Los_Angeles',
    dailyMoment: '07:00',
    holidays: ['2027-01-01'],
    supervisorDays: 4,
    objectivesAtMost: 5,
    remind: { 'plan-update': [30] },
    escalate: { 'plan-update': [2] },
    limits: { 'family-visit': 14, 'investigation-interview': 14, 'investigation-home-visit': 10 },
    switchedOff: ['exception-expiry'],
    lists: { 'service-objectives': ['Learn to swim'] },
  };
  // Whoever adds a setting says here what it looks like, and in the explanation what it means.
  expect(Object.keys(all).sort()).toEqual(['pack', ...Object.keys(settingsShape)].sort());
  const path = file('everything.yaml', JSON.stringify(all));
  const { exit, out } = await caseclock(['policy', 'check', path, '--json']);
  const { explained } = JSON.parse(out) as { explained: { key: string }[] };
  expect(exit).toBe(0);
  for (const key of Object.keys(all)) expect(explained.map((each) => each.key.split('.')[0])).toContain(key);
  expect(out).toContain('more than 5 objectives');
});
