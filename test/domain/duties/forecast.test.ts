import type { Case } from '../../../domain/case/case';
import { type ForecastRow, forecast } from '../../../domain/duties/forecast';
import { duty, eachMonth, type MonthSubject, theLastDayOfTheMonth } from '../../../domain/duties/vocabulary';
import type { PolicyOf } from '../../../domain/turn';
import { policyOf } from '../../../policies/packs';
import { openedOn, planInEffectOn, removedOn, type Story, updatedAt, updateSubmitted } from '../builders';

const ahead = (story: Story, months: number, rules: PolicyOf = policyOf) =>
  forecast(story.case, rules(story.case), story.today, months);
const dates = (rows: ForecastRow[]) => rows.map(({ duty: id, due }) => `${id} ${due}`);

// Once per month for the family while the joint service runs, and excused while the plan's period is young.
const monthly = duty<MonthSubject>('visit', {
  title: 'Visit',
  source: 'test',
  cites: [],
  ...eachMonth(({ enrolments }: Case) => enrolments.map(({ from, to }) => ({ key: '', from, to }))),
  due: theLastDayOfTheMonth,
  metBy: () => null,
  excusedBy: (_, { month }) => (month === '2027-05' ? 'everybody is away' : null),
  announce: false,
  announceMoves: false,
  closesWithReason: true,
  remind: [],
  escalate: [],
});

const visiting: PolicyOf = (aCase) => ({ ...policyOf(aCase), duties: aCase.openedOn ? [monthly] : [] });

const enrolled = (to: string | null) =>
  openedOn('2027-03-10 09:00', {}, visiting).tell('openEnrolment', {
    chapter: 'patp-review',
    from: '2027-03-10',
    ...(to ? { to } : {}),
  });

test('what is owed now stands with its state, its owner and its reason', () => {
  const [row] = ahead(removedOn('2027-01-06'), 1).rows;
  expect(row).toMatchObject({
    duty: 'initial-plan/1',
    due: '2027-02-05',
    state: 'open',
    owner: ['hale'],
    assumed: null,
    why: '30 days after 2027-01-06, removal of iris from the family home (OPP 4-2, S1.9–S1.13)',
  });
});

test('a plan that is approved on its day is followed by the update six months later, and that one by the next', () => {
  const { rows, until } = ahead(removedOn('2027-01-06'), 24);
  expect(until).toBe('2029-01-06');
  expect(dates(rows)).toEqual([
    'initial-plan/1 2027-02-05',
    'plan-update/1 2027-08-05',
    'plan-update/2 2028-02-05',
    'plan-update/3 2028-08-05',
  ]);
  expect(rows.slice(1).map(({ state, assumed, title }) => [state, assumed, title])).toEqual([
    ['to come', 'if initial-plan/1 is done on 2027-02-05, its day', 'Case plan update 1'],
    ['to come', 'if plan-update/1 is done on 2027-08-05, its day', 'Case plan update 2'],
    ['to come', 'if plan-update/2 is done on 2028-02-05, its day', 'Case plan update 3'],
  ]);
});

test('months are clamped from due day to due day, as the clocks will run', () => {
  const { rows } = ahead(planInEffectOn('2027-08-31'), 12);
  expect(dates(rows)).toEqual(['plan-update/1 2028-02-29', 'plan-update/2 2028-08-29']);
});

test('what is late is assumed to be done today', () => {
  const [late, next] = ahead(planInEffectOn('2027-02-03').at('2027-09-01'), 12).rows;
  expect(late).toMatchObject({ duty: 'plan-update/1', state: 'overdue', due: '2027-08-03' });
  expect(next).toMatchObject({ due: '2028-03-01', assumed: 'if plan-update/1 is done on 2027-09-01' });
});

test('a hearing that is known brings its update forward, and the one after counts from there', () => {
  const story = planInEffectOn('2027-02-03').tell('setHearing', { kind: 'status-review', on: '2027-06-08' });
  expect(dates(ahead(story, 12).rows)).toEqual(['plan-update/1 2027-06-08', 'plan-update/2 2027-12-08']);
});

test('hearings that are set already bring forward the updates after it, one each', () => {
  const story = planInEffectOn('2027-02-03');
  for (const on of ['2027-06-08', '2027-09-14', '2028-01-11']) story.tell('setHearing', { kind: 'status-review', on });
  const expected = ['2027-06-08', '2027-09-14', '2028-01-11', '2028-07-11'];
  expect(dates(ahead(story, 18).rows)).toEqual(expected.map((due, index) => `plan-update/${index + 1} ${due}`));
  // As the clocks run when each update is approved on its day.
  expect(updatedAt(updatedAt(story, '2027-06-08 10:00'), '2027-09-14 10:00').due('plan-update/3')).toBe('2028-01-11');
});

test('a hearing that lies ahead of the cap is served by the update before it, and asks for none of its own', () => {
  const story = planInEffectOn('2027-02-03').tell('setHearing', { kind: 'status-review', on: '2027-09-01' });
  expect(dates(ahead(story, 14).rows)).toEqual(['plan-update/1 2027-08-03', 'plan-update/2 2028-02-03']);
  expect(updatedAt(story, '2027-08-03 10:00').due('plan-update/2')).toBe('2028-02-03');
});

test('a hearing that is set before there is a plan brings the first update forward', () => {
  const story = removedOn('2027-01-06').tell('setHearing', { kind: 'status-review', on: '2027-06-08' });
  expect(dates(ahead(story, 12).rows)).toEqual([
    'initial-plan/1 2027-02-05',
    'plan-update/1 2027-06-08',
    'plan-update/2 2027-12-08',
  ]);
});

test('a visit names the sentence that asks for it, not those about other people', () => {
  const { rows } = ahead(removedOn('2027-01-06', { policy: 'reference@2027.1' }), 1);
  const why = (person: string) => rows.find(({ duty: id }) => id === `contact/${person}/2027-01`)?.why;
  expect(why('iris')).toBe('last day of 2027-01 (Practice Improvement Tip, S3.4, S3.5, S4.57)');
  expect(why('sol')).toBe('last day of 2027-01 (Practice Improvement Tip, S3.4, S3.6, S4.57)');
});

test('an approval that waits is owed by the supervisor', () => {
  const { rows } = ahead(updateSubmitted(planInEffectOn('2027-02-03')), 6);
  expect(rows.find(({ kind }) => kind === 'plan-approval')?.owner).toEqual(['okafor']);
});

test('months that begin later open by themselves, and what is excused is left out', () => {
  const { rows } = ahead(enrolled(null), 4, visiting);
  expect(dates(rows)).toEqual(['visit/2027-03 2027-03-31', 'visit/2027-04 2027-04-30', 'visit/2027-06 2027-06-30']);
  expect(rows.map(({ state, from }) => [state, from])).toEqual([
    ['open', '2027-03-10'],
    ['to come', '2027-04-01'],
    ['to come', '2027-06-01'],
  ]);
});

test('a stretch that ends brings no further months', () => {
  expect(dates(ahead(enrolled('2027-04-15'), 12, visiting).rows)).toEqual([
    'visit/2027-03 2027-03-31',
    'visit/2027-04 2027-04-30',
  ]);
});

test('a month that passed without being met still waits for its reason', () => {
  const [late] = ahead(enrolled(null).at('2027-04-05 09:00'), 1, visiting).rows;
  expect(late).toMatchObject({ duty: 'visit/2027-03', state: 'overdue' });
});

test('without a trigger there is no date, and it stands last', () => {
  const { rows } = ahead(openedOn('2027-01-06 09:00'), 12);
  expect(rows).toMatchObject([{ duty: 'initial-plan/1', due: null, state: 'trigger missing' }]);
});

test('nothing beyond the horizon is shown, and ten years are the most', () => {
  expect(ahead(planInEffectOn('2027-02-03'), 3).rows).toEqual([]);
  expect(ahead(planInEffectOn('2027-02-03'), 100_000).until).toBe('2037-02-03');
  expect(ahead(planInEffectOn('2027-02-03'), NaN).until).toBe('2029-02-03');
});

test('a case that is closed owes nothing any more', () => {
  const story = planInEffectOn('2027-02-03');
  story.tell('requestClosure', { reason: 'family-moved' }).tell('approveClosure', {}, 'okafor');
  expect(ahead(story, 24).rows).toEqual([]);
});

test('a number that names a person is not counted on', () => {
  const family = [
    { id: 'child-1', role: 'child' as const, birth: '2015-08-30' },
    { id: 'parent-2', role: 'parent' as const },
  ];
  const story = openedOn('2027-06-30 08:00', { policy: 'reference@2027.1', family });
  const asked = { person: 'parent-2', reason: 'out-of-area' as const, replacement: 'phone-or-letter' as const };
  story.tell('requestContactException', asked);
  story.tell('approveContactException', { exception: 'exception-1' }, 'okafor');
  const rows = forecast(story.case, policyOf(story.case), story.today, 9).rows;
  const chain = rows.filter(({ kind }) => kind === 'phone-or-letter');
  expect(chain.map(({ duty, title }) => [duty, title])).toEqual([
    ['phone-or-letter/1-1', 'Phone or letter to parent-2'],
    ['phone-or-letter/1-2', 'Phone or letter to parent-2'],
  ]);
});
