import { blankCase } from '../../domain/case/case';
import { isZone } from '../../domain/calendar/agency-clock';
import { isOlder, versionOf } from '../../domain/policy-version';
import { varied } from '../../policies/chapter';
import { initialPlan } from '../../policies/opp-4-2-case-plan-updates/initial-plan';
import { PACK_NAMES, packMeant, packOf, policyOf } from '../../policies/packs';
import { OPENING, openedOn, planInEffectOn, Story } from '../domain/builders';

const run = (policy: string) => policyOf({ ...blankCase('case-1'), policy });

test.each(PACK_NAMES)('%s has rules, and each names its source', (name) => {
  const { duties, gates } = run(name);
  expect(duties.length).toBeGreaterThan(0);
  expect([...duties, ...gates].filter((rule) => rule.source === '')).toEqual([]);
});

test.each(PACK_NAMES)('in %s a task that is due when another duty is stands behind it', (name) => {
  const kinds = run(name).duties.map((rule) => rule.kind);
  expect(kinds.indexOf('plan-approval')).toBeGreaterThan(kinds.indexOf('court-order'));
});

test.each(['', 'santa-clara', 'constructor', 'toString', '__proto__'])('there is no pack called "%s"', (name) => {
  expect(run(name)).toMatchObject({ duties: [], gates: [] });
});

test.each(PACK_NAMES)('%s has a title, a zone that exists, a version and a day of its own', (name) => {
  const { title, zone, since } = packOf(name) as NonNullable<ReturnType<typeof packOf>>;
  const zoneExists: boolean = isZone(zone);
  expect({ title: title.length > 0, zoneExists }).toEqual({ title: true, zoneExists: true });
  expect(versionOf(name)).toMatchObject({ year: expect.any(Number) });
  expect(since).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test.each([
  ['santa-clara@2027.1', ['initial-plan']],
  ['santa-clara@2027.2', ['initial-plan']],
  ['illinois-dhs@2027.1', ['rsp-review', 'report-2151a-out', 'report-2151a-in']],
  ['arizona@2027.1', ['contact', 'exception-approval']],
  ['michigan@2027.1', ['service-referrals']],
  ['reference@2027.1', ['initial-plan', 'contact', 'rsp-review', 'report-2151a-out', 'service-referrals']],
])('under %s a family owes what its document asks for, and nothing of the others', (policy, kinds) => {
  const story = openedOn('2027-01-04 09:00', {
    policy,
    removals: [{ child: 'iris', on: '2027-01-04' }],
    placements: [{ child: 'iris', caregiver: 'grandmother', from: '2027-01-04' }],
    enrolments: [
      { chapter: 'rsp-review', from: '2027-01-04' },
      { chapter: 'dcfs-2151a', from: '2027-01-04' },
    ],
  });
  story.tell('requestContactException', { person: 'iris', reason: 'out-of-area', replacement: 'phone-or-letter' });
  const owed = new Set(story.agenda.duties.map(({ kind }) => kind));
  expect(kinds.filter((kind) => !owed.has(kind))).toEqual([]);
  const chapters = ['initial-plan', 'rsp-review', 'contact', 'service-referrals'];
  expect(chapters.filter((kind) => owed.has(kind))).toEqual(chapters.filter((kind) => kinds.includes(kind)));
});

test('a pack without a version is the newest of the day, before the first the first', () => {
  const days = ['2026-11-22', '2027-06-30', '2027-07-01'];
  expect(days.map((day) => packMeant('santa-clara', day))).toEqual([
    'santa-clara@2027.1',
    'santa-clara@2027.1',
    'santa-clara@2027.2',
  ]);
  expect(packMeant('santa-clara@2027.2', '2027-01-01')).toBe('santa-clara@2027.2');
  expect(packMeant('santa-cruz', '2027-01-01')).toBe('santa-cruz');
});

test('versions are compared by year and number, and only within one name', () => {
  expect(isOlder('arizona@2027.9', 'arizona@2027.10')).toBe(true);
  expect(isOlder('arizona@2027.10', 'arizona@2028.1')).toBe(true);
  expect(isOlder('arizona@2027.1', 'arizona@2027.1')).toBe(false);
  expect(isOlder('arizona@2027.1', 'michigan@2027.2')).toBe(false);
  expect(['arizona', 'arizona@27.1', 'arizona@2027', '@2027.1'].map(versionOf)).toEqual([null, null, null, null]);
});

test('a pack that there is not is refused with those that there are', () => {
  const refused = new Story('2027-01-04').refused('openCase', { ...OPENING, policy: 'santa-cruz@2027.1' });
  expect(refused).toMatchObject({ code: 'unknown-policy' });
  expect(refused.sentence).toBe(`There is no policy pack "santa-cruz@2027.1". There are: ${PACK_NAMES.join(', ')}.`);
});

test('a chapter is varied in the named duties and is the same in all others', () => {
  const chapter = { duties: [initialPlan, ...run('michigan@2027.1').duties], gates: [] };
  const [first, ...others] = varied(chapter, { 'initial-plan': { title: 'Otherwise' } }).duties;
  expect(first).toEqual({ ...initialPlan, title: 'Otherwise' });
  others.forEach((rule, index) => expect(rule).toBe(chapter.duties[index + 1]));
  expect(() => varied(chapter, { 'plan-updates': {} })).toThrow('no duty plan-updates');
});

test('read strictly, an update is due by the earlier of six months and 182 days, hearings as ever (S1.16)', () => {
  const strict = (day: string) => planInEffectOn(day, { policy: 'santa-clara@2027.2' });
  const usual = planInEffectOn('2027-03-10');
  expect([strict('2027-03-10').due('plan-update/1'), usual.due('plan-update/1')]).toEqual(['2027-09-08', '2027-09-10']);
  expect(strict('2027-08-31').due('plan-update/1')).toBe('2028-02-29');
  const heard = strict('2027-03-10').tell('setHearing', { kind: 'status-review', on: '2027-08-20' });
  expect(heard.due('plan-update/1')).toBe('2027-08-20');
});
