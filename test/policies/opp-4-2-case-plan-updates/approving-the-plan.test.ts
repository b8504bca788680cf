import type { Goal } from '../../../domain/case/codes';
import type { ReviewOutcome } from '../../../domain/case/review';
import { standingOf } from '../../../domain/duties/standing';
import { policyOf } from '../../../policies/packs';
import { openedOn, planInEffectOn, removedOn, type Story, words } from '../../domain/builders';

describe('the printed plan comes first', () => {
  test('a plan without both paper signatures is not submitted (S1.8, S1.68)', () => {
    const story = removedOn('2027-01-06').create('initial');
    expect(story.refused('submitPlan', story.submission('plan-1'))).toEqual({
      code: 'paper-signatures-missing',
      sentence: 'The plan cannot be submitted: the paper signature dates of the worker and the supervisor are missing.',
      cites: ['S1.8', 'S1.68', 'S1.70', 'S1.71'],
    });
  });

  test('a plan that was edited after it was signed is signed anew', () => {
    const story = removedOn('2027-01-06').create('initial').signOnPaper('plan-1');
    story.tell('revisePlan', { plan: 'plan-1', outline: { strengths: [{ code: 'Stable housing' }] } });
    expect(story.refused('submitPlan', story.submission('plan-1')).code).toBe('paper-signatures-missing');
  });

  test('a returned plan is signed anew as well', () => {
    const story = removedOn('2027-01-06').create('initial').handIn('plan-1');
    story.tell('returnPlan', { plan: 'plan-1', comment: words('Objective 2 has no date') }, 'okafor');
    expect(story.refused('submitPlan', story.submission('plan-1')).code).toBe('paper-signatures-missing');
    expect(story.handIn('plan-1').plan('plan-1').approvalStatus).toBe('Pending Approval');
  });
});

describe('the family signs', () => {
  const voluntary = () => removedOn('2027-01-06', { voluntary: true }).create('initial');
  const assessed = () => voluntary().tell('recordFamilyAssessment', { plan: 'plan-1' });
  const signed = (person: string) => ({
    plan: 'plan-1',
    reviews: [{ person, outcome: 'signed' as const, on: '2027-01-06' }],
  });

  test('after the supervisor, and does not delay the plan', () => {
    const story = planInEffectOn('2027-02-03');
    expect(story.plan('plan-1')).toMatchObject({ state: 'In Effect', effectiveDate: '2027-02-03' });
    expect(story.plan('plan-1').reviews.map(({ person, signedOn }) => [person, signedOn])).toEqual([
      ['adele', null],
      ['owen', null],
    ]);
  });

  test('first in a voluntary case (S1.1)', () => {
    const story = assessed().handIn('plan-1').tell('recordReviews', signed('adele'));
    expect(story.refused('approvePlan', story.approval('plan-1'), 'okafor')).toMatchObject({
      code: 'family-signature-missing',
      sentence: expect.stringContaining('missing: owen'),
    });
    story.tell('recordReviews', signed('owen')).approve('plan-1');
    expect(story.plan('plan-1').reviews.map((row) => row.signedOn)).toEqual(['2027-01-06', '2027-01-06']);
  });

  const owen = (outcome: ReviewOutcome) => {
    const story = assessed().handIn('plan-1').tell('recordReviews', signed('adele'));
    const reason = words('His phone is disconnected');
    return story.tell('recordReviews', {
      plan: 'plan-1',
      reviews: [{ person: 'owen', outcome, on: '2027-01-06', reason }],
    });
  };

  test('having looked at the plan is not enough', () => {
    const story = owen('reviewed');
    expect(story.refused('approvePlan', story.approval('plan-1'), 'okafor').code).toBe('family-signature-missing');
  });

  test.each(['refused-to-sign', 'refused-to-participate'] as const)('and %s is no signature', (outcome) => {
    const story = owen(outcome);
    expect(story.refused('approvePlan', story.approval('plan-1'), 'okafor')).toMatchObject({
      code: 'family-signature-missing',
      sentence: expect.stringContaining('missing: owen'),
    });
    story.tell('recordReviews', signed('owen')).approve('plan-1');
  });

  test('and who cannot be located does not hold up the plan', () => {
    expect(owen('not-located').approve('plan-1').plan('plan-1').state).toBe('In Effect');
  });

  test('what the parents of a voluntary case signed is not what was edited afterwards', () => {
    const story = voluntary().signOnPaper('plan-1');
    story.tell('recordReviews', signed('adele')).tell('recordReviews', signed('owen'));
    story.tell('revisePlan', { plan: 'plan-1', outline: { strengths: [{ code: 'Stable housing' }] } });
    story.tell('recordFamilyAssessment', { plan: 'plan-1' }).handIn('plan-1');
    expect(story.refused('approvePlan', story.approval('plan-1'), 'okafor').code).toBe('family-signature-missing');
  });

  test('a signature from before the last change is refused like the staff’s', () => {
    const story = voluntary().at('2027-01-08 09:00');
    story.tell('revisePlan', { plan: 'plan-1', outline: { strengths: [{ code: 'Stable housing' }] } });
    story.tell('recordFamilyAssessment', { plan: 'plan-1' }).handIn('plan-1');
    expect(story.refused('recordReviews', signed('adele'))).toEqual({
      code: 'date-out-of-order',
      sentence:
        'The plan was changed on 2027-01-08; a signature of 2027-01-06 is not on the plan that is submitted now.',
      cites: ['S1.25', 'S1.64', 'S1.72'],
    });
    const reviewed = { person: 'adele', outcome: 'reviewed' as const, on: '2027-01-06' };
    story.tell('recordReviews', { plan: 'plan-1', reviews: [reviewed] });
    const today = { person: 'adele', outcome: 'signed' as const, on: '2027-01-08' };
    story.tell('recordReviews', { plan: 'plan-1', reviews: [today] });
  });
});

describe('paper keeps its order', () => {
  const drafted = () => removedOn('2027-01-06').create('initial').at('2027-01-12');
  const keyed = (printedOn: string | undefined, worker: string, supervisor: string) => ({
    plan: 'plan-1',
    printedOn,
    worker,
    supervisor,
  });

  test('printed, signed by the worker, by the supervisor, submitted, approved', () => {
    const story = drafted().tell('keyPaperSignatures', keyed('2027-01-08', '2027-01-09', '2027-01-10'));
    expect(story.plan('plan-1').paper).toEqual({
      printed: '2027-01-08',
      worker: '2027-01-09',
      supervisor: '2027-01-10',
    });
    expect(story.submit('plan-1').approve('plan-1').plan('plan-1').state).toBe('In Effect');
  });

  test('the print is of the day of the worker’s signature unless said otherwise', () => {
    const story = drafted().tell('keyPaperSignatures', keyed(undefined, '2027-01-09', '2027-01-10'));
    expect(story.plan('plan-1').paper?.printed).toBe('2027-01-09');
  });

  test.each([
    ['a worker who signs before the print', keyed('2027-01-09', '2027-01-08', '2027-01-10'), ['S1.64', 'S1.81']],
    [
      'a supervisor who signs before the worker',
      keyed('2027-01-08', '2027-01-10', '2027-01-09'),
      ['S1.70', 'S1.71', 'S1.82'],
    ],
  ])('%s is refused (S1.70, S1.81, S1.82)', (_, args, cites) => {
    expect(drafted().refused('keyPaperSignatures', args)).toMatchObject({ code: 'date-out-of-order', cites });
  });

  test('a print from before the plan, or before its last change, is another plan (S1.64)', () => {
    expect(drafted().refused('keyPaperSignatures', keyed('2027-01-05', '2027-01-09', '2027-01-10')).code).toBe(
      'date-out-of-order',
    );
    const story = drafted().tell('revisePlan', {
      plan: 'plan-1',
      outline: { strengths: [{ code: 'Stable housing' }] },
    });
    expect(story.refused('keyPaperSignatures', keyed('2027-01-11', '2027-01-12', '2027-01-12'))).toEqual({
      code: 'date-out-of-order',
      sentence: 'The plan was changed on 2027-01-12; a print of 2027-01-11 is not the plan that is submitted now.',
      cites: ['S1.64', 'S1.80'],
    });
  });

  test('nothing is approved that was not submitted: the request stands on record first, pending (S2.54, S2.57)', () => {
    const story = drafted().signOnPaper('plan-1');
    expect(story.refused('approvePlan', { plan: 'plan-1', hash: 'hash-1' }, 'okafor').code).toBe('wrong-state');
    story.submit('plan-1');
    expect(story.events.at(-1)?.event.type).toBe('dutyOpened');
    expect(story.happened('planSubmitted')).toHaveLength(1);
    expect(story.plan('plan-1')).toMatchObject({ approvalStatus: 'Pending Approval', state: 'In Progress' });
  });

  test('a submission does not come before the supervisor’s signature, also when it is heard late (S1.71, S1.83)', () => {
    const story = drafted().at('2027-01-12 13:00');
    const submission = story.submission('plan-1');
    expect(story.refused('submitPlan', submission)).toMatchObject({ cites: expect.arrayContaining(['S1.71']) });
    story.signOnPaper('plan-1');
    expect(story.refused('submitPlan', submission, 'hale', '2027-01-11 18:00')).toMatchObject({
      code: 'date-out-of-order',
      cites: ['S1.71', 'S1.83'],
    });
  });

  test('the family signs after the approval, and the hard copy is filed after the family', () => {
    const story = drafted().handIn('plan-1').at('2027-01-14').approve('plan-1').at('2027-01-20');
    const signed = (person: string, on: string) => ({
      plan: 'plan-1',
      reviews: [{ person, outcome: 'signed' as const, on }],
    });
    expect(story.refused('recordReviews', signed('adele', '2027-01-13'))).toMatchObject({
      code: 'date-out-of-order',
      sentence: expect.stringContaining('the family signs after the supervisor'),
      cites: ['S1.72', 'S1.84'],
    });
    story.tell('recordReviews', signed('adele', '2027-01-14')).tell('recordReviews', signed('owen', '2027-01-18'));
    expect(story.refused('fileHardCopy', { plan: 'plan-1', on: '2027-01-17' })).toMatchObject({
      code: 'date-out-of-order',
      cites: ['S1.84', 'S1.85'],
    });
    expect(story.tell('fileHardCopy', { plan: 'plan-1', on: '2027-01-18' }).plan('plan-1').filedOn).toBe('2027-01-18');
  });
});

describe('the review for completeness', () => {
  const bare = () => removedOn('2027-01-06').create('initial', { outline: { objectives: [] } });

  test('refuses a plan without any objective (S1.69)', () => {
    const story = bare().signOnPaper('plan-1');
    expect(story.refused('submitPlan', story.submission('plan-1'))).toEqual({
      code: 'objectives-missing',
      sentence: 'The plan cannot be submitted: it has no objective. Add at least one (revisePlan).',
      cites: ['S1.69', 'S2.53'],
    });
  });

  test('shows everything that stands in the way before anybody submits (S1.69, S2.53)', () => {
    expect(standingOf(bare().case, bare().agenda, policyOf(bare().case)).blocked).toEqual([
      {
        plan: 'plan-1',
        because: [
          'The plan cannot be submitted: the paper signature dates of the worker and the supervisor are missing.',
          'The plan cannot be submitted: it has no objective. Add at least one (revisePlan).',
        ],
      },
    ]);
  });

  test('shows nothing of a plan that is ready, waits for approval or is in effect', () => {
    const story = removedOn('2027-01-06').create('initial').signOnPaper('plan-1');
    expect(story.agenda.blocked).toEqual([]);
    expect(story.submit('plan-1').agenda.blocked).toEqual([]);
    expect(story.approve('plan-1').agenda.blocked).toEqual([]);
  });

  test('shows a returned plan again', () => {
    const story = removedOn('2027-01-06').create('initial').handIn('plan-1');
    story.tell('returnPlan', { plan: 'plan-1', comment: words('Objective 2 has no date') }, 'okafor');
    expect(story.agenda.blocked.map(({ plan }) => plan)).toEqual(['plan-1']);
  });
});

describe('who must be given the opportunity to sign', () => {
  const RAYS = { id: 'ray', role: 'child' as const, birth: '2014-05-01' };
  const opened = (more: Partial<typeof RAYS & { goal: Goal }> = {}, given = {}) =>
    openedOn('2027-01-06 09:00', {
      family: [
        { ...RAYS, ...more },
        { id: 'adele', role: 'parent' },
        { id: 'uncle', role: 'parent', receivesServices: false },
      ],
      ...given,
    });
  const rows = (story: Story) => {
    story.create('initial', { outline: { objectives: [{ type: 'Attend school', participants: ['ray'] }] } });
    const { reviews } = story.handIn('plan-1').approve('plan-1').plan('plan-1');
    return Object.fromEntries(reviews.map(({ person, opportunity }) => [person, opportunity]));
  };

  test('parents who receive services, and no others (S1.25)', () => {
    expect(rows(opened())).toEqual({ ray: 'invited', adele: 'required' });
  });

  test.each(['Adoption', 'Kinship guardianship', 'Emancipation/independent living'] as const)(
    'a child of twelve whose goal is %s receives Permanency Planning services (S1.73)',
    (goal) => {
      expect(rows(opened({ goal }))).toEqual({ ray: 'required', adele: 'required' });
    },
  );

  test.each(['Return Home', 'Remain Home'] as const)('a child of twelve whose goal is %s is invited', (goal) => {
    expect(rows(opened({ goal }))['ray']).toBe('invited');
  });

  test('a child of twelve in a case under Permanency Planning, whatever the goal', () => {
    expect(rows(opened({ goal: 'Return Home' }, { programme: 'permanency-planning' }))['ray']).toBe('required');
  });

  test('a child in permanent placement, whatever the goal (S1.27, S1.74)', () => {
    const story = opened(
      { goal: 'Return Home' },
      {
        family: [
          { ...RAYS, goal: 'Return Home' },
          { id: 'adele', role: 'parent' },
          { id: 'aunt', role: 'caregiver' },
        ],
        placements: [{ child: 'ray', caregiver: 'aunt', from: '2027-01-06' }],
      },
    );
    story.tell('recordPermanentPlacement', { child: 'ray', from: '2027-01-06' });
    expect(rows(story)['ray']).toBe('required');
  });

  test('not before the twelfth birthday; on it, the worker is told why', () => {
    const story = opened({ birth: '2015-01-20', goal: 'Adoption' }).listen().create('initial', { outline: {} });
    expect(story.agenda.signatures).toEqual([]);
    story.at('2027-01-20 12:00');
    expect(story.said.filter(({ topic }) => topic === 'signature-required').map(({ on, line }) => [on, line])).toEqual([
      [
        '2027-01-20',
        'Initial case plan: ray is 12 or older and receives Permanency Planning services; the chance to review and sign is required',
      ],
    ]);
  });
});
