import { planInEffectOn, removedOn, type Story, updateSubmitted, words } from '../builders';

const drafted = () => removedOn('2027-01-06').at('2027-01-20 09:00').create('initial');
const waiting = () => drafted().handIn('plan-1');
const comment = words('Objective 2 for Owen has no completion date');
const standIn = (story: Story, from: string, to: string) =>
  story.tell('nameStandIn', { person: 'lindqvist', from, to }, 'okafor');

describe('paper signatures', () => {
  test.each([
    ['the supervisor before the worker', '2027-01-21', '2027-01-20', 'date-out-of-order'],
    ['a day that has not come', '2027-01-20', '2027-01-22', 'date-in-future'],
    ['a day before the plan was created', '2027-01-19', '2027-01-20', 'date-out-of-order'],
  ])('%s: refused', (_, worker, supervisor, code) => {
    const story = drafted().at('2027-01-21 09:00');
    expect(story.refused('keyPaperSignatures', { plan: 'plan-1', worker, supervisor }).code).toBe(code);
  });

  test('are gone once the plan is edited', () => {
    const story = drafted().signOnPaper('plan-1');
    expect(story.plan('plan-1').paper).toEqual({
      printed: '2027-01-20',
      worker: '2027-01-20',
      supervisor: '2027-01-20',
    });
    story.tell('revisePlan', { plan: 'plan-1', outline: {}, endDate: '2027-07-31' });
    expect(story.plan('plan-1')).toMatchObject({ paper: null, revision: 2, endDate: '2027-07-31' });
  });
});

describe('paper signatures of a returned plan', () => {
  /** Signed and submitted on 01-20, returned on 01-22. */
  const returned = () =>
    waiting().at('2027-01-22 09:00').tell('returnPlan', { plan: 'plan-1', comment }, 'okafor').at('2027-01-25 09:00');
  const keyed = (worker: string) => ({ plan: 'plan-1', worker, supervisor: '2027-01-25' });

  test('that are dated before the return are refused', () => {
    expect(returned().refused('keyPaperSignatures', keyed('2027-01-21'))).toEqual({
      code: 'date-out-of-order',
      sentence:
        'The plan was returned on 2027-01-22; a signature of 2027-01-21 is not on the plan that is submitted now.',
      cites: ['S1.68'],
    });
  });

  test('may be of the day of the return', () => {
    expect(returned().tell('keyPaperSignatures', keyed('2027-01-22')).plan('plan-1').paper?.worker).toBe('2027-01-22');
  });

  test('come after the last of several returns', () => {
    const story = returned().handIn('plan-1').at('2027-01-27 09:00');
    story.tell('returnPlan', { plan: 'plan-1', comment }, 'okafor');
    const early = { plan: 'plan-1', worker: '2027-01-25', supervisor: '2027-01-27' };
    expect(story.refused('keyPaperSignatures', early).sentence).toContain('returned on 2027-01-27');
  });
});

describe('the hard copy', () => {
  const approved = () => planInEffectOn('2027-02-03');
  const review = (person: string, outcome: 'reviewed' | 'signed' | 'not-located') => ({
    plan: 'plan-1',
    reviews: [{ person, outcome, on: '2027-02-03', reason: words('Nobody knows where') }],
  });

  test('is not filed before everybody has signed whose chance is required, or it is known why not (S1.85)', () => {
    const story = approved();
    expect(story.refused('fileHardCopy', { plan: 'plan-1' })).toEqual({
      code: 'wrong-state',
      sentence: 'v1 cannot be filed yet: record first who signed, or why not (missing: adele, owen).',
      cites: ['S1.84', 'S1.85'],
    });
    story.tell('recordReviews', review('adele', 'signed')).tell('recordReviews', review('owen', 'reviewed'));
    expect(story.refused('fileHardCopy', { plan: 'plan-1' }).sentence).toContain('(missing: owen)');
    story.tell('recordReviews', review('owen', 'not-located')).tell('fileHardCopy', { plan: 'plan-1' });
    expect(story.plan('plan-1').filedOn).toBe('2027-02-03');
  });

  const everybodySigned = (story: Story) => {
    const reviews = ['adele', 'owen'].map((person) => ({ person, outcome: 'signed' as const, on: story.today }));
    return story.tell('recordReviews', { plan: 'plan-1', reviews });
  };

  test('of a plan that is not approved is not filed (S1.85)', () => {
    const unapproved = { code: 'wrong-state', cites: ['S1.85'] };
    const sentence = 'plan-1 is not approved yet, so it cannot be filed.';
    expect(drafted().refused('fileHardCopy', { plan: 'plan-1' })).toEqual({ ...unapproved, sentence });
    expect(drafted().handIn('plan-1').refused('fileHardCopy', { plan: 'plan-1' })).toEqual({ ...unapproved, sentence });
  });

  test('is not filed tomorrow, nor before the approval (S1.85)', () => {
    const filed = (on: string) => everybodySigned(approved()).refused('fileHardCopy', { plan: 'plan-1', on });
    expect(filed('2027-02-04')).toMatchObject({
      code: 'date-in-future',
      sentence: 'The filing is dated 2027-02-04, which has not come yet. Check the date; today is 2027-02-03.',
    });
    expect(filed('2027-02-02')).toMatchObject({
      code: 'date-out-of-order',
      sentence: 'The filing is dated 2027-02-02, before the plan was approved and signed (2027-02-03).',
      cites: ['S1.84', 'S1.85'],
    });
    // Nobody signed, so only the approval stands before it.
    const nobody = approved().tell('recordReviews', review('adele', 'not-located'));
    nobody.tell('recordReviews', review('owen', 'not-located'));
    expect(nobody.refused('fileHardCopy', { plan: 'plan-1', on: '2027-02-02' }).code).toBe('date-out-of-order');
    nobody.tell('fileHardCopy', { plan: 'plan-1', on: '2027-02-03' });
  });

  test('does not wait for a child that is only invited', () => {
    const family = [
      { id: 'iris', role: 'child' as const, birth: '2012-01-01' },
      { id: 'adele', role: 'parent' as const },
    ];
    const story = removedOn('2027-02-03', { family }).create('initial').handIn('plan-1').approve('plan-1');
    expect(story.plan('plan-1').reviews.map((row) => row.opportunity)).toEqual(['invited', 'required']);
    story.tell('recordReviews', review('adele', 'signed')).tell('fileHardCopy', { plan: 'plan-1' });
  });
});

describe('submission', () => {
  test('of a plan that changed since it was looked at is refused', () => {
    const story = drafted();
    const seen = story.submission('plan-1');
    story.tell('revisePlan', { plan: 'plan-1', outline: {} }).signOnPaper('plan-1');
    expect(story.refused('submitPlan', seen).code).toBe('plan-changed');
  });

  test('freezes the plan until it is decided (S2.54)', () => {
    const story = waiting();
    const { today } = story;
    expect(story.plan('plan-1').approvalStatus).toBe('Pending Approval');
    const codes = [
      story.refused('revisePlan', { plan: 'plan-1', outline: {} }),
      story.refused('discardPlan', { plan: 'plan-1' }),
      story.refused('keyPaperSignatures', { plan: 'plan-1', worker: today, supervisor: today }),
      story.refused('submitPlan', story.submission('plan-1')),
    ].map((refused) => refused.code);
    expect(codes).toEqual(['wrong-state', 'wrong-state', 'wrong-state', 'wrong-state']);
  });

  test('of a plan that does not exist is refused with those that do', () => {
    expect(drafted().refused('submitPlan', { plan: 'plan-9', revision: 1, hash: 'h' })).toMatchObject({
      code: 'unknown-thing',
      sentence: 'There is no plan-9 in this case. Plans: plan-1.',
    });
  });
});

describe('approval', () => {
  test('is of what was submitted, and of nothing else', () => {
    const story = waiting();
    expect(story.refused('approvePlan', { plan: 'plan-1', hash: 'another' }, 'okafor').code).toBe('plan-changed');
    story.approve('plan-1');
  });

  test('puts the plan in effect on that day, with its rows (S1.1)', () => {
    const story = waiting().at('2027-02-03 14:20').approve('plan-1');
    expect(story.plan('plan-1')).toMatchObject({
      state: 'In Effect',
      approvalStatus: 'Approved',
      version: '1',
      effectiveDate: '2027-02-03',
      approval: { by: 'okafor', standingInFor: null, on: '2027-02-03' },
      reviews: [
        { person: 'adele', opportunity: 'required' },
        { person: 'owen', opportunity: 'required' },
      ],
    });
  });

  test('supersedes the plan in effect, and not before (S2.55)', () => {
    const story = updateSubmitted(planInEffectOn('2027-02-03'));
    expect(story.plan('plan-1').state).toBe('In Effect');
    expect(story.approve('plan-2').case.plans.map((plan) => plan.state)).toEqual(['Superseded', 'In Effect']);
  });

  test('happens once', () => {
    const story = waiting();
    const approval = story.approval('plan-1');
    story.approve('plan-1');
    expect(story.refused('approvePlan', approval, 'okafor').code).toBe('wrong-state');
    expect(story.refused('returnPlan', { plan: 'plan-1', comment }, 'okafor').code).toBe('wrong-state');
  });

  test('of a plan that nobody submitted is refused', () => {
    expect(drafted().refused('approvePlan', { plan: 'plan-1', hash: 'h' }, 'okafor').code).toBe('wrong-state');
  });

  test.each(['edited', 'submitted'])(
    'never comes from a supervisor who %s it, nor from a caseworker (S1.7)',
    (deed) => {
      const story = drafted();
      if (deed === 'edited') story.tell('revisePlan', { plan: 'plan-1', outline: {} }, 'okafor');
      story.signOnPaper('plan-1').submit('plan-1', deed === 'submitted' ? 'okafor' : 'hale');
      expect(story.refused('approvePlan', story.approval('plan-1'), 'okafor')).toMatchObject({
        code: 'author-cannot-approve',
        cites: ['S1.7'],
      });
      expect(story.refused('returnPlan', { plan: 'plan-1', comment }, 'okafor').code).toBe('author-cannot-approve');
      story.tell('transferCase', { to: 'teague' }, 'okafor');
      expect(story.refused('approvePlan', story.approval('plan-1'), 'teague').code).toBe('not-permitted');
      story.approve('plan-1', 'vasquez');
    },
  );

  test('by the stand-in is recorded as for the supervisor', () => {
    const story = standIn(waiting(), '2027-01-20', '2027-01-22').approve('plan-1', 'lindqvist');
    expect(story.plan('plan-1').approval).toMatchObject({ by: 'lindqvist', standingInFor: 'okafor' });
  });

  test.each([
    ['2027-01-20 23:59', 'not-permitted'],
    ['2027-01-21 00:00', 'approved'],
    ['2027-01-23 23:59', 'approved'],
    ['2027-01-24 00:00', 'not-permitted'],
  ])('by the stand-in of 01-21 to 01-23 on %s: %s', (when, expected) => {
    const story = standIn(waiting(), '2027-01-21', '2027-01-23').at(when);
    expect(story.say('approvePlan', story.approval('plan-1'), 'lindqvist')?.code ?? 'approved').toBe(expected);
  });

  test('never comes from whoever holds the case: no caseworker stands in, and no stand-in is given a case (S1.7)', () => {
    const story = standIn(waiting(), '2027-01-20', '2027-01-25').listen();
    const teague = { person: 'teague', from: '2027-01-20', to: '2027-01-25' };
    expect(story.refused('nameStandIn', teague, 'okafor').code).toBe('wrong-state');
    expect(story.refused('transferCase', { to: 'lindqvist' }, 'okafor').code).toBe('unknown-person');
    story.tell('transferCase', { to: 'teague' }, 'okafor');
    expect(story.refused('approvePlan', story.approval('plan-1'), 'teague').code).toBe('not-permitted');
    expect(story.heard('task')).toEqual([]);
    story.approve('plan-1', 'lindqvist');
  });
});

describe('a return', () => {
  test('needs a comment', () => {
    const refused = waiting().refused('returnPlan', { plan: 'plan-1', comment: words('   ') }, 'okafor');
    expect(refused.code).toBe('comment-missing');
  });

  test('keeps the comment, and gives the plan back for correction', () => {
    const story = waiting().listen().tell('returnPlan', { plan: 'plan-1', comment }, 'okafor');
    expect(story.plan('plan-1')).toMatchObject({
      state: 'In Progress',
      approvalStatus: 'Returned',
      submissions: [{ outcome: 'returned', decidedBy: 'okafor', comment }],
    });
    expect(story.heard('task').map(({ to, mailTo, line }) => [to, mailTo, line])).toEqual([
      [['hale'], ['hale'], 'Initial case plan: correct and resubmit by Fri 2027-02-05'],
    ]);
    story.tell('revisePlan', { plan: 'plan-1', outline: {} }).handIn('plan-1').approve('plan-1');
    expect(story.plan('plan-1').submissions.map((each) => each.outcome)).toEqual(['returned', 'approved']);
  });
});
