import { evidenceInWords } from '../../../client/cli/evidence-words';
import { evidenceIn } from '../../../domain/evidence';
import { policyOf } from '../../../policies/packs';
import { openedOn, type Story } from '../../domain/builders';
import { inEffect, refer, RESPITE, TERMS } from './marlows';

const found = (story: Story, code: string) =>
  evidenceIn(story.case, policyOf(story.case)).find((each) => each.code === code)?.found;

describe('evidence in the documentation', () => {
  test('has what team members suggest (S4.4)', () => {
    const story = inEffect().tell('recordEngagement', { person: 'owen', kind: 'recommendations' });
    expect(found(story, 'suggestions')).toEqual(['owen: recommendations of 2027-02-03']);
  });

  test('has the meetings of the family’s team', () => {
    expect(found(inEffect().tell('recordFamilyMeeting', { with: ['adele'] }), 'team-met')).toEqual([
      'meeting-1: 2027-02-03',
    ]);
  });

  test('has the reviews of the plan', () => {
    const story = inEffect().tell('recordPatpReview', { with: ['adele'] });
    story.at('2027-03-05').tell('recordPatpReview', { with: ['adele'] });
    expect(found(story, 'plan-reviewed')).toEqual(['2 reviews with the family, the last one on 2027-03-05']);
    expect(found(inEffect(), 'plan-reviewed')).toEqual([]);
  });

  test('has a review that was keyed late in its place in time', () => {
    const story = inEffect()
      .at('2027-03-05')
      .tell('recordPatpReview', { with: ['adele'] });
    story.tell('recordPatpReview', { with: ['adele'], on: '2027-02-20' });
    expect(found(story, 'plan-reviewed')).toEqual(['2 reviews with the family, the last one on 2027-03-05']);
  });

  test('has the referrals that are complete and in writing, and no others (S4.10)', () => {
    const story = refer(inEffect(), 'counselling', 'iris');
    story.tell('recordReferral', { service: 'counselling', participants: ['owen'], written: false });
    expect(found(story, 'clear-needs')).toEqual(['referral-1: complete and in writing on 2027-02-03']);
  });

  test('has no referral that was made by word of mouth only, however much it says (S4.10)', () => {
    expect(found(refer(inEffect(), 'counselling', 'iris', { written: false }), 'clear-needs')).toEqual([]);
  });

  test('has how long people waited for a service (S4.11)', () => {
    const start = { ...RESPITE, ...TERMS, objective: 'objective-1' };
    const story = refer(inEffect(), 'respite', 'adele', { verbalOn: '2027-02-01' }).at('2027-02-10');
    expect(found(story.tell('startService', start), 'timely-services')).toEqual([
      'service-1: started on 2027-02-10, 9 days after the referral of 2027-02-01',
    ]);
    expect(found(inEffect().tell('startService', start), 'timely-services')).toEqual([
      'service-1: started on 2027-02-03, without a referral before it',
    ]);
  });

  test('counts the wait from the referral of those who receive the service (S4.11)', () => {
    const story = refer(refer(inEffect(), 'respite', 'owen').at('2027-02-08'), 'respite', 'adele').at('2027-02-10');
    story.tell('startService', { ...RESPITE, ...TERMS, objective: 'objective-1' });
    expect(found(story, 'timely-services')).toEqual([
      'service-1: started on 2027-02-10, 2 days after the referral of 2027-02-08',
    ]);
  });

  test('is shown measure by measure, and says where there is none', () => {
    const story = inEffect().tell('recordFamilyMeeting', { with: ['adele'] });
    const shown = evidenceInWords('MW-1', evidenceIn(story.case, policyOf(story.case)), 80).split('\n');
    expect(shown.slice(0, 6)).toEqual([
      'Evidence in the documentation of case MW-1',
      '',
      'Suggestions and comments of team members (S4.4)',
      '  none',
      '',
      'Meetings of the family’s team (S4.5)',
    ]);
    expect(shown[6]).toBe('  meeting-1: 2027-02-03');
  });

  test('is not asked for by a pack without the guide', () => {
    const { case: aCase } = openedOn('2027-01-06');
    expect(evidenceInWords('MW-1', evidenceIn(aCase, policyOf(aCase)), 80)).toBe(
      'The policy of case MW-1 asks for no evidence in the documentation.',
    );
  });
});
