import type { ReviewOutcome } from '../../../domain/case/review';
import { openedOn, removedOn, type Story, words } from '../builders';

const reason = words('I do not accept the evening visiting hours');

const approved = () => removedOn('2027-01-06').create('initial').handIn('plan-1').at('2027-02-03').approve('plan-1');
const rowOf = (story: Story, person: string) => story.plan('plan-1').reviews.find((row) => row.person === person);

describe('what became of a participant’s review', () => {
  test.each([
    ['reviewed', { reviewedOn: '2027-02-05', signedOn: null }],
    ['signed', { reviewedOn: '2027-02-05', signedOn: '2027-02-05' }],
    ['refused-to-sign', { reviewedOn: '2027-02-05', refusedToSignOn: '2027-02-05', signedOn: null }],
    ['refused-to-participate', { reviewedOn: null, refusedToParticipateOn: '2027-02-05' }],
    ['not-located', { reviewedOn: null, notLocatedOn: '2027-02-05' }],
  ] as const)('%s has its date in the columns of the row (S1.29, S1.76, S2.30)', (outcome, columns) => {
    const story = approved().at('2027-02-05');
    story.tell('recordReviews', { plan: 'plan-1', reviews: [{ person: 'owen', outcome, on: '2027-02-05', reason }] });
    expect(rowOf(story, 'owen')).toMatchObject({ ...columns, reason });
    expect(rowOf(story, 'adele')).toMatchObject({ signedOn: null, reason: null });
  });

  test.each(['refused-to-sign', 'refused-to-participate', 'not-located'] as const)(
    '%s needs a reason (S1.75, S2.31)',
    (outcome) => {
      const story = approved();
      const told = (given?: typeof reason) => ({
        plan: 'plan-1',
        reviews: [{ person: 'owen', outcome, on: '2027-02-03', reason: given }],
      });
      expect(story.refused('recordReviews', told())).toMatchObject({ code: 'reason-missing', cites: ['S1.75'] });
      expect(story.refused('recordReviews', told(words(' '))).code).toBe('reason-missing');
    },
  );

  test('on several days is one row, also when it is told in one go', () => {
    const story = approved().at('2027-02-09');
    story.tell('recordReviews', {
      plan: 'plan-1',
      reviews: [
        { person: 'owen', outcome: 'reviewed', on: '2027-02-05' },
        { person: 'owen', outcome: 'refused-to-sign', on: '2027-02-09', reason },
      ],
    });
    expect(story.plan('plan-1').reviews.filter((row) => row.person === 'owen')).toMatchObject([
      { reviewedOn: '2027-02-09', refusedToSignOn: '2027-02-09', reason },
    ]);
  });

  const told = (story: Story, ...outcomes: ReviewOutcome[]) => {
    for (const outcome of outcomes) {
      const review = { person: 'owen', outcome, on: story.today, reason: outcome === 'signed' ? undefined : reason };
      story.tell('recordReviews', { plan: 'plan-1', reviews: [review] });
    }
    return rowOf(story, 'owen');
  };
  const NOTHING = {
    reviewedOn: null,
    signedOn: null,
    refusedToSignOn: null,
    refusedToParticipateOn: null,
    notLocatedOn: null,
  };
  const on = '2027-02-05';

  test.each<[ReviewOutcome, ReviewOutcome, object]>([
    ['refused-to-sign', 'signed', { reviewedOn: on, signedOn: on, reason: null }],
    ['signed', 'refused-to-sign', { reviewedOn: on, refusedToSignOn: on, reason }],
    ['signed', 'refused-to-participate', { refusedToParticipateOn: on, reason }],
    ['not-located', 'signed', { reviewedOn: on, signedOn: on, reason: null }],
    ['refused-to-sign', 'not-located', { notLocatedOn: on, reason }],
    ['not-located', 'reviewed', { reviewedOn: on, reason }],
    ['signed', 'reviewed', { reviewedOn: on, signedOn: on, reason }],
    ['refused-to-sign', 'reviewed', { reviewedOn: on, refusedToSignOn: on, reason }],
  ])('the later statement takes the place of the earlier: %s, then %s', (first, then, row) => {
    expect(told(approved().at(on), first, then)).toMatchObject({ ...NOTHING, ...row });
  });

  test('looking at it after the signature keeps what was said of the signature', () => {
    const story = approved().at('2027-02-05');
    const [signed, looked] = (['signed', 'reviewed'] as const).map((outcome) => ({ person: 'owen', outcome, on }));
    story.tell('recordReviews', { plan: 'plan-1', reviews: [{ ...signed!, reason }, looked!] });
    expect(rowOf(story, 'owen')).toMatchObject({ signedOn: on, reason });
  });

  test('keyed late is kept, whatever plan is in effect by then', () => {
    const story = approved().at('2027-03-01').create('amendment').handIn('plan-2').approve('plan-2').at('2027-03-20');
    story.tell('recordReviews', { plan: 'plan-1', reviews: [{ person: 'owen', outcome: 'signed', on: '2027-02-20' }] });
    expect(rowOf(story, 'owen')).toMatchObject({ signedOn: '2027-02-20' });
  });

  test.each([
    ['before the plan was created', 'owen', '2027-01-05', 'date-out-of-order'],
    ['on a day that has not come', 'owen', '2027-02-04', 'date-in-future'],
    ['of somebody without a row', 'grandmother', '2027-02-03', 'unknown-person'],
    ['of a stranger', 'nobody', '2027-02-03', 'unknown-person'],
  ])('%s is refused', (_, person, on, code) => {
    const reviews = [{ person, outcome: 'signed' as const, on }];
    expect(approved().refused('recordReviews', { plan: 'plan-1', reviews }).code).toBe(code);
  });

  test('comes after the supervisor’s approval (S1.72)', () => {
    const story = removedOn('2027-01-06').create('initial').handIn('plan-1');
    const reviews = [{ person: 'owen', outcome: 'signed' as const, on: '2027-01-06' }];
    expect(story.refused('recordReviews', { plan: 'plan-1', reviews })).toMatchObject({
      code: 'wrong-state',
      cites: ['S1.72'],
    });
  });

  test('of a parent who receives no services is not asked for', () => {
    const family = [
      { id: 'iris', role: 'child' as const, birth: '2015-08-30' },
      { id: 'adele', role: 'parent' as const },
      { id: 'owen', role: 'parent' as const, receivesServices: false },
    ];
    const story = openedOn('2027-01-06', { family }).create('initial').handIn('plan-1').approve('plan-1');
    expect(story.plan('plan-1').reviews.map((row) => row.person)).toEqual(['adele']);
  });
});

describe('a child', () => {
  /** Born on a day, placed with the grandmother, for good or not; a plan takes effect on 2027-08-31. */
  const planFor = (birth: string | undefined, permanent: boolean, when = '2027-08-31') => {
    const family = [
      { id: 'iris', role: 'child' as const, birth },
      { id: 'grandmother', role: 'caregiver' as const },
    ];
    const placements = [{ child: 'iris', caregiver: 'grandmother', from: '2027-01-06' }];
    const story = openedOn('2027-01-06', { family, placements });
    if (permanent) story.tell('recordPermanentPlacement', { child: 'iris', from: '2027-01-06' });
    return story.at(`${when} 09:00`).create('initial').handIn('plan-1').approve('plan-1');
  };

  test.each([
    ['of twelve in permanent placement must be given the chance', '2015-08-30', true, 'required'],
    ['that turns twelve that day as well', '2015-08-31', true, 'required'],
    ['that turns twelve tomorrow not yet', '2015-09-01', true, undefined],
    ['of twelve in another placement is invited', '2015-08-30', false, 'invited'],
    ['of eleven is not asked', '2016-01-01', false, undefined],
    ['whose birth date is not known is not asked', undefined, true, undefined],
  ])('%s (S1.27, S1.74)', (_, birth, permanent, opportunity) => {
    expect(rowOf(planFor(birth, permanent), 'iris')?.opportunity).toBe(opportunity);
  });

  test.each([
    ['2028-02-28', undefined],
    ['2028-02-29', 'required'],
  ])('born on 29 February 2016 on %s: %s', (when, opportunity) => {
    expect(rowOf(planFor('2016-02-29', true, when), 'iris')?.opportunity).toBe(opportunity);
  });

  test('that comes of age while the plan is made is announced that morning, once', () => {
    const story = removedOn('2027-08-12', {
      placements: [{ child: 'iris', caregiver: 'grandmother', from: '2027-08-12' }],
    });
    story.tell('recordPermanentPlacement', { child: 'iris', from: '2027-08-12' }).create('initial').listen();
    story.at('2027-09-02');
    const told = story.heard('status').filter((notice) => notice.topic === 'signature-required');
    expect(told.map(({ on, time, to }) => [on, time, to.join()])).toEqual([['2027-08-30', '06:00', 'hale']]);
  });

  test('that was invited before the approval is required when its placement has become permanent by then', () => {
    const family = [
      { id: 'iris', role: 'child' as const, birth: '2012-01-01' },
      { id: 'grandmother', role: 'caregiver' as const },
    ];
    const placements = [{ child: 'iris', caregiver: 'grandmother', from: '2027-01-06' }];
    const story = openedOn('2027-01-06', { family, placements, voluntary: true }).create('initial');
    story.tell('recordFamilyAssessment', { plan: 'plan-1' }).handIn('plan-1');
    story.tell('recordReviews', { plan: 'plan-1', reviews: [{ person: 'iris', outcome: 'signed', on: '2027-01-06' }] });
    story.tell('recordPermanentPlacement', { child: 'iris', from: '2027-01-06' }).approve('plan-1');
    expect(rowOf(story, 'iris')).toMatchObject({ opportunity: 'required', signedOn: '2027-01-06' });
  });
});
