import type { ReviewOutcome } from '../../../domain/case/review';
import { planInEffectOn, removedOn, words } from '../../domain/builders';

describe('the printed plan comes first', () => {
  test('a plan without both paper signatures is not submitted', () => {
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

  test('first in a voluntary case', () => {
    const story = voluntary().handIn('plan-1').tell('recordReviews', signed('adele'));
    expect(story.refused('approvePlan', story.approval('plan-1'), 'okafor')).toMatchObject({
      code: 'family-signature-missing',
      sentence: expect.stringContaining('missing: owen'),
    });
    story.tell('recordReviews', signed('owen')).approve('plan-1');
    expect(story.plan('plan-1').reviews.map((row) => row.signedOn)).toEqual(['2027-01-06', '2027-01-06']);
  });

  const owen = (outcome: ReviewOutcome) => {
    const story = voluntary().handIn('plan-1').tell('recordReviews', signed('adele'));
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
    story.handIn('plan-1');
    expect(story.refused('approvePlan', story.approval('plan-1'), 'okafor').code).toBe('family-signature-missing');
  });
});
