import type { ReviewOutcome } from '../../../domain/case/review';
import { planInEffectOn, updatedAt, words } from '../../domain/builders';

/** An order that differs from the plan was received on 2027-09-09 at 08:50. */
const ordered = () =>
  planInEffectOn('2027-08-31')
    .at('2027-09-09 08:50')
    .listen()
    .tell('receiveCourtOrder', { dated: '2027-09-08', differs: true });

const revised = () =>
  ordered()
    .create('court-order', { incorporates: ['order-1'] })
    .handIn('plan-2');

describe('an order that differs from the plan', () => {
  test('is due at once: on the day of its receipt (S1.78, S1.79)', () => {
    const story = ordered();
    expect(story.duty('court-order/1')).toMatchObject({
      due: '2027-09-09',
      state: 'open',
      cites: ['S1.77', 'S1.78', 'S1.79'],
    });
    expect(story.heard('task').map((notice) => notice.line)).toEqual(['Court-ordered revision: due Thu 2027-09-09']);
    expect(story.heard('reminder')).toEqual([]);
  });

  test('that was received some days ago is overdue when it is keyed (S1.78, S1.79)', () => {
    const story = planInEffectOn('2027-08-31').at('2027-09-12 10:00').listen();
    story.tell('receiveCourtOrder', { dated: '2027-09-08', receivedOn: '2027-09-09', differs: true });
    expect(story.duty('court-order/1')).toMatchObject({ due: '2027-09-09', state: 'overdue' });
    expect(story.heard('escalation').map(({ on, time, to }) => [on, time, to.join()])).toEqual([
      ['2027-09-12', '10:00', 'hale,okafor'],
    ]);
  });

  test('escalates every day, and to the programme manager on the seventh', () => {
    const said = ordered().at('2027-09-18 12:00').heard('escalation');
    expect(said.filter(({ to }) => to.join() === 'hale,okafor').map(({ on }) => on.slice(8))).toEqual([
      '10',
      '11',
      '12',
      '13',
      '14',
      '15',
      '16',
      '17',
      '18',
    ]);
    expect(said.filter(({ to }) => to.includes('vasquez')).map(({ on }) => on)).toEqual(['2027-09-16']);
    expect(said.every(({ time }) => time === '06:00')).toBe(true);
  });

  test('is met by an approved plan that takes it up, and then is silent (S1.77, S1.80)', () => {
    const story = revised().at('2027-09-10 14:30').approve('plan-2');
    expect(story.duty('court-order/1')).toMatchObject({ state: 'met', daysLate: 1 });
    expect(story.at('2027-09-30').daysOf('escalation', 'court-order/1')).toEqual(['2027-09-10']);
  });

  test('leaves the six months alone', () => {
    expect(revised().approve('plan-2').due('plan-update/1')).toBe('2028-02-29');
  });

  test('can be taken up by a full update, which starts a period of its own', () => {
    const story = ordered()
      .withProgress()
      .create('update', { incorporates: ['order-1'] })
      .handIn('plan-2');
    story.approve('plan-2');
    expect(story.duty('court-order/1').state).toBe('met');
    expect(story.due('plan-update/2')).toBe('2028-03-09');
  });

  test('is not taken up by a plan that does not name it', () => {
    expect(updatedAt(ordered(), '2027-09-09 10:00').duty('court-order/1').state).toBe('open');
  });

  test('is still owed when the revision is discarded', () => {
    const story = ordered().create('court-order', { incorporates: ['order-1'] });
    expect(story.tell('discardPlan', { plan: 'plan-2' }).duty('court-order/1')).toMatchObject({
      state: 'open',
      details: expect.arrayContaining(['step 1 of 7: plan updated, not yet']),
    });
  });

  test('stays in the revision that takes it up (S1.77, S1.80)', () => {
    const story = ordered().create('court-order', { incorporates: ['order-1'] });
    const without = (...incorporates: string[]) => ({ plan: 'plan-2', outline: {}, incorporates });
    expect(story.refused('revisePlan', without())).toEqual({
      code: 'malformed-command',
      sentence: 'A court-ordered revision names the order that it takes up (incorporates).',
      cites: ['S1.77', 'S1.80'],
    });
    expect(story.refused('createPlan', { kind: 'court-order' }).code).toBe('already-in-progress');
    expect(ordered().refused('createPlan', { kind: 'court-order' }).cites).toEqual(['S1.77', 'S1.80']);
    story.tell('receiveCourtOrder', { dated: '2027-09-09', differs: true }).tell('revisePlan', without('order-2'));
    story.tell('revisePlan', { plan: 'plan-2', outline: {} });
    expect(story.plan('plan-2').incorporates).toEqual(['order-2']);
  });

  test('shows its steps, each with its date (S1.80–S1.83, S1.85)', () => {
    const story = revised().at('2027-09-10 14:30').approve('plan-2');
    const reviews = ['adele', 'owen'].map((person) => ({ person, outcome: 'signed' as const, on: '2027-09-10' }));
    story.tell('recordReviews', { plan: 'plan-2', reviews }).tell('fileHardCopy', { plan: 'plan-2' });
    expect(story.duty('court-order/1').details).toEqual([
      'step 1 of 7: plan updated, 2027-09-09',
      'step 2 of 7: hard copy printed and signed by the worker, 2027-09-09',
      'step 3 of 7: hard copy signed by the supervisor, 2027-09-09',
      'step 4 of 7: submitted for online approval, 2027-09-09',
      'step 5 of 7: approved, 2027-09-10',
      'step 6 of 7: copies signed by the family, or why not, 2027-09-10',
      'step 7 of 7: hard copy filed, 2027-09-10',
    ]);
  });

  test('has its copies signed when nobody is outstanding any more, and not before (S1.84)', () => {
    const story = revised().at('2027-09-10 14:30').approve('plan-2');
    const copies = () => story.duty('court-order/1').details.find((line) => line.startsWith('step 6 of 7'));
    const tell = (person: string, outcome: ReviewOutcome, on: string) =>
      story.tell('recordReviews', {
        plan: 'plan-2',
        reviews: [{ person, outcome, on, reason: words('By telephone') }],
      });
    expect(copies()).toBe('step 6 of 7: copies signed by the family, or why not, not yet');
    tell('adele', 'signed', '2027-09-10');
    expect(copies()).toContain('not yet');
    tell('owen', 'reviewed', '2027-09-10');
    expect(copies()).toContain('not yet');
    tell('owen', 'refused-to-sign', story.at('2027-09-13').today);
    expect(copies()).toBe('step 6 of 7: copies signed by the family, or why not, 2027-09-13');
  });

  test('keeps the case with its worker until it is in an approved plan (S1.86)', () => {
    const story = revised();
    expect(story.refused('transferCase', { to: 'teague' }, 'okafor')).toEqual({
      code: 'order-not-incorporated',
      sentence: 'The case cannot be transferred: the order of 2027-09-08 is not yet in an approved plan.',
      cites: ['S1.86'],
    });
    story.approve('plan-2').tell('transferCase', { to: 'teague' }, 'okafor');
  });

  test('and a second one are two duties', () => {
    const story = ordered().tell('receiveCourtOrder', { dated: '2027-09-09', differs: true });
    story
      .create('court-order', { incorporates: ['order-1', 'order-2'] })
      .handIn('plan-2')
      .approve('plan-2');
    expect(['court-order/1', 'court-order/2'].map((id) => story.duty(id).state)).toEqual(['met', 'met']);
  });
});

test('an order that agrees with the plan is recorded, and nothing is owed', () => {
  const story = planInEffectOn('2027-08-31')
    .listen()
    .tell('receiveCourtOrder', { dated: '2027-08-31', differs: false });
  expect(story.agenda.duties.some((duty) => duty.kind === 'court-order')).toBe(false);
  expect(story.said.map((notice) => notice.line)).toEqual([
    'Court order of Tue 2027-08-31 recorded; it agrees with the plan',
  ]);
  expect(story.tell('transferCase', { to: 'teague' }, 'okafor').case.assignments.at(-1)?.worker).toBe('teague');
});
